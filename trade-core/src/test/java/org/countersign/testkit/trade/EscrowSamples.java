package org.countersign.testkit.trade;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.process.TableSamples;
import org.countersign.trade.money.Amount;
import org.countersign.trade.payment.escrow.EscrowDecision;
import org.countersign.trade.payment.escrow.EscrowFile;
import org.countersign.trade.payment.escrow.EscrowOrder;
import org.countersign.trade.payment.escrow.EscrowReport;
import org.countersign.trade.payment.escrow.EscrowState;
import org.countersign.trade.payment.escrow.FeeBearer;
import org.countersign.trade.payment.escrow.GoodsTerm;

/** States and acts of an order in escrow, several of each type, that reach every branch of its table. The parties are fiction. */
public final class EscrowSamples {
    private static final Moment EARLY = Moment.parse("2026-05-04T10:00:00+08:00");
    private static final Moment LATE = Moment.parse("2026-07-20T10:00:00+08:00");
    private static final Option<Moment> BETWEEN = Option.some(Moment.parse("2026-06-03+08:00"));
    private static final Digest CONTENT = Digest.of("listing L-12 as of May");
    private static final Option<Amount> NOTHING = Option.none();
    private static final EscrowOrder PLAIN = order(FeeBearer.SELLER, NOTHING, BETWEEN);
    private static final EscrowOrder WITH_FEE = order(FeeBearer.BUYER, Option.some(eur(20)), Option.none());

    private EscrowSamples() {}

    /** What a table of the escrow needs. */
    public static TableSamples<EscrowState> table() {
        return new TableSamples<>(types(), states(), reports().appendAll(decisions()), Vector.of(EARLY, LATE));
    }

    /** The types of state, in the order of a typical life. */
    public static Seq<Class<? extends EscrowState>> types() {
        return Vector.of(
                EscrowState.Unordered.class,
                EscrowState.Ordered.class,
                EscrowState.Confirmed.class,
                EscrowState.Funded.class,
                EscrowState.Shipped.class,
                EscrowState.Delivered.class,
                EscrowState.Disputed.class,
                EscrowState.Returning.class,
                EscrowState.Closing.class,
                EscrowState.Closed.class,
                EscrowState.Cancelled.class);
    }

    /** States of each type, as they can come about. */
    public static Seq<EscrowState> states() {
        EscrowFile fresh = EscrowFile.of(PLAIN);
        EscrowFile part = file(PLAIN, 400, 0, 0, 0, 0, 0);
        EscrowFile whole = file(PLAIN, 1_000, 0, 0, 0, 0, 0);
        EscrowFile withFee = file(WITH_FEE, 1_020, 0, 0, 0, 0, 0);
        EscrowFile freed = file(PLAIN, 1_000, 0, 0, 0, 300, 0);
        EscrowFile paid = file(PLAIN, 1_000, 280, 0, 20, 0, 0);
        EscrowFile short400 = file(PLAIN, 400, 0, 0, 0, 300, 0);
        return Vector.of(whole, withFee, freed, paid)
                .flatMap(EscrowSamples::held)
                .appendAll(Vector.of(fresh, part, short400).flatMap(EscrowSamples::out))
                .appendAll(Vector.of(
                        new EscrowState.Ordered(fresh),
                        new EscrowState.Ordered(part),
                        new EscrowState.Ordered(whole),
                        new EscrowState.Funded(file(PLAIN, 1_000, 980, 0, 20, 0, 0)),
                        new EscrowState.Shipped(file(PLAIN, 1_000, 980, 0, 20, 0, 0)),
                        new EscrowState.Confirmed(fresh),
                        new EscrowState.Confirmed(part),
                        new EscrowState.Closing(file(PLAIN, 1_000, 0, 0, 0, 1_000, 0)),
                        new EscrowState.Closing(file(PLAIN, 1_000, 0, 0, 0, 700, 300)),
                        new EscrowState.Closing(file(PLAIN, 1_000, 0, 0, 0, 0, 1_000)),
                        new EscrowState.Closing(file(PLAIN, 1_000, 680, 0, 20, 0, 300)),
                        new EscrowState.Closing(file(PLAIN, 400, 0, 0, 0, 400, 0)),
                        new EscrowState.Closed(file(PLAIN, 1_000, 980, 0, 20, 0, 0)),
                        new EscrowState.Cancelled(PLAIN, "sold out")))
                .prepend(new EscrowState.Unordered());
    }

