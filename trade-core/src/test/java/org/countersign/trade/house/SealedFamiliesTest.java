package org.countersign.trade.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import org.countersign.testkit.Committed;
import org.countersign.testkit.house.Bytecode;
import org.countersign.testkit.house.SealedFamilies;
import org.junit.jupiter.api.Test;

/** Bar C2: a new case of an open sealed type breaks switches of hosts, so each is committed, and its commit is seen. */
class SealedFamiliesTest {
    @Test
    void theCasesAreThoseCommitted() {
        Committed.check(House.TABLES.resolve("sealed-families.txt"), SealedFamilies.file(House.CORE));
    }

    @Test
    void aPlantedFamilyIsFoundWithItsCases() {
        assertEquals(
                Vector.of("org.countersign.planted.family.Weather: org.countersign.planted.family.Weather$Fair,"
                        + " org.countersign.planted.family.Weather$Foul"),
                SealedFamilies.lines(Bytecode.in("org.countersign.planted.family"))
                        .toVector());
    }
}
