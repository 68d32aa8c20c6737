package org.countersign.trade.party;

import io.vavr.control.Option;
import java.util.regex.Pattern;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.style.SmallValue;
import org.immutables.value.Value;

/**
 * A code of UN/LOCODE (UN/ECE Recommendation 16): the country's two letters and three characters of its own, {@code CNNGB}. Only
 * the spelling is checked here; whether the code is listed, and what the place is fit for, is a question to {@link Places}.
 */
@Evolving
@SmallValue
@Value.Immutable
public abstract sealed class Locode permits ImmutableLocode {
    /** The five characters, both ways. */
    public static final Scalar<Locode> TEXT = new Scalar<>("place code", Locode::code, Locode::of);

    private static final Pattern CODE = Pattern.compile("[A-Z]{2}[A-Z2-9]{3}");

    Locode() {}

    /** Two capitals, then three capitals or digits from 2 to 9. */
    public abstract String code();

    /**
     * The code of these five characters.
     *
     * @throws IllegalArgumentException if the spelling is not that of a UN/LOCODE
     */
    public static Locode of(String code) {
        return ImmutableLocode.of(code);
    }

    /**
     * Reads the code as people write it, in any case of letters and with a blank after the country: {@code cn ngb}.
     *
     * @throws IllegalArgumentException if the spelling is not that of a UN/LOCODE
     */
    public static Locode parse(String text) {
        String folded = Folding.folded(text);
        return of(folded.length() == 6 && folded.charAt(2) == ' ' ? folded.replace(" ", "") : folded);
    }

    /** The country in which the place lies; none for international waters and for codes that are no country's. */
    public final Option<Country> country() {
        return Option.some(code().substring(0, 2)).filter(Countries::has).map(Country::of);
    }

    @Value.Check
    void check() {
        if (!CODE.matcher(code()).matches()) {
            throw new IllegalArgumentException(
                    "UN/LOCODE must be two capitals and three of A to Z and 2 to 9, such as `CNNGB`: `"
                            + PlainText.shown(code()) + "`");
        }
    }

    @Override
    public final String toString() {
        return code();
    }
}
