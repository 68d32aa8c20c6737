package org.countersign.trade.sample;

import static org.countersign.testkit.trade.SampleLifeSamples.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.trade.base.Channel;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.process.History;
import org.countersign.trade.base.process.Stamp;
import org.countersign.trade.evidence.Scale;
import org.countersign.trade.evidence.Statement;
import org.countersign.trade.sample.answer.AnswerItem;
import org.countersign.trade.sample.answer.ConfirmationSheet;
import org.countersign.trade.sample.answer.Proving;
import org.countersign.trade.sample.answer.SampleAnswer;
import org.countersign.trade.sample.answer.SampleTerms;
import org.countersign.trade.sample.answer.Verdict;
import org.countersign.trade.sample.custody.PreparedSample;
import org.countersign.trade.sample.life.SampleDecision;
import org.countersign.trade.sample.life.SampleProcess;
import org.countersign.trade.sample.life.SampleReport;
import org.countersign.trade.sample.life.SampleState;
import org.countersign.trade.sample.spec.AttributeContent;
import org.countersign.trade.sample.spec.SampleKind;
import org.junit.jupiter.api.Test;

/** What a passport shows of the story that this library came from, and of its neighbours. All names are fiction. */
class SampleStoriesTest {
    private static final PersonRef MEI = PersonRef.of("mei", "Mei Lin");
    private static final Scale SCALE = Scale.on(LocalDate.of(2026, 5, 31));
    private static final Verdict YES = new Verdict.Approved();
    private static final Verdict LOWER =
            new Verdict.Instructed("run it along the lower edge", LOGO_B.requirement(), Proving.FIRST_OF_PRODUCTION);

    private static Stamp at(String moment) {
        return Stamp.at(Moment.parse(moment), MEI, Channel.EMAIL);
    }

    private static Moment day(String day) {
        return Moment.parse(day + "T09:00:00+08:00");
    }

    private static History<SampleState, SampleReport, SampleDecision> asked(SampleTerms terms) {
        return History.of(SampleProcess.SAMPLE)
                .decide(at("2026-05-01T09:00:00+08:00"), new SampleDecision.Specify(BOTTLE, terms))
                .get()
                .decide(at("2026-05-02T09:00:00+08:00"), new SampleDecision.Ask(SHEET))
                .get();
    }

    private static SamplePassport passport(History<SampleState, SampleReport, SampleDecision> history) {
        return SamplePassport.of(history.state().known().get(), Moment.parse("2026-05-31"), SCALE);
    }

    private static AttributeState logo(History<SampleState, SampleReport, SampleDecision> history) {
        return passport(history).row("logo-position").get().state();
    }

    private static SampleReport.Answered answered(Statement statement, AttributeContent content, Verdict verdict) {
        return new SampleReport.Answered(SampleAnswer.of(statement, Vector.of(AnswerItem.of(content.ref(), verdict))));
    }

    @Test
    void okOnThePhoneThatNamesNothingConfirmsNothing() {
        SamplePassport passport = passport(asked(CLAUSE)
                .hear(
                        at("2026-05-04"),
                        new SampleReport.Answered(SampleAnswer.vague(call("S-1", day("2026-05-04"), "OK, go on")))));
        assertEquals(
                Vector.of("logo-position", "logo-colour"),
                passport.missing().map(row -> row.attribute().name()));
        assertInstanceOf(AttributeState.Asked.class, passport.rows().head().state());
        assertEquals(Vector.of("S-1"), passport.unattached().map(Statement::number), "it is kept all the same");
    }

    @Test
    void aSpokenWordIsKeptAndWeak() {
        PassportRow row = passport(asked(CLAUSE)
                        .hear(at("2026-05-04"), answered(call("S-1", day("2026-05-04"), "logo is fine"), LOGO_A, YES)))
                .row("logo-position")
                .get();
        assertInstanceOf(AttributeState.Spoken.class, row.state());
        assertFalse(row.isConfirmedInWriting());
        assertEquals(Truth.NO, row.written());
        assertEquals(Truth.YES, row.authorised(), "she may approve; that she said it is another matter");
        assertTrue(row.strength().exists(strength -> strength.points() < 20));
    }

