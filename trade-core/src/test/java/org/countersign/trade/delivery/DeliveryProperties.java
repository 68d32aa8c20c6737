package org.countersign.trade.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countersign.testkit.Jqwik;
import org.countersign.testkit.trade.DeliveryGens;
import org.countersign.trade.base.Truth;
import org.countersign.trade.party.ListedPlace;
import org.countersign.trade.party.NamedPlace;
import org.countersign.trade.party.PlaceFunction;
import org.countersign.trade.party.Places;

class DeliveryProperties {
    @Property
    void aTermIsReadAsItWasPrinted(@ForAll("terms") DeliveryTerm term) {
        assertEquals(term, DeliveryTerm.parse(term.toString()));
    }

    @Property
    void aTermOfAContractIsUnderstoodFromItsOwnPrint(@ForAll("contractTerms") DeliveryTerm term) {
        TermReading reading = DeliveryTerm.read(term.toString());
        assertEquals(Option.some(term), reading.term(), reading::toString);
        assertEquals(term.rule().isRetired(), reading instanceof TermReading.Retired);
    }

    @Property
    void anythingWrittenIsReadWithoutFail(@ForAll("words") String written) {
        TermReading reading = DeliveryTerm.read(written);
        assertTrue(reading.term().isDefined() || !reading.remarks().isEmpty(), "no term without a reason");
        assertTrue(
                reading.term().exists(DeliveryTerm::isComplete)
                        || !reading.asks().isEmpty(),
                "what is missing is asked");
        reading.term().forEach(term -> assertEquals(term, DeliveryTerm.parse(term.toString())));
        if (!(reading
                instanceof TermReading.Unreadable)) { // what is unreadable is kept as the start of what was written
            assertEquals(reading, DeliveryTerm.read(reading.written()));
        }
    }

    @Property
    void readingNeverAddsACodeOrAnEdition(@ForAll("words") String written) {
        DeliveryTerm.read(written).term().forEach(term -> {
            term.edition().forEach(edition -> assertTrue(written.contains(Integer.toString(edition.year()))));
            term.place().flatMap(NamedPlace::locode).forEach(code -> assertTrue(written.contains(code.code())));
        });
    }

    @Property
    void settlingAPlaceKeepsItsNameRuleAndEdition(@ForAll("terms") DeliveryTerm term) {
        term.settledBy(Places.standard()).forEach(settled -> {
            assertEquals(term.rule(), settled.rule());
            assertEquals(term.edition(), settled.edition());
            assertEquals(term.place().map(NamedPlace::name), settled.place().map(NamedPlace::name));
        });
    }

    @Property
    void aRuleOfAnyModeRefusesNoModeAndASeaRuleOnlyKnowsShips(
            @ForAll("contractTerms") DeliveryTerm term, @ForAll("modes") Mode mode) {
        boolean ship = mode == Mode.SEA || mode == Mode.INLAND_WATERWAY;
        assertEquals(term.rule().carriage() == Carriage.ANY || ship, term.allows(mode));
    }

    @Property
    void aPlaceSuitsARuleOfPortsExactlyIfItIsOne(@ForAll("contractTerms") DeliveryTerm term) {
        Truth expected = switch (term.rule().placeKind()) {
            case PLACE_OF_DELIVERY, PLACE_OF_DESTINATION -> Truth.YES;
            case PLACE_AT_FRONTIER -> Truth.UNKNOWN;
            case PORT_OF_SHIPMENT, PORT_OF_DESTINATION -> place(term).has(PlaceFunction.PORT);
            case TERMINAL_OF_DESTINATION -> place(term).functions().isEmpty() ? Truth.UNKNOWN : Truth.YES;
        };
        assertEquals(expected, term.suitsPlace(Places.standard()));
    }

    private static ListedPlace place(DeliveryTerm term) {
        return term.place()
                .flatMap(NamedPlace::locode)
                .flatMap(Places.standard()::find)
                .getOrElseThrow(IllegalStateException::new);
    }

    @Provide
    Arbitrary<DeliveryTerm> terms() {
        return Jqwik.arbitrary(DeliveryGens.term());
    }

    @Provide
    Arbitrary<DeliveryTerm> contractTerms() {
        return Jqwik.arbitrary(DeliveryGens.contractTerm());
    }

    @Provide
    Arbitrary<Mode> modes() {
        return Jqwik.arbitrary(DeliveryGens.mode());
    }

    @Provide
    Arbitrary<String> words() {
        return Jqwik.arbitrary(DeliveryGens.written());
    }
}
