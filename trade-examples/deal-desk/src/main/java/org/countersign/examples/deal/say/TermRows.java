package org.countersign.examples.deal.say;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.goods.Attribute;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.offer.QuotationLine;

/** The terms of a sale, a label and what stands beside it; what nobody stated is left out. */
public final class TermRows {
    private TermRows() {}

    /** The rows of these terms. */
    public static Seq<Tuple2<String, String>> of(Words words, Quotation terms) {
        return terms.lines()
                .flatMap(line -> line(words, line))
                .append(Tuple.of("total", terms.total().map(Object::toString)))
                .append(Tuple.of("delivery", terms.deliveryTerm().map(Object::toString)))
                .append(Tuple.of("shipment", terms.shipment().map(Object::toString)))
                .append(Tuple.of("payment", terms.payment().map(Object::toString)))
                .append(Tuple.of(
                        "documents",
                        Option.when(
                                terms.documents().nonEmpty(),
                                () -> terms.documents().mkString(", "))))
                .append(Tuple.of("validity", terms.validUntil().map(words::moment)))
                .flatMap(row -> row._2.map(value -> Tuple.of(words.say("terms." + row._1), words.shown(value))));
    }

    private static Seq<Tuple2<String, Option<String>>> line(Words words, QuotationLine line) {
        String name = line.product().name(words.language().name()).getOrElse("");
        return Vector.of(
                Tuple.of("goods", Option.some(name + " (" + line.product().articleNumber() + ")")),
                Tuple.of(
                        "quality",
                        line.product()
                                .specification()
                                .map(specification -> specification
                                        .attributes()
                                        .map(Attribute::value)
                                        .mkString(", "))),
                Tuple.of("quantity", line.quantity().map(Object::toString)),
                Tuple.of("price", line.unitPrice().map(Object::toString)));
    }
}
