package org.countersign.trade.credit.check;

import static org.countersign.testkit.trade.LampsCredit.CREDIT;
import static org.countersign.testkit.trade.LampsCredit.INVOICE;
import static org.countersign.testkit.trade.LampsCredit.SELLER;
import static org.countersign.testkit.trade.LampsCredit.examine;
import static org.countersign.testkit.trade.LampsCredit.with;
import static org.countersign.trade.credit.check.Lamps.asking;
import static org.countersign.trade.credit.check.Lamps.codes;
import static org.countersign.trade.credit.check.Lamps.goods;
import static org.countersign.trade.credit.check.Lamps.invoice;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.credit.Credit;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.document.CommercialInvoice;
import org.countersign.trade.document.Discrepancy;
import org.countersign.trade.document.DocumentSet;
import org.countersign.trade.document.NameAndAddress;
import org.countersign.trade.party.Country;
import org.junit.jupiter.api.Test;

/** What an invoice has to say (art. 18), in the words of the credit or others. */
class InvoiceTest {
    /** Field 45A, the goods of the invoice, the words that are missing. */
    private static final Vector<Vector<String>> GOODS = Vector.of(
            Vector.of("LED LAMPS MODEL SL-9", "LED lamps, model SL-9", ""),
            Vector.of("LED LAMPS MODEL SL-9", "LED lamps model SL-9 and free samples", ""),
            Vector.of("LED LAMPS MODEL SL-9", "lamps model SL-9", "LED"),
            Vector.of("LED LAMPS\nOF GLASS", "lamps", "LED, GLASS"),
            Vector.of("500 CARTONS OF LAMPS AT USD 3 PER CARTON", "lamps", ""),
            Vector.of("ABOUT 100 METRIC TONS OF STEEL, 5 PCT MORE OR LESS", "steel", ""),
            Vector.of("20 SETS OF PUMPS, TYPE P4X", "pumps, type P4X", ""),
            Vector.of("LAMPS CIF HAMBURG, INCOTERMS 2020", "lamps", ""),
            Vector.of("LAMPS FOR HAMBURG WORKS", "lamps, works", "HAMBURG"),
            Vector.of("STEEL ACCORDING CONTRACT", "-", "STEEL, ACCORDING, CONTRACT"));

    @Test
    void theWordsOfTheCreditThatCarryMeaningStandInTheInvoice() {
        assertEquals(
                GOODS,
                GOODS.map(row -> Vector.of(
                        row.head(),
                        row.get(1),
                        missing(row.head(), invoice(CommercialInvoice.GOODS, Option.some(row.get(1)))))));
        assertEquals("", missing("LAMPS", INVOICE));
        assertEquals(
                "",
                missing("LED LAMPS MODEL SL-9", Lamps.invoice("USD 1", Lamps.line("-", "-"))),
                "a line may say what the head does not");
    }

    private static String missing(String goods, CommercialInvoice invoice) {
        CommercialInvoice plain = CommercialInvoice.SHAPE.with(invoice, CommercialInvoice.DELIVERY_TERM, Option.none());
        return examine(goods(asking("INVOICE"), goods), DocumentSet.of(plain))
                .findings()
                .filter(found -> found.code().equals("UCP-18C-GOODS"))
                .flatMap(found -> found.reason().arguments().get("missing"))
                .mkString();
    }

    /** The term of the credit, that of the invoice, whether they go together. */
    private static final Vector<Vector<String>> TERMS = Vector.of(
            Vector.of("CIF HAMBURG, INCOTERMS 2020", "CIF Hamburg, Incoterms 2020", "yes"),
            Vector.of("CIF HAMBURG", "CIF Hamburg Port, Incoterms 2020", "yes"),
            Vector.of("CIF HAMBURG", "CIF Bremen, Incoterms 2020", "no"),
            Vector.of("CIF HAMBURG", "CFR Hamburg, Incoterms 2020", "no"),
            Vector.of("CIF HAMBURG", "-", "no"),
            Vector.of("MADE IN CHINA", "CFR Hamburg, Incoterms 2020", "yes"));

    @Test
    void theDeliveryTermIsThatOfTheCreditWhereItHasOne() {
        assertEquals(TERMS, TERMS.map(row -> Vector.of(row.head(), row.get(1), agree(row.head(), row.get(1)))));
    }

    private static String agree(String credit, String term) {
        CommercialInvoice invoice = invoice(
                CommercialInvoice.DELIVERY_TERM, Option.when(!term.equals("-"), () -> DeliveryTerm.parse(term)));
        return codes(examine(goods(asking("INVOICE"), "LAMPS\n" + credit), DocumentSet.of(invoice)))
                        .contains("UCP-18C-TERM")
                ? "no"
                : "yes";
    }

    @Test
    void aCreditThatNamesNoGoodsAsksForNone() {
        Credit silent = Credit.SHAPE.with(asking("INVOICE"), Credit.GOODS, Option.<String>none());
        assertEquals(Vector.empty(), codes(examine(silent, DocumentSet.of(INVOICE))));
    }

    @Test
    void addressesMayDifferWithinTheirCountry() {
        assertEquals(Vector.of("papers[1].seller.country"), places(SELLER, Option.some("VN")));
        assertEquals(Vector.empty(), places(SELLER, Option.some("CN")));
        assertEquals(Vector.empty(), places(SELLER, Option.none()));
        Credit homeless =
                Credit.SHAPE.with(CREDIT, Credit.BENEFICIARY, "NINGBO SAMPLE LAMPS CO., LTD.\n88 EXAMPLE ROAD");
        assertEquals(
                Vector.empty(),
                codes(examine(homeless, with(invoice(CommercialInvoice.SELLER, from(SELLER, Option.some("VN")))))));
    }

    private static Vector<String> places(NameAndAddress seller, Option<String> country) {
        return examine(CREDIT, with(invoice(CommercialInvoice.SELLER, from(seller, country))))
                .findings()
                .map(Discrepancy::place)
                .map(Object::toString)
                .toVector();
    }

    private static NameAndAddress from(NameAndAddress party, Option<String> country) {
        return NameAndAddress.SHAPE.with(party, NameAndAddress.COUNTRY, country.map(Country::of));
    }

    @Test
    void theNumberOfTheCreditIsQuotedRightOrNotAtAll() {
        Vector.of(Option.<String>none(), Option.some("LC2605-FICTION"), Option.some("lc 2605 fiction"))
                .forEach(number -> assertEquals(
                        Vector.empty(),
                        codes(examine(CREDIT, with(invoice(CommercialInvoice.CREDIT_NUMBER, number)))),
                        number.toString()));
        assertEquals(
                Vector.of("UCP-14D-NUMBER"),
                codes(examine(
                        CREDIT, with(invoice(CommercialInvoice.CREDIT_NUMBER, Option.some("LC2605-FICTION-2"))))));
    }
}
