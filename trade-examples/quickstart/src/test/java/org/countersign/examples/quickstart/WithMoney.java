package org.countersign.examples.quickstart;

import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryAmount;

/** What the quickstart does, and one sum of JavaMoney: whoever runs this has found moneta. */
public final class WithMoney {
    private WithMoney() {}

    /**
     * Runs.
     *
     * @param args nothing
     */
    public static void main(String[] args) {
        Quickstart.main(args);
        CurrencyUnit euro = Monetary.getCurrency("EUR");
        MonetaryAmount price = Monetary.getDefaultAmountFactory()
                .setCurrency(euro)
                .setNumber(12)
                .create();
        System.out.println(price.multiply(3));
    }
}
