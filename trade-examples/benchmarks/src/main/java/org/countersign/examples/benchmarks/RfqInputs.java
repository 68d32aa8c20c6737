package org.countersign.examples.benchmarks;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.countersign.examples.deal.search.RfqSearch;
import org.countersign.trade.catalogue.Listing;
import org.countersign.trade.catalogue.PriceStep;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.goods.Attribute;
import org.countersign.trade.goods.AttributeName;
import org.countersign.trade.goods.LocalName;
import org.countersign.trade.goods.Product;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.goods.Specification;
import org.countersign.trade.goods.Unit;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.UnitPrice;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.InquiryLine;
import org.countersign.trade.offer.matching.Demand;
import org.countersign.trade.offer.matching.MatchParameters;
import org.countersign.trade.offer.matching.Matching;
import org.countersign.trade.offer.matching.Supply;
import org.countersign.trade.offer.matching.Territory;
import org.countersign.trade.party.Country;
import org.countersign.trade.party.Places;

/**
 * Products and inquiries of fiction, always the same ones: twenty kinds of goods, each in many sizes, materials and colours; inquiries in three languages, a
 * tenth of them with a slip of the pen.
 *
 * @param products ours
 * @param inquiries of one line each
 */
record RfqInputs(Seq<Supply> products, Seq<Inquiry> inquiries) {
    private static final Vector<Vector<String>> KINDS = Vector.of(
                    "LED bulb|LED-Lampe|bombilla LED",
                    "floodlight|Fluter|proyector LED",
                    "cotton shirt|Baumwollhemd|camisa",
                    "bath towel|Badetuch|toalla",
                    "water bottle|Trinkflasche|botella",
                    "ceramic mug|Keramiktasse|taza",
                    "frying pan|Bratpfanne|sartén",
                    "chef knife|Kochmesser|cuchillo",
                    "hex bolt|Sechskantschraube|perno",
                    "ball bearing|Kugellager|rodamiento",
                    "office chair|Bürostuhl|silla de oficina",
                    "desk|Schreibtisch|escritorio",
                    "water pump|Wasserpumpe|bomba de agua",
                    "ball valve|Kugelhahn|válvula",
                    "floor tile|Bodenfliese|baldosa",
                    "solar panel|Solarmodul|panel solar",
                    "battery|Batterie|batería",
                    "power cable|Kabel|cable eléctrico",
                    "work gloves|Arbeitshandschuhe|guantes",
                    "face mask|Atemschutzmaske|mascarilla")
            .map(line -> Vector.of(line.split("\\|")));
    private static final Vector<String> MATERIALS =
            Vector.of("stainless steel", "aluminium", "cotton", "ceramic", "wood", "rubber");
    private static final Vector<String> COLOURS = Vector.of("black", "white", "red", "blue", "green", "grey");
    private static final Vector<Country> COUNTRIES =
            Vector.of("DE", "ES", "FR", "US", "MX", "CL").map(Country::of);

    static RfqInputs of(int products, int inquiries) {
        SplittableRandom random = new SplittableRandom(20_261_125);
        return new RfqInputs(
                Vector.range(0, products).map(number -> product(number, random)),
                Vector.range(0, inquiries).map(number -> inquiry(number, random)));
    }

    Matching matching() {
        return Matching.by(MatchParameters.standard().on(LocalDate.of(2026, 11, 25)));
    }

    Seq<Demand> demands() {
        return inquiries.flatMap(this::read);
    }

    Seq<Demand> read(Inquiry inquiry) {
        return Demand.of(inquiry, RfqSearch.glossary(), Places.standard());
    }

    private static Supply product(int number, SplittableRandom random) {
        Vector<String> kind = KINDS.get(number % KINDS.size());
        int least = 100 * (1 + random.nextInt(20));
        long cents = 50L + random.nextInt(2_000);
        String material = one(MATERIALS, random);
        String colour = one(COLOURS, random);
        Listing listing = Listing.builder()
                .number("L-" + number)
                .product(Product.builder()
                        .articleNumber("A-" + number)
                        .names(Vector.of(
                                LocalName.of("en", kind.get(0) + " " + colour + " " + material),
                                LocalName.of("de", kind.get(1)),
                                LocalName.of("es", kind.get(2))))
                        .specification(Option.some(Specification.of(
                                attribute("material", material),
                                attribute("colour", colour),
                                attribute("power", (5 + 5 * random.nextInt(20)) + " W"),
                                attribute("length", (100 + 10 * random.nextInt(50)) + " mm"))))
                        .build())
                .minimum(Option.some(Quantity.of(least, Unit.ONE)))
                .prices(Vector.of(price(least, cents), price(10L * least, cents - 20)))
                .term(Option.some(DeliveryTerm.parse("FOB Ningbo (CNNGB), Incoterms 2020")))
                .build();
        return Supply.of(listing, RfqSearch.glossary())
                .with(Quantity.of(50L * least, Unit.ONE))
                .with(Territory.of(one(COUNTRIES, random), Country.of("DE")));
    }

    private static PriceStep price(long from, long cents) {
        return new PriceStep(Quantity.of(from, Unit.ONE), UnitPrice.of(Amount.parse("USD " + cents), Unit.ONE));
    }

    private static Attribute attribute(String name, String value) {
        return Attribute.of(AttributeName.of(name), value);
    }

    private static Inquiry inquiry(int number, SplittableRandom random) {
        Vector<String> kind = one(KINDS, random);
        String words = kind.get(random.nextInt(kind.size())) + " " + one(COLOURS, random);
        String specification = "material: " + one(MATERIALS, random) + "; power: " + (5 + 5 * random.nextInt(20)) + " W"
                + "; length: min " + (10 + random.nextInt(40)) + " cm";
        InquiryLine line = InquiryLine.builder()
                .id("1")
                .product(random.nextInt(10) == 0 ? slipped(words, random) : words)
                .specification(Option.some(specification))
                .quantity(Option.some(Quantity.of(100L * (1 + random.nextInt(200)), Unit.ONE)))
                .targetPrice(
                        random.nextBoolean()
                                ? Option.some(
                                        UnitPrice.of(Amount.parse("USD " + (50 + random.nextInt(2_000))), Unit.ONE))
                                : Option.none())
                .build();
        return Inquiry.builder()
                .number("RFQ-" + number)
                .buyer("a buyer of fiction")
                .buyerCountry(Option.some(one(COUNTRIES, random).code()))
                .deliveryTerm(Option.some(random.nextInt(3) == 0 ? "CIF Hamburg" : "FOB Ningbo"))
                .lines(Vector.of(line))
                .build();
    }

    /** One letter left out. */
    private static String slipped(String words, SplittableRandom random) {
        int at = 1 + random.nextInt(words.length() - 2);
        return (words.substring(0, at) + words.substring(at + 1)).strip();
    }

    private static <T> T one(Vector<T> all, SplittableRandom random) {
        return all.get(random.nextInt(all.size()));
    }
}
