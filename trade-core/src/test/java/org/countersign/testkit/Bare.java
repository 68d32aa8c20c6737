package org.countersign.testkit;

import org.countersign.trade.base.shape.Shape;

/** What a document says that was given no more than it needs. */
public final class Bare {
    private Bare() {}

    /** The names of the fields that have a content, with numbers and yes or no as they stand. */
    public static <T> String said(Shape<T> shape, T document) {
        return shape.fields()
                .filter(field -> !field.values(document).isEmpty())
                .map(field -> field.name()
                        + field.values(document)
                                .filter(content -> content instanceof Boolean || content instanceof Integer)
                                .map(content -> "=" + content)
                                .mkString())
                .mkString(" ");
    }
}
