package org.countersign.examples.deal.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.rules.engine.Interpreter;
import org.countersign.rules.pack.contract.ContractRules;
import org.countersign.rules.pack.offer.QuotationRules;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.process.History;
import org.countersign.trade.catalogue.ListingState;
import org.countersign.trade.contract.Contract;
import org.countersign.trade.contract.signing.Bond;
import org.countersign.trade.contract.signing.ContractReview;
import org.countersign.trade.contract.signing.ContractState;
import org.countersign.trade.offer.book.BookLine;
import org.countersign.trade.offer.book.Sender;
import org.countersign.trade.offer.book.Task;
import org.countersign.trade.offer.law.Form;
import org.countersign.trade.offer.law.TermSubject;
import org.countersign.trade.offer.negotiation.Negotiation;
import org.countersign.trade.offer.negotiation.NegotiationState;
import org.countersign.trade.offer.negotiation.Verdict;
import org.countersign.trade.party.trust.Relationship;
import org.junit.jupiter.api.Test;

/** What the library answers in the deal that goes well. */
class GoodStoryTest {
    @Test
    void theListingIsRefusedWithoutAPictureAndShownInThePlaceOfOneThatNobodyWants() {
        assertEquals(
                Vector.of("LST-UNREADY", "LST-FULL"),
                Publication.lamp().scenes().flatMap(scene -> scene.refusal()).map(refusal -> refusal.code()));
        assertInstanceOf(ListingState.Shown.class, Publication.lamp().history().state());
        assertEquals(Vector.of(Option.some("L-103")), Publication.proposals().map(proposal -> proposal.insteadOf()));
    }

    @Test
    void threeInquiriesAreKeptApartOneIsARepetitionAndOneComesFromANewcomer() {
        Seq<BookLine> book = Mail.book();
        assertEquals(
                Vector.of("M-301#1", "M-302#1", "M-302#2"),
                book.map(line -> line.entered().reference()));
        assertEquals(
                Vector.of(Option.none(), Option.some("M-301#1"), Option.none()),
                book.map(line -> line.qualification().repeats().map(likeness -> likeness.of())));
        assertInstanceOf(Sender.Newcomer.class, book.get(2).qualification().sender());
        assertEquals(
                Vector.of(Task.What.ASK, Task.What.ASK, Task.What.COMPARE),
                Mail.tasks().map(Task::what));
    }

    @Test
    void theSearchPutsTheRightLampFirst() {
        assertEquals("L-101", Search.matches(Mail.RFQ).head().listing());
    }

    @Test
    void theFixesMendTheHastyQuotation() {
        assertTrue(Interpreter.check(QuotationRules.PACK, Quote.HASTY).hasErrors());
        assertEquals(Quote.FIRST, Quote.mended());
        assertTrue(Interpreter.check(QuotationRules.PACK, Quote.mended()).open().isEmpty());
    }

    @Test
    void nobodyIsBoundByAYesAsLongAsBothHaveNotSigned() {
        NegotiationState agreed = Bargain.agreed().history().state();
        assertInstanceOf(NegotiationState.Agreed.class, agreed);
        assertEquals(Form.SIGNATURES, agreed.file().form());
        assertEquals(
                Vector.of(TermSubject.DOCUMENTS),
                Negotiation.of(Bargain.PROCESS, agreed).answer().toVector().flatMap(answer -> answer.subjects()));
        Verdict verdict = Negotiation.of(Bargain.PROCESS, agreed).verdict(BargainFailures.END);
        assertEquals(
                "NEG-FORM-OPEN",
                assertInstanceOf(Verdict.Pending.class, verdict).why().code());
    }

    @Test
    void withTheSecondSignatureTheContractIsConcludedOnTheTermsThatWereConfirmed() {
        Verdict verdict = Negotiation.of(
                        Bargain.PROCESS, Bargain.concluded().history().state())
                .verdict(BargainFailures.END);
        Verdict.Contract contract = assertInstanceOf(Verdict.Contract.class, verdict);
        assertEquals(Cast.on("04-21"), contract.conclusion().at());
        assertEquals(Paperwork.letter().terms(), contract.conclusion().terms());

        Bond bond = Bond.of(Paperwork.PROCESS, Paperwork.signed().history().state());
        assertEquals(Truth.YES, bond.isBound());
        assertEquals(Option.some(Cast.on("04-21")), bond.since());
        assertEquals(Option.some(Paperwork.letter().terms()), bond.terms());
    }

    @Test
    void theContractDiffersFromTheConfirmedTermsInNothingAndTheRulesHaveNothingToSay() {
        assertTrue(Paperwork.contract(Paperwork.letter().terms())
                .apart(Paperwork.letter().terms())
                .changes()
                .isEmpty());
        ContractReview review = ContractReview.of(Paperwork.signed().history()).getOrElseThrow(AssertionError::new);
        assertTrue(Interpreter.check(ContractRules.PACK, review).open().isEmpty());
    }

    @Test
    void anUnsignedContractIsNotSent() {
        assertEquals(
                Vector.of("CON-NOT-SIGNED"),
                Paperwork.signed().scenes().flatMap(scene -> scene.refusal()).map(refusal -> refusal.code()));
    }

    @Test
    void theChangeTakesEffectWithBothSignaturesAndNotOnTheTelephone() {
        ContractState onTheTelephone = Afterwards.changed().history().stateAt(Cast.on("04-28"));
        assertInstanceOf(ContractState.Amending.class, onTheTelephone);
        Contract second =
                Afterwards.changed().history().state().file().inForce().getOrElseThrow(AssertionError::new);
        assertEquals(2, second.version());
        assertFalse(second.terms().equals(Paperwork.letter().terms()));
    }

    @Test
    void theRelationshipFollowsFromWhatTheBuyerDid() {
        assertEquals(Relationship.PROVEN, Afterwards.assessment().relationship());
    }

    @Test
    void theJournalsAloneGiveTheSameStates() {
        assertEquals(
                Bargain.concluded().history().state(),
                History.restore(Bargain.PROCESS, Bargain.concluded().history().entries())
                        .state());
        assertEquals(
                Afterwards.changed().history().state(),
                History.restore(
                                Paperwork.PROCESS,
                                Afterwards.changed().history().entries())
                        .state());
    }
}
