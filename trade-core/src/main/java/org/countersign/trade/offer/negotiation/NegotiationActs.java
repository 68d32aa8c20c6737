package org.countersign.trade.offer.negotiation;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.process.Entry;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Family;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.offer.law.Medium;
import org.countersign.trade.offer.law.Proposal;
import org.countersign.trade.offer.negotiation.NegotiationDecision.Accept;
import org.countersign.trade.offer.negotiation.NegotiationDecision.Answer;
import org.countersign.trade.offer.negotiation.NegotiationDecision.Ask;
import org.countersign.trade.offer.negotiation.NegotiationDecision.AskForSample;
import org.countersign.trade.offer.negotiation.NegotiationDecision.Confirm;
import org.countersign.trade.offer.negotiation.NegotiationDecision.GiveNotice;
import org.countersign.trade.offer.negotiation.NegotiationDecision.Offer;
import org.countersign.trade.offer.negotiation.NegotiationDecision.Ratify;
import org.countersign.trade.offer.negotiation.NegotiationDecision.Reject;
import org.countersign.trade.offer.negotiation.NegotiationDecision.Resume;
import org.countersign.trade.offer.negotiation.NegotiationDecision.Sign;
import org.countersign.trade.offer.negotiation.NegotiationDecision.SpeakFor;
import org.countersign.trade.offer.negotiation.NegotiationDecision.TakeBack;
import org.countersign.trade.offer.negotiation.NegotiationReport.Accepted;
import org.countersign.trade.offer.negotiation.NegotiationReport.Answered;
import org.countersign.trade.offer.negotiation.NegotiationReport.Arrived;
import org.countersign.trade.offer.negotiation.NegotiationReport.Asked;
import org.countersign.trade.offer.negotiation.NegotiationReport.Confirmed;
import org.countersign.trade.offer.negotiation.NegotiationReport.Noticed;
import org.countersign.trade.offer.negotiation.NegotiationReport.Offered;
import org.countersign.trade.offer.negotiation.NegotiationReport.Ratified;
import org.countersign.trade.offer.negotiation.NegotiationReport.Rejected;
import org.countersign.trade.offer.negotiation.NegotiationReport.Resumed;
import org.countersign.trade.offer.negotiation.NegotiationReport.SampleAsked;
import org.countersign.trade.offer.negotiation.NegotiationReport.Signed;
import org.countersign.trade.offer.negotiation.NegotiationReport.SpokeFor;
import org.countersign.trade.offer.negotiation.NegotiationReport.TimePassed;
import org.countersign.trade.offer.negotiation.NegotiationReport.TookBack;

