package org.countersign.examples.desk.ubl;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.StringReader;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.countersign.trade.base.PlainText;

/**
 * The first look at a file, before anything is bound: is it a UBL RequestForQuotation at all, and within the {@link Limits}? Reads no
 * document type, resolves no entity, opens no connection.
 */
final class Scan {
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)");
    private static final Vector<String> NUMBERS =
            Vector.of("Amount", "Measure", "Numeric", "Percent", "Quantity", "Rate");

    private final XMLStreamReader xml;
    private Option<Element> root = Option.none();
    private Option<Element> current = Option.none();
    private int elements;
    private int depth;

    private Scan(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** The elements of the file, or why it is refused. */
    static Either<BadFile, Element> of(String text) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        try {
            return new Scan(factory.createXMLStreamReader(new StringReader(text))).run();
        } catch (XMLStreamException broken) {
            return Either.left(NotXml.badFile(broken));
        }
    }

    private Either<BadFile, Element> run() throws XMLStreamException {
        while (xml.hasNext()) {
            Option<BadFile> bad = switch (xml.next()) {
                case XMLStreamConstants.DTD -> bad("found a DOCTYPE; UBL has none, and none is read");
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    bad("found the entity `&" + xml.getLocalName() + ";`; without a DOCTYPE there is none");
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters();
                case XMLStreamConstants.END_ELEMENT -> end();
                default -> Option.none();
            };
            if (bad.isDefined()) {
                return Either.left(bad.get());
            }
        }
        return root.toEither(BadFile.whole("found no element"));
    }

    private Option<BadFile> start() {
        depth++;
        elements++;
        if (depth > Limits.DEPTH) {
            return bad("found element `" + shown(xml.getLocalName()) + "` at depth " + depth + "; at most "
                    + Limits.DEPTH + " elements may stand inside each other");
        }
        if (elements > Limits.ELEMENTS) {
            return bad("found more than " + Limits.ELEMENTS + " elements; that is the most that is read");
        }
        Option<BadFile> stranger =
                root.isEmpty() ? UblRoot.problem(xml.getNamespaceURI(), xml.getLocalName()) : Option.none();
        if (stranger.isDefined()) {
            return stranger.flatMap(bad -> bad(bad.found()));
        }
        Seq<Element.Attribute> attributes = attributes();
        Option<Element.Attribute> endless = attributes.find(a -> a.value().length() > Limits.TEXT);
        if (endless.isDefined()) {
            return endless.flatMap(a -> bad("attribute `" + shown(a.name()) + "` has "
                    + a.value().length() + " characters; at most " + Limits.TEXT + " are read"));
        }
        String name = xml.getLocalName();
        Element element = current.fold(
                () -> Element.root(name, line(), attributes), around -> around.child(name, line(), attributes));
        root = root.orElse(Option.some(element));
        current = Option.some(element);
        return Option.none();
    }

    /** All but hints for validators, which are no content. */
    private Seq<Element.Attribute> attributes() {
        Vector<Element.Attribute> read = Vector.empty();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (!XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(xml.getAttributeNamespace(i))) {
                read = read.append(new Element.Attribute(xml.getAttributeLocalName(i), xml.getAttributeValue(i)));
            }
        }
        return read;
    }

    private Option<BadFile> characters() {
        for (Element element : current) {
            element.append(xml.getText());
            if (element.length() > Limits.TEXT) {
                return bad("the text of `" + shown(element.name()) + "` goes on beyond " + Limits.TEXT
                        + " characters; that is the most that is read");
            }
        }
        return Option.none();
    }

    private Option<BadFile> end() {
        depth--;
        Option<BadFile> bad = current.filter(element -> element.isLeaf() && isNumber(element))
                .flatMap(element -> numberProblem(element.name(), element.text().strip()));
        current = current.flatMap(Element::parent);
        return bad;
    }

    private boolean isNumber(Element element) {
        return UblRoot.BASIC.equals(xml.getNamespaceURI())
                && NUMBERS.exists(kind -> element.name().endsWith(kind));
    }

    private Option<BadFile> numberProblem(String name, String text) {
        if (text.length() > Limits.NUMBER) {
            return bad(
                    "`" + name + "` has " + text.length() + " characters; a number may have at most " + Limits.NUMBER);
        }
        return PLAIN_NUMBER.matcher(text).matches()
                ? Option.none()
                : bad("found `" + shown(text) + "` in `" + name + "`; a number is plain digits such as `1250.5`");
    }

    private int line() {
        return xml.getLocation().getLineNumber();
    }

    private Option<BadFile> bad(String found) {
        return Option.some(BadFile.at(line(), found));
    }

    private static String shown(String text) {
        return PlainText.shown(text);
    }
}
