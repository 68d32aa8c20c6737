package org.countersign.examples.deal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.countersign.testkit.Committed;
import org.countersign.trade.base.Texts;
import org.countersign.trade.base.Truth;
import org.countersign.trade.offer.matching.Criterion;
import org.countersign.trade.offer.matching.Glossary;
import org.countersign.trade.offer.matching.Match;
import org.countersign.trade.offer.matching.MatchTexts;
import org.countersign.trade.offer.matching.MatchWeights;
import org.countersign.trade.offer.matching.Matching;
import org.countersign.trade.offer.matching.Supply;
import org.junit.jupiter.api.Test;

/** Precision at five on the labelled set, held above a floor, and written into docs/matching.md with every line that fails. */
class PrecisionTest {
    private static final Seq<LabelledSet.Labelled> LINES = LabelledSet.lines();
    private static final Glossary GLOSSARY = RfqSearch.glossary();
    private static final Texts ENGLISH = MatchTexts.english();
    private static final int FIVE = 5;

    private static final RfqSearch ALL = search(LabelledSet.WEIGHTS, GLOSSARY);
    private static final Measured PLAIN = Measured.of(
            "plain Lucene query (BM25 over the same fields)", LINES, line -> ALL.plain(line.demand(GLOSSARY), FIVE));
    private static final Measured WORDS =
            Measured.of("our words alone", LINES, line -> ALL.words(line.demand(GLOSSARY), FIVE));
    private static final Measured ATTRIBUTES =
            judged("words and attributes", LabelledSet.WEIGHTS.only(Criterion.WORDS, Criterion.ATTRIBUTES), GLOSSARY);
    private static final Measured WHOLE = judged("everything", LabelledSet.WEIGHTS, GLOSSARY);
    private static final Measured WITHOUT_GLOSSARY =
            judged("everything, without the glossary", LabelledSet.WEIGHTS, Glossary.none());

    private static RfqSearch search(MatchWeights weights, Glossary glossary) {
        return RfqSearch.among(LabelledSet.products(glossary), Matching.by(weights), glossary);
    }

    private static Measured judged(String name, MatchWeights weights, Glossary glossary) {
        RfqSearch search = search(weights, glossary);
        return Measured.of(
                name,
                LINES,
                line -> search.products(line.demand(glossary), FIVE).map(Match::listing));
    }

    @Test
    void theSetIsWhatItClaimsToBe() {
        Seq<Supply> products = LabelledSet.products(GLOSSARY);
        assertTrue(products.size() >= 60, () -> products.size() + " products");
        assertTrue(LINES.size() >= 40, () -> LINES.size() + " lines");
        assertEquals(
                Vector.of("de", "en", "es", "zh"),
                LINES.map(LabelledSet.Labelled::language).distinct().sorted());
        Seq<String> numbers = products.map(Supply::number);
        assertEquals(
                Vector.empty(),
                LINES.flatMap(LabelledSet.Labelled::relevant)
                        .reject(numbers::contains)
                        .toVector());
        assertTrue(products.forAll(product -> product.quality().nonEmpty()));
    }

    /** What was measured on 25 November 2026, less what one line more or less would make. */
    @Test
    void precisionStaysAboveItsFloor() {
        assertAbove("0.230", WHOLE.precision(), WHOLE);
        assertAbove("0.960", WHOLE.recall(), WHOLE);
        assertAbove("0.950", WHOLE.first(), WHOLE);
        assertAbove("0.960", WHOLE.reciprocal(), WHOLE);
    }

    private static void assertAbove(String floor, BigDecimal measured, Measured way) {
        assertTrue(
                measured.compareTo(new BigDecimal(floor)) >= 0,
                () -> measured + " is below " + floor + "; missed: " + failed(way));
    }

    private static Seq<String> failed(Measured way) {
        return way.answers()
                .reject(Measured.Answer::isWhole)
                .map(answer -> answer.line().number() + " " + answer.first());
    }

    @Test
    void judgingFindsMoreThanWordsAlone() {
        Vector.of(PLAIN, WORDS).forEach(way -> {
            assertTrue(WHOLE.first().compareTo(way.first()) > 0, way::name);
            assertTrue(WHOLE.reciprocal().compareTo(way.reciprocal()) > 0, way::name);
        });
        assertTrue(WHOLE.first().compareTo(ATTRIBUTES.first()) >= 0);
    }

