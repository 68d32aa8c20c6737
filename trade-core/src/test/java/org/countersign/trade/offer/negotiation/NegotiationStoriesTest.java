package org.countersign.trade.offer.negotiation;

import static org.countersign.testkit.trade.NegotiationSamples.CHEAP;
import static org.countersign.testkit.trade.NegotiationSamples.CHEAPER;
import static org.countersign.testkit.trade.NegotiationSamples.DOING;
import static org.countersign.testkit.trade.NegotiationSamples.FIRM;
import static org.countersign.testkit.trade.NegotiationSamples.LAMPS;
import static org.countersign.testkit.trade.NegotiationSamples.PAPERS;
import static org.countersign.testkit.trade.NegotiationSamples.PLAIN;
import static org.countersign.testkit.trade.NegotiationSamples.TO_CONFIRM;
import static org.countersign.testkit.trade.NegotiationSamples.TO_SIGN;
import static org.countersign.testkit.trade.NegotiationSamples.UNTIL;
import static org.countersign.testkit.trade.NegotiationSamples.until;
import static org.countersign.trade.offer.negotiation.Bargain.begun;
import static org.countersign.trade.offer.negotiation.Bargain.day;
import static org.countersign.trade.offer.negotiation.Bargain.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Moment;
import org.countersign.trade.money.Amount;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.offer.ShipmentTime;
import org.countersign.trade.offer.law.Cisg;
import org.countersign.trade.offer.law.Comparison;
import org.countersign.trade.offer.law.Firmness;
import org.countersign.trade.offer.law.Form;
import org.countersign.trade.offer.law.Medium;
import org.countersign.trade.offer.law.Proposal;
import org.countersign.trade.offer.law.ReasonableTime;
import org.countersign.trade.offer.law.Speaker;
import org.countersign.trade.offer.law.TermSubject;
import org.junit.jupiter.api.Test;

/** How a thousand lamps are sold, or not, under the CISG, told as a salesperson would. All names are fiction. */
class NegotiationStoriesTest {
    private static final Option<Moment> NEVER = Option.none();

    @Test
    void withoutAReservationAgreeingIsEnough() {
        Bargain deal = begun().weOffer("05-04", FIRM).theyAccept("05-06").concluded("05-06", UNTIL);
        assertEquals("CISG 23, CISG 18(2)", because(deal));
        assertEquals("NEG-CONCLUDED", deal.refused("05-07", new NegotiationDecision.TakeBack(Medium.INSTANT)));
    }

    @Test
    void underAReservationOfConfirmationNobodyIsBoundByAYes() {
        Bargain agreed =
                begun().weOffer("05-04", TO_CONFIRM).theyAccept("05-06").is(NegotiationState.Agreed.class);
        assertEquals(
                "NEG-FORM-OPEN",
                assertInstanceOf(Verdict.Pending.class, agreed.seen().verdict(day("12-31")))
                        .why()
                        .code());
        assertEquals("NEG-NOT-RESERVED", agreed.refused("05-07", new NegotiationDecision.Sign(LAMPS.digest())));
        assertEquals("NEG-OTHER-CONTENT", agreed.refused("05-07", new NegotiationDecision.Confirm(CHEAPER.digest())));
        Bargain confirmed = agreed.said("05-07", new NegotiationDecision.Confirm(LAMPS.digest()))
                .concluded("05-07", LAMPS);
        assertEquals("CISG 23, CISG 11, 14(1)", because(confirmed));
        agreed.theyTakeBack("05-07").failed("NEG-REJECTED");
    }

    @Test
    void underAReservationOfSignaturesTheSecondOneConcludes() {
        Bargain sold = begun().theyOffer("05-04", TO_SIGN)
                .weAccept("05-06")
                .said("05-07", new NegotiationDecision.Sign(UNTIL.digest()));
        assertEquals("NEG-KNOWN", sold.refused("05-08", new NegotiationDecision.Sign(UNTIL.digest())));
        sold.heard(on("05-09"), new NegotiationReport.Signed(Digest.of("other bytes")))
                .without("NEG-OTHER-CONTENT");
        sold.heard(on("05-09"), new NegotiationReport.Signed(UNTIL.digest())).concluded("05-09", UNTIL);
    }

