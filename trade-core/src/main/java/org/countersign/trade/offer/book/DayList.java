package org.countersign.trade.offer.book;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Comparator;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.payment.date.BusinessCalendar;

/**
 * What is to be done on a day about the inquiries in the book: at most one task for each, the most pressing first. What waits for the buyer is on the
 * list once he is late; what he withdrew, or what we gave up, is not.
 *
 * @param answerDays in how many business days an inquiry is answered whose buyer names no time, 1 to {@value #MOST}
 * @param oldDays after how many business days an inquiry that waits for us is old, 1 to {@value #MOST}
 * @param source who says so
 * @param effective from which day on
 */
@Evolving
public record DayList(int answerDays, int oldDays, String source, LocalDate effective) {
    /** Most days of either. */
    public static final int MOST = 250;

    /** Our judgement of 2026, UNCONFIRMED: an answer by the next business day, and after three an inquiry is old. */
    public static final DayList BY_JUDGEMENT =
            new DayList(1, 3, "judgement of this library", LocalDate.of(2026, 11, 25));

    /** INVARIANT: no two tasks are equal in it, since a reference stands once in the book. */
    private static final Comparator<Task> ORDER = Comparator.comparing(Task::pressing)
            .thenComparing(task -> task.until().map(Moment::day).getOrElse(LocalDate.MAX))
            .thenComparing(task -> -task.age().getOrElse(0))
            .thenComparing(Task::inquiry);

    /** Checks days and names. */
    public DayList {
        PlainText.checkName(source);
        Moment.on(effective);
        Vector.of(answerDays, oldDays).find(days -> days < 1 || days > MOST).forEach(days -> {
            throw new IllegalArgumentException("days must be from 1 to " + MOST + ": `" + days + "`");
        });
    }

    /** The tasks of that moment, by the business days of that calendar. */
    public Seq<Task> of(Seq<BookLine> lines, Moment at, BusinessCalendar calendar) {
        return lines.flatMap(line -> task(line, new Today(at, calendar))).sorted(ORDER);
    }

    private Option<Task> task(BookLine line, Today today) {
        return line.state()
                .fold(
                        awaited -> Option.none(),
                        received -> Option.some(ours(line, Task.What.ASK, today)),
                        questioned -> his(line, Task.What.CHASE, Option.some(questioned.replyBy()), today),
                        completed -> Option.some(ours(line, Task.What.QUOTE, today)),
                        answered ->
                                his(line, Task.What.FOLLOW_UP, answered.reply().replyBy(), today),
                        silent -> Option.none(),
                        withdrawn -> Option.none());
    }

    /** The next step is ours: first who does it, then what it is, then who asks, then the step itself. */
    private Task ours(BookLine line, Task.What step, Today today) {
        Qualification known = line.qualification();
        Task.What what = line.inCharge().isEmpty()
                ? Task.What.ASSIGN
                : known.repeats().isDefined()
                        ? Task.What.COMPARE
                        : known.sender() instanceof Sender.Unknown ? Task.What.IDENTIFY : step;
        Option<Moment> his = line.entered().inquiry().answerBy();
        Option<Moment> until =
                his.orElse(() -> today.businessDaysAfter(line.entered().received(), answerDays));
        Reason time = his.isDefined()
                ? BookReason.HIS_TIME.reason()
                : BookReason.HOUSE_TIME.reason().with("days", answerDays);
        return today.task(line, what, until)
                .because(time)
                .because(today.age(line)
                        .filter(days -> days >= oldDays)
                        .map(days -> BookReason.OLD.reason().with("days", days)))
                .because(known.repeats().map(Likeness::why))
                .because(known.sender().why())
                .because(line.why())
                .made();
    }

    /** The next step is the buyer's: ours again once he has let his time pass. */
    private Option<Task> his(BookLine line, Task.What what, Option<Moment> replyBy, Today today) {
        return replyBy.filter(until -> !today.at().isPast(until).isNo())
                .map(until -> today.task(line, what, Option.some(until))
                        .because(line.why())
                        .made());
    }

    /** How pressing something is on that day. */
    static Task.Pressing pressing(Option<Moment> until, Moment at) {
        return until.map(end -> !at.isPast(end).isNo()
                        ? Task.Pressing.OVERDUE
                        : end.day().equals(at.day()) ? Task.Pressing.TODAY : Task.Pressing.LATER)
                .getOrElse(Task.Pressing.UNDATED);
    }

    /** The reason that says so. */
    static Reason because(Option<Moment> until, Moment at) {
        return until.map(end -> reason(end, at).reason().with("until", end)).getOrElse(BookReason.UNDATED.reason());
    }

    private static BookReason reason(Moment end, Moment at) {
        Truth past = at.isPast(end);
        return switch (past) {
            case YES -> BookReason.OVERDUE;
            case UNKNOWN -> BookReason.PERHAPS_OVERDUE;
            case NO -> end.day().equals(at.day()) ? BookReason.DUE_TODAY : BookReason.DUE;
        };
    }
}