    @Test
    void aMailThatNamesTheAttributeConfirmsItAndNothingElse() {
        SamplePassport passport = passport(asked(CLAUSE)
                .hear(at("2026-05-04"), answered(mail("S-1", day("2026-05-04"), "logo position A ok"), LOGO_A, YES)));
        assertTrue(passport.isConfirmedInWriting(LOGO_A.ref()));
        assertEquals(
                Vector.of("logo-colour"),
                passport.missing().map(row -> row.attribute().name()));
    }

    @Test
    void aWordForTheWholeSheetCoversItsLinesAndNothingElse() {
        ConfirmationSheet narrow = ConfirmationSheet.SHAPE.with(
                ConfirmationSheet.SHAPE.with(SHEET, ConfirmationSheet.LINES, Vector.of(COLOUR_A)),
                ConfirmationSheet.NUMBER,
                "CS-7");
        SamplePassport passport = passport(asked(CLAUSE)
                .decide(at("2026-05-03"), new SampleDecision.Ask(narrow))
                .get()
                .hear(
                        at("2026-05-04"),
                        new SampleReport.Answered(SampleAnswer.to(mail("S-1", day("2026-05-04"), "OK"), narrow, YES))));
        assertTrue(passport.isConfirmedInWriting(COLOUR_A.ref()));
        assertFalse(passport.isConfirmedInWriting(LOGO_A.ref()));
    }

    @Test
    void anInstructionConfirmsTheInstructedValueOnceItIsAdopted() {
        History<SampleState, SampleReport, SampleDecision> instructed = asked(CLAUSE)
                .hear(
                        at("2026-05-04"),
                        answered(mail("S-1", day("2026-05-04"), "along the lower edge"), LOGO_A, LOWER));
        assertInstanceOf(AttributeState.Instructed.class, logo(instructed));
        assertEquals(1, passport(instructed).rows().head().open().size());
        History<SampleState, SampleReport, SampleDecision> adopted = instructed
                .decide(at("2026-05-05"), new SampleDecision.Adopt("S-1", LOGO_B))
                .get();
        AttributeState.Adopted state = assertInstanceOf(AttributeState.Adopted.class, logo(adopted));
        assertEquals(Option.none(), state.proof(), "nobody has seen one yet");
        assertEquals(Vector.empty(), passport(adopted).rows().head().open(), "the comment is closed");
        History<SampleState, SampleReport, SampleDecision> proved = adopted.hear(
                        at("2026-05-06"), new SampleReport.Began("PO-4711"))
                .hear(at("2026-05-07"), new SampleReport.Proved(LOGO_B.ref(), Proving.FIRST_OF_PRODUCTION, "TOP-1"));
        assertTrue(assertInstanceOf(AttributeState.Adopted.class, logo(proved))
                .proof()
                .isDefined());
    }

    @Test
    void aLaterChangeLeavesTheOldConfirmationTrueOfTheOldContent() {
        History<SampleState, SampleReport, SampleDecision> approved =
                asked(CLAUSE).hear(at("2026-05-04"), answered(mail("S-1", day("2026-05-04"), "ok"), LOGO_A, YES));
        assertEquals(
                "SMP-NEEDS-CHANGE",
                approved.decide(at("2026-05-05"), new SampleDecision.Revise(LOGO_B, "better"))
                        .getLeft()
                        .code());
        PassportRow row = passport(approved.note(
                        at("2026-05-05"), new SampleDecision.Revise(LOGO_B, "done all the same"), Extensions.none()))
                .row("logo-position")
                .get();
        assertInstanceOf(AttributeState.Unconfirmed.class, row.state());
        assertEquals(
                Vector.of(LOGO_A.ref()), row.earlier().map(word -> word.word().of()));
    }

    @Test
    void whatRequiresTheSameIsCarriedOverWithAReasonAndWhatDoesNotIsNot() {
        History<SampleState, SampleReport, SampleDecision> renamed = asked(CLAUSE)
                .hear(at("2026-05-04"), answered(mail("S-1", day("2026-05-04"), "ok"), LOGO_A, YES))
                .note(at("2026-05-05"), new SampleDecision.Revise(LOGO_A2, "renamed"), Extensions.none());
        assertInstanceOf(AttributeState.Unconfirmed.class, logo(renamed));
        AttributeState.Confirmed carried = assertInstanceOf(
                AttributeState.Confirmed.class,
                logo(renamed.decide(at("2026-05-06"), new SampleDecision.Carry(LOGO_A.ref(), "only renamed"))
                        .get()));
        assertEquals(Option.some("only renamed"), carried.carried().map(over -> over.why()));
        assertEquals(
                "SMP-OTHER-VALUE",
                renamed.decide(at("2026-05-06"), new SampleDecision.Carry(LOGO_A2.ref(), "itself"))
                        .getLeft()
                        .code());
    }

