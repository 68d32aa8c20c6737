package org.countersign.trade.offer;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.style.Evolving;

/**
 * Something that a buyer left out of his inquiry. Which facts an offer needs follows from CISG 14(1) (goods, quantity, and a price that
 * can be fixed) and from practice: a price means nothing without the term, the place and the time of delivery.
 *
 * @param path where the answer belongs
 * @param weight whether an offer can be made without the answer
 * @param why who says so
 */
@Evolving
public record Question(Path path, Weight weight, Citation why) {
    /** Whether an offer can be made without the answer. */
    public enum Weight {
        /** No offer without it, unless we say what we assume. */
        NEEDED,
        /** An offer can be made; the seller proposes something of his own. */
        USEFUL
    }

    private static final Citation DEFINITE = Citation.of(Authority.CISG, "14(1)");
    private static final Citation PRICED =
            Citation.of(Authority.PRACTICE, "a price holds for one delivery term, place and time");
    private static final Citation PROPOSED =
            Citation.of(Authority.PRACTICE, "the seller proposes what the buyer leaves open");

    private static final Vector<Asked<Inquiry>> OF_THE_WHOLE = Vector.of(
            new Asked<>(Inquiry.LINES, Weight.NEEDED, DEFINITE),
            new Asked<>(Inquiry.DELIVERY_TERM, Weight.NEEDED, PRICED),
            new Asked<>(Inquiry.DELIVERY_PLACE, Weight.NEEDED, PRICED),
            new Asked<>(Inquiry.DELIVERY_BY, Weight.NEEDED, PRICED),
            new Asked<>(Inquiry.CURRENCY, Weight.USEFUL, PROPOSED),
            new Asked<>(Inquiry.PAYMENT, Weight.USEFUL, PROPOSED),
            new Asked<>(Inquiry.PACKING, Weight.USEFUL, PROPOSED));
    private static final Vector<Asked<InquiryLine>> OF_A_LINE = Vector.of(
            new Asked<>(InquiryLine.SPECIFICATION, Weight.NEEDED, DEFINITE),
            new Asked<>(InquiryLine.QUANTITY, Weight.NEEDED, DEFINITE));

    /** What the text of this question is filed under: {@code question.lines.quantity}. */
    public String key() {
        return "question." + path.pattern();
    }

    /** Whether no offer can be made without the answer. */
    public boolean isNeeded() {
        return weight == Weight.NEEDED;
    }

    static Seq<Question> about(Inquiry inquiry) {
        Seq<Question> lines = inquiry.lines().zipWithIndex().flatMap(line -> {
            Path at = Path.root().field(Inquiry.LINES.name()).element(line._2 + 1);
            return left(OF_A_LINE, line._1, at);
        });
        return lines.appendAll(left(OF_THE_WHOLE, inquiry, Path.root())).sortBy(Question::weight);
    }

    private static <T> Vector<Question> left(Vector<Asked<T>> asked, T document, Path at) {
        return asked.filter(fact -> fact.field().values(document).isEmpty())
                .map(fact ->
                        new Question(Path.root().field(fact.field().name()).within(at), fact.weight(), fact.why()));
    }

    private record Asked<T>(Field<T, ?> field, Weight weight, Citation why) {}
}
