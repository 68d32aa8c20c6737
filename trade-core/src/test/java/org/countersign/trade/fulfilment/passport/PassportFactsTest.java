package org.countersign.trade.fulfilment.passport;

import static org.countersign.testkit.trade.SampleLifeSamples.BOTTLE;
import static org.countersign.testkit.trade.SampleLifeSamples.CLAUSE;
import static org.countersign.testkit.trade.SampleLifeSamples.COLOUR_A;
import static org.countersign.testkit.trade.SampleLifeSamples.LOGO_A;
import static org.countersign.testkit.trade.SampleLifeSamples.LOGO_B;
import static org.countersign.testkit.trade.SampleLifeSamples.SHEET;
import static org.countersign.testkit.trade.SampleLifeSamples.call;
import static org.countersign.testkit.trade.SampleLifeSamples.mail;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.testkit.Refused;
import org.countersign.trade.base.Channel;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.process.History;
import org.countersign.trade.base.process.Stamp;
import org.countersign.trade.evidence.Scale;
import org.countersign.trade.evidence.Stance;
import org.countersign.trade.evidence.Statement;
import org.countersign.trade.fulfilment.AttributeFact;
import org.countersign.trade.fulfilment.Gate;
import org.countersign.trade.fulfilment.GateFacts;
import org.countersign.trade.fulfilment.ProductionGate;
import org.countersign.trade.fulfilment.dispute.Assessment;
import org.countersign.trade.fulfilment.dispute.DisputeFacts;
import org.countersign.trade.fulfilment.dispute.RevisionFact;
import org.countersign.trade.fulfilment.dispute.WordFact;
import org.countersign.trade.sample.SamplePassport;
import org.countersign.trade.sample.answer.AnswerItem;
import org.countersign.trade.sample.answer.Proving;
import org.countersign.trade.sample.answer.SampleAnswer;
import org.countersign.trade.sample.answer.Verdict;
import org.countersign.trade.sample.life.SampleDecision;
import org.countersign.trade.sample.life.SampleProcess;
import org.countersign.trade.sample.life.SampleReport;
import org.countersign.trade.sample.life.SampleState;
import org.countersign.trade.sample.spec.AttributeContent;
import org.junit.jupiter.api.Test;

/** What the gate and an assessment read in a passport. All names are fiction. */
class PassportFactsTest {
    private static final Scale SCALE = Scale.on(LocalDate.of(2026, 5, 31));
    private static final Verdict YES = new Verdict.Approved();
    private static final Moment END = Moment.parse("2026-05-31T09:00:00+08:00");

    private static Moment day(int day) {
        return Moment.parse("2026-05-" + (day < 10 ? "0" : "") + day + "T09:00:00+08:00");
    }

    private static Stamp at(int day) {
        return Stamp.at(day(day), PersonRef.of("mei", "Mei Lin"), Channel.EMAIL);
    }

    private static History<SampleState, SampleReport, SampleDecision> asked() {
        return done(
                done(History.of(SampleProcess.SAMPLE), 1, new SampleDecision.Specify(BOTTLE, CLAUSE)),
                2,
                new SampleDecision.Ask(SHEET));
    }

    private static History<SampleState, SampleReport, SampleDecision> done(
            History<SampleState, SampleReport, SampleDecision> history, int day, SampleDecision decision) {
        return history.decide(at(day), decision).getOrElseThrow(refusal -> new AssertionError(refusal.toString()));
    }

    private static History<SampleState, SampleReport, SampleDecision> told(
            History<SampleState, SampleReport, SampleDecision> history,
            int day,
            Statement statement,
            AttributeContent content,
            Verdict verdict) {
        return history.hear(
                at(day),
                new SampleReport.Answered(
                        SampleAnswer.of(statement, Vector.of(AnswerItem.of(content.ref(), verdict)))));
    }

