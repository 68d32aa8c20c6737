package org.countersign.trade.credit.review;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.credit.Allowance;
import org.countersign.trade.credit.Tenor;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.document.NameAndAddress;
import org.countersign.trade.goods.Tolerance;
import org.countersign.trade.money.Amount;
import org.immutables.value.Value;

/** What seller and buyer agreed, as far as a credit has to say the same. Filled by whoever keeps the contract; what is left out is not looked at. */
@Evolving
@Document
@Value.Immutable
public abstract sealed class SalesTerms permits ImmutableSalesTerms {
    /** The seller. */
    public static final Field<SalesTerms, NameAndAddress> SELLER =
            Field.one("seller", new Codec.Nested<>(NameAndAddress.SHAPE), SalesTerms::seller);
    /** The buyer. */
    public static final Field<SalesTerms, NameAndAddress> BUYER =
            Field.one("buyer", new Codec.Nested<>(NameAndAddress.SHAPE), SalesTerms::buyer);
    /** The price of all goods. */
    public static final Field<SalesTerms, Option<Amount>> TOTAL = Field.maybe("total", Amount.TEXT, SalesTerms::total);
    /** How much more or less may be delivered. */
    public static final Field<SalesTerms, Option<Tolerance>> MORE_OR_LESS =
            Field.maybe("moreOrLess", Tolerance.TEXT, SalesTerms::moreOrLess);
    /** The delivery term. */
    public static final Field<SalesTerms, Option<DeliveryTerm>> DELIVERY_TERM =
            Field.maybe("deliveryTerm", DeliveryTerm.TEXT, SalesTerms::deliveryTerm);
    /** Whether under FCA the buyer has his carrier issue an on-board bill to the seller (Incoterms 2020). */
    public static final Field<SalesTerms, Boolean> IS_ON_BOARD_AGREED =
            Field.one("isOnBoardAgreed", Scalar.YES_OR_NO, SalesTerms::isOnBoardAgreed);
    /** Where the goods are loaded. */
    public static final Field<SalesTerms, Option<String>> LOADING =
            Field.maybe("loading", Scalar.NAME, SalesTerms::loading);
    /** Where they are discharged. */
    public static final Field<SalesTerms, Option<String>> DISCHARGE =
            Field.maybe("discharge", Scalar.NAME, SalesTerms::discharge);
    /** Whether part shipments are allowed. */
    public static final Field<SalesTerms, Option<Allowance>> PARTIAL =
            Field.maybe("partial", Allowance.TEXT, SalesTerms::partial);
    /** Whether transhipment is allowed. */
    public static final Field<SalesTerms, Option<Allowance>> TRANSHIPMENT =
            Field.maybe("transhipment", Allowance.TEXT, SalesTerms::transhipment);
    /** The last day of shipment. */
    public static final Field<SalesTerms, Option<LocalDate>> SHIP_BY =
            Field.maybe("shipBy", Scalar.DAY, SalesTerms::shipBy);
    /** The first day on which the seller can ship. */
    public static final Field<SalesTerms, Option<LocalDate>> READY_ON =
            Field.maybe("readyOn", Scalar.DAY, SalesTerms::readyOn);
    /** How many days he needs from shipment to presentation. */
    public static final Field<SalesTerms, Option<Integer>> DAYS_FOR_PAPERS =
            Field.maybe("daysForPapers", Scalar.COUNT, SalesTerms::daysForPapers);
    /** When he is paid. */
    public static final Field<SalesTerms, Option<Tenor>> TENOR = Field.maybe("tenor", Tenor.TEXT, SalesTerms::tenor);
    /** Whether the credit has to be confirmed. */
    public static final Field<SalesTerms, Boolean> IS_CONFIRMED =
            Field.one("isConfirmed", Scalar.YES_OR_NO, SalesTerms::isConfirmed);
    /** The papers that he supplies, each by its name; empty if nothing was agreed. */
    public static final Field<SalesTerms, Seq<String>> DOCUMENTS =
            Field.many("documents", Scalar.NAME, SalesTerms::documents);

