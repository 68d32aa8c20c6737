package org.countersign.trade.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.countersign.testkit.Jqwik;
import org.countersign.testkit.trade.BaseGens;
import org.countersign.trade.base.text.CanonicalText;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.goods.Unit;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.InquiryLine;

/** Bar B3: one number, one value, one spelling, however many zeros somebody wrote. */
class ScaleProperties {
    @Example
    void oneIsOne() {
        for (String spelling : new String[] {"1", "1.0", "1.00", "1E0", "+1", "001", "10E-1", "0.1e1"}) {
            assertEquals(Decimal.of(1), Decimal.parse(spelling), spelling);
        }
    }

    @Property
    void zerosMakeNoOtherNumber(@ForAll("decimals") Decimal number, @ForAll @IntRange(min = 1, max = 20) int zeros) {
        BigDecimal longer = number.number().setScale(number.number().scale() + zeros);
        same(number, Decimal.of(longer));
    }

    @Property
    void zerosMakeNoOtherDocument(@ForAll("positives") Decimal number, @ForAll @IntRange(min = 1, max = 20) int zeros) {
        BigDecimal longer = number.number().setScale(number.number().scale() + zeros);
        Inquiry once = asking(number);
        Inquiry again = asking(Decimal.of(longer));
        assertEquals(once, again);
        assertEquals(once.hashCode(), again.hashCode());
        assertEquals(CanonicalText.digest(Inquiry.SHAPE, once), CanonicalText.digest(Inquiry.SHAPE, again));
    }

    private static void same(Decimal one, Decimal other) {
        assertEquals(one, other);
        assertEquals(one.hashCode(), other.hashCode());
        assertEquals(0, one.compareTo(other));
        assertEquals(one.toString(), other.toString());
    }

    private static Inquiry asking(Decimal number) {
        return Inquiry.builder()
                .number("1")
                .buyer("b")
                .lines(Vector.of(InquiryLine.builder()
                        .id("1")
                        .product("p")
                        .quantity(Option.some(Quantity.of(number, Unit.ONE)))
                        .build()))
                .build();
    }

    @Provide
    Arbitrary<Decimal> decimals() {
        return Jqwik.arbitrary(BaseGens.decimal());
    }

    @Provide
    Arbitrary<Decimal> positives() {
        return Jqwik.arbitrary(BaseGens.positive());
    }
}