    private static GateFacts gate(History<SampleState, SampleReport, SampleDecision> history) {
        SamplePassport passport =
                SamplePassport.of(history.state().known().getOrElseThrow(IllegalStateException::new), END, SCALE);
        return GateFacts.SHAPE.make(GateFacts.SHAPE
                .valuesOf(PassportFacts.gate(passport, "4711"))
                .with(GateFacts.DEPOSIT_REQUIRED, Truth.NO)
                .with(GateFacts.CONTRACT_EFFECTIVE, Truth.YES));
    }

    private static String codes(GateFacts facts) {
        return ProductionGate.of(facts, END)
                .fold(
                        open -> "open",
                        closed -> closed.gaps()
                                .map(gap -> gap.reason().arguments().getOrElse("attribute", "") + " "
                                        + gap.reason().code())
                                .mkString(", "));
    }

    private static String way(GateFacts facts) {
        return ProductionGate.of(facts, END)
                .fold(open -> "open", closed -> closed.shortestWay().mkString(", "));
    }

    private static AttributeFact logo(GateFacts facts) {
        return facts.attributes().head();
    }

    @Test
    void onlyWhatIsMandatoryStandsAtTheGateAndSilenceIsNothingYet() {
        GateFacts facts = gate(asked());
        assertEquals(
                Vector.of("logo-position", "logo-colour"), facts.attributes().map(AttributeFact::name));
        assertEquals("logo-position GATE-NEVER-CONFIRMED, logo-colour GATE-NEVER-CONFIRMED", codes(facts));
        assertEquals(
                Truth.UNKNOWN,
                PassportFacts.gate(SamplePassport.of(asked().state().known().get(), END, SCALE), "4711")
                        .depositReceived(),
                "no passport knows it");
    }

    @Test
    void confirmedInWritingByWhomTheContractNamesOpensTheGate() {
        GateFacts facts = gate(told(
                told(asked(), 4, mail("S-1", day(4), "logo position A: ok"), LOGO_A, YES),
                5,
                mail("S-2", day(5), "colour A: ok"),
                COLOUR_A,
                YES));
        assertEquals("open", codes(facts));
        assertEquals(Option.some("Anna Berg (anna)"), logo(facts).by());
        assertTrue(logo(facts).points().exists(points -> points > 0 && points <= 78));
    }

    @Test
    void theOkOnThePhoneStaysWeakAndOpensNothing() {
        GateFacts facts = gate(told(asked(), 4, call("S-1", day(4), "logo is fine"), LOGO_A, YES));
        assertEquals("logo-position GATE-NOT-WRITTEN, logo-colour GATE-NEVER-CONFIRMED", codes(facts));
    }

    @Test
    void anInstructionIsAdoptedWithoutAskingAgain() {
        Verdict lower = new Verdict.Instructed("along the lower edge", LOGO_B.requirement(), Proving.INSPECTION);
        History<SampleState, SampleReport, SampleDecision> instructed =
                told(asked(), 4, mail("S-1", day(4), "along the lower edge"), LOGO_A, lower);
        assertTrue(logo(gate(instructed)).instructed());
        assertEquals("Adopt[attribute=logo-position], Confirm[attribute=logo-colour]", way(gate(instructed)));
        GateFacts adopted = gate(done(instructed, 5, new SampleDecision.Adopt("S-1", LOGO_B)));
        assertEquals("logo-colour GATE-NEVER-CONFIRMED", codes(adopted));
        assertEquals(LOGO_B.digest(), logo(adopted).content());
    }

    @Test
    void whatIsToBeShownAgainIsTakenBackAndItsCommentIsOpen() {
        History<SampleState, SampleReport, SampleDecision> back = told(
                told(asked(), 4, mail("S-1", day(4), "ok"), LOGO_A, YES),
                5,
                mail("S-2", day(5), "no, lower please"),
                LOGO_A,
                new Verdict.Resubmit("lower please"));
        assertEquals(
                "logo-position GATE-TAKEN-BACK, logo-position GATE-COMMENTS, logo-colour GATE-NEVER-CONFIRMED",
                codes(gate(back)));
        assertEquals(Vector.of("lower please"), logo(gate(back)).comments());
    }

