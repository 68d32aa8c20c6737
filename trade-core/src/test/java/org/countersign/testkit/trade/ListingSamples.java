package org.countersign.testkit.trade;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.process.TableSamples;
import org.countersign.trade.catalogue.LeadTime;
import org.countersign.trade.catalogue.Listing;
import org.countersign.trade.catalogue.ListingDecision;
import org.countersign.trade.catalogue.ListingFile;
import org.countersign.trade.catalogue.ListingReport;
import org.countersign.trade.catalogue.ListingState;
import org.countersign.trade.catalogue.Picture;
import org.countersign.trade.catalogue.PriceStep;
import org.countersign.trade.catalogue.ProductCertificate;
import org.countersign.trade.catalogue.Showcase;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.goods.Attribute;
import org.countersign.trade.goods.AttributeName;
import org.countersign.trade.goods.HsCode;
import org.countersign.trade.goods.LocalName;
import org.countersign.trade.goods.PackageType;
import org.countersign.trade.goods.Packing;
import org.countersign.trade.goods.Product;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.goods.Specification;
import org.countersign.trade.money.UnitPrice;

/** States of a listing and acts on it, several of each type, that reach every branch of its table. The goods are fiction. */
public final class ListingSamples {
    private static final Moment EARLY = Moment.parse("2026-05-04T10:00:00+08:00");
    private static final Moment LATE = Moment.parse("2026-07-20T10:00:00+08:00");

    /** A lamp of which everything is said that our standard asks for. */
    public static final Listing LAMP = lamp(Vector.of("C-1", "C-2"));

    private static final Listing UNCERTIFIED = lamp(Vector.of("C-2"));
    private static final Listing BARE =
            Listing.builder().number("L-7").product(LAMP.product()).build();
    private static final Listing UNSPECIFIED = Listing.SHAPE.with(
            LAMP, Listing.PRODUCT, Product.SHAPE.with(LAMP.product(), Product.SPECIFICATION, Option.none()));
    private static final Listing OTHER = Listing.SHAPE.with(LAMP, Listing.NUMBER, "L-8");

    private ListingSamples() {}

    private static Listing lamp(Seq<String> certificates) {
        return Listing.builder()
                .number("L-7")
                .product(Product.builder()
                        .articleNumber("A60-9W")
                        .names(Vector.of(LocalName.of("en", "LED lamp"), LocalName.of("zh", "LED灯泡")))
                        .specification(Option.some(Specification.of(
                                Vector.of("power: 9 W", "base: E27", "flux: 806 lm", "colour: 2700 K", "life: 15000 h")
                                        .map(line -> line.split(": ", 2))
                                        .map(pair -> Attribute.of(AttributeName.of(pair[0]), pair[1])))))
                        .hsCode(Option.some(HsCode.parse("8539.52")))
                        .origin(Option.some("CN"))
                        .build())
                .titles(Vector.of(LocalName.of("en", "LED lamp A60, 9 W, warm white, E27")))
                .keywords(Vector.of(
                        LocalName.of("en", "LED bulb"),
                        LocalName.of("en", "A60 lamp"),
                        LocalName.of("de", "LED-Lampe")))
                .pictures(Vector.of("front", "side", "carton")
                        .map(view -> new Picture(Digest.of(view), "image/jpeg", Option.some(view))))
                .minimum(Option.some(Quantity.parse("1000 C62")))
                .prices(Vector.of(
                        new PriceStep(Quantity.parse("1000 C62"), UnitPrice.parse("USD 1.30 per 1 C62")),
                        new PriceStep(Quantity.parse("10000 C62"), UnitPrice.parse("USD 1.18 per 1 C62"))))
                .term(Option.some(DeliveryTerm.parse("FOB Ningbo (CNNGB), Incoterms 2020")))
                .leadTimes(Vector.of(
                        new LeadTime(Quantity.parse("5000 C62"), 20), new LeadTime(Quantity.parse("40000 C62"), 35)))
                .packing(Option.some(Packing.builder()
                        .packageType(PackageType.CARTON)
                        .contents(Option.some(Quantity.parse("50 C62")))
                        .build()))
                .certificates(certificates.map(number -> new ProductCertificate(
                        "EN 62471", number, "a laboratory", Option.some(LocalDate.of(2028, 6, 30)), Option.none())))
                .build();
    }

    /** What a table of the listing needs. */
    public static TableSamples<ListingState> table() {
        return new TableSamples<>(types(), states(), reports().appendAll(decisions()), Vector.of(EARLY, LATE));
    }

    /** The types of state, in the order of a typical life. */
    public static Seq<Class<? extends ListingState>> types() {
        return Vector.of(
                ListingState.Unwritten.class,
                ListingState.Draft.class,
                ListingState.Published.class,
                ListingState.Shown.class,
                ListingState.Withdrawn.class);
    }

    /** States of each type. */
    public static Seq<ListingState> states() {
        ListingFile wanted = new ListingFile(LAMP, Vector.of("RFQ-1"), Vector.of("PO-1"), Vector.empty());
        ListingFile lapsed = new ListingFile(LAMP, Vector.empty(), Vector.empty(), Vector.of("C-1"));
        return Vector.of(
                        ListingFile.of(LAMP),
                        ListingFile.of(BARE),
                        ListingFile.of(UNSPECIFIED),
                        ListingFile.of(UNCERTIFIED),
                        wanted,
                        lapsed)
                .flatMap(file -> Vector.<ListingState>of(
                        new ListingState.Draft(file),
                        new ListingState.Published(file),
                        new ListingState.Shown(file),
                        new ListingState.Withdrawn(file, "sold out")))
                .prepend(new ListingState.Unwritten());
    }

    /** What is said to us. */
    public static Seq<Act> reports() {
        return Vector.of(
                new ListingReport.Asked("RFQ-1"),
                new ListingReport.Asked("RFQ-2"),
                new ListingReport.Ordered("PO-1"),
                new ListingReport.Ordered("PO-2"),
                new ListingReport.CertificateEnded("C-1"),
                new ListingReport.CertificateEnded("C-9"));
    }

    /** What we decide. */
    public static Seq<Act> decisions() {
        return Vector.of(
                new ListingDecision.Write(LAMP),
                new ListingDecision.Write(UNCERTIFIED),
                new ListingDecision.Write(BARE),
                new ListingDecision.Write(OTHER),
                new ListingDecision.Publish(),
                new ListingDecision.Show(Showcase.of(2)),
                new ListingDecision.Show(new Showcase(1, Vector.of("L-1"))),
                new ListingDecision.Show(new Showcase(1, Vector.of("L-7"))),
                new ListingDecision.TakeDown(),
                new ListingDecision.Withdraw("sold out"));
    }
}
