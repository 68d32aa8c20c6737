package org.countersign.examples.paper.catalogue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Locale;
import org.countersign.trade.base.Digest;
import org.countersign.trade.catalogue.LeadTime;
import org.countersign.trade.catalogue.Listing;
import org.countersign.trade.catalogue.ListingFile;
import org.countersign.trade.catalogue.ListingStandard;
import org.countersign.trade.catalogue.ListingState;
import org.countersign.trade.catalogue.Picture;
import org.countersign.trade.catalogue.PriceStep;
import org.countersign.trade.catalogue.ProductCertificate;
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

/** A catalogue of a seller who does not exist: listings in every state, complete and not. */
final class SampleCatalogue {
    private static final Seq<LocalName> LIGHTING = names("en Lighting", "zh 照明");
    private static final Seq<LocalName> DRINKWARE = names("en Drinkware", "zh 杯壶");
    private static final Seq<LocalName> TEXTILES = names("en Textiles", "zh 纺织品");
    private static final Seq<LocalName> MACHINERY = names("en Pumps", "zh 水泵");

    private SampleCatalogue() {}

    static Catalogue catalogue() {
        return new Catalogue(
                "Ningbo Muster Trading (fiction)",
                Vector.of(
                        new Item(new ListingState.Shown(file(lamp(), 4, 9)), LIGHTING),
                        new Item(new ListingState.Published(file(candle(), 0, 2)), LIGHTING),
                        new Item(new ListingState.Published(file(floodlight(), 1, 3)), LIGHTING),
                        new Item(new ListingState.Shown(file(bottle(), 3, 6)), DRINKWARE),
                        new Item(new ListingState.Published(file(mug(), 0, 1)), DRINKWARE),
                        new Item(new ListingState.Published(file(shirt("L-205", "white", "白色"), 2, 2)), TEXTILES),
                        new Item(new ListingState.Published(file(shirt("L-206", "black", "黑色"), 0, 0)), TEXTILES),
                        new Item(new ListingState.Draft(file(pump(), 0, 0)), MACHINERY),
                        new Item(
                                new ListingState.Withdrawn(
                                        file(oldPump(), 1, 0), "no longer made; replaced by PUMP-SUB-750"),
                                MACHINERY),
                        new Item(new ListingState.Unwritten(), MACHINERY)),
                Pictures.of(Vector.of(Drawings.values()).map(Drawings::bytes)),
                ListingStandard.BY_JUDGEMENT);
    }

    private static ListingFile file(Listing listing, int orders, int inquiries) {
        return new ListingFile(
                listing,
                Vector.range(0, inquiries).map(one -> "RFQ-" + one),
                Vector.range(0, orders).map(one -> "PO-" + one),
                listing.number().equals("L-103") ? Vector.of("LT-2023-118") : Vector.empty());
    }

    private static Listing lamp() {
        return listing(
                        "L-101",
                        product(
                                "A60-9-27",
                                names("en LED bulb A60", "zh LED灯泡 A60", "de LED-Lampe A60", "es Bombilla LED A60"),
                                "power: 9 W; base: E27; flux: 806 lm; colour-temperature: 2700 K; voltage: 220-240 V",
                                "8539.52"))
                .titles(names("en LED bulb A60, 9 W, warm white, E27", "zh LED灯泡 A60，9瓦，暖白，E27"))
                .keywords(names("en LED lamp", "en light bulb", "de Glühbirne", "es bombilla", "zh 节能灯泡"))
                .pictures(pictures(Drawings.LAMP, "front", Drawings.CANDLE, "smaller sister", Drawings.BOX, "carton"))
                .minimum(quantity("1000 C62"))
                .prices(prices(
                        "1000 C62 USD 1.30 per 1 C62", "5000 C62 USD 1.24 per 1 C62", "20000 C62 USD 1.15 per 1 C62"))
                .leadTimes(Vector.of(
                        new LeadTime(Quantity.parse("5000 C62"), 20), new LeadTime(Quantity.parse("40000 C62"), 35)))
                .packing(packing("50 C62"))
                .certificates(Vector.of(
                        certificate("EN 62471", "LT-2025-044", "2028-06-30"),
                        certificate("EN 60598", "LT-2025-045", "2028-06-30")))
                .build();
    }

