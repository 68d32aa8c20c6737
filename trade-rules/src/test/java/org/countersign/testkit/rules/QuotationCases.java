package org.countersign.testkit.rules;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.testkit.Gen;
import org.countersign.testkit.Source;
import org.countersign.testkit.trade.QuotationGens;
import org.countersign.trade.base.Moment;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.delivery.Mode;
import org.countersign.trade.goods.Attribute;
import org.countersign.trade.goods.AttributeName;
import org.countersign.trade.goods.HsCode;
import org.countersign.trade.goods.LocalName;
import org.countersign.trade.goods.PackageType;
import org.countersign.trade.goods.Packing;
import org.countersign.trade.goods.Product;
import org.countersign.trade.goods.QuantityTerm;
import org.countersign.trade.goods.Specification;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.money.UnitPrice;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.offer.QuotationLine;
import org.countersign.trade.offer.ShipmentTime;
import org.countersign.trade.party.Company;
import org.countersign.trade.party.Country;
import org.countersign.trade.party.Places;
import org.countersign.trade.payment.PaymentPlan;

/** One quotation in which nothing is wrong, and many that are nearly right. Names are fiction. */
public final class QuotationCases {
    private static final Specification QUALITY = Specification.of(
            Attribute.of(AttributeName.COLOUR, "warm white"), Attribute.of(AttributeName.STANDARD, "IEC 62560"));
    private static final Gen<Option<Moment>> ISSUED = maybe(
                    "2026-05-04+08:00", "2026-05-04+08:00", "2026-05-04T10:00:00+08:00", "2026-05-04")
            .map(text -> text.map(Moment::parse));
    private static final Gen<Option<Moment>> VALID_UNTIL = maybe(
                    "2026-05-03+08:00",
                    "2026-05-04T09:00:00+08:00",
                    "2026-05-04",
                    "2026-05-06+08:00",
                    "2026-05-07+08:00",
                    "2026-06-03+08:00",
                    "2026-08-02+08:00",
                    "2026-08-03+08:00")
            .map(text -> text.map(Moment::parse));
    private static final Gen<Option<DeliveryTerm>> TERM = maybe(
                    "EXW Ningbo (CNNGB), Incoterms 2020",
                    "EXW Haiphong (VNHPH), Incoterms 2020",
                    "FCA Hamburg (DEHAM), Incoterms 2020",
                    "FCA",
                    "FAS, Incoterms 2020",
                    "FOB Ningbo (CNNGB), Incoterms 2020",
                    "FOB Ningbo (CNNGB)",
                    "FOB Ningbo, Incoterms 2010",
                    "FOB Munich (DEMUC), Incoterms 2020",
                    "CFR Hamburg (DEHAM), Incoterms 2020",
                    "FCA gate 3 of our works (CNNGB), Incoterms 2020",
                    "FOB Beilun (CNBEU), Incoterms 2020",
                    "FOB Los Angeles (USLAX), Incoterms 2020",
                    "FOB Los Angeles (USLAX), Incoterms 2020",
                    "FOB Los Angeles (USLAX), Incoterms 2020",
                    "FOB Los Angeles (USLAX), Incoterms 2020",
                    "CIF Hamburg (DEHAM), Incoterms 2020",
                    "CIF Ningbo (CNNGB), Incoterms 2020",
                    "CPT Hamburg (DEHAM), Incoterms 2020",
                    "DAP Hamburg (DEHAM), Incoterms 2020",
                    "DDP Hamburg (DEHAM), Incoterms 2020",
                    "DAT Hamburg (DEHAM), Incoterms 2010",
                    "DDU Hamburg",
                    "DES Hamburg (DEHAM), Incoterms 2000",
                    "DAF Hamburg (DEHAM), Incoterms 2000")
            .map(text -> text.map(DeliveryTerm::parse));
    private static final Gen<Option<ShipmentTime>> SHIPMENT = maybe(
                    "by 2026-05-03",
                    "by 2026-05-04",
                    "by 2026-06-02",
                    "by 2026-06-03",
                    "45 days after order",
                    "30 days after on-board",
                    "7 days after moulds-paid")
            .map(text -> text.map(ShipmentTime::parse));
    private static final Gen<Option<PaymentPlan>> PAYMENT = maybe(
                    "30% transfer on order; rest transfer on copy-documents",
                    "30% transfer on order; 69.99% transfer on copy-documents",
                    "30% transfer on order; 70.01% transfer on copy-documents",
                    "100% transfer on order; rest transfer on on-board",
                    "100% credit on original-documents",
                    "100% credit 181 days after on-board",
                    "100% against-payment on original-documents",
                    "100% against-payment 30 days after on-board",
                    "100% against-acceptance 60 days after on-board",
                    "100% against-acceptance on original-documents",
                    "100% transfer 180 days after on-board",
                    "100% barter on arrival",
                    "USD 500.00 transfer on order; rest transfer on copy-documents",
                    "USD 500.00 transfer on order; 96% credit on original-documents",
                    "30% transfer on order; USD 8750.01 transfer on copy-documents",
                    "USD 12500.00 transfer on order; rest transfer on on-board",
                    "EUR 500.00 transfer on order; rest transfer on copy-documents")
            .map(text -> text.map(PaymentPlan::parse));
    private static final Gen<Option<QuantityTerm>> QUANTITY = maybe(
                    "1000 C62", "1000 H87", "1000 NIU", "20 CT", "20 XCT", "100 TNE", "100 MTQ +/-5%", "5 QQQ")
            .map(text -> text.map(QuantityTerm::parse));
    private static final Gen<Option<String>> PRICE =
            maybe("12.50 per 1 C62", "12.345 per 1 C62", "0 per 1 C62", "100 per 1 TNE", "3.20 per 1 NIU");
    private static final Gen<Option<Country>> COUNTRY =
            maybe("CN", "CN", "CN", "DE", "DE", "VN", "US", "US", "US", "US").map(text -> text.map(Country::of));

