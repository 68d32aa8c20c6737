package org.countersign.trade.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.testkit.house.Ban;
import org.countersign.testkit.house.Bytecode;
import org.countersign.testkit.house.Finding;
import org.countersign.testkit.house.Purity;
import org.junit.jupiter.api.Test;

/** Bar A2: the library asks nothing of the machine, the day or the run, and leaves nothing there. */
class PurityTest {
    private static final JavaClasses PLANTED = Bytecode.in("org.countersign.planted.purity");

    @Test
    void nothingBannedIsCalled() {
        House.assertClean(Purity.BANS.map(Ban::name), Purity.bannedCalls(House.CORE));
    }

    @Test
    void nothingIsSerializableButEnumsAndExceptions() {
        House.assertClean("serializable", Purity.serializable(House.CORE));
    }

    @Test
    void noStaticFieldChanges() {
        House.assertClean("changing-static", Purity.changingStatics(House.CORE));
    }

    @Test
    void noNumberFloats() {
        House.assertClean("floating-field", Purity.floatingPoint(House.CORE));
    }

    @Test
    void aPlantedCallOfEveryBanIsFound() {
        Seq<String> caught = Purity.bannedCalls(PLANTED).map(Finding::rule).distinct();
        assertEquals(Purity.BANS.map(Ban::name).sorted(), caught.sorted().toVector());
    }

    @Test
    void aPlantedMethodReferenceIsFoundLikeACall() {
        assertTrue(Purity.bannedCalls(PLANTED)
                .exists(finding -> finding.what().contains("String.toUpperCase() in locale")));
    }

    @Test
    void plantedSerializationChangingStaticsAndFloatingFieldsAreFound() {
        assertEquals(1, Purity.serializable(PLANTED).size());
        assertEquals(
                Vector.of("has OPEN", "has count"),
                Purity.changingStatics(PLANTED).map(Finding::what).sorted().toVector());
        assertEquals(
                Vector.of("has rate"),
                Purity.floatingPoint(PLANTED).map(Finding::what).toVector());
    }

    /** A ban with a slip of the pen would catch nothing and nobody would notice. */
    @Test
    void everyBannedMemberExists() {
        assertEquals(
                Vector.empty(),
                Purity.BANS
                        .flatMap(Ban::members)
                        .reject(member -> Bytecode.typeOf(member).contains("*"))
                        .reject(member -> isPackage(member)
                                || Bytecode.memberNames(Bytecode.typeOf(member))
                                        .exists(name -> Ban.matches(member, name))));
    }

    @Test
    void aBanMatchesTheMemberThatItNamesAndNoOther() {
        assertTrue(Ban.matches("a.B.c(..)", "a.B.c(int, long)"));
        assertTrue(Ban.matches("a.*.c(..)", "a.X.c()"));
        assertTrue(Ban.matches("a.B..", "a.B.<init>()"));
        assertTrue(Ban.matches("a.B..", "a.B$D.e"));
        assertFalse(Ban.matches("a.B.c()", "a.B.c(int)"));
        assertFalse(Ban.matches("a.*.c(..)", "a.x.X.c()"));
        assertFalse(Ban.matches("a.B..", "a.Bc.d()"));
    }

    private static boolean isPackage(String member) {
        return member.endsWith("..")
                && Character.isLowerCase(member.charAt(member.lastIndexOf('.', member.length() - 3) + 1));
    }
}
