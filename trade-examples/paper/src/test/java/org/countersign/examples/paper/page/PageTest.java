package org.countersign.examples.paper.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

class PageTest {
    @Test
    void wordsStayWhole() {
        assertEquals(
                "the goods are to be packed\nin cartons\n",
                page(26).paragraph("the goods are to be packed in cartons").toString());
    }

    @Test
    void aWordThatIsTooLongIsCut() {
        assertEquals(
                "a\n" + "x".repeat(24) + "\nxx b\n",
                page(24).paragraph("a " + "x".repeat(26) + " b").toString());
    }

    @Test
    void aPathBreaksBehindItsFolders() {
        assertEquals(
                "BuyerCustomerParty/Party/\nPostalAddress/Country\n",
                page(30).paragraph("BuyerCustomerParty/Party/PostalAddress/Country")
                        .toString());
    }

    @Test
    void chineseCharactersTakeTwoColumnsAndKeepTheirPunctuation() {
        assertEquals(
                "请问按何种贸易术语报价\n（Incoterms）？谢谢。\n",
                page(24).paragraph("请问按何种贸易术语报价（Incoterms）？谢谢。").toString());
        assertEquals("一二三四五六七八九十一\n二，三\n", page(24).paragraph("一二三四五六七八九十一二，三").toString());
    }

    @Test
    void accentsOfTheirOwnTakeNoColumn() {
        assertEquals(4, Columns.of("cafe\u0301"));
        assertEquals(4, Columns.of("灯具"));
        assertEquals(2, Columns.of(0x1F4A1));
    }

    @Test
    void furtherLinesHangBelowTheFirstWord() {
        assertEquals(
                "  1. which quality, model\n     or specification\n     do you need?\n",
                page(25).hanging("  1. ", "which quality, model or specification\ndo you need?")
                        .toString());
    }

    @Test
    void labelsStandAboveTheirWordsWhereThePageIsNarrow() {
        Vector<Page.Row> rows = Vector.of(new Page.Row("币种", "EUR"), new Page.Row("delivery", "CIF"));
        assertEquals("  币种      EUR\n  delivery  CIF\n", page(40).table(rows).toString());
        assertEquals(
                "  币种\n    EUR\n  delivery\n    CIF\n", page(24).table(rows).toString());
    }

    @Test
    void widthsBeyondReasonAreBroughtBack() {
        assertEquals(Page.NARROWEST, page(1).width());
        assertEquals(Page.WIDEST, page(1_000).width());
    }

    @Test
    void nothingOfAStrangerMovesTheCursor() {
        assertEquals("a b<U+1B>[2J<U+9B>c<U+202E>d<U+2028>e", OneLine.of(" a\nb\u001b[2J\u009bc\u202ed\u2028e\r\n"));
        assertEquals("x".repeat(2_000) + "... (2001 characters)", OneLine.of("x".repeat(2_001)));
    }

    private static Page page(int columns) {
        return new Page(columns);
    }
}
