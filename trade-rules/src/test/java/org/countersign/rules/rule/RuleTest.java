package org.countersign.rules.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.Truth;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.InquiryLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class RuleTest {
    private static final Citation HOUSE = Citation.of(Authority.HOUSE, "of this test");
    private static final Ref<Inquiry, Inquiry> INQUIRY = Ref.of(Inquiry.SHAPE);
    private static final Ref<Inquiry, Moment> ANSWER_BY = INQUIRY.maybe(Inquiry.ANSWER_BY);
    private static final Ref<Inquiry, LocalDate> DELIVERY_BY = INQUIRY.maybe(Inquiry.DELIVERY_BY);
    private static final Many<Inquiry, InquiryLine> LINES = INQUIRY.many(Inquiry.LINES);
    private static final Ref<Inquiry, String> LINE_ID = LINES.each().one(InquiryLine.ID);
    private static final Inquiry BARE =
            Inquiry.builder().number("RFQ-1").buyer("Muster GmbH").build();

    @Test
    void aRuleThatSpeaksOfOneElementGoesThroughItsSequence() {
        assertEquals(
                "rule `INQ-W99` speaks of one element of `lines`, but neither its place nor a condition goes through them",
                refusal(() -> Rule.warning("INQ-W99")
                        .about(DELIVERY_BY)
                        .require(Condition.is(LINE_ID, "1"))
                        .accordingTo(HOUSE)));
        Rule.warning("INQ-W99")
                .about(LINE_ID)
                .require(Condition.is(LINE_ID, "1"))
                .accordingTo(HOUSE);
        Rule.warning("INQ-W99")
                .about(LINES)
                .require(Condition.forEach(LINES, Condition.is(LINE_ID, "1")))
                .accordingTo(HOUSE);
    }

    @Test
    void aCodeIsCapitalsAndDigitsJoinedByHyphens() {
        for (String wrong : Vector.of("", "INQ", "inq-w01", "INQ-", "INQ_W01", "IN-W01", "INQ-W01 ")) {
            assertTrue(refusal(() -> RuleCode.of(wrong)).startsWith("rule code must be capitals such as `INQ-W01`"));
        }
        assertEquals("ACME-INQ-7", RuleCode.of("ACME-INQ-7").toString());
        assertTrue(RuleCode.of("INQ-E01").compareTo(RuleCode.of("INQ-W01")) < 0);
    }

    @Test
    void referencesThroughTheSameFieldsAreEqual() {
        assertEquals(DELIVERY_BY, Ref.of(Inquiry.SHAPE).maybe(Inquiry.DELIVERY_BY));
        assertEquals(LINE_ID, Ref.of(Inquiry.SHAPE).many(Inquiry.LINES).each().one(InquiryLine.ID));
        assertNotEquals(DELIVERY_BY, INQUIRY.maybe(Inquiry.DELIVERY_FROM));
        assertEquals("lines.id", LINE_ID.pattern());
        assertEquals("id", LINE_ID.name());
    }

    @Test
    void aRuleNamesWhatItReadsOnce() {
        Rule<Inquiry> rule = Rule.warning("INQ-W99")
                .about(DELIVERY_BY)
                .when(Condition.present(DELIVERY_BY))
                .require(Condition.atLeast(DELIVERY_BY, Condition.dayOf(ANSWER_BY)))
                .accordingTo(HOUSE);
        assertEquals(Vector.of("deliveryBy", "answerBy"), rule.reads().map(Place::pattern));
        assertEquals("WARNING INQ-W99", rule.toString());
    }

    @Test
    void anOpaqueConditionReadsWhatItDeclaresAndNothingElse() {
        Condition<Inquiry> honest =
                Condition.opaque("a", facts -> facts.of(DELIVERY_BY).getYear() == 2026, DELIVERY_BY);
        Condition<Inquiry> nosy =
                Condition.opaque("b", facts -> facts.of(ANSWER_BY).day().getYear() == 2026, DELIVERY_BY);
        Scope<Inquiry> dated =
                Scope.of(Inquiry.SHAPE.with(BARE, Inquiry.DELIVERY_BY, Option.some(LocalDate.of(2026, 5, 1))));
        assertEquals(Truth.YES, ((Leaf<Inquiry>) honest).truth(dated));
        assertEquals(Truth.UNKNOWN, ((Leaf<Inquiry>) honest).truth(Scope.of(BARE)));
        assertEquals(
                "the condition did not declare that it reads `answerBy`",
                refusal(() -> ((Leaf<Inquiry>) nosy).truth(dated)));
        assertEquals(
                "an opaque condition declares what it reads: `c`",
                refusal(() -> Condition.<Inquiry>opaque("c", facts -> true)));
    }

    @Test
    void elementsAreToldApartByWhatBelongsToThem() {
        assertEquals(
                "`deliveryBy` does not belong to one element of `lines`",
                refusal(() -> Condition.distinct(LINES, DELIVERY_BY)));
    }

    @Test
    void codesAreValues() {
        EqualsVerifier.forClass(ImmutableRuleCode.class).verify();
        EqualsVerifier.forClass(Seen.class)
                .withPrefabValues(Path.class, Path.parse("a"), Path.parse("b"))
                .withPrefabValues(Seq.class, Vector.of("one"), Vector.of("two"))
                .verify();
        EqualsVerifier.forClass(Literal.class).verify();
    }

    private static String refusal(Executable executable) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, executable).getMessage());
    }
}
