package org.countersign.trade.offer.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countersign.testkit.Gen;
import org.countersign.testkit.Jqwik;
import org.countersign.testkit.process.HistoryLaws;
import org.countersign.testkit.process.Kits;
import org.countersign.testkit.trade.NegotiationSamples;
import org.countersign.testkit.trade.ProcessGens;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.process.Entry;
import org.countersign.trade.base.process.Placed;
import org.countersign.trade.offer.law.Acceptance;
import org.countersign.trade.offer.law.Form;
import org.countersign.trade.offer.law.Medium;
import org.countersign.trade.offer.law.Speaker;

class NegotiationProperties extends HistoryLaws<NegotiationState, NegotiationReport, NegotiationDecision> {
    private static final NegotiationProcess PROCESS = NegotiationSamples.PROCESS;

    NegotiationProperties() {
        super(Kits.negotiation());
    }

    /** Each try looks at more than a hundred thousand pairs of state and act. */
    @Override
    @Property(tries = 6)
    protected void noStateThatGeneratedActsReachDoesWhatTheTableDoesNotSay(
            @ForAll("manyActs") Seq<Act> acts, @ForAll("manyMoments") Seq<Moment> moments) {
        super.noStateThatGeneratedActsReachDoesWhatTheTableDoesNotSay(acts, moments);
    }

    @Property
    void nobodyAcceptsWhatHeOfferedHimself(@ForAll("journals") Seq<Entry> journal) {
        for (Placed<NegotiationState> placed : noted(journal).timeline()) {
            NegotiationState state = placed.outcome().state();
            for (Acceptance acceptance : acceptance(state)) {
                assertEquals(
                        Option.some(acceptance.by().other()),
                        state.file().round(acceptance.round()).map(round -> round.by()));
            }
        }
    }

    @Property
    void roundsAreNumberedAsTheyCameAndNoneIsLost(@ForAll("journals") Seq<Entry> journal) {
        Seq<Placed<NegotiationState>> line = noted(journal).timeline();
        line.map(placed -> placed.outcome().state().file().rounds())
                .scanLeft(
                        Tuple.of(Vector.<Object>empty(), Vector.<Object>empty()),
                        (two, rounds) -> Tuple.of(two._2, Vector.<Object>ofAll(rounds)))
                .forEach(two -> assertEquals(two._1, two._2.take(two._1.size())));
        line.lastOption().forEach(last -> {
            Seq<Integer> numbers = last.outcome().state().file().rounds().map(round -> round.number());
            assertEquals(Vector.rangeClosed(1, numbers.size()), numbers.toVector());
        });
    }

    @Property
    void onlyAWordThatComesTogetherWithAnAcceptanceUndoesAContract(@ForAll("journals") Seq<Entry> journal) {
        Option<Conclusion> before = Option.none();
        for (Placed<NegotiationState> placed : noted(journal).timeline()) {
            Option<Conclusion> now = placed.outcome().state() instanceof NegotiationState.Concluded concluded
                    ? Option.some(concluded.conclusion())
                    : Option.none();
            boolean takenBack = placed.act() instanceof NegotiationReport.TookBack
                    || placed.act() instanceof NegotiationDecision.TakeBack;
            assertTrue(before.isEmpty() || takenBack || before.equals(now), placed::toString);
            before = now;
        }
    }

    @Property
    void whereAFormIsReservedNothingButThatFormConcludes(@ForAll("journals") Seq<Entry> journal) {
        Option<NegotiationState> before = Option.none();
        for (Placed<NegotiationState> placed : noted(journal).timeline()) {
            NegotiationState now = placed.outcome().state();
            boolean isNew = now instanceof NegotiationState.Concluded
                    && !before.exists(NegotiationState.Concluded.class::isInstance);
            if (isNew && now.file().form() != Form.NONE) {
                assertTrue(
                        placed.act() instanceof NegotiationReport.Confirmed
                                || placed.act() instanceof NegotiationDecision.Confirm
                                || placed.act() instanceof NegotiationReport.Signed
                                || placed.act() instanceof NegotiationDecision.Sign,
                        placed::toString);
            }
            before = Option.some(now);
        }
    }

