package org.countersign.examples.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import org.countersign.testkit.Committed;
import org.countersign.trade.base.Texts;
import org.countersign.trade.delivery.Edition;
import org.countersign.trade.delivery.Incoterm;
import org.countersign.trade.delivery.RouteStrip;
import org.countersign.trade.delivery.RuleSheet;
import org.countersign.trade.delivery.Stage;
import org.countersign.trade.delivery.duty.DutyTexts;
import org.junit.jupiter.api.Test;

class RouteStripPictureTest {
    private static final String ROW = "font-size=\"13\" text-anchor=\"middle\">";

    /** Cost and risk part under CIF, pass within a leg under FCA, and together under DAP. */
    @Test
    void thePicturesAreDrawnFromTheCode() {
        committed("route-cif.svg", sheet(Incoterm.CIF, 0), DutyTexts.english());
        committed("route-fca.svg", sheet(Incoterm.FCA, 1), DutyTexts.english());
        committed("route-dap.zh.svg", sheet(Incoterm.DAP, 0), DutyTexts.chinese());
    }

    private static void committed(String picture, RuleSheet sheet, Texts texts) {
        Committed.check(Checkout.file("docs", "pictures", picture), RouteStripPicture.of(RouteStrip.of(sheet), texts));
    }

    @Test
    void everyRuleIsDrawnInBothLanguagesWithEveryStageAndNoWordMissing() {
        RuleSheet.all()
                .forEach(sheet -> Vector.of(DutyTexts.english(), DutyTexts.chinese())
                        .forEach(texts -> {
                            String picture = RouteStripPicture.of(RouteStrip.of(sheet), texts);
                            assertFalse(picture.contains("`") || picture.contains("{point}"), picture);
                            Vector.of(Stage.values())
                                    .forEach(stage -> assertTrue(
                                            picture.contains(">"
                                                    + texts.find("stage." + stage)
                                                            .getOrElse("") + "<"),
                                            stage::name));
                        }));
    }

    /** What differs between two rules is drawn: FOB and CFR have their risk alike and their cost apart. */
    @Test
    void theBarsSayWhatTheSheetSays() {
        String fob = RouteStripPicture.of(RouteStrip.of(sheet(Incoterm.FOB, 0)), DutyTexts.english());
        String cfr = RouteStripPicture.of(RouteStrip.of(sheet(Incoterm.CFR, 0)), DutyTexts.english());
        assertEquals(6 + 5, words(fob, "seller"));
        assertEquals(7 + 5, words(fob, "buyer"));
        assertEquals(words(fob, "seller") + 1, words(cfr, "seller"));
        assertEquals(2, words(cfr, "freight?"));
        assertEquals(0, words(fob, "freight?"));
    }

    private static int words(String picture, String word) {
        return picture.split(ROW + word.replace("?", "\\?") + "<", -1).length - 1;
    }

    private static RuleSheet sheet(Incoterm rule, int variant) {
        return RuleSheet.of(rule, Edition.INCOTERMS_2020).get(variant);
    }
}
