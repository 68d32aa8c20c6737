package org.countersign.trade.contract;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.offer.law.Comparison;

/**
 * Which kind of paper goes first where papers of one sale say different things, as the parties agreed it (CISG 6); no law has such an order.
 *
 * <pre>{@code
 * Precedence.USUAL.governs(Path.parse("payment"), papers).by(); // the contract, not the buyer's order
 * }</pre>
 *
 * @param order the first goes first; each kind once, one at least
 */
@Evolving
public record Precedence(Seq<PaperKind> order) {
    /** What contracts usually agree: the later and the more particular paper first. Practice, taken from no text. */
    public static final Precedence USUAL = new Precedence(PaperKind.LIST.codes());

    /** Checks that each kind stands once. */
    public Precedence {
        order = Vector.ofAll(order);
        if (order.isEmpty() || order.distinct().size() < order.size()) {
            throw new IllegalArgumentException("an order of precedence must name each kind of paper once: `"
                    + PlainText.shown(order.mkString(", ")) + "`");
        }
    }

    /** Which of these papers governs that field, and which say something else. A paper that leaves it out says nothing about it. */
    public Governing governs(Path field, Seq<TermsPaper> papers) {
        Vector<TermsPaper> speaking =
                papers.toVector().filter(paper -> paper.says(field).nonEmpty());
        Vector<TermsPaper> ranked = speaking.filter(paper -> order.contains(paper.kind()));
        Vector<TermsPaper> unranked = speaking.reject(paper -> order.contains(paper.kind()));
        Option<TermsPaper> first = order.flatMap(
                        kind -> ranked.filter(paper -> paper.kind().equals(kind)))
                .headOption();
        Vector<TermsPaper> beside = first.toVector()
                .flatMap(one -> ranked.filter(paper -> paper.kind().equals(one.kind())));
        if (beside.map(paper -> paper.says(field)).distinct().size() > 1) {
            return new Governing(field, Option.none(), beside, unranked);
        }
        return new Governing(
                field,
                first,
                ranked.filter(paper -> differs(first, paper, field)),
                unranked.filter(paper -> differs(first, paper, field)));
    }

    /** Every field of the terms in which these papers differ, and what governs it, in the order of the fields' names. */
    public Seq<Governing> contradictions(Seq<TermsPaper> papers) {
        return papers.headOption()
                .toVector()
                .flatMap(one -> papers.flatMap(other -> Comparison.between(one.terms(), other.terms())
                        .terms()
                        .map(change -> change.change().path().head().pattern())))
                .distinct()
                .sorted()
                .map(name -> governs(Path.parse(name), papers))
                .filter(Governing::isContradicted);
    }

    private static boolean differs(Option<TermsPaper> first, TermsPaper paper, Path field) {
        return !first.exists(one -> one.says(field).equals(paper.says(field)));
    }
}
