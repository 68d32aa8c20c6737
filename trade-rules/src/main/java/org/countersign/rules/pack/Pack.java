package org.countersign.rules.pack;

import io.vavr.collection.Seq;
import org.countersign.rules.rule.Rule;
import org.countersign.trade.base.style.Evolving;

/**
 * Rules over one type of document that belong together. A host writes its own as one method.
 *
 * @param <T> the document
 */
@Evolving
@FunctionalInterface
public interface Pack<T> {
    /** The rules; their order means nothing. */
    Seq<Rule<T>> rules();
}
