package org.countersign.trade.offer;

import static org.countersign.trade.offer.InquiryProcess.INQUIRY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Path;
import org.countersign.trade.offer.InquiryDecision.Ask;
import org.countersign.trade.offer.InquiryReport.Supplied;
import org.junit.jupiter.api.Test;

class InquiryAskingTest {
    private static final Moment TODAY = Moment.parse("2026-05-03T10:00:00+08:00");
    private static final Moment FIRST_DEADLINE = Moment.parse("2026-05-20");
    private static final Moment SECOND_DEADLINE = Moment.parse("2026-05-31");
    private static final Path TERM = Path.parse("deliveryTerm");
    private static final Path PLACE = Path.parse("deliveryPlace");
    private static final Inquiry INQUIRY_OPEN =
            Inquiry.builder().number("ENQ-8").buyer("Harbour Lights GmbH").build();

    @Test
    void askingAgainKeepsWhatWasAskedBeforeAndIsStillOpen() {
        InquiryState asked = InquiryState.questioned(INQUIRY_OPEN, Vector.of(TERM), FIRST_DEADLINE);
        assertEquals(
                Either.right(InquiryState.questioned(INQUIRY_OPEN, Vector.of(TERM, PLACE), SECOND_DEADLINE)),
                INQUIRY.decide(asked, new Ask(Vector.of(PLACE, TERM), SECOND_DEADLINE), TODAY));
    }

    @Test
    void aRequestThatWentOutWaitsForThoseOfItsQuestionsThatAreOpen() {
        InquiryState here = InquiryState.of(INQUIRY_OPEN);
        Ask ask = new Ask(Vector.of(Path.parse("number"), TERM), FIRST_DEADLINE);
        assertTrue(INQUIRY.decide(here, ask, TODAY).isLeft());
        assertEquals(
                InquiryState.questioned(INQUIRY_OPEN, Vector.of(TERM), FIRST_DEADLINE),
                INQUIRY.carriedOut(here, ask, TODAY));
    }

    @Test
    void aRequestThatLeftNoTimeMakesNoReplyDue() {
        InquiryState here = InquiryState.of(INQUIRY_OPEN);
        assertEquals(here, INQUIRY.carriedOut(here, new Ask(Vector.of(TERM), Moment.parse("2026-04-01")), TODAY));
    }

    @Test
    void aBuyerWhoRepliesIsNoLongerSilentEvenIfHisFactsDoNotFit() {
        InquiryState silent = InquiryState.silent(INQUIRY_OPEN, Option.none());
        assertEquals(
                Either.right(InquiryState.of(INQUIRY_OPEN)),
                INQUIRY.hear(silent, new Supplied(Vector.of(Fact.of("colour", "red"))), TODAY));
    }
}
