package org.countersign.trade.offer.law;

import static org.countersign.testkit.trade.NegotiationSamples.CHEAPER;
import static org.countersign.testkit.trade.NegotiationSamples.LAMPS;
import static org.countersign.testkit.trade.NegotiationSamples.PAPERS;
import static org.countersign.testkit.trade.NegotiationSamples.UNTIL;
import static org.countersign.trade.delivery.Incoterm.CIF;
import static org.countersign.trade.party.Places.HAMBURG;
import static org.countersign.trade.party.Places.NINGBO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.delivery.Mode;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.goods.QuantityTerm;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.offer.Permission;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.offer.QuotationLine;
import org.countersign.trade.offer.ShipmentTime;
import org.countersign.trade.party.Company;
import org.countersign.trade.party.Country;
import org.countersign.trade.payment.PaymentPlan;
import org.junit.jupiter.api.Test;

/** What a reply changes, field by field, and what that is about. */
class ComparisonTest {
    @Test
    void everyFieldOfAQuotationIsAboutSomethingAndNoneIsForgotten() {
        assertAbout(TermSubject.PLACE, Quotation.DELIVERY_TERM, Option.some(CIF.at(HAMBURG)));
        assertAbout(TermSubject.PLACE, Quotation.LOADING, Option.some(NINGBO));
        assertAbout(TermSubject.PLACE, Quotation.DISCHARGE, Option.some(HAMBURG));
        assertAbout(TermSubject.CARRIAGE, Quotation.MODE, Option.some(Mode.SEA));
        assertAbout(TermSubject.CARRIAGE, Quotation.TRANSHIPMENT, Option.some(Permission.ALLOWED));
        assertAbout(TermSubject.TIME, Quotation.PARTIAL_SHIPMENTS, Option.some(Permission.ALLOWED));
        assertAbout(TermSubject.TIME, Quotation.SHIPMENT, Option.some(ShipmentTime.parse("by 2026-09-30")));
        assertAbout(TermSubject.PAYMENT, Quotation.PAYMENT, Option.some(PaymentPlan.parse("rest transfer on order")));
        assertAbout(TermSubject.QUALITY, Quotation.ORIGIN, Option.some(Country.of("CN")));
        assertAbout(TermSubject.DOCUMENTS, Quotation.DOCUMENTS, Vector.of("packing list"));
        assertAbout(TermSubject.WORDS, Quotation.NOTE, Option.some("disputes are settled in Hamburg"));
        assertAbout(TermSubject.WORDS, Quotation.EXTENSIONS, Extensions.none().with("erp.example/terms", "ours"));
        assertAbout(
                TermSubject.PARTIES,
                Quotation.BUYER,
                Company.builder().name("Suedlicht GmbH").build());
        assertAbout(
                TermSubject.WORDS,
                Quotation.SELLER,
                Company.SHAPE.with(LAMPS.seller(), Company.ALSO_KNOWN_AS, Vector.of("NEL")));
        assertAbout(TermSubject.QUANTITY, Quotation.LINES, Vector.empty());
        Vector.of(CHEAPER).forEach(cheaper -> assertEquals(Vector.of(TermSubject.PRICE), subjects(cheaper)));
    }

    @Test
    void whatIsOnlyOfThePaperChangesNoTerm() {
        Comparison revised = Comparison.between(LAMPS, UNTIL.revised());
        assertEquals(3, revised.changes().size());
        assertTrue(revised.terms().isEmpty());
        assertEquals(
                Vector.of(TermSubject.PAPER),
                Comparison.between(
                                LAMPS,
                                Quotation.SHAPE.with(LAMPS, Quotation.ISSUED, Option.some(Moment.parse("2026-05-04"))))
                        .changes()
                        .map(TermChange::subject));
    }

    @Test
    void theSameLineElsewhereConcernsThePaperAndAnotherCurrencyThePrice() {
        QuotationLine one = LAMPS.lines().head();
        QuotationLine two = QuotationLine.SHAPE.with(one, QuotationLine.ID, "2");
        Quotation both = Quotation.SHAPE.with(LAMPS, Quotation.LINES, Vector.of(one, two));
        Quotation turned = Quotation.SHAPE.with(LAMPS, Quotation.LINES, Vector.of(two, one));
        assertTrue(Comparison.between(both, turned).terms().isEmpty());
        QuotationLine open = QuotationLine.SHAPE.with(one, QuotationLine.UNIT_PRICE, Option.none());
        Quotation dollars = Quotation.SHAPE.with(LAMPS, Quotation.LINES, Vector.of(open));
        assertEquals(
                Vector.of(TermSubject.PRICE),
                Comparison.between(dollars, Quotation.SHAPE.with(dollars, Quotation.CURRENCY, IsoCurrency.EUR))
                        .subjects());
    }

    @Test
    void eachChangeNamesItsPlaceAndBothTexts() {
        Seq<TermChange> changes = Comparison.between(LAMPS, CHEAPER).terms();
        assertEquals(1, changes.size());
        assertEquals(Path.parse("lines[1].unitPrice"), changes.head().change().path());
        assertEquals(
                Option.some("USD 0.9 per 1 C62"),
                changes.head().change().after().map(text -> text.replace("0.90", "0.9")));
    }

    @Test
    void theConventionTakesWhatItListsForMaterialAndAPaperMoreForNone() {
        assertEquals(Reading.ACCEPTS, Cisg.CISG.reads(Comparison.between(LAMPS, LAMPS)));
        assertEquals(Reading.ACCEPTS, Cisg.CISG.reads(Comparison.between(LAMPS, UNTIL)));
        assertEquals(Reading.ACCEPTS_UNLESS_OBJECTED, Cisg.CISG.reads(Comparison.between(LAMPS, PAPERS)));
        assertEquals(Reading.COUNTERS, Cisg.CISG.reads(Comparison.between(LAMPS, CHEAPER)));
        Quotation noted = Quotation.SHAPE.with(PAPERS, Quotation.NOTE, Option.some("our conditions of purchase apply"));
        assertEquals(Reading.COUNTERS, Cisg.CISG.reads(Comparison.between(LAMPS, noted)));
        QuotationLine more = QuotationLine.SHAPE.with(
                LAMPS.lines().head(), QuotationLine.QUANTITY, Option.some(QuantityTerm.of(Quantity.parse("1200 C62"))));
        assertEquals(
                Vector.of(TermSubject.QUANTITY),
                subjects(Quotation.SHAPE.with(LAMPS, Quotation.LINES, Vector.of(more))));
    }

    private static <F> void assertAbout(TermSubject subject, Field<Quotation, F> field, F content) {
        assertEquals(Vector.of(subject), subjects(Quotation.SHAPE.with(LAMPS, field, content)), field::name);
    }

    private static Seq<TermSubject> subjects(Quotation answered) {
        return Comparison.between(LAMPS, answered).subjects();
    }
}
