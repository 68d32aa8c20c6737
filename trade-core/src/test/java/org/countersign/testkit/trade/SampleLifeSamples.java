package org.countersign.testkit.trade;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Channel;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.process.TableSamples;
import org.countersign.trade.evidence.Mandate;
import org.countersign.trade.evidence.MandateBasis;
import org.countersign.trade.evidence.Stance;
import org.countersign.trade.evidence.Statement;
import org.countersign.trade.money.Amount;
import org.countersign.trade.party.BindingAuthority;
import org.countersign.trade.sample.answer.AnswerItem;
import org.countersign.trade.sample.answer.Approvers;
import org.countersign.trade.sample.answer.ConfirmationSheet;
import org.countersign.trade.sample.answer.DeemedApproval;
import org.countersign.trade.sample.answer.Proving;
import org.countersign.trade.sample.answer.SampleAnswer;
import org.countersign.trade.sample.answer.SampleTerms;
import org.countersign.trade.sample.answer.SheetPurpose;
import org.countersign.trade.sample.answer.Verdict;
import org.countersign.trade.sample.change.ChangeRequest;
import org.countersign.trade.sample.change.CostShare;
import org.countersign.trade.sample.change.Side;
import org.countersign.trade.sample.custody.CustodyEvent;
import org.countersign.trade.sample.custody.CustodyStep;
import org.countersign.trade.sample.custody.PreparedSample;
import org.countersign.trade.sample.life.SampleDecision;
import org.countersign.trade.sample.life.SampleProcess;
import org.countersign.trade.sample.life.SampleReport;
import org.countersign.trade.sample.life.SampleState;
import org.countersign.trade.sample.spec.AttributeContent;
import org.countersign.trade.sample.spec.AttributeKind;
import org.countersign.trade.sample.spec.ColourTolerance;
import org.countersign.trade.sample.spec.Edge;
import org.countersign.trade.sample.spec.Orientation;
import org.countersign.trade.sample.spec.Position;
import org.countersign.trade.sample.spec.Requirement;
import org.countersign.trade.sample.spec.SampleAttribute;
import org.countersign.trade.sample.spec.SampleKind;
import org.countersign.trade.sample.spec.SampleSpecification;

/** A steel bottle with a logo: its states and the acts on it, several of each type, that reach every branch of the table. All names are fiction. */
public final class SampleLifeSamples {
    private static final Moment EARLY = Moment.parse("2026-05-04T10:00:00+08:00");
    private static final Moment LATE = Moment.parse("2026-07-20T10:00:00+08:00");

    /** Where the logo stands, and that it runs along the upper edge. */
    public static final AttributeContent LOGO_A = logo("A", "upper left to upper right");
    /** The same place, along the lower edge. */
    public static final AttributeContent LOGO_B = logo("B", "lower left to lower right");
    /** The first again, under another name. */
    public static final AttributeContent LOGO_A2 =
            new AttributeContent("logo-position", AttributeKind.POSITION, "A2", LOGO_A.requirement());
    /** The colour of the logo. */
    public static final AttributeContent COLOUR_A = new AttributeContent(
            "logo-colour",
            AttributeKind.COLOUR,
            "A",
            new Requirement.Coloured("Pantone 186 C", Option.some(ColourTolerance.cmc(Decimal.of(1)))));
    /** An attribute that the specification does not have. */
    public static final AttributeContent ZIPPER =
            new AttributeContent("zipper", AttributeKind.CONSTRUCTION, "A", new Requirement.Described("none"));

    /** The bottle. */
    public static final SampleSpecification BOTTLE = SampleSpecification.builder()
            .number("B-500")
            .title(Option.some("steel bottle 500 ml"))
            .buyer("Nordlicht GmbH")
            .seller("Lampworks Ltd")
            .attributes(Vector.of(SampleAttribute.mandatory(LOGO_A), SampleAttribute.mandatory(COLOUR_A)))
            .build();

