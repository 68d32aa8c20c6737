package org.countersign.examples.samplegate;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Channel;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.process.Entry;
import org.countersign.trade.base.process.Process;
import org.countersign.trade.base.process.Stamp;
import org.countersign.trade.base.text.CanonicalText;
import org.countersign.trade.evidence.Attachment;
import org.countersign.trade.evidence.Language;
import org.countersign.trade.evidence.Mandate;
import org.countersign.trade.evidence.MandateBasis;
import org.countersign.trade.evidence.ProofForm;
import org.countersign.trade.evidence.Scale;
import org.countersign.trade.evidence.Stance;
import org.countersign.trade.evidence.Statement;
import org.countersign.trade.evidence.Subject;
import org.countersign.trade.fulfilment.GateFacts;
import org.countersign.trade.fulfilment.ProductionDecision;
import org.countersign.trade.fulfilment.ProductionProcess;
import org.countersign.trade.fulfilment.ProductionReport;
import org.countersign.trade.fulfilment.passport.PassportFacts;
import org.countersign.trade.party.BindingAuthority;
import org.countersign.trade.sample.SamplePassport;
import org.countersign.trade.sample.answer.AnswerItem;
import org.countersign.trade.sample.answer.Approvers;
import org.countersign.trade.sample.answer.ConfirmationSheet;
import org.countersign.trade.sample.answer.Proving;
import org.countersign.trade.sample.answer.SampleAnswer;
import org.countersign.trade.sample.answer.SampleTerms;
import org.countersign.trade.sample.answer.SheetPurpose;
import org.countersign.trade.sample.answer.Verdict;
import org.countersign.trade.sample.custody.CustodyEvent;
import org.countersign.trade.sample.custody.CustodyStep;
import org.countersign.trade.sample.custody.PreparedSample;
import org.countersign.trade.sample.life.SampleDecision;
import org.countersign.trade.sample.life.SampleProcess;
import org.countersign.trade.sample.life.SampleReport;
import org.countersign.trade.sample.request.SheetForm;
import org.countersign.trade.sample.spec.AttributeContent;
import org.countersign.trade.sample.spec.AttributeKind;
import org.countersign.trade.sample.spec.ColourTolerance;
import org.countersign.trade.sample.spec.Orientation;
import org.countersign.trade.sample.spec.Requirement;
import org.countersign.trade.sample.spec.SampleAttribute;
import org.countersign.trade.sample.spec.SampleKind;
import org.countersign.trade.sample.spec.SampleSpecification;

/** The acts of both tellings as Java, from which the committed files are written and against which they are held. All names are fiction. */
final class TheActs {
    private static final PersonRef MEI = PersonRef.of("mei", "Mei Lin");
    private static final PersonRef WANG = PersonRef.of("wang", "Wang Lei");
    private static final PersonRef ANNA = PersonRef.of("anna", "Anna Berg");
    private static final Orientation UP = Orientation.parse("lower left to upper right");

    private static final AttributeContent COLOUR = new AttributeContent(
            "print colour",
            AttributeKind.COLOUR,
            "A",
            new Requirement.Coloured("Pantone 186 C", Option.some(ColourTolerance.cmc(Decimal.of(1)))));
    private static final AttributeContent LOGO = new AttributeContent(
            "logo",
            AttributeKind.ARTWORK,
            "A",
            new Requirement.Drawn("nordlicht-logo.svg", artwork(), Option.none(), Option.none()));
    private static final AttributeContent DIRECTION = new AttributeContent(
            Story.DISPUTED,
            AttributeKind.ORIENTATION,
            "A",
            new Requirement.Placed("front of the bag", Option.none(), Option.some(UP)));
    private static final AttributeContent CARTON = new AttributeContent(
            "carton mark",
            AttributeKind.CARTON_MARK,
            "A",
            new Requirement.Described("NORDLICHT, TB-7, 100 PCS, carton number"));
    private static final Vector<AttributeContent> MANDATORY = Vector.of(COLOUR, LOGO, DIRECTION);

    private static final SampleSpecification BAG = SampleSpecification.builder()
            .number("TB-7")
            .title(Option.some("tote bag, cotton, printed"))
            .buyer("Nordlicht GmbH")
            .seller("Linhai Example Bags Ltd")
            .attributes(MANDATORY.map(SampleAttribute::mandatory).append(SampleAttribute.optional(CARTON)))
            .build();

    private static final Attachment PHOTO = Attachment.of("PP-2, front.png", "image/png", Pixels.png(Sketch.of(UP)));

    private Vector<String> blocks = Vector.empty();
    private Vector<Entry> sample = Vector.empty();
    private int production;

    private TheActs() {}

    private static Digest artwork() {
        return Digest.of(Sketch.of(UP).svg("Nordlicht"));
    }

