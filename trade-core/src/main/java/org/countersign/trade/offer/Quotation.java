package org.countersign.trade.offer;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.text.CanonicalText;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.delivery.Mode;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.party.Company;
import org.countersign.trade.party.Country;
import org.countersign.trade.party.NamedPlace;
import org.countersign.trade.payment.PaymentPlan;
import org.immutables.value.Value;

/**
 * What a seller offers: goods, quality, quantity, price, payment, packing, carriage and time of delivery, and until when the offer stands. It
 * may be a draft in which much is still unknown; {@link #unsaid()} names what a buyer would have to ask.
 *
 * <p>Revisions keep the number and name the digest of the one before. The same goods under several delivery terms are several quotations
 * with one number, told apart by {@link #alternative()}; {@link SideBySide} holds them together.
 */
@Evolving
@Document
@Value.Immutable
public abstract sealed class Quotation permits ImmutableQuotation {
    private static final Scalar<Mode> MODE_TEXT = new Scalar<>("mode", Mode::name, Quotation::mode);

    /** The seller's number. */
    public static final Field<Quotation, String> NUMBER = Field.one("number", Scalar.NAME, Quotation::number);
    /** Which revision under that number. */
    public static final Field<Quotation, Integer> REVISION = Field.one("revision", Scalar.COUNT, Quotation::revision);
    /** The digest of the revision before. */
    public static final Field<Quotation, Option<Digest>> SUPERSEDES =
            Field.maybe("supersedes", Scalar.DIGEST, Quotation::supersedes);
    /** Which alternative under that number. */
    public static final Field<Quotation, Option<String>> ALTERNATIVE =
            Field.maybe("alternative", Scalar.NAME, Quotation::alternative);
    /** The buyer's number of the inquiry that it answers. */
    public static final Field<Quotation, Option<String>> INQUIRY =
            Field.maybe("inquiry", Scalar.NAME, Quotation::inquiry);
    /** Who offers. */
    public static final Field<Quotation, Company> SELLER =
            Field.one("seller", new Codec.Nested<>(Company.SHAPE), Quotation::seller);
    /** To whom. */
    public static final Field<Quotation, Company> BUYER =
            Field.one("buyer", new Codec.Nested<>(Company.SHAPE), Quotation::buyer);
    /** The date of the quotation. */
    public static final Field<Quotation, Option<Moment>> ISSUED =
            Field.maybe("issued", Scalar.MOMENT, Quotation::issued);
    /** Until when it stands. */
    public static final Field<Quotation, Option<Moment>> VALID_UNTIL =
            Field.maybe("validUntil", Scalar.MOMENT, Quotation::validUntil);
    /** The currency of all prices. */
    public static final Field<Quotation, IsoCurrency> CURRENCY =
            Field.one("currency", IsoCurrency.TEXT, Quotation::currency);
    /** The delivery term on which the prices hold. */
    public static final Field<Quotation, Option<DeliveryTerm>> DELIVERY_TERM =
            Field.maybe("deliveryTerm", DeliveryTerm.TEXT, Quotation::deliveryTerm);
    /** How the goods travel. */
    public static final Field<Quotation, Option<Mode>> MODE = Field.maybe("mode", MODE_TEXT, Quotation::mode);
    /** Where the main carriage begins. */
    public static final Field<Quotation, Option<NamedPlace>> LOADING =
            Field.maybe("loading", NamedPlace.TEXT, Quotation::loading);
    /** Where the main carriage ends. */
    public static final Field<Quotation, Option<NamedPlace>> DISCHARGE =
            Field.maybe("discharge", NamedPlace.TEXT, Quotation::discharge);
    /** Whether the goods may go in several shipments. */
    public static final Field<Quotation, Option<Permission>> PARTIAL_SHIPMENTS =
            Field.maybe("partialShipments", Permission.TEXT, Quotation::partialShipments);
    /** Whether the goods may change the means of transport on the way. */
    public static final Field<Quotation, Option<Permission>> TRANSHIPMENT =
            Field.maybe("transhipment", Permission.TEXT, Quotation::transhipment);
    /** Until when the seller ships. */
    public static final Field<Quotation, Option<ShipmentTime>> SHIPMENT =
            Field.maybe("shipment", ShipmentTime.TEXT, Quotation::shipment);
    /** How the buyer pays. */
    public static final Field<Quotation, Option<PaymentPlan>> PAYMENT =
            Field.maybe("payment", PaymentPlan.TEXT, Quotation::payment);
    /** Where the goods are made. */
    public static final Field<Quotation, Option<Country>> ORIGIN =
            Field.maybe("origin", Country.TEXT, Quotation::origin);
    /** The papers that the seller supplies. */
    public static final Field<Quotation, Seq<String>> DOCUMENTS =
            Field.many("documents", Scalar.NAME, Quotation::documents);
    /** Papers of others that it refers to. */
    public static final Field<Quotation, Seq<String>> REFERENCES =
            Field.many("references", Scalar.NAME, Quotation::references);
    /** What else it says. */
    public static final Field<Quotation, Option<String>> NOTE = Field.maybe("note", Scalar.TEXT, Quotation::note);
    /** What is offered. */
    public static final Field<Quotation, Seq<QuotationLine>> LINES =
            Field.many("lines", new Codec.Nested<>(QuotationLine.SHAPE), Quotation::lines);
    /** What the host keeps with it. */
    public static final Field<Quotation, Extensions> EXTENSIONS = Field.extensions(Quotation::extensions);

