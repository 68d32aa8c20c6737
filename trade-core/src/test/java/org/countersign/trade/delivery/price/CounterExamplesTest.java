package org.countersign.trade.delivery.price;

import static org.countersign.trade.delivery.Incoterm.CIF;
import static org.countersign.trade.delivery.Incoterm.CIP;
import static org.countersign.trade.delivery.Incoterm.CPT;
import static org.countersign.trade.delivery.Incoterm.DAP;
import static org.countersign.trade.delivery.Incoterm.DDP;
import static org.countersign.trade.delivery.Incoterm.DPU;
import static org.countersign.trade.delivery.Incoterm.EXW;
import static org.countersign.trade.delivery.Incoterm.FCA;
import static org.countersign.trade.delivery.Incoterm.FOB;
import static org.countersign.trade.party.Places.HAMBURG;
import static org.countersign.trade.party.Places.NINGBO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.delivery.Stage;
import org.junit.jupiter.api.Test;

/** Where "the further the seller goes, the dearer" is wrong. */
class CounterExamplesTest {
    /** Discharge and handling in the freight, no way on from the port. */
    private static final CostSheet TO_THE_PORT = CostSheet.SHAPE.with(
            Lamp.without(Stage.DISCHARGE_MAIN_VESSEL, Stage.DESTINATION_TERMINAL_HANDLING),
            CostSheet.IN_FREIGHT,
            Vector.of(Stage.DISCHARGE_MAIN_VESSEL, Stage.DESTINATION_TERMINAL_HANDLING));

    @Test
    void cipIsAboveDapWhereThereIsNoOnCarriageButAPremium() {
        assertTrue(price(TO_THE_PORT, CIP.at(HAMBURG)).compareTo(price(TO_THE_PORT, DAP.at(HAMBURG))) > 0);
        assertEquals(price(TO_THE_PORT, CPT.at(HAMBURG)), price(TO_THE_PORT, DAP.at(HAMBURG)));
        assertTrue(
                price(Lamp.sheet(), CIP.at(HAMBURG)).compareTo(price(Lamp.sheet(), DAP.at(HAMBURG))) < 0,
                "and below it where the seller pays discharge and handling besides");
    }

    @Test
    void exwIsAboveFcaWhereTheRefundIsLost() {
        assertTrue(price(Lamp.sheet(), EXW.at(Lamp.WORKS)).compareTo(price(Lamp.sheet(), FCA.at(Lamp.WORKS))) > 0);
        CostSheet noRefund = Lamp.with(CostSheet.VAT_SCHEME, Option.none());
        assertTrue(price(noRefund, EXW.at(Lamp.WORKS)).compareTo(price(noRefund, FCA.at(Lamp.WORKS))) < 0);
    }

    @Test
    void aProducerWhoDoesNotExportOwesTheTaxAndHasAPriceAboveFcaToo() {
        CostSheet producer = Lamp.with(CostSheet.VAT_SCHEME, Option.some(VatScheme.parse("producer 13% refund 13%")));
        Ratio exw = price(producer, EXW.at(Lamp.WORKS));
        assertTrue(exw.compareTo(price(producer, FCA.at(Lamp.WORKS))) > 0);
        CostSheet full = CostSheet.SHAPE.with(producer, CostSheet.VAT_SCHEME, Option.none());
        assertEquals(
                price(full, FCA.at(Lamp.WORKS)),
                price(producer, FCA.at(Lamp.WORKS)),
                "who gets everything back has no cost of it");
    }

    @Test
    void whatAProducerIsNotRefundedIsHisShareOfTheValueUnderFob() {
        CostSheet producer = CostSheet.SHAPE.with(
                Lamp.sheet().way(), CostSheet.VAT_SCHEME, Option.some(VatScheme.parse("producer 13% refund 9%")));
        CostSheet none = Lamp.sheet().way();
        DeliveryTerm fob = FOB.at(NINGBO);
        Ratio lost = price(producer, fob).times(Ratio.of(4, 100));
        assertEquals(price(none, fob), price(producer, fob).minus(lost));
        assertEquals(
                price(none, DAP.at(HAMBURG)),
                price(producer, DAP.at(HAMBURG)).minus(lost),
                "the same lump under every rule under which he exports");
    }

    @Test
    void dpuAndDdpAreNotComparable() {
        CostSheet free =
                Lamp.with(CostSheet.IMPORT_TAX, Option.some(ImportTax.onCif(Percentage.of(0), Percentage.of(0))));
        CostSheet noClearance = CostSheet.SHAPE.with(
                free,
                CostSheet.STAGES,
                free.stages()
                        .map(one -> one.stage() == Stage.IMPORT_CLEARANCE
                                ? Lamp.stage(Stage.IMPORT_CLEARANCE, "USD 0.00 per lot")
                                : one));
        assertTrue(
                price(noClearance, DPU.at(Lamp.WAREHOUSE)).compareTo(price(noClearance, DDP.at(Lamp.WAREHOUSE))) > 0,
                "unloading, where nothing is due at the border");
        assertTrue(
                price(Lamp.sheet(), DPU.at(Lamp.WAREHOUSE)).compareTo(price(Lamp.sheet(), DDP.at(Lamp.WAREHOUSE))) < 0,
                "duty and tax, where unloading is cheap");
    }

    @Test
    void vatUnpaidLeavesTheTaxOutOfTheDutyPaidPrice() {
        ImportTax paid = ImportTax.onCif(Percentage.parse("4.7%"), Percentage.of(19));
        ImportTax unpaid =
                new ImportTax(paid.base(), paid.duty(), paid.vat(), ImportTax.VatPayer.BUYER, Vector.empty());
        CostSheet way = Lamp.sheet().way();
        CostSheet buyerPays = CostSheet.SHAPE.with(way, CostSheet.IMPORT_TAX, Option.some(unpaid));
        Ratio value = price(way, CIF.at(HAMBURG));
        Ratio duty = value.times(paid.duty().ratio());
        Ratio tax = value.plus(duty).times(paid.vat().ratio());
        Ratio before = price(way, DAP.at(Lamp.WAREHOUSE)).plus(Ratio.of(8, 100));
        assertEquals(before.plus(duty).plus(tax), price(way, DDP.at(Lamp.WAREHOUSE)));
        assertEquals(before.plus(duty), price(buyerPays, DDP.at(Lamp.WAREHOUSE)));
    }

    @Test
    void whatACountryTaxesBesidesComesIntoTheBaseOfTheTaxOnly() {
        ImportTax more = new ImportTax(
                ImportTax.Base.FOB_TYPE,
                Percentage.of(10),
                Percentage.of(20),
                ImportTax.VatPayer.SELLER,
                Vector.of(Stage.ON_CARRIAGE));
        CostSheet way = Lamp.sheet().way();
        CostSheet taxed = CostSheet.SHAPE.with(way, CostSheet.IMPORT_TAX, Option.some(more));
        Ratio value = price(way, FOB.at(NINGBO));
        Ratio tax = value.times(Ratio.of(11, 10)).plus(Ratio.of(3, 10)).times(Ratio.of(2, 10));
        Ratio before = price(way, DAP.at(Lamp.WAREHOUSE)).plus(Ratio.of(8, 100));
        assertEquals(before.plus(value.times(Ratio.of(1, 10))).plus(tax), price(taxed, DDP.at(Lamp.WAREHOUSE)));
    }

    private static Ratio price(CostSheet sheet, DeliveryTerm term) {
        Price price = sheet.under(term).price();
        return price.known()
                .getOrElseThrow(() -> new AssertionError(price.toString()))
                .number();
    }
}