/** How the acts of a negotiation are written. */
final class NegotiationActs {
    private static final Field<Offered, Proposal> OFFERED_PROPOSAL =
            Field.one("proposal", new Codec.Nested<>(Proposal.SHAPE), Offered::proposal);
    private static final Field<Offered, Medium> OFFERED_MEDIUM = Field.one("medium", Medium.TEXT, Offered::medium);
    private static final Field<Offered, Option<Moment>> OFFERED_SENT =
            Field.maybe("sent", Scalar.MOMENT, Offered::sent);
    private static final Field<Resumed, Integer> RESUMED_ROUND = Field.one("round", Scalar.COUNT, Resumed::round);
    private static final Field<Resumed, Option<Moment>> RESUMED_UNTIL =
            Field.maybe("until", Scalar.MOMENT, Resumed::until);
    private static final Field<Resumed, Medium> RESUMED_MEDIUM = Field.one("medium", Medium.TEXT, Resumed::medium);
    private static final Field<Resumed, Option<Moment>> RESUMED_SENT =
            Field.maybe("sent", Scalar.MOMENT, Resumed::sent);
    private static final Field<Asked, String> ASKED_WORDS = Field.one("words", Scalar.TEXT, Asked::words);
    private static final Field<SampleAsked, String> SAMPLE_ASKED_WORDS =
            Field.one("words", Scalar.TEXT, SampleAsked::words);
    private static final Field<Answered, String> ANSWERED_WORDS = Field.one("words", Scalar.TEXT, Answered::words);
    private static final Field<Accepted, Option<Integer>> ACCEPTED_ROUND =
            Field.maybe("round", Scalar.COUNT, Accepted::round);
    private static final Field<Accepted, Option<Quotation>> ACCEPTED_TERMS =
            Field.maybe("terms", new Codec.Nested<>(Quotation.SHAPE), Accepted::terms);
    private static final Field<Accepted, Medium> ACCEPTED_MEDIUM = Field.one("medium", Medium.TEXT, Accepted::medium);
    private static final Field<Accepted, Option<Moment>> ACCEPTED_SENT =
            Field.maybe("sent", Scalar.MOMENT, Accepted::sent);
    private static final Field<Accepted, Option<Moment>> ACCEPTED_EXPECTED =
            Field.maybe("expected", Scalar.MOMENT, Accepted::expected);
    private static final Field<Rejected, String> REJECTED_WHY = Field.one("why", Scalar.TEXT, Rejected::why);
    private static final Field<Rejected, Medium> REJECTED_MEDIUM = Field.one("medium", Medium.TEXT, Rejected::medium);
    private static final Field<Rejected, Option<Moment>> REJECTED_SENT =
            Field.maybe("sent", Scalar.MOMENT, Rejected::sent);
    private static final Field<Noticed, Notice> NOTICED_NOTICE = Field.one("notice", Notice.TEXT, Noticed::notice);
    private static final Field<Noticed, Option<Moment>> NOTICED_SENT =
            Field.maybe("sent", Scalar.MOMENT, Noticed::sent);
    private static final Field<Confirmed, Digest> CONFIRMED_CONTENT =
            Field.one("content", Scalar.DIGEST, Confirmed::content);
    private static final Field<Signed, Digest> SIGNED_CONTENT = Field.one("content", Scalar.DIGEST, Signed::content);
    private static final Field<Offer, Proposal> OFFER_PROPOSAL =
            Field.one("proposal", new Codec.Nested<>(Proposal.SHAPE), Offer::proposal);
    private static final Field<Offer, Medium> OFFER_MEDIUM = Field.one("medium", Medium.TEXT, Offer::medium);
    private static final Field<Resume, Integer> RESUME_ROUND = Field.one("round", Scalar.COUNT, Resume::round);
    private static final Field<Resume, Option<Moment>> RESUME_UNTIL =
            Field.maybe("until", Scalar.MOMENT, Resume::until);
    private static final Field<Resume, Medium> RESUME_MEDIUM = Field.one("medium", Medium.TEXT, Resume::medium);
    private static final Field<Ask, String> ASK_WORDS = Field.one("words", Scalar.TEXT, Ask::words);
    private static final Field<AskForSample, String> ASK_FOR_SAMPLE_WORDS =
            Field.one("words", Scalar.TEXT, AskForSample::words);
    private static final Field<Answer, String> ANSWER_WORDS = Field.one("words", Scalar.TEXT, Answer::words);
    private static final Field<Accept, Option<Integer>> ACCEPT_ROUND =
            Field.maybe("round", Scalar.COUNT, Accept::round);
    private static final Field<Accept, Option<Quotation>> ACCEPT_TERMS =
            Field.maybe("terms", new Codec.Nested<>(Quotation.SHAPE), Accept::terms);
    private static final Field<Accept, Medium> ACCEPT_MEDIUM = Field.one("medium", Medium.TEXT, Accept::medium);
    private static final Field<Accept, Option<Moment>> ACCEPT_EXPECTED =
            Field.maybe("expected", Scalar.MOMENT, Accept::expected);
    private static final Field<Reject, String> REJECT_WHY = Field.one("why", Scalar.TEXT, Reject::why);
    private static final Field<Reject, Medium> REJECT_MEDIUM = Field.one("medium", Medium.TEXT, Reject::medium);
    private static final Field<TakeBack, Medium> TAKE_BACK_MEDIUM = Field.one("medium", Medium.TEXT, TakeBack::medium);
    private static final Field<GiveNotice, Notice> GIVE_NOTICE_NOTICE =
            Field.one("notice", Notice.TEXT, GiveNotice::notice);
    private static final Field<Confirm, Digest> CONFIRM_CONTENT = Field.one("content", Scalar.DIGEST, Confirm::content);
    private static final Field<Sign, Digest> SIGN_CONTENT = Field.one("content", Scalar.DIGEST, Sign::content);

