package org.countersign.examples.paper.catalogue;

import io.vavr.collection.LinkedHashMap;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.goods.Unit;
import org.countersign.trade.money.UnitPrice;

/** Quantities and prices as people read them. */
record Amounts(Tongue tongue) {
    private static final int GROUP = 3;

    /** {@code 12,000 pcs}. */
    String quantity(Quantity quantity) {
        return grouped(quantity.number()) + " " + unit(quantity.unit());
    }

    /** {@code USD 1.18}, and for how many where it is not for one. */
    String price(UnitPrice price) {
        boolean isOne = price.basis().number().equals(Decimal.of(1));
        return tongue.say(
                isOne ? "price.one" : "price.several",
                LinkedHashMap.of(
                        "price", price.price().toString(),
                        "unit", one(price.basis().unit()),
                        "basis", quantity(price.basis())));
    }

    /** What people call it; its name in the list of units where we have no word of our own. */
    String unit(Unit unit) {
        return tongue.find("unit." + unit.code())
                .orElse(unit::symbol)
                .orElse(unit::name)
                .getOrElse(unit.code());
    }

    /** What people call one of it. */
    private String one(Unit unit) {
        return tongue.find("one." + unit.code()).getOrElse(() -> unit(unit));
    }

    static String grouped(Decimal number) {
        String plain = number.toString();
        int point = plain.indexOf('.');
        StringBuilder whole = new StringBuilder(point < 0 ? plain : plain.substring(0, point));
        for (int at = whole.length() - GROUP; at > 0; at -= GROUP) {
            whole.insert(at, ',');
        }
        return whole + (point < 0 ? "" : plain.substring(point));
    }
}
