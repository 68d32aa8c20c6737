package org.countersign.trade.money;

import io.vavr.Tuple2;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import javax.money.MonetaryAmount;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.style.SmallValue;
import org.immutables.value.Value;

/**
 * In which proportion an amount is divided: {@code 30:70}, {@code 1:1:1}. The parts always make the whole: each gets its share rounded down to
 * the smallest part of the currency, and what is left goes, one by one, to the parts that lost most; among equals to the first.
 */
@Evolving
@SmallValue
@Value.Immutable
public abstract sealed class Split permits ImmutableSplit {
    /** The spelling {@code 30:70}, both ways. */
    public static final Scalar<Split> TEXT = new Scalar<>("split", Split::toString, Split::parse);

    private static final Ratio WHOLE = Ratio.of(100, 1);

    Split() {}

    /** The weights in order, none below zero, not all zero; at most 1,000,000. */
    public abstract Seq<Ratio> weights();

    /**
     * In the proportion of these weights.
     *
     * @throws IllegalArgumentException if there are none, one is below zero, or all are zero
     */
    public static Split by(Seq<Ratio> weights) {
        return ImmutableSplit.of(weights);
    }

    /**
     * Into these percentages.
     *
     * @throws IllegalArgumentException if they do not make 100%, or one is below zero
     */
    public static Split byPercentages(Seq<Percentage> percentages) {
        Seq<Ratio> points = percentages.map(percentage -> Ratio.from(percentage.points()));
        Ratio sum = total(points);
        if (!sum.equals(WHOLE)) {
            throw new IllegalArgumentException("percentages must make 100%: `" + sum + "%`");
        }
        return by(points);
    }

    /**
     * Into so many equal parts.
     *
     * @throws IllegalArgumentException if that is no part, or more than 1,000,000
     */
    public static Split evenly(int parts) {
        return by(Vector.fill(Math.max(0, Math.min(parts, Path.MAX_ELEMENTS + 1)), () -> Ratio.ONE));
    }

    /**
     * Reads fractions with colons between them.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Split parse(String text) {
        if (text.length() > PlainText.MAX_LENGTH) {
            throw new IllegalArgumentException("split must have at most " + PlainText.MAX_LENGTH + " characters");
        }
        return by(Vector.of(text.split(":", -1)).map(Ratio::parse));
    }

    @Value.Check
    Split checked() {
        if (weights().size() > Path.MAX_ELEMENTS) {
            throw new IllegalArgumentException("split must have at most " + Path.MAX_ELEMENTS + " parts");
        }
        weights().find(weight -> weight.signum() < 0).forEach(weight -> {
            throw new IllegalArgumentException("a part must not be below zero: `" + weight + "`");
        });
        if (!total(weights()).isPositive()) {
            throw new IllegalArgumentException("split must have a part above zero");
        }
        return weights() instanceof Vector ? this : by(weights().toVector());
    }

    private static Ratio total(Seq<Ratio> weights) {
        return weights.foldLeft(Ratio.ZERO, Ratio::plus);
    }

    /**
     * The parts of {@code amount} in the minor unit of its currency, in the order of the weights; their sum is {@code amount}.
     *
     * @throws IllegalArgumentException if the currency has no minor unit, or the amount has decimals beyond it
     */
    public final Seq<Amount> parts(MonetaryAmount amount) {
        Amount ours = Amount.from(amount);
        return parts(
                ours,
                ours.currency()
                        .minorUnit()
                        .getOrElseThrow(() -> new IllegalArgumentException(
                                "`" + ours.currency() + "` has no minor unit: say to how many decimals to split")));
    }

    /**
     * The parts of {@code amount} in so many decimals, in the order of the weights; their sum is {@code amount}.
     *
     * @throws IllegalArgumentException if the amount has more decimals, or these are not 0 to 18
     */
    public final Seq<Amount> parts(MonetaryAmount amount, int places) {
        Amount ours = Amount.from(amount);
        if (places < 0 || places > Decimal.MAX_PLACES || ours.number().number().scale() > places) {
            throw new IllegalArgumentException(
                    "amount must have at most " + places + " decimals to be split into such: `" + ours + "`");
        }
        BigInteger cents = ours.number().number().setScale(places).unscaledValue();
        return share(cents.abs())
                .map(part -> part.multiply(BigInteger.valueOf(cents.signum())))
                .map(part -> Amount.of(ours.currency(), Decimal.of(new BigDecimal(part, places))));
    }

    private Vector<BigInteger> share(BigInteger cents) {
        Ratio each = Ratio.of(cents, BigInteger.ONE).dividedBy(total(weights()));
        Vector<Ratio> exact = weights().toVector().map(each::times);
        Vector<BigInteger> down = exact.map(part -> part.numerator().divide(part.denominator()));
        int left = cents.subtract(down.fold(BigInteger.ZERO, BigInteger::add)).intValueExact();
        Set<Integer> lucky = HashSet.ofAll(exact.zip(down)
                .map(part -> part._1.minus(Ratio.of(part._2, BigInteger.ONE)))
                .zipWithIndex()
                .sorted(Comparator.<Tuple2<Ratio, Integer>, Ratio>comparing(Tuple2::_1)
                        .reversed()
                        .thenComparing(Tuple2::_2))
                .take(left)
                .map(Tuple2::_2));
        return down.zipWithIndex((part, at) -> lucky.contains(at) ? part.add(BigInteger.ONE) : part);
    }

    @Override
    public final String toString() {
        return weights().mkString(":");
    }
}
