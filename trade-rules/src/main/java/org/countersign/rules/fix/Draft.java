package org.countersign.rules.fix;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.rules.rule.Change;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.shape.Patch;
import org.countersign.trade.base.shape.Shape;

/** A copy of a document, and what makes it differ from the document: for each place what stands there first and what stands there now. */
record Draft<T>(T original, T document, LinkedHashMap<Path, Change> byPath) {
    static <T> Draft<T> of(T document) {
        return new Draft<>(document, document, LinkedHashMap.empty());
    }

    /** The differences in the order of their places. */
    Vector<Change> changes() {
        return byPath.values().toVector().sortBy(Change::path);
    }

    /**
     * This draft with more changes, all put into the original at once and spelled as they will be shown; nothing if the document refuses
     * them.
     */
    Option<Draft<T>> with(Shape<T> shape, Vector<Change> more) {
        LinkedHashMap<Path, Change> all = more.foldLeft(byPath, Draft::joined);
        return Guarded.quietly(() ->
                Option.some(new Draft<>(original, Patch.all(shape, original, all.mapValues(Change::to)), all)));
    }

    private static LinkedHashMap<Path, Change> joined(LinkedHashMap<Path, Change> known, Change change) {
        String first = known.get(change.path()).map(Change::from).getOrElse(change.from());
        Change whole = new Change(change.path(), first, change.to());
        return whole.to().contains(first) ? known.remove(change.path()) : known.put(change.path(), whole);
    }
}
