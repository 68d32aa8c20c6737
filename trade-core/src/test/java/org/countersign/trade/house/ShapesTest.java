package org.countersign.trade.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.lang.reflect.Field;
import org.countersign.testkit.house.Bytecode;
import org.countersign.testkit.house.Finding;
import org.countersign.testkit.house.Samples;
import org.countersign.testkit.house.Shapes;
import org.countersign.trade.base.process.Entry;
import org.countersign.trade.base.process.Stamp;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.offer.InquiryProcess;
import org.junit.jupiter.api.Test;

/** One shape per document: each accessor is named by one field, each field names one accessor, and gets its content. */
class ShapesTest {
    private static final Vector<Shape<?>> SHAPES = Shapes.in(House.CORE)
            .appendAll(Shapes.within(Entry.shapeFor(InquiryProcess.INQUIRY)))
            .distinct();

    @Test
    void fieldsAndAccessorsAreTheSame() {
        House.assertClean("shape", SHAPES.flatMap(shape -> Shapes.crooked(shape, House.SAMPLES)));
    }

    @Test
    void everyShapeHasSamplesToBeHeldAgainst() {
        assertEquals(
                Vector.empty(),
                SHAPES.filter(shape -> House.SAMPLES.all(shape.type()).isEmpty()));
    }

    @Test
    void twoShapesNeverShareTheirTitle() {
        assertEquals(
                Vector.empty(),
                SHAPES.groupBy(Shape::title)
                        .mapValues(same -> same.map(Shape::type).distinct())
                        .filterValues(types -> types.size() > 1)
                        .toVector());
    }

    @Test
    void theShapesOfDocumentsAndActsAreFound() {
        Seq<String> titles = SHAPES.map(Shape::title);
        assertTrue(titles.contains("inquiry/1"));
        assertTrue(titles.contains("inquiry.asked/1"));
        assertTrue(titles.contains("entry.struck/1"));
    }

    @Test
    void anEntryIsWrittenWithTheContentsOfItsStampAsFields() {
        Vector<String> stamp = Samples.fields(Stamp.class).map(Field::getName);
        Vector<String> flat = Samples.fields(Entry.class)
                .map(Field::getName)
                .flatMap(name -> name.equals("stamp") ? stamp : Vector.of(name));
        assertEquals(
                flat,
                Entry.shapeFor(InquiryProcess.INQUIRY)
                        .fields()
                        .map(field -> field.name())
                        .toVector());
    }

    @Test
    void aPlantedCrookedShapeIsFound() {
        Samples samples = Samples.from("org.countersign.planted.shapes");
        assertEquals(
                Vector.of(
                        "gets something else in field left",
                        "has no accessor for field invented",
                        "has no field for accessor forgotten"),
                Shapes.in(Bytecode.in("org.countersign.planted.shapes"))
                        .flatMap(shape -> Shapes.crooked(shape, samples))
                        .map(Finding::what)
                        .sorted());
    }
}
