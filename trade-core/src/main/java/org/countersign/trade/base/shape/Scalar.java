package org.countersign.trade.base.shape;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.countersign.trade.base.Channel;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.base.style.Evolving;

/**
 * A value that is written as one text, and its spelling both ways.
 *
 * @param name what messages call it, such as {@code moment}
 * @param print the one spelling that we write
 * @param parse reads that spelling and perhaps others; throws {@link IllegalArgumentException} with the rule for anything else
 * @param <V> the type of the value
 */
@Evolving
public record Scalar<V>(String name, Function<? super V, String> print, Function<String, ? extends V> parse)
        implements Codec<V> {
    /** Plain text of one or more lines. */
    public static final Scalar<String> TEXT = new Scalar<>("text", Function.identity(), PlainText::check);
    /** Plain text on one line, at most 1,000 characters. */
    public static final Scalar<String> NAME = new Scalar<>("name", Function.identity(), PlainText::checkName);
    /** An exact decimal number. */
    public static final Scalar<Decimal> DECIMAL = new Scalar<>("number", Decimal::toString, Decimal::parse);
    /** An exact fraction, in decimals where they end. */
    public static final Scalar<Ratio> RATIO = new Scalar<>("fraction", Ratio::toString, Ratio::parse);
    /** So many in a hundred. */
    public static final Scalar<Percentage> PERCENTAGE =
            new Scalar<>("percentage", Percentage::toString, Percentage::parse);
    /** A moment as the paper states it. */
    public static final Scalar<Moment> MOMENT = new Scalar<>("moment", Moment::toString, Moment::parse);
    /** A calendar day. */
    public static final Scalar<LocalDate> DAY =
            new Scalar<>("day", day -> Moment.on(day).toString(), Scalar::day);
    /** A SHA-256 digest. */
    public static final Scalar<Digest> DIGEST = new Scalar<>("digest", Digest::toString, Digest::parse);
    /** A place in a document, not the document itself. */
    public static final Scalar<Path> PATH = new Scalar<>("path", Path::toString, Path::parse);
    /** By which way a word came. */
    public static final Scalar<Channel> CHANNEL = new Scalar<>("channel", Channel::code, Channel::of);
    /** A count from zero to 2,147,483,647. */
    public static final Scalar<Integer> COUNT = new Scalar<>("count", count -> Integer.toString(count), Scalar::count);

    /** Yes or no. */
    public static final Scalar<Boolean> YES_OR_NO = new Scalar<>("answer", yes -> yes ? "yes" : "no", Scalar::answer);

    /**
     * One of a few constants, each written as its name in lower case with hyphens: {@code BILL_OF_LADING} is {@code bill-of-lading}.
     *
     * @param name what messages call it
     * @param values all constants that may be written
     * @param <E> their type, an enum
     */
    public static <E> Scalar<E> word(String name, Seq<E> values) {
        return new Scalar<>(
                name,
                Scalar::word,
                text -> values.find(value -> word(value).equals(text))
                        .getOrElseThrow(() -> new IllegalArgumentException(name + " must be one of "
                                + values.map(Scalar::word).mkString(", ") + ": `" + PlainText.shown(text) + "`")));
    }

    private static Boolean answer(String text) {
        if (!text.equals("yes") && !text.equals("no")) {
            throw new IllegalArgumentException("answer must be `yes` or `no`: `" + PlainText.shown(text) + "`");
        }
        return text.equals("yes");
    }

    private static String word(Object value) {
        return value.toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Checks the name. */
    public Scalar {
        PlainText.checkName(name);
    }

    /** A scalar of another type that is written the same way; {@code to} may refuse with its own rule. */
    public <W> Scalar<W> as(
            String otherName, Function<? super V, ? extends W> to, Function<? super W, ? extends V> from) {
        return new Scalar<>(otherName, w -> print.apply(from.apply(w)), text -> to.apply(parse.apply(text)));
    }

    /** Text has no type of its own to guard its birth, so its reader does it; every other value checked itself. */
    void checkText(Object value) {
        if (value instanceof String text) {
            Objects.requireNonNull(parse.apply(text));
        }
    }

    private static LocalDate day(String text) {
        if (text.length() != 10) {
            throw new IllegalArgumentException("day must be written `2026-05-03`: `" + PlainText.shown(text) + "`");
        }
        return Moment.parse(text).day();
    }

    private static int count(String text) {
        Decimal number = Decimal.parse(text);
        if (number.number().signum() < 0
                || number.number().scale() > 0
                || number.compareTo(Decimal.of(Integer.MAX_VALUE)) > 0) {
            throw new IllegalArgumentException(
                    "count must be a whole number from 0 to " + Integer.MAX_VALUE + ": `" + text + "`");
        }
        return number.number().intValueExact();
    }
}
