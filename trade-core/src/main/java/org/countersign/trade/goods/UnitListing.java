package org.countersign.trade.goods;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.Ratio;

/** What the list says about one unit. */
record UnitListing(
        ListStatus status,
        String level,
        UnitCategory category,
        Option<Ratio> factor,
        Option<String> symbol,
        String name) {
    static final CodeTable<UnitListing> TABLE = CodeTable.read("units.txt", UnitListing::of);

    private static UnitListing of(Vector<String> columns) {
        return new UnitListing(
                ListStatus.named(columns.get(1)),
                columns.get(2),
                UnitCategory.named(columns.get(3)),
                filled(columns.get(4)).map(UnitListing::factor),
                filled(columns.get(5)),
                columns.get(6));
    }

    private static Option<String> filled(String column) {
        return Option.when(!column.isEmpty(), column);
    }

    /** Factors reach down to a barn, 28 places after the point: further than {@link Decimal} does. */
    private static Ratio factor(String plain) {
        int point = plain.indexOf('.');
        return point < 0
                ? Ratio.from(Decimal.parse(plain))
                : Ratio.parse(plain.replaceFirst("^0\\.0*|\\.", "") + "/1" + "0".repeat(plain.length() - point - 1));
    }
}
