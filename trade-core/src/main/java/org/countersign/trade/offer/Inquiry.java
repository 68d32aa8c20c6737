package org.countersign.trade.offer;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.immutables.value.Value;

/**
 * What a buyer asks for, as he wrote it. He may leave out nearly everything; what he left out stays unknown and becomes a
 * {@link Question}. An inquiry binds nobody: it is an invitation to make an offer (CISG 14(2)).
 */
@Evolving
@Document
@Value.Immutable
public abstract sealed class Inquiry permits ImmutableInquiry {
    /** The buyer's number. */
    public static final Field<Inquiry, String> NUMBER = Field.one("number", Scalar.NAME, Inquiry::number);
    /** Who asks, as he signs. */
    public static final Field<Inquiry, String> BUYER = Field.one("buyer", Scalar.NAME, Inquiry::buyer);
    /** The buyer's country. */
    public static final Field<Inquiry, Option<String>> BUYER_COUNTRY =
            Field.maybe("buyerCountry", Scalar.NAME, Inquiry::buyerCountry);
    /** Whom he asks. */
    public static final Field<Inquiry, Option<String>> SELLER = Field.maybe("seller", Scalar.NAME, Inquiry::seller);
    /** The date of the inquiry. */
    public static final Field<Inquiry, Option<Moment>> ISSUED = Field.maybe("issued", Scalar.MOMENT, Inquiry::issued);
    /** Until when he wants an answer. */
    public static final Field<Inquiry, Option<Moment>> ANSWER_BY =
            Field.maybe("answerBy", Scalar.MOMENT, Inquiry::answerBy);
    /** In which currency he wants prices. */
    public static final Field<Inquiry, Option<String>> CURRENCY =
            Field.maybe("currency", Scalar.NAME, Inquiry::currency);
    /** On which delivery term he wants prices, as he wrote it. */
    public static final Field<Inquiry, Option<String>> DELIVERY_TERM =
            Field.maybe("deliveryTerm", Scalar.TEXT, Inquiry::deliveryTerm);
    /** The place that belongs to the term. */
    public static final Field<Inquiry, Option<String>> DELIVERY_PLACE =
            Field.maybe("deliveryPlace", Scalar.TEXT, Inquiry::deliveryPlace);
    /** The first day on which he takes delivery. */
    public static final Field<Inquiry, Option<LocalDate>> DELIVERY_FROM =
            Field.maybe("deliveryFrom", Scalar.DAY, Inquiry::deliveryFrom);
    /** The last day on which he wants delivery. */
    public static final Field<Inquiry, Option<LocalDate>> DELIVERY_BY =
            Field.maybe("deliveryBy", Scalar.DAY, Inquiry::deliveryBy);
    /** How he wants to pay, as he wrote it. */
    public static final Field<Inquiry, Option<String>> PAYMENT = Field.maybe("payment", Scalar.TEXT, Inquiry::payment);
    /** How he wants the goods packed, as he wrote it. */
    public static final Field<Inquiry, Option<String>> PACKING = Field.maybe("packing", Scalar.TEXT, Inquiry::packing);
    /** What else he wrote. */
    public static final Field<Inquiry, Option<String>> NOTE = Field.maybe("note", Scalar.TEXT, Inquiry::note);
    /** What he asks for. */
    public static final Field<Inquiry, Seq<InquiryLine>> LINES =
            Field.many("lines", new Codec.Nested<>(InquiryLine.SHAPE), Inquiry::lines);
    /** What the host keeps with it. */
    public static final Field<Inquiry, Extensions> EXTENSIONS = Field.extensions(Inquiry::extensions);

    /** The fields and how an inquiry is made of them. */
    public static final Shape<Inquiry> SHAPE = Shape.of(
            "inquiry",
            1,
            Inquiry.class,
            v -> builder()
                    .number(v.of(NUMBER))
                    .buyer(v.of(BUYER))
                    .buyerCountry(v.of(BUYER_COUNTRY))
                    .seller(v.of(SELLER))
                    .issued(v.of(ISSUED))
                    .answerBy(v.of(ANSWER_BY))
                    .currency(v.of(CURRENCY))
                    .deliveryTerm(v.of(DELIVERY_TERM))
                    .deliveryPlace(v.of(DELIVERY_PLACE))
                    .deliveryFrom(v.of(DELIVERY_FROM))
                    .deliveryBy(v.of(DELIVERY_BY))
                    .payment(v.of(PAYMENT))
                    .packing(v.of(PACKING))
                    .note(v.of(NOTE))
                    .lines(v.of(LINES))
                    .extensions(v.of(EXTENSIONS))
                    .build(),
            NUMBER,
            BUYER,
            BUYER_COUNTRY,
            SELLER,
            ISSUED,
            ANSWER_BY,
            CURRENCY,
            DELIVERY_TERM,
            DELIVERY_PLACE,
            DELIVERY_FROM,
            DELIVERY_BY,
            PAYMENT,
            PACKING,
            NOTE,
            LINES,
            EXTENSIONS);

    Inquiry() {}

    /** The buyer's number of the inquiry, one line of plain text. */
    public abstract String number();

    /** Who asks, as he signs. */
    public abstract String buyer();

    /** The buyer's country as he wrote it, if he did; an ISO 3166-1 code where it came from a structured message. */
    @Value.Default
    public Option<String> buyerCountry() {
        return Option.none();
    }

    /** Whom he asks, if he names him. */
    @Value.Default
    public Option<String> seller() {
        return Option.none();
    }

    /** The date of the inquiry, if it bears one. */
    @Value.Default
    public Option<Moment> issued() {
        return Option.none();
    }

    /** Until when he wants an answer, if he says. */
    @Value.Default
    public Option<Moment> answerBy() {
        return Option.none();
    }

    /** In which currency he wants prices, if he says. */
    @Value.Default
    public Option<String> currency() {
        return Option.none();
    }

    /** On which delivery term he wants prices, if he says; as he wrote it. */
    @Value.Default
    public Option<String> deliveryTerm() {
        return Option.none();
    }

    /** The place that belongs to the term, if he names one. */
    @Value.Default
    public Option<String> deliveryPlace() {
        return Option.none();
    }

    /** The first day on which he takes delivery, if he says. */
    @Value.Default
    public Option<LocalDate> deliveryFrom() {
        return Option.none();
    }

    /** The last day on which he wants delivery, if he says. */
    @Value.Default
    public Option<LocalDate> deliveryBy() {
        return Option.none();
    }

    /** How he wants to pay, if he says; as he wrote it. */
    @Value.Default
    public Option<String> payment() {
        return Option.none();
    }

    /** How he wants the goods packed, if he says; as he wrote it. */
    @Value.Default
    public Option<String> packing() {
        return Option.none();
    }

    /** What else he wrote. */
    @Value.Default
    public Option<String> note() {
        return Option.none();
    }

    /** What he asks for; perhaps nothing that can be named yet. */
    @Value.Default
    public Seq<InquiryLine> lines() {
        return Vector.empty();
    }

    /** What the host keeps with it. */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    /** What has to be asked before the inquiry can be answered with an offer, and what is worth asking besides. */
    public final Seq<Question> questions() {
        return Question.about(this);
    }

    /** The places of the questions without whose answer no offer can be made. */
    public final Seq<Path> open() {
        return questions().filter(Question::isNeeded).map(Question::path);
    }

    /** A builder; number and buyer have to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutableInquiry.Builder {
        Builder() {}
    }

    @Value.Check
    Inquiry settled() {
        return SHAPE.settled(this);
    }

    @Override
    public final String toString() {
        return SHAPE.summary(this);
    }
}