    @Test
    void silenceIsNothingWithoutAClauseAndItsOwnKindWithOne() {
        assertEquals(
                "SMP-NO-CLAUSE",
                asked(SampleTerms.none())
                        .decide(at("2026-05-30"), new SampleDecision.Deem("CS-1"))
                        .getLeft()
                        .code());
        assertEquals(
                "SMP-TOO-EARLY",
                asked(CLAUSE)
                        .decide(at("2026-05-12"), new SampleDecision.Deem("CS-1"))
                        .getLeft()
                        .code());
        AttributeState state = logo(asked(CLAUSE)
                .decide(at("2026-05-30"), new SampleDecision.Deem("CS-1"))
                .get());
        assertInstanceOf(AttributeState.Deemed.class, state);
        assertFalse(state.isConfirmedInWriting());
    }

    @Test
    void anAnswerRecordedLateTakesTheSilenceBack() {
        History<SampleState, SampleReport, SampleDecision> deemed = asked(CLAUSE)
                .decide(at("2026-05-30"), new SampleDecision.Deem("CS-1"))
                .get()
                .hear(
                        at("2026-05-08").recorded(Moment.parse("2026-06-02")),
                        answered(mail("S-1", day("2026-05-08"), "too high"), LOGO_A, new Verdict.Resubmit("too high")));
        assertInstanceOf(AttributeState.Resubmit.class, logo(deemed));
        assertEquals(1, deemed.overtaken().size(), "and somebody has to look at what was built on it");
    }

    @Test
    void aYesOnThePhoneDoesNotLiftANoInWriting() {
        History<SampleState, SampleReport, SampleDecision> rejected = asked(CLAUSE)
                .hear(
                        at("2026-05-04"),
                        answered(mail("S-1", day("2026-05-04"), "no"), LOGO_A, new Verdict.Rejected("not like this")));
        assertInstanceOf(
                AttributeState.Rejected.class,
                logo(rejected.hear(
                        at("2026-05-05"), answered(call("S-2", day("2026-05-05"), "ok then"), LOGO_A, YES))));
        assertInstanceOf(
                AttributeState.Confirmed.class,
                logo(rejected.hear(
                        at("2026-05-05"), answered(mail("S-2", day("2026-05-05"), "ok then"), LOGO_A, YES))));
    }

    @Test
    void aNoOnThePhoneStopsAYesInWriting() {
        assertInstanceOf(
                AttributeState.Resubmit.class,
                logo(asked(CLAUSE)
                        .hear(at("2026-05-04"), answered(mail("S-1", day("2026-05-04"), "ok"), LOGO_A, YES))
                        .hear(
                                at("2026-05-05"),
                                answered(
                                        call("S-2", day("2026-05-05"), "wait"),
                                        LOGO_A,
                                        new Verdict.Resubmit("wait")))));
    }

    @Test
    void howStrongAWordIsDependsOnWhatItNames() {
        Statement mail = mail("S-1", day("2026-05-04"), "the logo is ok");
        assertEquals(78, points(asked(CLAUSE).hear(at("2026-05-04"), answered(mail, LOGO_A, YES))));
        assertEquals(
                53,
                points(asked(CLAUSE)
                        .hear(
                                at("2026-05-04"),
                                new SampleReport.Answered(
                                        SampleAnswer.of(mail, Vector.of(AnswerItem.of("logo-position", YES)))))),
                "which revision he meant has to be concluded");
        assertEquals(
                78,
                points(asked(CLAUSE)
                        .hear(at("2026-05-04"), new SampleReport.Answered(SampleAnswer.to(mail, SHEET, YES)))),
                "the sheet names it");
    }

    private static int points(History<SampleState, SampleReport, SampleDecision> history) {
        return passport(history)
                .row("logo-position")
                .flatMap(PassportRow::strength)
                .map(strength -> strength.points())
                .getOrElse(-1);
    }

