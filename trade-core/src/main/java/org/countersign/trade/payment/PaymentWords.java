package org.countersign.trade.payment;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.trade.base.CodeList;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.payment.date.Deadline;
import org.countersign.trade.payment.date.Span;

/**
 * Payment terms as people write them, turned into a plan where every part is understood: {@code 30% deposit, balance against copy
 * B/L by T/T}. "30 days end of month" is read in two ways and stays as written. What is not understood to the last part stays as
 * written; nothing is guessed.
 */
@Evolving
public final class PaymentWords {
    private static final int LONGEST = 500;
    /** Names of more words than that are not looked for. */
    private static final int MOST_WORDS = 4;

    private static final Pattern PART = Pattern.compile("\\s*(?:;|,|\\band\\b|\\+|&)\\s*");
    private static final Pattern SHARE = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,4})?)\\s*(?:%|percent|per cent)");
    private static final Pattern REST = Pattern.compile("\\b(?:balance|rest|remaining|remainder)\\b");
    private static final Pattern TIME =
            Pattern.compile("\\b(?<count>[1-9][0-9]{0,3})\\s*(?<span>(?:calendar )?days?|weeks?|months?)\\b");
    /** Words that are read in two ways, or that count days we would have to guess. */
    private static final Pattern AMBIGUOUS = Pattern.compile(
            "\\b(?:e\\.?o\\.?m\\b|(?:end|close) of (?:the )?month|month[- ]?end|prox(?:imo)?\\b|(?:business|working|banking) days?)");

    /** Words that count back from an event; an instalment counts forward. */
    private static final Pattern BACKWARDS = Pattern.compile("\\b(?:before|prior to|ahead of)\\b");

    private PaymentWords() {}

    /** The plan that these words mean, if all of them are understood with the names of our own lists. */
    public static Option<PaymentPlan> read(String words) {
        return read(words, Instrument.LIST, Trigger.LIST);
    }

    /** The plan that these words mean, if all of them are understood with the names of these lists. */
    public static Option<PaymentPlan> read(String words, CodeList<Instrument> instruments, CodeList<Trigger> triggers) {
        if (words.length() > LONGEST) {
            return Option.none();
        }
        return ours(words.strip())
                .filter(plan -> plan.instalments()
                        .forAll(part -> instruments.codes().contains(part.by())
                                && triggers.codes().contains(part.on())))
                .orElse(() -> said(words, instruments, triggers));
    }

    private static Option<PaymentPlan> ours(String words) {
        try {
            return Option.some(PaymentPlan.parse(words));
        } catch (IllegalArgumentException otherWords) {
            return Option.none();
        }
    }

    private static Option<PaymentPlan> said(
            String words, CodeList<Instrument> instruments, CodeList<Trigger> triggers) {
        Vector<String> parts = Vector.of(PART.split(words.strip().toLowerCase(Locale.ROOT)));
        Option<Instrument> shared =
                parts.flatMap(part -> named(part, instruments)).headOption();
        Seq<Option<Instalment>> read =
                parts.map(part -> instalment(part, parts.size() == 1, shared, instruments, triggers));
        return Option.sequence(read).filter(all -> restIsLast(all)).map(PaymentPlan::of);
    }

    private static boolean restIsLast(Seq<Instalment> all) {
        return !all.isEmpty() && all.init().forAll(part -> !part.isRest());
    }

    private static Option<Instalment> instalment(
            String part,
            boolean only,
            Option<Instrument> shared,
            CodeList<Instrument> instruments,
            CodeList<Trigger> triggers) {
        return time(part)
                .filter(time -> !hasOtherNumber(part))
                .flatMap(time -> joined(
                        share(part, only), named(part, instruments).orElse(shared), named(part, triggers), time));
    }

    private static Option<Instalment> joined(
            Option<Option<Percentage>> share, Option<Instrument> by, Option<Trigger> on, Deadline time) {
        return share.flatMap(part -> by.flatMap(means -> on.map(event -> part.map(p -> Instalment.of(p, means, event))
                .getOrElse(() -> Instalment.rest(means, event))
                .with(time))));
    }

    /** The share that a part names; the rest if it says so; the whole if it is the only part. */
    private static Option<Option<Percentage>> share(String part, boolean only) {
        Matcher matcher = SHARE.matcher(part);
        if (matcher.find()) {
            return Option.some(Option.some(Percentage.parse(matcher.group(1) + "%")))
                    .filter(share ->
                            share.exists(p -> p.points().isPositive() && p.compareTo(Percentage.of(100)) <= 0));
        }
        if (REST.matcher(part).find()) {
            return Option.some(Option.none());
        }
        return Option.when(only, () -> Option.some(Percentage.of(100)));
    }

    /** How long after the event; none if the words are read in two ways, count back, or name more than a plan may. */
    private static Option<Deadline> time(String part) {
        if (AMBIGUOUS.matcher(part).find()) {
            return Option.none();
        }
        Matcher matcher = TIME.matcher(part);
        if (!matcher.find()) {
            return Option.some(Deadline.AT_ONCE);
        }
        int count = Integer.parseInt(matcher.group("count"));
        Span span = span(matcher.group("span"));
        boolean forward = !BACKWARDS.matcher(part.substring(matcher.end())).find();
        return Option.when(forward && count <= span.most(), () -> Deadline.of(count, span));
    }

    /** Whether a part names a number that is neither its share nor its time: "net 30", "2/10", "2 of 3 B/L". */
    private static boolean hasOtherNumber(String part) {
        String left = TIME.matcher(SHARE.matcher(part).replaceFirst("")).replaceFirst("");
        return left.chars().anyMatch(letter -> letter >= '0' && letter <= '9');
    }

    private static Span span(String word) {
        return word.startsWith("month") ? Span.MONTHS : word.startsWith("week") ? Span.WEEKS : Span.DAYS;
    }

    /** The longest name of the list that stands in the part, between words. */
    private static <C> Option<C> named(String part, CodeList<C> list) {
        Vector<String> words = Vector.of(part.split("\\s+"));
        Vector<String> runs = Vector.range(0, words.size())
                .flatMap(from -> Vector.rangeClosed(1, MOST_WORDS)
                        .map(length -> words.drop(from).take(length).mkString(" ")))
                .sortBy(run -> -run.length());
        return runs.flatMap(list::find).headOption();
    }
}
