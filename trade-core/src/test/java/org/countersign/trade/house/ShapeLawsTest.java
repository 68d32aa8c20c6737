package org.countersign.trade.house;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import org.countersign.testkit.house.Shapes;
import org.countersign.trade.base.diff.Diff;
import org.countersign.trade.base.map.MapForm;
import org.countersign.trade.base.process.Entry;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.text.CanonicalText;
import org.countersign.trade.offer.InquiryProcess;
import org.junit.jupiter.api.Test;

/** What holds for the documents of every shape; a new shape is found by the scan and cannot be missed. */
class ShapeLawsTest {
    private static final int MOST = 150;

    static final Vector<Shape<?>> SHAPES = Shapes.in(House.CORE)
            .appendAll(Shapes.within(Entry.shapeFor(InquiryProcess.INQUIRY)))
            .distinct();

    private int documents;

    @Test
    void everyDocumentComesBackFromItsTextAndFromItsMapAndIsWrittenTheSameAgain() {
        SHAPES.forEach(this::comesBack);
        assertTrue(documents > 10 * SHAPES.size(), () -> documents + " documents");
    }

    @Test
    void whatDiffersBetweenTwoDocumentsMakesOneOfTheOther() {
        SHAPES.forEach(this::differs);
        assertTrue(documents > 10 * SHAPES.size(), () -> documents + " documents");
    }

    private <T> void comesBack(Shape<T> shape) {
        samples(shape).forEach(document -> {
            byte[] bytes = CanonicalText.bytes(shape, document);
            assertEquals(Either.right(document), CanonicalText.read(shape, CanonicalText.print(shape, document)));
            Either<?, T> read = MapForm.from(shape, MapForm.to(shape, document));
            assertEquals(Either.right(document), read);
            read.forEach(again -> assertArrayEquals(bytes, CanonicalText.bytes(shape, again)));
        });
    }

    private <T> void differs(Shape<T> shape) {
        Vector<T> samples = samples(shape);
        samples.zip(samples.drop(1)).forEach(pair -> {
            Diff diff = Diff.between(shape, pair._1, pair._2);
            assertEquals(pair._2, diff.apply(shape, pair._1));
            assertEquals(diff.inverse(), Diff.between(shape, pair._2, pair._1));
            assertTrue(Diff.between(shape, pair._1, pair._1).isEmpty());
        });
    }

    private <T> Vector<T> samples(Shape<T> shape) {
        Vector<T> samples = House.SAMPLES
                .all(shape.type())
                .map(shape.type()::cast)
                .take(MOST)
                .toVector();
        documents += samples.size();
        return samples;
    }
}