    /** As it went wrong. */
    static String wrong() {
        TheActs acts = new TheActs();
        acts.sampleSent(SampleTerms.none());
        acts.call();
        acts.production("2026-05-12T09:00:00+08:00", new ProductionDecision.Plan("4711"));
        acts.production("2026-05-12T10:00:00+08:00", new ProductionDecision.Release());
        acts.production("2026-05-12T13:00:00+08:00", new ProductionReport.Started());
        acts.sample("2026-05-12T13:00:00+08:00", MEI, Channel.MEETING, new SampleReport.Began("4711"));
        acts.production("2026-05-30T17:00:00+08:00", new ProductionReport.Completed());
        acts.inspection("S-2");
        return acts.file("How it went wrong: an \"OK\" on the phone, and production starts.");
    }

    /** As it goes with the library. */
    static String right() {
        TheActs acts = new TheActs();
        acts.sampleSent(SampleTerms.of(new Approvers(
                Vector.of(new BindingAuthority(
                        "Nordlicht GmbH",
                        ANNA.id(),
                        Vector.of(Approvers.APPROVE_SAMPLE),
                        Option.none(),
                        Option.none(),
                        Option.none())),
                true)));
        acts.call();
        acts.sample(
                "2026-05-11T17:00:00+08:00",
                MEI,
                Channel.EMAIL,
                new SampleDecision.Ask(acts.sheet("CS-1", SheetPurpose.RECAP, Option.some("S-1"))));
        acts.production("2026-05-12T09:00:00+08:00", new ProductionDecision.Plan("4711"));
        acts.production(
                "2026-05-12T09:30:00+08:00", new ProductionReport.Asserted(acts.facts("2026-05-12T09:30:00+08:00")));
        ConfirmationSheet request = acts.sheet("CS-2", SheetPurpose.REQUEST, Option.none());
        acts.sample("2026-05-12T10:30:00+08:00", MEI, Channel.EMAIL, new SampleDecision.Ask(request));
        acts.confirmation(request);
        acts.production(
                "2026-05-14T08:30:00+08:00", new ProductionReport.Asserted(acts.facts("2026-05-14T08:30:00+08:00")));
        acts.production("2026-05-14T09:00:00+08:00", new ProductionDecision.Release());
        acts.production("2026-05-14T13:00:00+08:00", new ProductionReport.Started());
        acts.sample("2026-05-14T13:00:00+08:00", MEI, Channel.MEETING, new SampleReport.Began("4711"));
        acts.sample(
                "2026-05-15T11:00:00+08:00",
                WANG,
                Channel.MEETING,
                new SampleReport.Proved(DIRECTION.ref(), Proving.FIRST_OF_PRODUCTION, "TOP-1"));
        acts.production("2026-05-30T17:00:00+08:00", new ProductionReport.Completed());
        acts.inspection("S-3");
        return acts.file("How it goes with the library: the gate stays closed until the logo is confirmed in writing.");
    }

    private String file(String head) {
        return "# " + head
                + "\n# Sample TB-7 and order 4711; all names are fiction. Written by TheActs, a class of the tests.\n\n"
                + blocks.mkString("\n");
    }

    private void sampleSent(SampleTerms terms) {
        sample("2026-05-04T09:00:00+08:00", MEI, Channel.EMAIL, new SampleDecision.Specify(BAG, terms));
        sample(
                "2026-05-05T15:00:00+08:00",
                WANG,
                Channel.MEETING,
                new SampleDecision.Prepare(new PreparedSample(
                        "PP-2",
                        SampleKind.PRE_PRODUCTION,
                        MANDATORY.map(AttributeContent::ref),
                        Vector.of("buyer", "factory"))));
        sample(
                "2026-05-06T11:00:00+08:00",
                MEI,
                Channel.LETTER,
                new SampleDecision.Handle(new CustodyStep(
                        "PP-2", "buyer", CustodyEvent.SENT, "a courier", Option.some("EX 77 0042"), Vector.of(PHOTO))));
        sample(
                "2026-05-09T10:00:00+02:00",
                MEI,
                Channel.EMAIL,
                new SampleReport.Handled(CustodyStep.of("PP-2", "buyer", CustodyEvent.RECEIVED, "Nordlicht GmbH")));
    }

    private void call() {
        Statement call = said("S-1", "2026-05-11T16:20:00+08:00", Channel.TELEPHONE, "OK, looks good, please go on.")
                .stance(Stance.CONFIRMS)
                .about(Vector.of(Subject.of("PP-2")))
                .form(Option.some(ProofForm.ORAL))
                .recorded(Moment.parse("2026-05-11T16:45:00+08:00"))
                .build();
        statement(call);
        sample(
                "2026-05-11T16:45:00+08:00",
                MEI,
                Channel.TELEPHONE,
                new SampleReport.Answered(SampleAnswer.vague(call)));
    }

