package org.countersign.trade.base.shape;

import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.style.Evolving;

/**
 * How the value of a field is written: as one text, as fields of its own, as one of several kinds, or as whatever a host put there.
 *
 * @param <V> the type of the value
 */
@Evolving
public sealed interface Codec<V> permits Scalar, Codec.Nested, Codec.Choice, Codec.Open {

    /**
     * A document inside a document.
     *
     * @param shape its fields
     * @param <V> the type of the inner document
     */
    record Nested<V>(Shape<V> shape) implements Codec<V> {}

    /**
     * One of several kinds, each with a shape of its own.
     *
     * @param family the kinds
     * @param <V> what the kinds have in common
     */
    record Choice<V>(Family<V> family) implements Codec<V> {}

    /** The names and texts that a host adds. */
    record Open() implements Codec<Extensions> {}
}
