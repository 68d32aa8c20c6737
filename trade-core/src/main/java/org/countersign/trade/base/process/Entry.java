package org.countersign.trade.base.process;

import io.vavr.collection.Vector;
import org.countersign.trade.base.Channel;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Family;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Evolving;

/**
 * One line of a journal: what happened, and how we know. Entries are numbered from one in the order of recording.
 *
 * @param number its place in the order of recording
 * @param stamp when, by whom, by which way
 * @param act what happened
 * @param extensions what the host keeps with it
 */
@Evolving
public record Entry(int number, Stamp stamp, Act act, Extensions extensions) {
    private static final Field<PersonRef, String> ID = Field.one("id", Scalar.NAME, PersonRef::id);
    private static final Field<PersonRef, String> NAME = Field.one("name", Scalar.NAME, PersonRef::name);
    /** How a person is written wherever an entry or a document names one. */
    public static final Shape<PersonRef> PERSON =
            Shape.of("person-ref", 1, PersonRef.class, v -> PersonRef.of(v.of(ID), v.of(NAME)), ID, NAME);

    private static final Field<Entry, Integer> NUMBER = Field.one("number", Scalar.COUNT, Entry::number);
    private static final Field<Entry, Moment> HAPPENED =
            Field.one("happened", Scalar.MOMENT, e -> e.stamp().happened());
    private static final Field<Entry, Moment> RECORDED =
            Field.one("recorded", Scalar.MOMENT, e -> e.stamp().recorded());
    private static final Field<Entry, PersonRef> RECORDER =
            Field.one("recorder", new Codec.Nested<>(PERSON), e -> e.stamp().recorder());
    private static final Field<Entry, Channel> CHANNEL =
            Field.one("channel", Scalar.CHANNEL, e -> e.stamp().channel());
    private static final Field<Entry, Extensions> EXTENSIONS = Field.extensions(Entry::extensions);

    /** Checks the number. */
    public Entry {
        if (number < 1) {
            throw new IllegalArgumentException("entries are numbered from 1: `" + number + "`");
        }
    }

    /** The shape of the entries of this process; an act that the process does not know is kept unread. */
    public static Shape<Entry> shapeFor(Process<?, ?, ?> process) {
        Family<Act> acts = process.acts().keeping(Unread::new);
        Family<Act> all = acts.and(Vector.of(corrected(acts), struck()));
        Field<Entry, Act> act = Field.one("act", new Codec.Choice<>(all), Entry::act);
        return Shape.of(
                "entry",
                1,
                Entry.class,
                v -> new Entry(
                        v.of(NUMBER),
                        new Stamp(v.of(HAPPENED), v.of(RECORDED), v.of(RECORDER), v.of(CHANNEL)),
                        v.of(act),
                        v.of(EXTENSIONS)),
                NUMBER,
                HAPPENED,
                RECORDED,
                RECORDER,
                CHANNEL,
                act,
                EXTENSIONS);
    }

    private static Shape<Correction.Corrected> corrected(Family<Act> acts) {
        Field<Correction.Corrected, Integer> entry = Field.one("entry", Scalar.COUNT, Correction.Corrected::entry);
        Field<Correction.Corrected, Moment> happened =
                Field.one("happened", Scalar.MOMENT, Correction.Corrected::happened);
        Field<Correction.Corrected, String> why = Field.one("why", Scalar.TEXT, Correction.Corrected::why);
        Field<Correction.Corrected, Act> act = Field.one("act", new Codec.Choice<>(acts), Correction.Corrected::act);
        return Shape.of(
                "entry.corrected",
                1,
                Correction.Corrected.class,
                v -> new Correction.Corrected(v.of(entry), v.of(happened), v.of(act), v.of(why)),
                entry,
                happened,
                why,
                act);
    }

    private static Shape<Correction.Struck> struck() {
        Field<Correction.Struck, Integer> entry = Field.one("entry", Scalar.COUNT, Correction.Struck::entry);
        Field<Correction.Struck, String> why = Field.one("why", Scalar.TEXT, Correction.Struck::why);
        return Shape.of(
                "entry.struck",
                1,
                Correction.Struck.class,
                v -> new Correction.Struck(v.of(entry), v.of(why)),
                entry,
                why);
    }

    @Override
    public String toString() {
        return Summary.of("Entry")
                .with("number", number)
                .with("stamp", stamp)
                .with("act", act)
                .with("extensions", extensions)
                .toString();
    }
}
