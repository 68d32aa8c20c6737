package org.countersign.examples.desk.ubl;

import io.vavr.control.Option;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** What the XML reader of the JDK says, without its wrapping. */
final class NotXml {
    private static final Pattern WRAPPED = Pattern.compile("(?s)ParseError at \\[row,col]:\\[[^]]*]\\s*Message: (.*)");
    private static final Pattern KEY = Pattern.compile("(?s)http://www\\.w3\\.org/[^#]*#(\\w+)\\?(.*)");

    private NotXml() {}

    static BadFile badFile(XMLStreamException broken, Option<Element> around) {
        String said = Option.of(broken.getMessage()).getOrElse("no reason given");
        int line = Option.of(broken.getLocation()).map(at -> at.getLineNumber()).getOrElse(0);
        String found = "is not well-formed XML: " + bare(said);
        return around.fold(() -> BadFile.at(line, found), element -> BadFile.at(line, element.fullPath(), found));
    }

    private static String bare(String said) {
        Matcher wrapped = WRAPPED.matcher(said);
        String message = wrapped.matches() ? wrapped.group(1) : said;
        Matcher key = KEY.matcher(message);
        return key.matches() ? key.group(1) + " " + key.group(2).replace('&', ' ') : message;
    }
}
