package org.countersign.trade.delivery.price;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.ExactAmount;
import org.countersign.trade.money.Rounding;

/**
 * What one unit comes to, exactly and not yet rounded: an amount, a range, unknown because named costs are missing, or impossible because of
 * what was asked for. The one rounding is {@link #rounded}.
 */
@Evolving
public sealed interface Price {
    /**
     * All costs are known.
     *
     * @param amount for one unit
     */
    @Evolving
    record Known(ExactAmount amount) implements Price {}

    /**
     * Some costs are estimates; whatever they turn out to be within their ranges, the price lies in this one.
     *
     * @param low the least
     * @param likely if every estimate has a likely amount, or was not needed
     * @param high the most
     */
    @Evolving
    record Between(ExactAmount low, Option<ExactAmount> likely, ExactAmount high) implements Price {}

    /**
     * Some costs are unknown, and so is the price.
     *
     * @param missing what has to be known first, each once, in the order of the stages
     */
    @Evolving
    record Unknown(Seq<Reason> missing) implements Price {
        /** Keeps the reasons in a sequence of our own. */
        public Unknown {
            missing = Vector.ofAll(missing);
        }

        @Override
        public String toString() {
            return Summary.of("Unknown")
                    .with("missing", missing.map(Reason::code))
                    .toString();
        }
    }

    /**
     * No price can meet what was asked for: shares of the price that leave nothing, a target below the seller's own stages.
     *
     * @param why what stands in the way
     */
    @Evolving
    record Impossible(Reason why) implements Price {}

    /** What {@code known}, {@code between}, {@code unknown} or {@code impossible} makes of it. */
    default <R> R fold(
            Function<? super Known, ? extends R> known,
            Function<? super Between, ? extends R> between,
            Function<? super Unknown, ? extends R> unknown,
            Function<? super Impossible, ? extends R> impossible) {
        if (this instanceof Known k) {
            return known.apply(k);
        }
        if (this instanceof Between b) {
            return between.apply(b);
        }
        return this instanceof Unknown u ? unknown.apply(u) : impossible.apply((Impossible) this);
    }

    /** The exact amount, if it is known. */
    default Option<ExactAmount> known() {
        return fold(k -> Option.some(k.amount()), b -> Option.none(), u -> Option.none(), i -> Option.none());
    }

    /** The least that it can be, if anything is known of it. */
    default Option<ExactAmount> least() {
        return fold(k -> Option.some(k.amount()), b -> Option.some(b.low()), u -> Option.none(), i -> Option.none());
    }

    /** The most that it can be, if anything is known of it. */
    default Option<ExactAmount> most() {
        return fold(k -> Option.some(k.amount()), b -> Option.some(b.high()), u -> Option.none(), i -> Option.none());
    }

    /** The amount rounded once, if it is known. */
    default Option<Amount> rounded(Rounding rounding) {
        return known().map(exact -> exact.rounded(rounding));
    }

    /** What is missing; nothing unless the price is unknown. */
    default Seq<Reason> missing() {
        return Vector.empty();
    }

    /** The same with every amount changed by {@code change}, which keeps their order. */
    default Price map(Function<? super ExactAmount, ExactAmount> change) {
        return fold(
                k -> new Known(change.apply(k.amount())),
                b -> new Between(change.apply(b.low()), b.likely().map(change), change.apply(b.high())),
                u -> u,
                i -> i);
    }
}
