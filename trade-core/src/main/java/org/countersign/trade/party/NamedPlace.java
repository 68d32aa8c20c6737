package org.countersign.trade.party;

import io.vavr.control.Option;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.style.SmallValue;
import org.immutables.value.Value;

/**
 * A place as a paper names it, and its UN/LOCODE where the paper or its reader has settled which place is meant: {@code Ningbo
 * (CNNGB)}. The name may be as precise as the parties like: a gate, a quay, a warehouse with its address on one line.
 */
@Evolving
@SmallValue
@Value.Immutable
public abstract sealed class NamedPlace permits ImmutableNamedPlace {
    /** The spelling {@code Ningbo (CNNGB)}, both ways. */
    public static final Scalar<NamedPlace> TEXT = new Scalar<>("place", NamedPlace::toString, NamedPlace::parse);

    private static final Pattern CODED = Pattern.compile("(.*) \\(([A-Z]{2}[A-Z2-9]{3})\\)");

    NamedPlace() {}

    /** The name as written: one line of plain text that does not end in a code in brackets. */
    public abstract String name();

    /** The code of the place, once it is settled. */
    public abstract Option<Locode> locode();

    /**
     * A place known by its name only.
     *
     * @throws IllegalArgumentException if the name is not one line of plain text, or ends in a code in brackets
     */
    public static NamedPlace of(String name) {
        return ImmutableNamedPlace.of(name, Option.none());
    }

    /**
     * A place of that name and code: {@code NamedPlace.of("Ningbo", "CNNGB")}.
     *
     * @throws IllegalArgumentException if the name or the code breaks its rule
     */
    public static NamedPlace of(String name, String locode) {
        return of(name).with(Locode.of(locode));
    }

    /**
     * Reads a name and, if it ends so, a code in brackets.
     *
     * @throws IllegalArgumentException if the name breaks its rule
     */
    public static NamedPlace parse(String text) {
        Matcher coded = CODED.matcher(text);
        return coded.matches() ? of(coded.group(1), coded.group(2)) : of(text);
    }

    /** The same name with this code. */
    public final NamedPlace with(Locode locode) {
        return ImmutableNamedPlace.of(name(), Option.some(locode));
    }

    @Value.Check
    void check() {
        PlainText.checkName(name());
        if (CODED.matcher(name()).matches()) {
            throw new IllegalArgumentException(
                    "place must have its code apart from its name: `" + PlainText.shown(name()) + "`");
        }
        if (toString().length() > PlainText.MAX_NAME) {
            throw new IllegalArgumentException("place must have at most " + PlainText.MAX_NAME
                    + " characters with its code: `" + PlainText.shown(name()) + "`");
        }
    }

    /** Name and, in brackets, the code. */
    @Override
    public final String toString() {
        return locode().fold(this::name, code -> name() + " (" + code + ")");
    }
}