    /** The fields and how a quotation is made of them. */
    public static final Shape<Quotation> SHAPE = Shape.of(
            "quotation",
            1,
            Quotation.class,
            v -> builder()
                    .number(v.of(NUMBER))
                    .revision(v.of(REVISION))
                    .supersedes(v.of(SUPERSEDES))
                    .alternative(v.of(ALTERNATIVE))
                    .inquiry(v.of(INQUIRY))
                    .seller(v.of(SELLER))
                    .buyer(v.of(BUYER))
                    .issued(v.of(ISSUED))
                    .validUntil(v.of(VALID_UNTIL))
                    .currency(v.of(CURRENCY))
                    .deliveryTerm(v.of(DELIVERY_TERM))
                    .mode(v.of(MODE))
                    .loading(v.of(LOADING))
                    .discharge(v.of(DISCHARGE))
                    .partialShipments(v.of(PARTIAL_SHIPMENTS))
                    .transhipment(v.of(TRANSHIPMENT))
                    .shipment(v.of(SHIPMENT))
                    .payment(v.of(PAYMENT))
                    .origin(v.of(ORIGIN))
                    .documents(v.of(DOCUMENTS))
                    .references(v.of(REFERENCES))
                    .note(v.of(NOTE))
                    .lines(v.of(LINES))
                    .extensions(v.of(EXTENSIONS))
                    .build(),
            NUMBER,
            REVISION,
            SUPERSEDES,
            ALTERNATIVE,
            INQUIRY,
            SELLER,
            BUYER,
            ISSUED,
            VALID_UNTIL,
            CURRENCY,
            DELIVERY_TERM,
            MODE,
            LOADING,
            DISCHARGE,
            PARTIAL_SHIPMENTS,
            TRANSHIPMENT,
            SHIPMENT,
            PAYMENT,
            ORIGIN,
            DOCUMENTS,
            REFERENCES,
            NOTE,
            LINES,
            EXTENSIONS);

    Quotation() {}

    /** The seller's number, the same for all its revisions and alternatives. */
    public abstract String number();

    /** Which revision under that number, counted from one. */
    @Value.Default
    public int revision() {
        return 1;
    }

    /** The digest of the canonical text of the revision before; none for the first. */
    @Value.Default
    public Option<Digest> supersedes() {
        return Option.none();
    }

    /** What tells this alternative from the others under its number. */
    @Value.Default
    public Option<String> alternative() {
        return Option.none();
    }

    /** The buyer's number of the inquiry that it answers. */
    @Value.Default
    public Option<String> inquiry() {
        return Option.none();
    }

    /** Who offers. */
    public abstract Company seller();

    /** To whom. */
    public abstract Company buyer();

    /** The date of the quotation. */
    @Value.Default
    public Option<Moment> issued() {
        return Option.none();
    }

    /** Until when it stands. */
    @Value.Default
    public Option<Moment> validUntil() {
        return Option.none();
    }