    /** The fields and how it is made of them. */
    public static final Shape<SalesTerms> SHAPE = Shape.of(
            "sales-terms",
            1,
            SalesTerms.class,
            v -> builder()
                    .seller(v.of(SELLER))
                    .buyer(v.of(BUYER))
                    .total(v.of(TOTAL))
                    .moreOrLess(v.of(MORE_OR_LESS))
                    .deliveryTerm(v.of(DELIVERY_TERM))
                    .isOnBoardAgreed(v.of(IS_ON_BOARD_AGREED))
                    .loading(v.of(LOADING))
                    .discharge(v.of(DISCHARGE))
                    .partial(v.of(PARTIAL))
                    .transhipment(v.of(TRANSHIPMENT))
                    .shipBy(v.of(SHIP_BY))
                    .readyOn(v.of(READY_ON))
                    .daysForPapers(v.of(DAYS_FOR_PAPERS))
                    .tenor(v.of(TENOR))
                    .isConfirmed(v.of(IS_CONFIRMED))
                    .documents(v.of(DOCUMENTS))
                    .build(),
            SELLER,
            BUYER,
            TOTAL,
            MORE_OR_LESS,
            DELIVERY_TERM,
            IS_ON_BOARD_AGREED,
            LOADING,
            DISCHARGE,
            PARTIAL,
            TRANSHIPMENT,
            SHIP_BY,
            READY_ON,
            DAYS_FOR_PAPERS,
            TENOR,
            IS_CONFIRMED,
            DOCUMENTS);

    SalesTerms() {}

    /** The seller. */
    public abstract NameAndAddress seller();

    /** The buyer. */
    public abstract NameAndAddress buyer();

    /** The price of all goods. */
    @Value.Default
    public Option<Amount> total() {
        return Option.none();
    }

    /** How much more or less may be delivered. */
    @Value.Default
    public Option<Tolerance> moreOrLess() {
        return Option.none();
    }

    /** The delivery term. */
    @Value.Default
    public Option<DeliveryTerm> deliveryTerm() {
        return Option.none();
    }

    /** Whether under FCA the buyer has his carrier issue an on-board bill to the seller (Incoterms 2020). */
    @Value.Default
    public boolean isOnBoardAgreed() {
        return false;
    }

    /** Where the goods are loaded. */
    @Value.Default
    public Option<String> loading() {
        return Option.none();
    }

    /** Where they are discharged. */
    @Value.Default
    public Option<String> discharge() {
        return Option.none();
    }

    /** Whether part shipments are allowed. */
    @Value.Default
    public Option<Allowance> partial() {
        return Option.none();
    }

    /** Whether transhipment is allowed. */
    @Value.Default
    public Option<Allowance> transhipment() {
        return Option.none();
    }

    /** The last day of shipment. */
    @Value.Default
    public Option<LocalDate> shipBy() {
        return Option.none();
    }

    /** The first day on which the seller can ship. */
    @Value.Default
    public Option<LocalDate> readyOn() {
        return Option.none();
    }

    /** How many days he needs from shipment to presentation. */
    @Value.Default
    public Option<Integer> daysForPapers() {
        return Option.none();
    }

    /** When he is paid. */
    @Value.Default
    public Option<Tenor> tenor() {
        return Option.none();
    }

    /** Whether the credit has to be confirmed. */
    @Value.Default
    public boolean isConfirmed() {
        return false;
    }

    /** The papers that he supplies, each by its name; empty if nothing was agreed. */
    @Value.Default
    public Seq<String> documents() {
        return Vector.empty();
    }

    /** A builder; what has no default has to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutableSalesTerms.Builder {
        Builder() {}
    }

    @Value.Check
    SalesTerms settled() {
        return SHAPE.settled(this);
    }

    @Override
    public final String toString() {
        return SHAPE.summary(this);
    }
}
