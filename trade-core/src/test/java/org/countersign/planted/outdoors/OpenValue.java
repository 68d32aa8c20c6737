package org.countersign.planted.outdoors;

import org.immutables.value.Value;

/** A value that hosts can extend, whose generated class is public; and nobody says how firm it is. */
@Value.Immutable
public interface OpenValue {
    String name();

    static ImmutableOpenValue of(String name) {
        return ImmutableOpenValue.builder().name(name).build();
    }
}
