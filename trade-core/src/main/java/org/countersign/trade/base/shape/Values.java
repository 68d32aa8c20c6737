package org.countersign.trade.base.shape;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import org.countersign.trade.base.style.Evolving;

/**
 * The contents of the fields of one document that is about to be made.
 *
 * @param <T> the document
 */
@Evolving
public final class Values<T> {
    private final Map<String, Object> byName;

    private Values(Map<String, Object> byName) {
        this.byName = byName;
    }

    /** No content yet. */
    public static <T> Values<T> none() {
        return new Values<>(HashMap.empty());
    }

    /** These contents, and {@code content} in that field. */
    public <F> Values<T> with(Field<T, F> field, F content) {
        return new Values<>(byName.put(field.name(), content));
    }

    /**
     * The content of that field.
     *
     * @throws IllegalArgumentException if nothing was put there
     */
    public <F> F of(Field<T, F> field) {
        Option<Object> content = byName.get(field.name());
        @SuppressWarnings("unchecked") // only with(field, content) puts it there
        F typed = (F) content.getOrElseThrow(
                () -> new IllegalArgumentException("no content for field `" + field.name() + "`"));
        return typed;
    }
}
