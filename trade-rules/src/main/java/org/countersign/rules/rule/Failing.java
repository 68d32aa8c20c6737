package org.countersign.rules.rule;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.style.Evolving;

/**
 * A leaf of a violated rule that is not as the rule wants it. Once all failing leaves of a finding turn, the rule is violated no
 * longer; where there is only one, it alone decides.
 *
 * @param leaf the leaf
 * @param wanted whether it should hold; false for a leaf that must not
 * @param path the place of which it speaks
 * @param seen the values that it read
 * @param bound what they were held against, if anything
 */
@Evolving
public record Failing(Leaf<?> leaf, boolean wanted, Path path, Seq<Seen> seen, Option<Bound> bound) {
    /** Keeps the values in a sequence of our own. */
    public Failing {
        seen = Vector.ofAll(seen);
    }

    /** This leaf, found otherwise than wanted. */
    public static <T> Failing of(Leaf<T> leaf, boolean wanted, Scope<T> at) {
        return new Failing(leaf, wanted, leaf.subject().path(at), leaf.seen(at), leaf.bound(at));
    }

    @Override
    public String toString() {
        return (wanted ? "" : "not ") + leaf.kind() + " " + path
                + bound.map(b -> " " + b).getOrElse("");
    }
}
