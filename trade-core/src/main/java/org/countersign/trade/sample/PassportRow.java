package org.countersign.trade.sample;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.evidence.Strength;
import org.countersign.trade.sample.spec.AttributeRef;
import org.countersign.trade.sample.spec.SampleAttribute;

/**
 * One attribute of the specification as it stands: its content, where that stands, and everything that was said of it.
 *
 * @param attribute the attribute with its content
 * @param state where this content stands
 * @param words every word on this content, in the order of happening
 * @param earlier every yes to another content of the same attribute: still true of that one, and of no other
 * @param open what the buyer wanted corrected, on this content or an earlier one, and nothing has closed since
 */
@Evolving
public record PassportRow(
        SampleAttribute attribute,
        AttributeState state,
        Seq<WeighedWord> words,
        Seq<WeighedWord> earlier,
        Seq<WeighedWord> open) {
    /** Keeps the sequences in our own. */
    public PassportRow {
        words = Vector.ofAll(words);
        earlier = Vector.ofAll(earlier);
        open = Vector.ofAll(open);
    }

    /** A row of a host that knows the state from its own tables, and nothing else. */
    public static PassportRow of(SampleAttribute attribute, AttributeState state) {
        return new PassportRow(attribute, state, state.rests().toVector(), Vector.empty(), Vector.empty());
    }

    /** Attribute, revision and digest. */
    public AttributeRef ref() {
        return attribute.content().ref();
    }

    /** Whether production may not start without it. */
    public boolean isMandatory() {
        return attribute.mandatory();
    }

    /** Whether this content was confirmed in writing, as it stands or as instructed. */
    public boolean isConfirmedInWriting() {
        return state.isConfirmedInWriting();
    }

    /** Whether whoever said it may bind the buyer; no if the state rests on no word. */
    public Truth authorised() {
        return state.rests().map(WeighedWord::authorised).getOrElse(Truth.NO);
    }

    /** Whether the word on which the state rests was said in writing; no if it rests on no word. */
    public Truth written() {
        return state.rests().map(WeighedWord::written).getOrElse(Truth.NO);
    }

    /** How well the word on which the state rests can be proved. */
    public Option<Strength> strength() {
        return state.rests().flatMap(WeighedWord::strength);
    }

    /** Who said it. */
    public Option<PersonRef> by() {
        return state.rests().map(WeighedWord::by);
    }

    @Override
    public String toString() {
        return Summary.of("PassportRow")
                .with("attribute", attribute)
                .with("state", state)
                .with("words", words)
                .with("earlier", earlier)
                .with("open", open)
                .toString();
    }
}
