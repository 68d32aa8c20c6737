package org.countersign.trade.credit.check;

import static org.countersign.testkit.trade.LampsCredit.credit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.countersign.trade.base.Truth;
import org.countersign.trade.credit.StatedGoods;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.money.Amount;
import org.junit.jupiter.api.Test;

/** Tolerances to the grain. */
class QuantityRuleTest {
    private static Truth allows(String stated, String shipped, boolean within, boolean mayBeLess) {
        return QuantityRule.allows(StatedGoods.read(stated), Quantity.parse(shipped), within, mayBeLess);
    }

    @Test
    void aboutStretchesWhatItStandsNextTo() {
        assertEquals(Truth.YES, allows("ABOUT 100 MT OF STEEL", "110 TNE", true, false));
        assertEquals(Truth.NO, allows("ABOUT 100 MT OF STEEL", "110.001 TNE", true, false));
        assertEquals(Truth.YES, allows("APPROXIMATELY 100 PCS", "90 H87", false, false));
        assertEquals(Truth.NO, allows("APPROXIMATELY 100 PCS", "89 H87", false, false));
        assertTrue(StatedGoods.read("ABOUT 100 MT AT USD 10 PER MT").isAboutQuantity());
        assertFalse(StatedGoods.read("ABOUT 100 MT AT USD 10 PER MT").isAboutPrice());
    }

    @Test
    void bulkMayDifferByFivePercentWithinTheAmount() {
        assertEquals(Truth.YES, allows("100 MT OF STEEL", "105 TNE", true, false));
        assertEquals(Truth.YES, allows("100 MT OF STEEL", "95000 KGM", true, false));
        assertEquals(Truth.NO, allows("100 MT OF STEEL", "105.01 TNE", true, false));
        assertEquals(Truth.NO, allows("100 MT OF STEEL", "94.99 TNE", true, false));
        assertEquals(Truth.NO, allows("100 MT OF STEEL", "105 TNE", false, false));
        assertEquals(Truth.NO, allows("100 CARTONS", "101 NMP", true, false));
    }

    @Test
    void lessIsAPartShipment() {
        assertEquals(Truth.YES, allows("100 CARTONS", "50 NMP", true, true));
        assertEquals(Truth.NO, allows("100 CARTONS", "50 NMP", true, false));
        assertEquals(Truth.UNKNOWN, allows("100 CARTONS", "50 KGM", true, false));
        assertEquals(Truth.UNKNOWN, allows("100 MT OF STEEL", "50 NMP", true, false));
        assertEquals(Truth.YES, allows("100 PCS", "100 NMP", true, false));
        assertEquals(Truth.UNKNOWN, allows("STEEL", "50 NMP", true, false));
    }

    @Test
    void fivePercentLessNeedsAllGoodsAtTheFullPrice() {
        Amount credit = Amount.parse("USD 100000");
        assertEquals(Truth.YES, QuantityRule.allowsLess(credit, Amount.parse("USD 95000"), Truth.YES, Truth.YES));
        assertEquals(Truth.NO, QuantityRule.allowsLess(credit, Amount.parse("USD 94999.99"), Truth.YES, Truth.YES));
        assertEquals(Truth.NO, QuantityRule.allowsLess(credit, Amount.parse("USD 96000"), Truth.NO, Truth.YES));
        assertEquals(
                Truth.UNKNOWN, QuantityRule.allowsLess(credit, Amount.parse("USD 96000"), Truth.YES, Truth.UNKNOWN));
    }
}
