package org.countersign.examples.desk.payment;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.payment.Instalment;
import org.countersign.trade.payment.PaymentPlan;
import org.countersign.trade.payment.PaymentWords;
import org.countersign.trade.payment.account.Discount;
import org.countersign.trade.payment.date.Convention;
import org.countersign.trade.payment.date.Deadline;
import org.countersign.trade.payment.date.MonthEnd;
import org.countersign.trade.payment.date.Span;

/**
 * Terms of payment as they were written, in each way in which they can be read. Two readings there are where they run to the end of a
 * month: trade counts first, or goes to the end of the month first.
 *
 * @param written the words
 * @param readings one or two
 * @param transferAssumed whether they name no means of payment, so that a transfer is assumed
 * @param discounts the discount for early payment of an instalment, by its number from zero
 */
public record TermsRead(
        String written, Seq<Reading> readings, boolean transferAssumed, Map<Integer, Discount> discounts) {
    private static final int LONGEST = 500;
    private static final Pattern PART = Pattern.compile("\\s*(?:;|,|\\band\\b|\\+|&)\\s*");
    private static final Pattern MONTH_END = Pattern.compile(
            "\\be\\.?o\\.?m\\b\\.?|\\b(?:at )?(?:the )?(?:end|close) of (?:the )?month\\b|\\bmonth[- ]?end\\b");
    private static final Pattern NEXT_MONTH =
            Pattern.compile("\\b([1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?\\.? prox(?:imo)?\\b\\.?");
    private static final Pattern BUSINESS = Pattern.compile("\\b(?:business|working|banking) days?\\b");
    private static final Pattern AFTER_BILL = Pattern.compile("\\b(?:after|from) (?:the )?b/?l\\b(?! date)");
    private static final Pattern BACKWARDS =
            Pattern.compile("\\b[0-9]+ (?:calendar )?(?:days?|weeks?|months?) (?:before|prior to)\\b");

    /**
     * One way to read them.
     *
     * @param plan what it means
     * @param monthEnd where the end of a month comes in
     */
    public record Reading(PaymentPlan plan, MonthEnd monthEnd) {
        /** The same, every day that has no convention moved by this one. */
        Reading with(Convention convention) {
            return new Reading(
                    PaymentPlan.of(plan.instalments()
                            .map(part -> part.deadline().convention() == Convention.UNADJUSTED
                                    ? part.with(part.deadline().with(convention))
                                    : part)),
                    monthEnd);
        }
    }

    /** The same, every day that has no convention moved by this one. */
    public TermsRead with(Convention convention) {
        return convention == Convention.UNADJUSTED
                ? this
                : new TermsRead(
                        written,
                        readings.map(reading -> reading.with(convention)),
                        transferAssumed,
                        discounts.mapValues(discount ->
                                new Discount(discount.rate(), discount.within().with(convention))));
    }

    /** The instalments with the discounts that are given on them. */
    Seq<Tuple2<Instalment, Discount>> discounted(PaymentPlan plan) {
        return plan.instalments()
                .zipWithIndex()
                .flatMap(part -> discounts.get(part._2).map(discount -> Tuple.of(part._1, discount)));
    }

    /** The readings of these words, or what is not understood. */
    public static Either<String, TermsRead> of(String words) {
        if (words.length() > LONGEST) {
            return Either.left("terms of payment may have at most " + LONGEST + " characters: " + words.length());
        }
        String tidy =
                words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replace("bill of lading", "b/l");
        if (BACKWARDS.matcher(tidy).find()) {
            return no(words, "counts back from an event; terms of payment count forward");
        }
        EarlyWords early = EarlyWords.of(tidy, PART);
        return exact(words)
                .orElse(() -> said(words, AFTER_BILL.matcher(early.rest()).replaceAll("after b/l date"))
                        .flatMap(read -> read.with(early.discounts())))
                .<Either<String, TermsRead>>map(Either::right)
                .getOrElse(() -> no(
                        words,
                        "is not understood to the last part: each part says how much (`30%`, or `balance` for the"
                                + " last) and on which event, such as `60 days after B/L date` or `against copy B/L`"));
    }

    private static <T> Either<String, T> no(String words, String why) {
        return Either.left("`" + PlainText.shown(words) + "` " + why);
    }

    /** The same with these discounts; none if one is longer than the time for payment, or on a part that falls due at once. */
    private Option<TermsRead> with(Map<Integer, Discount> early) {
        boolean fits = readings.forAll(reading ->
                early.forAll(one -> reading.plan().instalments().size() > one._1
                        && isLonger(reading.plan().instalments().get(one._1).deadline(), one._2.within())));
        return Option.when(fits, () -> new TermsRead(written, readings, transferAssumed, early));
    }

    private static boolean isLonger(Deadline due, Deadline within) {
        return due instanceof Deadline.Counted time
                && within instanceof Deadline.Counted early
                && (time.span() != early.span() || time.count() > early.count());
    }

    /** The spelling of the library, with or without how much and by what. */
    private static Option<TermsRead> exact(String words) {
        return parsed(words)
                .map(plan -> new TermsRead(words, Vector.of(reading(plan)), false, LinkedHashMap.empty()))
                .orElse(() -> parsed("100% transfer " + words)
                        .map(plan -> new TermsRead(words, Vector.of(reading(plan)), true, LinkedHashMap.empty())));
    }

    private static Option<PaymentPlan> parsed(String words) {
        try {
            return Option.some(PaymentPlan.parse(words));
        } catch (IllegalArgumentException otherWords) {
            return Option.none();
        }
    }

    private static Reading reading(PaymentPlan plan) {
        return new Reading(
                plan,
                plan.instalments()
                        .map(Instalment::deadline)
                        .filter(deadline -> deadline instanceof Deadline.Counted)
                        .map(deadline -> ((Deadline.Counted) deadline).monthEnd())
                        .find(monthEnd -> monthEnd != MonthEnd.NONE)
                        .getOrElse(MonthEnd.NONE));
    }

    /** The words of trade; what the library leaves open is read here, each way that there is. */
    private static Option<TermsRead> said(String words, String tidy) {
        Vector<Timing> times = Vector.of(PART.split(tidy)).map(Timing::of);
        String plain = NEXT_MONTH
                .matcher(MONTH_END
                        .matcher(BUSINESS.matcher(tidy).replaceAll("days"))
                        .replaceAll(" "))
                .replaceAll(" ")
                .replaceAll("\\s+", " ");
        Option<PaymentPlan> named = PaymentWords.read(plain);
        return named.orElse(() -> PaymentWords.read(plain + " by t/t"))
                .filter(plan -> plan.instalments().size() == times.size())
                .flatMap(plan -> readings(plan, times))
                .map(readings -> new TermsRead(words, readings, named.isEmpty(), LinkedHashMap.empty()));
    }

    private static Option<Seq<Reading>> readings(PaymentPlan plan, Vector<Timing> times) {
        boolean twice = plan.instalments()
                .zip(times)
                .exists(part -> part._2.monthEnd() && part._1.deadline() instanceof Deadline.Counted);
        Vector<MonthEnd> ways = twice
                ? Vector.of(MonthEnd.AFTER_COUNTING, MonthEnd.BEFORE_COUNTING)
                : Vector.of(times.exists(Timing::monthEnd) ? MonthEnd.AFTER_COUNTING : MonthEnd.NONE);
        return Option.sequence(ways.map(way -> Option.sequence(
                                plan.instalments().zipWith(times, (part, time) -> time.in(part, way)))
                        .map(parts -> new Reading(PaymentPlan.of(parts), way))))
                .map(all -> all);
    }

    /**
     * What a part says of its time that the library leaves open.
     *
     * @param monthEnd whether it runs to the end of a month
     * @param nextMonth the day of the next month, if it names one
     * @param business whether its days are business days
     */
    private record Timing(boolean monthEnd, Option<Integer> nextMonth, boolean business) {
        static Timing of(String part) {
            Matcher day = NEXT_MONTH.matcher(part);
            return new Timing(
                    MONTH_END.matcher(part).find(),
                    day.find() ? Option.some(Integer.parseInt(day.group(1))) : Option.none(),
                    BUSINESS.matcher(part).find());
        }

        /** The instalment with that time; none if the parts of the time do not go together. */
        Option<Instalment> in(Instalment part, MonthEnd way) {
            if (nextMonth.isDefined()) {
                return Option.when(
                        !monthEnd && !business && !(part.deadline() instanceof Deadline.Counted),
                        () -> part.with(Deadline.dayOfMonth(nextMonth.getOrElse(1), 1)));
            }
            if (part.deadline() instanceof Deadline.Counted counted) {
                Span span = business ? Span.BUSINESS_DAYS : counted.span();
                return Option.when(
                        counted.count() <= span.most(),
                        () -> part.with(new Deadline.Counted(
                                counted.count(), span, monthEnd ? way : MonthEnd.NONE, counted.convention())));
            }
            return Option.some(monthEnd ? part.with(Deadline.thenMonthEnd(0, Span.DAYS)) : part);
        }
    }
}
