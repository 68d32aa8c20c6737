package org.countersign.trade.base;

import io.vavr.collection.Map;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.util.regex.Pattern;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.style.SmallValue;
import org.immutables.value.Value;

/**
 * What a host keeps with a document for itself, under names that carry its own domain: {@code erp.example/customer}. The library
 * stores, digests and returns it as it is and never reads it.
 */
@Evolving
@SmallValue
@Value.Immutable
public abstract sealed class Extensions permits ImmutableExtensions {
    private static final Pattern NAME =
            Pattern.compile("[a-z0-9-]{1,63}(\\.[a-z0-9-]{1,63}){1,7}/[A-Za-z0-9._-]{1,100}");
    private static final Extensions NONE = ImmutableExtensions.of(TreeMap.empty());

    Extensions() {}

    /** Text by qualified name, in the order of the names. */
    public abstract SortedMap<String, String> byName();

    /** No extension. */
    public static Extensions none() {
        return NONE;
    }

    /**
     * These texts by name.
     *
     * @throws IllegalArgumentException if a name is not {@code domain/key}, or a text not plain
     */
    public static Extensions of(Map<String, String> byName) {
        return byName.isEmpty() ? NONE : ImmutableExtensions.of(TreeMap.ofEntries(byName));
    }

    /**
     * These and one more; the same name is replaced.
     *
     * @throws IllegalArgumentException if the name is not {@code domain/key}, or the text not plain
     */
    public final Extensions with(String name, String text) {
        return ImmutableExtensions.of(byName().put(name, text));
    }

    /** The text under this name. */
    public final Option<String> find(String name) {
        return byName().get(name);
    }

    @Value.Check
    Extensions settled() {
        byName().forEach((name, text) -> {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException(
                        "extension must be named `domain/key` such as `erp.example/customer`: `" + PlainText.shown(name)
                                + "`");
            }
            PlainText.check(text);
        });
        return byName().isEmpty() || byName().comparator().compare("a", "b") < 0
                ? this
                : ImmutableExtensions.of(TreeMap.ofEntries(byName()));
    }
}
