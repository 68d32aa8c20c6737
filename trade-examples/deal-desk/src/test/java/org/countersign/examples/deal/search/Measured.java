package org.countersign.examples.deal.search;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;

/**
 * How well a way of searching finds the labelled products.
 *
 * @param name what the way is called
 * @param answers each line for which something suits, with the first five that were found
 */
record Measured(String name, Seq<Answer> answers) {
    private static final int FIVE = 5;

    /** A line and the first five that were found for it. */
    record Answer(LabelledSet.Labelled line, Seq<String> first) {
        int hits() {
            return first.count(line.relevant()::contains);
        }

        /** The place of the first that suits, from 1; nothing if it is not among the five. */
        int place() {
            return first.indexWhere(line.relevant()::contains) + 1;
        }

        boolean isWhole() {
            return hits() == Math.min(FIVE, line.relevant().size());
        }
    }

    static Measured of(
            String name, Seq<LabelledSet.Labelled> lines, Function<LabelledSet.Labelled, Seq<String>> search) {
        return new Measured(
                name,
                lines.filter(line -> !line.relevant().isEmpty())
                        .map(line -> new Answer(
                                line, Vector.ofAll(search.apply(line)).take(FIVE))));
    }

    /** Of five places, how many hold a product that suits; on average over the lines. */
    BigDecimal precision() {
        return share(answers.map(Answer::hits).sum().intValue(), FIVE * answers.size());
    }

    /** The most that precision can be: of one product that suits, four places stay empty. */
    BigDecimal ceiling() {
        return share(
                answers.map(answer -> Math.min(FIVE, answer.line().relevant().size()))
                        .sum()
                        .intValue(),
                FIVE * answers.size());
    }

    /** Of the products that suit a line, how many are among the five; on average over the lines. */
    BigDecimal recall() {
        BigDecimal sum = answers.map(
                        answer -> share(answer.hits(), answer.line().relevant().size()))
                .fold(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(answers.size()), 3, RoundingMode.HALF_UP);
    }

    /** How often the first place holds a product that suits. */
    BigDecimal first() {
        return share(answers.count(answer -> answer.place() == 1), answers.size());
    }

    /** One divided by the place of the first that suits, nothing beyond five; on average over the lines. */
    BigDecimal reciprocal() {
        BigDecimal sum = answers.filter(answer -> answer.place() > 0)
                .map(answer -> share(1, answer.place()))
                .fold(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(answers.size()), 3, RoundingMode.HALF_UP);
    }

    private static BigDecimal share(int part, int whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 3, RoundingMode.HALF_UP);
    }
}
