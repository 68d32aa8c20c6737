package org.countersign.trade.party;

import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.style.SmallValue;
import org.immutables.value.Value;

/**
 * What a register calls a company or a place, written {@code gln 4012345000009}. Syntax and, where the scheme has one, the check
 * digit are checked; whether the register knows the number is not.
 */
@Evolving
@SmallValue
@Value.Immutable
public abstract sealed class Identifier permits ImmutableIdentifier {
    /** The spelling {@code gln 4012345000009}, both ways. */
    public static final Scalar<Identifier> TEXT = new Scalar<>("identifier", Identifier::toString, Identifier::parse);

    Identifier() {}

    /** Whose identifier it is. */
    public abstract IdScheme scheme();

    /** The identifier as the scheme writes it, without blanks inside where the scheme has none. */
    public abstract String value();

    /**
     * An identifier of that scheme.
     *
     * @throws IllegalArgumentException if the value breaks the scheme's rule
     */
    public static Identifier of(IdScheme scheme, String value) {
        return ImmutableIdentifier.of(scheme, value);
    }

    /**
     * Reads a scheme, one blank, and the value.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Identifier parse(String text) {
        int blank = text.indexOf(' ');
        if (blank < 1) {
            throw new IllegalArgumentException("identifier must be a scheme and a value such as `gln 4012345000009`: `"
                    + PlainText.shown(text) + "`");
        }
        return of(IdScheme.of(text.substring(0, blank)), text.substring(blank + 1));
    }

    @Value.Check
    void check() {
        PlainText.checkName(value());
        IdRules.check(scheme(), value());
    }

    @Override
    public final String toString() {
        return scheme() + " " + value();
    }
}