    private static Listing candle() {
        return listing(
                        "L-102",
                        product(
                                "C37-5-14",
                                names("en LED candle bulb C37", "zh LED尖泡 C37", "de LED-Kerzenlampe C37"),
                                "power: 5 W; base: E14; flux: 470 lm; colour-temperature: 2700 K; voltage: 220-240 V",
                                "8539.52"))
                .titles(names("en LED candle bulb C37, 5 W, warm white, E14", "zh LED尖泡 C37，5瓦，暖白，E14"))
                .keywords(names("en candle lamp", "de Kerze", "zh 蜡烛灯"))
                .pictures(pictures(Drawings.CANDLE, "front", Drawings.BOX, "carton"))
                .minimum(quantity("2000 C62"))
                .prices(prices("2000 C62 USD 0.95 per 1 C62"))
                .leadTimes(Vector.of(new LeadTime(Quantity.parse("20000 C62"), 25)))
                .packing(packing("100 C62"))
                .build();
    }

    private static Listing floodlight() {
        return listing(
                        "L-103",
                        product(
                                "FL-50",
                                names("en LED floodlight", "zh LED投光灯", "de LED-Fluter", "es Proyector LED"),
                                "power: 50 W; protection: IP65; flux: 5000 lm; colour-temperature: 6500 K; colour: black",
                                "9405.42"))
                .titles(names("en LED floodlight 50 W for outdoors", "zh LED投光灯 50瓦 户外"))
                .keywords(names("en flood light", "en outdoor lamp", "es foco exterior"))
                .pictures(pictures(Drawings.FLOODLIGHT, "front"))
                .minimum(quantity("300 C62"))
                .prices(prices("300 C62 USD 8.40 per 1 C62", "1000 C62 USD 7.85 per 1 C62"))
                .leadTimes(Vector.of(new LeadTime(Quantity.parse("3000 C62"), 30)))
                .certificates(Vector.of(certificate("EN 60598", "LT-2023-118", "2026-09-30")))
                .build();
    }

    private static Listing bottle() {
        return listing(
                        "L-301",
                        product(
                                "BTL-500-S",
                                names(
                                        "en Insulated bottle",
                                        "zh 不锈钢保温杯",
                                        "de Edelstahl-Trinkflasche",
                                        "es Botella térmica"),
                                "material: stainless steel; volume: 500 ml; weight: 280 g; colour: grey; protection: BPA-free",
                                "9617.00"))
                .titles(names("en Insulated stainless steel bottle, 500 ml", "zh 不锈钢保温杯，500毫升"))
                .keywords(names(
                        "en water bottle", "en vacuum flask", "de Thermosflasche", "es botella de acero inoxidable"))
                .pictures(pictures(Drawings.BOTTLE, "front", Drawings.MUG, "with mug", Drawings.BOX, "carton"))
                .minimum(quantity("1000 C62"))
                .prices(prices("1000 C62 USD 3.90 per 1 C62", "5000 C62 USD 3.45 per 1 C62"))
                .leadTimes(Vector.of(new LeadTime(Quantity.parse("10000 C62"), 35)))
                .packing(packing("24 C62"))
                .certificates(Vector.of(certificate("LFGB", "FC-2026-210", "2029-01-31")))
                .build();
    }

    private static Listing mug() {
        return listing(
                        "L-304",
                        product(
                                "MUG-330-W",
                                names("en Ceramic mug", "zh 陶瓷马克杯", "de Keramiktasse", "es Taza de cerámica"),
                                "material: ceramic; volume: 330 ml; weight: 340 g; colour: white",
                                "6912.00"))
                .titles(names("en Ceramic mug 330 ml, white", "zh 陶瓷马克杯 330毫升 白色"))
                .keywords(names("en coffee cup", "en sublimation mug"))
                .pictures(pictures(Drawings.MUG, "front"))
                .minimum(quantity("2000 C62"))
                .prices(prices("2000 C62 USD 0.85 per 1 C62"))
                .build();
    }