    /** What people of theirs say. */
    private static final Family<NegotiationReport> THEIRS = Family.of(
            Shape.of(
                    "negotiation.offered",
                    1,
                    Offered.class,
                    v -> new Offered(v.of(OFFERED_PROPOSAL), v.of(OFFERED_MEDIUM), v.of(OFFERED_SENT)),
                    OFFERED_PROPOSAL,
                    OFFERED_MEDIUM,
                    OFFERED_SENT),
            Shape.of(
                    "negotiation.resumed",
                    1,
                    Resumed.class,
                    v -> new Resumed(
                            v.of(RESUMED_ROUND), v.of(RESUMED_UNTIL), v.of(RESUMED_MEDIUM), v.of(RESUMED_SENT)),
                    RESUMED_ROUND,
                    RESUMED_UNTIL,
                    RESUMED_MEDIUM,
                    RESUMED_SENT),
            Shape.of("negotiation.asked", 1, Asked.class, v -> new Asked(v.of(ASKED_WORDS)), ASKED_WORDS),
            Shape.of(
                    "negotiation.sample-asked",
                    1,
                    SampleAsked.class,
                    v -> new SampleAsked(v.of(SAMPLE_ASKED_WORDS)),
                    SAMPLE_ASKED_WORDS),
            Shape.of(
                    "negotiation.answered", 1, Answered.class, v -> new Answered(v.of(ANSWERED_WORDS)), ANSWERED_WORDS),
            Shape.of(
                    "negotiation.accepted",
                    1,
                    Accepted.class,
                    v -> new Accepted(
                            v.of(ACCEPTED_ROUND),
                            v.of(ACCEPTED_TERMS),
                            v.of(ACCEPTED_MEDIUM),
                            v.of(ACCEPTED_SENT),
                            v.of(ACCEPTED_EXPECTED)),
                    ACCEPTED_ROUND,
                    ACCEPTED_TERMS,
                    ACCEPTED_MEDIUM,
                    ACCEPTED_SENT,
                    ACCEPTED_EXPECTED),
            Shape.of(
                    "negotiation.rejected",
                    1,
                    Rejected.class,
                    v -> new Rejected(v.of(REJECTED_WHY), v.of(REJECTED_MEDIUM), v.of(REJECTED_SENT)),
                    REJECTED_WHY,
                    REJECTED_MEDIUM,
                    REJECTED_SENT),
            Shape.of("negotiation.took-back", 1, TookBack.class, v -> new TookBack()),
            Shape.of(
                    "negotiation.noticed",
                    1,
                    Noticed.class,
                    v -> new Noticed(v.of(NOTICED_NOTICE), v.of(NOTICED_SENT)),
                    NOTICED_NOTICE,
                    NOTICED_SENT),
            Shape.of(
                    "negotiation.confirmed",
                    1,
                    Confirmed.class,
                    v -> new Confirmed(v.of(CONFIRMED_CONTENT)),
                    CONFIRMED_CONTENT),
            Shape.of("negotiation.signed", 1, Signed.class, v -> new Signed(v.of(SIGNED_CONTENT)), SIGNED_CONTENT));

    /** What people of ours say. */
    private static final Family<NegotiationDecision> OURS = Family.of(
            Shape.of(
                    "negotiation.offer",
                    1,
                    Offer.class,
                    v -> new Offer(v.of(OFFER_PROPOSAL), v.of(OFFER_MEDIUM)),
                    OFFER_PROPOSAL,
                    OFFER_MEDIUM),
            Shape.of(
                    "negotiation.resume",
                    1,
                    Resume.class,
                    v -> new Resume(v.of(RESUME_ROUND), v.of(RESUME_UNTIL), v.of(RESUME_MEDIUM)),
                    RESUME_ROUND,
                    RESUME_UNTIL,
                    RESUME_MEDIUM),
            Shape.of("negotiation.ask", 1, Ask.class, v -> new Ask(v.of(ASK_WORDS)), ASK_WORDS),
            Shape.of(
                    "negotiation.ask-for-sample",
                    1,
                    AskForSample.class,
                    v -> new AskForSample(v.of(ASK_FOR_SAMPLE_WORDS)),
                    ASK_FOR_SAMPLE_WORDS),
            Shape.of("negotiation.answer", 1, Answer.class, v -> new Answer(v.of(ANSWER_WORDS)), ANSWER_WORDS),
            Shape.of(
                    "negotiation.accept",
                    1,
                    Accept.class,
                    v -> new Accept(v.of(ACCEPT_ROUND), v.of(ACCEPT_TERMS), v.of(ACCEPT_MEDIUM), v.of(ACCEPT_EXPECTED)),
                    ACCEPT_ROUND,
                    ACCEPT_TERMS,
                    ACCEPT_MEDIUM,
                    ACCEPT_EXPECTED),
            Shape.of(
                    "negotiation.reject",
                    1,
                    Reject.class,
                    v -> new Reject(v.of(REJECT_WHY), v.of(REJECT_MEDIUM)),
                    REJECT_WHY,
                    REJECT_MEDIUM),
            Shape.of(
                    "negotiation.take-back",
                    1,
                    TakeBack.class,
                    v -> new TakeBack(v.of(TAKE_BACK_MEDIUM)),
                    TAKE_BACK_MEDIUM),
            Shape.of(
                    "negotiation.give-notice",
                    1,
                    GiveNotice.class,
                    v -> new GiveNotice(v.of(GIVE_NOTICE_NOTICE)),
                    GIVE_NOTICE_NOTICE),
            Shape.of("negotiation.confirm", 1, Confirm.class, v -> new Confirm(v.of(CONFIRM_CONTENT)), CONFIRM_CONTENT),
            Shape.of("negotiation.sign", 1, Sign.class, v -> new Sign(v.of(SIGN_CONTENT)), SIGN_CONTENT));