    /** Anna may approve, and nobody else; silence of ten days counts. */
    public static final SampleTerms CLAUSE = new SampleTerms(
            new Approvers(
                    Vector.of(new BindingAuthority(
                            "Nordlicht GmbH",
                            "anna",
                            Vector.of(Approvers.APPROVE_SAMPLE),
                            Option.none(),
                            Option.none(),
                            Option.none())),
                    true),
            Option.some(new DeemedApproval(10, "contract 7.3")));

    /** Both attributes as they are at first. */
    public static final ConfirmationSheet SHEET = sheet("CS-1", SheetPurpose.REQUEST, Vector.of(LOGO_A, COLOUR_A));

    private static final PreparedSample SAMPLE = new PreparedSample(
            "PP-1", SampleKind.PRE_PRODUCTION, Vector.of(LOGO_A.ref(), COLOUR_A.ref()), Vector.of("buyer", "factory"));
    private static final PreparedSample FITTING =
            new PreparedSample("PP-2", SampleKind.FIT, Vector.of(ZIPPER.ref()), Vector.of("buyer"));
    private static final CustodyStep SENT =
            CustodyStep.of("PP-1", "buyer", CustodyEvent.SENT, "a carrier").under("1Z-77");
    private static final CustodyStep RECEIVED =
            CustodyStep.of("PP-1", "buyer", CustodyEvent.RECEIVED, "Nordlicht GmbH");
    private static final CustodyStep SEALED = CustodyStep.of("PP-1", "factory", CustodyEvent.SEALED, "Lampworks Ltd")
            .under("SEAL-7");
    static final Verdict LOWER =
            new Verdict.Instructed("run it along the lower edge", LOGO_B.requirement(), Proving.FIRST_OF_PRODUCTION);

    static final ChangeRequest THEIRS = change("CH-1", Side.BUYER, LOGO_B, true);
    static final ChangeRequest OURS = change("CH-2", Side.SELLER, LOGO_B, true);
    private static final ChangeRequest OURS_UNPRICED = change("CH-6", Side.SELLER, LOGO_B, false);
    private static final ChangeRequest BOTH = ChangeRequest.SHAPE.with(
            change("CH-7", Side.BUYER, LOGO_B, true), ChangeRequest.CONTENTS, Vector.of(LOGO_B, ZIPPER));
    private static final ChangeRequest OUR_BOTH = ChangeRequest.SHAPE.with(
            ChangeRequest.SHAPE.with(BOTH, ChangeRequest.BY, Side.SELLER), ChangeRequest.NUMBER, "CH-8");
    static final Act YES = new SampleReport.Answered(SampleAnswer.of(
            mail("S-9", EARLY, "logo position A is right"),
            Vector.of(AnswerItem.of(LOGO_A.ref(), new Verdict.Approved()))));
    private static final Act PROVED = new SampleReport.Proved(LOGO_A.ref(), Proving.FIRST_OF_PRODUCTION, "TOP-1");
    private static final ChangeRequest UNPRICED = change("CH-3", Side.BUYER, LOGO_B, false);

    private SampleLifeSamples() {}

    private static AttributeContent logo(String revision, String way) {
        return new AttributeContent(
                "logo-position",
                AttributeKind.POSITION,
                revision,
                new Requirement.Placed(
                        "front",
                        Option.some(new Position(Edge.LOWER_LEFT, Decimal.of(40), Decimal.of(25), Decimal.of(3))),
                        Option.some(Orientation.parse(way))));
    }

    private static ConfirmationSheet sheet(String number, SheetPurpose purpose, Seq<AttributeContent> lines) {
        return ConfirmationSheet.builder()
                .number(number)
                .purpose(purpose)
                .thing("B-500")
                .sample(Option.some("PP-1"))
                .lines(lines)
                .build();
    }

    private static ChangeRequest change(String number, Side by, AttributeContent content, boolean priced) {
        return ChangeRequest.builder()
                .number(number)
                .by(by)
                .why("the logo has to stand where people look")
                .contents(Vector.of(content))
                .price(Option.when(priced, Amount.parse("USD 0.05")))
                .delay(Option.some(7))
                .scrap(Option.some(
                        new CostShare("400 printed bottles", Amount.parse("USD 480"), Percentage.parse("100%"))))
                .hold(true)
                .build();
    }

