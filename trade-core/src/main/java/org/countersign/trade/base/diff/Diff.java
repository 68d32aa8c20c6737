package org.countersign.trade.base.diff;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Evolving;

/**
 * What differs between two documents of one shape.
 *
 * <pre>{@code
 * Diff diff = Diff.between(Quotation.SHAPE, sent, revised);
 * diff.changes().forEach(change -> System.out.println(change.path() + ": " + change.before() + " -> " + change.after()));
 * }</pre>
 *
 * <p>Elements of a sequence whose shape has a key ({@link Shape#keyedBy}) are compared with the element of the same key, and of several
 * with the same key the first with the first; other elements are compared by their place. Laws: the diff applied to the first
 * document gives the second; a document differs in nothing from itself; the diff the other way round is the inverse.
 *
 * @param changes in the order of their paths
 */
@Evolving
public record Diff(Seq<Change> changes) {
    /** No difference. */
    public static final Diff NONE = new Diff(Vector.empty());

    /** Puts the changes in order. */
    public Diff {
        changes = Vector.ofAll(changes).sorted(Change.BY_PLACE);
    }

    /**
     * What differs, from {@code before} to {@code after}: looked for by reference first, then by equality. Takes time in proportion to
     * the elements, and memory to the changes.
     *
     * @throws IllegalArgumentException if a difference lies deeper or further than a {@link Path} reaches
     */
    public static <T> Diff between(Shape<T> shape, T before, T after) {
        Vector<Change> changes = before == after ? Vector.empty() : Comparison.of(shape, before, after);
        return changes.isEmpty() ? NONE : new Diff(changes);
    }

    /**
     * The document after, made of the one before.
     *
     * @throws IllegalArgumentException if the document is not like the one that was compared where they differ, or if what comes out breaks
     *     a rule of its own
     */
    public <T> T apply(Shape<T> shape, T before) {
        return Application.of(shape, before, changes);
    }

    /** What takes the document after back to the one before. */
    public Diff inverse() {
        return isEmpty() ? NONE : new Diff(changes.map(Change::inverse));
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    @Override
    public String toString() {
        return Summary.of("Diff").with("changes", changes).toString();
    }
}
