package org.countersign.trade.document;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.immutables.value.Value;

/** A paper of the carrier: bill of lading, waybill, receipt (UCP 600 arts. 19 to 25). */
@Evolving
@Document
@Value.Immutable
public abstract sealed class TransportDocument implements Paper permits ImmutableTransportDocument {
    /** Who issued it, when, how many originals, and its signature. */
    public static final Field<TransportDocument, Issue> ISSUE =
            Field.one("issue", new Codec.Nested<>(Issue.SHAPE), TransportDocument::issue);
    /** Which kind of transport document it is. */
    public static final Field<TransportDocument, TransportKind> FORM =
            Field.one("form", TransportKind.TEXT, TransportDocument::form);
    /** The carrier that it names. */
    public static final Field<TransportDocument, Option<String>> CARRIER =
            Field.maybe("carrier", Scalar.NAME, TransportDocument::carrier);
    /** Who hands over the goods. */
    public static final Field<TransportDocument, Option<NameAndAddress>> SHIPPER =
            Field.maybe("shipper", new Codec.Nested<>(NameAndAddress.SHAPE), TransportDocument::shipper);
    /** To whom the goods go, as written: a name, to order, to order of a bank. */
    public static final Field<TransportDocument, Option<String>> CONSIGNEE =
            Field.maybe("consignee", Scalar.NAME, TransportDocument::consignee);
    /** Who is told of the arrival. */
    public static final Field<TransportDocument, Seq<NameAndAddress>> NOTIFIED =
            Field.many("notified", new Codec.Nested<>(NameAndAddress.SHAPE), TransportDocument::notified);
    /** The vessel, flight or vehicle, with its voyage. */
    public static final Field<TransportDocument, Option<String>> VESSEL =
            Field.maybe("vessel", Scalar.NAME, TransportDocument::vessel);
    /** Where the carrier takes the goods in charge. */
    public static final Field<TransportDocument, Option<String>> RECEIPT =
            Field.maybe("receipt", Scalar.NAME, TransportDocument::receipt);
    /** The port, airport or place of loading. */
    public static final Field<TransportDocument, Option<String>> LOADING =
            Field.maybe("loading", Scalar.NAME, TransportDocument::loading);
    /** The port, airport or place of discharge. */
    public static final Field<TransportDocument, Option<String>> DISCHARGE =
            Field.maybe("discharge", Scalar.NAME, TransportDocument::discharge);
    /** Where he delivers them, if that is not the place of discharge. */
    public static final Field<TransportDocument, Option<String>> DELIVERY =
            Field.maybe("delivery", Scalar.NAME, TransportDocument::delivery);
    /** Where the goods change from one conveyance to another. */
    public static final Field<TransportDocument, Seq<String>> TRANSHIPMENTS =
            Field.many("transhipments", Scalar.NAME, TransportDocument::transhipments);
    /** What it says of the day and state of shipment. */
    public static final Field<TransportDocument, ShipmentNote> SHIPMENT =
            Field.one("shipment", new Codec.Nested<>(ShipmentNote.SHAPE), TransportDocument::shipment);
    /** Whether it says that freight is paid. */
    public static final Field<TransportDocument, Option<Freight>> FREIGHT =
            Field.maybe("freight", Freight.TEXT, TransportDocument::freight);
    /** Clauses and remarks on the goods, their packing and their stowage, each as written. */
    public static final Field<TransportDocument, Seq<String>> CLAUSES =
            Field.many("clauses", Scalar.TEXT, TransportDocument::clauses);
    /** In how many originals it says that it was issued. */
    public static final Field<TransportDocument, Option<Integer>> ISSUED_SET =
            Field.maybe("issuedSet", Scalar.COUNT, TransportDocument::issuedSet);
    /** Whether a bill to order bears the endorsement that it needs. */
    public static final Field<TransportDocument, Boolean> IS_ENDORSED =
            Field.one("isEndorsed", Scalar.YES_OR_NO, TransportDocument::isEndorsed);
    /** The goods as it names them. */
    public static final Field<TransportDocument, Option<String>> GOODS =
            Field.maybe("goods", Scalar.TEXT, TransportDocument::goods);
    /** The shipping marks. */
    public static final Field<TransportDocument, Option<String>> MARKS =
            Field.maybe("marks", Scalar.TEXT, TransportDocument::marks);
    /** How many packages. */
    public static final Field<TransportDocument, Option<Integer>> PACKAGES =
            Field.maybe("packages", Scalar.COUNT, TransportDocument::packages);
    /** The gross weight in kilograms. */
    public static final Field<TransportDocument, Option<Decimal>> GROSS_KILOGRAMS =
            Field.maybe("grossKilograms", Scalar.DECIMAL, TransportDocument::grossKilograms);
    /** The number of the credit that it quotes. */
    public static final Field<TransportDocument, Option<String>> CREDIT_NUMBER =
            Field.maybe("creditNumber", Scalar.NAME, TransportDocument::creditNumber);

