package org.countersign.trade.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.planted.shapes.Crooked;
import org.countersign.planted.values.Forgetful;
import org.countersign.planted.values.Shaky;
import org.countersign.testkit.house.Bytecode;
import org.countersign.testkit.house.Finding;
import org.countersign.testkit.house.Generators;
import org.countersign.testkit.house.Stretch;
import org.countersign.testkit.house.ValueLaws;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.process.Unread;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.InquiryReport;
import org.junit.jupiter.api.Test;

/** Bars B1 and B4 for every public value type; a new type is found by the scan and cannot be missed. */
class ValuesTest {
    private static final Seq<Class<?>> TYPES = ValueLaws.types(House.CORE);

    private static final Vector<Class<?>> GENERATED = Generators.made("org.countersign.testkit.trade");

    private static final Vector<Object> STRETCHED = Stretch.of(TYPES, House.SAMPLES);

    @Test
    void equalityIsByContentAndOnlyByContent() {
        House.assertClean(Vector.of("equality", "equality-scale"), ValueLaws.equality(TYPES, House.SAMPLES));
    }

    @Test
    void nothingInAValueCanChange() {
        House.assertClean("changing-value", ValueLaws.changing(TYPES));
    }

    @Test
    void everyValueTypeHasSamples() {
        House.assertClean("samples", ValueLaws.withoutSamples(TYPES, House.SAMPLES));
    }

    @Test
    void everyValueTypeHasAGeneratorThatAHostsTestsCanName() {
        House.assertClean("generator", Generators.missing(TYPES, GENERATED));
    }

    @Test
    void noValuePrintsMoreThanALogCanTake() {
        House.assertClean("long-printed", ValueLaws.longPrinted(STRETCHED));
    }

    @Test
    void theScanFindsRecordsAndGeneratedValuesAlike() {
        Seq<String> names = TYPES.map(Class::getName);
        assertTrue(names.contains("org.countersign.trade.base.Citation"));
        assertTrue(names.contains("org.countersign.trade.base.ImmutableDecimal"));
        assertTrue(names.contains("org.countersign.trade.offer.ImmutableInquiryState$Silent"));
    }

    @Test
    void aPlantedValueThatForgetsAComponentIsFound() {
        Seq<Finding> found = ValueLaws.equality(Vector.of(Forgetful.class), House.SAMPLES);
        assertEquals(1, found.size());
        assertTrue(found.head().what().contains("number"), found.toString());
    }

    @Test
    void aPlantedValueThatHoldsAListIsFoundAndSoIsOneWithoutSamples() {
        Vector<Class<?>> planted = Vector.of(Shaky.class);
        assertEquals(1, ValueLaws.changing(planted).size());
        assertEquals(1, ValueLaws.withoutSamples(planted, House.SAMPLES).size());
    }

    @Test
    void aPlantedValueWithoutAGeneratorIsFoundAndACaseOfAGeneratedFamilyIsNot() {
        Vector<Class<?>> planted = Vector.of(Shaky.class, InquiryReport.Reminded.class, Crooked.class);
        assertEquals(
                Vector.of(Shaky.class.getName(), Crooked.class.getName()),
                Generators.missing(planted, GENERATED).map(Finding::place).toVector());
        assertEquals(
                Vector.of(Shaky.class.getName()),
                Generators.missing(planted, GENERATED.appendAll(Generators.made("org.countersign.planted.shapes")))
                        .map(Finding::place)
                        .toVector());
    }

    @Test
    void aPlantedLongPrintIsFoundJustAboveTheBound() {
        Forgetful longest =
                new Forgetful("x".repeat(ValueLaws.LONGEST_PRINTED - "Forgetful[name=, number=1]".length()), 1);
        assertEquals(0, ValueLaws.longPrinted(Vector.of(longest)).size());
        assertEquals(
                1,
                ValueLaws.longPrinted(Vector.of(new Forgetful(longest.name() + "x", 1)))
                        .size());
    }

    @Test
    void stretchingMakesEveryKindOfValueAsLargeAsItMayBe() {
        assertEquals(TYPES.reject(type -> House.SAMPLES.of(type).isEmpty()).size(), STRETCHED.size());
        assertTrue(STRETCHED.exists(
                value -> value instanceof Inquiry inquiry && inquiry.lines().size() == 200));
        assertTrue(STRETCHED.exists(
                value -> value instanceof Unread unread && unread.lines().size() == 200));
        assertTrue(STRETCHED.exists(value ->
                value instanceof Extensions own && own.byName().values().exists(text -> text.length() == 20_000)));
    }

    @Test
    void plantedTypesAreScanned() {
        assertEquals(
                2,
                ValueLaws.types(Bytecode.in("org.countersign.planted.values")).size());
    }
}
