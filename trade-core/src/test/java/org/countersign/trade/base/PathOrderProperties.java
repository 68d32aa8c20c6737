package org.countersign.trade.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countersign.testkit.Jqwik;
import org.countersign.testkit.trade.BaseGens;

class PathOrderProperties {
    @Example
    void elementsAreOrderedByNumberAndAWholeComesBeforeItsParts() {
        Vector<Path> inOrder = Vector.of(
                        "",
                        "a",
                        "lines",
                        "lines.id",
                        "lines[2]",
                        "lines[2].id",
                        "lines[2].quantity",
                        "lines[10]",
                        "note")
                .map(Path::parse);
        assertEquals(inOrder, inOrder.reverse().sorted());
    }

    @Property
    void theOrderAgreesWithEquality(@ForAll("paths") Path one, @ForAll("paths") Path other) {
        assertEquals(one.equals(other), one.compareTo(other) == 0);
        assertEquals(Integer.signum(one.compareTo(other)), -Integer.signum(other.compareTo(one)));
    }

    @Property
    void theOrderIsTransitive(@ForAll("paths") Path a, @ForAll("paths") Path b, @ForAll("paths") Path c) {
        Vector<Path> sorted = Vector.of(a, b, c).sorted();
        assertEquals(true, sorted.get(0).compareTo(sorted.get(2)) <= 0);
    }

    @Provide
    Arbitrary<Path> paths() {
        return Jqwik.arbitrary(BaseGens.path());
    }
}
