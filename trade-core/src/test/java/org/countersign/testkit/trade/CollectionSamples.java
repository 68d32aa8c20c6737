package org.countersign.testkit.trade;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.process.TableSamples;
import org.countersign.trade.money.Amount;
import org.countersign.trade.payment.account.Interest;
import org.countersign.trade.payment.collection.CaseOfNeed;
import org.countersign.trade.payment.collection.CollectionDecision;
import org.countersign.trade.payment.collection.CollectionDocument;
import org.countersign.trade.payment.collection.CollectionFile;
import org.countersign.trade.payment.collection.CollectionInstruction;
import org.countersign.trade.payment.collection.CollectionOrder;
import org.countersign.trade.payment.collection.CollectionReport;
import org.countersign.trade.payment.collection.CollectionState;
import org.countersign.trade.payment.collection.Release;
import org.countersign.trade.payment.collection.Surcharge;
import org.countersign.trade.payment.date.DayCount;
import org.countersign.trade.payment.date.Deadline;

/** States and acts of a collection, several of each type, that reach every branch of its table. The parties are fiction. */
public final class CollectionSamples {
    private static final Moment EARLY = Moment.parse("2026-05-04T10:00:00+08:00");
    private static final Moment LATE = Moment.parse("2026-07-20T10:00:00+08:00");
    private static final LocalDate MATURITY = LocalDate.of(2026, 7, 3);
    private static final Vector<String> NONE = Vector.empty();
    private static final Option<Amount> NOTHING = Option.none();

    private static final CollectionInstruction SIGHT = instruction(Option.some(Release.PAYMENT), Option.none());
    private static final CollectionInstruction TERM =
            instruction(Option.some(Release.ACCEPTANCE), Option.some("60 days"));
    private static final CollectionInstruction UNSTATED = instruction(Option.none(), Option.some("60 days"));
    private static final CollectionInstruction USANCE =
            instruction(Option.some(Release.PAYMENT), Option.some("60 days"));
    private static final CollectionInstruction HELD =
            instruction(Option.some(Release.PAYMENT), Option.some("60 days"), CollectionOrder.HOLD_UNTIL_MATURITY);
    private static final CollectionInstruction ODD = instruction(Option.some(Release.ACCEPTANCE), Option.none());
    private static final CollectionInstruction PARTS = CollectionInstruction.SHAPE.with(
            instruction(
                    Option.some(Release.PAYMENT),
                    Option.some("60 days"),
                    CollectionOrder.HOLD_UNTIL_MATURITY,
                    CollectionOrder.PARTIAL_PAYMENTS,
                    CollectionOrder.CHARGES_FROM_DRAWEE,
                    CollectionOrder.PROTEST),
            CollectionInstruction.CASE_OF_NEED,
            Option.some(new CaseOfNeed("Hamburg Agency", Option.some("may have the documents presented again"))));
    private static final CollectionInstruction STRICT = CollectionInstruction.SHAPE.with(
            CollectionInstruction.SHAPE.with(
                    instruction(
                            Option.some(Release.PAYMENT),
                            Option.none(),
                            CollectionOrder.CHARGES_FROM_DRAWEE,
                            CollectionOrder.CHARGES_NOT_WAIVED,
                            CollectionOrder.INTEREST_NOT_WAIVED,
                            CollectionOrder.NO_PROTEST),
                    CollectionInstruction.INTEREST,
                    Option.some(new Interest(Percentage.of(6), DayCount.ACT_360))),
            CollectionInstruction.CASE_OF_NEED,
            Option.some(new CaseOfNeed("Hamburg Agency", Option.none())));

    private CollectionSamples() {}

    /** What a table of the collection needs. */
    public static TableSamples<CollectionState> table() {
        return new TableSamples<>(types(), states(), reports().appendAll(decisions()), Vector.of(EARLY, LATE));
    }

    /** Instructions of every kind, good and bad. */
    public static Seq<CollectionInstruction> instructions() {
        return Vector.of(SIGHT, TERM, UNSTATED, USANCE, HELD, ODD, PARTS, STRICT);
    }

    /** The types of state, in the order of a typical life. */
    public static Seq<Class<? extends CollectionState>> types() {
        return Vector.of(
                CollectionState.Uninstructed.class,
                CollectionState.Instructed.class,
                CollectionState.Held.class,
                CollectionState.Presented.class,
                CollectionState.Accepted.class,
                CollectionState.Refused.class,
                CollectionState.Dishonoured.class,
                CollectionState.ReleasedUnpaid.class,
                CollectionState.Recalled.class,
                CollectionState.Paid.class,
                CollectionState.Settled.class,
                CollectionState.Returned.class);
    }

    /** States of each type. */
    public static Seq<CollectionState> states() {
        return files().flatMap(CollectionSamples::open)
                .prepend(new CollectionState.Uninstructed())
                .append(new CollectionState.Paid(paid()))
                .append(new CollectionState.Paid(left(paid(), 9_000, 30)))
                .append(new CollectionState.Settled(left(paid(), 9_970, 30)));
    }

