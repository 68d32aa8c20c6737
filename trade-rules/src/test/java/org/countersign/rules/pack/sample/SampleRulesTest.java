package org.countersign.rules.pack.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countersign.rules.engine.Interpreter;
import org.countersign.rules.explain.Explanation;
import org.countersign.rules.explain.RuleTexts;
import org.countersign.rules.rule.Outcome;
import org.countersign.testkit.Committed;
import org.countersign.testkit.Jqwik;
import org.countersign.testkit.rules.Coverage;
import org.countersign.testkit.rules.Judged;
import org.countersign.testkit.trade.SampleSpecGens;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Texts;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.sample.spec.AttributeContent;
import org.countersign.trade.sample.spec.AttributeKind;
import org.countersign.trade.sample.spec.ColourFormula;
import org.countersign.trade.sample.spec.ColourTolerance;
import org.countersign.trade.sample.spec.Edge;
import org.countersign.trade.sample.spec.Orientation;
import org.countersign.trade.sample.spec.Position;
import org.countersign.trade.sample.spec.Requirement;
import org.countersign.trade.sample.spec.SampleAttribute;
import org.countersign.trade.sample.spec.SampleSpecification;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SampleRulesTest {
    private static final Path TABLES = Path.of("src/test/resources/org/countersign/rules/pack/sample");
    private static final Option<Position> PLACE =
            Option.some(new Position(Edge.CENTRE, Decimal.of(0), Decimal.of(5), Decimal.of(2)));
    private static final Option<Orientation> WAY = Option.some(Orientation.parse("lower left to lower right"));
    private static final ColourTolerance USUAL = ColourTolerance.cmc(Decimal.of(1));

    /** Each rule just inside and just outside its limit. */
    private static final Vector<Limit> LIMITS = Vector.of(
            inside("SMP-SPEC-E01", of(true, words("sewn twice"))),
            outside("SMP-SPEC-E01", of(false, words("sewn twice")), "attributes"),
            inside("SMP-SPEC-W01", of(true, placed(Option.none(), WAY))),
            inside("SMP-SPEC-W01", of(true, drawn(PLACE, WAY))),
            outside("SMP-SPEC-W01", of(true, placed(PLACE, Option.none())), "attributes"),
            outside("SMP-SPEC-W01", of(true, drawn(PLACE, Option.none())), "attributes"),
            inside("SMP-SPEC-W02", of(true, placed(PLACE, Option.none()))),
            inside("SMP-SPEC-W02", of(true, drawn(PLACE, Option.none()))),
            outside("SMP-SPEC-W02", of(true, placed(Option.none(), WAY)), "attributes"),
            outside("SMP-SPEC-W02", of(true, drawn(Option.none(), WAY)), "attributes"),
            inside("SMP-SPEC-W03", of(true, colour(Option.some(USUAL)))),
            outside("SMP-SPEC-W03", of(true, colour(Option.none())), "attributes[1].content"),
            inside("SMP-SPEC-W04", of(true, measure(1, 0))),
            inside("SMP-SPEC-W04", of(true, measure(0, 1))),
            outside("SMP-SPEC-W04", of(true, measure(0, 0)), "attributes[1].content"),
            inside("SMP-SPEC-W05", of(true, drawn(PLACE, WAY))),
            outside("SMP-SPEC-W05", of(true, artworkInWords()), "attributes[1].content"),
            inside("SMP-SPEC-A01", of(new SampleAttribute(words("sewn"), true, Vector.of("Buyer QA")))),
            outside("SMP-SPEC-A01", of(true, words("sewn")), "attributes[1]"),
            inside("SMP-SPEC-A02", of(true, colour(Option.some(lights("1", "D65", "TL84"))))),
            outside("SMP-SPEC-A02", of(true, colour(Option.some(USUAL))), "attributes[1].content"),
            inside("SMP-SPEC-A03", of(true, colour(Option.some(lights("1", "D65"))))),
            outside("SMP-SPEC-A03", of(true, colour(Option.some(lights("1.1", "D65")))), "attributes[1].content"));

    @TestFactory
    Stream<DynamicTest> eachRuleHoldsToItsLimit() {
        return LIMITS.map(limit -> DynamicTest.dynamicTest(limit.code() + " " + limit.outcome(), () -> {
                    Judged judged = Judged.by(SampleRules.PACK, limit.specification());
                    if (limit.outcome() == Outcome.SATISFIED) {
                        judged.satisfies(limit.code());
                    } else {
                        judged.violates(limit.code()).at(limit.path());
                    }
                }))
                .toJavaStream();
    }

    @Test
    void everyRuleHasACaseOnEitherSideOfItsLimit() {
        Vector<String> both = SampleRules.PACK
                .rules()
                .toVector()
                .flatMap(rule ->
                        Vector.of(Outcome.SATISFIED, Outcome.VIOLATED).map(outcome -> rule.code() + " " + outcome));
        assertEquals(
                both.sorted(),
                LIMITS.map(limit -> limit.code() + " " + limit.outcome())
                        .distinct()
                        .sorted());
    }

    @Test
    void aNumberUnderAnotherFormulaIsNotHeldAgainstTheUsualOne() {
        Judged.by(
                        SampleRules.PACK,
                        of(
                                true,
                                colour(Option.some(new ColourTolerance(
                                        ColourFormula.CIE76,
                                        Decimal.of(3),
                                        Vector.of("D65"),
                                        ColourTolerance.Observer.TEN_DEGREES,
                                        ColourTolerance.Judge.EYE)))))
                .doesNotApply("SMP-SPEC-A03");
    }

    @Test
    void aSpecificationWithoutALogoNeedsNoWay() {
        Judged.by(SampleRules.PACK, of(true, words("sewn twice"))).doesNotApply("SMP-SPEC-W01");
        Judged.by(SampleRules.PACK, of(true, words("sewn twice"))).doesNotApply("SMP-SPEC-W02");
    }

    @Test
    void everyViolationReadsLikeThis() {
        Committed.check(TABLES.resolve("sample-words.en.txt"), said(RuleTexts.english()));
        Committed.check(TABLES.resolve("sample-words.zh.txt"), said(RuleTexts.chinese()));
    }

    private static String said(Texts texts) {
        Explanation inWords = Explanation.in(texts);
        return LIMITS.filter(limit -> limit.outcome() == Outcome.VIOLATED)
                .flatMap(limit -> Interpreter.check(SampleRules.PACK, limit.specification())
                        .findings()
                        .filter(finding -> finding.outcome() == Outcome.VIOLATED
                                && finding.code().toString().equals(limit.code())))
                .map(inWords::of)
                .mkString("", "\n", "\n");
    }

    @Example
    void everyLeafIsReachedBothWays() {
        Coverage coverage = Coverage.of(SampleRules.PACK, SampleSpecGens.specification(), 2_000, 20261125);
        SampleRules.PACK.rules().forEach(rule -> assertEquals(Vector.empty(), coverage.oneSided(rule)));
    }

    @Property(tries = 300)
    void noRuleThrowsAndNoneIsUndecidedBecauseAllOfItIsThere(@ForAll("specifications") SampleSpecification any) {
        Interpreter.check(SampleRules.PACK, any).findings().forEach(finding -> {
            assertTrue(finding.outcome() != Outcome.FAULT, finding::toString);
            assertTrue(finding.outcome() != Outcome.UNDECIDED, finding::toString);
        });
    }

    @Provide
    Arbitrary<SampleSpecification> specifications() {
        return Jqwik.arbitrary(SampleSpecGens.specification());
    }

    private static AttributeContent words(String words) {
        return new AttributeContent("seam", AttributeKind.CONSTRUCTION, "A", new Requirement.Described(words));
    }

    private static AttributeContent artworkInWords() {
        return new AttributeContent("logo", AttributeKind.ARTWORK, "A", new Requirement.Described("a star"));
    }

    private static AttributeContent placed(Option<Position> position, Option<Orientation> way) {
        return new AttributeContent(
                "logo", AttributeKind.POSITION, "A", new Requirement.Placed("front", position, way));
    }

    private static AttributeContent drawn(Option<Position> position, Option<Orientation> way) {
        return new AttributeContent(
                "logo",
                AttributeKind.ARTWORK,
                "A",
                new Requirement.Drawn("star.svg", Digest.of("star"), position, way));
    }

    private static AttributeContent colour(Option<ColourTolerance> tolerance) {
        return new AttributeContent(
                "red", AttributeKind.COLOUR, "A", new Requirement.Coloured("Pantone 186 C", tolerance));
    }

    private static ColourTolerance lights(String most, String... lights) {
        return new ColourTolerance(
                ColourFormula.CMC_2_1,
                Decimal.parse(most),
                Vector.of(lights),
                ColourTolerance.Observer.TEN_DEGREES,
                ColourTolerance.Judge.INSTRUMENT);
    }

    private static AttributeContent measure(int less, int more) {
        return new AttributeContent(
                "height",
                AttributeKind.MEASUREMENT,
                "A",
                new Requirement.Measured(Quantity.parse("220 MMT"), Decimal.of(less), Decimal.of(more)));
    }

    private static SampleSpecification of(boolean mandatory, AttributeContent content) {
        return of(new SampleAttribute(content, mandatory, Vector.empty()));
    }

    private static SampleSpecification of(SampleAttribute attribute) {
        return SampleSpecification.builder()
                .number("B-500")
                .buyer("Nordlicht GmbH")
                .seller("Lampworks Ltd")
                .attributes(Vector.of(attribute))
                .build();
    }

    private static Limit inside(String code, SampleSpecification specification) {
        return new Limit(code, specification, Outcome.SATISFIED, "");
    }

    private static Limit outside(String code, SampleSpecification specification, String path) {
        return new Limit(code, specification, Outcome.VIOLATED, path);
    }

    private record Limit(String code, SampleSpecification specification, Outcome outcome, String path) {}
}