    @Test
    void aReservationOnceMadeHoldsForTheRoundsThatFollow() {
        begun().theyOffer("05-04", TO_SIGN)
                .weOffer("05-05", CHEAP)
                .theyAccept("05-06")
                .is(NegotiationState.Agreed.class);
    }

    @Test
    void aRevocationThatIsFoundLaterChangesWhoConcludedAndOurAcceptanceBecomesAFinding() {
        Bargain sold = begun().theyOffer("05-04", PLAIN).weAccept("05-07").concluded("05-07", LAMPS);
        Bargain known = sold.heardLater("05-06", "05-20", new NegotiationReport.TookBack())
                .failed("NEG-REVOKED");
        assertEquals(Vector.of("NEG-REVOKED"), known.overtaken());
        assertEquals(
                sold.state(),
                known.history().knownAt(on("05-19")).state(),
                "what we knew then stays what we knew then");
        sold.heardLater("05-08", "05-20", new NegotiationReport.TookBack()).concluded("05-07", LAMPS);
    }

    @Test
    void ourRevocationLosesToALetterThatWasPostedBeforeItArrived() {
        Bargain revoked = begun().weOffer("05-04", PLAIN).weTakeBack("05-06").is(NegotiationState.Revoked.class);
        revoked.theirLetterAccepts("05-12", Option.some(on("05-05")), NEVER).concluded("05-12", LAMPS);
        revoked.theirLetterAccepts("05-12", Option.some(on("05-07")), NEVER).without("NEG-REVOKED");
        Bargain crossed = revoked.theirLetterAccepts("05-12", NEVER, NEVER).is(NegotiationState.Crossed.class);
        assertInstanceOf(Verdict.Unclear.class, crossed.seen().verdict(day("12-31")));
        assertEquals(
                Vector.of(new Reminder(Reminder.What.PROOF, Speaker.WE, NEVER)),
                crossed.seen().reminders(on("05-13"), 7, 3));
        crossed.said("05-13", new NegotiationDecision.GiveNotice(Notice.LET)).concluded("05-12", LAMPS);
    }

    @Test
    void aRevocationByLetterLeavesTheOfferOpenUntilItArrives() {
        Bargain posted = begun().weOffer("05-04", PLAIN)
                .said("05-05", new NegotiationDecision.TakeBack(Medium.LETTER))
                .is(NegotiationState.Underway.class);
        posted.theyAccept("05-08").concluded("05-08", LAMPS).arrived("05-10").without("NEG-NOTHING-UNDERWAY");
        posted.arrived("05-07").theyAccept("05-08").without("NEG-REVOKED").failed("NEG-REVOKED");
        posted.weTakeBack("05-06").is(NegotiationState.Revoked.class);
    }

    @Test
    void aFirmOfferIsWithdrawnOnlyByAWordThatComesWithItOrBefore() {
        Bargain posted = begun().said("05-04", new NegotiationDecision.Offer(FIRM, Medium.LETTER));
        posted.weTakeBack("05-05").is(NegotiationState.Withdrawn.class);
        assertEquals("NEG-UNDERWAY", posted.refused("05-05", new NegotiationDecision.TakeBack(Medium.LETTER)));
        Bargain there = posted.arrived("05-08").is(NegotiationState.Open.class);
        assertEquals("NEG-IRREVOCABLE", there.refused("05-09", new NegotiationDecision.TakeBack(Medium.INSTANT)));
        there.weTakeBack("05-25").is(NegotiationState.Revoked.class);
    }

    @Test
    void theirOfferIsWithdrawnByACallThatComesBeforeTheLetter() {
        Bargain called = begun().theyTakeBack("05-05");
        called.heard(on("05-08"), new NegotiationReport.Offered(FIRM, Medium.LETTER, Option.some(on("05-04"))))
                .without("NEG-TAKEN-BACK");
        called.heard(on("05-08"), new NegotiationReport.Offered(FIRM, Medium.LETTER, Option.some(on("05-06"))))
                .is(NegotiationState.Open.class);
        called.theyOffer("05-08", FIRM).is(NegotiationState.Open.class);
    }

