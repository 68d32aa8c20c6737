package org.countersign.trade.delivery.price;

import static org.countersign.trade.party.Places.HAMBURG;
import static org.countersign.trade.party.Places.NINGBO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.delivery.Incoterm;
import org.countersign.trade.delivery.RuleGroup;
import org.countersign.trade.delivery.Stage;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.goods.Unit;
import org.countersign.trade.money.ExactAmount;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.money.LockedRate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Published cases, right and wrong: the table names the page of each. */
class PriceCasesTest {
    /** What textbooks lose by rounding on the way. */
    private static final Ratio TEXTBOOK = Ratio.of(2, 100);

    record Row(
            String id,
            String kind,
            Map<String, String> inputs,
            Map<String, String> right,
            Map<String, String> published,
            String status) {
        Ratio number(String name) {
            return PriceCasesTest.number(text(name));
        }

        Percentage percent(String name) {
            return Percentage.parse(inputs.getOrElse(name, "0%"));
        }

        String text(String name) {
            return inputs.get(name).getOrElseThrow(() -> new AssertionError(id + " has no " + name));
        }

        @Override
        public String toString() {
            return id + " " + status;
        }
    }

    @Test
    void theTableHasFifteenRowsOfEveryStatus() {
        assertEquals(15, rows().size());
        assertEquals(
                LinkedHashMap.of("OK", 10, "DERIVED", 3, "SOURCE_WRONG", 2),
                rows().groupBy(Row::status).mapValues(Vector::size));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theRightAnswersComeOut(Row row) {
        Map<String, Ratio> answers = answers(row);
        row.right()
                .forEach((name, wanted) ->
                        assertEquals(wanted, printed(answer(answers, name), wanted), row.id() + " " + name));
    }

    @ParameterizedTest
    @MethodSource("published")
    void publishedAnswersComeOutUnlessTheirSourceIsWrong(Row row) {
        Map<String, Ratio> answers = answers(row);
        row.published().forEach((name, text) -> {
            Ratio off = answer(answers, name).minus(number(text));
            Ratio size = off.signum() < 0 ? off.negated() : off;
            String what = row.id() + " " + name + " is off by " + size;
            if (row.status().equals("SOURCE_WRONG")) {
                assertTrue(size.compareTo(TEXTBOOK) > 0, what);
            } else {
                assertFalse(size.compareTo(TEXTBOOK) > 0, what);
            }
        });
    }

    static Vector<Row> published() {
        return rows().filter(row -> row.published().nonEmpty());
    }

    private static Map<String, Ratio> answers(Row row) {
        return switch (row.kind()) {
            case "convert" -> converted(row);
            case "net" -> atSameNet(row);
            case "account" -> account(row);
            case "import" -> imported(row);
            case "inverse" -> inverse(row);
            default -> throw new AssertionError(row.kind());
        };
    }

    private static Map<String, Ratio> converted(Row row) {
        PriceBasis from = basis(row, "from", "included");
        PriceBasis to = basis(row, "to", "commission");
        Offer offer = new Offer(ExactAmount.of(IsoCurrency.USD, row.number("price")), Unit.ONE, from);
        Price price = sheet(row).convert(offer, to);
        Ratio number =
                price.known().getOrElseThrow(() -> new AssertionError(price)).number();
        return LinkedHashMap.of(
                "price", number,
                "premium",
                        number.times(row.percent("premium")
                                .ratio()
                                .times(row.percent("multiple").ratio())),
                "commission", row.number("price").times(row.percent("included").ratio()));
    }

    private static Map<String, Ratio> atSameNet(Row row) {
        Offer offer = new Offer(
                ExactAmount.of(IsoCurrency.USD, row.number("price")), Unit.ONE, basis(row, "from", "included"));
        Offer other = offer.atSameNet(basis(row, "to", "commission").commission(), Option.none())
                .getOrElseThrow(why -> new AssertionError(why));
        Ratio included = row.percent("included").ratio();
        return LinkedHashMap.of(
                "price",
                other.price().number(),
                "commission",
                offer.price().number().times(included));
    }

    /** The goods and all stages are unknown, but for the freight where the case gives it. */
    private static CostSheet sheet(Row row) {
        Option<String> freight = row.inputs().get("freight");
        return CostSheet.builder()
                .currency(IsoCurrency.USD)
                .quantity(Quantity.of(1, Unit.ONE))
                .route(Route.of(Lamp.WORKS, NINGBO, HAMBURG, Lamp.WAREHOUSE))
                .stages(freight.map(usd -> Lamp.stage(Stage.MAIN_CARRIAGE, "USD " + usd + " per unit"))
                        .toVector())
                .premiums(row.inputs()
                        .get("premium")
                        .map(Percentage::parse)
                        .map(rate -> new Premium(rate, row.percent("multiple"), Premium.Clauses.ICC_C))
                        .orElse(() -> Option.some(Premium.of(Percentage.of(1), Premium.Clauses.ICC_C)))
                        .toVector())
                .build();
    }

    private static PriceBasis basis(Row row, String end, String commission) {
        Incoterm rule = Incoterm.valueOf(row.text(end));
        PriceBasis net = PriceBasis.net(rule.at(rule.group() == RuleGroup.F ? NINGBO : HAMBURG), IsoCurrency.USD);
        return row.inputs()
                .get(commission)
                .map(rate -> net.with(Charge.onPrice(Percentage.parse(rate))))
                .getOrElse(net);
    }

    private static Map<String, Ratio> account(Row row) {
        VatScheme scheme = new VatScheme(VatScheme.Exporter.TRADING_COMPANY, row.percent("vat"), row.percent("refund"));
        ExactAmount purchase = ExactAmount.of(IsoCurrency.CNY, row.number("purchase"));
        ExactAmount overhead = purchase.times(row.percent("overhead").ratio());
        ExactAmount proceeds = ExactAmount.of(
                IsoCurrency.USD, row.number("cif").minus(row.number("freight")).minus(row.number("premium")));
        LockedRate rate = LockedRate.builder()
                .from(IsoCurrency.USD)
                .to(IsoCurrency.CNY)
                .rate(row.number("rate"))
                .source("the case")
                .at(Moment.parse("2026-05-04"))
                .build();
        ExportAccount account =
                new ExportAccount(ExportAccount.costOfTrading(purchase, overhead, scheme), proceeds, rate);
        assertTrue(account.isLoss());
        return LinkedHashMap.of(
                "rebate", purchase.number().times(scheme.refundShare()),
                "cost", account.cost().number(),
                "income", account.profit().plus(account.cost()).number(),
                "exchangeCost", account.exchangeCost(),
                "profitRate", account.profitRate());
    }

    private static Map<String, Ratio> imported(Row row) {
        ImportTax tax = new ImportTax(
                Words.find("base", row.text("base"), ImportTax.Base.values()),
                row.percent("duty"),
                row.percent("vat"),
                ImportTax.VatPayer.SELLER,
                Vector.empty());
        return taxes(tax, ExactAmount.of(IsoCurrency.USD, row.number("value")));
    }

    private static Map<String, Ratio> inverse(Row row) {
        ImportTax tax = ImportTax.onCif(row.percent("duty"), row.percent("vat"));
        ExactAmount price = ExactAmount.of(IsoCurrency.USD, row.number("price"));
        ExactAmount value = tax.customsValueIn(price, price.times(Ratio.ZERO));
        Map<String, Ratio> taxes = taxes(tax, value);
        assertEquals(Option.some(price.number()), taxes.get("total"), "there and back");
        return taxes.put("value", value.number());
    }

    private static Map<String, Ratio> taxes(ImportTax tax, ExactAmount value) {
        ExactAmount duty = tax.dutyOn(value);
        ExactAmount vat = tax.vatOn(value);
        return LinkedHashMap.of(
                "duty", duty.number(),
                "vat", vat.number(),
                "total", value.plus(duty).plus(vat).number());
    }

    private static Ratio answer(Map<String, Ratio> answers, String name) {
        return answers.get(name).getOrElseThrow(() -> new AssertionError("no answer `" + name + "`"));
    }

    /** To the decimals that the wanted answer has. */
    private static String printed(Ratio number, String wanted) {
        boolean percent = wanted.endsWith("%");
        String digits = percent ? wanted.substring(0, wanted.length() - 1) : wanted;
        int places = digits.indexOf('.') < 0 ? 0 : digits.length() - digits.indexOf('.') - 1;
        Ratio shown = percent ? number.times(Ratio.of(100, 1)) : number;
        return shown.toDecimal(places, RoundingMode.HALF_UP)
                        .number()
                        .setScale(places)
                        .toPlainString()
                + (percent ? "%" : "");
    }

    private static Ratio number(String text) {
        return text.endsWith("%") ? Percentage.parse(text).ratio() : Ratio.from(Decimal.parse(text));
    }

    static Vector<Row> rows() {
        try (InputStream stream = Objects.requireNonNull(PriceCasesTest.class.getResourceAsStream("price-cases.txt"))) {
            return Vector.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1))
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Vector.of(line.split("\\|", -1)).map(String::strip))
                    .map(cells -> new Row(
                            cells.get(0),
                            cells.get(1),
                            pairs(cells.get(2)),
                            pairs(cells.get(3)),
                            pairs(cells.get(4)),
                            cells.get(5)));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Map<String, String> pairs(String cell) {
        return Vector.of(cell.split(", "))
                .filter(pair -> !pair.isEmpty())
                .toLinkedMap(pair -> pair.split("=")[0], pair -> pair.split("=")[1]);
    }
}
