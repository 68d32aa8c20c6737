package org.countersign.trade.credit;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.goods.Unit;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.money.UnitPrice;

/**
 * Quantity and unit price as field 45A states them, where its words hold exactly one of each; else they stay unknown. "About" and
 * "approximately" stretch only what they stand next to (UCP 600 art. 30 a).
 *
 * @param quantity how much
 * @param isAboutQuantity whether the quantity is an approximate one
 * @param price the price of a unit
 * @param isAboutPrice whether the price is an approximate one
 * @param isCounted whether the quantity is a number of packing units or single items, which leaves no five percent (art. 30 b)
 */
@Evolving
public record StatedGoods(
        Option<Quantity> quantity,
        boolean isAboutQuantity,
        Option<UnitPrice> price,
        boolean isAboutPrice,
        boolean isCounted) {
    private static final String ABOUT = "(ABOUT |APPROXIMATELY |APPROX\\.? ?|ABT\\.? )?";
    private static final String NUMBER =
            "([0-9]{1,3}(?:,[0-9]{3}){1,4}(?:\\.[0-9]{1,4})?|[0-9]{1,12}(?:\\.[0-9]{1,4})?)";
    private static final String UNIT =
            "(METRIC TONN?E?S?|M/?TS?|TONNE?S?|KILOGRAMS?|KILOS?|KGS?|METERS?|METRES?|MTRS?|SQM|CBM|LITERS?|LITRES?|PIECES?|PCS?|SETS?|UNITS?|PAIRS?|DOZENS?|CARTONS?|CTNS?|BAGS?|DRUMS?|BALES?|ROLLS?|CASES?|BOXES|BOX|PALLETS?)";
    private static final Pattern QUANTITY = Pattern.compile(ABOUT + NUMBER + " ?" + UNIT + "\\b");
    private static final Pattern PRICE =
            Pattern.compile(ABOUT + "([A-Z]{3}) ?" + NUMBER + " ?(?:/|PER ) ?(?:1 )?" + UNIT + "\\b");
    private static final int LONGEST = 60_000;

    /** Nothing is stated, or more than one of each. */
    public static StatedGoods unknown() {
        return new StatedGoods(Option.none(), false, Option.none(), false, false);
    }

    /** Reads the words of field 45A. */
    public static StatedGoods read(String goods) {
        String text = RequiredWords.folded(goods);
        if (text.length() > LONGEST) {
            return unknown();
        }
        Vector<MatchResult> prices = Vector.ofAll(PRICE.matcher(text).results().toList())
                .filter(price -> IsoCurrency.find(price.group(2)).isDefined());
        String rest = prices.foldLeft(text, (left, price) -> left.replace(price.group(), " "));
        Vector<MatchResult> quantities =
                Vector.ofAll(QUANTITY.matcher(rest).results().toList());
        Option<MatchResult> quantity = quantities.size() == 1 ? quantities.headOption() : Option.none();
        Option<MatchResult> price = prices.size() == 1 ? prices.headOption() : Option.none();
        return new StatedGoods(
                quantity.flatMap(match -> quantity(match.group(2), match.group(3))),
                quantity.exists(match -> match.group(1) != null),
                price.flatMap(StatedGoods::price),
                price.exists(match -> match.group(1) != null),
                quantity.exists(match -> unit(match.group(3))._2));
    }

    private static Option<Quantity> quantity(String number, String unit) {
        return Option.some(Decimal.parse(number.replace(",", "")))
                .filter(Decimal::isPositive)
                .map(much -> Quantity.of(much, unit(unit)._1));
    }

    private static Option<UnitPrice> price(MatchResult match) {
        return IsoCurrency.find(match.group(2))
                .map(currency ->
                        Amount.of(currency, Decimal.parse(match.group(3).replace(",", ""))))
                .map(amount -> UnitPrice.of(amount, unit(match.group(4))._1));
    }

    /** The unit that a word names, and whether it is one of packing units or single items. */
    private static Tuple2<Unit, Boolean> unit(String word) {
        String plain = word.replace("/", "");
        if (plain.startsWith("METRIC") || plain.equals("MT") || plain.equals("MTS") || plain.startsWith("TON")) {
            return Tuple.of(Unit.of("TNE"), false);
        }
        if (plain.startsWith("K")) {
            return Tuple.of(Unit.KILOGRAM, false);
        }
        return switch (plain) {
            case "METER", "METERS", "METRE", "METRES", "MTR", "MTRS" -> Tuple.of(Unit.METRE, false);
            case "SQM" -> Tuple.of(Unit.SQUARE_METRE, false);
            case "CBM" -> Tuple.of(Unit.CUBIC_METRE, false);
            case "LITER", "LITERS", "LITRE", "LITRES" -> Tuple.of(Unit.of("LTR"), false);
            case "SET", "SETS" -> Tuple.of(Unit.of("SET"), true);
            case "PAIR", "PAIRS" -> Tuple.of(Unit.of("PR"), true);
            case "DOZEN", "DOZENS" -> Tuple.of(Unit.of("DZN"), true);
            default -> Tuple.of(isPacking(plain) ? Unit.of("NMP") : Unit.of("H87"), true);
        };
    }

    private static boolean isPacking(String word) {
        return !word.startsWith("P") && !word.startsWith("U") || word.startsWith("PALLET");
    }
}
