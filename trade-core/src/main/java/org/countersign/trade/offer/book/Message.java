package org.countersign.trade.offer.book;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Channel;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.party.Email;

/**
 * What reached us by one channel at one time: perhaps several inquiries, as a host's reader found them.
 *
 * @param reference the host's own reference of the message
 * @param channel by which way it came
 * @param received when it reached us
 * @param from the mail address of whoever sent it, if there is one
 * @param inquiries what it asks, in the order of the message
 */
@Evolving
public record Message(String reference, Channel channel, Moment received, Option<Email> from, Seq<Inquiry> inquiries) {
    /** The host's reference. */
    public static final Field<Message, String> REFERENCE = Field.one("reference", Scalar.NAME, Message::reference);
    /** The channel. */
    public static final Field<Message, Channel> CHANNEL = Field.one("channel", Scalar.CHANNEL, Message::channel);
    /** When it reached us. */
    public static final Field<Message, Moment> RECEIVED = Field.one("received", Scalar.MOMENT, Message::received);
    /** Who sent it. */
    public static final Field<Message, Option<Email>> FROM = Field.maybe("from", Email.TEXT, Message::from);
    /** What it asks. */
    public static final Field<Message, Seq<Inquiry>> INQUIRIES =
            Field.many("inquiries", new Codec.Nested<>(Inquiry.SHAPE), Message::inquiries);

    /** The fields and how a message is made of them. */
    public static final Shape<Message> SHAPE = Shape.of(
            "inquiry-message",
            1,
            Message.class,
            v -> new Message(v.of(REFERENCE), v.of(CHANNEL), v.of(RECEIVED), v.of(FROM), v.of(INQUIRIES)),
            REFERENCE,
            CHANNEL,
            RECEIVED,
            FROM,
            INQUIRIES);

    /** Checks the reference, and keeps the inquiries in a sequence of our own. */
    public Message {
        PlainText.checkName(reference);
        inquiries = Vector.ofAll(inquiries);
    }

    /** Each inquiry by itself, with the reference of the message, its place in it, and the place of an earlier one that asks the same. */
    public Seq<Entered> apart() {
        Vector<Inquiry> contents = inquiries.map(Message::content).toVector();
        return inquiries
                .zipWithIndex()
                .map(one -> new Entered(
                        reference,
                        one._2 + 1,
                        Option.of(contents.indexOf(contents.get(one._2)))
                                .filter(first -> first < one._2)
                                .map(first -> first + 1),
                        channel,
                        received,
                        from,
                        one._1));
    }

    /** What an inquiry asks, whatever number and date it bears. */
    static Inquiry content(Inquiry inquiry) {
        return Inquiry.SHAPE.with(Inquiry.SHAPE.with(inquiry, Inquiry.NUMBER, "1"), Inquiry.ISSUED, Option.none());
    }

    @Override
    public String toString() {
        return Summary.of("Message")
                .with("reference", reference)
                .with("channel", channel)
                .with("received", received)
                .with("from", from)
                .with("inquiries", inquiries)
                .toString();
    }
}
