package org.countersign.planted.values;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Forgets one component when it compares. */
@NullMarked
public record Forgetful(String name, int number) {
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Forgetful that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