    @Test
    void aLaterRevisionIsAnotherContent() {
        History<SampleState, SampleReport, SampleDecision> revised = told(
                        asked(), 4, mail("S-1", day(4), "ok"), LOGO_A, YES)
                .note(at(6), new SampleDecision.Revise(LOGO_B, "done all the same"), Extensions.none());
        assertEquals("logo-position GATE-OTHER-CONTENT, logo-colour GATE-NEVER-CONFIRMED", codes(gate(revised)));
    }

    @Test
    void silenceUnderAClauseIsReliedOnAndTheClauseIsNamed() {
        GateFacts facts = gate(done(asked(), 30, new SampleDecision.Deem("CS-1")));
        assertEquals("open", codes(facts));
        assertEquals(Option.some("contract 7.3"), facts.deemedBy());
        assertEquals(
                "logo-position GATE-SILENCE, logo-colour GATE-SILENCE",
                codes(GateFacts.SHAPE.with(facts, GateFacts.DEEMED_BY, Option.none())));
    }

    @Test
    void aBuyerWhoGoesWithoutUntilADayWaivesAndWithoutAnEndDoesNot() {
        Verdict until = new Verdict.Waived("we judge it on the bulk", Option.some(LocalDate.of(2026, 6, 15)));
        Gate gate = ProductionGate.of(
                gate(told(
                        told(asked(), 4, mail("S-1", day(4), "go on without"), LOGO_A, until),
                        5,
                        mail("S-2", day(5), "ok"),
                        COLOUR_A,
                        YES)),
                END);
        assertEquals(
                Vector.of("S-1"),
                gate.fold(open -> open.reliedOn().map(waiver -> waiver.number()), closed -> Vector.of("closed")));
        Verdict endless = new Verdict.Waived("we judge it on the bulk", Option.none());
        assertEquals(
                "logo-position GATE-NEVER-CONFIRMED, logo-colour GATE-NEVER-CONFIRMED",
                codes(gate(told(asked(), 4, mail("S-1", day(4), "go on without"), LOGO_A, endless))));
        assertEquals(
                "logo-position GATE-NEVER-CONFIRMED, logo-colour GATE-NEVER-CONFIRMED",
                codes(gate(told(asked(), 4, call("S-1", day(4), "go on without"), LOGO_A, until))),
                "a spoken word waives nothing");
    }

    /** One mail confirms both; what is said later of the colour takes nothing back of the logo. */
    @Test
    void anObjectionToOneAttributeLeavesTheOthersConfirmed() {
        Statement both = Statement.SHAPE.with(
                mail("S-1", day(4), "both ok"),
                Statement.ABOUT,
                Vector.of(LOGO_A, COLOUR_A).map(content -> content.ref().of("B-500")));
        Statement against = Statement.SHAPE.with(
                Statement.SHAPE.with(mail("S-2", day(6), "not this colour"), Statement.STANCE, Stance.OBJECTS),
                Statement.ABOUT,
                Vector.of(COLOUR_A.ref().of("B-500")));
        History<SampleState, SampleReport, SampleDecision> objected = told(
                asked().hear(
                                at(4),
                                new SampleReport.Answered(SampleAnswer.of(
                                        both,
                                        Vector.of(LOGO_A, COLOUR_A)
                                                .map(content -> AnswerItem.of(content.ref(), YES))))),
                6,
                against,
                COLOUR_A,
                new Verdict.Rejected("not this colour"));
        assertEquals("logo-colour GATE-TAKEN-BACK, logo-colour GATE-COMMENTS", codes(gate(objected)));
        assertEquals(Option.some(78), dispute(objected).words().head().points());
        History<SampleState, SampleReport, SampleDecision> vague = asked().hear(
                        at(4),
                        new SampleReport.Answered(SampleAnswer.of(
                                both, Vector.of(LOGO_A, COLOUR_A).map(content -> AnswerItem.of(content.ref(), YES)))))
                .hear(
                        at(6),
                        new SampleReport.Answered(SampleAnswer.vague(Statement.SHAPE.with(
                                mail("S-3", day(6), "not like this"), Statement.STANCE, Stance.OBJECTS))));
        assertEquals("logo-position GATE-DOUBTED, logo-colour GATE-DOUBTED", codes(gate(vague)), "it may mean either");
    }