    private static final Field<SpokeFor, PersonRef> SPOKE_FOR_WHO =
            Field.one("who", new Codec.Nested<>(Entry.PERSON), SpokeFor::who);
    private static final Field<SpokeFor, String> SPOKE_FOR_COMPANY =
            Field.one("company", Scalar.NAME, SpokeFor::company);
    private static final Field<SpokeFor, NegotiationReport> SPOKE_FOR_WORD =
            Field.one("word", new Codec.Choice<>(THEIRS), SpokeFor::word);
    private static final Field<Ratified, Integer> RATIFIED_WORD = Field.one("word", Scalar.COUNT, Ratified::word);
    private static final Field<Ratified, PersonRef> RATIFIED_WHO =
            Field.one("who", new Codec.Nested<>(Entry.PERSON), Ratified::who);
    private static final Field<SpeakFor, PersonRef> SPEAK_FOR_WHO =
            Field.one("who", new Codec.Nested<>(Entry.PERSON), SpeakFor::who);
    private static final Field<SpeakFor, String> SPEAK_FOR_COMPANY =
            Field.one("company", Scalar.NAME, SpeakFor::company);
    private static final Field<SpeakFor, NegotiationDecision> SPEAK_FOR_WORD =
            Field.one("word", new Codec.Choice<>(OURS), SpeakFor::word);
    private static final Field<Ratify, Integer> RATIFY_WORD = Field.one("word", Scalar.COUNT, Ratify::word);
    private static final Field<Ratify, PersonRef> RATIFY_WHO =
            Field.one("who", new Codec.Nested<>(Entry.PERSON), Ratify::who);

    static final Family<Act> FAMILY = Family.<Act>of()
            .and(Vector.<Shape<? extends Act>>ofAll(THEIRS.kinds()))
            .and(Vector.<Shape<? extends Act>>of(
                    Shape.of(
                            "negotiation.spoke-for",
                            1,
                            SpokeFor.class,
                            v -> new SpokeFor(v.of(SPOKE_FOR_WHO), v.of(SPOKE_FOR_COMPANY), v.of(SPOKE_FOR_WORD)),
                            SPOKE_FOR_WHO,
                            SPOKE_FOR_COMPANY,
                            SPOKE_FOR_WORD),
                    Shape.of(
                            "negotiation.ratified",
                            1,
                            Ratified.class,
                            v -> new Ratified(v.of(RATIFIED_WORD), v.of(RATIFIED_WHO)),
                            RATIFIED_WORD,
                            RATIFIED_WHO),
                    Shape.of("negotiation.arrived", 1, Arrived.class, v -> new Arrived()),
                    Shape.of("negotiation.time-passed", 1, TimePassed.class, v -> new TimePassed())))
            .and(Vector.<Shape<? extends Act>>ofAll(OURS.kinds()))
            .and(Vector.<Shape<? extends Act>>of(
                    Shape.of(
                            "negotiation.speak-for",
                            1,
                            SpeakFor.class,
                            v -> new SpeakFor(v.of(SPEAK_FOR_WHO), v.of(SPEAK_FOR_COMPANY), v.of(SPEAK_FOR_WORD)),
                            SPEAK_FOR_WHO,
                            SPEAK_FOR_COMPANY,
                            SPEAK_FOR_WORD),
                    Shape.of(
                            "negotiation.ratify",
                            1,
                            Ratify.class,
                            v -> new Ratify(v.of(RATIFY_WORD), v.of(RATIFY_WHO)),
                            RATIFY_WORD,
                            RATIFY_WHO)));

    private NegotiationActs() {}

    static void checkRound(int round) {
        if (round < 1) {
            throw new IllegalArgumentException("rounds are numbered from 1: `" + round + "`");
        }
    }

    static void checkNumber(int word) {
        if (word < 1) {
            throw new IllegalArgumentException("unratified words are numbered from 1: `" + word + "`");
        }
    }

    /** Nobody says in a company's name that time passed, or what another says in its name. */
    static void checkWord(Act word) {
        Seq<Class<?>> words =
                THEIRS.kinds().<Class<?>>map(Shape::type).appendAll(OURS.kinds().map(Shape::type));
        if (!words.exists(type -> type.isInstance(word))) {
            throw new IllegalArgumentException("nobody says this in the name of a company: `"
                    + word.getClass().getSimpleName() + "`");
        }
    }
}
