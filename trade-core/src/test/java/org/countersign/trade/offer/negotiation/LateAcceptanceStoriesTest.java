package org.countersign.trade.offer.negotiation;

import static org.countersign.testkit.trade.NegotiationSamples.FIRM;
import static org.countersign.testkit.trade.NegotiationSamples.UNTIL;
import static org.countersign.trade.offer.negotiation.Bargain.begun;
import static org.countersign.trade.offer.negotiation.Bargain.day;
import static org.countersign.trade.offer.negotiation.Bargain.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vavr.control.Option;
import org.countersign.trade.base.Moment;
import org.countersign.trade.offer.law.Medium;
import org.countersign.trade.offer.law.Speaker;
import org.junit.jupiter.api.Test;

/** What becomes of a yes that comes too late, or may: under the CISG, with us and with them as the offeror. All names are fiction. */
class LateAcceptanceStoriesTest {
    private static final Option<Moment> NEVER = Option.none();

    @Test
    void theirLateAcceptanceBindsIfWeLetIt() {
        Bargain late = begun().weOffer("05-04", FIRM).theyAccept("05-25").is(NegotiationState.Late.class);
        assertEquals(Option.some(Speaker.WE), late.seen().turn(on("05-25")));
        Bargain let = late.said("05-26", new NegotiationDecision.GiveNotice(Notice.LET))
                .concluded("05-25", UNTIL);
        assertEquals("CISG 23, CISG 21(1)", because(let));
    }

    @Test
    void theirLateAcceptanceIsNothingIfWeSayNothing() {
        Bargain late = begun().weOffer("05-04", FIRM).theyAccept("05-25");
        assertInstanceOf(Verdict.Pending.class, late.seen().verdict(on("05-28")));
        late.failed("NEG-LAPSED");
        assertEquals("NEG-NOTICE-LATE", late.refused("05-30", new NegotiationDecision.GiveNotice(Notice.LET)));
    }

    @Test
    void theirAcceptanceThatThePostDelayedBindsUsIfWeSayNothing() {
        Bargain late = begun().weOffer("05-04", FIRM)
                .theirLetterAccepts("05-25", Option.some(day("05-08")), Option.some(day("05-15")));
        assertEquals(
                "CISG 21(2)",
                assertInstanceOf(Verdict.Pending.class, late.seen().verdict(on("05-28")))
                        .why()
                        .citation()
                        .toString());
        assertEquals("CISG 23, CISG 21(2)", because(late.concluded("05-25", UNTIL)));
    }

    @Test
    void theirAcceptanceThatThePostDelayedIsNothingIfWeObject() {
        begun().weOffer("05-04", FIRM)
                .theirLetterAccepts("05-25", Option.some(day("05-08")), Option.some(day("05-15")))
                .said("05-26", new NegotiationDecision.GiveNotice(Notice.OBJECTED))
                .failed("NEG-LAPSED");
    }

    @Test
    void ourLateAcceptanceBindsIfTheyLetIt() {
        Bargain late = begun().theyOffer("05-04", FIRM).weAccept("05-25").is(NegotiationState.Late.class);
        assertEquals(Option.some(Speaker.THEY), late.seen().turn(on("05-25")));
        assertEquals("NEG-NOT-OFFEROR", late.refused("05-26", new NegotiationDecision.GiveNotice(Notice.LET)));
        late.heard(on("05-26"), new NegotiationReport.Noticed(Notice.LET, NEVER))
                .concluded("05-25", UNTIL);
    }

    @Test
    void ourLateAcceptanceIsNothingIfTheySayNothing() {
        begun().theyOffer("05-04", FIRM).weAccept("05-25").failed("NEG-LAPSED");
    }

    @Test
    void ourAcceptanceThatThePostDelayedBindsThemIfTheySayNothing() {
        begun().theyOffer("05-04", FIRM)
                .ourLetterAccepts("05-08", Option.some(day("05-15")))
                .is(NegotiationState.Underway.class)
                .arrived("05-25")
                .is(NegotiationState.Late.class)
                .concluded("05-25", UNTIL);
    }

    @Test
    void ourAcceptanceThatThePostDelayedIsNothingIfTheyObjectInTime() {
        Bargain late = begun().theyOffer("05-04", FIRM)
                .ourLetterAccepts("05-08", Option.some(day("05-15")))
                .arrived("05-25");
        late.heard(on("05-26"), new NegotiationReport.Noticed(Notice.OBJECTED, NEVER))
                .failed("NEG-LAPSED");
        late.heard(on("06-02"), new NegotiationReport.Noticed(Notice.OBJECTED, NEVER))
                .concluded("05-25", UNTIL);
        late.heard(on("06-02"), new NegotiationReport.Noticed(Notice.OBJECTED, Option.some(on("05-26"))))
                .failed("NEG-LAPSED");
    }

    @Test
    void anAcceptanceOnAnUnknownHourOfTheLastDayIsUnclearUntilSomebodyKnows() {
        Bargain unclear = begun().weOffer("05-04", FIRM)
                .heard(
                        day("05-21"),
                        new NegotiationReport.Accepted(Option.none(), Option.none(), Medium.INSTANT, NEVER, NEVER));
        assertInstanceOf(Verdict.Unclear.class, unclear.seen().verdict(day("12-31")));
        assertEquals("NEG-UNCLEAR", unclear.refused("05-23", new NegotiationDecision.GiveNotice(Notice.OBJECTED)));
        unclear.said("05-23", new NegotiationDecision.GiveNotice(Notice.LET)).is(NegotiationState.Concluded.class);
        unclear.corrected(
                        2,
                        on("05-21T09:00"),
                        new NegotiationReport.Accepted(Option.none(), Option.none(), Medium.INSTANT, NEVER, NEVER))
                .concluded("05-21T09:00", UNTIL);
    }

    private static String because(Bargain deal) {
        return deal.conclusion(day("12-31")).because().mkString(", ");
    }
}
