package org.countersign.trade.offer;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.shape.Field;

/** What a quotation does not say yet, of what a buyer needs to accept it. */
final class Unsaid {
    private static final Vector<Field<Quotation, ?>> OF_THE_WHOLE = Vector.of(
            Quotation.VALID_UNTIL, Quotation.DELIVERY_TERM, Quotation.SHIPMENT, Quotation.PAYMENT, Quotation.LINES);
    private static final Vector<Field<QuotationLine, ?>> OF_A_LINE =
            Vector.of(QuotationLine.QUANTITY, QuotationLine.UNIT_PRICE, QuotationLine.PACKING);

    private Unsaid() {}

    static Seq<Path> in(Quotation quotation) {
        Path lines = Path.root().field(Quotation.LINES.name());
        Seq<Path> ofLines = quotation.lines().zipWithIndex().flatMap(line -> {
            Path at = lines.element(line._2 + 1);
            Vector<Path> quality = line._1.product().specification().isEmpty()
                    ? Vector.of(at.field(QuotationLine.PRODUCT.name()).field("specification"))
                    : Vector.empty();
            return quality.appendAll(empty(OF_A_LINE, line._1).map(at::field));
        });
        return empty(OF_THE_WHOLE, quotation).map(Path.root()::field).appendAll(ofLines);
    }

    private static <T> Vector<String> empty(Vector<Field<T, ?>> fields, T document) {
        return fields.filter(field -> field.values(document).isEmpty()).map(Field::name);
    }
}
