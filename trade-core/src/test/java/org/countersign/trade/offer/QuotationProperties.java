package org.countersign.trade.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countersign.testkit.Jqwik;
import org.countersign.testkit.trade.QuotationGens;
import org.countersign.trade.base.text.CanonicalText;
import org.countersign.trade.money.Amount;

class QuotationProperties {
    @Property(tries = 300)
    void aQuotationIsReadAsItWasWritten(@ForAll("quotations") Quotation quotation) {
        String text = CanonicalText.print(Quotation.SHAPE, quotation);
        assertEquals(Either.right(quotation), CanonicalText.read(Quotation.SHAPE, text));
    }

    @Property(tries = 300)
    void aRevisionKeepsTheNumberAndNamesExactlyTheOneBefore(@ForAll("quotations") Quotation quotation) {
        Quotation next = quotation.revised();
        assertEquals(quotation.number(), next.number());
        assertEquals(quotation.revision() + 1, next.revision());
        assertEquals(Option.some(quotation.digest()), next.supersedes());
        assertEquals(quotation.lines(), next.lines());
    }

    @Property(tries = 300)
    void theTotalIsKnownExactlyWhereEveryLineIs(@ForAll("quotations") Quotation quotation) {
        boolean known = !quotation.lines().isEmpty()
                && quotation.lines().forAll(line -> line.amount().isDefined());
        assertEquals(known, quotation.total().isDefined());
    }

    @Property(tries = 300)
    void instalmentsAddUpToTheTotal(@ForAll("quotations") Quotation quotation) {
        for (Seq<Amount> parts : quotation.instalments()) {
            assertEquals(quotation.total(), Option.some(Amount.sum(quotation.currency(), parts)));
        }
    }

    @Property(tries = 300)
    void sayingSomethingNeverOpensAnotherQuestion(@ForAll("quotations") Quotation quotation) {
        Quotation said =
                Quotation.SHAPE.with(quotation, Quotation.SHIPMENT, Option.some(ShipmentTime.parse("by 2026-09-30")));
        assertTrue(quotation.unsaid().containsAll(said.unsaid()));
    }

    @Property(tries = 200)
    void alternativesOfferTheSameGoodsAndNoPriceMovesFromOneTermToAnother(@ForAll("alternatives") SideBySide offers) {
        for (Quotation offer : offers.offers()) {
            assertEquals(Option.some(offer), offer.deliveryTerm().flatMap(offers::under));
        }
        int priced = offers.offers()
                .count(offer -> offer.lines().exists(line -> line.unitPrice().isDefined()));
        assertTrue(priced <= 1, "only the term that the prices were made for keeps them");
    }

    @Property(tries = 100)
    void alternativesWithOtherGoodsAreRefused(
            @ForAll("quotations") Quotation one, @ForAll("quotations") Quotation other) {
        if (!one.number().equals(other.number())) {
            assertThrows(IllegalArgumentException.class, () -> new SideBySide(Vector.of(one, other)));
        }
    }

    @Property(tries = 300)
    void aShipmentTimeIsReadAsItWasWritten(@ForAll("shipment times") ShipmentTime time) {
        assertEquals(time, ShipmentTime.parse(time.toString()));
    }

    @Provide
    Arbitrary<Quotation> quotations() {
        return Jqwik.arbitrary(QuotationGens.quotation());
    }

    @Provide
    Arbitrary<SideBySide> alternatives() {
        return Jqwik.arbitrary(QuotationGens.sideBySide());
    }

    @Provide("shipment times")
    Arbitrary<ShipmentTime> shipmentTimes() {
        return Jqwik.arbitrary(QuotationGens.shipmentTime());
    }
}