    /** A statement of Anna's, of the buyer, by mail. */
    public static Statement mail(String number, Moment happened, String words) {
        return statement(number, happened, words, Channel.EMAIL);
    }

    /** A word of Anna's on the phone. */
    public static Statement call(String number, Moment happened, String words) {
        return statement(number, happened, words, Channel.TELEPHONE);
    }

    private static Statement statement(String number, Moment happened, String words, Channel channel) {
        return Statement.builder()
                .number(number)
                .speaker(PersonRef.of("anna", "Anna Berg"))
                .company(Option.some("Nordlicht GmbH"))
                .role(Option.some("Buyer QA"))
                .mandate(Option.some(Mandate.of(MandateBasis.CONTACT_LIST, "PO 4711, page 2")))
                .stance(Stance.CONFIRMS)
                .words(words)
                .channel(channel)
                .happened(happened)
                .recorded(happened)
                .recorder(PersonRef.of("mei", "Mei Lin"))
                .build();
    }

    private static Statement ours(Statement statement) {
        return Statement.SHAPE.with(statement, Statement.COMPANY, Option.some("Lampworks Ltd"));
    }

    /** What a table of the sample needs. */
    public static TableSamples<SampleState> table() {
        return new TableSamples<>(types(), states(), reports().appendAll(decisions()), Vector.of(EARLY, LATE));
    }

    /** The types of state, in the order of a typical life. */
    public static Seq<Class<? extends SampleState>> types() {
        return Vector.of(
                SampleState.Unspecified.class,
                SampleState.Specified.class,
                SampleState.Submitted.class,
                SampleState.Producing.class,
                SampleState.Held.class,
                SampleState.Closed.class);
    }

    /** States of each type: each step of some lives, and what production and closing make of it. */
    public static Seq<SampleState> states() {
        Act specify = new SampleDecision.Specify(BOTTLE, CLAUSE);
        Act bare = new SampleDecision.Specify(BOTTLE, SampleTerms.none());
        Act ask = new SampleDecision.Ask(SHEET);
        Act yes =
                new SampleReport.Answered(SampleAnswer.to(mail("S-1", EARLY, "all OK"), SHEET, new Verdict.Approved()));
        Act lower = instructed("S-2");
        Act same = new SampleDecision.Revise(LOGO_A2, "renamed");
        Act better = new SampleDecision.Revise(LOGO_B, "clearer");
        Seq<Seq<Act>> lives = Vector.of(
                Vector.of(specify, new SampleDecision.Prepare(SAMPLE), new SampleDecision.Handle(SENT), yes),
                Vector.of(bare, ask),
                Vector.of(specify, ask, yes, new SampleReport.Proposed(THEIRS)),
                Vector.of(specify, ask, yes, new SampleReport.Proposed(UNPRICED)),
                Vector.of(specify, ask, yes, new SampleDecision.Propose(OURS)),
                Vector.of(
                        specify, ask, yes, new SampleReport.Proposed(THEIRS), new SampleDecision.Decline("CH-1", "no")),
                Vector.of(specify, ask, yes, same),
                Vector.of(specify, ask, same),
                Vector.of(specify, new SampleDecision.Prepare(FITTING), ask),
                Vector.of(specify, same),
                Vector.of(specify, new SampleDecision.Ask(sheet("CS-2", SheetPurpose.RECAP, Vector.of(LOGO_A))), same),
                Vector.of(specify, new SampleDecision.Prepare(SAMPLE), new SampleDecision.Handle(SEALED)),
                Vector.of(specify, ask, yes, new SampleReport.Proposed(THEIRS), better),
                Vector.of(specify, ask, yes, new SampleDecision.Propose(OURS), better),
                Vector.of(specify, ask, yes, new SampleDecision.Propose(OURS_UNPRICED)),
                Vector.of(specify, ask, new SampleReport.Began("PO-4711"), PROVED),
                Vector.of(specify, ask, lower));
        SampleState deemed = after(steps(Vector.of(specify, ask)).last(), new SampleDecision.Deem("CS-1"), LATE);
        return lives.flatMap(SampleLifeSamples::steps)
                .append(deemed)
                .distinct()
                .flatMap(SampleLifeSamples::andLater)
                .prepend(new SampleState.Unspecified())
                .distinct();
    }