    @Property
    void silenceNeverAcceptsUnderTheConvention(@ForAll("journals") Seq<Entry> journal, @ForAll("moments") Moment at) {
        NegotiationState state = noted(journal).state();
        if (state instanceof NegotiationState.Open) {
            PROCESS.hear(state, new NegotiationReport.TimePassed(), at)
                    .forEach(after -> assertInstanceOf(NegotiationState.Lapsed.class, after));
        }
    }

    @Property
    void whatIsSettledOnOneDayIsSettledOnEveryLaterDay(
            @ForAll("journals") Seq<Entry> journal, @ForAll("moments") Moment at) {
        Negotiation seen = Negotiation.of(PROCESS, noted(journal).state());
        Verdict now = seen.verdict(at);
        Verdict later = seen.verdict(Moment.parse("2027-01-01"));
        if (now instanceof Verdict.Contract || now instanceof Verdict.NoContract) {
            assertEquals(now, later);
        }
        assertFalse(now instanceof Verdict.Unclear && later instanceof Verdict.Contract);
    }

    @Property
    void itDoesNotMatterWhichOfTheTwoWeAre(@ForAll("words") Seq<Tuple2<Moment, Act>> words) {
        NegotiationState state = PROCESS.start();
        NegotiationState mirrored = PROCESS.start();
        for (Tuple2<Moment, Act> word : words) {
            state = after(state, word._2, word._1);
            mirrored = after(mirrored, mirror(word._2), word._1);
        }
        Moment end = Moment.parse("2026-06-01");
        Negotiation one = Negotiation.of(PROCESS, state);
        Negotiation other = Negotiation.of(PROCESS, mirrored);
        assertEquals(state.getClass(), mirrored.getClass());
        assertEquals(one.verdict(end), other.verdict(end));
        assertEquals(one.ending(end), other.ending(end));
        if (!(state instanceof NegotiationState.Crossed)) {
            assertEquals(one.turn(end).map(Speaker::other), other.turn(end));
        }
    }

    @Property
    void aWordOfSomebodyWhoMayNotLeavesTheTableAsItIs(
            @ForAll("journals") Seq<Entry> journal, @ForAll("words") Seq<Tuple2<Moment, Act>> words) {
        NegotiationState before = noted(journal).state();
        for (Tuple2<Moment, Act> word : words) {
            NegotiationState after = after(before, word._2, word._1);
            if (after.file().kept() > before.file().kept()) {
                NegotiationFile file = after.file();
                assertEquals(before, after.with(before.file()));
                assertEquals(before.file().rounds(), file.rounds());
                assertEquals(before.file().asked(), file.asked());
                assertEquals(file.kept(), file.unratified().last().number());
            }
        }
    }

    @Property
    void aRatifiedWordDoesWhatTheWordItselfWouldDo(@ForAll("words") Seq<Tuple2<Moment, Act>> words) {
        NegotiationState state = PROCESS.start();
        for (Tuple2<Moment, Act> word : words) {
            if (word._2 instanceof NegotiationReport report && isPlain(report)) {
                NegotiationState said = after(
                        state,
                        new NegotiationReport.SpokeFor(NegotiationSamples.TOM, NegotiationSamples.buyer(), report),
                        word._1);
                int number = said.file().kept();
                if (number > state.file().kept()) {
                    NegotiationState ratified =
                            after(said, new NegotiationReport.Ratified(number, NegotiationSamples.ANNA), word._1);
                    NegotiationState plain = after(state, report, word._1);
                    assertEquals(plain.getClass(), ratified.getClass());
                    assertEquals(
                            Negotiation.of(PROCESS, plain).verdict(word._1),
                            Negotiation.of(PROCESS, ratified).verdict(word._1));
                }
            }
            state = after(state, word._2, word._1);
        }
    }

