package org.countersign.trade.credit.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

/** Which words say the same, and which places. */
class PlainTest {
    @Test
    void caseBlanksAndPointsSayNothing() {
        assertTrue(Plain.isSame("NINGBO SAMPLE LAMPS CO., LTD.", "Ningbo Sample Lamps Co Ltd"));
        assertFalse(Plain.isSame("SL-9", "SL-90"));
    }

    @Test
    void oneMaySayLessThanTheOtherButNotNothing() {
        assertTrue(Plain.agree("HAMBURG", "Hamburg, Germany"));
        assertTrue(Plain.agree("HAMBURG, GERMANY", "Hamburg"));
        assertFalse(Plain.agree("HAMBURG", "BREMEN"));
        assertFalse(Plain.agree("HAMBURG", "-"));
        assertFalse(Plain.agree("...", "HAMBURG"));
    }

    @Test
    void wordsThatCarryMeaningAreLongEnoughAndNoFigures() {
        assertEquals(
                Vector.of("LED", "LAMPS", "GRADE"),
                Plain.words("10,000 pcs of LED lamps, lamps SL9 grade A1B, at the price per unit"));
        assertEquals(Vector.of("LAMPEN", "GRÖSSE"), Plain.words("Lampen, Größe"));
    }

    /** What the credit says, what the paper shows, whether it is one of the places meant. */
    private static final Vector<Vector<String>> PLACES = Vector.of(
            Vector.of("HAMBURG, GERMANY", "Hamburg", "yes"),
            Vector.of("HAMBURG", "Hamburg-Waltershof", "yes"),
            Vector.of("NINGBO, CHINA", "Ningbo, Zhejiang", "yes"),
            Vector.of("PORT OF NINGBO, CHINA", "Ningbo, Zhejiang", "yes"),
            Vector.of("NINGBO PORT, CHINA", "Ningbo, Zhejiang", "yes"),
            Vector.of("FRANKFURT AIRPORT, GERMANY", "Frankfurt, Hesse", "yes"),
            Vector.of("NINGBO, CHINA", "Shanghai, China", "no"),
            Vector.of("NINGBO OR SHANGHAI", "Shanghai", "yes"),
            Vector.of("HAMBURG AND/OR BREMEN", "Bremen", "yes"),
            Vector.of("HAMBURG/BREMERHAVEN", "Bremerhaven", "yes"),
            Vector.of("HAMBURG/BREMERHAVEN", "Rotterdam", "no"),
            Vector.of("any port in China", "Ningbo", "yes"),
            Vector.of("ANY CHINESE SEAPORT", "Ningbo", "yes"),
            Vector.of("ANY PLACE OF CHINA", "Yiwu", "yes"),
            Vector.of("EUROPEAN MAIN PORTS", "Hamburg", "yes"),
            Vector.of("ANYANG, CHINA", "Hamburg", "no"),
            Vector.of("NINGBO", "-", "no"));

    @Test
    void aPlaceIsOneOfThoseThatTheCreditLeavesRoomFor() {
        assertEquals(
                PLACES,
                PLACES.map(row ->
                        Vector.of(row.head(), row.get(1), PlaceWords.agree(row.head(), row.get(1)) ? "yes" : "no")));
    }
}