    private static Seq<SampleState> steps(Seq<Act> life) {
        return life.scanLeft(SampleProcess.SAMPLE.start(), SampleLifeSamples::after)
                .tail();
    }

    private static SampleState after(SampleState state, Act act) {
        return after(state, act, EARLY);
    }

    private static SampleState after(SampleState state, Act act, Moment happened) {
        SampleProcess process = SampleProcess.SAMPLE;
        return act instanceof SampleReport report
                ? process.hear(state, report, happened).getOrElse(state)
                : process.decide(state, (SampleDecision) act, happened)
                        .getOrElse(() -> process.carriedOut(state, (SampleDecision) act, happened));
    }

    private static Seq<SampleState> andLater(SampleState state) {
        SampleState producing = after(state, new SampleReport.Began("PO-4711"));
        SampleState held = after(producing, new SampleDecision.Hold("CH-1"));
        return Vector.of(state, producing, held, after(state, new SampleDecision.Close("delivered")));
    }

    static Act instructed(String number) {
        return new SampleReport.Answered(SampleAnswer.of(
                mail(number, EARLY, "logo along the lower edge, then go"),
                Vector.of(AnswerItem.of(LOGO_A.ref(), LOWER))));
    }

    /** What is said to us; changes and a yes to ours stand among them three times, so that lives meet them. */
    public static Seq<Act> reports() {
        return Vector.of(
                new SampleReport.Handled(SENT),
                new SampleReport.Handled(RECEIVED),
                new SampleReport.Handled(SEALED),
                new SampleReport.Handled(CustodyStep.of("PP-9", "buyer", CustodyEvent.RECEIVED, "Nordlicht GmbH")),
                new SampleReport.Answered(SampleAnswer.to(mail("S-1", EARLY, "all OK"), SHEET, new Verdict.Approved())),
                instructed("S-2"),
                YES,
                new SampleReport.Answered(SampleAnswer.vague(call("S-3", EARLY, "OK"))),
                new SampleReport.Answered(SampleAnswer.of(
                        mail("S-4", LATE, "logo too high"),
                        Vector.of(AnswerItem.of("logo-position", new Verdict.Resubmit("too high"))))),
                new SampleReport.Answered(SampleAnswer.vague(ours(mail("S-5", EARLY, "they said OK")))),
                new SampleReport.Answered(new SampleAnswer(
                        mail("S-6", EARLY, "OK"),
                        Option.some("CS-9"),
                        Option.some(new Verdict.Approved()),
                        Vector.empty())),
                new SampleReport.Proposed(THEIRS),
                new SampleReport.Proposed(THEIRS),
                new SampleReport.Proposed(THEIRS),
                new SampleReport.Proposed(UNPRICED),
                new SampleReport.Proposed(OURS),
                new SampleReport.Proposed(BOTH),
                new SampleReport.Proposed(change("CH-4", Side.BUYER, ZIPPER, true)),
                new SampleReport.Proposed(change("CH-5", Side.BUYER, LOGO_A, true)),
                agreed(OURS, "CH-2"),
                agreed(OURS, "CH-2"),
                agreed(OURS, "CH-2"),
                agreed(OURS, "CH-1"),
                agreed(THEIRS, "CH-2"),
                agreed(OURS, "CH-9"),
                agreed(OURS_UNPRICED, "CH-6"),
                new SampleReport.Declined("CH-1", "no longer"),
                new SampleReport.Declined("CH-2", "no"),
                new SampleReport.Began("PO-4711"),
                PROVED,
                new SampleReport.Proved(ZIPPER.ref(), Proving.INSPECTION, "IR-1"));
    }