    private QuotationCases() {}

    /** A quotation that says all that a buyer needs and violates no rule of ours. */
    public static Quotation sound() {
        return Quotation.builder()
                .number("Q-2026-17")
                .seller(company("Ningbo Example Lighting", Option.some(Country.of("CN"))))
                .buyer(company("Nordlicht GmbH", Option.some(Country.of("DE"))))
                .issued(Option.some(Moment.parse("2026-05-04+08:00")))
                .validUntil(Option.some(Moment.parse("2026-06-03+08:00")))
                .currency(IsoCurrency.USD)
                .deliveryTerm(Option.some(DeliveryTerm.parse("FOB Ningbo (CNNGB), Incoterms 2020")))
                .mode(Option.some(Mode.SEA))
                .shipment(Option.some(ShipmentTime.parse("45 days after order")))
                .payment(Option.some(PaymentPlan.parse("30% transfer on order; rest transfer on copy-documents")))
                .origin(Option.some(Country.of("CN")))
                .documents(Vector.of("commercial invoice", "packing list", "full set of bills of lading"))
                .lines(Vector.of(soundLine(IsoCurrency.USD)))
                .build();
    }

    private static QuotationLine soundLine(IsoCurrency currency) {
        return QuotationLine.builder()
                .id("1")
                .product(lamp(Option.some(QUALITY), Option.some(HsCode.of("853952")), Option.none()))
                .quantity(Option.some(QuantityTerm.parse("1000 C62")))
                .unitPrice(Option.some(UnitPrice.parse(currency + " 12.50 per 1 C62")))
                .packing(packing(Option.some("CT")))
                .build();
    }

    /** Quotations of which each part is right or nearly so, and now and then one of any kind. */
    public static Gen<Quotation> quotation() {
        return source -> source.percent(70)
                ? nearlyRight(source)
                : QuotationGens.quotation().next(source);
    }

    /** Quotations of which each part is right or nearly so. */
    public static Gen<Quotation> nearlyRight() {
        return QuotationCases::nearlyRight;
    }

    private static Quotation nearlyRight(Source source) {
        IsoCurrency currency = IsoCurrency.of(
                Gen.of("USD", "USD", "USD", "USD", "EUR", "DEM", "XAU").next(source));
        Gen<String> names = Gen.of("Ningbo Example Lighting", "Nordlicht GmbH", "Nordlicht GmbH", "Muster AG");
        return Quotation.builder()
                .number("Q-" + source.below(100))
                .seller(company("Ningbo Example Lighting", COUNTRY.next(source)))
                .buyer(company(names.next(source), COUNTRY.next(source)))
                .issued(ISSUED.next(source))
                .validUntil(VALID_UNTIL.next(source))
                .currency(currency)
                .deliveryTerm(TERM.next(source))
                .mode(Gen.of(Mode.values()).maybe().next(source))
                .loading(Gen.of(Places.NINGBO, Places.SHANGHAI).maybe().next(source))
                .shipment(SHIPMENT.next(source))
                .payment(PAYMENT.next(source))
                .origin(COUNTRY.next(source))
                .documents(
                        Gen.of("commercial invoice", "packing list").many(0, 2).next(source))
                .lines(lines(source, currency))
                .build();
    }

    /** Now and then the one line of the sound quotation, so that there is a total to which instalments can come. */
    private static Seq<QuotationLine> lines(Source source, IsoCurrency currency) {
        if (source.percent(25) && currency.kind() == IsoCurrency.Kind.MONEY) {
            return Vector.of(soundLine(currency));
        }
        Gen<QuotationLine> line = next -> line(next, currency);
        return line.many(0, 2).next(source);
    }

    /** A price in what is no money cannot be multiplied, so such lines have none. */
    private static QuotationLine line(Source source, IsoCurrency currency) {
        Option<Specification> quality =
                Gen.of(QUALITY, QUALITY, Specification.of()).maybe().next(source);
        Option<UnitPrice> price = PRICE.next(source)
                .filter(text -> currency.kind() == IsoCurrency.Kind.MONEY)
                .map(text -> UnitPrice.parse(currency + " " + text));
        return QuotationLine.builder()
                .id(Gen.of("1", "2").next(source))
                .product(lamp(
                        quality,
                        Gen.of(HsCode.of("853952")).maybe().next(source),
                        COUNTRY.next(source).map(Country::code)))
                .quantity(QUANTITY.next(source))
                .unitPrice(price)
                .packing(packing(maybe("CT", "PX", "CN", "VR").next(source)))
                .build();
    }

    private static Product lamp(Option<Specification> quality, Option<HsCode> hsCode, Option<String> origin) {
        return Product.builder()
                .articleNumber("A60-9W")
                .names(Vector.of(LocalName.of("en", "LED lamp"), LocalName.of("zh-Hans", "LED灯泡")))
                .specification(quality)
                .hsCode(hsCode)
                .origin(origin)
                .build();
    }

    private static Option<Packing> packing(Option<String> type) {
        return type.map(
                code -> Packing.builder().packageType(PackageType.of(code)).build());
    }

    private static Company company(String name, Option<Country> country) {
        return Company.builder().name(name).country(country).build();
    }

    private static Gen<Option<String>> maybe(String... texts) {
        return Gen.of(texts).maybe();
    }
}
