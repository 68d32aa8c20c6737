package org.countersign.trade.money;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Objects;
import javax.money.CurrencyContext;
import javax.money.CurrencyContextBuilder;
import javax.money.CurrencyUnit;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.style.SmallValue;
import org.immutables.value.Value;

/**
 * A currency of our own ISO 4217 table. The table is part of this release: neither the Java version nor a setting nor a class loader of
 * the host changes what a code means or into how many parts its unit divides.
 *
 * <p>It holds the current codes and those withdrawn since 2001, which old contracts name. A code that is not in it is refused.
 */
@Evolving
@SmallValue
@Value.Immutable
public abstract sealed class IsoCurrency implements CurrencyUnit permits ImmutableIsoCurrency {
    /** What a code of the table stands for. */
    public enum Kind {
        /** Money that people pay with. */
        MONEY,
        /** A code for funds or for an indexed unit, marked so in the list. */
        FUND,
        /** A precious metal, one troy ounce. */
        METAL,
        /** A unit of account of an institution. */
        UNIT_OF_ACCOUNT,
        /** For tests, and for transactions without a currency. */
        RESERVED;

        static Kind named(String word) {
            return switch (word) {
                case "money" -> MONEY;
                case "fund" -> FUND;
                case "metal" -> METAL;
                case "unit" -> UNIT_OF_ACCOUNT;
                case "reserved" -> RESERVED;
                default -> throw new IllegalStateException("no kind of currency: `" + word + "`");
            };
        }
    }

    private static final CurrencyContext CONTEXT =
            CurrencyContextBuilder.of("org.countersign.iso-4217").build();
    private static final Map<String, IsoCurrency> TABLE = read("iso-4217.txt");

    /** Yuan renminbi. */
    public static final IsoCurrency CNY = of("CNY");
    /** Euro. */
    public static final IsoCurrency EUR = of("EUR");
    /** Yen, which has no smaller part. */
    public static final IsoCurrency JPY = of("JPY");
    /** US dollar. */
    public static final IsoCurrency USD = of("USD");
    /** The code, both ways. */
    public static final Scalar<IsoCurrency> TEXT = new Scalar<>("currency", IsoCurrency::code, IsoCurrency::of);

    IsoCurrency() {}

    /** Three capitals. */
    public abstract String code();

    /** The number that the standard gives it, 1 to 999; a successor may have inherited that of its predecessor. */
    public abstract int number();

    /** How many decimals its smallest part takes, 0 to 4; none where the list says "not applicable". */
    public abstract Option<Integer> minorUnit();

    /** What the code stands for. */
    public abstract Kind kind();

    /** The month from which it is in the list, where we have read it. */
    public abstract Option<YearMonth> since();

    /** The month in which it was withdrawn; none for a current code. */
    public abstract Option<YearMonth> withdrawn();

    /** The English name in the list. */
    public abstract String name();

    /**
     * The currency of that code.
     *
     * @throws IllegalArgumentException if our table has no such code
     */
    public static IsoCurrency of(String code) {
        return find(code)
                .getOrElseThrow(() ->
                        new IllegalArgumentException("currency must be a code of our ISO 4217 table such as `EUR`: `"
                                + PlainText.shown(code) + "`"));
    }

    /** The currency of that code, if our table has it. */
    public static Option<IsoCurrency> find(String code) {
        return TABLE.get(code);
    }

    /**
     * Our currency of the same code; nothing else that the other says about itself is taken over.
     *
     * @throws IllegalArgumentException if our table has no such code
     */
    public static IsoCurrency from(CurrencyUnit other) {
        return of(other.getCurrencyCode());
    }

    /** The whole table, by code. */
    public static Seq<IsoCurrency> all() {
        return TABLE.values().toVector();
    }

    /** Whether the code is in force in our edition of the list. */
    public final boolean isCurrent() {
        return withdrawn().isEmpty();
    }

    @Override
    public final String getCurrencyCode() {
        return code();
    }

    @Override
    public final int getNumericCode() {
        return number();
    }

    /** The minor unit; -1, as JavaMoney wants it, where none applies. */
    @Override
    public final int getDefaultFractionDigits() {
        return minorUnit().getOrElse(-1);
    }

    @Override
    public final CurrencyContext getContext() {
        return CONTEXT;
    }

    @Override
    public final int compareTo(CurrencyUnit other) {
        return code().compareTo(other.getCurrencyCode());
    }

    @Override
    public final String toString() {
        return code();
    }

    private static Map<String, IsoCurrency> read(String resource) {
        try (InputStream stream = Objects.requireNonNull(IsoCurrency.class.getResourceAsStream(resource))) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return LinkedHashMap.ofEntries(Vector.of(text.split("\n"))
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> row(Vector.of(line.split("\\|", -1))))
                    .map(currency -> Tuple.of(currency.code(), currency)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static IsoCurrency row(Vector<String> columns) {
        return ImmutableIsoCurrency.of(
                columns.get(0),
                Integer.parseInt(columns.get(1)),
                filled(columns.get(2)).map(Integer::parseInt),
                Kind.named(columns.get(3)),
                filled(columns.get(4)).map(YearMonth::parse),
                filled(columns.get(5)).map(YearMonth::parse),
                columns.get(6));
    }

    private static Option<String> filled(String column) {
        return Option.when(!column.equals("-"), column);
    }
}
