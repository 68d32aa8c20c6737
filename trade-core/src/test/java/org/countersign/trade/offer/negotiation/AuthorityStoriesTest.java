package org.countersign.trade.offer.negotiation;

import static org.countersign.testkit.trade.NegotiationSamples.ANNA;
import static org.countersign.testkit.trade.NegotiationSamples.CHEAP;
import static org.countersign.testkit.trade.NegotiationSamples.CHEAPER;
import static org.countersign.testkit.trade.NegotiationSamples.FIRM;
import static org.countersign.testkit.trade.NegotiationSamples.LAMPS;
import static org.countersign.testkit.trade.NegotiationSamples.LIN;
import static org.countersign.testkit.trade.NegotiationSamples.PLAIN;
import static org.countersign.testkit.trade.NegotiationSamples.PROCESS;
import static org.countersign.testkit.trade.NegotiationSamples.SIGNATORIES;
import static org.countersign.testkit.trade.NegotiationSamples.STRANGER;
import static org.countersign.testkit.trade.NegotiationSamples.TOM;
import static org.countersign.testkit.trade.NegotiationSamples.TO_SIGN;
import static org.countersign.testkit.trade.NegotiationSamples.UNTIL;
import static org.countersign.testkit.trade.NegotiationSamples.buyer;
import static org.countersign.testkit.trade.NegotiationSamples.seller;
import static org.countersign.trade.offer.negotiation.Bargain.day;
import static org.countersign.trade.offer.negotiation.Bargain.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.testkit.Refused;
import org.countersign.testkit.trade.NegotiationSamples;
import org.countersign.trade.base.Channel;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Need;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.process.History;
import org.countersign.trade.base.process.Stamp;
import org.countersign.trade.offer.law.Cisg;
import org.countersign.trade.offer.law.Firmness;
import org.countersign.trade.offer.law.Medium;
import org.countersign.trade.offer.law.Ratification;
import org.countersign.trade.offer.law.Speaker;
import org.countersign.trade.party.BindingAct;
import org.countersign.trade.party.BindingAuthority;
import org.countersign.trade.party.Signatories;
import org.junit.jupiter.api.Test;

/**
 * What the words of people come to who may not say them, or of whom nobody knows whether they may: Tom is a clerk who may bind his company up to five
 * hundred dollars, and the lamps cost a thousand. All names are fiction.
 */
class AuthorityStoriesTest {
    private static final Option<Moment> NEVER = Option.none();
    private static final NegotiationReport YES = NegotiationSamples.accepted(Option.none(), Medium.INSTANT);
    private static final NegotiationDecision OUR_YES = NegotiationSamples.accept(Option.none(), Medium.INSTANT);
    private static final NegotiationProcess BACK =
            NegotiationProcess.under(Cisg.CISG.with(Ratification.FROM_THE_WORD)).with(SIGNATORIES);

    @Test
    void theClerksYesIsKeptAndHasNoEffectUntilTheCompanyRatifiesIt() {
        Bargain kept = said(begun().weOffer("05-04", FIRM), "05-06", TOM, YES);
        assertEquals(
                FIRM,
                assertInstanceOf(NegotiationState.Open.class, kept.state())
                        .offer()
                        .proposal());
        Unratified word = kept.state().file().unratified().head();
        assertFalse(word.doubtful());
        assertEquals(Speaker.THEY, word.by());
        assertInstanceOf(Verdict.Pending.class, kept.seen().verdict(on("05-07")));
        kept.failed("NEG-LAPSED");
        ratified(kept, "05-08", ANNA).concluded("05-08", UNTIL);
    }

    @Test
    void whereTheLawOfAgencyLetsItWorkBackTheContractIsAsOldAsTheWord() {
        ratified(said(begun(BACK).weOffer("05-04", FIRM), "05-06", TOM, YES), "05-08", ANNA)
                .concluded("05-06", UNTIL);
    }

