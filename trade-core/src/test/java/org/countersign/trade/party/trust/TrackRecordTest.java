package org.countersign.trade.party.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countersign.testkit.Jqwik;
import org.countersign.testkit.Refused;
import org.countersign.testkit.trade.TrustGens;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.text.CanonicalText;
import org.countersign.trade.party.trust.Dealing.Claimed;
import org.countersign.trade.party.trust.Dealing.ClaimsSettled;
import org.countersign.trade.party.trust.Dealing.DrewBack;
import org.countersign.trade.party.trust.Dealing.Ordered;
import org.countersign.trade.party.trust.Dealing.Paid;
import org.countersign.trade.party.trust.Dealing.WrittenOff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a buyer is to us follows from what he did. All names are fiction. */
class TrackRecordTest {
    private static final TrustScale SCALE = TrustScale.BY_JUDGEMENT;
    private static final LocalDate ORDERED = LocalDate.of(2026, 3, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 4, 1);
    private static final TrackRecord STRANGER =
            TrackRecord.builder().buyer("Nordlicht GmbH").build();
    private static final TrackRecord FIRST = STRANGER.with(new Ordered("PO-1", ORDERED));

    private static Relationship after(Dealing... dealings) {
        return Vector.of(dealings)
                .foldLeft(FIRST, TrackRecord::with)
                .assess(LocalDate.of(2026, 6, 1), SCALE)
                .relationship();
    }

    @Test
    void aStrangerOrdersPaysAndIsProven() {
        assertEquals(Relationship.STRANGER, STRANGER.assess(ORDERED, SCALE).relationship());
        assertEquals(
                Relationship.STRANGER, FIRST.assess(ORDERED.minusDays(1), SCALE).relationship());
        assertEquals(Relationship.NEW, after());
        assertEquals(Relationship.PROVEN, after(new Paid("PO-1", DUE, Option.some(DUE))));
    }

    /** Ten days of grace; nobody counts an order as clean of which he does not know when it was due. */
    @ParameterizedTest
    @CsvSource({"0, PROVEN", "10, PROVEN", "11, STRAINED"})
    void howLateIsLate(int days, Relationship relationship) {
        assertEquals(relationship, after(new Paid("PO-1", DUE.plusDays(days), Option.some(DUE))));
    }

    @Test
    void whatNobodyKnowsIsNotCountedEitherWay() {
        assertEquals(Relationship.NEW, after(new Paid("PO-1", DUE, Option.none())));
        Paid paid = new Paid("PO-1", DUE, Option.some(DUE));
        assertEquals(Relationship.NEW, after(paid, new Claimed("PO-1", DUE, "scratched")), "the claim is open");
        OrderRecord open = FIRST.on(DUE).head();
        assertEquals(Truth.UNKNOWN, open.isClean(10));
        assertEquals(Option.none(), open.daysLate());
    }

    @Test
    void whoClaimsWhatIsTrueIsNoWorseForIt() {
        Paid paid = new Paid("PO-1", DUE, Option.some(DUE));
        Claimed claimed = new Claimed("PO-1", DUE, "scratched");
        LocalDate later = DUE.plusDays(20);
        assertEquals(Relationship.PROVEN, after(paid, claimed, new ClaimsSettled("PO-1", later, true)));
        assertEquals(Relationship.STRAINED, after(paid, claimed, new ClaimsSettled("PO-1", later, false)));
        assertEquals(
                Relationship.NEW,
                after(paid, claimed, new ClaimsSettled("PO-1", later, true), new Claimed("PO-1", later, "again")));
    }

    @Test
    void whatIsBrokenStrainsUntilItIsForgotten() {
        assertEquals(Relationship.STRAINED, after(new DrewBack("PO-1", DUE)));
        assertEquals(Relationship.STRAINED, after(new WrittenOff("PO-1", DUE)));
        TrackRecord broken = FIRST.with(new DrewBack("PO-1", DUE));
        assertEquals(
                Relationship.STRAINED,
                broken.assess(DUE.plusDays(SCALE.memoryDays() - 1), SCALE).relationship());
        assertEquals(
                Relationship.NEW,
                broken.assess(DUE.plusDays(SCALE.memoryDays()), SCALE).relationship());
    }

    @Test
    void tenCleanOrdersMakeTrust() {
        TrackRecord nine =
                Vector.range(2, 10).foldLeft(FIRST, (all, number) -> all.with(new Ordered("PO-" + number, ORDERED)));
        TrackRecord paid = nine.dealings()
                .foldLeft(nine, (all, order) -> all.with(new Paid(order.order(), DUE, Option.some(DUE))));
        assertEquals(Relationship.PROVEN, paid.assess(DUE, SCALE).relationship());
        TrackRecord ten = paid.with(new Ordered("PO-10", ORDERED)).with(new Paid("PO-10", DUE, Option.some(DUE)));
        assertEquals(Relationship.TRUSTED, ten.assess(DUE, SCALE).relationship());
        assertEquals(10, ten.cleanOrders(DUE, SCALE));
    }

