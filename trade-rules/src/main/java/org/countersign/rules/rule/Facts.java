package org.countersign.rules.rule;

import io.vavr.collection.Seq;
import org.countersign.trade.base.style.Evolving;

/**
 * The values that an opaque condition declared, all of them known.
 *
 * @param <T> the document
 */
@Evolving
public final class Facts<T> {
    private final Seq<Ref<T, ?>> declared;
    private final Scope<T> at;

    Facts(Seq<Ref<T, ?>> declared, Scope<T> at) {
        this.declared = declared;
        this.at = at;
    }

    /**
     * The value of that reference.
     *
     * @throws IllegalArgumentException if the condition did not declare it
     */
    public <V> V of(Ref<T, V> ref) {
        if (!declared.contains(ref)) {
            throw new IllegalArgumentException("the condition did not declare that it reads `" + ref.pattern() + "`");
        }
        return ref.find(at).getOrElseThrow(() -> new IllegalArgumentException("`" + ref.pattern() + "` is not known"));
    }
}
