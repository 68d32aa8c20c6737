package org.countersign.trade.house;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.diff.Diff;
import org.countersign.trade.base.map.MapForm;
import org.countersign.trade.base.text.CanonicalText;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.goods.Unit;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.InquiryLine;

/** Works whose cost has to grow with the number of lines and no faster. */
final class Growths {
    private Growths() {}

    static Inquiry inquiry(int lines) {
        return Inquiry.builder()
                .number("RFQ-7")
                .buyer("Nordlicht GmbH")
                .lines(Vector.range(0, lines).map(Growths::line))
                .build();
    }

    private static InquiryLine line(int number) {
        return InquiryLine.builder()
                .id("L" + number)
                .product("LED lamp")
                .quantity(Option.some(Quantity.of(1 + number % 9, Unit.ONE)))
                .build();
    }

    static Supplier<?> building(int lines) {
        return () -> inquiry(lines);
    }

    static Supplier<?> printing(int lines) {
        Inquiry inquiry = inquiry(lines);
        return () -> CanonicalText.print(Inquiry.SHAPE, inquiry);
    }

    static Supplier<?> parsing(int lines) {
        String text = CanonicalText.print(Inquiry.SHAPE, inquiry(lines));
        return () -> CanonicalText.read(Inquiry.SHAPE, text)
                .getOrElseThrow(problem -> new AssertionError(problem.toString()));
    }

    static Supplier<?> mapping(int lines) {
        Inquiry inquiry = inquiry(lines);
        return () -> MapForm.from(Inquiry.SHAPE, MapForm.to(Inquiry.SHAPE, inquiry))
                .getOrElseThrow(problem -> new AssertionError(problem.toString()));
    }

    /** The last line stands first now, and each is another object. */
    static Supplier<?> comparing(int lines) {
        Inquiry before = inquiry(lines);
        Inquiry after = Inquiry.SHAPE.with(
                before, Inquiry.LINES, inquiry(lines - 1).lines().prepend(line(lines - 1)));
        return () -> {
            Diff diff = Diff.between(Inquiry.SHAPE, before, after);
            if (diff.changes().size() != 1) {
                throw new AssertionError("one line moved: " + diff);
            }
            return diff;
        };
    }

    /** A text with so many names of a host's own. */
    static Supplier<?> readingExtensions(int names) {
        Extensions own = Extensions.of(Vector.range(0, names).toMap(number -> Tuple.of("erp.example/n" + number, "x")));
        Inquiry inquiry = Inquiry.SHAPE.with(inquiry(1), Inquiry.EXTENSIONS, own);
        String text = CanonicalText.print(Inquiry.SHAPE, inquiry);
        return () -> CanonicalText.read(Inquiry.SHAPE, text)
                .getOrElseThrow(problem -> new AssertionError(problem.toString()));
    }

    static void areLinear(int size, Growth growth) {
        Vector.<Tuple2<String, IntFunction<Supplier<?>>>>of(
                        Tuple.of("build", Growths::building),
                        Tuple.of("print", Growths::printing),
                        Tuple.of("parse", Growths::parsing),
                        Tuple.of("map", Growths::mapping),
                        Tuple.of("compare", Growths::comparing),
                        Tuple.of("extensions", Growths::readingExtensions))
                .forEach(work -> growth.isLinear(work._1, size, work._2));
    }
}