    private static DisputeFacts dispute(History<SampleState, SampleReport, SampleDecision> history) {
        return PassportFacts.dispute(history, "logo-position", "4711", END, SCALE);
    }

    @Test
    void whatWasLaidDownAndSaidBecomesTheFactsOfADispute() {
        Verdict lower = new Verdict.Instructed("along the lower edge", LOGO_B.requirement(), Proving.INSPECTION);
        History<SampleState, SampleReport, SampleDecision> made = told(
                done(
                                told(
                                        asked().hear(
                                                        at(3),
                                                        new SampleReport.Answered(
                                                                SampleAnswer.vague(call("S-0", day(3), "OK")))),
                                        4,
                                        mail("S-1", day(4), "along the lower edge"),
                                        LOGO_A,
                                        lower),
                                5,
                                new SampleDecision.Adopt("S-1", LOGO_B))
                        .hear(at(6), new SampleReport.Began("4711")),
                20,
                Statement.SHAPE.with(mail("S-9", day(20), "I never confirmed this"), Statement.STANCE, Stance.OBJECTS),
                LOGO_B,
                new Verdict.Rejected("I never confirmed this"));
        DisputeFacts facts = dispute(made);
        assertEquals(
                Vector.of(
                        new RevisionFact("A", LOGO_A.digest(), day(1)), new RevisionFact("B", LOGO_B.digest(), day(5))),
                facts.revisions());
        assertEquals(
                "S-1 CONFIRMS, S-9 OBJECTS, S-0 CONFIRMS",
                facts.words().map(word -> word.number() + " " + word.stance()).mkString(", "));
        assertEquals(Option.some(LOGO_B.digest()), facts.words().head().content());
        assertEquals(Option.none(), facts.words().last().content(), "a vague word is about nothing");
        assertEquals(Option.some(day(6)), facts.released());
        assertEquals(Option.some(28), facts.words().head().points(), "what he says afterwards takes nothing back");
        Assessment found =
                Assessment.of(DisputeFacts.SHAPE.with(facts, DisputeFacts.DELIVERED, Option.some(LOGO_B.digest())));
        assertEquals("MADE_AS_CONFIRMED", found.verdict().name());
        assertEquals(
                "DEVIATES",
                Assessment.of(DisputeFacts.SHAPE.with(facts, DisputeFacts.DELIVERED, Option.some(LOGO_A.digest())))
                        .verdict()
                        .name());
    }

    @Test
    void silenceUnderAClauseStandsInADisputeUnderTheNumberOfItsSheet() {
        WordFact deemed = dispute(done(asked(), 30, new SampleDecision.Deem("CS-1")))
                .words()
                .head();
        assertEquals("CS-1", deemed.number());
        assertTrue(deemed.deemed() && deemed.isGood());
        assertEquals(Stance.CONFIRMS, deemed.stance());
    }

    @Test
    void whatNobodyLaidDownIsRefused() {
        Refused.with(
                "nothing was laid down under that name: `handle`",
                () -> PassportFacts.dispute(asked(), "handle", "4711", END, SCALE));
        Refused.with(
                "nothing was laid down under that name: `logo-position`",
                () -> dispute(History.of(SampleProcess.SAMPLE)));
    }
}