    @Test
    void aYesThatIsRatifiedTooLateIsALateYesUnlessTheRatificationWorksBack() {
        Bargain late = ratified(said(begun().weOffer("05-04", FIRM), "05-06", TOM, YES), "05-25", ANNA)
                .is(NegotiationState.Late.class);
        late.said("05-26", new NegotiationDecision.GiveNotice(Notice.LET)).concluded("05-25", UNTIL);
        late.failed("NEG-LAPSED");
        ratified(said(begun(BACK).weOffer("05-04", FIRM), "05-06", TOM, YES), "05-25", ANNA)
                .concluded("05-06", UNTIL);
    }

    @Test
    void theWayOfALetterDoesNotExcuseALateRatification() {
        NegotiationReport delayed = new NegotiationReport.Accepted(
                Option.none(), Option.none(), Medium.LETTER, Option.some(on("05-08")), Option.some(day("05-15")));
        Bargain late = ratified(said(begun().weOffer("05-04", FIRM), "05-25", TOM, delayed), "05-26", ANNA);
        late.failed("NEG-LAPSED");
        ratified(said(begun(BACK).weOffer("05-04", FIRM), "05-25", TOM, delayed), "05-26", ANNA)
                .concluded("05-25", UNTIL);
    }

    @Test
    void meanwhileTheOtherSideIsFreeAsLongAsNothingWorksBack() {
        Bargain free = said(begun().weOffer("05-04", PLAIN), "05-06", TOM, YES).weTakeBack("05-07");
        ratified(free, "05-08", ANNA).without("NEG-REVOKED").failed("NEG-REVOKED");
        Bargain bound =
                said(begun(BACK).weOffer("05-04", PLAIN), "05-06", TOM, YES).weTakeBack("05-07");
        ratified(bound, "05-08", ANNA).concluded("05-06", LAMPS);
    }

    @Test
    void onlySomebodyWhoMayCanRatify() {
        Bargain kept = said(begun().weOffer("05-04", FIRM), "05-06", TOM, YES);
        ratified(kept, "05-08", TOM).without("NEG-UNAUTHORISED");
        ratified(kept, "05-08", STRANGER).without("NEG-AUTHORITY-UNKNOWN");
        kept.heard(on("05-08"), new NegotiationReport.Ratified(2, ANNA)).without("NEG-NO-SUCH-WORD");
        assertEquals("NEG-NO-SUCH-WORD", kept.refused("05-08", new NegotiationDecision.Ratify(1, LIN)));
        ratified(kept, "05-08", ANNA).concluded("05-08", UNTIL);
    }

    @Test
    void whatIsRatifiedIsWhatWasOnTheTableThen() {
        Bargain moved = said(begun().weOffer("05-04", PLAIN), "05-06", TOM, YES).weOffer("05-07", CHEAP);
        ratified(moved, "05-08", ANNA).without("NEG-MOVED-ON").is(NegotiationState.Open.class);
        moved.theyAccept("05-08").concluded("05-08", CHEAPER);
    }

    @Test
    void ofAStrangerItStaysUnknownWhetherThereIsAContractAndThatIsTheQuestion() {
        Bargain doubt = said(begun().weOffer("05-04", FIRM), "05-06", STRANGER, YES);
        Verdict.Unclear unclear =
                assertInstanceOf(Verdict.Unclear.class, doubt.seen().verdict(day("12-31")));
        assertEquals("NEG-AUTHORITY-UNKNOWN", unclear.why().code());
        assertEquals(STRANGER.name(), unclear.why().arguments().get("who").getOrElse("nobody"));
        assertEquals(Ending.NONE_YET, doubt.seen().ending(day("12-31")));
        assertEquals(
                Vector.of(new Reminder(Reminder.What.AUTHORITY, Speaker.THEY, NEVER)),
                doubt.seen().reminders(on("06-20"), 7, 3));
    }

    @Test
    void whoeverLearnsMoreRestoresTheSameJournalAndKnows() {
        Bargain doubt = said(begun().weOffer("05-04", FIRM), "05-06", STRANGER, YES);
        Signatories told = Signatories.of(SIGNATORIES
                .known()
                .append(new BindingAuthority(
                        buyer(), STRANGER.id(), Vector.of(BindingAct.ACCEPT), Option.none(), NEVER, NEVER)));
        restored(doubt, told).concluded("05-06", UNTIL);
        restored(doubt, SIGNATORIES.completeFor(buyer())).failed("NEG-LAPSED");
    }

