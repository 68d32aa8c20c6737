package org.countersign.trade.credit.check;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.credit.DayRange;

/**
 * A credit that says what is to be drawn or shipped within which periods (UCP 600 art. 32): one that is missed ends the credit for it and for
 * all that follow.
 *
 * @param periods the periods in their order
 */
@Evolving
public record InstalmentSchedule(Seq<DayRange> periods) {
    /** Keeps the periods in a vector. */
    public InstalmentSchedule {
        periods = Vector.ofAll(periods);
        if (periods.isEmpty()) {
            throw new IllegalArgumentException("a schedule must have a period: `0`");
        }
    }

    /** Of these periods. */
    public static InstalmentSchedule of(DayRange... periods) {
        return new InstalmentSchedule(Vector.of(periods));
    }

    /**
     * The schedule that the words of field 44D are: a line for each period, such as {@code FIRST HALF OF MAY 2026} or {@code FROM 1 JUNE 2026 TO
     * 15 JUNE 2026}, two lines at least, each with both ends and behind the one before. None if they are anything else.
     */
    public static Option<InstalmentSchedule> read(String words) {
        Vector<Option<DayRange>> lines = Vector.of(words.split("\n", -1)).map(DayRange::read);
        return Option.sequence(lines)
                .map(Seq::toVector)
                .filter(periods -> periods.size() > 1
                        && periods.zip(periods.tail()).forAll(pair -> isBehind(pair._1, pair._2))
                        && periods.head().first().isDefined()
                        && periods.last().last().isDefined())
                .map(InstalmentSchedule::new);
    }

    private static boolean isBehind(DayRange one, DayRange next) {
        return one.last().exists(end -> next.first().exists(start -> start.isAfter(end)));
    }

    /** The number of the first instalment that nothing was shipped for within its period, counted from one; none while it could still be shipped by that day. */
    public Option<Integer> firstMissed(Seq<LocalDate> shipped, LocalDate today) {
        return periods.zipWithIndex()
                .find(period ->
                        period._1.last().exists(last -> today.isAfter(last)) && !shipped.exists(period._1::includes))
                .map(period -> period._2 + 1);
    }

    /** Whether the credit is still available for the instalment of that number. */
    public boolean isAvailable(int number, Seq<LocalDate> shipped, LocalDate today) {
        if (number < 1 || number > periods.size()) {
            throw new IllegalArgumentException(
                    "instalments are numbered from 1 to " + periods.size() + ": `" + number + "`");
        }
        return firstMissed(shipped, today).forAll(missed -> number < missed);
    }

    @Override
    public String toString() {
        return Summary.of("InstalmentSchedule").with("periods", periods).toString();
    }
}
