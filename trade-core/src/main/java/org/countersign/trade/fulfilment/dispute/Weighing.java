package org.countersign.trade.fulfilment.dispute;

import static org.countersign.trade.fulfilment.dispute.DisputeReason.*;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Truth;
import org.countersign.trade.evidence.Stance;

/** Weighs the words against what the goods show. */
record Weighing(DisputeFacts facts) {

    Assessment assessment() {
        return facts.delivered().fold(() -> of(Verdict.UNKNOWN, Vector.of(NOT_INSPECTED.reason())), this::judged);
    }

    private Assessment judged(Digest goods) {
        Seq<WordFact> good = facts.words().filter(WordFact::isGood);
        Option<WordFact> inForce = latest(good.filter(word -> counts(word).isYes()));
        Option<WordFact> late = latest(good.filter(word -> isLate(word).isYes()
                && word.isAbout(goods).isYes()
                && stands(word, false).isYes()));
        if (inForce.exists(word -> word.isAbout(goods).isYes()) || late.isDefined()) {
            WordFact decisive = inForce.filter(word -> word.isAbout(goods).isYes())
                    .orElse(late)
                    .getOrElseThrow(IllegalStateException::new);
            return isClear(decisive, good) ? made(decisive, goods, late.contains(decisive)) : unclear(decisive);
        }
        Option<WordFact> doubtful = good.find(word -> counts(word) == Truth.UNKNOWN
                || isLate(word) == Truth.UNKNOWN && word.isAbout(goods).isYes());
        return inForce.filter(word -> doubtful.isEmpty() && isClear(word, good))
                .map(word -> of(
                        Verdict.DEVIATES,
                        Vector.of(named(OTHER_CONFIRMED, word)).appendAll(notice()),
                        word))
                .getOrElse(() -> inForce.orElse(doubtful).map(this::unclear).getOrElse(() -> unconfirmed(goods)));
    }

    /** Nothing certain confirms anything that was current: weak words and opposed ones are told apart, and neither becomes a confirmation. */
    private Assessment unconfirmed(Digest goods) {
        Seq<WordFact> weak = facts.words()
                .filter(word -> word.stance() == Stance.CONFIRMS
                        && !word.isGood()
                        && word.isAbout(goods).isYes());
        Seq<WordFact> against = facts.words()
                .filter(word ->
                        word.stance() == Stance.OBJECTS && !word.isAbout(goods).isNo());
        Seq<Reason> vague = facts.words()
                .filter(word ->
                        word.stance() == Stance.CONFIRMS && word.content().isEmpty())
                .map(word -> named(VAGUE, word));
        Seq<Reason> taken = facts.words()
                .filter(word -> word.isGood() && word.isAbout(goods).isYes())
                .map(word -> named(TAKEN_BACK, word));
        Seq<Reason> said = taken.appendAll(weak.map(word -> named(WEAK, word))).appendAll(vague);
        return weak.nonEmpty() && against.nonEmpty()
                ? of(Verdict.CONFLICTING_EVIDENCE, said.append(named(OPPOSED, against.last())))
                : of(
                        Verdict.NEVER_CONFIRMED,
                        said.prepend(NOTHING.reason()).appendAll(form()).appendAll(notice()));
    }

    private Assessment made(WordFact decisive, Digest goods, boolean late) {
        Reason confirmed = named(decisive.deemed() ? DEEMED : late ? CONFIRMED_LATE : CONFIRMED, decisive);
        RevisionFact current = facts.revisions().last();
        if (current.content().equals(goods)) {
            return of(Verdict.MADE_AS_CONFIRMED, Vector.of(confirmed), decisive);
        }
        Truth before = facts.released()
                .map(release -> current.since().isPast(release).not())
                .getOrElse(Truth.UNKNOWN);
        Reason changed = (before == Truth.YES ? CHANGED_BEFORE_RELEASE : CHANGED_AFTER_RELEASE)
                .reason()
                .with("revision", current.revision())
                .with("since", current.since());
        return before == Truth.UNKNOWN && facts.released().isDefined()
                ? of(
                        Verdict.CONFLICTING_EVIDENCE,
                        Vector.of(confirmed, ORDER_UNKNOWN.reason().with("number", current.revision())),
                        decisive)
                : of(
                        Verdict.CHANGED_AFTERWARDS,
                        Vector.of(confirmed, changed).appendAll(form()).appendAll(notice()),
                        decisive);
    }

    private Assessment unclear(WordFact word) {
        return of(Verdict.CONFLICTING_EVIDENCE, Vector.of(named(ORDER_UNKNOWN, word)), word);
    }

    /** Whether it was said before the release and stood at the release. */
    private Truth counts(WordFact word) {
        return isLate(word).not().and(stands(word, true));
    }

    private Truth isLate(WordFact word) {
        return facts.released().map(release -> word.happened().isPast(release)).getOrElse(Truth.NO);
    }

    /** Whether no later word of the same side is against it; of a word before the release, none that came before it as well. */
    private Truth stands(WordFact word, boolean atRelease) {
        return facts.words()
                .filter(other -> other.stance() == Stance.OBJECTS)
                .map(other -> word.content()
                        .map(other::isAbout)
                        .getOrElse(Truth.UNKNOWN)
                        .and(other.happened().isAfter(word.happened()))
                        .and(atRelease ? isLate(other).not() : Truth.YES))
                .fold(Truth.NO, Truth::or)
                .not();
    }

    private static Option<WordFact> latest(Seq<WordFact> words) {
        return words.maxBy(word -> word.happened().last());
    }

    /** Whether no other good word about another content may have come later, or may not have been taken back in time. */
    private boolean isClear(WordFact decisive, Seq<WordFact> good) {
        return good.filter(other -> !other.content().equals(decisive.content())
                        && !counts(other).isNo())
                .forAll(other -> counts(other).isYes()
                        && decisive.happened().isAfter(other.happened()).isYes());
    }

    private Seq<Reason> form() {
        return facts.formClause()
                .map(clause -> FORM.reason().with("clause", clause))
                .toVector();
    }

    private Seq<Reason> notice() {
        return new Notice(facts).reasons();
    }

    static Reason named(DisputeReason why, WordFact word) {
        return why.reason().with("number", word.number());
    }

    private Assessment of(Verdict verdict, Seq<Reason> why, WordFact decisive) {
        return assessment(verdict, why, Option.some(decisive));
    }

    private Assessment of(Verdict verdict, Seq<Reason> why) {
        return assessment(verdict, why, Option.none());
    }

    private Assessment assessment(Verdict verdict, Seq<Reason> why, Option<WordFact> decisive) {
        Seq<Citation> articles = new Articles(facts).of(verdict, decisive);
        return new Assessment(
                facts.order(),
                facts.attribute(),
                verdict,
                why,
                decisive.map(WordFact::number),
                decisive.flatMap(WordFact::points),
                new Chain(facts).links(),
                articles);
    }
}
