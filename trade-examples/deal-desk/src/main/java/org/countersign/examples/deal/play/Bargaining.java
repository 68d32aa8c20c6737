package org.countersign.examples.deal.play;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.temporal.ChronoUnit;
import org.countersign.examples.deal.play.Play.Scene;
import org.countersign.examples.deal.say.Language.Room;
import org.countersign.examples.deal.say.Words;
import org.countersign.examples.deal.tale.Part;
import org.countersign.examples.deal.tale.Part.Found;
import org.countersign.examples.deal.tale.Part.Mark;
import org.countersign.examples.deal.tale.Part.Who;
import org.countersign.examples.paper.RoundsPicture;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.process.Outcome;
import org.countersign.trade.base.process.Report;
import org.countersign.trade.offer.law.Comparison;
import org.countersign.trade.offer.law.LateEffect;
import org.countersign.trade.offer.law.LegalPoint;
import org.countersign.trade.offer.law.Speaker;
import org.countersign.trade.offer.negotiation.CoursePoint;
import org.countersign.trade.offer.negotiation.Negotiation;
import org.countersign.trade.offer.negotiation.NegotiationDecision;
import org.countersign.trade.offer.negotiation.NegotiationProcess;
import org.countersign.trade.offer.negotiation.NegotiationReport;
import org.countersign.trade.offer.negotiation.NegotiationState;
import org.countersign.trade.offer.negotiation.Reminder;
import org.countersign.trade.offer.negotiation.Verdict;

/** Tells a negotiation: what each word came to, what it changes, whose turn it is, and whether there is a contract. */
public final class Bargaining {
    private final NegotiationProcess process;
    private final Words words;

    /** Tells negotiations of that process in those words. */
    public Bargaining(NegotiationProcess process, Words words) {
        this.process = process;
        this.words = words;
    }

    /** Every word of the play as a step. */
    public Seq<Part> steps(Seq<Scene<NegotiationState, NegotiationReport, NegotiationDecision>> scenes) {
        return scenes.map(this::step);
    }

    private Part step(Scene<NegotiationState, NegotiationReport, NegotiationDecision> scene) {
        Moment happened = scene.stamp().happened();
        String said = Words.capital(new BargainWords(words).of(scene.act()));
        return new Part.Step(
                happened.day().toString(),
                who(scene.act()),
                scene.isLate()
                        ? words.say(
                                "recorded-late",
                                "words",
                                said,
                                "day",
                                words.moment(scene.stamp().recorded()))
                        : said,
                found(scene));
    }

    private static Who who(Act act) {
        return act instanceof NegotiationReport.Arrived || act instanceof NegotiationReport.TimePassed
                ? Who.NOBODY
                : act instanceof Report ? Who.THEY : Who.WE;
    }

    private Seq<Found> found(Scene<NegotiationState, NegotiationReport, NegotiationDecision> scene) {
        if (scene.refusal().isDefined()) {
            return scene.refusal().toVector().flatMap(refusal -> words.refused(Room.NEGOTIATION, refusal));
        }
        Seq<Found> came = scene.outcome().toVector().flatMap(outcome -> outcome(scene, outcome));
        return came.appendAll(scene.overtakes()
                .flatMap(placed -> scene.after()
                        .overtaken()
                        .filter(finding -> finding._1.entry() == placed.entry())
                        .map(finding -> new Found(
                                Mark.NO,
                                words.say(
                                        "found.overtaken",
                                        "entry",
                                        placed.entry(),
                                        "act",
                                        new BargainWords(words).of(placed.act()),
                                        "why",
                                        words.cited(finding._2.reason()))))));
    }

    private Seq<Found> outcome(
            Scene<NegotiationState, NegotiationReport, NegotiationDecision> scene, Outcome<NegotiationState> outcome) {
        if (outcome instanceof Outcome.NoEffect<NegotiationState> none) {
            return Vector.of(new Found(Mark.NO, words.say("found.no-effect", "why", words.cited(none.why()))));
        }
        if (outcome instanceof Outcome.Overtaken<NegotiationState> overtaken) {
            return words.refused(Room.NEGOTIATION, overtaken.refusal());
        }
        NegotiationState state = scene.after().state();
        Moment at = scene.stamp().recorded();
        Seq<Found> changed = state.file().rounds().size()
                        > scene.before().state().file().rounds().size()
                ? round(scene.before().state(), state)
                : isFresh(scene) ? answer(state) : Vector.empty();
        return changed.appendAll(kept(scene)).appendAll(standing(state, at));
    }

    /** Whether an answer is on the table that was not there before. */
    private boolean isFresh(Scene<NegotiationState, NegotiationReport, NegotiationDecision> scene) {
        return !seen(scene.after().state())
                .answer()
                .equals(seen(scene.before().state()).answer());
    }

    /** A word that somebody said who may not. */
    private Seq<Found> kept(Scene<NegotiationState, NegotiationReport, NegotiationDecision> scene) {
        return scene.after()
                .state()
                .file()
                .unratified()
                .drop(scene.before().state().file().unratified().size())
                .map(word -> new Found(
                        Mark.NO,
                        words.say(
                                word.doubtful() ? "found.doubtful" : "found.unratified",
                                "who",
                                word.who().name(),
                                "company",
                                word.company())));
    }

