package org.countersign.trade.credit.check;

import static org.countersign.testkit.trade.LampsCredit.CREDIT;
import static org.countersign.testkit.trade.LampsCredit.INVOICE;
import static org.countersign.testkit.trade.LampsCredit.examine;
import static org.countersign.testkit.trade.LampsCredit.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.credit.RequiredDocument;
import org.countersign.trade.document.CommercialInvoice;
import org.countersign.trade.document.Discrepancy;
import org.countersign.trade.money.Amount;
import org.junit.jupiter.api.Test;

/** For how much goods are insured. */
class InsuredSumTest {
    @Test
    void theSumIsReckonedOnTheGrossValue() {
        Amount claimed = Amount.parse("USD 70000");
        Amount gross = Amount.parse("USD 100000");
        assertEquals(
                "USD 110000",
                InsuredSum.least(InsuredSum.USUAL, Option.none(), claimed, gross)
                        .toString());
        assertEquals(
                "USD 132000",
                InsuredSum.least(Percentage.of(120), Option.some(Amount.parse("USD 110000")), claimed, gross)
                        .toString());
        CommercialInvoice advance = CommercialInvoice.SHAPE.with(
                INVOICE, CommercialInvoice.DEDUCTED, Option.some(Amount.parse("USD 0.01")));
        assertEquals(
                Vector.of("UCP-28F-AMOUNT"),
                examine(CREDIT, with(advance)).findings().map(Discrepancy::code).toVector());
    }

    @Test
    void thePercentageStandsInTheItemOrIsTheUsualOne() {
        assertEquals(
                "120%",
                InsuredSum.percentage(RequiredDocument.read("INSURANCE POLICY FOR 120 PERCENT OF CIF VALUE"))
                        .toString());
        assertEquals(
                "110%",
                InsuredSum.percentage(RequiredDocument.read("INSURANCE POLICY")).toString());
    }
}