    @Test
    void aStrangersRevocationLeavesOurYesInDoubt() {
        Bargain revoked = said(begun().theyOffer("05-04", PLAIN), "05-05", STRANGER, new NegotiationReport.TookBack())
                .is(NegotiationState.Open.class);
        assertInstanceOf(Verdict.Pending.class, revoked.seen().verdict(on("05-05")));
        assertInstanceOf(Verdict.Unclear.class, revoked.weAccept("05-06").seen().verdict(day("12-31")));
        revoked.theyReject("05-06").failed("NEG-REVOKED");
    }

    @Test
    void onceTheCompanySpeaksWhatTheClerkSaidIsPastRatifying() {
        Bargain over = said(begun().weOffer("05-04", FIRM), "05-06", TOM, YES)
                .theyOffer("05-07", CHEAP)
                .is(NegotiationState.Open.class);
        assertEquals(Vector.empty(), over.state().file().unratified());
        ratified(over, "05-08", ANNA).without("NEG-NO-SUCH-WORD");
        Bargain again = said(over, "05-09", TOM, new NegotiationReport.TookBack());
        assertEquals(2, again.state().file().unratified().head().number(), "no number is given twice");
    }

    @Test
    void aQuestionAndAnInvitationNeedNoAuthority() {
        Bargain asked =
                said(begun().weOffer("05-04", FIRM), "05-05", STRANGER, new NegotiationReport.Asked("how many?"));
        assertEquals(Option.some(Speaker.WE), asked.seen().turn(on("05-05")));
        assertEquals(Vector.empty(), asked.state().file().unratified());
        said(begun(), "05-04", STRANGER, NegotiationSamples.offered(PLAIN.with(Firmness.WITHOUT_ENGAGEMENT)))
                .is(NegotiationState.Invited.class);
    }

    @Test
    void whoeverMayIsTheCompany() {
        said(begun().weOffer("05-04", FIRM), "05-06", ANNA, YES).concluded("05-06", UNTIL);
        begun().theyOffer("05-04", FIRM)
                .said("05-06", new NegotiationDecision.SpeakFor(LIN, seller(), OUR_YES))
                .concluded("05-06", UNTIL);
    }

    @Test
    void ourClerkIsRefusedAndToldWhoCanSupplyWhatIsMissing() {
        Bargain offered = begun().theyOffer("05-04", FIRM);
        assertEquals(Vector.of("need.signatory", "SELLER"), needs(offered, TOM, seller()));
        assertEquals(Vector.of("need.authority", "SELLER"), needs(offered, STRANGER, seller()));
        assertEquals(Vector.of("need.signatory", "BUYER"), needs(offered, TOM, buyer()));
    }

    @Test
    void whatOurClerkSaidAllTheSameIsAFindingAndCanBeRatified() {
        NegotiationDecision clerks = new NegotiationDecision.SpeakFor(TOM, seller(), OUR_YES);
        Bargain done = noted(begun().theyOffer("05-04", FIRM), "05-06", clerks).is(NegotiationState.Open.class);
        assertEquals(Vector.of("NEG-UNAUTHORISED"), done.overtaken());
        assertEquals(
                Vector.of(Reminder.What.REPLY, Reminder.What.RATIFICATION),
                done.seen().reminders(on("05-07"), 7, 3).map(Reminder::what));
        done.said("05-08", new NegotiationDecision.Ratify(1, LIN)).concluded("05-08", UNTIL);
        noted(begun(BACK).theyOffer("05-04", FIRM), "05-06", clerks)
                .said("05-08", new NegotiationDecision.Ratify(1, LIN))
                .concluded("05-06", UNTIL);
        assertEquals("NEG-UNAUTHORISED", done.refused("05-08", new NegotiationDecision.Ratify(1, TOM)));
        assertEquals("NEG-NO-SUCH-WORD", done.refused("05-08", new NegotiationDecision.Ratify(9, LIN)));
    }

