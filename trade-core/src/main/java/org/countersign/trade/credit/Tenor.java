package org.countersign.trade.credit;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.payment.date.BusinessCalendar;
import org.countersign.trade.payment.date.Convention;

/**
 * When a draft or deferred payment is due: at sight, or so many calendar days after an event. "From" and "after" mean the same, and the
 * day of the event is not counted (UCP 600 art. 3).
 *
 * @param days how many days; 0 for at sight
 * @param after after which event
 */
@Evolving
public record Tenor(int days, Event after) {
    /** The most days; a year and a bit. */
    public static final int MAX_DAYS = 999;

    /** The spelling {@code at sight} or {@code 60 days after shipment}, both ways. */
    public static final Scalar<Tenor> TEXT = new Scalar<>("tenor", Tenor::toString, Tenor::parse);

    /** From which event the days count. */
    public enum Event {
        /** Sight by the drawee. */
        SIGHT,
        /** Shipment: the date of the transport document as the rules reckon it. */
        SHIPMENT,
        /** The date of the invoice. */
        INVOICE,
        /** The date of the draft. */
        DRAFT
    }

    private static final Pattern DAYS =
            Pattern.compile("(?:AT )?([0-9]{1,3}) DAYS? ?(?:AFTER|FROM|')? ?(?:THE )?(?:DATE OF )?(?:THE )?"
                    + "(SIGHT|SHIPMENT|B/L|BL|BILL OF LADING|BILLS OF LADING|ON BOARD|TRANSPORT DOCUMENT|AWB|AIR WAYBILL|INVOICE|COMMERCIAL INVOICE|DRAFT|DRAFTS)"
                    + "(?: DATE)?");

    /** Checks the days. */
    public Tenor {
        if (days < 0 || days > MAX_DAYS || days == 0 && after != Event.SIGHT) {
            throw new IllegalArgumentException(
                    "tenor must be at sight, or 1 to " + MAX_DAYS + " days after an event: `" + days + "`");
        }
    }

    /** Payable at sight. */
    public static Tenor sight() {
        return new Tenor(0, Event.SIGHT);
    }

    /** Payable so many days after an event. */
    public static Tenor after(int days, Event event) {
        return new Tenor(days, event);
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Tenor parse(String text) {
        return read(text)
                .filter(tenor -> tenor.toString().equals(text))
                .getOrElseThrow(() -> new IllegalArgumentException(
                        "tenor must be written like `at sight` or `60 days after shipment`: `" + PlainText.shown(text)
                                + "`"));
    }

    /** What the words of a credit or draft mean, if they are among those that are usual. */
    public static Option<Tenor> read(String words) {
        if (words.length() > PlainText.MAX_NAME) {
            return Option.none();
        }
        String text = words.toUpperCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
        if (text.equals("SIGHT") || text.equals("AT SIGHT")) {
            return Option.some(sight());
        }
        Matcher matcher = DAYS.matcher(text);
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) == 0) {
            return Option.none();
        }
        return Option.some(new Tenor(Integer.parseInt(matcher.group(1)), event(matcher.group(2))));
    }

    private static Event event(String word) {
        return switch (word) {
            case "SIGHT" -> Event.SIGHT;
            case "INVOICE", "COMMERCIAL INVOICE" -> Event.INVOICE;
            case "DRAFT", "DRAFTS" -> Event.DRAFT;
            default -> Event.SHIPMENT;
        };
    }

    /** The day of maturity for that day of the event, before banks move it. */
    public LocalDate counted(LocalDate event) {
        return event.plusDays(days);
    }

    /** The day of payment: maturity, or the first banking day after it; no days of grace (ISBP). None if the calendar does not reach that far. */
    public Option<LocalDate> due(LocalDate event, BusinessCalendar banks) {
        return banks.adjust(counted(event), Convention.FOLLOWING);
    }

    /** The day from which days after shipment count for one bill with several on-board notations: the earliest (ISBP). */
    public static Option<LocalDate> ofOneBill(Seq<LocalDate> notations) {
        return notations.min();
    }

    /** The day from which days after shipment count for several bills under one draft: the latest of theirs (ISBP). */
    public static Option<LocalDate> ofSeveralBills(Seq<LocalDate> bills) {
        return bills.max();
    }

    /**
     * The day from which days after sight count: receipt of documents that comply or were not refused; where they were refused and taken
     * after all, the day of acceptance (ISBP).
     */
    public static LocalDate ofSight(LocalDate received, Option<LocalDate> acceptedAfterRefusal) {
        return acceptedAfterRefusal.getOrElse(received);
    }

    /** The words of our own spelling. */
    @Override
    public String toString() {
        return days == 0 ? "at sight" : days + " days after " + after.name().toLowerCase(Locale.ROOT);
    }
}
