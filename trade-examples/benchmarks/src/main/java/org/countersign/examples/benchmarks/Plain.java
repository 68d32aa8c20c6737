package org.countersign.examples.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.lang3.builder.Diff;
import org.apache.commons.lang3.builder.ReflectionDiffBuilder;
import org.apache.commons.lang3.builder.ToStringStyle;

/** The quotation that a host would write for itself: records of texts and numbers that check nothing and compute nothing. */
record Plain(String number, String seller, String buyer, LocalDate issued, String currency, List<Line> lines) {
    /** One line. */
    record Line(
            String id, String article, String name, String hsCode, BigDecimal quantity, String unit, BigDecimal price) {
        static Line of(Row row) {
            return new Line(
                    row.id(),
                    row.article(),
                    row.name(),
                    row.hsCode(),
                    new BigDecimal(row.quantity()),
                    row.unit(),
                    new BigDecimal(row.price()));
        }
    }

    /** One difference. */
    record Difference(int line, String field, Object before, Object after) {}

    static Plain of(List<Row> rows) {
        return new Plain(
                "Q-1",
                "Ningbo Lamps Co., Ltd",
                "Nordlicht GmbH",
                LocalDate.parse("2026-11-23"),
                "USD",
                rows.stream().map(Line::of).toList());
    }

    /** A revision that changes the price in the middle and keeps every other line as it is. */
    Plain revised(List<Row> rows) {
        int middle = rows.size() / 2;
        List<Line> all = new ArrayList<>(lines);
        all.set(middle, Line.of(rows.get(middle).at("99.99")));
        return new Plain(number, seller, buyer, issued, currency, all);
    }

    /** What somebody in a hurry writes: field by field, line by line in their places. */
    List<Difference> differencesFrom(Plain before) {
        List<Difference> found = new ArrayList<>();
        compare(found, 0, "number", before.number, number);
        compare(found, 0, "seller", before.seller, seller);
        compare(found, 0, "buyer", before.buyer, buyer);
        compare(found, 0, "issued", before.issued, issued);
        compare(found, 0, "currency", before.currency, currency);
        for (int i = 0; i < Math.min(before.lines.size(), lines.size()); i++) {
            Line was = before.lines.get(i);
            Line is = lines.get(i);
            if (was != is) {
                compare(found, i, "id", was.id, is.id);
                compare(found, i, "article", was.article, is.article);
                compare(found, i, "name", was.name, is.name);
                compare(found, i, "hsCode", was.hsCode, is.hsCode);
                compare(found, i, "quantity", was.quantity, is.quantity);
                compare(found, i, "unit", was.unit, is.unit);
                compare(found, i, "price", was.price, is.price);
            }
        }
        return found;
    }

    private static void compare(List<Difference> found, int line, String field, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            found.add(new Difference(line, field, before, after));
        }
    }

    /** The same with a library: commons-lang's comparison by reflection, line by line in their places. */
    List<Diff<?>> differencesByReflectionFrom(Plain before) {
        List<Diff<?>> found = new ArrayList<>();
        for (int i = 0; i < Math.min(before.lines.size(), lines.size()); i++) {
            found.addAll(ReflectionDiffBuilder.<Line>builder()
                    .setDiffBuilder(org.apache.commons.lang3.builder.DiffBuilder.<Line>builder()
                            .setLeft(before.lines.get(i))
                            .setRight(lines.get(i))
                            .setStyle(ToStringStyle.SHORT_PREFIX_STYLE)
                            .build())
                    .build()
                    .build()
                    .getDiffs());
        }
        return found;
    }
}
