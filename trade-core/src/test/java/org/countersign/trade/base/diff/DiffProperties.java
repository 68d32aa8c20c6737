package org.countersign.trade.base.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countersign.testkit.Gen;
import org.countersign.testkit.Jqwik;
import org.countersign.testkit.trade.DiffGens;
import org.countersign.testkit.trade.Edits;
import org.countersign.testkit.trade.OfferGens;
import org.countersign.testkit.trade.QuotationGens;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.InquiryLine;
import org.countersign.trade.offer.Quotation;

/** The laws of differences, on documents that were edited by chance. */
class DiffProperties {
    @Property
    void whatDiffersMakesTheDocumentAfterOfTheOneBefore(@ForAll("revisions") Tuple2<Quotation, Quotation> pair) {
        Diff diff = Diff.between(Quotation.SHAPE, pair._1, pair._2);
        assertEquals(pair._2, diff.apply(Quotation.SHAPE, pair._1));
        assertEquals(pair._1, diff.inverse().apply(Quotation.SHAPE, pair._2));
    }

    @Property
    void theOtherWayRoundItIsTheInverse(@ForAll("revisions") Tuple2<Quotation, Quotation> pair) {
        Diff diff = Diff.between(Quotation.SHAPE, pair._1, pair._2);
        assertEquals(diff.inverse(), Diff.between(Quotation.SHAPE, pair._2, pair._1));
        assertEquals(diff, diff.inverse().inverse());
    }

    @Property
    void nothingDiffersExactlyWhereTheDocumentsAreEqual(@ForAll("revisions") Tuple2<Quotation, Quotation> pair) {
        Diff diff = Diff.between(Quotation.SHAPE, pair._1, pair._2);
        assertEquals(pair._1.equals(pair._2), diff.isEmpty());
        Quotation copy = Quotation.SHAPE.make(Quotation.SHAPE.valuesOf(pair._1));
        assertSame(Diff.NONE, Diff.between(Quotation.SHAPE, pair._1, copy));
    }

    @Property
    void linesInAnyOrderWithAnyNumbersTwiceAreSound(@ForAll("reordered") Tuple2<Inquiry, Inquiry> pair) {
        Diff diff = Diff.between(Inquiry.SHAPE, pair._1, pair._2);
        assertEquals(pair._2, diff.apply(Inquiry.SHAPE, pair._1));
        assertEquals(diff.inverse(), Diff.between(Inquiry.SHAPE, pair._2, pair._1));
    }

    @Property
    void noLineIsSaidToBeNewOrGoneWhoseNumberIsThereBeforeAndAfter(@ForAll("reordered") Tuple2<Inquiry, Inquiry> pair) {
        Diff diff = Diff.between(Inquiry.SHAPE, pair._1, pair._2);
        Vector<String> before = pair._1.lines().map(InquiryLine::id).toVector();
        Vector<String> after = pair._2.lines().map(InquiryLine::id).toVector();
        Vector<String> both = before.distinct()
                .flatMap(id -> Vector.fill(Math.min(before.count(id::equals), after.count(id::equals)), id));
        assertEquals(
                before.size() - both.size(),
                diff.changes().count(change -> change.kind() == Change.Kind.REMOVED && isLine(change)));
        assertEquals(
                after.size() - both.size(),
                diff.changes().count(change -> change.kind() == Change.Kind.ADDED && isLine(change)));
    }

    private static boolean isLine(Change change) {
        return change.path().tail().equals(org.countersign.trade.base.Path.root());
    }

    @Property
    void oneFieldOfAnotherIsOneChangeOrNone(@ForAll("inquiries") Inquiry inquiry, @ForAll("inquiries") Inquiry other) {
        Vector<Field<Inquiry, ?>> fields =
                Vector.ofAll(Inquiry.SHAPE.fields()).filter(field -> field.occurs() != Field.Occurs.MANY);
        fields.forEach(field -> {
            Diff diff = Diff.between(Inquiry.SHAPE, inquiry, mixed(inquiry, field, other));
            assertEquals(
                    field.get(inquiry).equals(field.get(other)) ? 0 : 1,
                    diff.changes().size());
            diff.changes()
                    .forEach(change -> assertEquals(field.name(), change.path().toString()));
        });
    }

    private static <F> Inquiry mixed(Inquiry inquiry, Field<Inquiry, F> field, Inquiry other) {
        return Inquiry.SHAPE.with(inquiry, field, field.get(other));
    }

    @Provide
    Arbitrary<Inquiry> inquiries() {
        return Jqwik.arbitrary(OfferGens.inquiry());
    }

    @Provide
    Arbitrary<Tuple2<Quotation, Quotation>> revisions() {
        Gen<Tuple2<Quotation, Quotation>> pairs = source -> {
            Quotation before = QuotationGens.quotation().next(source);
            return Tuple.of(before, DiffGens.edited(before).next(source));
        };
        return Jqwik.arbitrary(pairs);
    }

    @Provide
    Arbitrary<Tuple2<Inquiry, Inquiry>> reordered() {
        Gen<InquiryLine> line = source -> InquiryLine.builder()
                .id(Gen.of("10", "20", "30", "40", "50").next(source))
                .product(Gen.of("lamp", "stand").next(source))
                .build();
        Gen<Seq<InquiryLine>> lines = line.many(0, 9);
        Gen<Tuple2<Inquiry, Inquiry>> pairs = source -> {
            Inquiry any = OfferGens.inquiry().next(source);
            Inquiry before = Inquiry.SHAPE.with(any, Inquiry.LINES, lines.next(source));
            Inquiry mixed = Inquiry.SHAPE.with(any, Inquiry.LINES, lines.next(source));
            return Tuple.of(
                    before,
                    source.percent(50)
                            ? mixed
                            : Edits.of(Inquiry.SHAPE, before, mixed).next(source));
        };
        return Jqwik.arbitrary(pairs);
    }
}