    private static Vector<EscrowState> held(EscrowFile file) {
        return out(file)
                .append(new EscrowState.Funded(file))
                .append(new EscrowState.Disputed(file, eur(300), "scratched", Option.some(EARLY), false))
                .append(new EscrowState.Disputed(file, eur(300), "scratched", Option.some(EARLY), true))
                .append(new EscrowState.Disputed(file, eur(500), "lost", Option.none(), false))
                .append(new EscrowState.Returning(file, eur(300)));
    }

    private static Vector<EscrowState> out(EscrowFile file) {
        return Vector.of(
                new EscrowState.Shipped(file),
                new EscrowState.Delivered(file, EARLY, BETWEEN),
                new EscrowState.Delivered(file, EARLY, Option.none()),
                new EscrowState.Disputed(file, eur(50), "late", Option.some(EARLY), false),
                new EscrowState.Returning(file, eur(50)));
    }

    /** What is said to us. */
    public static Seq<Act> reports() {
        return Vector.of(
                new EscrowReport.Ordered(PLAIN),
                new EscrowReport.Ordered(WITH_FEE),
                new EscrowReport.Withdrew("found it cheaper"),
                new EscrowReport.Funded(eur(1_000)),
                new EscrowReport.Funded(eur(1_020)),
                new EscrowReport.Funded(eur(600)),
                new EscrowReport.Funded(eur(400)),
                new EscrowReport.Funded(Amount.parse("USD 400")),
                new EscrowReport.Delivered(),
                new EscrowReport.Accepted(),
                new EscrowReport.PartFreed(eur(300)),
                new EscrowReport.PartFreed(eur(1_000)),
                new EscrowReport.PartFreed(Amount.parse("USD 300")),
                new EscrowReport.Disputed(eur(300), "scratched"),
                new EscrowReport.Disputed(eur(1_020), "not as shown"),
                new EscrowReport.Disputed(Amount.parse("USD 300"), "scratched"),
                new EscrowReport.Dropped("settled between us"),
                new EscrowReport.Ruled(eur(250), GoodsTerm.KEPT),
                new EscrowReport.Ruled(eur(700), GoodsTerm.SENT_BACK),
                new EscrowReport.Ruled(eur(1_500), GoodsTerm.KEPT),
                new EscrowReport.Ruled(Amount.parse("USD 250"), GoodsTerm.KEPT),
                new EscrowReport.GoodsBack(),
                new EscrowReport.Released(eur(980), Option.some(eur(20))),
                new EscrowReport.Released(eur(300), NOTHING),
                new EscrowReport.Released(eur(700), NOTHING),
                new EscrowReport.Released(Amount.parse("USD 300"), NOTHING),
                new EscrowReport.Refunded(eur(300), NOTHING),
                new EscrowReport.Refunded(eur(980), Option.some(eur(20))),
                new EscrowReport.Refunded(eur(200), Option.some(Amount.parse("USD 5"))));
    }

    /** What we decide. */
    public static Seq<Act> decisions() {
        return Vector.of(
                new EscrowDecision.Confirm(CONTENT),
                new EscrowDecision.Confirm(Digest.of("listing L-12 as of June")),
                new EscrowDecision.Decline("sold out"),
                new EscrowDecision.Cancel("the mould broke"),
                new EscrowDecision.Ship("AWB-1"),
                new EscrowDecision.Concede(GoodsTerm.KEPT),
                new EscrowDecision.Concede(GoodsTerm.SENT_BACK),
                new EscrowDecision.Contest("it left us without a scratch"),
                new EscrowDecision.ClaimRelease());
    }

    private static EscrowFile file(
            EscrowOrder order, int in, int released, int refunded, int fees, int freed, int back) {
        return new EscrowFile(
                order, eur(in), eur(released), eur(refunded), eur(fees), eur(freed), eur(back), Option.none());
    }

    private static Amount eur(int amount) {
        return Amount.parse("EUR " + amount);
    }

    private static EscrowOrder order(FeeBearer feeFrom, Option<Amount> fee, Option<Moment> shipBy) {
        return EscrowOrder.builder()
                .number("ESC-7")
                .buyer("Nordlicht GmbH")
                .seller("Ningbo Lamps Co., Ltd.")
                .holder("Harbour Escrow")
                .listing("L-12")
                .content(CONTENT)
                .price(eur(1_000))
                .fee(fee)
                .feeFrom(feeFrom)
                .shipBy(shipBy)
                .inspectionDays(30)
                .build();
    }
}
