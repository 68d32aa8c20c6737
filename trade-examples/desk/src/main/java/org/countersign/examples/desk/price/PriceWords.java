package org.countersign.examples.desk.price;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.examples.desk.report.Part.Cell;
import org.countersign.examples.desk.report.Part.Tone;
import org.countersign.examples.desk.report.Say;
import org.countersign.trade.base.Reason;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.delivery.price.Price;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.goods.Unit;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.ExactAmount;
import org.countersign.trade.money.Rounding;
import org.countersign.trade.money.UnitPrice;

/**
 * Prices in the words of one language.
 *
 * @param say the language
 */
record PriceWords(Say say) {
    /** Where a price is rounded: to the minor unit of its currency, half away from zero. */
    static final Rounding UNIT_PRICE = Rounding.halfUp("unit price");

    /** The term without its edition, or that its place is open. */
    String term(DeliveryTerm term) {
        return term.place()
                .fold(() -> say.say("offer.place-open", "rule", term.rule()), place -> term.rule() + " " + place);
    }

    /** What the unit is called, without what stands in brackets behind it. */
    static String unit(Unit unit) {
        return unit.name().getOrElse(unit.code()).replaceFirst(" \\(.*", "");
    }

    Cell price(Price price) {
        return price.fold(
                known -> Cell.of(rounded(known.amount()).toString()),
                between -> Cell.of(range(rounded(between.low()), rounded(between.high()))),
                unknown -> Cell.unknown(say.say("price.unknown")),
                impossible -> new Cell(say.texts().say(impossible.why()), Tone.SOFT));
    }

    /** What so much costs at the rounded price, as a quotation has it. */
    Cell total(Price price, Quantity quantity) {
        return price.fold(
                known -> Cell.of(times(known.amount(), quantity).toString()),
                between -> Cell.of(range(times(between.low(), quantity), times(between.high(), quantity))),
                unknown -> Cell.unknown(say.say("price.unknown")),
                impossible -> new Cell("-", Tone.SOFT));
    }

    static Amount rounded(ExactAmount each) {
        return each.rounded(UNIT_PRICE);
    }

    static Amount times(ExactAmount each, Quantity quantity) {
        return rounded(each).multiply(quantity.number().number());
    }

    private String range(Amount low, Amount high) {
        String code = high.currency() + " ";
        return low.equals(high)
                ? low.toString()
                : say.say("price.between", "low", low, "high", high.toString().substring(code.length()));
    }

    /** A price as somebody states it: for one without saying so. */
    static String stated(UnitPrice price) {
        return price.basis().number().number().signum() > 0
                        && price.basis().equals(Quantity.of(1, price.basis().unit()))
                ? price.price().toString()
                : price.toString();
    }

    /** What unknown prices need, each thing once and for which terms. */
    Seq<String> needs(Seq<PriceAnswer.Rung> rungs) {
        Seq<Reason> all = rungs.flatMap(PriceWords::missing).distinctBy(Reason::toString);
        return all.map(reason -> {
            Seq<String> terms = rungs.filter(rung ->
                            missing(rung).exists(other -> other.toString().equals(reason.toString())))
                    .map(rung -> term(rung.under().term()));
            return say.say("price.need", "what", say.capital(reason), "terms", say.list(terms));
        });
    }

    private static Seq<Reason> missing(PriceAnswer.Rung rung) {
        return rung.under()
                .price()
                .missing()
                .appendAll(rung.factory().toVector().flatMap(Price::missing));
    }

    /** What is missing of a price, or why there is none, in one line. */
    String why(Price price) {
        return price.fold(
                known -> "",
                between -> "",
                unknown -> say.list(unknown.missing().map(say.texts()::say)),
                impossible -> say.texts().say(impossible.why()));
    }

    /** The ends of a price as numbers, for a bar; nothing where it is unknown. */
    static Option<Vector<Amount>> ends(Price price) {
        return price.least()
                .flatMap(low -> price.most().map(high -> Vector.of(rounded(low), rounded(high))))
                .filter(both -> both.head().signum() >= 0);
    }
}
