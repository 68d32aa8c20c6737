package org.countersign.examples.deal.story;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.countersign.examples.deal.search.RfqSearch;
import org.countersign.trade.base.Digest;
import org.countersign.trade.catalogue.LeadTime;
import org.countersign.trade.catalogue.Listing;
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
import org.countersign.trade.offer.matching.Supply;
import org.countersign.trade.offer.matching.Territory;
import org.countersign.trade.party.Country;

/** What the seller makes, with pictures that are drawn with a few lines. */
final class Goods {
    /** The lamp of the story. */
    static final Product LAMP = product(
            "A60-9-27",
            "en LED bulb A60; zh LED灯泡 A60; de LED-Lampe A60",
            "power: 9 W; base: E27; flux: 806 lm; colour-temperature: 2700 K; voltage: 220-240 V");
    /** How it is packed. */
    static final Packing CARTONS = Packing.builder()
            .packageType(PackageType.CARTON)
            .contents(Option.some(Quantity.parse("50 C62")))
            .netWeight(Option.some(Quantity.parse("2.4 KGM")))
            .grossWeight(Option.some(Quantity.parse("3.1 KGM")))
            .measurement(Option.some(Quantity.parse("0.021 MTQ")))
            .build();

    private static final DeliveryTerm FOB_NINGBO = DeliveryTerm.parse("FOB Ningbo (CNNGB), Incoterms 2020");
    private static final String HEAD =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 300\"><rect width=\"400\" height=\"300\""
                    + " fill=\"";
    private static final byte[] BULB = drawn("#fff3d6", """
        <circle cx="200" cy="128" r="92" fill="#ffd766" opacity=".35"/>
        <path d="M200 52a70 70 0 0 0-42 126c10 8 15 18 16 30h52c1-12 6-22 16-30a70 70 0 0 0-42-126z" fill="#fff" stroke="#c9a24a" stroke-width="4"/>
        <path d="M174 212h52v12h-52zM176 228h48v12h-48zM180 244h40l-8 12h-24z" fill="#8b97a3"/>\
        """);
    private static final byte[] CARTON = drawn("#f4ead9", """
        <path d="M200 58l112 46v112l-112 44-112-44V104z" fill="#d8b382"/><path d="M200 150v110l112-44V104z" fill="#c39a64"/>
        <path d="M88 104l112 46 112-46" fill="none" stroke="#9a7443" stroke-width="4"/>\
        """);
    private static final byte[] CANDLE = drawn("#fdeee2", """
        <path d="M200 46c34 44 44 76 44 104 0 30-16 44-22 58h-44c-6-14-22-28-22-58 0-28 10-60 44-104z" fill="#fff" stroke="#d08a4e" stroke-width="4"/>
        <path d="M180 212h40v10h-40zM182 226h36v10h-36zM186 240h28l-6 10h-16z" fill="#8b97a3"/>\
        """);
    private static final byte[] SPOT = drawn("#e6eef6", """
        <path d="M96 84h208l-50 112H146z" fill="#2c3640"/><path d="M116 98h168l-8 20H124z" fill="#fff6cf"/>
        <path d="M164 196h72v24h-72zM178 220h10v30h-10zM212 220h10v30h-10z" fill="#8b97a3"/>\
        """);

