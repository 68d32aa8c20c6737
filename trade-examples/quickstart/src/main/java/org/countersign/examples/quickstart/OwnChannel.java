package org.countersign.examples.quickstart;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Channel;
import org.countersign.trade.base.CodeList;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.InquiryLine;
import org.countersign.trade.offer.book.BookTexts;
import org.countersign.trade.offer.book.Charge;
import org.countersign.trade.offer.book.InquiryBook;
import org.countersign.trade.offer.book.Message;

/** What the page on extending quotes on channels of a house's own. Names are fiction. */
public final class OwnChannel {
    // README
    // a way of your own by which words come, and what your people and your ERP call it
    static final Channel AGENT = Channel.of("agent");
    static final CodeList<Channel> CHANNELS =
            Channel.LIST.with(AGENT, "rep", "sales representative").external(AGENT, "erp", "07");

    static final PersonRef MEI = PersonRef.of("mei", "Mei Lin");
    static final PersonRef JUN = PersonRef.of("jun", "Jun Wu");

    // Jun looks after what the agents bring, Mei after the rest; two inquiries in one message are two lines of the book
    static final InquiryBook BOOK = InquiryBook.BY_JUDGEMENT.with(Vector.of(
            new Charge(JUN, Vector.empty(), Vector.empty(), Vector.empty(), Vector.of(AGENT)), Charge.ofAll(MEI)));
    // end

    private OwnChannel() {}

    /**
     * Prints what becomes of a message that an agent brought.
     *
     * @param args nothing
     */
    public static void main(String[] args) {
        // README
        Channel channel = CHANNELS.find("Sales Representative").getOrElse(Channel.EMAIL);
        Message message = new Message(
                "M-17",
                channel,
                Moment.parse("2026-05-06T09:00:00+08:00"),
                Option.none(),
                Vector.of(asks("R-1", "LED lamp"), asks("R-2", "Ceramic mug")));
        BOOK.enter(message, Vector.empty())
                .forEach(line -> System.out.println(line.entered().reference() + " by " + channel + ": "
                        + BookTexts.english().say(line.qualification().sender().why()) + "; "
                        + BookTexts.english().say(line.why())));
        // end
    }

    private static Inquiry asks(String number, String product) {
        return Inquiry.builder()
                .number(number)
                .buyer("Nordlicht GmbH")
                .lines(Vector.of(InquiryLine.builder().id("1").product(product).build()))
                .build();
    }
}