    /** The currency of all prices; every unit price is in it. */
    public abstract IsoCurrency currency();

    /** The delivery term on which the prices hold. */
    @Value.Default
    public Option<DeliveryTerm> deliveryTerm() {
        return Option.none();
    }

    /** How the goods travel, if it is settled. */
    @Value.Default
    public Option<Mode> mode() {
        return Option.none();
    }

    /** Where the main carriage begins, if it is settled: the port of loading, the airport, the terminal. */
    @Value.Default
    public Option<NamedPlace> loading() {
        return Option.none();
    }

    /** Where the main carriage ends, if it is settled. */
    @Value.Default
    public Option<NamedPlace> discharge() {
        return Option.none();
    }

    /** Whether the goods may go in several shipments, if it says. */
    @Value.Default
    public Option<Permission> partialShipments() {
        return Option.none();
    }

    /** Whether the goods may change the means of transport on the way, if it says. */
    @Value.Default
    public Option<Permission> transhipment() {
        return Option.none();
    }

    /** Until when the seller ships. */
    @Value.Default
    public Option<ShipmentTime> shipment() {
        return Option.none();
    }

    /** How the buyer pays. */
    @Value.Default
    public Option<PaymentPlan> payment() {
        return Option.none();
    }

    /** Where the goods are made, where it is one country for all of them. */
    @Value.Default
    public Option<Country> origin() {
        return Option.none();
    }

    /** The papers that the seller supplies, each by its name. */
    @Value.Default
    public Seq<String> documents() {
        return Vector.empty();
    }

    /** Papers of others that it refers to, each by kind and number. */
    @Value.Default
    public Seq<String> references() {
        return Vector.empty();
    }

    /** What else it says. */
    @Value.Default
    public Option<String> note() {
        return Option.none();
    }

    /** What is offered. */
    @Value.Default
    public Seq<QuotationLine> lines() {
        return Vector.empty();
    }

    /** What the host keeps with it. */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    /** What all lines cost together: unknown as long as the amount of one is, or there is none. */
    public final Option<Amount> total() {
        Option<Amount> sum = Option.when(!lines().isEmpty(), () -> Amount.of(currency(), 0));
        for (QuotationLine line : lines()) {
            sum = sum.flatMap(all -> line.amount().map(all::add));
        }
        return sum;
    }

    /** What each instalment comes to: unknown without a total or a plan that covers it. */
    public final Option<Seq<Amount>> instalments() {
        return payment().flatMap(plan -> total().flatMap(plan::split));
    }

    /** The places of what is not said yet, in the order of the document. */
    public final Seq<Path> unsaid() {
        return Unsaid.in(this);
    }

    /** The digest of exactly this content. */
    public final Digest digest() {
        return CanonicalText.digest(SHAPE, this);
    }

    /** The next revision under the same number, naming this one; nothing else is changed yet. */
    public final Quotation revised() {
        return SHAPE.make(SHAPE.valuesOf(this).with(REVISION, revision() + 1).with(SUPERSEDES, Option.some(digest())));
    }

    private static Mode mode(String text) {
        return Mode.LIST
                .find(text)
                .getOrElseThrow(() -> new IllegalArgumentException("mode must be one of "
                        + Mode.LIST.codes().mkString(", ") + ": `" + PlainText.shown(text) + "`"));
    }

    /** A builder; number, seller, buyer and currency have to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutableQuotation.Builder {
        Builder() {}
    }

    @Value.Check
    Quotation settled() {
        if (revision() < 1
                || revision() > 1 && supersedes().isEmpty()
                || revision() == 1 && supersedes().isDefined()) {
            throw new IllegalArgumentException(
                    "the first revision is 1 and supersedes none, each later one names the one before: `" + revision()
                            + "`");
        }
        lines().find(line -> line.unitPrice()
                        .exists(price -> !price.price().currency().equals(currency())))
                .flatMap(QuotationLine::unitPrice)
                .forEach(price -> {
                    throw new IllegalArgumentException("every price must be in `" + currency() + "`: `" + price + "`");
                });
        total(); // INVARIANT: a quotation whose total has more digits than a Decimal is not born
        return SHAPE.settled(this);
    }

    @Override
    public final String toString() {
        return SHAPE.summary(this);
    }
}
