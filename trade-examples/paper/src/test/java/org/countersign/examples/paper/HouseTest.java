package org.countersign.examples.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.testkit.Committed;
import org.junit.jupiter.api.Test;

class HouseTest {
    private static final Room GROUND = new Room("core", "ground", "What all stand on.", Vector.empty());
    private static final Room GOODS = new Room("core", "goods", "What is traded.", Vector.of("ground"));
    private static final Room OFFER = new Room("core", "offer", "What is asked.", Vector.of("goods", "ground"));

    @Test
    void thePictureOfTheHouseIsDrawnFromTheCode() {
        Committed.check(
                Checkout.file("docs", "pictures", "house.svg"),
                HousePicture.of("Countersign: the house", House.jars()));
    }

    @Test
    void anArrowThatFollowsFromOthersIsNamedAndNotDrawn() {
        String picture =
                HousePicture.of("house", Vector.of(new HousePicture.Jar("core", Vector.of(GROUND, GOODS, OFFER))));
        assertTrue(picture.contains("also uses ground"));
        assertEquals(2, picture.split("→", -1).length - 1);
    }

    @Test
    void roomsThatUseEachOtherInACircleAreNoHouse() {
        Room circle = new Room("core", "ground", "What all stand on.", Vector.of("offer"));
        Seq<HousePicture.Jar> jars = Vector.of(new HousePicture.Jar("core", Vector.of(circle, GOODS, OFFER)));
        assertThrows(IllegalArgumentException.class, () -> HousePicture.of("house", jars));
    }

    @Test
    void aRoomThatUsesAJarAboveItIsNoHouse() {
        Seq<HousePicture.Jar> upsideDown = Vector.of(
                new HousePicture.Jar("core", Vector.of(GROUND, GOODS)),
                new HousePicture.Jar("rules", Vector.of(OFFER)));
        assertThrows(IllegalArgumentException.class, () -> HousePicture.of("house", upsideDown));
        assertFalse(HousePicture.of("house", upsideDown.reverse()).isEmpty());
    }

    @Test
    void everyRoomHasADoorPlateThatSaysWhatItIsFor() {
        assertTrue(House.jars()
                .flatMap(HousePicture.Jar::rooms)
                .forAll(room -> room.purpose().length() > 10));
    }
}
