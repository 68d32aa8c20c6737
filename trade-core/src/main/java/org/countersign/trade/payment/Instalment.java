package org.countersign.trade.payment;

import io.vavr.control.Option;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.style.SmallValue;
import org.countersign.trade.money.Amount;
import org.countersign.trade.payment.date.Convention;
import org.countersign.trade.payment.date.Deadline;
import org.countersign.trade.payment.date.Span;
import org.immutables.value.Value;

/**
 * One part of the price: how much of it, by which means, and on which event it falls due, at once or some time later. Written {@code 30%
 * transfer on order}, {@code 70% credit 60 days after on-board} or {@code EUR 5000.00 transfer 30 days end-of-month after invoice
 * following}; the last part may be {@code rest}. How the time counts is a {@link Deadline}.
 */
@Evolving
@SmallValue
@Value.Immutable
public abstract sealed class Instalment permits ImmutableInstalment {
    /** The latest day that an instalment may name. */
    public static final int MAX_DAYS = 3660;
    /** The spelling {@code 30% transfer on order}, both ways. */
    public static final Scalar<Instalment> TEXT = new Scalar<>("instalment", Instalment::toString, Instalment::parse);

    private static final Percentage WHOLE = Percentage.of(100L);
    private static final Pattern SPELLING = Pattern.compile("(?<part>rest|[0-9.]{1,60}%|[A-Z]{3} [0-9.]{1,60})"
            + " (?<by>[a-z][a-z0-9-]{0,39}) (?:on|(?<words>[a-z0-9 -]{1,60}) after) (?<on>[a-z][a-z0-9-]{0,39})"
            + "(?<convention> [a-z-]{1,40})?");

    Instalment() {}

    /** How much of the price, above zero and at most 100 %; none if an amount is named, or the rest. */
    public abstract Option<Percentage> share();

    /** How much, if it does not depend on the price; above zero, in whole minor units. */
    public abstract Option<Amount> amount();

    /** By which means. */
    public abstract Instrument by();

    /** On which event it falls due. */
    public abstract Trigger on();

    /** How the day follows from the day of the event. */
    public abstract Deadline deadline();

    /**
     * A share that falls due on an event.
     *
     * @throws IllegalArgumentException if the share is not above zero, or above 100 %
     */
    public static Instalment of(Percentage share, Instrument by, Trigger on) {
        return ImmutableInstalment.of(Option.some(share), Option.none(), by, on, Deadline.AT_ONCE);
    }

    /**
     * A fixed amount that falls due on an event, whatever the price.
     *
     * @throws IllegalArgumentException if the amount is not above zero, or finer than the minor unit of its currency
     */
    public static Instalment of(Amount amount, Instrument by, Trigger on) {
        return ImmutableInstalment.of(Option.none(), Option.some(amount), by, on, Deadline.AT_ONCE);
    }

    /** What the other instalments leave, due on an event. */
    public static Instalment rest(Instrument by, Trigger on) {
        return ImmutableInstalment.of(Option.none(), Option.none(), by, on, Deadline.AT_ONCE);
    }

    /**
     * The same, so many days after the event.
     *
     * @throws IllegalArgumentException if the days are below zero or above {@value #MAX_DAYS}
     */
    public final Instalment after(int days) {
        if (days < 0 || days > MAX_DAYS) {
            throw new IllegalArgumentException("days must be from 0 to " + MAX_DAYS + ": `" + days + "`");
        }
        return with(Deadline.of(days, Span.DAYS));
    }

    /** The same, falling due like that after the event. */
    public final Instalment with(Deadline deadline) {
        return ImmutableInstalment.of(share(), amount(), by(), on(), deadline);
    }

    /** Whether this is what the other instalments leave. */
    public final boolean isRest() {
        return share().isEmpty() && amount().isEmpty();
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Instalment parse(String text) {
        Matcher matcher = SPELLING.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("instalment must be written like `30% transfer on order` or"
                    + " `rest credit 60 days after on-board`: `" + PlainText.shown(text) + "`");
        }
        String part = matcher.group("part");
        Deadline deadline = Option.of(matcher.group("words")).fold(() -> Deadline.AT_ONCE, Deadline::parse);
        if (deadline.convention() != Convention.UNADJUSTED || matcher.group("words") != null && isAtOnce(deadline)) {
            throw new IllegalArgumentException(
                    "time must be written like `60 days after on-board following`: `" + PlainText.shown(text) + "`");
        }
        return ImmutableInstalment.of(
                Option.some(part).filter(p -> p.endsWith("%")).map(Percentage::parse),
                Option.some(part).filter(p -> p.indexOf(' ') > 0).map(Amount::parse),
                Instrument.of(matcher.group("by")),
                Trigger.of(matcher.group("on")),
                deadline.with(Option.of(matcher.group("convention"))
                        .fold(() -> Convention.UNADJUSTED, word -> convention(word.strip()))));
    }

    private static Convention convention(String word) {
        return Convention.find(word)
                .filter(convention -> convention != Convention.UNADJUSTED)
                .getOrElseThrow(() -> new IllegalArgumentException(
                        "convention must be `following`, `modified-following` or `preceding`: `" + PlainText.shown(word)
                                + "`"));
    }

    private static boolean isAtOnce(Deadline deadline) {
        return deadline.words().equals(Deadline.AT_ONCE.words());
    }

    @Value.Check
    void check() {
        share().filter(part -> !part.points().isPositive() || part.compareTo(WHOLE) > 0)
                .forEach(part -> {
                    throw new IllegalArgumentException("share must be above 0 % and at most 100 %: `" + part + "`");
                });
        amount().filter(part -> part.signum() <= 0 || !part.isPayable()).forEach(part -> {
            throw new IllegalArgumentException("amount must be above zero, in whole minor units: `" + part + "`");
        });
    }

    @Override
    public final String toString() {
        String part = share().map(Percentage::toString)
                .orElse(() -> amount().map(Amount::toString))
                .getOrElse("rest");
        String when = isAtOnce(deadline()) ? " on " : " " + deadline().words() + " after ";
        Convention convention = deadline().convention();
        return part + " " + by() + when + on() + (convention == Convention.UNADJUSTED ? "" : " " + convention);
    }
}
