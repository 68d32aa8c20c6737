package org.countersign.trade.offer.negotiation;

import static org.countersign.testkit.trade.NegotiationSamples.FIRM;
import static org.countersign.testkit.trade.NegotiationSamples.LAMPS;
import static org.countersign.testkit.trade.NegotiationSamples.PAPERS;
import static org.countersign.testkit.trade.NegotiationSamples.PLAIN;
import static org.countersign.testkit.trade.NegotiationSamples.UNTIL;
import static org.countersign.trade.offer.negotiation.Bargain.day;
import static org.countersign.trade.offer.negotiation.Bargain.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vavr.control.Option;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Moment;
import org.countersign.trade.offer.law.Cisg;
import org.countersign.trade.offer.law.Comparison;
import org.countersign.trade.offer.law.ContractLaw;
import org.countersign.trade.offer.law.Firmness;
import org.countersign.trade.offer.law.FollowingLaw;
import org.countersign.trade.offer.law.Lateness;
import org.countersign.trade.offer.law.LegalPoint;
import org.countersign.trade.offer.law.Medium;
import org.countersign.trade.offer.law.Proposal;
import org.countersign.trade.offer.law.Round;
import org.countersign.trade.offer.law.Speaker;
import org.countersign.trade.offer.law.TermSubject;
import org.junit.jupiter.api.Test;

/** The same words under another law mean something else. */
class OwnLawTest {
    private static final Option<Moment> NEVER = Option.none();
    private static final ContractLaw MAILBOX = new MailboxRule();

    @Test
    void ourLetterConcludesWhenItIsPostedAndNotWhenItArrives() {
        Bargain.under(MAILBOX)
                .theyOffer("05-04", PLAIN)
                .ourLetterAccepts("05-06", NEVER)
                .concluded("05-06", LAMPS);
        assertInstanceOf(
                Verdict.Pending.class,
                Bargain.under(Cisg.CISG)
                        .theyOffer("05-04", PLAIN)
                        .ourLetterAccepts("05-06", NEVER)
                        .seen()
                        .verdict(on("05-07")));
    }

    @Test
    void theirLetterConcludesWhenItWasPosted() {
        Bargain sold = Bargain.under(MAILBOX)
                .weOffer("05-04", FIRM)
                .theirLetterAccepts("05-25", Option.some(on("05-19")), NEVER)
                .concluded("05-19", UNTIL);
        assertEquals(
                "common law offer and acceptance, common law mailbox rule",
                sold.conclusion(day("12-31")).because().mkString(", "));
    }

    @Test
    void namingATimeBindsNobodyToLeaveTheOfferOpen() {
        Bargain.under(MAILBOX).weOffer("05-04", FIRM).weTakeBack("05-06").is(NegotiationState.Revoked.class);
        assertEquals(
                "NEG-IRREVOCABLE",
                Bargain.under(MAILBOX)
                        .weOffer("05-04", FIRM.with(Firmness.FIRM))
                        .refused("05-06", new NegotiationDecision.TakeBack(Medium.INSTANT)));
    }

    @Test
    void aYesWithOneMorePaperIsACounterOffer() {
        Bargain countered = Bargain.under(MAILBOX).weOffer("05-04", PLAIN).theyAccept("05-06", PAPERS);
        assertEquals(
                Option.some(Speaker.WE),
                countered.is(NegotiationState.Open.class).seen().turn(on("05-06")));
    }

    @Test
    void aLateYesIsANewOfferWhateverDelayedIt() {
        Bargain.under(MAILBOX)
                .weOffer("05-04", FIRM)
                .theyAccept("05-25")
                .is(NegotiationState.Open.class)
                .weAccept("05-26")
                .concluded("05-26", LAMPS);
    }

    @Test
    void whatALawDoesNotAnswerItselfTheOneAnswersThatItFollows() {
        Proposal open = PLAIN.within(10);
        Round round = new Round(1, Speaker.WE, open, Medium.INSTANT, NEVER, on("05-04"));
        assertEquals(Cisg.CISG.closes(round), MAILBOX.closes(round));
        assertEquals(Cisg.CISG.unsettled(open), MAILBOX.unsettled(open));
        assertEquals(Cisg.CISG.revokedBefore(), MAILBOX.revokedBefore());
        assertEquals(Cisg.CISG.noticeBy(on("05-04")), MAILBOX.noticeBy(on("05-04")));
        assertEquals(Cisg.CISG.silenceAccepts(), MAILBOX.silenceAccepts());
        assertEquals(Cisg.CISG.ratification(), MAILBOX.ratification());
        FollowingLaw bare = new FollowingLaw() {
            @Override
            public ContractLaw follows() {
                return MAILBOX;
            }

            @Override
            public Citation on(LegalPoint point) {
                return MAILBOX.on(point);
            }
        };
        assertEquals(MAILBOX.isFirm(FIRM), bare.isFirm(FIRM));
        assertEquals(MAILBOX.acceptance(round, Medium.LETTER), bare.acceptance(round, Medium.LETTER));
        assertEquals(MAILBOX.isMaterial(TermSubject.DOCUMENTS), bare.isMaterial(TermSubject.DOCUMENTS));
        assertEquals(MAILBOX.reads(Comparison.between(LAMPS, PAPERS)), bare.reads(Comparison.between(LAMPS, PAPERS)));
        assertEquals(MAILBOX.late(Lateness.DELAYED), bare.late(Lateness.DELAYED));
    }
}
