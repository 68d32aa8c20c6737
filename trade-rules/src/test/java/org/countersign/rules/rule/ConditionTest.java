package org.countersign.rules.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.testkit.Refused;
import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.offer.Inquiry;
import org.junit.jupiter.api.Test;

/** What each kind of leaf answers at its bound, and how a reference is held against its field. */
class ConditionTest {
    private static final Ref<Inquiry, Inquiry> INQUIRY = Ref.of(Inquiry.SHAPE);
    private static final Ref<Inquiry, LocalDate> DELIVERY_BY = INQUIRY.maybe(Inquiry.DELIVERY_BY);
    private static final Ref<Inquiry, String> NUMBER = INQUIRY.one(Inquiry.NUMBER);

    private static Truth truth(Condition<Inquiry> leaf, Inquiry inquiry) {
        return ((Leaf<Inquiry>) leaf).truth(Scope.of(inquiry));
    }

    private static Inquiry.Builder inquiry() {
        return Inquiry.builder().number("RFQ-1").buyer("Muster GmbH");
    }

    private static Inquiry deliveredBy(int day) {
        return inquiry().deliveryBy(Option.some(LocalDate.of(2026, 5, day))).build();
    }

    @Test
    void aBoundItselfIsAllowed() {
        LocalDate third = LocalDate.of(2026, 5, 3);
        assertEquals(Truth.YES, truth(Condition.atMost(DELIVERY_BY, third), deliveredBy(3)));
        assertEquals(Truth.NO, truth(Condition.atMost(DELIVERY_BY, third), deliveredBy(4)));
        assertEquals(
                Truth.UNKNOWN,
                truth(Condition.atMost(DELIVERY_BY, third), inquiry().build()));
        assertEquals(Truth.YES, truth(Condition.atLeast(DELIVERY_BY, third), deliveredBy(3)));
        assertEquals(Truth.NO, truth(Condition.atLeast(DELIVERY_BY, third), deliveredBy(2)));
    }

    @Test
    void oneFieldIsComparedWithAnother() {
        Ref<Inquiry, LocalDate> from = INQUIRY.maybe(Inquiry.DELIVERY_FROM);
        Condition<Inquiry> notAfter = Condition.atMost(from, DELIVERY_BY);
        Inquiry fourth =
                Inquiry.SHAPE.with(deliveredBy(4), Inquiry.DELIVERY_FROM, Option.some(LocalDate.of(2026, 5, 4)));
        assertEquals(Truth.YES, truth(notAfter, fourth));
        assertEquals(Truth.YES, truth(Condition.atLeast(DELIVERY_BY, from), fourth));
    }

    @Test
    void aMomentIsPastADeadlineOrNot() {
        Ref<Inquiry, Moment> answerBy = INQUIRY.maybe(Inquiry.ANSWER_BY);
        Ref<Inquiry, Moment> issued = INQUIRY.maybe(Inquiry.ISSUED);
        Inquiry late = inquiry()
                .issued(Option.some(Moment.parse("2026-05-05Z")))
                .answerBy(Option.some(Moment.parse("2026-05-04Z")))
                .build();
        assertEquals(Truth.YES, truth(Condition.past(issued, answerBy), late));
        assertEquals(Truth.NO, truth(Condition.past(answerBy, issued), late));
        assertEquals(Truth.YES, truth(Condition.before(answerBy, issued), late));
    }

    @Test
    void aTextIsSpelledInItsForm() {
        Condition<Inquiry> spelled = Condition.spelled(NUMBER, Form.of("our numbers", "RFQ-[0-9]+"));
        assertEquals(Truth.YES, truth(spelled, inquiry().build()));
        assertEquals(Truth.NO, truth(spelled, Inquiry.SHAPE.with(inquiry().build(), Inquiry.NUMBER, "7")));
        assertEquals(
                Option.some("our numbers"),
                ((Leaf<Inquiry>) spelled).bound(Scope.of(inquiry().build())).map(Bound::toString));
    }

    @Test
    void aChoiceNamesItsFirstTwenty() {
        assertEquals(Vector.rangeClosed(1, 20).mkString(", "), named(20));
        assertEquals(Vector.rangeClosed(1, 20).mkString(", ") + ", ...", named(21));
    }

    private static String named(int count) {
        LinkedHashSet<String> allowed =
                LinkedHashSet.ofAll(Vector.rangeClosed(1, count).map(String::valueOf));
        return new Leaf.In<>(NUMBER, allowed).bound(Scope.of(inquiry().build())).fold(() -> "", Bound::text);
    }

    @Test
    void aReferenceSaysHowOftenItsFieldOccurs() {
        Refused.with("`deliveryBy` occurs MAYBE, the reference says ONE", () -> INQUIRY.one(Inquiry.DELIVERY_BY));
        Scalar<Option<String>> perhaps = new Scalar<>("perhaps", text -> text.getOrElse("-"), Option::some);
        Scalar<Seq<String>> words = new Scalar<>("words", Seq::mkString, Vector::of);
        Field<Inquiry, Option<String>> one = Field.one("one", perhaps, inquiry -> Option.none());
        Field<Inquiry, Seq<String>> line = Field.one("line", words, inquiry -> Vector.empty());
        Refused.with("`one` occurs ONE, the reference says MAYBE", () -> INQUIRY.maybe(one));
        Refused.with("`line` occurs ONE, the reference says MANY", () -> INQUIRY.many(line));
    }

    @Test
    void aReportNamesItsFirstTenOpenFindings() {
        assertEquals("10 findings, open: " + open(10), report(10).toString());
        assertEquals("11 findings, open: " + open(10) + "; ...", report(11).toString());
        assertEquals("0 findings, open: ", report(0).toString());
    }

    private static String open(int count) {
        return Vector.rangeClosed(1, count)
                .map(n -> "WARNING INQ-W01 FAULT at lines[" + n + "]")
                .mkString("; ");
    }

    private static Report report(int open) {
        Rule<Inquiry> rule = Rule.warning("INQ-W01")
                .about(INQUIRY)
                .require(Condition.always())
                .accordingTo(Citation.of(Authority.HOUSE, "of this test"));
        return new Report(
                Vector.rangeClosed(1, open).map(n -> Finding.fault(rule, Path.parse("lines[" + n + "]"), "it threw")));
    }
}
