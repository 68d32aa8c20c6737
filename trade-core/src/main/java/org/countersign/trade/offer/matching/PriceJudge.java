package org.countersign.trade.offer.matching;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Supplier;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Truth;
import org.countersign.trade.catalogue.Listing;
import org.countersign.trade.catalogue.PriceStep;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.goods.Unit;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.money.LockedRate;
import org.countersign.trade.money.UnitPrice;
import org.countersign.trade.party.NamedPlace;

/** Holds the prices of a listing against what a buyer wants to pay. Prices under two terms, or in two currencies without a rate, are not compared. */
record PriceJudge(MatchWeights weights, Seq<LockedRate> rates) {
    Answer answer(Demand demand, Supply supply) {
        Listing listing = supply.listing();
        Supplier<Ask> ownPrice =
                () -> Ask.ours(MatchReason.ASK_OWN_PRICE.reason().with("listing", supply.number()));
        return demand.target()
                .map(target -> listing.prices().isEmpty()
                        ? unknown(MatchReason.PRICE_UNSAID::reason, ownPrice)
                        : underOneTerm(demand, supply).getOrElse(() -> inOneMeasure(demand, target, supply, ownPrice)))
                .getOrElse(() ->
                        unknown(MatchReason.PRICE_NO_TARGET::reason, () -> Ask.buyer(MatchReason.ASK_TARGET.reason())));
    }

    /** What keeps the two prices from standing under one term, if anything does. */
    private Option<Answer> underOneTerm(Demand demand, Supply supply) {
        Option<DeliveryTerm> ours = supply.listing().term();
        Option<DeliveryTerm> theirs = demand.term();
        if (ours.isEmpty()) {
            return Option.some(unknown(
                    MatchReason.PRICE_TERM_UNSAID::reason,
                    () -> Ask.ours(MatchReason.ASK_OWN_PRICE.reason().with("listing", supply.number()))));
        }
        if (theirs.isEmpty()) {
            return Option.some(
                    unknown(MatchReason.PRICE_TERM_UNSAID::reason, () -> Ask.buyer(MatchReason.ASK_TERM.reason())));
        }
        return ours.flatMap(mine -> theirs.flatMap(his -> apart(mine, his, supply)));
    }

    private static Option<Answer> apart(DeliveryTerm ours, DeliveryTerm theirs, Supply supply) {
        Supplier<Reason> pair =
                () -> MatchReason.PRICE_TERMS.reason().with("ours", ours).with("theirs", theirs);
        return switch (isSame(ours, theirs)) {
            case YES -> Option.none();
            case NO ->
                Option.some(unknown(
                        pair,
                        () -> Ask.ours(MatchReason.ASK_OWN_TERM
                                .reason()
                                .with("listing", supply.number())
                                .with("theirs", theirs))));
            case UNKNOWN -> Option.some(unknown(pair, () -> Ask.buyer(MatchReason.ASK_TERM.reason())));
        };
    }

    /** Rule and place alike, and no two editions; unknown while one of the places is, or may be the other under another name. */
    private static Truth isSame(DeliveryTerm ours, DeliveryTerm theirs) {
        boolean editions = ours.edition().isEmpty()
                || theirs.edition().isEmpty()
                || ours.edition().equals(theirs.edition());
        if (ours.rule() != theirs.rule() || !editions) {
            return Truth.NO;
        }
        return ours.place()
                .flatMap(mine -> theirs.place().map(his -> isSame(mine, his)))
                .getOrElse(Truth.UNKNOWN);
    }

    private static Truth isSame(NamedPlace ours, NamedPlace theirs) {
        return ours.locode()
                .flatMap(mine -> theirs.locode().map(his -> Truth.of(mine.equals(his))))
                .getOrElse(
                        () -> Folded.text(ours.name()).equals(Folded.text(theirs.name())) ? Truth.YES : Truth.UNKNOWN);
    }

    private Answer inOneMeasure(Demand demand, UnitPrice target, Supply supply, Supplier<Ask> ownPrice) {
        UnitPrice any = supply.listing().prices().head().price();
        Unit unit = any.basis().unit();
        if (target.basis().unit().in(unit).isEmpty()) {
            return unknown(
                    () -> pair(MatchReason.PRICE_UNITS, any, target),
                    () -> Ask.buyer(MatchReason.ASK_UNITS
                            .reason()
                            .with("wanted", target.basis())
                            .with("bound", any.basis())
                            .with("unit", unit.name().getOrElse(unit.code()))));
        }
        IsoCurrency from = any.price().currency();
        IsoCurrency to = target.price().currency();
        Option<Ratio> rate = from.equals(to)
                ? Option.some(Ratio.ONE)
                : rates.find(one -> one.from().equals(from) && one.to().equals(to))
                        .map(LockedRate::rate);
        return rate.map(factor -> byQuantity(demand, target, supply, factor, ownPrice))
                .getOrElse(() -> unknown(
                        () -> pair(MatchReason.PRICE_CURRENCY, any, target),
                        () -> Ask.ours(
                                MatchReason.ASK_RATE.reason().with("from", from).with("to", to))));
    }

    /** Without a quantity it is still known where even the dearest step is within the target, or not even the cheapest is. */
    private Answer byQuantity(Demand demand, UnitPrice target, Supply supply, Ratio rate, Supplier<Ask> ownPrice) {
        Seq<PriceStep> steps = supply.listing().prices();
        if (demand.quantity().isDefined()) {
            return demand.quantity()
                    .flatMap(supply.listing()::priceOf)
                    .map(price -> compared(price, target, isWithin(price, target, rate)))
                    .getOrElse(() -> unknown(MatchReason.PRICE_UNSAID::reason, ownPrice));
        }
        UnitPrice dearest = steps.head().price();
        UnitPrice cheapest = steps.last().price();
        if (isWithin(dearest, target, rate)) {
            return compared(dearest, target, true);
        }
        return isWithin(cheapest, target, rate)
                ? unknown(
                        () -> pair(MatchReason.PRICE_QUANTITY, cheapest, target),
                        () -> Ask.buyer(MatchReason.ASK_QUANTITY.reason()))
                : compared(cheapest, target, false);
    }

    private static boolean isWithin(UnitPrice price, UnitPrice target, Ratio rate) {
        Ratio ours = price.extension(target.basis()).number().times(rate);
        return ours.compareTo(Ratio.from(target.price().number())) <= 0;
    }

    private Answer compared(UnitPrice price, UnitPrice target, boolean within) {
        return Answer.known(
                Criterion.PRICE,
                within,
                weights.of(Criterion.PRICE),
                () -> pair(within ? MatchReason.PRICE_WITHIN : MatchReason.PRICE_ABOVE, price, target));
    }

    private static Answer unknown(Supplier<Reason> why, Supplier<Ask> ask) {
        return Answer.unknown(Criterion.PRICE, why, ask);
    }

    private static Reason pair(MatchReason reason, UnitPrice price, UnitPrice target) {
        return reason.reason().with("price", price).with("target", target);
    }
}
