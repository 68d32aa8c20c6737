package org.countersign.trade.base.shape;

import io.vavr.collection.Seq;
import org.countersign.trade.base.style.Evolving;

/**
 * A value of a type, or a version, that is not known here: its canonical lines are kept as they were written and written as they
 * were kept.
 */
@Evolving
public interface Verbatim {
    /** Type and version as written: {@code inquiry.praised/1}. */
    String title();

    /** The lines below it, each without the path that led to it. */
    Seq<String> lines();
}
