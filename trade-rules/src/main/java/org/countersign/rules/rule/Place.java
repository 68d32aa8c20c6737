package org.countersign.rules.rule;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Evolving;

/**
 * A place in every document of one type, reached through its fields: one value ({@link Ref}) or a sequence ({@link Many}).
 *
 * @param <T> the document
 */
@Evolving
public sealed interface Place<T> permits Ref, Many {
    /** The description of the document. */
    Shape<T> shape();

    /** The field names on the way, joined by points: {@code lines.quantity}. */
    String pattern();

    /** The name of the last field on the way; empty for the document itself. */
    default String name() {
        return pattern().substring(pattern().lastIndexOf('.') + 1);
    }

    /** The sequences of which an element must be fixed before the place can be read, from outside in. */
    Vector<Many<T, ?>> through();

    /** Where the place lies in this document: {@code lines[2].quantity}. */
    Path path(Scope<T> at);

    /** Whether something stands there. */
    boolean isStated(Scope<T> at);

    /** The first field on the way that is left out; the place itself if none is. */
    Path firstMissing(Scope<T> at);

    /** What stands there, as text, if it is one value. */
    Option<Seen> seen(Scope<T> at);
}
