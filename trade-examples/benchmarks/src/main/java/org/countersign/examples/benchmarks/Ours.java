package org.countersign.examples.benchmarks;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.Moment;
import org.countersign.trade.goods.HsCode;
import org.countersign.trade.goods.LocalName;
import org.countersign.trade.goods.Product;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.goods.QuantityTerm;
import org.countersign.trade.goods.Unit;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.money.UnitPrice;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.offer.QuotationLine;
import org.countersign.trade.party.Company;

/** The quotation of this library: every value checked, every amount and the total computed at birth. */
final class Ours {
    private Ours() {}

    static Quotation quotation(List<Row> rows) {
        return Quotation.builder()
                .number("Q-1")
                .seller(Company.builder().name("Ningbo Lamps Co., Ltd").build())
                .buyer(Company.builder().name("Nordlicht GmbH").build())
                .issued(Option.some(Moment.parse("2026-11-23")))
                .currency(IsoCurrency.USD)
                .lines(rows.stream().map(Ours::line).collect(Vector.collector()))
                .build();
    }

    static QuotationLine line(Row row) {
        Unit unit = Unit.of(row.unit());
        return QuotationLine.builder()
                .id(row.id())
                .product(Product.builder()
                        .articleNumber(row.article())
                        .names(Vector.of(LocalName.of("en", row.name())))
                        .hsCode(Option.some(HsCode.of(row.hsCode())))
                        .build())
                .quantity(Option.some(QuantityTerm.of(Quantity.of(Decimal.parse(row.quantity()), unit))))
                .unitPrice(Option.some(UnitPrice.of(Amount.of(IsoCurrency.USD, Decimal.parse(row.price())), unit)))
                .build();
    }

    /** A revision that changes the price in the middle and keeps every other line as it is. */
    static Quotation revised(Quotation quotation, List<Row> rows) {
        int middle = rows.size() / 2;
        return Quotation.SHAPE.with(
                quotation,
                Quotation.LINES,
                quotation.lines().update(middle, line(rows.get(middle).at("99.99"))));
    }
}
