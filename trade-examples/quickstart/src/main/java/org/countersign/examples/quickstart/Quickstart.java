package org.countersign.examples.quickstart;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.rules.engine.Interpreter;
import org.countersign.rules.explain.Explanation;
import org.countersign.rules.explain.RuleTexts;
import org.countersign.rules.pack.offer.InquiryRules;
import org.countersign.rules.rule.Report;
import org.countersign.trade.base.Channel;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.process.History;
import org.countersign.trade.base.process.Stamp;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.InquiryDecision.Quote;
import org.countersign.trade.offer.InquiryLine;
import org.countersign.trade.offer.InquiryProcess;
import org.countersign.trade.offer.InquiryReport.Received;
import org.countersign.trade.offer.OfferTexts;

/** What the README quotes: an inquiry, the questions to ask, what the rules say, and why it cannot be quoted yet. Names are fiction. */
public final class Quickstart {
    private Quickstart() {}

    /**
     * Prints the questions to ask the buyer, what the rules say, and why no quotation may go out yet.
     *
     * @param args nothing
     */
    public static void main(String[] args) {
        // README
        Inquiry inquiry = Inquiry.builder()
                .number("RFQ-7")
                .buyer("Nordlicht GmbH")
                .deliveryTerm(Option.some("FOB"))
                .answerBy(Option.some(Moment.parse("2026-12-04")))
                .deliveryBy(Option.some(LocalDate.parse("2026-11-30")))
                .lines(Vector.of(
                        InquiryLine.builder().id("10").product("LED lamp").build()))
                .build();

        // what to ask the buyer, ready to send
        inquiry.questions().forEach(q -> System.out.println(OfferTexts.say(OfferTexts.english(), inquiry, q)));

        // what the rules say, and why
        Report report = Interpreter.check(InquiryRules.PACK, inquiry);
        System.out.println(Explanation.in(RuleTexts.english()).of(report));

        // may we quote? not yet: the refusal says what is missing and who can supply it
        Stamp now = Stamp.at(Moment.parse("2026-11-23T09:00:00+08:00"), PersonRef.of("mei", "Mei Lin"), Channel.EMAIL);
        Quote quote = new Quote("Q-1", Digest.of("the quotation as sent"), Vector.empty(), Option.none());
        History.of(InquiryProcess.INQUIRY)
                .hear(now, new Received(inquiry))
                .decide(now, quote)
                .peekLeft(no -> System.out.println(OfferTexts.english().say(no.reason())));
        // end
    }
}
