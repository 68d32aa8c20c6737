package org.countersign.trade.money;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.goods.Quantity;
import org.javamoney.moneta.Money;

/** Prints what a host would compute, for comparison between JVMs. */
final class MoneyPage {
    private MoneyPage() {}

    /** Runs with the thread's class loader as {@code args[0]} says. */
    public static void main(String[] args) {
        switch (args[0]) {
            case "no-loader" -> Thread.currentThread().setContextClassLoader(null);
            case "platform-loader" ->
                Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
            default -> Thread.currentThread().setContextClassLoader(MoneyPage.class.getClassLoader());
        }
        String page = args[0].equals("moneta") ? Money.of(1, "EUR").divide(3).toString() : page();
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(page);
    }

    static String page() {
        StringBuilder page = new StringBuilder();
        Rounding total = Rounding.halfUp("total");
        MonetaryAmount amount = Amount.parse("EUR 1234567890123456.789");
        page.append(amount.multiply(new BigDecimal("1234567.891")).divide(8)).append('\n');
        page.append(amount.with(total)).append('\n');
        page.append(amount.getFactory().setCurrency("KWD").setNumber(1).create())
                .append('\n');
        page.append(UnitPrice.parse("USD 0.0125 per 3 KGM").extension(Quantity.parse("7.77 LBR"), total))
                .append('\n');
        page.append(Amount.parse("EUR 10").exact().dividedBy(Ratio.of(3, 1))).append('\n');
        for (IsoCurrency currency : IsoCurrency.all()) {
            CurrencyUnit unit = currency;
            page.append(unit).append(' ').append(unit.getNumericCode()).append(' ');
            page.append(Split.parse("30:30:40:1/7")
                            .parts(Amount.of(currency, 1001), Math.max(0, unit.getDefaultFractionDigits())))
                    .append('\n');
        }
        return page.toString();
    }
}