    @Test
    void theReasonsAreSaid() {
        Assessment strained = FIRST.with(new Paid("PO-1", DUE.plusDays(45), Option.some(DUE)))
                .with(new Ordered("PO-2", DUE))
                .with(new DrewBack("PO-2", DUE))
                .with(new Ordered("PO-3", DUE))
                .with(new Claimed("PO-3", DUE, "scratched"))
                .with(new ClaimsSettled("PO-3", DUE, false))
                .assess(LocalDate.of(2026, 6, 1), SCALE);
        assertEquals(
                Vector.of(
                        "3 orders, 0 of them clean, 0 not known yet",
                        "order PO-1 was paid 45 days late",
                        "order PO-2 was broken by the buyer",
                        "a claim about order PO-3 had no ground"),
                strained.why().map(TrustTexts.english()::say));
        assertEquals(
                "a strained relationship",
                TrustTexts.english().find(strained.relationship().name()).getOrElse("-"));
        assertEquals(
                "订单 PO-1 付款逾期 45 天", TrustTexts.chinese().say(strained.why().get(1)));
    }

    @Test
    void anOrderStandsOnceBeforeAnythingElseAboutIt() {
        String once = "an order must stand once, before anything else about it: `";
        Refused.with(once + "PO-1`", () -> FIRST.with(new Ordered("PO-1", DUE)));
        Refused.with(once + "PO-2`", () -> FIRST.with(new DrewBack("PO-2", DUE)));
        Refused.with(
                "nothing about an order must lie before it: `PO-1`, `2026-02-28`",
                () -> FIRST.with(new DrewBack("PO-1", ORDERED.minusDays(1))));
        assertEquals(2, FIRST.with(new DrewBack("PO-1", ORDERED)).dealings().size());
    }

    @Test
    void aScaleRises() {
        String rule = "a scale must rise: grace from 0, proven from 1, trusted above it, memory from 1: `";
        Refused.with(rule + "-1, 1, 2, 1`", () -> scale(-1, 1, 2, 1));
        Refused.with(rule + "0, 0, 2, 1`", () -> scale(0, 0, 2, 1));
        Refused.with(rule + "0, 2, 2, 1`", () -> scale(0, 2, 2, 1));
        Refused.with(rule + "0, 1, 2, 0`", () -> scale(0, 1, 2, 0));
        assertEquals(2, scale(0, 1, 2, 1).trusted());
        Vector<TrustScale> different = Vector.of(
                scale(0, 1, 2, 1), scale(1, 1, 2, 1), scale(0, 1, 3, 1), scale(0, 2, 3, 1), scale(0, 1, 2, 2));
        different.forEach(one -> different.forEach(other -> assertEquals(one == other, one.equals(other))));
        assertEquals(scale(0, 1, 2, 1), different.head());
    }

    private static TrustScale scale(int grace, int proven, int trusted, int memory) {
        return new TrustScale(grace, proven, trusted, memory, "the house", LocalDate.EPOCH);
    }

    @Property
    void aRecordIsReadAsItWasWritten(@ForAll("records") TrackRecord record) {
        assertEquals(
                Either.right(record),
                CanonicalText.read(TrackRecord.SHAPE, CanonicalText.print(TrackRecord.SHAPE, record)));
    }

    /** What is recorded in another order is the same past, as long as each order comes first. */
    @Property
    void theOrderOfRecordingDoesNotMatter(@ForAll("records") TrackRecord record, @ForAll("days") LocalDate day) {
        Vector<Dealing> all = record.dealings().toVector();
        TrackRecord sorted = TrackRecord.SHAPE.with(
                record,
                TrackRecord.DEALINGS,
                all.filter(Ordered.class::isInstance).appendAll(all.reject(Ordered.class::isInstance)));
        assertEquals(record.on(day).toSet(), sorted.on(day).toSet());
        assertEquals(
                record.assess(day, SCALE).relationship(),
                sorted.assess(day, SCALE).relationship());
    }

    @Property
    void whoPaysOneMoreOrderInTimeIsNeverLess(@ForAll("records") TrackRecord record, @ForAll("days") LocalDate day) {
        Relationship before = record.assess(day, SCALE).relationship();
        Relationship after = record.with(new Ordered("PO-new", day))
                .with(new Paid("PO-new", day, Option.some(day)))
                .assess(day, SCALE)
                .relationship();
        assertTrue(before == Relationship.STRAINED ? after == before : after.compareTo(before) >= 0);
    }

    @Provide
    Arbitrary<TrackRecord> records() {
        return Jqwik.arbitrary(TrustGens.record());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Jqwik.arbitrary(source -> LocalDate.of(2024, 1, 1).plusDays(source.below(1_500)));
    }
}
