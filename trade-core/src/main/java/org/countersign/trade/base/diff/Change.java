package org.countersign.trade.base.diff;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Comparator;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;

/**
 * One difference between two documents: where it stood, where it stands, and both texts.
 *
 * <p>The text of a value is its spelling in canonical text; that of a whole document, of one of several kinds, or of what a host added
 * is the canonical text of it. An element of a sequence may have another number before than after.
 *
 * @param was where it stood in the document before; none if nothing was there
 * @param is where it stands in the document after; none if nothing is there
 * @param before what stood there; none if nothing did, or if it only moved
 * @param after what stands there; none if nothing does, or if it only moved
 */
@Evolving
public record Change(Option<Path> was, Option<Path> is, Option<String> before, Option<String> after) {
    /** What may become of a place. */
    public enum Kind {
        /** Another value stands there. */
        CHANGED,
        /** Something stands where nothing was. */
        ADDED,
        /** Nothing stands where something was. */
        REMOVED,
        /** The same element, by its key, stands in another order among the others. */
        MOVED
    }

    /** INVARIANT: two changes of one diff that have the same place differ in kind. */
    static final Comparator<Change> BY_PLACE =
            Comparator.comparing(Change::path).thenComparing(Change::kind);

    /**
     * Checks that a change is one of the four kinds.
     *
     * @throws IllegalArgumentException if it is none
     */
    public Change {
        boolean isMoved = was.isDefined() && is.isDefined() && before.isEmpty() && after.isEmpty();
        boolean isTold = was.isDefined() == before.isDefined() && is.isDefined() == after.isDefined();
        if (was.orElse(is).isEmpty() || !isMoved && !isTold || before.isDefined() && before.equals(after)) {
            throw new IllegalArgumentException(
                    "a change must have a text for each of its places, two different ones, or none at all: `"
                            + Vector.of(was, is).flatMap(place -> place).mkString("`, `") + "`");
        }
    }

    /** Another text at a place. */
    static Change changed(Path was, Path is, String before, String after) {
        return new Change(Option.some(was), Option.some(is), Option.some(before), Option.some(after));
    }

    static Change added(Path is, String after) {
        return new Change(Option.none(), Option.some(is), Option.none(), Option.some(after));
    }

    static Change removed(Path was, String before) {
        return new Change(Option.some(was), Option.none(), Option.some(before), Option.none());
    }

    static Change moved(Path was, Path is) {
        return new Change(Option.some(was), Option.some(is), Option.none(), Option.none());
    }

    /** What became of the place. */
    public Kind kind() {
        if (was.isEmpty()) {
            return Kind.ADDED;
        }
        if (is.isEmpty()) {
            return Kind.REMOVED;
        }
        return before.isEmpty() ? Kind.MOVED : Kind.CHANGED;
    }

    /** Where it stands, or stood if it is gone. */
    public Path path() {
        return is.orElse(was).getOrElse(Path.root());
    }

    /** The change that takes this one back. */
    public Change inverse() {
        return new Change(is, was, after, before);
    }

    @Override
    public String toString() {
        return Summary.of("Change")
                .with("kind", kind())
                .with("was", was)
                .with("is", is)
                .with("before", before)
                .with("after", after)
                .toString();
    }
}