    @Test
    void anAcceptanceIsWithdrawnByAWordThatComesBeforeIt() {
        begun().weOffer("05-04", FIRM)
                .theyTakeBack("05-06")
                .theirLetterAccepts("05-08", Option.some(on("05-05")), NEVER)
                .without("NEG-TAKEN-BACK")
                .theyAccept("05-09")
                .concluded("05-09", UNTIL);
        begun().theyOffer("05-04", FIRM)
                .ourLetterAccepts("05-05", NEVER)
                .weTakeBack("05-06")
                .is(NegotiationState.Open.class)
                .arrived("05-09")
                .without("NEG-NOTHING-UNDERWAY");
        begun().weOffer("05-04", FIRM).theyAccept("05-06").theyTakeBack("05-06").is(NegotiationState.Open.class);
    }

    @Test
    void ourAcceptanceThatHasGoneOutIsNotOvertakenByTheirRevocation() {
        begun().theyOffer("05-04", PLAIN)
                .ourLetterAccepts("05-05", NEVER)
                .theyTakeBack("05-06")
                .without("NEG-DISPATCHED")
                .arrived("05-09")
                .concluded("05-09", LAMPS);
    }

    @Test
    void aRefusalByLetterIsOvertakenByAYesOnTheTelephone() {
        begun().theyOffer("05-04", PLAIN)
                .said("05-05", new NegotiationDecision.Reject("too dear", Medium.LETTER))
                .said("05-06", new NegotiationDecision.Accept(Option.none(), Option.none(), Medium.SPOKEN, NEVER))
                .concluded("05-06", LAMPS);
    }

    @Test
    void aYesWithOneMorePaperIsAYesUnlessWeObject() {
        Bargain changed =
                begun().weOffer("05-04", PLAIN).theyAccept("05-06", PAPERS).is(NegotiationState.Changed.class);
        assertEquals("CISG 23, CISG 19", because(changed.concluded("05-06", PAPERS)));
        assertEquals(
                Option.some(Vector.of(TermSubject.DOCUMENTS)),
                changed.seen().answer().map(Comparison::subjects));
        assertInstanceOf(Verdict.Pending.class, changed.seen().verdict(on("05-07")));
        Bargain objected = changed.said("05-07", new NegotiationDecision.GiveNotice(Notice.OBJECTED))
                .is(NegotiationState.Open.class);
        assertEquals(Option.some(Speaker.WE), objected.seen().turn(on("05-07")));
        objected.weAccept("05-08").concluded("05-08", PAPERS);
    }

    @Test
    void aYesToAnotherPriceIsACounterOfferTheOtherWayRound() {
        Bargain countered = begun().weOffer("05-04", FIRM)
                .theyAccept("05-06", until(CHEAPER))
                .is(NegotiationState.Open.class);
        assertEquals(Option.some(Speaker.WE), countered.seen().turn(on("05-06")));
        assertEquals(
                "NEG-NO-SUCH-ROUND",
                countered.refused(
                        "05-07", new NegotiationDecision.Accept(Option.some(1), Option.none(), Medium.INSTANT, NEVER)));
        countered.weAccept("05-07").concluded("05-07", CHEAPER);
        assertEquals(
                Option.some(Moment.parse("2026-05-20+08:00")),
                countered.seen().until(on("05-07")),
                "a reasonable time, since the time was the other side's");
    }

    @Test
    void aRefusalEndsEvenAFirmOfferAndWhoeverWantsItBackOffersItHimself() {
        Bargain refused = begun().weOffer("05-04", FIRM)
                .theyReject("05-06")
                .theyAccept("05-07")
                .without("NEG-REJECTED");
        Bargain resumed = refused.heard(on("05-08"), new NegotiationReport.Resumed(1, NEVER, Medium.INSTANT, NEVER));
        assertEquals(Option.some(Speaker.WE), resumed.seen().turn(on("05-08")));
        resumed.weAccept("05-09").concluded("05-09", LAMPS);
        refused.said("05-08", new NegotiationDecision.Resume(1, Option.some(day("06-30")), Medium.INSTANT))
                .theyAccept("06-20")
                .is(NegotiationState.Concluded.class);
    }

