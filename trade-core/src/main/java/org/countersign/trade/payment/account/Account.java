package org.countersign.trade.payment.account;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.money.Amount;
import org.countersign.trade.payment.Milestones;
import org.countersign.trade.payment.PaymentPlan;
import org.countersign.trade.payment.date.BusinessCalendar;
import org.immutables.value.Value;

/**
 * What one buyer owes for one deal, as written: the price, the plan, the events that have happened, and what was paid. How it stands on a
 * day is computed ({@link #on}) and never stored.
 *
 * <p>Money meets the instalment that falls due first; those without a day come last, in the order of the plan. Interest is a claim of
 * its own: it is shown, and money is not counted towards it. What exceeds everything is the buyer's credit.
 */
@Evolving
@Document
@Value.Immutable
public abstract sealed class Account permits ImmutableAccount {
    /** The number of the contract or invoice. */
    public static final Field<Account, String> NUMBER = Field.one("number", Scalar.NAME, Account::number);
    /** The price. */
    public static final Field<Account, Amount> TOTAL = Field.one("total", Amount.TEXT, Account::total);
    /** How it is to be paid. */
    public static final Field<Account, PaymentPlan> PLAN = Field.one("plan", PaymentPlan.TEXT, Account::plan);
    /** The events that have a day. */
    public static final Field<Account, Milestones> MILESTONES =
            Field.one("milestones", Milestones.TEXT, Account::milestones);
    /** Who bears bank charges. */
    public static final Field<Account, Charges> CHARGES = Field.one("charges", Charges.TEXT, Account::charges);
    /** The discount for early payment. */
    public static final Field<Account, Option<Discount>> DISCOUNT =
            Field.maybe("discount", Discount.TEXT, Account::discount);
    /** The interest on arrears. */
    public static final Field<Account, Option<Interest>> INTEREST =
            Field.maybe("interest", Interest.TEXT, Account::interest);
    /** What was paid, set off and paid back. */
    public static final Field<Account, Seq<Posting>> POSTINGS =
            Field.many("postings", new Codec.Choice<>(Posting.FAMILY), Account::postings);

    /** The fields and how an account is made of them. */
    public static final Shape<Account> SHAPE = Shape.of(
            "account",
            1,
            Account.class,
            v -> builder()
                    .number(v.of(NUMBER))
                    .total(v.of(TOTAL))
                    .plan(v.of(PLAN))
                    .milestones(v.of(MILESTONES))
                    .charges(v.of(CHARGES))
                    .discount(v.of(DISCOUNT))
                    .interest(v.of(INTEREST))
                    .postings(v.of(POSTINGS))
                    .build(),
            NUMBER,
            TOTAL,
            PLAN,
            MILESTONES,
            CHARGES,
            DISCOUNT,
            INTEREST,
            POSTINGS);

    Account() {}

    /** The number of the contract or invoice. */
    public abstract String number();

    /** The price, above zero, which the plan has to cover. */
    public abstract Amount total();

    /** How it is to be paid. */
    public abstract PaymentPlan plan();

    /** The events that have a day, happened or expected. */
    @Value.Default
    public Milestones milestones() {
        return Milestones.none();
    }

    /** Who bears bank charges; each his own side's unless something else is agreed. */
    @Value.Default
    public Charges charges() {
        return Charges.SHA;
    }

    /** The discount for early payment, if one is agreed. */
    @Value.Default
    public Option<Discount> discount() {
        return Option.none();
    }

    /** The interest on arrears, if a rate is agreed. */
    @Value.Default
    public Option<Interest> interest() {
        return Option.none();
    }

    /** What was paid, set off and paid back, in the order of recording. */
    @Value.Default
    public Seq<Posting> postings() {
        return Vector.empty();
    }

    /**
     * The same account with one posting more.
     *
     * @throws IllegalArgumentException if it is of another currency, or pays back more than had come in by its day
     */
    public final Account with(Posting posting) {
        return SHAPE.with(this, POSTINGS, postings().append(posting));
    }

    /** The same account with these events. */
    public final Account with(Milestones known) {
        return SHAPE.with(this, MILESTONES, known);
    }

    /** How it stands at the end of that day. */
    public final Balance on(LocalDate day, BusinessCalendar calendar) {
        return new Reckoning(this, calendar, day).balance();
    }

    /** What had been paid by the end of that day, set-off included, refunds taken off. */
    public final Amount paidBy(LocalDate day) {
        return Amount.sum(
                total().currency(),
                postings().filter(posting -> !posting.day().isAfter(day)).map(posting -> posting.counts(charges())));
    }

    @Value.Check
    Account settled() {
        if (total().signum() <= 0 || !total().isPayable()) {
            throw new IllegalArgumentException("total must be above zero, in whole minor units: `" + total() + "`");
        }
        if (!plan().covers(total())) {
            throw new IllegalArgumentException(
                    "plan must cover `" + total() + "`: `" + PlainText.shown(plan().toString()) + "`");
        }
        postings()
                .map(posting -> posting.counts(charges()))
                .find(amount -> !amount.currency().equals(total().currency()))
                .forEach(amount -> {
                    throw new IllegalArgumentException(
                            "postings must be in the currency of `" + total() + "`: `" + amount + "`");
                });
        postings()
                .filter(posting -> posting instanceof Posting.Refund
                        && paidBy(posting.day()).signum() < 0)
                .headOption()
                .forEach(refund -> {
                    throw new IllegalArgumentException(
                            "no more can be paid back than had come in by `" + refund.day() + "`");
                });
        return SHAPE.settled(this);
    }

    /** A builder; number, total and plan have to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutableAccount.Builder {
        Builder() {}
    }

    @Override
    public final String toString() {
        return SHAPE.summary(this);
    }
}
