package org.countersign.testkit.trade;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.process.TableSamples;
import org.countersign.trade.money.Amount;
import org.countersign.trade.payment.handover.Collector;
import org.countersign.trade.payment.handover.HandoverClause;
import org.countersign.trade.payment.handover.HandoverDecision;
import org.countersign.trade.payment.handover.HandoverFile;
import org.countersign.trade.payment.handover.HandoverOrder;
import org.countersign.trade.payment.handover.HandoverReport;
import org.countersign.trade.payment.handover.HandoverState;

/** States and acts of a handover, several of each type, that reach every branch of its table. The parties are fiction. */
public final class HandoverSamples {
    private static final Moment EARLY = Moment.parse("2026-05-04T10:00:00+08:00");
    private static final Moment LATE = Moment.parse("2026-07-20T10:00:00+08:00");
    private static final Moment BETWEEN = Moment.parse("2026-05-11+08:00");
    private static final Option<Amount> NOTHING = Option.none();

    private static final HandoverOrder COLLECTED =
            order(Collector.CARRIER, Option.some(7), HandoverClause.PAID_BEFORE_UNLOADING);
    private static final HandoverOrder TERMLESS = order(Collector.CARRIER, Option.none());
    private static final HandoverOrder DIRECT =
            order(Collector.SELLER, Option.none(), HandoverClause.PAID_BEFORE_UNLOADING);
    private static final HandoverOrder REMOTE =
            order(Collector.CARRIER, Option.some(7), HandoverClause.OTHER_CARRIER_DELIVERS);
    private static final HandoverOrder AGREED = order(
            Collector.CARRIER,
            Option.some(7),
            HandoverClause.OTHER_CARRIER_DELIVERS,
            HandoverClause.LAST_CARRIER_COLLECTS);

    private HandoverSamples() {}

    /** What a table of the handover needs. */
    public static TableSamples<HandoverState> table() {
        return new TableSamples<>(types(), states(), reports().appendAll(decisions()), Vector.of(EARLY, LATE));
    }

    /** The types of state, in the order of a typical life. */
    public static Seq<Class<? extends HandoverState>> types() {
        return Vector.of(
                HandoverState.Planned.class,
                HandoverState.OnTheWay.class,
                HandoverState.Arrived.class,
                HandoverState.Paid.class,
                HandoverState.Unremitted.class,
                HandoverState.Arrear.class,
                HandoverState.Refused.class,
                HandoverState.ComingBack.class,
                HandoverState.Claimed.class,
                HandoverState.Settled.class,
                HandoverState.Back.class,
                HandoverState.WrittenOff.class);
    }

    /** States of each type, as they can come about. */
    public static Seq<HandoverState> states() {
        HandoverFile fresh = HandoverFile.of(COLLECTED);
        HandoverFile direct = HandoverFile.of(DIRECT);
        HandoverFile half = file(COLLECTED, 400, 0, 0, false);
        HandoverFile allowed = file(COLLECTED, 0, 0, 0, true);
        HandoverFile whole = file(COLLECTED, 1_000, 0, 0, false);
        HandoverFile here = file(DIRECT, 1_000, 1_000, 0, false);
        return Vector.of(fresh, direct, half, allowed)
                .flatMap(HandoverSamples::open)
                .appendAll(Vector.of(
                        new HandoverState.OnTheWay(here),
                        new HandoverState.OnTheWay(file(DIRECT, 400, 400, 0, false)),
                        new HandoverState.Paid(whole, EARLY),
                        new HandoverState.Paid(here, EARLY),
                        new HandoverState.Paid(file(COLLECTED, 1_000, 980, 20, false), EARLY),
                        new HandoverState.Unremitted(whole, Option.some(BETWEEN)),
                        new HandoverState.Unremitted(file(TERMLESS, 1_000, 0, 0, false), Option.none()),
                        new HandoverState.Claimed(whole, LATE),
                        new HandoverState.ComingBack(whole),
                        new HandoverState.ComingBack(here),
                        new HandoverState.Refused(here, "too late for the season"),
                        new HandoverState.Unremitted(file(COLLECTED, 1_000, 700, 0, false), Option.some(BETWEEN)),
                        new HandoverState.Claimed(file(COLLECTED, 1_000, 700, 0, false), LATE),
                        new HandoverState.Settled(here),
                        new HandoverState.WrittenOff(whole, "the carrier is bankrupt")))
                .prepend(new HandoverState.Planned());
    }

    private static Vector<HandoverState> open(HandoverFile file) {
        return Vector.of(
                new HandoverState.OnTheWay(file),
                new HandoverState.Arrived(file, EARLY),
                new HandoverState.Arrear(file, EARLY),
                new HandoverState.Refused(file, "too late for the season"),
                new HandoverState.ComingBack(file),
                new HandoverState.Back(file, NOTHING),
                new HandoverState.WrittenOff(file, "not worth a lawsuit"));
    }

    /** What is said to us. */
    public static Seq<Act> reports() {
        return Vector.of(
                new HandoverReport.Arrived(),
                new HandoverReport.Paid(eur(1_000)),
                new HandoverReport.Paid(eur(600)),
                new HandoverReport.Paid(eur(400)),
                new HandoverReport.Paid(eur(1_001)),
                new HandoverReport.Paid(Amount.parse("USD 600")),
                new HandoverReport.Unloaded(),
                new HandoverReport.Refused("too late for the season"),
                new HandoverReport.Remitted(eur(980), Option.some(eur(20))),
                new HandoverReport.Remitted(eur(400), NOTHING),
                new HandoverReport.Remitted(eur(300), NOTHING),
                new HandoverReport.Remitted(Amount.parse("USD 300"), NOTHING),
                new HandoverReport.Remitted(eur(300), Option.some(Amount.parse("USD 3"))),
                new HandoverReport.CameBack(NOTHING),
                new HandoverReport.CameBack(Option.some(eur(240))));
    }

    /** What we decide. */
    public static Seq<Act> decisions() {
        return Vector.of(
                new HandoverDecision.HandOver(COLLECTED),
                new HandoverDecision.HandOver(TERMLESS),
                new HandoverDecision.HandOver(DIRECT),
                new HandoverDecision.HandOver(REMOTE),
                new HandoverDecision.HandOver(AGREED),
                new HandoverDecision.AllowUnloading("an old customer"),
                new HandoverDecision.TryAgain(),
                new HandoverDecision.CallBack("sold to another buyer"),
                new HandoverDecision.ClaimRemittance(),
                new HandoverDecision.WriteOff("not worth a lawsuit"));
    }

    private static HandoverFile file(HandoverOrder order, int paid, int remitted, int withheld, boolean allowed) {
        return new HandoverFile(order, eur(paid), eur(remitted), eur(withheld), allowed);
    }

    private static Amount eur(int amount) {
        return Amount.parse("EUR " + amount);
    }

    private static HandoverOrder order(Collector collector, Option<Integer> remitWithin, HandoverClause... clauses) {
        return HandoverOrder.builder()
                .number("HND-7")
                .carrier("Overland Freight")
                .buyer("Nordlicht GmbH")
                .amount(eur(1_000))
                .collector(collector)
                .freightOut(Option.some(eur(120)))
                .remitWithin(remitWithin)
                .clauses(Vector.of(clauses))
                .build();
    }
}
