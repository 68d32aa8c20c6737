package org.countersign.trade.offer.book;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.InquiryLine;

/**
 * When an inquiry counts as a repetition of an earlier one. Word for word the same, or with the same number of the same buyer, it is one. Else it is
 * measured: who asks, for what and how much, on which terms, for when, each with its weight; what one of the two leaves out counts neither way.
 *
 * @param buyer weight of who asks, 0 to {@value #MOST}
 * @param lines weight of the goods and how much of them, 1 to {@value #MOST}
 * @param terms weight of delivery term and place, currency, payment and packing, 0 to {@value #MOST}
 * @param times weight of the time of delivery, 0 to {@value #MOST}
 * @param least from how many points on they are alike, 1 to 100
 * @param days how many days may lie between them, 0 to {@value #MOST}
 * @param source who says so
 * @param effective from which day on
 */
@Evolving
public record LikenessScale(
        int buyer, int lines, int terms, int times, int least, int days, String source, LocalDate effective) {
    /** The largest weight, and most days. */
    public static final int MOST = 1000;

    /** Our judgement of 2026, UNCONFIRMED: the goods say more than the name, because buyers ask through several people and channels. */
    public static final LikenessScale BY_JUDGEMENT =
            new LikenessScale(30, 50, 10, 10, 75, 30, "judgement of this library", LocalDate.of(2026, 11, 25));

    private static final int WHOLE = 1000;

    /** Checks weights, points and days. */
    public LikenessScale {
        PlainText.checkName(source);
        Moment.on(effective);
        Vector.of(buyer, terms, times, days)
                .find(number -> number < 0 || number > MOST)
                .orElse(Option.when(lines < 1 || lines > MOST, lines))
                .forEach(number -> {
                    throw new IllegalArgumentException("weights and days must be from 0 to " + MOST
                            + ", that of the lines from 1: `" + number + "`");
                });
        if (least < 1 || least > Likeness.ALL) {
            throw new IllegalArgumentException("least points must be from 1 to " + Likeness.ALL + ": `" + least + "`");
        }
    }

    /** Of which earlier one it is a repetition: the one with most points, the first of several. */
    public Option<Likeness> of(Entered entered, Seq<Entered> earlier) {
        return earlier.filter(one -> isNear(entered, one))
                .flatMap(one -> between(entered, one))
                .filter(likeness -> likeness.points() >= least)
                .foldLeft(
                        Option.<Likeness>none(),
                        (best, next) -> best.filter(one -> one.points() >= next.points())
                                .orElse(Option.some(next)));
    }

    /** How much it is like that one; none where neither number nor goods can be compared. */
    public Option<Likeness> between(Entered entered, Entered earlier) {
        Inquiry one = entered.inquiry();
        Inquiry other = earlier.inquiry();
        boolean sameBuyer = isSameBuyer(entered, earlier);
        if (Message.content(one).equals(Message.content(other))) {
            return Option.some(likeness(earlier, Likeness.ALL, BookReason.SAME_CONTENT));
        }
        if (sameBuyer && one.number().equals(other.number())) {
            return Option.some(likeness(earlier, Likeness.ALL, BookReason.SAME_NUMBER));
        }
        return Option.when(one.lines().nonEmpty() && other.lines().nonEmpty(), () -> measured(sameBuyer, one, other))
                .map(points -> likeness(earlier, points, BookReason.ALIKE));
    }

    private static Likeness likeness(Entered earlier, int points, BookReason why) {
        return new Likeness(
                earlier.reference(),
                points,
                why.reason().with("of", earlier.reference()).with("points", points));
    }

    private boolean isNear(Entered entered, Entered earlier) {
        long apart = ChronoUnit.DAYS.between(
                earlier.received().day(), entered.received().day());
        return Math.abs(apart) <= days;
    }

    /** The weighted share of what both say, in whole points, rounded down. */
    private int measured(boolean sameBuyer, Inquiry one, Inquiry other) {
        Vector<Tuple2<Integer, Integer>> parts = Vector.of(
                        Option.some(Tuple.of(buyer, sameBuyer ? WHOLE : 0)),
                        Option.some(Tuple.of(lines, Words.alike(goods(one), goods(other)))),
                        share(said(one), said(other)).map(share -> Tuple.of(terms, share)),
                        share(when(one), when(other)).map(share -> Tuple.of(times, share)))
                .flatMap(part -> part);
        int weights = parts.foldLeft(0, (sum, part) -> sum + part._1);
        int counted = parts.foldLeft(0, (sum, part) -> sum + part._1 * part._2);
        return Likeness.ALL * counted / (WHOLE * weights);
    }

    /** One sends from the address of the other, or they sign alike. */
    private static boolean isSameBuyer(Entered one, Entered other) {
        return one.from().exists(mail -> other.from().exists(mail::equals))
                || Words.of(one.inquiry().buyer())
                        .equals(Words.of(other.inquiry().buyer()));
    }

    private static Seq<String> goods(Inquiry inquiry) {
        return inquiry.lines().flatMap(LikenessScale::goods);
    }

    private static Vector<String> goods(InquiryLine line) {
        return Words.of(line.product())
                .appendAll(line.specification().fold(Vector::empty, Words::of))
                .appendAll(line.quantity().map(Quantity::toString).toVector());
    }

    private static Vector<Option<String>> said(Inquiry inquiry) {
        return Vector.of(
                        inquiry.deliveryTerm(),
                        inquiry.deliveryPlace(),
                        inquiry.currency(),
                        inquiry.payment(),
                        inquiry.packing())
                .map(text -> text.map(words -> Words.of(words).mkString(" ")));
    }

    private static Vector<Option<String>> when(Inquiry inquiry) {
        return Vector.of(inquiry.deliveryFrom(), inquiry.deliveryBy()).map(day -> day.map(LocalDate::toString));
    }

    /** The share of equal ones among those that both say, in thousandths; none if there are none. */
    private static Option<Integer> share(Vector<Option<String>> one, Vector<Option<String>> other) {
        Vector<Boolean> both = one.zip(other)
                .filter(pair -> pair._1.isDefined() && pair._2.isDefined())
                .map(pair -> pair._1.equals(pair._2))
                .toVector();
        return Option.when(!both.isEmpty(), () -> WHOLE * both.count(same -> same) / both.size());
    }
}
