package org.countersign.trade.payment;

import io.vavr.control.Option;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.style.SmallValue;
import org.immutables.value.Value;

/**
 * One part of the price: how much of it, by which means, and on which event it falls due, at once or some days later. Written {@code 30%
 * transfer on order} or {@code 70% credit 60 days after on-board}; the last part may be {@code rest}.
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
    private static final Pattern SPELLING = Pattern.compile(
            "(rest|[0-9.]{1,60}%) ([a-z][a-z0-9-]{0,39}) (?:on|([1-9][0-9]{0,3}) days after) ([a-z][a-z0-9-]{0,39})");

    Instalment() {}

    /** How much of the price, above zero and at most 100 %; what the others leave if none is named. */
    public abstract Option<Percentage> share();

    /** By which means. */
    public abstract Instrument by();

    /** On which event it falls due. */
    public abstract Trigger on();

    /** How many calendar days after the event; the day of the event is not counted. */
    public abstract int days();

    /**
     * A share that falls due on an event.
     *
     * @throws IllegalArgumentException if the share is not above zero, or above 100 %
     */
    public static Instalment of(Percentage share, Instrument by, Trigger on) {
        return ImmutableInstalment.of(Option.some(share), by, on, 0);
    }

    /** What the other instalments leave, due on an event. */
    public static Instalment rest(Instrument by, Trigger on) {
        return ImmutableInstalment.of(Option.none(), by, on, 0);
    }

    /**
     * The same, so many days after the event.
     *
     * @throws IllegalArgumentException if the days are below zero or above {@value #MAX_DAYS}
     */
    public final Instalment after(int days) {
        return ImmutableInstalment.of(share(), by(), on(), days);
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
        String share = matcher.group(1);
        String days = matcher.group(3);
        return ImmutableInstalment.of(
                share.equals("rest") ? Option.none() : Option.some(Percentage.parse(share)),
                Instrument.of(matcher.group(2)),
                Trigger.of(matcher.group(4)),
                days == null ? 0 : Integer.parseInt(days));
    }

    @Value.Check
    void check() {
        share().filter(part -> !part.points().isPositive() || part.compareTo(WHOLE) > 0)
                .forEach(part -> {
                    throw new IllegalArgumentException("share must be above 0 % and at most 100 %: `" + part + "`");
                });
        if (days() < 0 || days() > MAX_DAYS) {
            throw new IllegalArgumentException("days must be from 0 to " + MAX_DAYS + ": `" + days() + "`");
        }
    }

    @Override
    public final String toString() {
        String when = days() == 0 ? " on " : " " + days() + " days after ";
        return share().fold(() -> "rest", Percentage::toString) + " " + by() + when + on();
    }
}