    private ConfirmationSheet sheet(String number, SheetPurpose purpose, Option<String> call) {
        return ConfirmationSheet.builder()
                .number(number)
                .purpose(purpose)
                .thing("TB-7")
                .sample(Option.some("PP-2"))
                .call(call)
                .lines(MANDATORY)
                .objectBy(Option.some(Moment.parse("2026-05-18+02:00")))
                .build();
    }

    private void confirmation(ConfirmationSheet request) {
        Seq<AnswerItem> items = MANDATORY.map(content -> AnswerItem.of(content.ref(), new Verdict.Approved()));
        Statement mail = said(
                        "S-2",
                        "2026-05-13T15:05:00+02:00",
                        Channel.EMAIL,
                        SheetForm.print(request, items).strip())
                .stance(Stance.CONFIRMS)
                .about(MANDATORY.map(content -> content.ref().of("TB-7")))
                .attachments(MANDATORY.map(TheActs::sheetOf).append(PHOTO))
                .recorded(Moment.parse("2026-05-14T08:10:00+08:00"))
                .build();
        statement(mail);
        sample(
                "2026-05-13T15:05:00+02:00",
                MEI,
                Channel.EMAIL,
                new SampleReport.Answered(new SampleAnswer(mail, Option.some(request.number()), Option.none(), items)));
    }

    private void inspection(String number) {
        Statement mail = said(
                        number,
                        "2026-06-02T11:00:00+08:00",
                        Channel.EMAIL,
                        "The logo should run from lower left to lower right. I never confirmed the logo.")
                .stance(Stance.OBJECTS)
                .about(Vector.of(DIRECTION.ref().of("TB-7")))
                .attachments(Vector.of(PHOTO))
                .recorded(Moment.parse("2026-06-02T11:30:00+08:00"))
                .build();
        statement(mail);
        sample(
                "2026-06-02T11:00:00+08:00",
                MEI,
                Channel.EMAIL,
                new SampleReport.Answered(SampleAnswer.of(
                        mail,
                        Vector.of(AnswerItem.of(
                                DIRECTION.ref(),
                                new Verdict.Rejected("The logo should run from lower left to lower right."))))));
    }

    private static Statement.Builder said(String number, String happened, Channel channel, String words) {
        return Statement.builder()
                .number(number)
                .speaker(ANNA)
                .company(Option.some("Nordlicht GmbH"))
                .role(Option.some("buyer"))
                .mandate(Option.some(Mandate.of(MandateBasis.CONTACT_LIST, "order 4711, page 2")))
                .words(words)
                .language(Option.some(Language.ENGLISH))
                .channel(channel)
                .happened(Moment.parse(happened))
                .recorder(MEI);
    }

    /** Exactly what is confirmed, as the file whose digest the confirmation names. */
    private static Attachment sheetOf(AttributeContent content) {
        return Attachment.of(
                "TB-7, " + content.attribute() + ", revision " + content.revision() + ".txt",
                "text/plain",
                CanonicalText.bytes(AttributeContent.SHAPE, content));
    }

    /** What the passport of that moment says, and what the bank and the contract say. */
    private GateFacts facts(String at) {
        SamplePassport passport = SamplePassport.at(
                        sample, Moment.parse(at), Scale.on(Moment.parse(at).day()))
                .getOrElseThrow(IllegalStateException::new);
        return Story.paidAndSigned(PassportFacts.gate(passport, "4711"));
    }

    private void statement(Statement statement) {
        blocks = blocks.append("matter: " + Story.STATEMENTS + "\n" + CanonicalText.print(Statement.SHAPE, statement));
    }

    private void sample(String at, PersonRef who, Channel channel, Act act) {
        Tuple2<Entry, String> written =
                written(Story.SAMPLE, SampleProcess.SAMPLE, sample.size() + 1, at, who, channel, act);
        sample = sample.append(written._1);
        blocks = blocks.append(written._2);
    }

    private void production(String at, Act act) {
        production++;
        blocks = blocks.append(
                written(Story.PRODUCTION, ProductionProcess.PRODUCTION, production, at, WANG, Channel.MEETING, act)._2);
    }

    private static Tuple2<Entry, String> written(
            String matter, Process<?, ?, ?> process, int number, String at, PersonRef who, Channel channel, Act act) {
        Entry entry = new Entry(number, Stamp.at(Moment.parse(at), who, channel), act, Extensions.none());
        return Tuple.of(entry, "matter: " + matter + "\n" + CanonicalText.print(Entry.shapeFor(process), entry));
    }
}