    private static Listing shirt(String number, String colour, String chinese) {
        Drawings drawing = colour.equals("white") ? Drawings.SHIRT : Drawings.DARK_SHIRT;
        return listing(
                        number,
                        product(
                                "SHIRT-180-" + colour.toUpperCase(Locale.ROOT).charAt(0),
                                names("en Cotton T-shirt", "zh 纯棉T恤", "de T-Shirt Baumwolle", "es Camiseta de algodón"),
                                "material: cotton; weight: 180 g/m²; colour: " + colour + "; size: S-XXL",
                                "6109.10"))
                .titles(names("en Cotton T-shirt 180 g, " + colour, "zh 纯棉T恤 180克 " + chinese))
                .keywords(names("en tee", "en round neck", "zh 短袖"))
                .pictures(pictures(drawing, "front", Drawings.BOX, "carton"))
                .minimum(quantity("500 C62"))
                .prices(prices("500 C62 USD 2.40 per 1 C62", "5000 C62 USD 2.05 per 1 C62"))
                .leadTimes(Vector.of(new LeadTime(Quantity.parse("10000 C62"), 40)))
                .packing(packing("100 C62"))
                .build();
    }

    private static Listing pump() {
        return Listing.builder()
                .number("L-601")
                .product(product(
                        "PUMP-SUB-750",
                        names("en Submersible pump", "zh 潜水泵"),
                        "power: 750 W; head: 9 m; voltage: 220-240 V",
                        "8413.70"))
                .titles(names("zh 潜水泵 750瓦"))
                .build();
    }

    private static Listing oldPump() {
        return listing(
                        "L-600",
                        product(
                                "PUMP-SUB-550",
                                names("en Submersible pump", "zh 潜水泵", "de Tauchpumpe"),
                                "power: 550 W; head: 7 m; voltage: 220-240 V",
                                "8413.70"))
                .titles(names("en Submersible water pump 550 W", "zh 潜水泵 550瓦"))
                .keywords(names("en drainage pump"))
                .pictures(pictures(Drawings.PUMP, "front"))
                .minimum(quantity("100 C62"))
                .prices(prices("100 C62 USD 33.00 per 1 C62"))
                .build();
    }

    private static Listing.Builder listing(String number, Product product) {
        return Listing.builder()
                .number(number)
                .product(product)
                .term(Option.some(DeliveryTerm.parse("FOB Ningbo (CNNGB), Incoterms 2020")));
    }

    private static Product product(String article, Seq<LocalName> names, String attributes, String code) {
        return Product.builder()
                .articleNumber(article)
                .names(names)
                .specification(Option.some(Specification.of(Vector.of(attributes.split("; "))
                        .map(part -> part.split(": ", 2))
                        .map(pair -> Attribute.of(AttributeName.of(pair[0]), pair[1])))))
                .hsCode(Option.some(HsCode.parse(code)))
                .origin(Option.some("CN"))
                .build();
    }

    private static Seq<LocalName> names(String... written) {
        return Vector.of(written).map(LocalName::parse);
    }

    private static Seq<Picture> pictures(Object... drawingsAndCaptions) {
        return Vector.of(drawingsAndCaptions)
                .grouped(2)
                .map(pair ->
                        new Picture(Digest.of(((Drawings) pair.get(0)).bytes()), "image/svg+xml", Option.some((String)
                                pair.get(1))))
                .toVector();
    }

    private static Option<Quantity> quantity(String text) {
        return Option.some(Quantity.parse(text));
    }

    private static Seq<PriceStep> prices(String... steps) {
        return Vector.of(steps)
                .map(step -> new PriceStep(
                        Quantity.parse(step.substring(0, step.indexOf(" USD"))),
                        UnitPrice.parse(step.substring(step.indexOf("USD")))));
    }

    private static Option<Packing> packing(String contents) {
        return Option.some(Packing.builder()
                .packageType(PackageType.CARTON)
                .contents(quantity(contents))
                .build());
    }

    private static ProductCertificate certificate(String standard, String number, String until) {
        return new ProductCertificate(
                standard, number, "Muster Laboratories (fiction)", Option.some(LocalDate.parse(until)), Option.none());
    }
}
