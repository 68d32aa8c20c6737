package org.countersign.trade.delivery.duty;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.delivery.RuleSheet;
import org.countersign.trade.delivery.Side;

/**
 * Where a deal stands under its delivery term at a moment: what each side owes the other, what is late and what follows, who bears the risk.
 * {@code Position.of(sheet, facts, now).owed(Side.BUYER)}.
 *
 * <p>An event counts if it is known and does not certainly lie after {@code now}; a duty counts as late only where that is certain.
 *
 * @param sheet the rule
 * @param facts what is known
 * @param now the moment of looking
 * @param standings every duty of the rule, in the order of {@link Duty#of}
 */
@Evolving
public record Position(RuleSheet sheet, TermFacts facts, Moment now, Seq<Standing> standings) {
    /** Keeps the standings in a sequence of our own. */
    public Position {
        standings = Vector.ofAll(standings);
    }

    /** The position under this rule at that moment, as far as the facts tell. */
    public static Position of(RuleSheet sheet, TermFacts facts, Moment now) {
        Seq<Duty> duties = Duty.of(sheet);
        Reckoning reckoning = new Reckoning(duties, facts, now);
        Position position = new Position(sheet, facts, now, duties.map(reckoning::standing));
        RiskNow risk = position.risk();
        return risk.ground() == RiskNow.Ground.PASSED_EARLY
                ? new Position(sheet, facts, now, position.standings.map(one -> passed(one, risk.since())))
                : position;
    }

    /** Where the risk has passed early, the duties to bear it have changed hands before delivery. */
    private static Standing passed(Standing one, Option<Moment> since) {
        if (one.duty().kind() != DutyKind.RISK) {
            return one;
        }
        DutyState state = one.duty().by() == Side.SELLER ? DutyState.DONE : DutyState.RUNS;
        return new Standing(one.duty(), state, since, one.until(), Option.none(), Option.none());
    }

    /** What this side still owes the other, the late ones first. */
    public Seq<Standing> owed(Side side) {
        Seq<Standing> owed =
                standings.filter(one -> one.duty().by() == side && one.state().isOwed());
        return owed.filter(one -> one.state() == DutyState.LATE)
                .appendAll(owed.reject(one -> one.state() == DutyState.LATE));
    }

    /** What this side failed to do in time, mended since or not. */
    public Seq<Standing> failures(Side side) {
        return standings.filter(one ->
                one.duty().by() == side && (one.state() == DutyState.LATE || one.state() == DutyState.DONE_LATE));
    }

    /** What somebody has to say before more can be told. */
    public Seq<Proviso> asks() {
        return standings.flatMap(Standing::asks).distinct();
    }

    /** Where the duty of this code stands; none if the rule has no such duty. */
    public Option<Standing> of(String code) {
        return standings.find(one -> one.duty().code().equals(code));
    }

    /** Who bears the risk. */
    public RiskNow risk() {
        Option<Moment> delivered = happened(Event.DELIVERED);
        RiskNow early = early(delivered);
        if (early.ground() == RiskNow.Ground.PASSED_EARLY || delivered.isEmpty()) {
            return early;
        }
        return new RiskNow(Option.some(Side.BUYER), delivered, RiskNow.Ground.DELIVERED, Vector.empty());
    }

    /** Who bears it if we leave delivery aside. */
    private RiskNow early(Option<Moment> delivered) {
        Seq<Standing> failed = threatening(Consequence.RISK_PASSES_EARLY)
                .filter(one -> !one.follows().isEmpty());
        Seq<Standing> over =
                failed.filter(one -> one.until().exists(day -> now.isPast(day).isYes() && isBefore(day, delivered)));
        Option<Moment> identified = happened(Event.GOODS_IDENTIFIED).filter(day -> isBefore(day, delivered));
        if (over.nonEmpty() && identified.isDefined()) {
            Option<Moment> since =
                    over.flatMap(Standing::until).headOption().flatMap(day -> identified.map(set -> later(day, set)));
            return risk(Side.BUYER, since, RiskNow.Ground.PASSED_EARLY, over);
        }
        if (over.nonEmpty()) {
            return risk(Side.SELLER, Option.none(), RiskNow.Ground.NOT_IDENTIFIED, over);
        }
        if (failed.exists(one -> one.until().isEmpty())) {
            return risk(Side.SELLER, Option.none(), RiskNow.Ground.NO_DAY, failed);
        }
        return resulting();
    }

    private RiskNow resulting() {
        Seq<Standing> late = threatening(Consequence.RESULTING_RISK).filter(one -> one.state() == DutyState.LATE);
        if (late.nonEmpty()) {
            return risk(Side.BUYER, late.head().since(), RiskNow.Ground.RESULTING, late);
        }
        Seq<Standing> open = threatening(Consequence.RISK_PASSES_EARLY)
                .filter(one -> one.state() == DutyState.OPEN
                        && one.until().exists(day -> now.isPast(day).isYes()));
        return open.isEmpty()
                ? risk(Side.SELLER, Option.none(), RiskNow.Ground.NOT_DELIVERED, open)
                : new RiskNow(Option.none(), Option.none(), RiskNow.Ground.OPEN, open.map(Standing::duty));
    }

    private Seq<Standing> threatening(Consequence consequence) {
        return standings.filter(one -> one.duty().ifNot().contains(consequence));
    }

    private static RiskNow risk(Side bearer, Option<Moment> since, RiskNow.Ground ground, Seq<Standing> because) {
        return new RiskNow(Option.some(bearer), since, ground, because.map(Standing::duty));
    }

    private Option<Moment> happened(Event event) {
        return Reckoning.happened(facts, now, event);
    }

    /** Whether the day lies before delivery for certain, or the goods are not delivered. */
    private static boolean isBefore(Moment day, Option<Moment> delivered) {
        return delivered.forAll(moment -> moment.isPast(day) == Truth.YES);
    }

    private static Moment later(Moment one, Moment other) {
        return one.isBefore(other).isYes() ? other : one;
    }

    @Override
    public String toString() {
        return Summary.of("Position")
                .with("rule", sheet.name())
                .with("edition", sheet.edition())
                .with("now", now)
                .with("facts", facts)
                .with("standings", standings)
                .toString();
    }
}
