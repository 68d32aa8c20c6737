package org.countersign.rules.pack.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.stream.Stream;
import org.countersign.rules.engine.Interpreter;
import org.countersign.rules.rule.Outcome;
import org.countersign.rules.rule.RuleCode;
import org.countersign.testkit.rules.Judged;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.shape.Patch;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.goods.Unit;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.InquiryLine;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class InquiryRulesTest {
    private static final Inquiry BARE =
            Inquiry.builder().number("RFQ-1").buyer("Muster GmbH").build();

    /** Each rule just inside and just outside its limit. */
    private static final Vector<Limit> LIMITS = Vector.of(
            inside("INQ-E01", with("deliveryFrom=2026-09-30", "deliveryBy=2026-09-30")),
            outside("INQ-E01", with("deliveryFrom=2026-10-01", "deliveryBy=2026-09-30"), "deliveryBy"),
            inside("INQ-W01", with("answerBy=2026-09-30", "deliveryBy=2026-09-30")),
            inside("INQ-W01", with("answerBy=2026-09-30T23:59:59-12:00", "deliveryBy=2026-09-30")),
            outside("INQ-W01", with("answerBy=2026-10-01", "deliveryBy=2026-09-30"), "deliveryBy"),
            outside("INQ-W01", with("answerBy=2026-10-01T00:00:00+14:00", "deliveryBy=2026-09-30"), "deliveryBy"),
            inside("INQ-W02", lines("1", "2", "10")),
            inside("INQ-W02", lines("1", "01")),
            outside("INQ-W02", lines("1", "2", "1"), "lines"),
            inside("INQ-W03", with("issued=2026-05-03", "answerBy=2026-05-03")),
            inside("INQ-W03", with("issued=2026-05-03T10:00:00+02:00", "answerBy=2026-05-03T10:00:00+02:00")),
            outside(
                    "INQ-W03",
                    with("issued=2026-05-03T10:00:01+02:00", "answerBy=2026-05-03T10:00:00+02:00"),
                    "answerBy"),
            outside("INQ-W03", with("issued=2026-05-04+02:00", "answerBy=2026-05-03+02:00"), "answerBy"),
            inside("INQ-W04", with("currency=USD")),
            outside("INQ-W04", with("currency=US"), "currency"),
            outside("INQ-W04", with("currency=usd"), "currency"),
            outside("INQ-W04", with("currency=USDT"), "currency"),
            outside("INQ-W04", with("currency=RMB"), "currency"),
            inside("INQ-A01", of(line("1").specification(Option.some("class A")).build())),
            inside(
                    "INQ-A01",
                    of(line("1").quantity(Option.some(Quantity.of(1, Unit.ONE))).build())),
            outside("INQ-A01", lines("1"), "lines[1]"));

    @TestFactory
    Stream<DynamicTest> eachRuleHoldsToItsLimit() {
        return LIMITS.map(limit -> DynamicTest.dynamicTest(limit.code() + " " + limit.outcome(), () -> {
                    Judged judged = Judged.by(InquiryRules.PACK, limit.inquiry());
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
        Vector<String> both = InquiryRules.PACK
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
    void aDeliveryBeforeTheAnswerNamesBothDays() {
        Judged.by(InquiryRules.PACK, with("answerBy=2026-05-20+02:00", "deliveryBy=2026-05-15", "currency=EUR"))
                .violates("INQ-W01")
                .at("deliveryBy")
                .reading("deliveryBy", "2026-05-15")
                .reading("answerBy", "2026-05-20+02:00")
                .only();
    }

    @Test
    void whereOneDayIsUnknownItIsAskedFor() {
        Judged.by(InquiryRules.PACK, with("answerBy=2026-05-20"))
                .leavesOpen("INQ-W01")
                .at("deliveryBy")
                .missing("deliveryBy");
        Judged.by(InquiryRules.PACK, with("deliveryBy=2026-05-20"))
                .leavesOpen("INQ-W01")
                .at("deliveryBy")
                .missing("answerBy");
        Judged.by(InquiryRules.PACK, BARE).doesNotApply("INQ-W01");
    }

    @Test
    void aDayWithoutItsHourMayBeTooVagueToTell() {
        Judged.by(InquiryRules.PACK, with("issued=2026-05-03", "answerBy=2026-05-03T10:00:00+02:00"))
                .leavesOpen("INQ-W03")
                .missing()
                .inexact("issued", "answerBy");
    }

    @Test
    void everyLineThatBearsTheSameNumberIsShown() {
        Judged.by(InquiryRules.PACK, lines("1", "2", "1"))
                .violates("INQ-W02")
                .at("lines")
                .reading("lines[1].id", "1")
                .reading("lines[3].id", "1");
        assertEquals(
                Vector.of(Path.parse("lines[1].id"), Path.parse("lines[3].id")),
                Interpreter.check(InquiryRules.PACK, lines("1", "2", "1"))
                        .of(RuleCode.of("INQ-W02"))
                        .flatMap(finding -> finding.values())
                        .map(seen -> seen.path())
                        .toVector());
    }

    @Test
    void anInquiryThatSaysNearlyNothingViolatesNothing() {
        Judged.by(InquiryRules.PACK, BARE).violatesNothing();
    }

    private static Limit inside(String code, Inquiry inquiry) {
        return new Limit(code, inquiry, Outcome.SATISFIED, "");
    }

    private static Limit outside(String code, Inquiry inquiry, String path) {
        return new Limit(code, inquiry, Outcome.VIOLATED, path);
    }

    private static Inquiry with(String... facts) {
        return Vector.of(facts).foldLeft(BARE, (inquiry, fact) -> {
            int equals = fact.indexOf('=');
            return Patch.put(Inquiry.SHAPE, inquiry, Path.parse(fact.substring(0, equals)), fact.substring(equals + 1));
        });
    }

    private static Inquiry lines(String... ids) {
        return of(Vector.of(ids).map(id -> line(id).build()).toJavaArray(InquiryLine[]::new));
    }

    private static Inquiry of(InquiryLine... lines) {
        return Inquiry.SHAPE.with(BARE, Inquiry.LINES, Vector.of(lines));
    }

    private static InquiryLine.Builder line(String id) {
        InquiryLine.Builder line = InquiryLine.builder();
        line.id(id).product("desk lamp");
        return line;
    }

    private record Limit(String code, Inquiry inquiry, Outcome outcome, String path) {}
}
