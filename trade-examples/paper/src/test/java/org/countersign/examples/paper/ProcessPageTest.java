package org.countersign.examples.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import java.lang.reflect.Modifier;
import org.countersign.testkit.Committed;
import org.countersign.testkit.process.Kits;
import org.countersign.testkit.process.ProcessKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProcessPageTest {
    static Iterable<Pages.Page> pages() {
        return Pages.ALL;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void thePageOfAProcessIsWrittenFromTheCode(Pages.Page page) {
        Committed.check(
                Checkout.file("docs", "processes", page.file() + ".md"), ProcessPage.of(page.table(), page.notes()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyCellOfTheTableHasARow(Pages.Page page) {
        String text = ProcessPage.of(page.table(), page.notes());
        assertEquals(page.table().cells().size(), text.split("\\| (becomes|stays|no effect|refused)", -1).length - 1);
        assertTrue(page.table().codes().forAll(code -> text.contains("| `" + code + "` | ")));
    }

    @Test
    void everyProcessThatHasAKitHasAPage() {
        assertEquals(
                Vector.of(Kits.class.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers())
                                && method.getReturnType() == ProcessKit.class
                                && method.getParameterCount() == 0)
                        .size(),
                Pages.ALL.size());
    }

    @Test
    void aStateWithoutWordsIsNoticed() {
        Pages.Page inquiry = Pages.ALL.head();
        ProcessPage.Notes notes = inquiry.notes();
        ProcessPage.Notes planted = new ProcessPage.Notes(
                notes.about(), notes.picture(), notes.kinds().remove("state Silent"), notes.reasons(), notes.texts());
        assertThrows(IllegalArgumentException.class, () -> ProcessPage.of(inquiry.table(), planted));
    }

    @Test
    void aCodeWithoutAReasonIsNoticed() {
        Pages.Page inquiry = Pages.ALL.head();
        ProcessPage.Notes notes = inquiry.notes();
        ProcessPage.Notes planted = new ProcessPage.Notes(
                notes.about(), notes.picture(), notes.kinds(), notes.reasons().tail(), notes.texts());
        assertThrows(IllegalArgumentException.class, () -> ProcessPage.of(inquiry.table(), planted));
    }
}
