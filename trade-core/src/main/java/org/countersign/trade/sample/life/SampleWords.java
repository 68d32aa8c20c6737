package org.countersign.trade.sample.life;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.sample.answer.SampleAnswer;
import org.countersign.trade.sample.answer.Verdict;
import org.countersign.trade.sample.answer.Word;
import org.countersign.trade.sample.spec.AttributeRef;

/**
 * What was said to the contents of a specification, and what was made of it, each in the order of happening.
 *
 * @param answers every answer, also one that names nothing
 * @param words every verdict on a content
 * @param adopted instructions that made a revision
 * @param carried confirmations that were carried to another revision
 * @param deemed sheets that silence approved under a clause
 * @param proofs what first pieces and inspections showed
 */
@Evolving
public record SampleWords(
        Seq<SampleAnswer> answers,
        Seq<Word> words,
        Seq<Adoption> adopted,
        Seq<CarryOver> carried,
        Seq<Deeming> deemed,
        Seq<Proof> proofs) {
    /** Keeps the sequences in our own. */
    public SampleWords {
        answers = Vector.ofAll(answers);
        words = Vector.ofAll(words);
        adopted = Vector.ofAll(adopted);
        carried = Vector.ofAll(carried);
        deemed = Vector.ofAll(deemed);
        proofs = Vector.ofAll(proofs);
    }

    /** Nobody has said anything. */
    public static SampleWords none() {
        return new SampleWords(
                Vector.empty(), Vector.empty(), Vector.empty(), Vector.empty(), Vector.empty(), Vector.empty());
    }

    SampleWords with(SampleAnswer answer, Seq<Word> more) {
        return new SampleWords(answers.append(answer), words.appendAll(more), adopted, carried, deemed, proofs);
    }

    SampleWords with(Adoption adoption) {
        return new SampleWords(answers, words, adopted.append(adoption), carried, deemed, proofs);
    }

    SampleWords with(CarryOver over) {
        return new SampleWords(answers, words, adopted, carried.append(over), deemed, proofs);
    }

    SampleWords with(Deeming deeming) {
        return new SampleWords(answers, words, adopted, carried, deemed.append(deeming), proofs);
    }

    SampleWords with(Proof proof) {
        return new SampleWords(answers, words, adopted, carried, deemed, proofs.append(proof));
    }

    /** What was said of exactly that content. */
    public Seq<Word> on(AttributeRef ref) {
        return words.filter(word -> word.of().equals(ref));
    }

    /**
     * Whether that content counts as approved by anything at all, a spoken word included: the last word that says yes or no says yes, or it
     * was instructed, carried over or deemed and nobody has said no since.
     */
    public boolean isApproved(AttributeRef ref) {
        Seq<Word> decisive = on(ref).filter(word ->
                word.verdict() instanceof Verdict.Approved || word.verdict().isAgainst());
        return decisive.lastOption()
                .map(word -> !word.verdict().isAgainst())
                .getOrElse(() -> adopted.exists(one -> one.made().equals(ref))
                        || carried.exists(one -> one.to().equals(ref))
                        || deemed.exists(one -> one.sheet().refs().contains(ref)));
    }

    @Override
    public String toString() {
        return Summary.of("SampleWords")
                .with("answers", answers)
                .with("words", words)
                .with("adopted", adopted)
                .with("carried", carried)
                .with("deemed", deemed)
                .with("proofs", proofs)
                .toString();
    }
}
