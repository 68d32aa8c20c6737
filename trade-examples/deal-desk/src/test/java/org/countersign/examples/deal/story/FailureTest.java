package org.countersign.examples.deal.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.examples.deal.play.Play;
import org.countersign.examples.deal.story.LateYes.Case;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.process.Outcome;
import org.countersign.trade.contract.Silence;
import org.countersign.trade.contract.signing.Bond;
import org.countersign.trade.contract.signing.ContractDecision;
import org.countersign.trade.contract.signing.ContractReport;
import org.countersign.trade.contract.signing.ContractState;
import org.countersign.trade.contract.signing.TabledAs;
import org.countersign.trade.offer.law.Speaker;
import org.countersign.trade.offer.law.TermSubject;
import org.countersign.trade.offer.negotiation.Ending;
import org.countersign.trade.offer.negotiation.Negotiation;
import org.countersign.trade.offer.negotiation.NegotiationDecision;
import org.countersign.trade.offer.negotiation.NegotiationReport;
import org.countersign.trade.offer.negotiation.NegotiationState;
import org.countersign.trade.offer.negotiation.Reminder;
import org.countersign.trade.offer.negotiation.Verdict;
import org.junit.jupiter.api.Test;

/** What the library answers in each story that fails. */
class FailureTest {
    private static Verdict verdict(Play<NegotiationState, NegotiationReport, NegotiationDecision> play) {
        return Negotiation.of(Bargain.PROCESS, play.history().state()).verdict(BargainFailures.END);
    }

    private static String none(Play<NegotiationState, NegotiationReport, NegotiationDecision> play) {
        return assertInstanceOf(Verdict.NoContract.class, verdict(play)).why().code();
    }

    private static Verdict.Contract contract(Play<NegotiationState, NegotiationReport, NegotiationDecision> play) {
        return assertInstanceOf(Verdict.Contract.class, verdict(play));
    }

    private static Truth bound(Play<ContractState, ContractReport, ContractDecision> play) {
        return Bond.of(Paperwork.PROCESS, play.history().state()).isBound();
    }

    private static Seq<String> refusals(Play<ContractState, ContractReport, ContractDecision> play) {
        return play.scenes().flatMap(scene -> scene.refusal()).map(refusal -> refusal.code());
    }

    /** The codes of what had no effect. */
    private static Seq<String> idle(Play<ContractState, ContractReport, ContractDecision> play) {
        return play.scenes()
                .flatMap(scene -> scene.outcome())
                .filter(outcome -> outcome instanceof Outcome.NoEffect)
                .map(outcome ->
                        ((Outcome.NoEffect<ContractState>) outcome).why().code());
    }

    @Test
    void neverAnswered() {
        assertEquals(Ending.NEVER_ANSWERED, BargainFailures.ending(BargainFailures.unanswered()));
        assertEquals("NEG-LAPSED", none(BargainFailures.unanswered()));
        assertEquals(
                Vector.of(new Reminder(Reminder.What.REPLY, Speaker.THEY, Option.some(Cast.day("03-31")))),
                Negotiation.of(
                                Bargain.PROCESS,
                                BargainFailures.unanswered().history().stateAt(Cast.on("03-20")))
                        .reminders(Cast.on("03-20"), Bargain.PATIENCE, Bargain.AHEAD));
    }

    @Test
    void notSatisfied() {
        assertEquals(Ending.NOT_SATISFIED, BargainFailures.ending(BargainFailures.unsatisfied()));
        assertEquals("NEG-REJECTED", none(BargainFailures.unsatisfied()));
    }

    @Test
    void noAgreementAfterFourRounds() {
        assertEquals(Ending.NO_AGREEMENT, BargainFailures.ending(BargainFailures.apart()));
        assertEquals(
                4, BargainFailures.apart().history().state().file().rounds().size());
    }

    @Test
    void theFourCasesOfALateYes() {
        assertEquals("CISG 23, CISG 21(1)", because(Case.LET));
        assertEquals("NEG-LAPSED", none(LateYes.play(Case.SILENT)));
        assertEquals("CISG 23, CISG 21(2)", because(Case.DELAYED_SILENT));
        assertEquals("NEG-LAPSED", none(LateYes.play(Case.DELAYED_OBJECTED)));
    }

