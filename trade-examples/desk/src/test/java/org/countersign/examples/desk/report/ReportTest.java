package org.countersign.examples.desk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.examples.desk.report.Part.Cell;
import org.countersign.examples.desk.report.Part.Fact;
import org.countersign.examples.desk.report.Part.Head;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final String HOSTILE = "<script>alert(1)</script> \"quoted\" & `code`";

    private static Report report(String words) {
        return new Report(
                "en",
                words,
                Vector.of(
                        new Part.Section(words),
                        new Part.Words(words),
                        new Part.Points(Vector.of(words)),
                        new Part.Facts(Vector.of(Fact.of(words, words))),
                        new Part.Table(
                                Vector.of(Head.of(words), Head.number(words)),
                                Vector.of(Vector.of(Cell.of(words), Cell.unknown(words))))),
                Json.root("x/1", "en").put("words", words));
    }

    @Test
    void whatStrangersWroteStaysText() {
        String html = report(HOSTILE).html();
        assertFalse(html.contains("<script"), html);
        assertFalse(html.contains("data-head=\"<"), html);
        assertTrue(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), html);
        assertTrue(html.contains("<code class=\"n\">code</code>"), html);
    }

    /** In running words only, and without a mark of their own that a stranger could write. */
    @Test
    void aDayAndAnAmountStayOnOneLine() {
        String html = report("by 2026-05-12 pay USD 12000.00 <b>").html();
        assertTrue(html.contains("by <span class=\"n\">2026-05-12</span> pay"), html);
        assertTrue(html.contains("pay <span class=\"n\">USD 12000.00</span> &lt;b&gt;"), html);
        assertTrue(html.contains("<h1>by 2026-05-12 pay USD 12000.00 &lt;b&gt;</h1>"), html);
    }

    @Test
    void thePageLoadsNothing() {
        String html = report("words").html();
        for (String loading :
                new String[] {"src=", "href=", "url(", "@import", "<script", "<link", "http:", "https:"}) {
            assertFalse(html.contains(loading), loading);
        }
    }

    @Test
    void nothingMovesTheCursorOfATerminal() {
        String text = report("a\u001b[2Jb\u202Ec").text(80);
        assertFalse(text.contains("\u001b"), text);
        assertFalse(text.contains("\u202E"), text);
    }

    @Test
    void aTableTakesTheRoomThatItNeedsAndGoesBelowEachOtherWhereThereIsNone() {
        Report report = table(Vector.of("No.", "What happens", "Amount"), "1", "goods on board", "USD 6000.00");
        assertEquals("""
                t

                  No.  What happens         Amount
                  1    goods on board  USD 6000.00
                """, report.text(80));
        assertEquals("""
                t

                  No.  What happens       Amount
                  1    goods on      USD 6000.00
                       board
                """, report.text(32));
        assertEquals("""
                t

                  1
                    What happens
                      goods on board
                    Amount
                      USD 6000.00
                """, report.text(24));
    }

    private static Report table(Seq<String> heads, String... cells) {
        return new Report(
                "en",
                "t",
                Vector.of(new Part.Table(
                        heads.zipWithIndex((head, at) -> new Head(head, at == 2)),
                        Vector.of(Vector.of(cells).map(Cell::of)))),
                Json.node());
    }
}
