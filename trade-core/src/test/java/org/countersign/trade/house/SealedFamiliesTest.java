package org.countersign.trade.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.nio.file.Path;
import org.countersign.testkit.house.Bytecode;
import org.countersign.testkit.house.SealedFamilies;
import org.countersign.testkit.house.Sources;
import org.junit.jupiter.api.Test;

/** Bar C2: a new case of an open sealed type breaks switches of hosts, so each is committed, and its commit is seen. */
class SealedFamiliesTest {
    private static final Path TABLE = House.TABLES.resolve("sealed-families.txt");

    @Test
    void theCasesAreThoseCommitted() {
        Seq<String> lines = SealedFamilies.lines(House.CORE);
        Path found = Path.of("target/sealed-families.txt");
        Sources.write(found, lines.mkString("", "\n", "\n"));
        assertEquals(
                Sources.table(TABLE).mkString("\n"),
                lines.mkString("\n"),
                "a case was added or taken away: say so in the change log, then put the lines of " + found + " into "
                        + TABLE);
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