    @Test
    void oneMailThatApprovesAndRejectsTakesBackOnlyWhatItRejects() {
        Statement first = mail("S-1", day("2026-05-04"), "both ok");
        Statement second = mail("S-2", day("2026-05-06"), "logo still ok, colour not");
        SamplePassport passport = passport(asked(CLAUSE)
                .hear(at("2026-05-04"), new SampleReport.Answered(SampleAnswer.to(first, SHEET, YES)))
                .hear(
                        at("2026-05-06"),
                        new SampleReport.Answered(SampleAnswer.of(
                                second,
                                Vector.of(
                                        AnswerItem.of(LOGO_A.ref(), YES),
                                        AnswerItem.of(COLOUR_A.ref(), new Verdict.Rejected("too red")))))));
        assertTrue(passport.isConfirmedInWriting(LOGO_A.ref()));
        PassportRow colour = passport.row("logo-colour").get();
        assertInstanceOf(AttributeState.Rejected.class, colour.state());
        assertTrue(colour.words()
                .head()
                .strength()
                .exists(strength -> strength.contradictedBy().equals(Vector.of("S-2"))));
        assertTrue(passport.row("logo-position")
                .get()
                .words()
                .head()
                .strength()
                .exists(strength -> !strength.isContradicted()));
    }

    @Test
    void aFitSampleIsNotAskedAboutALogo() {
        assertEquals(
                "SMP-OUT-OF-SCOPE",
                History.of(SampleProcess.SAMPLE)
                        .decide(at("2026-05-01"), new SampleDecision.Specify(BOTTLE, CLAUSE))
                        .get()
                        .decide(
                                at("2026-05-02"),
                                new SampleDecision.Prepare(new PreparedSample(
                                        "PP-1", SampleKind.FIT, Vector.of(LOGO_A.ref()), Vector.of("buyer"))))
                        .get()
                        .decide(at("2026-05-03"), new SampleDecision.Ask(SHEET))
                        .getLeft()
                        .code());
    }

    @Test
    void aWaiverRunsOut() {
        History<SampleState, SampleReport, SampleDecision> waived = asked(CLAUSE)
                .hear(
                        at("2026-05-04"),
                        answered(
                                mail("S-1", day("2026-05-04"), "go without"),
                                LOGO_A,
                                new Verdict.Waived("first lot only", Option.some(LocalDate.of(2026, 5, 20)))));
        SamplePassport before = SamplePassport.of(waived.state().known().get(), Moment.parse("2026-05-18"), SCALE);
        assertInstanceOf(AttributeState.Waived.class, before.rows().head().state());
        assertInstanceOf(AttributeState.Asked.class, logo(waived), "on 31 May it counts no more");
    }

    @Test
    void whatWasKnownOnTheThirdOfMayIsShownAsItWas() {
        History<SampleState, SampleReport, SampleDecision> later = asked(CLAUSE)
                .hear(
                        at("2026-05-03T08:00:00+08:00").recorded(Moment.parse("2026-05-09T08:00:00+08:00")),
                        answered(mail("S-1", day("2026-05-03"), "ok"), LOGO_A, YES));
        Option<SamplePassport> then = SamplePassport.at(later.entries(), Moment.parse("2026-05-03"), SCALE);
        assertEquals(Option.some(2), then.map(passport -> passport.missing().size()));
        assertEquals(
                Option.some(1),
                SamplePassport.at(later.entries(), Moment.parse("2026-05-10"), SCALE)
                        .map(passport -> passport.missing().size()));
        assertEquals(Option.none(), SamplePassport.at(later.entries(), Moment.parse("2026-04-01"), SCALE));
    }

    @Test
    void whoMayNotApproveIsShownAsOneWhoMayNot() {
        Statement stranger = Statement.SHAPE.with(
                mail("S-1", day("2026-05-04"), "ok"), Statement.SPEAKER, PersonRef.of("tom", "Tom"));
        PassportRow row = passport(asked(CLAUSE).hear(at("2026-05-04"), answered(stranger, LOGO_A, YES)))
                .row("logo-position")
                .get();
        assertTrue(row.isConfirmedInWriting(), "it was said in writing");
        assertEquals(Truth.NO, row.authorised(), "by somebody who may not say it");
    }
}
