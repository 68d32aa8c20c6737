package org.countersign.examples.paper;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countersign.testkit.Jqwik;
import org.countersign.testkit.Source;
import org.junit.jupiter.api.Test;

/** Pictures of amounts and days: whatever is drawn stays on its paper, is well formed, and says what it was given. */
class ChartsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 (\\d+) (\\d+)\"");
    private static final Pattern PLACE = Pattern.compile("(?:x|cx)=\"(-?\\d+)\" (?:y|cy)=\"(-?\\d+)\"");
    private static final Pattern TEXT = Pattern.compile("<text x=\"(\\d+)\" y=\"\\d+\"([^>]*)>([^<]*)</text>");
    private static final Pattern WORDS = Pattern.compile("<text [^>]*>([^<]*)</text>");

    @Property(tries = 300)
    void everyPictureStaysOnItsPaperAndIsWellFormed(@ForAll("pictures") String svg) {
        assertWellFormed(svg);
        Vector<Integer> size = numbers(SIZE, svg).head();
        numbers(PLACE, svg).forEach(at -> {
            assertTrue(at.get(0) >= 0 && at.get(0) <= size.get(0), () -> at + " of " + size);
            assertTrue(at.get(1) >= 0 && at.get(1) <= size.get(1), () -> at + " of " + size);
        });
        TEXT.matcher(svg)
                .results()
                .forEach(text -> assertOnPaper(Integer.parseInt(text.group(1)), text.group(2), text.group(3)));
    }

    /** Words end where the paper ends, as wide as letters are at the most. */
    private static void assertOnPaper(int x, String look, String words) {
        int width = Lettering.width(words.replace("&lt;", "<").replace("&amp;", "&"), 13);
        int left = look.contains("\"end\"") ? x - width : look.contains("\"middle\"") ? x - width / 2 : x;
        assertTrue(left >= 0 && left + width <= 400, () -> "`" + words + "` from " + left + ", " + width + " wide");
    }

    @Test
    void chineseIsWrappedWithoutBlanksAndItsPunctuationStaysBehind() {
        Seq<String> lines = Lettering.wrap("装船后 45 天，再到该月月底；遇非工作日顺延", 10, 100);
        assertEquals(
                "装船后 45 天，再到该月月底；遇非工作日顺延",
                lines.mkString().replace("45", " 45 ").replace("  ", " "));
        assertTrue(lines.size() > 1 && lines.forAll(line -> Lettering.width(line, 10) <= 100), lines::toString);
        assertTrue(lines.forAll(line -> "，；".indexOf(line.charAt(0)) < 0), lines::toString);
    }

    @Test
    void aNameThatIsTooLongForItsBarIsCut() {
        String name = "DAP a street with a very long name, far behind a town that nobody knows";
        String svg = new BarChart(
                        "t", "d", Vector.of(new BarChart.Bar(name, "USD 1.00", BigDecimal.ONE, BigDecimal.ONE)))
                .svg();
        assertTrue(svg.contains("…</text>"), svg);
    }

    @Property(tries = 500)
    void aScaleReachesItsLargestValueInAFewRoundSteps(@ForAll("amounts") BigDecimal largest) {
        Scale scale = Scale.upTo(largest);
        assertTrue(scale.top().compareTo(largest) >= 0, scale::toString);
        assertEquals(scale.top().stripTrailingZeros(), scale.ticks().last().stripTrailingZeros());
        assertTrue(scale.ticks().size() >= 2 && scale.ticks().size() <= 6, scale::toString);
        int digits = scale.step().stripTrailingZeros().unscaledValue().intValueExact();
        assertTrue(digits == 1 || digits == 2 || digits == 5, scale::toString);
    }

    @Test
    void aStepIsAsHighAsItsAmountAndKeptUntilTheNextDay() {
        String svg = chart(step(0, "0"), step(10, "400"), step(20, "100")).svg();
        // 78 to 466 across for 20 days, 220 up for 400
        assertTrue(svg.contains("d=\"M78 264H232V44H386V209H386\""), svg);
    }

    @Test
    void daysThatLieCloseTogetherShareTheirNumbers() {
        StepChart chart = new StepChart(
                "t",
                "d",
                "USD",
                Vector.of(new StepChart.Line("a", Ink.OURS, Vector.of(step(0, "1")))),
                Vector.of(0, 1, 2, 50, 100).map(DAY::plusDays));
        Seq<String> words = WORDS.matcher(chart.svg())
                .results()
                .map(found -> found.group(1))
                .collect(Vector.collector());
        assertTrue(words.containsAll(Vector.of("1–3", "4", "5")), words::toString);
    }

    @Test
    void anUnknownAmountHasNoBarAndARangeHasTwo() {
        BarChart chart =
                new BarChart("t", "d", Vector.of(bar("a", "0", "0"), bar("b", "50", "100"), bar("c", "100", "100")));
        assertEquals(3 + 2 + 2, chart.svg().split("<rect ", -1).length - 1);
        assertTrue(chart.svg().contains("width=\"198\""), chart::svg);
    }

    @Test
    void dotsOnOnePlaceStandInARow() {
        DotChart.Dot one = new DotChart.Dot(BigDecimal.TEN, BigDecimal.TEN);
        DotChart.Axis axis = new DotChart.Axis("a", BigDecimal.valueOf(100));
        Seq<Vector<Integer>> dots = numbers(
                Pattern.compile("<circle cx=\"(\\d+)\" cy=\"(\\d+)\""),
                new DotChart("t", "d", axis, axis, Vector.of(one, one, one)).svg());
        assertEquals(3, dots.distinct().size());
        assertEquals(1, dots.map(dot -> dot.get(1)).distinct().size());
    }

    @Test
    void whatCannotBeDrawnIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> bar("a", "2", "1"));
        assertThrows(IllegalArgumentException.class, () -> bar("a", "-1", "1"));
        assertThrows(IllegalArgumentException.class, () -> new Timeline("t", "d", Vector.empty()));
        assertThrows(
                IllegalArgumentException.class, () -> new Timeline("t", "d", Vector.of(stop(1, "a"), stop(0, "b"))));
        assertThrows(
                IllegalArgumentException.class, () -> new StepChart("t", "d", "USD", Vector.empty(), Vector.of(DAY)));
    }

    @Test
    void wordsOfStrangersStayWords() {
        String svg = new Timeline("<t>", "<d>", Vector.of(stop(0, "<script> & co"))).svg();
        assertTrue(svg.contains("&lt;script&gt; &amp; co"), svg);
        assertTrue(svg.contains("<title>&lt;t&gt;</title>"), svg);
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Jqwik.arbitrary(ChartsTest::amount);
    }

    @Provide
    Arbitrary<String> pictures() {
        return Jqwik.arbitrary(source -> switch (source.between(0, 3)) {
            case 0 ->
                chart(Vector.range(0, source.between(1, 9))
                                .map(at -> new StepChart.Step(
                                        DAY.plusDays(at * source.between(0, 1) * 40L), amount(source)))
                                .sortBy(StepChart.Step::day)
                                .toJavaArray(StepChart.Step[]::new))
                        .svg();
            case 1 ->
                new BarChart("t & t", "d", Vector.range(0, source.between(0, 9)).map(at -> {
                            BigDecimal low = amount(source);
                            return new BarChart.Bar(
                                    "n < " + "x".repeat(source.between(0, 90)) + at,
                                    "w".repeat(source.between(0, 30)),
                                    low,
                                    low.add(amount(source)));
                        }))
                        .svg();
            case 2 ->
                new Timeline(
                                "t",
                                "d",
                                Vector.range(0, source.between(1, 9))
                                        .map(at -> stop(
                                                at * 17,
                                                "word "
                                                        .repeat(source.between(1, 30))
                                                        .strip())))
                        .svg();
            default ->
                new DotChart(
                                "t",
                                "d",
                                new DotChart.Axis("a", amount(source)),
                                new DotChart.Axis("b", amount(source)),
                                Vector.range(0, source.between(0, 9))
                                        .map(at -> new DotChart.Dot(amount(source), amount(source))))
                        .svg();
        });
    }

    private static BigDecimal amount(Source source) {
        return BigDecimal.valueOf(source.between(0, 1_000_000_000)).movePointLeft(source.between(0, 6));
    }

    private static StepChart chart(StepChart.Step... steps) {
        Seq<StepChart.Step> all = Vector.of(steps);
        return new StepChart(
                "t", "d", "USD", Vector.of(new StepChart.Line("a", Ink.OURS, all)), all.map(StepChart.Step::day));
    }

    private static StepChart.Step step(int day, String amount) {
        return new StepChart.Step(DAY.plusDays(day), new BigDecimal(amount));
    }

    private static BarChart.Bar bar(String name, String low, String high) {
        return new BarChart.Bar(name, low + " to " + high, new BigDecimal(low), new BigDecimal(high));
    }

    private static Timeline.Stop stop(int day, String words) {
        return new Timeline.Stop(DAY.plusDays(day), words, Ink.THEIRS);
    }

    private static void assertWellFormed(String svg) {
        byte[] bytes = svg.getBytes(StandardCharsets.UTF_8);
        assertDoesNotThrow(
                () -> DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes)),
                svg);
    }

    private static Seq<Vector<Integer>> numbers(Pattern pattern, String picture) {
        return pattern.matcher(picture)
                .results()
                .map(found ->
                        Vector.rangeClosed(1, found.groupCount()).map(group -> Integer.parseInt(found.group(group))))
                .collect(Vector.collector());
    }
}
