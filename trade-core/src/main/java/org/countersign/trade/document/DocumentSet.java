package org.countersign.trade.document;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.immutables.value.Value;

/** The papers that go to the bank together. */
@Evolving
@Document
@Value.Immutable
public abstract sealed class DocumentSet permits ImmutableDocumentSet {
    /** The papers, in the order in which they lie. */
    public static final Field<DocumentSet, Seq<Paper>> PAPERS =
            Field.many("papers", new Codec.Choice<>(Papers.FAMILY), DocumentSet::papers);

    /** The fields and how it is made of them. */
    public static final Shape<DocumentSet> SHAPE = Shape.of(
            "document-set",
            1,
            DocumentSet.class,
            v -> builder().papers(v.of(PAPERS)).build(),
            PAPERS);

    /** The most papers of one set; more than any credit asks for. */
    public static final int MAX_PAPERS = 200;

    DocumentSet() {}

    /** The papers, in the order in which they lie. */
    @Value.Default
    public Seq<Paper> papers() {
        return Vector.empty();
    }

    /** These papers. */
    public static DocumentSet of(Paper... papers) {
        return builder().papers(Vector.of(papers)).build();
    }

    /** Papers of that kind, each with its place in the set. */
    public final Seq<Tuple2<Path, Paper>> of(PaperKind kind) {
        return placed().filter(paper -> paper._2.kind() == kind);
    }

    /** Papers of that type, each with its place in the set. */
    public final <P extends Paper> Seq<Tuple2<Path, P>> all(Class<P> type) {
        return placed().filter(paper -> type.isInstance(paper._2))
                .map(paper -> Tuple.of(paper._1, type.cast(paper._2)));
    }

    /** All papers, each with its place in the set. */
    public final Seq<Tuple2<Path, Paper>> placed() {
        return papers().zipWithIndex()
                .map(paper -> Tuple.of(Path.root().field(PAPERS.name()).element(paper._2 + 1), paper._1));
    }

    /** What the papers say against each other (UCP 600 art. 14 d); empty if nothing was found. */
    public final Seq<Discrepancy> conflicts() {
        return Consistency.of(this);
    }

    /** A builder; what has no default has to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutableDocumentSet.Builder {
        Builder() {}
    }

    @Value.Check
    DocumentSet settled() {
        if (papers().size() > MAX_PAPERS) {
            throw new IllegalArgumentException(
                    "a set must have at most " + MAX_PAPERS + " papers: `" + papers().size() + "`");
        }
        return SHAPE.settled(this);
    }

    @Override
    public final String toString() {
        return SHAPE.summary(this);
    }
}
