package org.countersign.trade.sample;

import io.vavr.control.Option;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.sample.life.Adoption;
import org.countersign.trade.sample.life.CarryOver;
import org.countersign.trade.sample.life.Deeming;
import org.countersign.trade.sample.life.Proof;
import org.countersign.trade.sample.life.SentSheet;

/**
 * Where one content of one attribute stands. Each state belongs to its own revision and digest: after a change the new content starts at
 * {@link Unconfirmed}, and what was said of the old one stays true of the old one. Only {@link Confirmed} and {@link Adopted} rest on a word in
 * writing; whether the speaker was allowed to say it is asked of the word.
 */
@Evolving
public sealed interface AttributeState {

    /** The answer of whoever has one for each kind. */
    <A> A fold(Cases<A> cases);

    /**
     * One answer for each kind.
     *
     * @param <A> the type of the answer
     */
    interface Cases<A> {
        /** To this kind. */
        A unconfirmed(Unconfirmed state);

        /** To this kind. */
        A asked(Asked state);

        /** To this kind. */
        A spoken(Spoken state);

        /** To this kind. */
        A confirmed(Confirmed state);

        /** To this kind. */
        A instructed(Instructed state);

        /** To this kind. */
        A adopted(Adopted state);

        /** To this kind. */
        A resubmit(Resubmit state);

        /** To this kind. */
        A rejected(Rejected state);

        /** To this kind. */
        A waived(Waived state);

        /** To this kind. */
        A deemed(Deemed state);
    }

    /** The word on which it rests, if it rests on one. */
    default Option<WeighedWord> rests() {
        return fold(new RestsOn());
    }

    /** Whether it was confirmed in writing as it stands, or as it was instructed in writing. Says nothing about who did. */
    default boolean isConfirmedInWriting() {
        return this instanceof Confirmed || this instanceof Adopted;
    }

    /** Nobody has said anything about this content, and nobody was asked. */
    record Unconfirmed() implements AttributeState {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.unconfirmed(this);
        }
    }

    /**
     * The buyer was asked on a sheet and has said nothing. Silence is nothing.
     *
     * @param sheet the latest sheet on which it stands
     */
    record Asked(SentSheet sheet) implements AttributeState {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.asked(this);
        }

        @Override
        public String toString() {
            return Summary.of("Asked").with("sheet", sheet).toString();
        }
    }

    /**
     * Somebody said yes, and nothing in writing shows it: a call, a recap to which nobody objected, a note of our own, a form that nobody knows.
     *
     * @param word the word
     */
    record Spoken(WeighedWord word) implements AttributeState {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.spoken(this);
        }

        @Override
        public String toString() {
            return Summary.of("Spoken").with("word", word).toString();
        }
    }

    /**
     * Confirmed in writing as shown.
     *
     * @param word the word
     * @param carried that it was said of an earlier revision with the same requirement, and why it is taken to count here
     */
    record Confirmed(WeighedWord word, Option<CarryOver> carried) implements AttributeState {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.confirmed(this);
        }

        @Override
        public String toString() {
            return Summary.of("Confirmed")
                    .with("word", word)
                    .with("carried", carried)
                    .toString();
        }
    }

    /**
     * The buyer approved with an instruction that nobody has adopted yet: what stands here is not what he wants.
     *
     * @param word the word with the instruction
     */
    record Instructed(WeighedWord word) implements AttributeState {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.instructed(this);
        }

        @Override
        public String toString() {
            return Summary.of("Instructed").with("word", word).toString();
        }
    }

    /**
     * This is the value that the buyer instructed in writing.
     *
     * @param word the word with the instruction, said of the revision before
     * @param adoption how it made this revision
     * @param proof what showed that it was made so; none as long as nothing has
     */
    record Adopted(WeighedWord word, Adoption adoption, Option<Proof> proof) implements AttributeState {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.adopted(this);
        }

        @Override
        public String toString() {
            return Summary.of("Adopted")
                    .with("word", word)
                    .with("adoption", adoption)
                    .with("proof", proof)
                    .toString();
        }
    }

    /**
     * To be corrected and shown again.
     *
     * @param word the word
     */
    record Resubmit(WeighedWord word) implements AttributeState {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.resubmit(this);
        }

        @Override
        public String toString() {
            return Summary.of("Resubmit").with("word", word).toString();
        }
    }

    /**
     * Rejected.
     *
     * @param word the word
     */
    record Rejected(WeighedWord word) implements AttributeState {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.rejected(this);
        }

        @Override
        public String toString() {
            return Summary.of("Rejected").with("word", word).toString();
        }
    }

    /**
     * The buyer goes without judging it, for as long as he said.
     *
     * @param word the word
     */
    record Waived(WeighedWord word) implements AttributeState {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.waived(this);
        }

        @Override
        public String toString() {
            return Summary.of("Waived").with("word", word).toString();
        }
    }

    /**
     * Nobody said anything, and a clause of the contract makes that an approval.
     *
     * @param deeming sheet, clause and when we relied on it
     */
    record Deemed(Deeming deeming) implements AttributeState {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.deemed(this);
        }

        @Override
        public String toString() {
            return Summary.of("Deemed").with("deeming", deeming).toString();
        }
    }
}

/** The word on which a state rests. */
record RestsOn() implements AttributeState.Cases<Option<WeighedWord>> {
    @Override
    public Option<WeighedWord> unconfirmed(AttributeState.Unconfirmed state) {
        return Option.none();
    }

    @Override
    public Option<WeighedWord> asked(AttributeState.Asked state) {
        return Option.none();
    }

    @Override
    public Option<WeighedWord> spoken(AttributeState.Spoken state) {
        return Option.some(state.word());
    }

    @Override
    public Option<WeighedWord> confirmed(AttributeState.Confirmed state) {
        return Option.some(state.word());
    }

    @Override
    public Option<WeighedWord> instructed(AttributeState.Instructed state) {
        return Option.some(state.word());
    }

    @Override
    public Option<WeighedWord> adopted(AttributeState.Adopted state) {
        return Option.some(state.word());
    }

    @Override
    public Option<WeighedWord> resubmit(AttributeState.Resubmit state) {
        return Option.some(state.word());
    }

    @Override
    public Option<WeighedWord> rejected(AttributeState.Rejected state) {
        return Option.some(state.word());
    }

    @Override
    public Option<WeighedWord> waived(AttributeState.Waived state) {
        return Option.some(state.word());
    }

    @Override
    public Option<WeighedWord> deemed(AttributeState.Deemed state) {
        return Option.none();
    }
}
