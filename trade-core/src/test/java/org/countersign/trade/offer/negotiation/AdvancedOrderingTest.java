package org.countersign.trade.offer.negotiation;

import static org.countersign.testkit.trade.NegotiationSamples.CHEAP;
import static org.countersign.testkit.trade.NegotiationSamples.CHEAPER;
import static org.countersign.testkit.trade.NegotiationSamples.LAMPS;
import static org.countersign.testkit.trade.NegotiationSamples.PAPERS;
import static org.countersign.testkit.trade.NegotiationSamples.PLAIN;
import static org.countersign.trade.offer.negotiation.Bargain.begun;
import static org.countersign.trade.offer.negotiation.Bargain.day;
import static org.countersign.trade.offer.negotiation.Bargain.on;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.testkit.trade.NegotiationSamples;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.goods.QuantityTerm;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.offer.QuotationLine;
import org.countersign.trade.offer.law.Comparison;
import org.countersign.trade.offer.law.Medium;
import org.countersign.trade.offer.law.Proposal;
import org.countersign.trade.offer.law.TermSubject;
import org.junit.jupiter.api.Test;

/**
 * The five scenarios of Peppol BIS Advanced Ordering 3 (OpenPeppol, profile 65, guide of 2022 to 2024: initial order; change by the buyer; change by
 * the seller; cancellation by the buyer; cancellation by the seller), told in our own words as a seller under the CISG sees them. An order is the
 * buyer's offer, an order response the seller's reply.
 *
 * <p>The profile calls an order that both have confirmed changed or cancelled by messages; under the convention that is a contract, which only an
 * agreement changes or ends (29), so a change is told as a bargain of its own beside the contract. That the contract itself has a new version, or an
 * end, is for the contract to keep and is not told here.
 */
class AdvancedOrderingTest {
    private static final Quotation FEWER = with(LAMPS, "800 C62");

    @Test
    void scenario1TheSellerAcceptsTheOrderAsItIs() {
        order().weAccept("05-05").concluded("05-05", LAMPS);
    }

    @Test
    void scenario1TheSellerDeliversOnlyPartAndTheBuyerConfirmsTheChange() {
        Bargain partly = partly();
        assertEquals(
                Vector.of(TermSubject.QUANTITY),
                Comparison.between(LAMPS, FEWER).subjects());
        partly.is(NegotiationState.Open.class).theyAccept("05-06").concluded("05-06", FEWER);
    }

    @Test
    void scenario1TheSellerDeliversOnlyPartAndTheBuyerCancels() {
        partly().theyReject("05-06").failed("NEG-REJECTED");
        assertEquals(Ending.NO_AGREEMENT, partly().theyReject("05-06").seen().ending(day("12-31")));
    }

    @Test
    void scenario1AChangeThatAltersLittleIsAYesUnlessTheBuyerObjects() {
        Bargain changed = order().said(
                        "05-05",
                        new NegotiationDecision.Accept(
                                Option.none(), Option.some(PAPERS), Medium.INSTANT, Option.none()));
        changed.is(NegotiationState.Changed.class).concluded("05-05", PAPERS);
        changed.heard(on("05-06"), new NegotiationReport.Noticed(Notice.OBJECTED, Option.none()))
                .theyAccept("05-07")
                .concluded("05-07", PAPERS);
    }

    @Test
    void scenario1TheSellerRejectsTheOrder() {
        order().said("05-05", new NegotiationDecision.Reject("sold out", Medium.INSTANT))
                .failed("NEG-REJECTED");
    }

    @Test
    void scenario2TheBuyerChangesAnOrderThatIsNotConfirmedYet() {
        order().theyOffer("05-05", Proposal.of(FEWER)).weAccept("05-06").concluded("05-06", FEWER);
    }

    @Test
    void scenario2AConfirmedOrderIsChangedOnlyIfTheSellerAgrees() {
        Bargain confirmed = confirmed().theyOffer("05-10", Proposal.of(FEWER)).without("NEG-CONCLUDED");
        assertEquals("CISG 29", reasonOf(confirmed));
        confirmed.concluded("05-05", LAMPS);
        begun().theyOffer("05-10", Proposal.of(FEWER)).weAccept("05-11").concluded("05-11", FEWER);
        begun().theyOffer("05-10", Proposal.of(FEWER))
                .said("05-11", new NegotiationDecision.Reject("already packed", Medium.INSTANT))
                .failed("NEG-REJECTED");
    }

    @Test
    void scenario3TheSellerChangesAConfirmedOrderOnlyIfTheBuyerAgrees() {
        assertEquals("NEG-CONCLUDED", confirmed().refused("05-10", NegotiationSamples.offer(CHEAP)));
        begun().weOffer("05-10", CHEAP).theyAccept("05-11").concluded("05-11", CHEAPER);
        begun().weOffer("05-10", CHEAP).theyReject("05-11").failed("NEG-REJECTED");
        confirmed().concluded("05-05", LAMPS);
    }

    @Test
    void scenario4TheBuyerCancelsBeforeTheSellerHasConfirmed() {
        order().theyTakeBack("05-05").failed("NEG-REVOKED");
        assertEquals(
                "NEG-REVOKED",
                order().theyTakeBack("05-05")
                        .refused(
                                "05-06",
                                new NegotiationDecision.Accept(
                                        Option.none(), Option.none(), Medium.INSTANT, Option.none())));
    }

    @Test
    void scenario4ACancellationByTheBuyerAloneEndsNoConfirmedOrder() {
        confirmed().theyTakeBack("05-10").without("NEG-CONCLUDED").concluded("05-05", LAMPS);
    }

    @Test
    void scenario5TheSellerCancelsByRejectingEveryLineAsLongAsNothingIsConfirmed() {
        order().said("05-05", new NegotiationDecision.Reject("no line can be delivered", Medium.INSTANT))
                .failed("NEG-REJECTED");
        assertEquals(
                "NEG-CONCLUDED",
                confirmed().refused("05-10", new NegotiationDecision.Reject("no line", Medium.INSTANT)));
        assertEquals("NEG-CONCLUDED", confirmed().refused("05-10", new NegotiationDecision.TakeBack(Medium.INSTANT)));
    }

    private static Bargain order() {
        return begun().theyOffer("05-04", PLAIN);
    }

    private static Bargain confirmed() {
        return order().weAccept("05-05");
    }

    private static Bargain partly() {
        return order().said(
                        "05-05",
                        new NegotiationDecision.Accept(
                                Option.none(), Option.some(FEWER), Medium.INSTANT, Option.none()));
    }

    private static String reasonOf(Bargain told) {
        return told.process()
                .hear(told.state(), (NegotiationReport) NegotiationSamples.offered(CHEAP), on("05-10"))
                .swap()
                .map(why -> why.citation().toString())
                .getOrElse("none");
    }

    private static Quotation with(Quotation terms, String quantity) {
        return Quotation.SHAPE.with(
                terms,
                Quotation.LINES,
                terms.lines()
                        .map(line -> QuotationLine.SHAPE.with(
                                line, QuotationLine.QUANTITY, Option.some(QuantityTerm.of(Quantity.parse(quantity))))));
    }
}
