package org.countersign.trade.goods;

import java.util.regex.Pattern;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.style.SmallValue;
import org.immutables.value.Value;

/**
 * A unit of measure by its common code in UN/ECE Recommendation 20: {@code C62} one, {@code KGM} kilogram, {@code MTQ} cubic metre.
 * Only the spelling is checked here: two or three ASCII capitals and digits.
 */
@Evolving
@SmallValue
@Value.Immutable
public abstract sealed class Unit permits ImmutableUnit {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{2,3}");

    /** One, piece: a count of things. */
    public static final Unit ONE = of("C62");
    /** Kilogram. */
    public static final Unit KILOGRAM = of("KGM");

    Unit() {}

    /** Two or three ASCII capitals and digits. */
    public abstract String code();

    /**
     * The unit of that common code.
     *
     * @throws IllegalArgumentException if the code is not two or three ASCII capitals and digits
     */
    public static Unit of(String code) {
        return ImmutableUnit.of(code);
    }

    @Value.Check
    void check() {
        if (!CODE.matcher(code()).matches()) {
            throw new IllegalArgumentException(
                    "unit must be a Recommendation 20 code of two or three capitals and digits: `"
                            + PlainText.shown(code()) + "`");
        }
    }

    @Override
    public final String toString() {
        return code();
    }
}
