package org.countersign.trade.offer.negotiation;

import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Truth;
import org.countersign.trade.offer.law.Cisg;
import org.countersign.trade.offer.law.Comparison;
import org.countersign.trade.offer.law.ContractLaw;
import org.countersign.trade.offer.law.Counts;
import org.countersign.trade.offer.law.Firmness;
import org.countersign.trade.offer.law.FollowingLaw;
import org.countersign.trade.offer.law.LateEffect;
import org.countersign.trade.offer.law.Lateness;
import org.countersign.trade.offer.law.LegalPoint;
import org.countersign.trade.offer.law.Medium;
import org.countersign.trade.offer.law.Proposal;
import org.countersign.trade.offer.law.Reading;
import org.countersign.trade.offer.law.Round;
import org.countersign.trade.offer.law.TermSubject;

/**
 * A law as a host adds it: the classic rules of common law, told in four sentences. A letter of acceptance counts when it is posted; a yes mirrors
 * the offer or is a counter-offer; naming a time binds nobody to leave the offer open; a late yes is a new offer. What it says nothing about it takes
 * from the convention.
 */
record MailboxRule() implements FollowingLaw {
    private static final Authority COMMON_LAW =
            new Authority("common law", "the classic rules of offer and acceptance");

    @Override
    public ContractLaw follows() {
        return Cisg.CISG;
    }

    @Override
    public Citation on(LegalPoint point) {
        return Citation.of(COMMON_LAW, point == LegalPoint.ACCEPTANCE ? "mailbox rule" : "offer and acceptance");
    }

    @Override
    public Counts acceptance(Round offer, Medium medium) {
        return medium == Medium.LETTER ? Counts.ON_DISPATCH : follows().acceptance(offer, medium);
    }

    @Override
    public Truth isMaterial(TermSubject subject) {
        return Truth.of(subject != TermSubject.PAPER);
    }

    @Override
    public Reading reads(Comparison comparison) {
        return comparison.terms().isEmpty() ? Reading.ACCEPTS : Reading.COUNTERS;
    }

    @Override
    public boolean isFirm(Proposal proposal) {
        return proposal.firmness() == Firmness.FIRM;
    }

    @Override
    public LateEffect late(Lateness lateness) {
        return LateEffect.NEW_OFFER;
    }
}
