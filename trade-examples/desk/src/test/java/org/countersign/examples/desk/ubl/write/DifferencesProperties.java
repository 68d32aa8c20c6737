package org.countersign.examples.desk.ubl.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countersign.testkit.Jqwik;
import org.countersign.testkit.trade.QuotationGens;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.offer.Quotation;

/** The comparison on which the list of what UBL does not carry rests: it is silent about equal documents and about no others. */
class DifferencesProperties {
    /** A revision needs the digest of the one before, and prices are in the currency of the whole. */
    private static final Vector<String> CHECKED_TOGETHER = Vector.of("revision", "supersedes", "currency", "lines");

    @Provide
    Arbitrary<Quotation> quotation() {
        return Jqwik.arbitrary(QuotationGens.quotation());
    }

    @Property(tries = 200)
    void equalQuotationsHaveNoDifference(@ForAll("quotation") Quotation quotation) {
        assertEquals(Vector.empty(), Differences.between(Quotation.SHAPE, quotation, quotation));
    }

    /** One field at a time is taken from another quotation: that field and no other is named. */
    @Property(tries = 200)
    void theFieldThatDiffersIsNamedAndNoOther(
            @ForAll("quotation") Quotation one, @ForAll("quotation") Quotation other) {
        Quotation.SHAPE
                .fields()
                .filter(field -> !CHECKED_TOGETHER.contains(field.name()))
                .forEach(field -> assertNamed(field, one, other));
    }

    private static <F> void assertNamed(Field<Quotation, F> field, Quotation one, Quotation other) {
        Quotation changed = Quotation.SHAPE.with(one, field, field.get(other));
        Vector<String> named = Differences.between(Quotation.SHAPE, one, changed)
                .map(place -> place.path().head().pattern())
                .distinct();
        assertEquals(one.equals(changed) ? Vector.empty() : Vector.of(field.name()), named);
    }
}