    /** The listing as it is first written: too little for anybody to see. */
    static final Listing LAMP_DRAFT = Listing.builder()
            .number("L-101")
            .product(LAMP)
            .titles(names("en LED bulb A60, 9 W, warm white, E27"))
            .keywords(names("en LED lamp"))
            .build();
    /** The listing as it is published. */
    static final Listing LAMP_LISTING = Listing.builder()
            .number("L-101")
            .product(LAMP)
            .titles(names("en LED bulb A60, 9 W, warm white, E27; zh LED灯泡 A60，9瓦，暖白，E27"))
            .keywords(names("en LED lamp; en light bulb; de Glühbirne; es bombilla LED; zh 节能灯泡"))
            .pictures(Vector.of(picture(BULB, "front"), picture(CARTON, "export carton")))
            .minimum(Option.some(Quantity.parse("1000 C62")))
            .prices(prices("1000 C62 USD 1.32; 10000 C62 USD 1.22; 20000 C62 USD 1.18"))
            .term(Option.some(FOB_NINGBO))
            .leadTimes(Vector.of(
                    new LeadTime(Quantity.parse("10000 C62"), 25), new LeadTime(Quantity.parse("60000 C62"), 40)))
            .packing(Option.some(CARTONS))
            .certificates(Vector.of(new ProductCertificate(
                    "EN 62560",
                    "LT-2025-044",
                    "Test House of Fiction",
                    Option.some(LocalDate.of(2028, 6, 30)),
                    Option.none())))
            .build();
    /** A smaller sister. */
    static final Listing CANDLE_LISTING = Listing.builder()
            .number("L-102")
            .product(product(
                    "C37-5-27",
                    "en LED candle bulb C37; zh LED尖泡 C37; de LED-Kerzenlampe C37",
                    "power: 5 W; base: E14; flux: 470 lm; colour-temperature: 2700 K; voltage: 220-240 V"))
            .titles(names("en LED candle bulb C37, 5 W, warm white, E14; zh LED尖泡 C37，5瓦，暖白，E14"))
            .keywords(names("en candle lamp; de Kerze; zh 蜡烛灯"))
            .pictures(Vector.of(picture(CANDLE, "front")))
            .minimum(Option.some(Quantity.parse("2000 C62")))
            .prices(prices("2000 C62 USD 0.95"))
            .term(Option.some(FOB_NINGBO))
            .leadTimes(Vector.of(new LeadTime(Quantity.parse("20000 C62"), 25)))
            .packing(Option.some(CARTONS))
            .build();
    /** A spot. */
    static final Listing SPOT_LISTING = Listing.builder()
            .number("L-103")
            .product(product(
                    "GU10-5-40",
                    "en LED spot GU10; zh LED射灯 GU10; de LED-Strahler GU10",
                    "power: 5 W; base: GU10; flux: 400 lm; colour-temperature: 4000 K; voltage: 220-240 V"))
            .titles(names("en LED spot GU10, 5 W, neutral white; zh LED射灯 GU10，5瓦，自然白"))
            .keywords(names("en spotlight; en reflector lamp; de Strahler; zh 射灯"))
            .pictures(Vector.of(picture(SPOT, "front")))
            .minimum(Option.some(Quantity.parse("1000 C62")))
            .prices(prices("1000 C62 USD 1.60"))
            .term(Option.some(FOB_NINGBO))
            .packing(Option.some(CARTONS))
            .build();
    /** A cold-white lamp. */
    static final Listing COLD_LISTING = Listing.builder()
            .number("L-104")
            .product(product(
                    "A60-9-65",
                    "en LED bulb A60 cold white; zh LED灯泡 A60 冷白; de LED-Lampe A60 kaltweiß",
                    "power: 9 W; base: E27; flux: 900 lm; colour-temperature: 6500 K; voltage: 220-240 V"))
            .titles(names("en LED bulb A60, 9 W, cold white, E27; zh LED灯泡 A60，9瓦，冷白，E27"))
            .keywords(names("en LED lamp; en light bulb; de Glühbirne; zh 节能灯泡"))
            .pictures(Vector.of(picture(BULB, "front")))
            .minimum(Option.some(Quantity.parse("5000 C62")))
            .prices(prices("5000 C62 USD 1.16"))
            .term(Option.some(FOB_NINGBO))
            .packing(Option.some(CARTONS))
            .build();

    /** Every picture that a listing means. */
    static final Seq<byte[]> PICTURES = Vector.of(BULB, CARTON, CANDLE, SPOT);

    private Goods() {}

    /** What the seller can supply, for the search. */
    static Seq<Supply> supplies() {
        return Vector.of(LAMP_LISTING, CANDLE_LISTING, SPOT_LISTING, COLD_LISTING)
                .map(listing -> Supply.of(listing, RfqSearch.glossary())
                        .with(Quantity.parse("60000 C62"))
                        .with(Territory.of(Country.of("DE"), Country.of("FR"), Country.of("EE"), Country.of("IT"))));
    }

    /** Names of several languages: {@code en LED bulb; zh LED灯泡}. */
    static Seq<LocalName> names(String text) {
        return parts(text).map(LocalName::parse);
    }

    private static Product product(String article, String names, String attributes) {
        return Product.builder()
                .articleNumber(article)
                .names(names(names))
                .specification(Option.some(Specification.of(parts(attributes)
                        .map(part -> part.split(": ", 2))
                        .map(pair -> Attribute.of(AttributeName.of(pair[0]), pair[1])))))
                .hsCode(Option.some(HsCode.of("853952")))
                .origin(Option.some("CN"))
                .build();
    }

    private static Seq<PriceStep> prices(String text) {
        return parts(text)
                .map(step -> step.split(" ", 3))
                .map(step -> new PriceStep(
                        Quantity.parse(step[0] + " " + step[1]), UnitPrice.parse(step[2] + " per 1 C62")));
    }

    private static Picture picture(byte[] bytes, String caption) {
        return new Picture(Digest.of(bytes), "image/svg+xml", Option.some(caption));
    }

    private static byte[] drawn(String ground, String marks) {
        return (HEAD + ground + "\"/>" + marks.stripTrailing() + "</svg>\n").getBytes(StandardCharsets.UTF_8);
    }

    private static Vector<String> parts(String text) {
        return Vector.of(text.split(";")).map(String::strip).filter(part -> !part.isEmpty());
    }
}
