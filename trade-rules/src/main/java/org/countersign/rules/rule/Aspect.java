package org.countersign.rules.rule;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;

/**
 * Something that can be told from one value alone: the rule of a delivery term, whether a payment plan is whole. Reads as a sentence:
 *
 * <pre>{@code
 * static final Aspect<DeliveryTerm, Incoterm> RULE = Aspect.named("rule", Incoterm::name, DeliveryTerm::rule);
 * in(RULE.of(DELIVERY_TERM), MADE_FOR_SHIPS)
 * }</pre>
 *
 * <p>An aspect is a constant. What it computes is known by its name and by what it is computed from, never by the function: of one type
 * of value there are no two aspects of one name. Its words are filed under {@code aspect.} and the name.
 *
 * @param <S> the type of the value
 * @param <V> the type of what is told from it
 */
@Evolving
public final class Aspect<S, V> {
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,59}");

    /** The day that a moment names, as the paper states it, at whatever place. Another day keeps hour and offset. */
    public static final Aspect<Moment, LocalDate> DAY =
            named("day", Scalar.DAY.print(), Moment::day).changedBy(Aspect::onDay);

    private final String name;
    private final Function<? super V, String> print;
    private final Function<? super S, Option<V>> value;
    private final Option<BiFunction<? super S, ? super V, ? extends S>> change;

    private Aspect(
            String name,
            Function<? super V, String> print,
            Function<? super S, Option<V>> value,
            Option<BiFunction<? super S, ? super V, ? extends S>> change) {
        this.name = name;
        this.print = print;
        this.value = value;
        this.change = change;
    }

    /**
     * What can always be told.
     *
     * @param name in camel case; a rule's sentence may name it as an argument
     * @param value a function without state that answers for every value
     * @throws IllegalArgumentException if the name is no such name
     */
    public static <S, V> Aspect<S, V> named(
            String name, Function<? super V, String> print, Function<? super S, ? extends V> value) {
        return maybe(name, print, source -> Option.some(value.apply(source)));
    }

    /**
     * What can be told from some values and stays unknown for others.
     *
     * @throws IllegalArgumentException if the name is no such name
     */
    public static <S, V> Aspect<S, V> maybe(
            String name, Function<? super V, String> print, Function<? super S, Option<V>> value) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "aspect must be named in camel case, such as `placeKind`: `" + PlainText.shown(name) + "`");
        }
        return new Aspect<>(name, print, value, Option.none());
    }

    /**
     * Whether something is so; unknown stays unknown.
     *
     * @throws IllegalArgumentException if the name is no such name
     */
    public static <S> Aspect<S, Boolean> whether(String name, Function<? super S, Truth> test) {
        return maybe(
                name,
                yes -> yes ? "yes" : "no",
                source -> Option.some(test.apply(source))
                        .filter(truth -> truth != Truth.UNKNOWN)
                        .map(Truth::isYes));
    }

    /**
     * This aspect, and how a value becomes one of which another thing is told: what fixes are made from. The function may refuse with an
     * {@link IllegalArgumentException}.
     */
    public Aspect<S, V> changedBy(BiFunction<? super S, ? super V, ? extends S> function) {
        return new Aspect<>(name, print, value, Option.some(function));
    }

    /** This aspect of that value, to be held against others. */
    public <T> Readable<T, V> of(Readable<T, S> source) {
        return new Computed<>(source, this);
    }

    /** The name. */
    public String name() {
        return name;
    }

    Option<V> find(S source) {
        return value.apply(source);
    }

    String print(V found) {
        return print.apply(found);
    }

    Option<S> changed(S source, V wanted) {
        return change.map(function -> function.apply(source, wanted));
    }

    private static Moment onDay(Moment moment, LocalDate day) {
        if (moment instanceof Moment.Exact exact) {
            OffsetDateTime instant = exact.instant();
            return Moment.at(day.atTime(instant.toLocalTime()).atOffset(instant.getOffset()));
        }
        return new Moment.Day(day, ((Moment.Day) moment).offset());
    }

    @Override
    public String toString() {
        return name;
    }
}
