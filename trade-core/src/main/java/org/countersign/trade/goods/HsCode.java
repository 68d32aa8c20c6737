package org.countersign.trade.goods;

import java.util.regex.Pattern;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.style.SmallValue;
import org.immutables.value.Value;

/**
 * A commodity code of the Harmonized System: six digits that all members share, and up to four that a country adds. Only the
 * spelling is checked; the nomenclature and its texts belong to the World Customs Organization and to the tariffs.
 */
@Evolving
@SmallValue
@Value.Immutable
public abstract sealed class HsCode permits ImmutableHsCode {
    /** The digits, both ways; points between them are read and not written. */
    public static final Scalar<HsCode> TEXT = new Scalar<>("HS code", HsCode::digits, HsCode::parse);

    private static final Pattern DIGITS = Pattern.compile("[0-9]{6,10}");
    private static final int LONGEST = 20;

    HsCode() {}

    /** Six to ten digits. */
    public abstract String digits();

    /**
     * The code of those digits.
     *
     * @throws IllegalArgumentException if these are not six to ten digits
     */
    public static HsCode of(String digits) {
        return ImmutableHsCode.of(digits);
    }

    /**
     * Reads {@code 940130} or {@code 9401.30.00}.
     *
     * @throws IllegalArgumentException if the text, without points, is not six to ten digits
     */
    public static HsCode parse(String text) {
        return of(text.length() > LONGEST ? text : text.replace(".", ""));
    }

    @Value.Check
    void check() {
        if (!DIGITS.matcher(digits()).matches()) {
            throw new IllegalArgumentException("HS code must have 6 to 10 digits: `" + PlainText.shown(digits()) + "`");
        }
    }

    /** The first two digits. */
    public final String chapter() {
        return digits().substring(0, 2);
    }

    /** The first four digits. */
    public final String heading() {
        return digits().substring(0, 4);
    }

    /** The first six digits, the part that is the same in all countries. */
    public final String subheading() {
        return digits().substring(0, 6);
    }

    @Override
    public final String toString() {
        return digits();
    }
}
