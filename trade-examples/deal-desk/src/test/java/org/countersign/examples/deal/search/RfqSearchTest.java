package org.countersign.examples.deal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.stream.IntStream;
import org.countersign.trade.offer.matching.Demand;
import org.countersign.trade.offer.matching.Glossary;
import org.countersign.trade.offer.matching.Match;
import org.countersign.trade.offer.matching.Matching;
import org.countersign.trade.offer.matching.Supply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words in four languages, and both directions of the search. */
class RfqSearchTest {
    private static final Glossary GLOSSARY = RfqSearch.glossary();
    private static final Seq<Supply> PRODUCTS = LabelledSet.products(GLOSSARY);
    private static final Matching MATCHING = Matching.by(LabelledSet.WEIGHTS);
    private static final RfqSearch SEARCH = RfqSearch.among(PRODUCTS, MATCHING);
    private static final WordIndex INDEX = WordIndex.of(PRODUCTS.map(product -> Entry.of(product.listing())), GLOSSARY);

    private static Demand demand(String number) {
        return LabelledSet.lines()
                .find(line -> line.number().equals(number))
                .map(line -> line.demand(GLOSSARY))
                .getOrElseThrow(AssertionError::new);
    }

    private static String found(String words) {
        return INDEX.find(words, 3).map(WordIndex.Found::number).mkString(" ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bearings 6204 | L-604",
                "rodamientos 6204 | L-604",
                "轴承 6204 | L-604",
                "Rillenkugellager 6204 | L-604",
                "padlok | L-407",
                "submersble pmup | L-601",
                "Klappstühle | L-502",
                "klappstuhle | L-502",
                "toallas de baño | L-205",
                "保温杯 | L-301",
                "E330 monohydrate | L-801",
            })
    void wordsAreFoundInAnyLanguageMisspeltOrNot(String words, String first) {
        assertEquals(first, INDEX.find(words, 1).map(WordIndex.Found::number).mkString());
    }

    @Test
    void whatSaysNothingFindsNothing() {
        assertEquals("", found("Dear Sir, we need your best price, please quote FOB, urgent, 12000 pcs"));
        assertEquals("", found("Sehr geehrte Damen und Herren, bitte um Angebot"));
        assertEquals("", found("您好，请报价，谢谢"));
        assertEquals("", found("!!! ... 500"));
        assertEquals("", found("xylophone"));
    }

    @Test
    void aRareWordSaysMoreThanACommonOne() {
        assertEquals(
                "L-306",
                INDEX.find("stainless knife", 1).map(WordIndex.Found::number).mkString());
        WordIndex.Found found = INDEX.find("steel padlock", 1).head();
        assertEquals("L-407", found.number());
        assertTrue(found.percent() > 50 && found.percent() < 100, found::toString);
        assertEquals(Vector.of("padlock"), found.words());
    }

    @Test
    void aSlipOfThePenCountsLessThanTheWord() {
        int right = INDEX.find("padlock", 1).head().percent();
        int wrong = INDEX.find("padlok", 1).head().percent();
        assertEquals(100, right);
        assertEquals(WordIndex.ALIKE_PERCENT, wrong);
    }

    @Test
    void anInquiryIsAnsweredLineByLine() {
        LabelledSet.Labelled line = LabelledSet.lines().head();
        assertEquals(
                "L-101",
                SEARCH.products(line.inquiry(), 3).values().head().head().listing());
    }

    @Test
    void aProductFindsTheInquiriesThatItSuits() {
        OpenRfqs open = OpenRfqs.of(LabelledSet.lines().map(line -> line.demand(GLOSSARY)), GLOSSARY);
        Supply bearing =
                PRODUCTS.find(product -> product.number().equals("L-604")).getOrElseThrow(AssertionError::new);
        Seq<Match> matches = SEARCH.demands(bearing, open, 2);
        assertEquals("R-36", matches.head().inquiry());
        assertEquals(SEARCH.products(demand("R-36"), 1).head(), matches.head(), "both directions judge alike");
    }

    @Test
    void candidatesLoseNoneOfTheBest() {
        LabelledSet.lines()
                .map(line -> line.demand(GLOSSARY))
                .forEach(demand -> assertEquals(
                        SEARCH.products(demand, 1),
                        SEARCH.allPairs(demand, 1)
                                .filter(match -> !SEARCH.products(demand, 1).isEmpty()),
                        demand::number));
    }

    @Test
    void manyMayAskAtOnce() {
        Seq<Demand> demands = LabelledSet.lines().map(line -> line.demand(GLOSSARY));
        RfqSearch fresh = RfqSearch.among(PRODUCTS, MATCHING);
        Seq<Seq<Match>> alone = demands.map(demand -> SEARCH.products(demand, 5));
        IntStream.range(0, 4 * demands.size())
                .parallel()
                .forEach(number -> assertEquals(
                        alone.get(number % demands.size()), fresh.products(demands.get(number % demands.size()), 5)));
    }
}
