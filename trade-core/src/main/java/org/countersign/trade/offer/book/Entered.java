package org.countersign.trade.offer.book;

import io.vavr.control.Option;
import org.countersign.trade.base.Channel;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.party.Email;

/**
 * One inquiry as it came.
 *
 * @param message the host's reference of the message in which it stood
 * @param part its place among the inquiries of that message, counted from one
 * @param repeats the place of an earlier inquiry of the same message that asks the same, if there is one
 * @param channel by which way it came
 * @param received when it reached us
 * @param from the mail address of whoever sent it, if there is one
 * @param inquiry what it asks
 */
@Evolving
public record Entered(
        String message,
        int part,
        Option<Integer> repeats,
        Channel channel,
        Moment received,
        Option<Email> from,
        Inquiry inquiry) {
    /** Checks the reference and the places. */
    public Entered {
        PlainText.checkName(message);
        check(part);
        repeats.forEach(Entered::check);
    }

    private static void check(int part) {
        if (part < 1) {
            throw new IllegalArgumentException("inquiries of a message are numbered from 1: `" + part + "`");
        }
    }

    /** Message and place: {@code M-17#2}. */
    public String reference() {
        return message + "#" + part;
    }

    @Override
    public String toString() {
        return Summary.of("Entered")
                .with("message", message)
                .with("part", part)
                .with("repeats", repeats)
                .with("channel", channel)
                .with("received", received)
                .with("from", from)
                .with("inquiry", inquiry)
                .toString();
    }
}
