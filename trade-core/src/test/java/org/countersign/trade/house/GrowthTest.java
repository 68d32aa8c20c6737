package org.countersign.trade.house;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

/** Bar J1, complexity and not speed: from 1,000 to 10,000 lines here, from 100,000 to 1,000,000 in {@code GrowthAssurance}. */
class GrowthTest {
    @Test
    void tenTimesTheLinesCostAboutTenTimesAsMuch() {
        Growths.areLinear(1_000, Growth.SHORT);
    }

    @Test
    void aPlantedSquareOfTimeThatTakesNoMemoryIsFound() {
        AssertionError found = assertThrows(
                AssertionError.class, () -> Growth.SHORT.isLinear("look", 3_000, size -> () -> lookedAt(size)));
        assertTrue(String.valueOf(found.getMessage()).contains(" ns, then "), found.toString());
    }

    /** How often a row of numbers is looked at if each is held against each. */
    private static Integer lookedAt(int size) {
        int looks = 0;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                looks += (i ^ j ^ looks) & 7;
            }
        }
        return looks;
    }

    @Test
    void aPlantedSquareIsFound() {
        AssertionError found = assertThrows(
                AssertionError.class,
                () -> Growth.SHORT.isLinear(
                        "append", 300, size -> () -> Vector.range(0, size).foldLeft(List.empty(), List::append)));
        assertTrue(String.valueOf(found.getMessage()).startsWith("append: "));
    }
}
