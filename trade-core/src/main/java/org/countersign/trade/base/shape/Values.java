package org.countersign.trade.base.shape;

import java.util.Arrays;
import org.countersign.trade.base.style.Evolving;

/**
 * The contents of the fields of one document that is about to be made.
 *
 * @param <T> the document
 */
@Evolving
public final class Values<T> {
    private static final Object[] NOTHING = {};

    /** Name, content, name, content, in the order in which they were put: a document has few fields, and is made of them in one pass. */
    private final Object[] pairs;

    private Values(Object[] pairs) {
        this.pairs = pairs;
    }

    /** No content yet. */
    public static <T> Values<T> none() {
        return new Values<>(NOTHING);
    }

    /** These contents, and {@code content} in that field. */
    public <F> Values<T> with(Field<T, F> field, F content) {
        int at = place(field.name());
        Object[] more = Arrays.copyOf(pairs, Math.max(pairs.length, at + 2));
        more[at] = field.name();
        more[at + 1] = content;
        return new Values<>(more);
    }

    /**
     * The content of that field.
     *
     * @throws IllegalArgumentException if nothing was put there
     */
    public <F> F of(Field<T, F> field) {
        int at = place(field.name());
        if (at == pairs.length) {
            throw new IllegalArgumentException("no content for field `" + field.name() + "`");
        }
        @SuppressWarnings("unchecked") // only with(field, content) puts it there
        F typed = (F) pairs[at + 1];
        return typed;
    }

    /** Where that name stands, or the end. */
    private int place(String name) {
        int at = 0;
        while (at < pairs.length && !pairs[at].equals(name)) {
            at += 2;
        }
        return at;
    }
}
