package org.countersign.planted.outdoors;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.countersign.trade.base.style.Evolving;

/** Names types in its signatures that the house does not use. */
@Evolving
public final class Leaky {
    public Optional<String> maybe() {
        return Optional.of("a");
    }

    protected void take(List<? extends CharSequence> many) {
        many.forEach(Objects::requireNonNull);
    }

    Optional<String> indoors() {
        return maybe();
    }
}