    /** Who asks for what we do not have, or do not sell there, is never told that the first of the list is all well. */
    @Test
    void whereNothingSuitsTheFirstHasARefusal() {
        LINES.filter(line -> line.relevant().isEmpty()).forEach(line -> {
            Seq<Match> first = ALL.products(line.demand(GLOSSARY), 1);
            assertTrue(
                    first.forAll(match -> match.judgements().exists(one -> one.met() == Truth.NO)),
                    () -> line.number() + " " + first);
        });
    }

    @Test
    void thePageSaysWhatIsMeasured() {
        Committed.check(Path.of("..", "..", "docs", "matching.md"), page());
    }

    private static String page() {
        return Resources.whole("matching.template.md")
                .replace(
                        "{products}",
                        String.valueOf(LabelledSet.products(GLOSSARY).size()))
                .replace("{lines}", String.valueOf(LINES.size()))
                .replace("{suited}", String.valueOf(WHOLE.answers().size()))
                .replace("{languages}", languages())
                .replace("{ceiling}", WHOLE.ceiling().toString())
                .replace("{ablation}", ablation())
                .replace("{failures}", failures())
                .replace("{nothing}", nothing())
                .replace("{example}", example())
                .replace("{weights}", weights());
    }

    private static String languages() {
        return LINES.groupBy(LabelledSet.Labelled::language)
                .toVector()
                .sortBy(group -> group._1)
                .map(group -> group._2.size() + " " + group._1)
                .mkString(", ");
    }

    private static String ablation() {
        return Vector.of(PLAIN, WORDS, ATTRIBUTES, WHOLE, WITHOUT_GLOSSARY)
                .map(way -> "| " + way.name() + " | " + way.precision() + " | " + way.recall() + " | " + way.first()
                        + " | " + way.reciprocal() + " |")
                .mkString("\n");
    }

    private static String failures() {
        return WHOLE.answers()
                .filter(answer -> answer.place() != 1 || !answer.isWhole())
                .map(answer -> "| " + answer.line().number() + " | "
                        + answer.line().language() + " | "
                        + answer.line().inquiry().lines().head().product() + " | "
                        + answer.line().relevant().mkString(", ") + " | "
                        + answer.first().mkString(", ") + " | " + answer.line().hard() + " |")
                .mkString("\n");
    }

    private static String nothing() {
        return LINES.filter(line -> line.relevant().isEmpty())
                .map(line -> {
                    Seq<Match> first = ALL.products(line.demand(GLOSSARY), 1);
                    return "| " + line.number() + " | "
                            + line.inquiry().lines().head().product() + " | "
                            + first.map(match -> match.listing() + ", " + match.points() + " points")
                                    .mkString() + " | "
                            + first.flatMap(Match::judgements)
                                    .filter(one -> one.met() == Truth.NO)
                                    .map(one -> ENGLISH.say(one.why()))
                                    .mkString("; ")
                            + " |";
                })
                .mkString("\n");
    }

    private static String example() {
        LabelledSet.Labelled line =
                LINES.find(one -> one.number().equals("R-46")).getOrElseThrow(AssertionError::new);
        return ALL.products(line.demand(GLOSSARY), 2)
                .map(match -> match.listing() + ", " + match.points() + " points\n"
                        + match.judgements()
                                .map(one -> "  " + (one.points() > 0 ? "+" : "") + one.points() + " "
                                        + ENGLISH.say(one.why()) + "\n")
                                .mkString()
                        + match.asks()
                                .map(ask -> "  ask: " + ENGLISH.say(ask.question()) + "\n")
                                .mkString())
                .mkString("\n")
                .stripTrailing();
    }

    private static String weights() {
        return Vector.of(Criterion.values())
                .map(criterion -> "| " + criterion.code() + " | "
                        + LabelledSet.WEIGHTS.of(criterion).met() + " | "
                        + LabelledSet.WEIGHTS.of(criterion).missed() + " |")
                .mkString("\n");
    }
}
