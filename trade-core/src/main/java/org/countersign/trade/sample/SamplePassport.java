package org.countersign.trade.sample;

import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.process.Entry;
import org.countersign.trade.base.process.History;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.evidence.Scale;
import org.countersign.trade.evidence.Statement;
import org.countersign.trade.sample.answer.SampleAnswer;
import org.countersign.trade.sample.life.SampleFile;
import org.countersign.trade.sample.life.SampleProcess;
import org.countersign.trade.sample.life.SampleState;
import org.countersign.trade.sample.spec.AttributeRef;
import org.countersign.trade.sample.spec.SampleSpecification;

/**
 * The passport of a specification: every attribute with its revision, its digest, where it stands, on which word, how strong, by whom, and what is
 * still open. A pure function of the journal, a moment and a scale; it weighs and shows, and decides nothing.
 *
 * @param specification as it stood
 * @param known the moment whose knowledge it shows
 * @param rows one for each attribute, in the order of the specification
 * @param unattached what was said and names no content: kept, and confirming nothing
 */
@Evolving
public record SamplePassport(
        SampleSpecification specification, Moment known, Seq<PassportRow> rows, Seq<Statement> unattached) {
    /** Checks that the rows are those of the specification. */
    public SamplePassport {
        rows = Vector.ofAll(rows);
        unattached = Vector.ofAll(unattached);
        if (!rows.map(PassportRow::attribute).equals(specification.attributes().toVector())) {
            throw new IllegalArgumentException(
                    "a passport has one row for each attribute of its specification, in its order: `" + rows.size()
                            + "` rows for `" + specification.attributes().size() + "` attributes");
        }
    }

    /** The passport of a file, as it is at that moment; a waiver that has run out by then counts no more. */
    public static SamplePassport of(SampleFile file, Moment at, Scale scale) {
        RowReading reading = RowReading.of(file, at, scale);
        Set<String> attached =
                file.words().words().map(word -> word.statement().number()).toSet();
        return new SamplePassport(
                file.specification(),
                at,
                file.specification().attributes().map(reading::row),
                file.words()
                        .answers()
                        .map(SampleAnswer::statement)
                        .reject(statement -> attached.contains(statement.number())));
    }

    /** The passport as it was known then: of the entries recorded by that moment, whatever was recorded later; none if nothing was laid down yet. */
    public static Option<SamplePassport> at(Seq<Entry> entries, Moment then, Scale scale) {
        SampleState known =
                History.restore(SampleProcess.SAMPLE, entries).knownAt(then).state();
        return known.known().map(file -> of(file, then, scale));
    }

    /** The row of that attribute, if there is one. */
    public Option<PassportRow> row(String attribute) {
        return rows.find(row -> row.attribute().name().equals(attribute));
    }

    /** Whether exactly that content was confirmed in writing, as far as this passport knows. */
    public boolean isConfirmedInWriting(AttributeRef ref) {
        return rows.exists(row -> row.ref().equals(ref) && row.isConfirmedInWriting());
    }

    /** The rows without which production may not start and that nobody has confirmed in writing. */
    public Seq<PassportRow> missing() {
        return rows.filter(row -> row.isMandatory() && !row.isConfirmedInWriting());
    }

    @Override
    public String toString() {
        return Summary.of("SamplePassport")
                .with("specification", specification)
                .with("known", known)
                .with("rows", rows)
                .with("unattached", unattached)
                .toString();
    }
}
