package org.countersign.trade.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.money.UnitPrice;
import org.junit.jupiter.api.Test;

/** Quantity, unit, price and term in the words of field 45A. */
class StatedGoodsTest {
    /** A word for a unit, the unit, whether it counts packing units or single items, which leaves no five percent. */
    private static final Vector<Vector<String>> UNITS = Vector.of(
            Vector.of("METRIC TONS", "TNE", "measured"),
            Vector.of("METRIC TONNES", "TNE", "measured"),
            Vector.of("MT", "TNE", "measured"),
            Vector.of("MTS", "TNE", "measured"),
            Vector.of("M/T", "TNE", "measured"),
            Vector.of("TONNES", "TNE", "measured"),
            Vector.of("KGS", "KGM", "measured"),
            Vector.of("KILOGRAMS", "KGM", "measured"),
            Vector.of("KILO", "KGM", "measured"),
            Vector.of("METER", "MTR", "measured"),
            Vector.of("METERS", "MTR", "measured"),
            Vector.of("METRE", "MTR", "measured"),
            Vector.of("METRES", "MTR", "measured"),
            Vector.of("MTR", "MTR", "measured"),
            Vector.of("MTRS", "MTR", "measured"),
            Vector.of("SQM", "MTK", "measured"),
            Vector.of("CBM", "MTQ", "measured"),
            Vector.of("LITER", "LTR", "measured"),
            Vector.of("LITERS", "LTR", "measured"),
            Vector.of("LITRE", "LTR", "measured"),
            Vector.of("LITRES", "LTR", "measured"),
            Vector.of("SET", "SET", "counted"),
            Vector.of("SETS", "SET", "counted"),
            Vector.of("PAIR", "PR", "counted"),
            Vector.of("PAIRS", "PR", "counted"),
            Vector.of("DOZEN", "DZN", "counted"),
            Vector.of("DOZENS", "DZN", "counted"),
            Vector.of("PIECES", "H87", "counted"),
            Vector.of("PCS", "H87", "counted"),
            Vector.of("UNITS", "H87", "counted"),
            Vector.of("CARTONS", "NMP", "counted"),
            Vector.of("BAGS", "NMP", "counted"),
            Vector.of("DRUMS", "NMP", "counted"),
            Vector.of("BOXES", "NMP", "counted"),
            Vector.of("PALLETS", "NMP", "counted"));

    private static Option<Quantity> quantity(String goods) {
        return StatedGoods.read(goods).quantity();
    }

    private static Option<UnitPrice> price(String goods) {
        return StatedGoods.read(goods).price();
    }

    @Test
    void aUnitIsMeasuredOrCounted() {
        assertEquals(
                UNITS,
                UNITS.map(row -> Vector.of(
                        row.head(),
                        quantity("12 " + row.head() + " OF GOODS")
                                .map(much -> much.unit().code())
                                .getOrElse("unread"),
                        StatedGoods.read("12 " + row.head() + " OF GOODS").isCounted() ? "counted" : "measured")));
    }

    @Test
    void tonsAloneMayBeLongOrShortOnes() {
        assertEquals(Option.none(), quantity("12 TONS OF STEEL"));
    }

    @Test
    void aPriceHasACurrencyAndAUnitOfItsOwn() {
        assertEquals(Option.some(UnitPrice.parse("USD 1250.50 per 1 TNE")), price("STEEL AT USD1,250.50/MT"));
        assertEquals(Option.some(UnitPrice.parse("EUR 3.00 per 1 NMP")), price("LAMPS EUR 3 PER 1 CARTON"));
        assertEquals(Option.none(), price("LAMPS AT ABC 3 PER PC"), "no currency");
        assertEquals(Option.none(), price("LAMPS AT USD 3 PER PC, BULBS AT USD 2 PER PC"), "two prices");
        assertEquals(Option.none(), price("LAMPS AT USD 3"), "no unit");
    }

