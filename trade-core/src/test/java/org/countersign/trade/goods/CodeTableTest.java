package org.countersign.trade.goods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a published list is read from its resource, and the words that stand in it. */
class CodeTableTest {
    private final CodeTable<String> table =
            CodeTable.read("code-table.txt", columns -> columns.tail().mkString("/"));

    @Test
    void remarksAreLeftOutAndTheOrderOfTheListIsKept() {
        assertEquals(Vector.of("B", "A", "C"), table.codes());
    }

    @Test
    void everyColumnIsHandedOverEvenAnEmptyLastOne() {
        assertEquals(Option.some("second/"), table.find("B"));
        assertEquals(Option.some("first/#1"), table.find("A"));
        assertEquals(Option.some("/"), table.find("C"));
        assertEquals(Option.none(), table.find("# remarks may stand between"));
    }

    @ParameterizedTest
    @EnumSource
    void everyCategoryIsFoundByItsWord(UnitCategory category) {
        assertEquals(category, UnitCategory.named(category.word()));
    }

    @Test
    void aStatusIsFoundByItsWord() {
        assertEquals(ListStatus.CURRENT, ListStatus.named("current"));
        assertEquals(ListStatus.DEPRECATED, ListStatus.named("deprecated"));
        assertEquals(ListStatus.DELETED, ListStatus.named("deleted"));
    }

    @Test
    void aWordThatTheListsDoNotHaveIsAFaultOfTheResource() {
        assertEquals(
                "no category of units: `weight`",
                assertThrows(IllegalStateException.class, () -> UnitCategory.named("weight"))
                        .getMessage());
        assertEquals(
                "no status of a listed code: `unlisted`",
                assertThrows(IllegalStateException.class, () -> ListStatus.named("unlisted"))
                        .getMessage());
    }
}