    /** A new round: what it is, and what it changes in what the other side said last. */
    private Seq<Found> round(NegotiationState before, NegotiationState after) {
        CoursePoint point = Negotiation.of(process, after).course().last();
        boolean counters =
                before instanceof NegotiationState.Open open && open.offer().by() != point.by();
        Found what = after instanceof NegotiationState.Invited
                ? new Found(Mark.OPEN, words.say("found.invitation", "round", point.round()))
                : counters
                        ? new Found(
                                Mark.YES,
                                words.sourced(
                                        words.say("found.counter", "round", point.round()),
                                        Vector.of(process.law().on(LegalPoint.CHANGES))))
                        : new Found(
                                Mark.YES,
                                words.sourced(
                                        words.say("found.offer", "round", point.round()),
                                        Vector.of(process.law().on(LegalPoint.OFFER))));
        return Vector.of(what).appendAll(changed(point.apart()));
    }

    /** What a yes changes. */
    private Seq<Found> answer(NegotiationState state) {
        return seen(state).answer().toVector().flatMap(this::changed);
    }

    /** On what a reply changes something, and whether that is material. */
    private Seq<Found> changed(Comparison comparison) {
        Seq<String> subjects = comparison
                .subjects()
                .map(subject -> words.say(
                        "found.subject",
                        "subject",
                        Changes.subject(words, subject),
                        "material",
                        words.say("material." + process.law().isMaterial(subject))));
        return subjects.isEmpty()
                ? Vector.empty()
                : Vector.of(new Found(Mark.NOTE, words.say("found.changes", "subjects", words.list(subjects))));
    }

    /** Every reply beside what it answers, field by field. */
    public Part replies(NegotiationState state) {
        Seq<Seq<Part.Cell>> rounds = seen(state)
                .course()
                .flatMap(point ->
                        Changes.rows(words, process.law(), words.say("round", "round", point.round()), point.apart()));
        Seq<Seq<Part.Cell>> answer = seen(state)
                .answer()
                .toVector()
                .flatMap(changes -> Changes.rows(words, process.law(), words.say("acceptance"), changes));
        return Changes.table(words, words.say("replies"), rounds.appendAll(answer));
    }

    /** The rounds with their prices: a picture on the page, a table at the terminal. */
    public Seq<Part> rounds(NegotiationState state) {
        Seq<CoursePoint> course = seen(state).course();
        Seq<String> lines = course.map(point -> words.say(
                "round-line",
                "round",
                point.round(),
                "who",
                words.say(point.by() == Speaker.WE ? Who.WE.key() : Who.THEY.key()),
                "total",
                words.total(point.total().map(Object::toString)),
                "apart",
                point.subjects().isEmpty()
                        ? words.say("nothing")
                        : words.list(point.subjects().map(subject -> Changes.subject(words, subject)))));
        return course.isEmpty()
                ? Vector.empty()
                : Vector.of(new Part.Picture(
                        RoundsPicture.of(course, words.of(Room.NEGOTIATION)), lines.prepend(words.say("rounds"))));
    }

    private Negotiation seen(NegotiationState state) {
        return Negotiation.of(process, state);
    }

    /** Whether there is a contract, or whose turn it is and how long is left. */
    public Seq<Found> standing(NegotiationState state, Moment at) {
        Verdict verdict = seen(state).verdict(at);
        return verdict.<Seq<Found>>fold(
                contract -> Vector.of(verdict(verdict)),
                none -> Vector.of(verdict(verdict)),
                pending -> turn(state, at).prependAll(agreed(state, pending)),
                unclear -> turn(state, at).prepend(verdict(verdict)));
    }

    /** An agreement that waits for its form, and a yes that waits for a notice, are said to be none yet. */
    private Seq<Found> agreed(NegotiationState state, Verdict.Pending pending) {
        boolean open = state instanceof NegotiationState.Open
                || state instanceof NegotiationState.Invited
                || state instanceof NegotiationState.Unopened;
        return open ? Vector.empty() : Vector.of(verdict(pending));
    }

    /** A verdict in a sentence, with who says so. */
    public Found verdict(Verdict verdict) {
        return verdict.fold(
                contract -> new Found(
                        Mark.YES,
                        words.sourced(
                                words.say(
                                        "verdict.contract",
                                        "at",
                                        words.moment(contract.conclusion().at()),
                                        "round",
                                        contract.conclusion().round()),
                                contract.conclusion().because())),
                none -> new Found(Mark.NO, words.say("verdict.none", "why", words.cited(none.why()))),
                pending -> new Found(Mark.OPEN, words.say("verdict.pending", "why", words.cited(pending.why()))),
                unclear -> new Found(Mark.OPEN, words.say("verdict.unclear", "why", words.cited(unclear.why()))));
    }

    /** What is due from whom, and how many days are left. */
    private Seq<Found> turn(NegotiationState state, Moment at) {
        return reminders(state, at, 0, Integer.MAX_VALUE);
    }

    /** What is due by then, with the patience of the house. */
    public Seq<Found> reminders(NegotiationState state, Moment at, int patience, int ahead) {
        return seen(state)
                .reminders(at, patience, ahead)
                .map(reminder -> new Found(Mark.OPEN, reminder(state, reminder, at)));
    }

    private String reminder(NegotiationState state, Reminder reminder, Moment at) {
        String said = words.say(
                "due." + reminder.what() + (reminder.what() == Reminder.What.NOTICE ? "." + notice(state) : ""),
                "who",
                words.say(reminder.from() == Speaker.WE ? "from.we" : "from.they"));
        return reminder.until()
                .map(until -> words.say(
                        "due.until",
                        "said",
                        said,
                        "until",
                        words.moment(until),
                        "days",
                        at.day().until(until.day(), ChronoUnit.DAYS)))
                .getOrElse(said);
    }

    /** What the offeror has to say if he does not want what follows from his silence. */
    private LateEffect notice(NegotiationState state) {
        return state instanceof NegotiationState.Late late
                ? process.law().late(late.lateness())
                : LateEffect.UNLESS_OBJECTED;
    }
}
