package org.countersign.examples.desk.duties;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Locale;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.delivery.Edition;
import org.countersign.trade.delivery.Incoterm;
import org.countersign.trade.delivery.RuleSheet;
import org.countersign.trade.delivery.Side;
import org.countersign.trade.delivery.duty.DutyState;
import org.countersign.trade.delivery.duty.Position;
import org.countersign.trade.delivery.duty.TermFacts;

/**
 * What somebody looks up: a rule, and if he says what has happened, where the deal stands.
 *
 * @param sheet the rule
 * @param position where the deal stands, if its facts are given
 */
public record Lookup(RuleSheet sheet, Option<Position> position) {
    /** What people type behind {@code --at} for the two variants of FCA. */
    public enum At {
        /** At the seller's premises, where he loads. */
        works,
        /** Anywhere else. */
        elsewhere
    }

    /** The rule of that name; the reason if there is none, or nothing is kept of it. */
    public static Either<String, Lookup> of(String name, Option<String> edition, Option<At> at) {
        return rule(name)
                .flatMap(rule -> edition(rule, edition)
                        .flatMap(known -> sheet(rule, known, at))
                        .map(sheet -> new Lookup(sheet, Option.none())));
    }

    /** The same rule, and where a deal stands of which these facts are known, on that day. */
    public Lookup with(TermFacts facts, Moment now) {
        return new Lookup(sheet, Option.some(Position.of(sheet, facts, now)));
    }

    /** Whether somebody is late. */
    public boolean hasLateDuties() {
        return position.exists(found -> found.standings().exists(one -> one.state() == DutyState.LATE));
    }

    /** Both sides, the seller first. */
    static Seq<Side> sides() {
        return Vector.of(Side.values());
    }

    private static Either<String, Incoterm> rule(String name) {
        return Incoterm.find(name.toUpperCase(Locale.ROOT))
                .toEither(() -> "`" + PlainText.shown(name) + "` is no rule of Incoterms: one of "
                        + Vector.of(Incoterm.values()).mkString(", "));
    }

    /** The edition named, or the latest of which something is kept. */
    private static Either<String, Edition> edition(Incoterm rule, Option<String> named) {
        return named.fold(
                () -> Either.right(kept(rule).last()),
                year -> Vector.of(Edition.values())
                        .find(edition -> year.equals(Integer.toString(edition.year())))
                        .toEither(() -> "--edition: must be 2000, 2010 or 2020: `" + PlainText.shown(year) + "`")
                        .filterOrElse(
                                edition -> kept(rule).contains(edition),
                                edition -> "--edition: of " + rule + " are kept "
                                        + kept(rule).mkString(" and ") + ", not " + edition));
    }

    private static Seq<Edition> kept(Incoterm rule) {
        return Vector.of(Edition.values())
                .filter(edition -> RuleSheet.of(rule, edition).nonEmpty());
    }

    private static Either<String, RuleSheet> sheet(Incoterm rule, Edition edition, Option<At> at) {
        Seq<RuleSheet> sheets = RuleSheet.of(rule, edition);
        return at.isDefined() && sheets.size() == 1
                ? Either.left("--at: only FCA is told apart by the place of handing over, not " + rule)
                : Either.right(sheets.get(at.map(At::ordinal).getOrElse(0)));
    }
}