    @Test
    void theUnitOfAPriceIsNoSecondQuantity() {
        StatedGoods read = StatedGoods.read("500 PCS OF LAMPS AT USD 3 PER 1 PC");
        assertEquals(Option.some(Quantity.parse("500 H87")), read.quantity());
        assertEquals(Option.some(Quantity.parse("500 H87")), quantity("500 PCS OF LAMPS AT ABC PER PC"));
        assertEquals(Option.none(), quantity("0 PCS OF LAMPS"));
    }

    @Test
    void aboutBelongsToTheNumberBehindIt() {
        StatedGoods price = StatedGoods.read("100 MT AT ABOUT USD 10 PER MT");
        assertTrue(price.isAboutPrice());
        assertFalse(price.isAboutQuantity());
        StatedGoods quantity = StatedGoods.read("APPROX. 100 MT AT USD 10 PER MT");
        assertFalse(quantity.isAboutPrice());
        assertTrue(quantity.isAboutQuantity());
        StatedGoods neither = StatedGoods.read("LAMPS ABOUT WHICH NOTHING IS SAID");
        assertFalse(neither.isAboutPrice() || neither.isAboutQuantity() || neither.isCounted());
    }

    @Test
    void whatIsTooLongIsNotRead() {
        String words = "12 PCS ".strip();
        assertEquals(Option.some(Quantity.parse("12 H87")), quantity(words + " " + "X".repeat(60_000 - 7)));
        assertEquals(Option.none(), quantity(words + " " + "X".repeat(60_000 - 6)));
    }

    @Test
    void theTermIsTheFirstRuleWithAPlace() {
        assertEquals(term("CIF HAMBURG, Incoterms 2020"), TermWords.find("CIF HAMBURG, INCOTERMS (R) 2020"));
        assertEquals(term("FOB NINGBO, Incoterms 2010"), TermWords.find("LAMPS\nFOB NINGBO (AS PER INCOTERMS 2010)"));
        assertEquals(term("FOB NINGBO"), TermWords.find("FOB NINGBO INCOTERMS"));
        assertEquals(term("FOB NINGBO"), TermWords.find("FOB NINGBO, INCOTERMS 1999"), "no such edition");
        assertEquals(term("DAT HAMBURG, Incoterms 2010"), TermWords.find("DAT HAMBURG INCOTERMS 2010"));
        assertEquals(term("DAT HAMBURG"), TermWords.find("DAT HAMBURG INCOTERMS 2020"), "not in that edition");
        assertEquals(term("CFR BREMEN"), TermWords.find("LED LAMPS, CFR BREMEN"), "three letters are not yet a rule");
        assertEquals(Option.none(), TermWords.find("LED LAMPS"));
        assertEquals(Option.none(), TermWords.find("FOB"));
    }

    private static Option<DeliveryTerm> term(String text) {
        return Option.some(DeliveryTerm.parse(text));
    }

    /** Conditions of field 47A, and whether banks disregard them. */
    private static final Vector<Vector<String>> CONDITIONS = Vector.of(
            Vector.of("GOODS MUST BE NEW", "idle"),
            Vector.of("the vessel must not be older than 15 years", "idle"),
            Vector.of("CERTIFICATE THAT THE VESSEL IS NOT OLDER THAN 15 YEARS", "shown"),
            Vector.of("INVOICES MUST BEAR THE CREDIT NUMBER", "shown"),
            Vector.of("A FEE OF USD 80 IS TAKEN FOR EACH DISCREPANCY", "banking"),
            Vector.of("5 PCT MORE OR LESS IS PERMITTED", "banking"),
            Vector.of("T/T REIMBURSEMENT IS PROHIBITED", "banking"));

    @Test
    void aConditionThatNoDocumentShowsIsIdle() {
        assertEquals(
                CONDITIONS.map(row -> row.get(1).equals("idle")), CONDITIONS.map(row -> Conditions.isIdle(row.head())));
    }
}
