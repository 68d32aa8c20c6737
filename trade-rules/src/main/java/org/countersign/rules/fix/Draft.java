package org.countersign.rules.fix;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.rules.rule.Change;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.shape.Patch;
import org.countersign.trade.base.shape.Shape;

/** A copy of a document, and how it came to differ from the document: for each place what stood there first and what stands there now. */
record Draft<T>(T document, LinkedHashMap<Path, Change> byPath) {
    static <T> Draft<T> of(T document) {
        return new Draft<>(document, LinkedHashMap.empty());
    }

    /** The differences in the order of their places. */
    Vector<Change> changes() {
        return byPath.values().toVector().sortBy(Change::path);
    }

    /** This draft with one more change, spelled as it will be shown; nothing if the document refuses it. */
    Option<Draft<T>> with(Shape<T> shape, Change change) {
        return Guarded.quietly(() -> Option.some(new Draft<>(
                change.to()
                        .map(text -> Patch.put(shape, document, change.path(), text))
                        .getOrElse(() -> Patch.leaveOut(shape, document, change.path())),
                joined(change))));
    }

    private LinkedHashMap<Path, Change> joined(Change change) {
        String first = byPath.get(change.path()).map(Change::from).getOrElse(change.from());
        Change whole = new Change(change.path(), first, change.to());
        return whole.to().contains(first) ? byPath.remove(change.path()) : byPath.put(change.path(), whole);
    }
}