    private static boolean isPlain(NegotiationReport report) {
        return !(report instanceof NegotiationReport.SpokeFor)
                && !(report instanceof NegotiationReport.Ratified)
                && !(report instanceof NegotiationReport.TimePassed)
                && !report.toString().contains("medium=" + Medium.SPOKEN);
    }

    @Property
    void numbersOfKeptWordsGrowAndNoneWaitsTwice(@ForAll("journals") Seq<Entry> journal) {
        noted(journal).timeline().map(placed -> placed.outcome().state().file()).forEach(file -> {
            Seq<Integer> numbers = file.unratified().map(Unratified::number);
            assertEquals(numbers.distinct().sorted(), numbers);
            assertTrue(numbers.forAll(number -> number <= file.kept()));
        });
    }

    @Property
    void aCourseHasAPointForEachRoundAndSaysNothingBeforeTheOtherSideHasSpoken(@ForAll("journals") Seq<Entry> journal) {
        NegotiationState state = noted(journal).state();
        Seq<CoursePoint> course = Negotiation.of(PROCESS, state).course();
        assertEquals(state.file().rounds().map(round -> round.number()), course.map(CoursePoint::round));
        course.headOption().forEach(first -> assertTrue(first.apart().changes().isEmpty()));
    }

    private static NegotiationState after(NegotiationState state, Act act, Moment happened) {
        return act instanceof NegotiationReport report
                ? PROCESS.hear(state, report, happened).getOrElse(state)
                : PROCESS.decide(state, (NegotiationDecision) act, happened)
                        .getOrElse(() -> PROCESS.carriedOut(state, (NegotiationDecision) act, happened));
    }

    private static Act mirror(Act act) {
        return act instanceof NegotiationReport report
                ? report.fold(new Mirrors.OfReports())
                : ((NegotiationDecision) act).fold(new Mirrors.OfDecisions());
    }

    /** Words that arrive at once; none takes anything back, since only the other side's can come before what it takes back. */
    @Provide
    Arbitrary<Seq<Tuple2<Moment, Act>>> words() {
        Vector<Act> all = NegotiationSamples.table().acts().toVector().filter(NegotiationProperties::isAtOnce);
        Gen<Act> word = source -> all.get(source.below(all.size()));
        Gen<Tuple2<Moment, Act>> step =
                source -> Tuple.of(ProcessGens.busyMoment().next(source), word.next(source));
        return Jqwik.arbitrary(step.many(1, 10).map(steps -> steps.sortBy(one -> one._1.last())));
    }

    private static boolean isAtOnce(Act act) {
        if (act instanceof NegotiationReport.SpokeFor spoke) {
            return isAtOnce(spoke.word());
        }
        if (act instanceof NegotiationDecision.SpeakFor spoken) {
            return isAtOnce(spoken.word());
        }
        String text = act.toString();
        return !(act instanceof NegotiationReport.TookBack)
                && !(act instanceof NegotiationDecision.TakeBack)
                && !(act instanceof NegotiationReport.Arrived)
                && !text.contains("medium=" + Medium.LETTER)
                && !text.contains("medium=" + Medium.CONDUCT);
    }

    private static Option<Acceptance> acceptance(NegotiationState state) {
        return state.fold(
                unopened -> Option.none(),
                invited -> Option.none(),
                underway -> acceptance(underway.before()),
                open -> Option.none(),
                changed -> Option.some(changed.acceptance()),
                late -> Option.some(late.acceptance()),
                crossed -> Option.some(crossed.acceptance()),
                agreed -> Option.some(agreed.acceptance()),
                concluded -> Option.some(concluded.acceptance()),
                rejected -> Option.none(),
                withdrawn -> Option.none(),
                revoked -> Option.none(),
                lapsed -> Option.none());
    }
}
