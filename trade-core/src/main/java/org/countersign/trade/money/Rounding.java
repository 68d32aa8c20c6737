package org.countersign.trade.money;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.money.MonetaryAmount;
import javax.money.MonetaryOperator;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.style.SmallValue;
import org.immutables.value.Value;

/**
 * The one place of a computation where an amount is rounded, by name, and how: to the minor unit of the currency unless it names
 * decimals of its own. Written {@code half-up at line total} or {@code half-even to 4 places at rate}.
 */
@Evolving
@SmallValue
@Value.Immutable
public abstract sealed class Rounding implements MonetaryOperator permits ImmutableRounding {
    /** The spelling, both ways. */
    public static final Scalar<Rounding> TEXT = new Scalar<>("rounding", Rounding::toString, Rounding::parse);

    private static final Pattern WORDS =
            Pattern.compile("(?<mode>[a-z]+(?:-[a-z]+)?)(?: to (?<places>[0-9]{1,2}) places)? at (?<place>.+)");

    Rounding() {}

    /** What is rounded, one line of plain text: {@code line total}. */
    public abstract String place();

    /** In which direction. */
    public abstract RoundingMode mode();

    /** To how many decimals, 0 to 18; none means those of the currency. */
    public abstract Option<Integer> places();

    /**
     * To the minor unit of the currency.
     *
     * @throws IllegalArgumentException if the mode is {@link RoundingMode#UNNECESSARY}, or the place not one line of plain text
     */
    public static Rounding of(String place, RoundingMode mode) {
        return ImmutableRounding.of(place, mode, Option.none());
    }

    /** Half and more up, in the minor unit of the currency: what invoices do. */
    public static Rounding halfUp(String place) {
        return of(place, RoundingMode.HALF_UP);
    }

    /**
     * Reads {@code half-up at line total} or {@code half-even to 4 places at rate}.
     *
     * @throws IllegalArgumentException if the text is neither
     */
    public static Rounding parse(String text) {
        Matcher words = WORDS.matcher(text);
        Option<RoundingMode> mode = words.matches()
                ? Array.of(RoundingMode.values()).find(m -> word(m).equals(words.group("mode")))
                : Option.none();
        return mode.map(m -> ImmutableRounding.of(
                        words.group("place"),
                        m,
                        Option.of(words.group("places")).map(Integer::parseInt)))
                .getOrElseThrow(() -> new IllegalArgumentException(
                        "rounding must be written like `half-up at line total`: `" + PlainText.shown(text) + "`"));
    }

    /**
     * The same to so many decimals, whatever the currency.
     *
     * @throws IllegalArgumentException if these are not 0 to 18
     */
    public final Rounding to(int decimals) {
        return ImmutableRounding.of(place(), mode(), Option.some(decimals));
    }

    /** The amount after rounding. */
    @Override
    public final Amount apply(MonetaryAmount amount) {
        return Amount.from(amount).exact().rounded(this);
    }

    /** To how many decimals an amount of this currency is rounded. */
    final int placesFor(IsoCurrency currency) {
        return places().orElse(currency::minorUnit)
                .getOrElseThrow(() -> new IllegalArgumentException(
                        "`" + currency + "` has no minor unit: rounding at `" + place() + "` must name its decimals"));
    }

    @Value.Check
    void check() {
        PlainText.checkName(place());
        if (mode() == RoundingMode.UNNECESSARY) {
            throw new IllegalArgumentException("rounding must have a direction at `" + place() + "`");
        }
        places().filter(p -> p < 0 || p > Decimal.MAX_PLACES).forEach(p -> {
            throw new IllegalArgumentException(
                    "rounding must be to 0 to " + Decimal.MAX_PLACES + " places: `" + p + "`");
        });
    }

    private static String word(RoundingMode mode) {
        return mode.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public final String toString() {
        return word(mode()) + places().map(p -> " to " + p + " places").getOrElse("") + " at " + place();
    }
}