    static Act agreed(ChangeRequest to, String number) {
        return new SampleReport.Agreed(number, to.digest(), mail("S-8", LATE, "agreed"));
    }

    /** What we decide; sheets first, so that lives go on from there, and changes three times, so that lives meet them. */
    public static Seq<Act> decisions() {
        ConfirmationSheet recap = sheet("CS-2", SheetPurpose.RECAP, Vector.of(LOGO_A));
        return Vector.of(
                new SampleDecision.Specify(BOTTLE, CLAUSE),
                new SampleDecision.Ask(SHEET),
                new SampleDecision.Ask(recap),
                new SampleDecision.Ask(ConfirmationSheet.SHAPE.with(
                        ConfirmationSheet.SHAPE.with(recap, ConfirmationSheet.NUMBER, "CS-3"),
                        ConfirmationSheet.CALL,
                        Option.some("S-99"))),
                new SampleDecision.Ask(sheet("CS-4", SheetPurpose.REQUEST, Vector.of(ZIPPER))),
                new SampleDecision.Ask(ConfirmationSheet.SHAPE.with(
                        ConfirmationSheet.SHAPE.with(SHEET, ConfirmationSheet.NUMBER, "CS-5"),
                        ConfirmationSheet.THING,
                        "B-750")),
                new SampleDecision.Ask(ConfirmationSheet.SHAPE.with(
                        sheet("CS-6", SheetPurpose.REQUEST, Vector.of(LOGO_A)),
                        ConfirmationSheet.SAMPLE,
                        Option.some("PP-2"))),
                new SampleDecision.Revise(LOGO_B, "clearer"),
                new SampleDecision.Revise(LOGO_A2, "renamed"),
                new SampleDecision.Revise(LOGO_A, "the same"),
                new SampleDecision.Revise(ZIPPER, "none there"),
                new SampleDecision.Prepare(SAMPLE),
                new SampleDecision.Prepare(FITTING),
                new SampleDecision.Handle(SENT),
                new SampleDecision.Handle(SEALED),
                new SampleDecision.Handle(CustodyStep.of("PP-1", "nobody", CustodyEvent.KEPT, "Lampworks Ltd")),
                new SampleDecision.Adopt("S-2", LOGO_B),
                new SampleDecision.Adopt("S-2", LOGO_A2),
                new SampleDecision.Adopt("S-1", LOGO_B),
                new SampleDecision.Adopt("S-2", logo("A", "lower left to lower right")),
                new SampleDecision.Carry(LOGO_A.ref(), "only renamed"),
                new SampleDecision.Carry(COLOUR_A.ref(), "the same"),
                new SampleDecision.Carry(ZIPPER.ref(), "the same"),
                new SampleDecision.Deem("CS-1"),
                new SampleDecision.Deem("CS-9"),
                new SampleDecision.Propose(OURS),
                new SampleDecision.Propose(OURS),
                new SampleDecision.Propose(OURS),
                new SampleDecision.Propose(THEIRS),
                new SampleDecision.Propose(OURS_UNPRICED),
                new SampleDecision.Propose(OUR_BOTH),
                new SampleDecision.Propose(change("CH-4", Side.SELLER, ZIPPER, true)),
                new SampleDecision.Propose(change("CH-5", Side.SELLER, LOGO_A, true)),
                new SampleDecision.Agree("CH-1", THEIRS.digest()),
                new SampleDecision.Agree("CH-1", THEIRS.digest()),
                new SampleDecision.Agree("CH-1", THEIRS.digest()),
                new SampleDecision.Agree("CH-1", UNPRICED.digest()),
                new SampleDecision.Agree("CH-2", OURS.digest()),
                new SampleDecision.Agree("CH-3", UNPRICED.digest()),
                new SampleDecision.Agree("CH-9", THEIRS.digest()),
                new SampleDecision.Decline("CH-1", "no"),
                new SampleDecision.Decline("CH-2", "no longer"),
                new SampleDecision.Hold("CH-1"),
                new SampleDecision.Hold("CH-2"),
                new SampleDecision.Resume(),
                new SampleDecision.Close("delivered"));
    }
}
