package org.countersign.examples.desk.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamReader;
import org.countersign.examples.desk.answer.Answer;
import org.countersign.examples.desk.answer.Answering;
import org.countersign.examples.desk.answer.Particulars;
import org.countersign.examples.desk.answer.Terms;
import org.countersign.examples.desk.costs.Costs;
import org.countersign.examples.desk.ubl.Examples;
import org.countersign.examples.desk.ubl.UblFile;
import org.junit.jupiter.api.Test;

class HtmlPageTest {
    @Test
    void whatStrangersWroteStaysText() {
        String hostile = Examples.ledLamps()
                .replace("LED bulb A60", "&lt;script&gt;alert(1)&lt;/script&gt;")
                .replace("Hafenlicht Beispiel GmbH", "\"&gt;&lt;img src=x onerror=alert(1)&gt;");
        String html = html(hostile, Language.en);
        assertFalse(html.contains("<script"), html);
        assertFalse(html.contains("<img"), html);
        assertTrue(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), html);
        assertTrue(html.contains("&quot;&gt;&lt;img src=x onerror=alert(1)&gt;"), html);
    }

    @Test
    void thePageLoadsNothing() {
        for (Language language : Language.values()) {
            String html = html(Examples.ledLamps(), language);
            for (String loading :
                    new String[] {"src=", "href=", "url(", "@import", "<script", "<link", "http:", "https:"}) {
                assertFalse(html.contains(loading), loading);
            }
        }
    }

    @Test
    void allThatIsInTheTextIsInThePageToo() throws Exception {
        Answer answer = answer(Examples.oasis21());
        String words = words(HtmlPage.of(answer, Language.en));
        for (String block : TerminalPage.of(answer, Language.en, 100).split("\n")) {
            String line = block.strip().replaceFirst("^(-|[0-9]+\\.) ", "");
            // a label beside its words, and what the page shows in a table of its own
            if (line.contains("  ")
                    || line.contains("; ")
                    || line.startsWith("Quantity: ")
                    || line.startsWith("Not carried")) {
                continue;
            }
            assertTrue(words.contains(line.replace("`", "").replaceAll("\\s", "")), () -> line + "\n" + words);
        }
    }

    @Test
    void everyTagIsClosed() throws Exception {
        assertEquals("html", root(HtmlPage.of(answer(Examples.ledLamps()), Language.zh)));
    }

    @Test
    void theTemplateUsesOnlyColoursThatBothSchemesDefine() throws Exception {
        String template = Files.readString(
                Path.of("src/main/resources/org/countersign/examples/desk/report/style.ftlh"), StandardCharsets.UTF_8);
        Vector<String> used = Vector.ofAll(Pattern.compile("var\\((--[a-z]+)\\)")
                        .matcher(template)
                        .results()
                        .map(found -> found.group(1))
                        .toList())
                .distinct();
        for (String colour : used) {
            assertEquals(3, template.split(Pattern.quote(colour + ":"), -1).length - 1, colour);
        }
    }

    private static String html(String xml, Language language) {
        return HtmlPage.of(answer(xml), language);
    }

    private static Answer answer(String xml) {
        return Answering.answer(
                        UblFile.parse(xml.getBytes(StandardCharsets.UTF_8)).get(),
                        Terms.parse("FOB Ningbo,CIF").get(),
                        Particulars.none(),
                        Costs.none())
                .get();
    }

    /** The text of the page without its blanks. */
    private static String words(String html) {
        String body = html.substring(html.indexOf("<body>"));
        return body.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replaceAll("\\s", "");
    }

    /** The first element, once all are read; elements that HTML does not close are closed first. */
    private static String root(String html) throws Exception {
        String xml = html.replace("<!DOCTYPE html>", "")
                .replaceAll("<(meta|br)([^>]*)>", "<$1$2/>")
                .replaceAll("<style>(?s:.)*?</style>", "");
        XMLStreamReader reader =
                XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(xml.strip()));
        Option<String> first = Option.none();
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT) {
                first = first.orElse(Option.some(reader.getLocalName()));
            }
        }
        return first.get();
    }
}
