package org.countersign.trade.offer;

import static org.countersign.trade.offer.InquiryProcess.INQUIRY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.testkit.trade.InquirySamples;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Path;
import org.junit.jupiter.api.Test;

/** How acts and replies print themselves in logs, and what a reply leaves behind that should not have gone out. */
class InquiryActsTest {
    private static final Moment DAY = Moment.parse("2026-05-03");
    private static final Digest CONTENT = Digest.of("content");

    @Test
    void everyActPrintsWhatItHolds() {
        Fact fact = Fact.of("deliveryPlace", "Ningbo");
        assertEquals("Fact[path=deliveryPlace, text=Ningbo]", fact.toString());
        assertEquals("Supplied[facts=(" + fact + ")]", new InquiryReport.Supplied(Vector.of(fact)).toString());
        assertEquals("Reminded[words=well?]", new InquiryReport.Reminded("well?").toString());
        assertEquals("Withdrew[words=no longer]", new InquiryReport.Withdrew("no longer").toString());
        assertEquals(
                "Ask[about=(lines), replyBy=2026-05-03]",
                new InquiryDecision.Ask(Vector.of(Path.parse("lines")), DAY).toString());
        assertEquals(
                "Quote[quotation=Q-1, content=" + CONTENT + ", assuming=(payment), replyBy=Some(2026-05-03)]",
                quote(Option.some(DAY)).toString());
        assertEquals("Decline[why=sold out]", new InquiryDecision.Decline("sold out").toString());
    }

    @Test
    void everyReplyPrintsWhatItHolds() {
        InquiryReply quoted = new InquiryReply.Quoted("Q-1", CONTENT, Vector.empty(), DAY, Option.none());
        assertEquals(
                "Quoted[quotation=Q-1, content=" + CONTENT + ", assuming=(), sent=2026-05-03, replyBy=None]",
                quoted.toString());
        InquiryReply declined = new InquiryReply.Declined("sold out", DAY);
        assertEquals("Declined[why=sold out, sent=2026-05-03]", declined.toString());
        assertEquals(Option.none(), declined.replyBy());
    }

    @Test
    void aReplyThatWentOutAllTheSameAnswersTheInquiryInWhateverStateItWas() {
        Vector<InquiryState> states = InquirySamples.table().states().toVector();
        Vector<String> after = states.map(state ->
                INQUIRY.carriedOut(state, quote(Option.none()), DAY).getClass().getSimpleName());
        assertEquals(
                states.map(state -> state.fold(
                        awaited -> "Awaited",
                        received -> "Answered",
                        questioned -> "Answered",
                        completed -> "Answered",
                        answered -> "Answered",
                        silent -> "Answered",
                        withdrawn -> "Withdrawn")),
                after);
    }

    private static InquiryDecision.Quote quote(Option<Moment> replyBy) {
        return new InquiryDecision.Quote("Q-1", CONTENT, Vector.of(Path.parse("payment")), replyBy);
    }
}
