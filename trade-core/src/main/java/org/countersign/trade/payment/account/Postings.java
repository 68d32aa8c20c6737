package org.countersign.trade.payment.account;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Family;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.money.Amount;
import org.countersign.trade.payment.account.Posting.Receipt;
import org.countersign.trade.payment.account.Posting.Refund;
import org.countersign.trade.payment.account.Posting.SetOff;

/** How postings are written, and what each has to satisfy. */
final class Postings {
    private static final Field<Receipt, LocalDate> RECEIVED = Field.one("day", Scalar.DAY, Receipt::day);
    private static final Field<Receipt, String> ADVICE = Field.one("reference", Scalar.NAME, Receipt::reference);
    private static final Field<Receipt, Amount> CREDITED = Field.one("credited", Amount.TEXT, Receipt::credited);
    private static final Field<Receipt, Option<Amount>> BUYERS_BANK =
            Field.maybe("takenByBuyersBank", Amount.TEXT, Receipt::takenByBuyersBank);
    private static final Field<Receipt, Option<Amount>> ON_THE_WAY =
            Field.maybe("takenOnTheWay", Amount.TEXT, Receipt::takenOnTheWay);
    private static final Field<SetOff, LocalDate> SET_OFF_DAY = Field.one("day", Scalar.DAY, SetOff::day);
    private static final Field<SetOff, String> SET_OFF_PAPER = Field.one("reference", Scalar.NAME, SetOff::reference);
    private static final Field<SetOff, Amount> SET_OFF_AMOUNT = Field.one("amount", Amount.TEXT, SetOff::amount);
    private static final Field<Refund, LocalDate> REFUND_DAY = Field.one("day", Scalar.DAY, Refund::day);
    private static final Field<Refund, String> REFUND_PAPER = Field.one("reference", Scalar.NAME, Refund::reference);
    private static final Field<Refund, Amount> REFUND_AMOUNT = Field.one("amount", Amount.TEXT, Refund::amount);

    static final Family<Posting> FAMILY = Family.of(
            Shape.of(
                    "posting.receipt",
                    1,
                    Receipt.class,
                    v -> new Receipt(v.of(RECEIVED), v.of(ADVICE), v.of(CREDITED), v.of(BUYERS_BANK), v.of(ON_THE_WAY)),
                    RECEIVED,
                    ADVICE,
                    CREDITED,
                    BUYERS_BANK,
                    ON_THE_WAY),
            Shape.of(
                    "posting.set-off",
                    1,
                    SetOff.class,
                    v -> new SetOff(v.of(SET_OFF_DAY), v.of(SET_OFF_PAPER), v.of(SET_OFF_AMOUNT)),
                    SET_OFF_DAY,
                    SET_OFF_PAPER,
                    SET_OFF_AMOUNT),
            Shape.of(
                    "posting.refund",
                    1,
                    Refund.class,
                    v -> new Refund(v.of(REFUND_DAY), v.of(REFUND_PAPER), v.of(REFUND_AMOUNT)),
                    REFUND_DAY,
                    REFUND_PAPER,
                    REFUND_AMOUNT));

    private Postings() {}

    static void check(LocalDate day, String reference, Amount amount) {
        Objects.requireNonNull(Moment.on(day));
        PlainText.checkName(reference);
        Amount.checkPayable(amount);
    }

    static void check(LocalDate day, String reference, Amount taken, Amount credited) {
        check(day, reference, taken);
        if (!taken.currency().equals(credited.currency())) {
            throw new IllegalArgumentException(
                    "charges must be in the currency that was credited: `" + taken + "` and `" + credited + "`");
        }
    }
}