    @Test
    void aLetterOfOurClerkHasArrivedAtTheLatestWithItsRatification() {
        NegotiationDecision letter = new NegotiationDecision.SpeakFor(
                TOM, seller(), NegotiationSamples.accept(Option.none(), Medium.LETTER));
        noted(begun(BACK).theyOffer("05-04", FIRM), "05-06", letter)
                .said("05-08", new NegotiationDecision.Ratify(1, LIN))
                .concluded("05-08", UNTIL);
    }

    @Test
    void aSignatureOfSomebodyWhoMayNotSignIsNone() {
        Bargain agreed = begun().weOffer("05-04", TO_SIGN)
                .theyAccept("05-05")
                .said("05-06", new NegotiationDecision.Sign(UNTIL.digest()));
        Bargain signed = said(agreed, "05-07", TOM, new NegotiationReport.Signed(UNTIL.digest()))
                .is(NegotiationState.Agreed.class);
        ratified(signed, "05-08", ANNA).concluded("05-08", UNTIL);
        NegotiationReport signature = new NegotiationReport.Signed(UNTIL.digest());
        assertInstanceOf(
                Verdict.Unclear.class,
                said(agreed, "05-07", STRANGER, signature).seen().verdict(day("12-31")));
        Bargain first = said(begun().weOffer("05-04", TO_SIGN).theyAccept("05-05"), "05-06", STRANGER, signature);
        assertInstanceOf(
                Verdict.Pending.class,
                first.seen().verdict(day("12-31")),
                "as long as we have not signed there is none");
        assertInstanceOf(
                Verdict.Unclear.class,
                first.said("05-07", new NegotiationDecision.Sign(UNTIL.digest()))
                        .seen()
                        .verdict(day("12-31")));
        assertInstanceOf(
                Verdict.Pending.class,
                said(begun().weOffer("05-04", TO_SIGN), "05-05", STRANGER, YES)
                        .seen()
                        .verdict(on("05-06")),
                "a yes that has to be signed concludes nothing, whoever says it");
    }

    @Test
    void nobodySaysInACompanysNameThatTimePassed() {
        Refused.with(
                "nobody says this in the name of a company: `TimePassed`",
                () -> new NegotiationReport.SpokeFor(TOM, buyer(), new NegotiationReport.TimePassed()));
        Refused.with(
                "nobody says this in the name of a company: `Ratify`",
                () -> new NegotiationDecision.SpeakFor(TOM, buyer(), new NegotiationDecision.Ratify(1, LIN)));
        Refused.with("unratified words are numbered from 1: `0`", () -> new NegotiationDecision.Ratify(0, LIN));
        Refused.with(
                "unratified words are numbered from 1: `0`",
                () -> new Unratified(0, TOM, buyer(), YES, Option.none(), on("05-06"), false, true));
    }

    private static Bargain begun() {
        return begun(PROCESS);
    }

    private static Bargain begun(NegotiationProcess process) {
        return new Bargain(process, History.of(process));
    }

    private static Bargain said(Bargain before, String when, PersonRef who, NegotiationReport word) {
        return before.heard(on(when), new NegotiationReport.SpokeFor(who, buyer(), word));
    }

    private static Bargain ratified(Bargain before, String when, PersonRef who) {
        return before.heard(on(when), new NegotiationReport.Ratified(1, who));
    }

    private static Bargain noted(Bargain before, String when, NegotiationDecision word) {
        return new Bargain(
                before.process(),
                before.history().note(Stamp.at(on(when), LIN, Channel.EMAIL), word, Extensions.none()));
    }

    private static Bargain restored(Bargain before, Signatories known) {
        NegotiationProcess process = before.process().with(known);
        return new Bargain(process, History.restore(process, before.history().entries()));
    }

    private static Vector<String> needs(Bargain before, PersonRef who, String company) {
        return before.history()
                .decide(
                        Stamp.at(on("05-06"), LIN, Channel.EMAIL),
                        new NegotiationDecision.SpeakFor(who, company, OUR_YES))
                .swap()
                .map(refusal -> refusal.needs().toVector().flatMap(AuthorityStoriesTest::told))
                .getOrElse(Vector.empty());
    }

    private static Vector<String> told(Need need) {
        return Vector.of(need.what(), need.from().name());
    }
}
