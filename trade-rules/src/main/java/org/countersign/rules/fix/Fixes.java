package org.countersign.rules.fix;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.rules.pack.Pack;
import org.countersign.rules.rule.Finding;
import org.countersign.rules.rule.Leaf;
import org.countersign.rules.rule.Outcome;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.style.Evolving;

/**
 * What would mend one violation.
 *
 * <pre>{@code
 * Fixes.of(InquiryRules.PACK, inquiry).forEach(mended -> log(mended.finding(), mended.fixes()));
 * }</pre>
 *
 * <p>Candidates come from the remedies declared beside the rule and from the leaves that failed: a bound is met from either side, a value
 * becomes the one that is wanted or one of those allowed, all parts of "all" are mended and one of "any". Each is put into a copy of the
 * document, which is made anew by its own checks, and judged by the whole pack; what does not work is dropped. A fix changes or leaves out
 * what is stated. It never states what is not: such a fact is named in {@link #toAsk()}. At most {@value #MOST_CANDIDATES} candidates
 * of at most {@value #MOST_CHANGES} changes are tried for a finding, and of a set the first {@value #MOST_VALUES} values.
 *
 * @param finding the violation
 * @param fixes what mends it, always in the same order: fewest changes, fewest rules newly broken, declared before derived
 * @param toAsk the facts left out because of which it is violated; somebody has to state them
 */
@Evolving
public record Fixes(Finding finding, Seq<Fix> fixes, Seq<Path> toAsk) {
    /** How many candidates are tried for one finding. */
    public static final int MOST_CANDIDATES = 64;
    /** How many places one fix may change; nobody reads a longer one. */
    public static final int MOST_CHANGES = 8;
    /** How many values of a set, or proposals of a remedy, are tried. */
    public static final int MOST_VALUES = 16;

    /** Keeps its parts in sequences of our own. */
    public Fixes {
        fixes = Vector.ofAll(fixes);
        toAsk = Vector.ofAll(toAsk);
    }

    /**
     * What would mend each violation of this pack in this document, in the order of the report.
     *
     * @throws IllegalArgumentException if two different rules have the same code
     */
    public static <T> Seq<Fixes> of(Pack<T> pack, T document) {
        Trial<T> trial = Trial.of(pack, document);
        return trial.before().of(Outcome.VIOLATED).map(finding -> of(trial, finding));
    }

    /**
     * What would mend this violation; nothing if the pack does not find it in this document.
     *
     * @throws IllegalArgumentException if two different rules have the same code
     */
    public static <T> Fixes of(Pack<T> pack, T document, Finding finding) {
        return of(Trial.of(pack, document), finding);
    }

    private static <T> Fixes of(Trial<T> trial, Finding finding) {
        Seq<Path> toAsk = finding.failing()
                .filter(failing -> failing.wanted() && failing.leaf() instanceof Leaf.Present)
                .map(failing -> failing.path())
                .distinct();
        return new Fixes(finding, trial.fixes(finding), toAsk);
    }

    @Override
    public String toString() {
        return finding + ": " + fixes.size() + " fixes"
                + fixes.headOption().map(fix -> ", first " + fix).getOrElse("");
    }
}