    /** Files of which something is open. */
    public static Seq<CollectionFile> files() {
        CollectionFile part = new CollectionFile(PARTS, eur(10_000), eur(4_000), eur(0), eur(0), Vector.empty());
        return Vector.of(
                CollectionFile.of(SIGHT),
                CollectionFile.of(TERM),
                CollectionFile.of(ODD),
                CollectionFile.of(PARTS),
                CollectionFile.of(STRICT),
                part,
                new CollectionFile(PARTS, eur(9_000), eur(0), eur(0), eur(0), Vector.of(Surcharge.CHARGES)));
    }

    private static Vector<CollectionState> open(CollectionFile file) {
        return Vector.of(
                new CollectionState.Instructed(file),
                new CollectionState.Held(file, NONE),
                new CollectionState.Held(file, Vector.of("packing list")),
                new CollectionState.Presented(file, EARLY),
                new CollectionState.Accepted(file, MATURITY, true),
                new CollectionState.Accepted(file, MATURITY, false),
                new CollectionState.Refused(file, "the market has fallen", EARLY, false),
                new CollectionState.Refused(file, "no licence", EARLY, true),
                new CollectionState.Dishonoured(file, "no funds", false),
                new CollectionState.Dishonoured(file, "no funds", true),
                new CollectionState.ReleasedUnpaid(file, EARLY),
                new CollectionState.Recalled(file, "sold to another buyer"),
                new CollectionState.Returned(file));
    }

    /** What is said to us. */
    public static Seq<Act> reports() {
        return Vector.of(
                new CollectionReport.Arrived(NONE),
                new CollectionReport.Arrived(Vector.of("packing list")),
                new CollectionReport.Presented(),
                new CollectionReport.Accepted(MATURITY),
                new CollectionReport.Accepted(MATURITY.plusDays(3)),
                new CollectionReport.Paid(eur(10_000)),
                new CollectionReport.Paid(eur(9_000)),
                new CollectionReport.Paid(eur(6_000)),
                new CollectionReport.Paid(eur(4_000)),
                new CollectionReport.Paid(Amount.parse("USD 10000")),
                new CollectionReport.SurchargeRefused(Surcharge.CHARGES),
                new CollectionReport.SurchargeRefused(Surcharge.INTEREST),
                new CollectionReport.Refused("the market has fallen"),
                new CollectionReport.Released(),
                new CollectionReport.Protested(),
                new CollectionReport.CaseOfNeedInstructed("present again on Monday"),
                new CollectionReport.Remitted(eur(9_970), Option.some(eur(30))),
                new CollectionReport.Remitted(eur(10_000), NOTHING),
                new CollectionReport.Remitted(eur(970), NOTHING),
                new CollectionReport.Remitted(eur(4_000), NOTHING),
                new CollectionReport.Remitted(Amount.parse("USD 970"), NOTHING),
                new CollectionReport.Remitted(eur(970), Option.some(Amount.parse("USD 5"))),
                new CollectionReport.Returned());
    }

    /** What we decide. */
    public static Seq<Act> decisions() {
        return instructions()
                .<Act>map(CollectionDecision.Instruct::new)
                .appendAll(Vector.of(
                        new CollectionDecision.PresentAgain(NOTHING),
                        new CollectionDecision.PresentAgain(Option.some(eur(8_000))),
                        new CollectionDecision.PresentAgain(Option.some(eur(12_000))),
                        new CollectionDecision.PresentAgain(Option.some(eur(3_000))),
                        new CollectionDecision.PresentAgain(Option.some(Amount.parse("USD 8000"))),
                        new CollectionDecision.AllowParts(),
                        new CollectionDecision.Waive(Surcharge.CHARGES),
                        new CollectionDecision.Waive(Surcharge.INTEREST),
                        new CollectionDecision.OrderProtest(),
                        new CollectionDecision.Recall("sold to another buyer")));
    }

    private static CollectionFile paid() {
        return new CollectionFile(SIGHT, eur(10_000), eur(10_000), eur(0), eur(0), Vector.empty());
    }

    private static CollectionFile left(CollectionFile file, int remitted, int deducted) {
        return new CollectionFile(
                file.instruction(), file.due(), file.paid(), eur(remitted), eur(deducted), file.waived());
    }

    private static Amount eur(int amount) {
        return Amount.parse("EUR " + amount);
    }

    private static CollectionInstruction instruction(
            Option<Release> release, Option<String> tenor, CollectionOrder... orders) {
        return CollectionInstruction.builder()
                .number("COL-2026-7")
                .principal("Ningbo Lamps Co., Ltd.")
                .remittingBank("First Bank, Ningbo")
                .drawee("Nordlicht GmbH")
                .amount(eur(10_000))
                .documents(Vector.of(
                        new CollectionDocument("bill of lading", 3, 2), new CollectionDocument("packing list", 1, 0)))
                .release(release)
                .tenor(tenor.map(Deadline::parse))
                .orders(Vector.of(orders))
                .build();
    }
}
