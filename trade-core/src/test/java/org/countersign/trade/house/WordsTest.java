package org.countersign.trade.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import java.nio.file.Path;
import org.countersign.testkit.house.Sources;
import org.countersign.testkit.house.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words of this module in two languages. */
class WordsTest {
    private static final Path RESOURCES = Path.of("src/main/resources");

    @Test
    void englishAndChineseSayTheSameThings() {
        House.assertClean("words-alike", Words.unlike(RESOURCES));
    }

    @Test
    void chineseIsSetWithItsOwnMarks() {
        House.assertClean("words-width", Words.halfWidth(RESOURCES));
    }

    @Test
    void plantedWordsThatDifferAreFound(@TempDir Path folder) {
        Sources.write(folder.resolve("a/texts.en.txt"), "ONE = wait for {day}\nTWO = no\nTHREE = {a} and {b}\n");
        Sources.write(folder.resolve("a/texts.zh.txt"), "ONE = 等待\nTHREE = {b}和{a}\nFOUR = 否\nTWO.because = 惯例\n");
        Sources.write(folder.resolve("b/texts.en.txt"), "ONE = alone\n");
        assertEquals(
                Vector.of(
                        "words-alike: a ONE",
                        "words-alike: a TWO",
                        "words-alike: a FOUR",
                        "words-alike: b has one of two languages"),
                Words.unlike(folder).map(Object::toString));
    }

    @Test
    void plantedMarksOfHalfWidthAreFound(@TempDir Path folder) {
        Sources.write(
                folder.resolve("a/texts.zh.txt"),
                "GOOD = 按 {rule}（Incoterms 2020）报价：FOB, CIF 或 DAP\nCOMMA = 好,坏\nASK = 可以吗?\nROUND = 目的地(含地址)\nCITED = 见 CISG 14(1)\n");
        assertEquals(
                Vector.of("words-width: a ASK", "words-width: a COMMA", "words-width: a ROUND"),
                Words.halfWidth(folder).map(Object::toString).sorted());
    }
}
