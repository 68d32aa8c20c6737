package org.countersign.trade.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.testkit.Refused;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Truth;
import org.countersign.trade.party.NamedPlace;
import org.countersign.trade.party.Places;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The questions that a term answers, asked where it answers them and where it cannot, and how its parts print. */
class DeliveryBoundsTest {
    private static final DeliveryTerm FOB_NINGBO = DeliveryTerm.parse("FOB Ningbo (CNNGB), Incoterms 2020");
    private static final DeliveryTerm BARE = DeliveryTerm.parse("FOB");

    @Test
    void aTermIsCompleteWithPlaceAndEdition() {
        assertTrue(FOB_NINGBO.isComplete());
        assertFalse(BARE.isComplete());
        assertFalse(BARE.with(Places.NINGBO).isComplete());
        assertFalse(BARE.with(Edition.INCOTERMS_2020).isComplete());
        assertEquals(FOB_NINGBO, BARE.with(Places.NINGBO).with(Edition.INCOTERMS_2020));
    }

    @Test
    void aPlaceSuitsItsRuleOrNotOrNobodyKnows() {
        Places places = Places.standard();
        assertEquals(Truth.YES, FOB_NINGBO.suitsPlace(places));
        assertEquals(Truth.NO, BARE.with(NamedPlace.of("Pudong", "CNPVG")).suitsPlace(places));
        assertEquals(Truth.UNKNOWN, BARE.suitsPlace(places));
    }

    @Test
    void whatATermLaysOnWhomIsKnownOnceItsEditionIs() {
        assertEquals(Vector.empty(), BARE.sheets());
        assertEquals(
                RuleSheet.of(Incoterm.FOB, Edition.INCOTERMS_2010),
                BARE.with(Edition.INCOTERMS_2010).sheets());
        assertEquals(1, FOB_NINGBO.sheets().size());
        assertEquals(2, DeliveryTerm.parse("FCA, Incoterms 2020").sheets().size());
    }

    @ParameterizedTest
    @CsvSource({"2000, INCOTERMS_2000", "2010, INCOTERMS_2010", "2020, INCOTERMS_2020"})
    void anEditionIsFoundByItsYear(int year, Edition edition) {
        assertEquals(year, edition.year());
        assertEquals(Option.some(edition), Edition.find(year));
    }

    @Test
    void aRuleSaysItsWords() {
        assertEquals("Free on Board", Incoterm.FOB.words());
    }

    @Test
    void aMarkOrAStageThatTheTableDoesNotHaveIsRefused() {
        assertEquals(Bearer.SELLER_IF_IN_FREIGHT, Bearer.marked("SC"));
        Refused.with("no bearer is marked `X`", () -> Bearer.marked("X"));
        RuleSheet sheet = FOB_NINGBO.sheets().head();
        RuleSheet empty = new RuleSheet(
                sheet.rule(),
                sheet.edition(),
                sheet.handover(),
                sheet.risk(),
                sheet.criticalPoints(),
                sheet.contractOfCarriage(),
                sheet.insurance(),
                sheet.point(),
                sheet.ownTransport(),
                sheet.onBoardOption(),
                LinkedHashMap.empty());
        Refused.with("no cell for " + Stage.values()[0], () -> empty.bearer(Stage.values()[0]));
        Refused.with("name must stand on one line: `aU+000Ab`", () -> new RuleSheet.Insurance("a\nb", 110));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        FOB (Ningbo)               | FOB Ningbo
        FOB ( Ningbo ) -           | FOB Ningbo
        FOB ((Ningbo))             | FOB ((Ningbo))
        FOB (Beilun) Ningbo (east) | FOB (Beilun) Ningbo (east)
        FOB (Ningbo                | FOB (Ningbo
        FOB Ningbo (east)          | FOB Ningbo (east)
        FOB ()                     | FOB
        """)
    void bracketsAreTakenOffWhereTheyEncloseThePlace(String written, String read) {
        assertEquals(Option.some(read), DeliveryTerm.read(written).term().map(DeliveryTerm::toString));
    }

    @Test
    void everyKindOfReadingPrintsWhatItHolds() {
        assertEquals(
                "Rule[written=FOB Ningbo, read=FOB Ningbo, remarks=(), asks=(" + asks("FOB Ningbo") + ")]",
                DeliveryTerm.read("FOB Ningbo").toString());
        assertEquals(
                "Retired[written=DAT Rotterdam, read=DAT Rotterdam, successor=DPU, remarks=(" + remarks("DAT Rotterdam")
                        + "), asks=(" + asks("DAT Rotterdam") + ")]",
                DeliveryTerm.read("DAT Rotterdam").toString());
        assertEquals(
                "NotIncoterms[written=FIOST, why=" + remarks("FIOST") + ", asks=(" + asks("FIOST") + ")]",
                DeliveryTerm.read("FIOST").toString());
        assertEquals(
                "Unreadable[written=hm, why=" + remarks("hm") + ", asks=(" + asks("hm") + ")]",
                DeliveryTerm.read("hm").toString());
    }

    @Test
    void onlyARuleGivesATerm() {
        assertEquals(Option.none(), DeliveryTerm.read("FIOST").term());
        assertEquals(Option.none(), DeliveryTerm.read("hm").term());
        assertTrue(DeliveryTerm.read("DAT Rotterdam").term().isDefined());
    }

    private static String asks(String written) {
        return shown(DeliveryTerm.read(written).asks());
    }

    private static String remarks(String written) {
        return shown(DeliveryTerm.read(written).remarks());
    }

    private static String shown(io.vavr.collection.Seq<Reason> reasons) {
        return reasons.mkString(", ");
    }
}
