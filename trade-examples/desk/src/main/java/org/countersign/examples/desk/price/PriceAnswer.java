package org.countersign.examples.desk.price;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.delivery.Edition;
import org.countersign.trade.delivery.price.Cost;
import org.countersign.trade.delivery.price.CostSheet;
import org.countersign.trade.delivery.price.Offer;
import org.countersign.trade.delivery.price.Price;
import org.countersign.trade.delivery.price.PriceBasis;
import org.countersign.trade.delivery.price.PriceUnder;
import org.countersign.trade.delivery.price.Ranking;
import org.countersign.trade.delivery.price.Rival;
import org.countersign.trade.money.ExactAmount;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.money.LockedRate;
import org.countersign.trade.money.UnitPrice;

/**
 * The prices of one cost sheet.
 *
 * @param sheet the sheet
 * @param rungs one for each term
 * @param target what the buyer is willing to pay for one, if he says
 * @param also other currencies in which the prices are shown
 * @param ranking the offers of rivals, if there are any
 */
public record PriceAnswer(
        CostSheet sheet, Seq<Rung> rungs, Option<UnitPrice> target, Seq<IsoCurrency> also, Option<Ranking> ranking) {
    /**
     * The price under one term.
     *
     * @param under the price
     * @param factory what the goods may cost ex works so that the target is met; none without a target
     * @param converted the same price in the other currencies
     */
    public record Rung(PriceUnder under, Option<Price> factory, Seq<Price> converted) {}

    /**
     * What is asked of a sheet.
     *
     * @param terms under which; under every rule where there is none
     * @param target what the buyer is willing to pay
     * @param also other currencies
     * @param basis on which offers are compared; the first term where none is given
     * @param rivals their offers
     */
    public record Ask(
            Seq<DeliveryTerm> terms,
            Option<UnitPrice> target,
            Seq<IsoCurrency> also,
            Option<DeliveryTerm> basis,
            Seq<Rival> rivals) {}

    /** The prices of that sheet; under every rule where no terms are asked for. */
    public static PriceAnswer of(CostSheet sheet, Ask ask) {
        Seq<PriceUnder> ladder = sheet.ladder(Edition.current()).rungs();
        Seq<PriceUnder> prices =
                ask.terms().isEmpty() ? ladder : ask.terms().flatMap(term -> asked(sheet, ladder, term));
        Option<Ranking> ranking = Option.when(
                ask.rivals().nonEmpty(),
                () -> Ranking.of(
                        sheet,
                        PriceBasis.net(
                                ask.basis()
                                        .flatMap(term ->
                                                asked(sheet, ladder, term).headOption())
                                        .getOrElse(() -> prices.head())
                                        .term(),
                                sheet.currency()),
                        ask.rivals()));
        return new PriceAnswer(sheet, prices.map(price -> rung(sheet, price, ask)), ask.target(), ask.also(), ranking);
    }

    /** A rule without a place means every place of the route that suits it. */
    private static Seq<PriceUnder> asked(CostSheet sheet, Seq<PriceUnder> ladder, DeliveryTerm term) {
        return term.place().isDefined()
                ? Vector.of(sheet.under(term))
                : ladder.filter(rung -> rung.term().rule() == term.rule()
                        && rung.term().edition().equals(term.edition()));
    }

    private static Rung rung(CostSheet sheet, PriceUnder price, Ask ask) {
        return new Rung(
                price,
                ask.target().map(target -> sheet.factoryPrice(offer(sheet, price.term(), target), ofGoods(sheet))),
                ask.also().map(currency -> converted(sheet, price.price(), currency)));
    }

    /** The target as an offer for one, with the commission and the discount of the sheet in it. */
    private static Offer offer(CostSheet sheet, DeliveryTerm term, UnitPrice target) {
        return Offer.of(target, new PriceBasis(term, target.price().currency(), sheet.commission(), sheet.discount()));
    }

    /** The currency in which the sheet has the goods; of the prices where it does not say. */
    static IsoCurrency ofGoods(CostSheet sheet) {
        return sheet.goods() instanceof Cost.Known known
                ? known.amount().currency()
                : sheet.goods() instanceof Cost.Estimated estimated
                        ? estimated.low().currency()
                        : sheet.currency();
    }

    /** The rate of the sheet between its currency and that one. */
    static Option<LockedRate> rate(CostSheet sheet, IsoCurrency currency) {
        return sheet.rates().find(rate -> rate.from().equals(currency));
    }

    private static Price converted(CostSheet sheet, Price price, IsoCurrency to) {
        return rate(sheet, to)
                .map(rate ->
                        price.map(amount -> ExactAmount.of(to, amount.number().dividedBy(rate.rate()))))
                .getOrElse(() -> new Price.Unknown(Vector.empty()));
    }
}
