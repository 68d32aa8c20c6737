package org.countersign.trade.offer.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countersign.testkit.Jqwik;
import org.countersign.testkit.trade.NegotiationGens;
import org.countersign.testkit.trade.QuotationGens;
import org.countersign.trade.base.text.CanonicalText;
import org.countersign.trade.offer.Quotation;

class ComparisonProperties {
    @Property(tries = 300)
    void aRevisionThatChangesNothingElseChangesNoTerm(@ForAll("quotations") Quotation quotation) {
        assertTrue(Comparison.between(quotation, quotation).changes().isEmpty());
        assertTrue(Comparison.between(quotation, quotation.revised()).terms().isEmpty());
        assertEquals(Reading.ACCEPTS, Cisg.CISG.reads(Comparison.between(quotation, quotation.revised())));
    }

    @Property(tries = 300)
    void theSubjectsAreTheSameSeenFromEitherSide(
            @ForAll("quotations") Quotation one, @ForAll("quotations") Quotation other) {
        Seq<TermSubject> there = Comparison.between(one, other).subjects();
        assertEquals(there, Comparison.between(other, one).subjects());
        assertEquals(there.distinct().sorted(), there);
    }

    @Property(tries = 300)
    void oneMaterialChangeAmongManyIsEnoughForACounterOffer(@ForAll("comparisons") Comparison comparison) {
        boolean harmless = comparison
                .terms()
                .forAll(change -> Cisg.CISG.isMaterial(change.subject()).isNo());
        assertEquals(
                !harmless
                        ? Reading.COUNTERS
                        : comparison.terms().isEmpty() ? Reading.ACCEPTS : Reading.ACCEPTS_UNLESS_OBJECTED,
                Cisg.CISG.reads(comparison));
    }

    @Property(tries = 300)
    void aProposalIsReadAsItWasWritten(@ForAll("proposals") Proposal proposal) {
        String text = CanonicalText.print(Proposal.SHAPE, proposal);
        assertEquals(Either.right(proposal), CanonicalText.read(Proposal.SHAPE, text));
    }

    @Property(tries = 300)
    void anOfferClosesNoEarlierThanItsAuthorSays(@ForAll("rounds") Round round) {
        round.proposal()
                .terms()
                .validUntil()
                .forEach(day -> assertTrue(Cisg.CISG.closes(round).contains(day)));
        if (!round.proposal().hasTime()) {
            Cisg.CISG
                    .closes(round)
                    .forEach(end -> assertFalse(end.isBefore(round.reached()).isYes()));
        }
    }

    @Provide
    Arbitrary<Quotation> quotations() {
        return Jqwik.arbitrary(QuotationGens.quotation());
    }

    @Provide
    Arbitrary<Comparison> comparisons() {
        return Jqwik.arbitrary(NegotiationGens.comparison());
    }

    @Provide
    Arbitrary<Proposal> proposals() {
        return Jqwik.arbitrary(NegotiationGens.proposal());
    }

    @Provide
    Arbitrary<Round> rounds() {
        return Jqwik.arbitrary(NegotiationGens.round());
    }
}