    private static String because(Case which) {
        return contract(LateYes.play(which))
                .conclusion()
                .because()
                .map(Citation::toString)
                .mkString(", ");
    }

    @Test
    void aRevocationRecordedLateChangesWhoConcludedAndOurAcceptanceBecomesAFinding() {
        contract(Revocation.asKnown());
        assertEquals("NEG-REVOKED", none(Revocation.asLearnt()));
        assertEquals(
                Vector.of("NEG-REVOKED"),
                Revocation.asLearnt().history().overtaken().map(finding -> finding._2.code()));
        assertEquals(
                Vector.of("NEG-E01"),
                Revocation.judged().open().map(finding -> finding.code().toString()));
        assertEquals(
                Revocation.asKnown().history().state(),
                Revocation.asLearnt().history().knownAt(Cast.on("03-24")).state(),
                "what we knew then stays what we knew then");
    }

    @Test
    void aConfirmationWithDeviationsBindsNobodyAndNoContractIsDrawnUpFromIt() {
        ContractState after = PaperFailures.deviating().scenes().get(3).after().state();
        ContractState.Deviating deviating = assertInstanceOf(ContractState.Deviating.class, after);
        assertEquals(
                Vector.of(TermSubject.PAYMENT, TermSubject.WORDS),
                deviating.apart().toVector().flatMap(apart -> apart.subjects()));
        assertEquals(Vector.of("CON-NOT-CONFIRMED"), refusals(PaperFailures.deviating()));
        assertEquals(Truth.NO, bound(PaperFailures.deviating()));
    }

    @Test
    void otherBytesAreACounterOfferUnderTheReservationAndElseAProposalToModify() {
        assertEquals(TabledAs.COUNTER_OFFER, tabled(OtherBytes.reserved()));
        assertEquals(Truth.NO, bound(OtherBytes.reserved()));
        assertEquals(TabledAs.MODIFICATION, tabled(OtherBytes.bound()));
        assertEquals(Truth.YES, bound(OtherBytes.bound()));
    }

    private static TabledAs tabled(Play<ContractState, ContractReport, ContractDecision> play) {
        return play.scenes()
                .map(scene -> scene.after().state())
                .find(state -> state instanceof ContractState.Tabled)
                .map(state -> ((ContractState.Tabled) state).as())
                .getOrElseThrow(AssertionError::new);
    }

    @Test
    void aSignatureWithoutAuthorityIsKeptAndBindsOnceSomebodyRatifiesWhoMay() {
        Play<ContractState, ContractReport, ContractDecision> play = PaperFailures.unauthorised();
        assertEquals(Vector.of("CON-AUTHORITY-UNKNOWN"), refusals(play));
        assertEquals(Vector.of("CON-UNAUTHORISED"), idle(play));
        assertInstanceOf(ContractState.Unratified.class, play.history().stateAt(Cast.on("04-23")));
        assertEquals(
                new Bond(
                        Truth.YES,
                        Option.some(Cast.on("04-20")),
                        Option.some(Paperwork.letter().terms()),
                        Option.none()),
                Bond.of(Paperwork.PROCESS, play.history().state()));
    }

    @Test
    void silenceSaysNothingUnlessTheseTwoHaveAlwaysTakenItForAYes() {
        assertEquals(Vector.of("CON-SILENCE"), idle(PaperFailures.silent(Silence.MEANS_NOTHING)));
        assertInstanceOf(
                ContractState.Confirming.class,
                PaperFailures.silent(Silence.MEANS_NOTHING).history().state());
        assertInstanceOf(
                ContractState.Confirmed.class,
                PaperFailures.silent(PaperFailures.PRACTICE).history().state());
    }

    @Test
    void everyFailureHasItsStory() {
        assertEquals(9, Stories.failures().size());
        assertTrue(Stories.find("late-yes").isDefined());
    }
}
