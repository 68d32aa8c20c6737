package org.countersign.rules.fix;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.rules.rule.Change;
import org.countersign.rules.rule.Finding;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.style.Evolving;

/**
 * Changes that were tried on a copy of the document and after which the finding is gone for certain: its rule is satisfied there, or
 * does not apply.
 *
 * @param changes what is changed, in the order of the places, at least one
 * @param remedy the key of the remedy that proposes it; nothing if it follows from the rule itself
 * @param newlyBroken what is violated or fails only afterwards
 * @param newlyUndecided what is undecided only afterwards
 */
@Evolving
public record Fix(Seq<Change> changes, Option<String> remedy, Seq<Finding> newlyBroken, Seq<Finding> newlyUndecided) {
    /** Keeps its parts in sequences of our own. */
    public Fix {
        changes = Vector.ofAll(changes);
        newlyBroken = Vector.ofAll(newlyBroken);
        newlyUndecided = Vector.ofAll(newlyUndecided);
    }

    /** The places that are changed. */
    public Seq<Path> paths() {
        return changes.map(Change::path);
    }

    /** Whether it breaks nothing else and leaves nothing else open that was not so before. */
    public boolean isClean() {
        return newlyBroken.isEmpty() && newlyUndecided.isEmpty();
    }

    @Override
    public String toString() {
        return changes.mkString(", ")
                + remedy.map(key -> " (" + key + ")").getOrElse("")
                + brief("; would break: ", newlyBroken)
                + brief("; would leave open: ", newlyUndecided);
    }

    private static String brief(String label, Seq<Finding> findings) {
        return findings.isEmpty() ? "" : label + findings.take(5).mkString(", ") + (findings.size() > 5 ? ", ..." : "");
    }
}