    @Test
    void aQuestionEndsNothingAndTurnsTheTable() {
        Bargain asked = begun().weOffer("05-04", FIRM)
                .heard(on("05-05"), new NegotiationReport.Asked("how many to a pallet?"))
                .heard(on("05-05"), new NegotiationReport.SampleAsked("two of the lamps"));
        assertEquals(Option.some(Speaker.WE), asked.seen().turn(on("05-05")));
        assertEquals(
                "NEG-NOT-ASKED", begun().weOffer("05-04", FIRM).refused("05-05", new NegotiationDecision.Answer("48")));
        Bargain answered = asked.said("05-06", new NegotiationDecision.Answer("48, and two go out today"));
        assertEquals(Option.some(Speaker.THEY), answered.seen().turn(on("05-06")));
        assertEquals(Option.some(15L), answered.seen().daysLeft(on("05-05")));
        answered.theyAccept("05-07").concluded("05-07", UNTIL);
    }

    @Test
    void aFirmOfferStaysBesideABetterOne() {
        Bargain two = begun().theyOffer("05-04", FIRM).theyOffer("05-05", CHEAP);
        two.weAccept("05-06").concluded("05-06", CHEAPER);
        two.said("05-06", new NegotiationDecision.Accept(Option.some(1), Option.none(), Medium.INSTANT, NEVER))
                .concluded("05-06", UNTIL);
        two.theyTakeBack("05-06")
                .is(NegotiationState.Open.class)
                .weAccept("05-07")
                .concluded("05-07", UNTIL);
    }

    @Test
    void whatBindsNobodyOrLeavesThePriceOpenInvitesAnOffer() {
        begun().weOffer("05-04", PLAIN.with(Firmness.WITHOUT_ENGAGEMENT))
                .is(NegotiationState.Invited.class)
                .theyAccept("05-05")
                .without("NEG-NOTHING-OPEN")
                .theyOffer("05-06", PLAIN)
                .weAccept("05-07")
                .concluded("05-07", LAMPS);
        Quotation unpriced = Quotation.SHAPE.with(LAMPS, Quotation.LINES, Vector.empty());
        assertEquals(
                "NEG-NO-OFFER",
                begun().theyOffer("05-04", FIRM)
                        .refused("05-05", new NegotiationDecision.Offer(Proposal.of(unpriced), Medium.INSTANT)));
    }

    @Test
    void timeRunsFromTheDateOfALetterAndFromTheArrivalOfAMail() {
        Proposal tenDays = Proposal.of(Quotation.SHAPE.with(LAMPS, Quotation.ISSUED, Option.some(day("05-01"))))
                .within(10);
        Bargain letter = begun().heard(on("05-08"), new NegotiationReport.Offered(tenDays, Medium.LETTER, NEVER));
        assertEquals(Option.some(day("05-11")), letter.seen().until(on("05-08")));
        assertEquals(Option.some(3L), letter.seen().daysLeft(on("05-08")));
        Bargain mail = begun().theyOffer("05-08", tenDays);
        assertEquals(Option.some(Moment.parse("2026-05-18+08:00")), mail.seen().until(on("05-08")));
        Bargain spoken = begun().heard(on("05-08"), new NegotiationReport.Offered(PLAIN, Medium.SPOKEN, NEVER));
        spoken.weAccept("05-08").concluded("05-08", LAMPS);
        spoken.weAccept("05-09").is(NegotiationState.Late.class);
    }

    @Test
    void doingIsEnoughWhereTheOfferSaysSo() {
        NegotiationReport paid = new NegotiationReport.Accepted(
                Option.none(), Option.none(), Medium.CONDUCT, Option.some(on("05-08")), NEVER);
        begun().weOffer("05-04", DOING).heard(on("05-25"), paid).concluded("05-08", UNTIL);
        begun().weOffer("05-04", FIRM).heard(on("05-25"), paid).is(NegotiationState.Late.class);
        begun().theyOffer("05-04", DOING)
                .said("05-08", new NegotiationDecision.Accept(Option.none(), Option.none(), Medium.CONDUCT, NEVER))
                .concluded("05-08", UNTIL);
    }

    @Test
    void silenceIsNoYesUnlessThatIsThePracticeOfTheTwo() {
        begun().weOffer("05-04", FIRM).failed("NEG-LAPSED");
        Bargain between =
                Bargain.under(new Cisg(ReasonableTime.OF_THE_HOUSE, true)).weOffer("05-04", FIRM);
        assertEquals(UNTIL, between.conclusion(day("12-31")).terms());
    }