    /** The fields and how it is made of them. */
    public static final Shape<TransportDocument> SHAPE = Shape.of(
            "transport-document",
            1,
            TransportDocument.class,
            v -> builder()
                    .issue(v.of(ISSUE))
                    .form(v.of(FORM))
                    .carrier(v.of(CARRIER))
                    .shipper(v.of(SHIPPER))
                    .consignee(v.of(CONSIGNEE))
                    .notified(v.of(NOTIFIED))
                    .vessel(v.of(VESSEL))
                    .receipt(v.of(RECEIPT))
                    .loading(v.of(LOADING))
                    .discharge(v.of(DISCHARGE))
                    .delivery(v.of(DELIVERY))
                    .transhipments(v.of(TRANSHIPMENTS))
                    .shipment(v.of(SHIPMENT))
                    .freight(v.of(FREIGHT))
                    .clauses(v.of(CLAUSES))
                    .issuedSet(v.of(ISSUED_SET))
                    .isEndorsed(v.of(IS_ENDORSED))
                    .goods(v.of(GOODS))
                    .marks(v.of(MARKS))
                    .packages(v.of(PACKAGES))
                    .grossKilograms(v.of(GROSS_KILOGRAMS))
                    .creditNumber(v.of(CREDIT_NUMBER))
                    .build(),
            ISSUE,
            FORM,
            CARRIER,
            SHIPPER,
            CONSIGNEE,
            NOTIFIED,
            VESSEL,
            RECEIPT,
            LOADING,
            DISCHARGE,
            DELIVERY,
            TRANSHIPMENTS,
            SHIPMENT,
            FREIGHT,
            CLAUSES,
            ISSUED_SET,
            IS_ENDORSED,
            GOODS,
            MARKS,
            PACKAGES,
            GROSS_KILOGRAMS,
            CREDIT_NUMBER);

    private static final Pattern ORDER = Pattern.compile("(?i)\\bto[ -]+(?:the[ -]+)?order\\b|^order(?: of\\b.*)?$");

    TransportDocument() {}

    /** Who issued it, when, how many originals, and its signature. */
    @Override
    public abstract Issue issue();

    /** Which kind of transport document it is. */
    public abstract TransportKind form();

    /** The carrier that it names. */
    @Value.Default
    public Option<String> carrier() {
        return Option.none();
    }

    /** Who hands over the goods. */
    @Value.Default
    public Option<NameAndAddress> shipper() {
        return Option.none();
    }

    /** To whom the goods go, as written: a name, to order, to order of a bank. */
    @Value.Default
    public Option<String> consignee() {
        return Option.none();
    }

    /** Who is told of the arrival. */
    @Value.Default
    public Seq<NameAndAddress> notified() {
        return Vector.empty();
    }

    /** The vessel, flight or vehicle, with its voyage. */
    @Value.Default
    public Option<String> vessel() {
        return Option.none();
    }

    /** Where the carrier takes the goods in charge. */
    @Value.Default
    public Option<String> receipt() {
        return Option.none();
    }

    /** The port, airport or place of loading. */
    @Override
    @Value.Default
    public Option<String> loading() {
        return Option.none();
    }

    /** The port, airport or place of discharge. */
    @Override
    @Value.Default
    public Option<String> discharge() {
        return Option.none();
    }

    /** Where he delivers them, if that is not the place of discharge. */
    @Value.Default
    public Option<String> delivery() {
        return Option.none();
    }

    /** Where the goods change from one conveyance to another. */
    @Value.Default
    public Seq<String> transhipments() {
        return Vector.empty();
    }

    /** What it says of the day and state of shipment. */
    public abstract ShipmentNote shipment();

    /** Whether it says that freight is paid. */
    @Value.Default
    public Option<Freight> freight() {
        return Option.none();
    }

    /** Clauses and remarks on the goods, their packing and their stowage, each as written. */
    @Value.Default
    public Seq<String> clauses() {
        return Vector.empty();
    }

    /** In how many originals it says that it was issued. */
    @Value.Default
    public Option<Integer> issuedSet() {
        return Option.none();
    }

    /** Whether a bill to order bears the endorsement that it needs. */
    @Value.Default
    public boolean isEndorsed() {
        return false;
    }

    /** The goods as it names them. */
    @Override
    @Value.Default
    public Option<String> goods() {
        return Option.none();
    }

    /** The shipping marks. */
    @Override
    @Value.Default
    public Option<String> marks() {
        return Option.none();
    }

    /** How many packages. */
    @Override
    @Value.Default
    public Option<Integer> packages() {
        return Option.none();
    }

    /** The gross weight in kilograms. */
    @Override
    @Value.Default
    public Option<Decimal> grossKilograms() {
        return Option.none();
    }

    /** The number of the credit that it quotes. */
    @Override
    @Value.Default
    public Option<String> creditNumber() {
        return Option.none();
    }

    @Override
    public final PaperKind kind() {
        return PaperKind.TRANSPORT;
    }

    /** The day of shipment as the rules reckon it (UCP 600 arts. 19 to 25): the latest dated notation, else the date of issue where that counts. */
    public final Option<LocalDate> shipped() {
        return shipment()
                .notations()
                .sorted()
                .lastOption()
                .orElse(() -> shipment().isByNotationOnly() ? Option.none() : issue().on());
    }

    /** Whether it says that the goods go to order, or to the order of somebody. */
    public final boolean isMadeToOrder() {
        return consignee().exists(name -> ORDER.matcher(name).find());
    }

    /** Whether the consignee has to be found by endorsement. */
    public final boolean isToOrder() {
        return form().isNegotiable() && isMadeToOrder();
    }

    /** A builder; what has no default has to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutableTransportDocument.Builder {
        Builder() {}
    }

    @Value.Check
    TransportDocument settled() {
        Checks.notNegative(PACKAGES.name(), packages().getOrElse(0));
        Checks.notNegative(ISSUED_SET.name(), issuedSet().getOrElse(0));
        return SHAPE.settled(this);
    }

    @Override
    public final String toString() {
        return SHAPE.summary(this);
    }
}
