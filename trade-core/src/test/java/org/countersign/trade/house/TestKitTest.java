package org.countersign.trade.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.testkit.house.Bytecode;
import org.countersign.testkit.house.Finding;
import org.countersign.testkit.house.HouseRules;
import org.junit.jupiter.api.Test;

/** What each part of the test kit needs beside the library: this is what a host has to add to his tests, and the table says all. */
class TestKitTest {
    private static final Vector<String> LIBRARY = Vector.of(
            "io.vavr..",
            "java..",
            "javax.money..",
            "org.countersign.trade..",
            "org.countersign.testkit..",
            "org.jspecify.annotations..");

    /** Packages outside {@code java} that come with every JDK: its compiler and its XML. */
    private static final Vector<String> OF_THE_JDK = Vector.of(
            "com.sun.source..", "javax.lang.model..", "javax.tools..", "javax.xml..", "org.w3c.dom..", "org.xml.sax..");

    private static final JavaClasses KIT = Bytecode.in("org.countersign.testkit");

    private static Seq<Finding> foreign(String rooms, Vector<String> allowed) {
        return HouseRules.foreignLibraries(
                KIT.that(com.tngtech.archunit.base.DescribedPredicate.describe(
                        rooms, (JavaClass type) -> type.getPackageName().matches(rooms))),
                allowed);
    }

    @Test
    void theGeneratorsNeedTheLibraryAlone() {
        assertEquals(
                Vector.empty(),
                foreign("org\\.countersign\\.testkit\\.trade", LIBRARY).toVector());
    }

    @Test
    void besideThemStandsWhatTiesThemToJqwik() {
        Seq<Finding> found = foreign("org\\.countersign\\.testkit", LIBRARY);
        assertFalse(found.isEmpty());
        assertEquals(
                Vector.of("org.countersign.testkit.Jqwik", "org.countersign.testkit.Seed"),
                found.map(Finding::place).distinct().sorted().toVector());
        assertEquals(
                Vector.empty(),
                foreign("org\\.countersign\\.testkit", LIBRARY.append("net.jqwik.."))
                        .toVector());
    }

    @Test
    void theHouseRulesNeedArchUnitAndEqualsVerifierToo() {
        Vector<String> checkers = Vector.of("com.tngtech.archunit..", "nl.jqno.equalsverifier..");
        assertEquals(
                Vector.empty(),
                foreign(
                                "org\\.countersign\\.testkit\\.house",
                                LIBRARY.appendAll(checkers).appendAll(OF_THE_JDK))
                        .toVector());
    }

    @Test
    void theLawsOfProcessesNeedJUnitAndJqwikAndTheirKitsNeedNeither() {
        Seq<Finding> found = foreign("org\\.countersign\\.testkit\\.process", LIBRARY);
        assertEquals(
                Vector.of(
                        "org.countersign.testkit.process.HistoryLaws",
                        "org.countersign.testkit.process.LivesLaws",
                        "org.countersign.testkit.process.TableLaws"),
                found.map(Finding::place).distinct().sorted().toVector());
        assertEquals(
                Vector.empty(),
                foreign(
                                "org\\.countersign\\.testkit\\.process",
                                LIBRARY.append("net.jqwik..").append("org.junit.jupiter.."))
                        .toVector());
    }
}