    @Test
    void theEndsAreToldApart() {
        Moment end = day("12-31");
        assertEquals(Ending.NONE_YET, begun().weOffer("05-04", FIRM).seen().ending(on("05-05")));
        assertEquals(
                Ending.NEVER_ANSWERED, begun().weOffer("05-04", FIRM).seen().ending(end));
        assertEquals(
                Ending.NEVER_ANSWERED, begun().theyOffer("05-04", FIRM).seen().ending(end));
        assertEquals(
                Ending.NOT_SATISFIED,
                begun().weOffer("05-04", FIRM).theyReject("05-06").seen().ending(end));
        Bargain rounds = begun().weOffer("05-04", PLAIN)
                .theyOffer("05-05", CHEAP)
                .weOffer("05-06", PLAIN)
                .theyReject("05-07");
        assertEquals(Ending.NO_AGREEMENT, rounds.seen().ending(end));
        assertEquals(3, rounds.state().file().rounds().size());
        assertEquals(
                Ending.CONCLUDED,
                begun().weOffer("05-04", FIRM).theyAccept("05-06").seen().ending(end));
    }

    @Test
    void whatIsDueFromUsIsDueAtOnceAndFromThemAfterAWhileOrShortlyBeforeTheEnd() {
        Reminder reply = new Reminder(Reminder.What.REPLY, Speaker.THEY, Option.some(day("05-20")));
        Negotiation ours = begun().weOffer("05-04", FIRM).seen();
        assertEquals(Vector.empty(), ours.reminders(on("05-06"), 7, 3));
        assertEquals(Vector.of(reply), ours.reminders(on("05-12"), 7, 3));
        assertEquals(Vector.of(reply), ours.reminders(on("05-17"), 30, 3));
        assertEquals(Vector.empty(), ours.reminders(on("05-25"), 7, 3));
        Negotiation theirs = begun().theyOffer("05-04", FIRM).seen();
        assertEquals(
                Vector.of(new Reminder(Reminder.What.REPLY, Speaker.WE, Option.some(day("05-20")))),
                theirs.reminders(on("05-04"), 7, 3));
        assertEquals(
                Vector.of(Speaker.WE, Speaker.THEY),
                begun().weOffer("05-04", TO_SIGN)
                        .theyAccept("05-05")
                        .seen()
                        .reminders(on("05-20"), 7, 3)
                        .map(Reminder::from));
        assertEquals(
                Vector.of(Reminder.What.CONFIRMATION),
                begun().theyOffer("05-04", PLAIN.with(Form.CONFIRMATION))
                        .weAccept("05-05")
                        .seen()
                        .reminders(on("05-20"), 7, 3)
                        .map(Reminder::what));
    }

    @Test
    void theRoundsShowHowPriceAndTermsComeTogether() {
        Quotation byMay =
                Quotation.SHAPE.with(CHEAPER, Quotation.SHIPMENT, Option.some(ShipmentTime.parse("by 2026-06-30")));
        Seq<CoursePoint> course = begun().weOffer("05-04", PLAIN)
                .theyOffer("05-05", Proposal.of(byMay))
                .weOffer("05-06", CHEAP)
                .theyOffer("05-07", CHEAP)
                .seen()
                .course();
        assertEquals(
                Vector.of("USD 1000.00", "USD 900.00", "USD 900.00", "USD 900.00"),
                course.map(point -> point.total().map(Amount::toString).getOrElse("unknown")));
        assertEquals(
                Vector.of(
                        Vector.<TermSubject>empty(),
                        Vector.of(TermSubject.PRICE, TermSubject.TIME),
                        Vector.of(TermSubject.TIME),
                        Vector.<TermSubject>empty()),
                course.map(CoursePoint::subjects));
        assertEquals(Vector.of(Speaker.WE, Speaker.THEY, Speaker.WE, Speaker.THEY), course.map(CoursePoint::by));
    }

    private static String because(Bargain deal) {
        return deal.conclusion(day("12-31")).because().mkString(", ");
    }
}
