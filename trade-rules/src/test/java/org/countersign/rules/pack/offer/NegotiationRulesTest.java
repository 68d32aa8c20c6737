package org.countersign.rules.pack.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.countersign.rules.engine.Interpreter;
import org.countersign.rules.explain.Explanation;
import org.countersign.rules.explain.RuleTexts;
import org.countersign.rules.fix.Fixes;
import org.countersign.rules.rule.Finding;
import org.countersign.rules.rule.Outcome;
import org.countersign.testkit.rules.Coverage;
import org.countersign.testkit.rules.Judged;
import org.countersign.testkit.trade.NegotiationGens;
import org.countersign.testkit.trade.NegotiationSamples;
import org.countersign.trade.base.Channel;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.process.History;
import org.countersign.trade.base.process.Stamp;
import org.countersign.trade.offer.law.Cisg;
import org.countersign.trade.offer.law.Medium;
import org.countersign.trade.offer.negotiation.NegotiationDecision;
import org.countersign.trade.offer.negotiation.NegotiationProcess;
import org.countersign.trade.offer.negotiation.NegotiationReport;
import org.countersign.trade.offer.negotiation.NegotiationState;
import org.countersign.trade.offer.negotiation.Upshot;
import org.junit.jupiter.api.Test;

/** What is learned late about a bargain over a thousand lamps. All names are fiction. */
class NegotiationRulesTest {
    private static final NegotiationProcess PROCESS = NegotiationProcess.under(Cisg.CISG);
    private static final PersonRef MEI = PersonRef.of("mei", "Mei Lin");
    private static final Moment END = Moment.parse("2026-12-31");

    @Test
    void aRevocationThatIsRecordedLateChangesWhoConcludedAndOurAcceptanceBecomesAFinding() {
        Judged.by(NegotiationRules.PACK, upshot(sold())).violatesNothing();
        Upshot known = upshot(sold().hear(stamp(6).recorded(at(20)), new NegotiationReport.TookBack()));
        assertEquals(Option.none(), known.concluded());
        Judged.by(NegotiationRules.PACK, known)
                .violates("NEG-E01")
                .at("words[1]")
                .reading("words[1].effect", "NEG-REVOKED")
                .only();
        assertEquals(Vector.of(new Upshot.Said(2, "negotiation.accept", at(7), "NEG-REVOKED")), known.words());
        String said = Explanation.in(RuleTexts.english()).of(Interpreter.check(NegotiationRules.PACK, known));
        assertTrue(said.contains("word 1 of ours went out and, as we know now, could not count: NEG-REVOKED"), said);
        assertEquals(
                Vector.empty(),
                Fixes.of(NegotiationRules.PACK, known).flatMap(Fixes::fixes).toVector(),
                "what was carried out is not undone");
    }

    @Property(tries = 200)
    void onlyARevocationThatArrivedBeforeOurAcceptanceWentOutChangesAnything(
            @ForAll @IntRange(min = 1, max = 27) int revoked, @ForAll @IntRange(min = 8, max = 28) int recorded) {
        Upshot after = upshot(sold().hear(stamp(revoked).recorded(at(recorded)), new NegotiationReport.TookBack()));
        boolean isFirst = revoked >= 4 && revoked < 7;
        assertEquals(Option.when(!isFirst, () -> at(7)), after.concluded());
        assertEquals(
                Option.some(isFirst ? Outcome.VIOLATED : Outcome.SATISFIED),
                Interpreter.check(NegotiationRules.PACK, after)
                        .findings()
                        .find(finding -> finding.code().toString().equals("NEG-E01"))
                        .map(Finding::outcome));
    }

    @Test
    void whereALetterAndARevocationCrossedNobodyShipsBeforeItIsKnown() {
        History<NegotiationState, NegotiationReport, NegotiationDecision> crossed = History.of(PROCESS)
                .decide(stamp(4), NegotiationSamples.offer(NegotiationSamples.PLAIN))
                .flatMap(history -> history.decide(stamp(6), new NegotiationDecision.TakeBack(Medium.INSTANT)))
                .getOrElseThrow(why -> new AssertionError(why))
                .hear(
                        stamp(12),
                        new NegotiationReport.Accepted(
                                Option.none(), Option.none(), Medium.LETTER, Option.none(), Option.none()));
        Judged.by(NegotiationRules.PACK, upshot(crossed))
                .violates("NEG-W01")
                .at("verdict")
                .reading("verdict", "unclear")
                .only();
    }

    @Test
    void everyOutcomeOfEachRuleIsReached() {
        Coverage coverage = Coverage.of(NegotiationRules.PACK, NegotiationGens.upshot(), 500, 20261125);
        Vector.of(
                        "NEG-E01 " + Outcome.SATISFIED,
                        "NEG-E01 " + Outcome.VIOLATED,
                        "NEG-W01 " + Outcome.SATISFIED,
                        "NEG-W01 " + Outcome.VIOLATED)
                .forEach(both -> assertTrue(
                        coverage.of(both.split(" ")[0], Outcome.valueOf(both.split(" ")[1])) >= 20,
                        coverage::histogram));
        NegotiationRules.PACK.rules().forEach(rule -> assertEquals(Vector.empty(), coverage.oneSided(rule)));
    }

    private static History<NegotiationState, NegotiationReport, NegotiationDecision> sold() {
        return History.of(PROCESS)
                .hear(stamp(4), (NegotiationReport) NegotiationSamples.offered(NegotiationSamples.PLAIN))
                .decide(stamp(7), NegotiationSamples.accept(Option.none(), Medium.INSTANT))
                .getOrElseThrow(why -> new AssertionError(why));
    }

    private static Upshot upshot(History<NegotiationState, NegotiationReport, NegotiationDecision> history) {
        return Upshot.of(PROCESS, history, END);
    }

    private static Stamp stamp(int day) {
        return Stamp.at(at(day), MEI, Channel.EMAIL);
    }

    private static Moment at(int day) {
        return Moment.parse("2026-05-" + (day < 10 ? "0" : "") + day + "T12:00:00+08:00");
    }
}
