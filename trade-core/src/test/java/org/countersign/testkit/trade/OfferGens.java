package org.countersign.testkit.trade;

import org.countersign.testkit.Gen;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.goods.Unit;
import org.countersign.trade.offer.Fact;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.InquiryDecision;
import org.countersign.trade.offer.InquiryLine;
import org.countersign.trade.offer.InquiryReport;

/** Values of the room {@code offer}, and of {@code goods} as far as it needs them. */
public final class OfferGens {
    private OfferGens() {}

    /** Quantities. */
    public static Gen<Quantity> quantity() {
        Gen<Unit> unit = Gen.of(Unit.ONE, Unit.KILOGRAM, Unit.of("NIU"), Unit.of("MTQ"));
        return source -> Quantity.of(BaseGens.positive().next(source), unit.next(source));
    }

    /** Lines in which anything may be left out. */
    public static Gen<InquiryLine> line() {
        return source -> InquiryLine.builder()
                .id(BaseGens.name().next(source))
                .product(BaseGens.name().next(source))
                .specification(BaseGens.text().maybe().next(source))
                .quantity(quantity().maybe().next(source))
                .build();
    }

    /** Inquiries in which anything may be left out. */
    public static Gen<Inquiry> inquiry() {
        return source -> Inquiry.builder()
                .number(BaseGens.name().next(source))
                .buyer(BaseGens.name().next(source))
                .buyerCountry(Gen.of("DE", "CN", "US").maybe().next(source))
                .seller(BaseGens.name().maybe().next(source))
                .issued(BaseGens.moment().maybe().next(source))
                .answerBy(BaseGens.moment().maybe().next(source))
                .currency(Gen.of("EUR", "USD").maybe().next(source))
                .deliveryTerm(Gen.of("FOB", "CIF Hamburg", "Incoterms?").maybe().next(source))
                .deliveryPlace(BaseGens.text().maybe().next(source))
                .deliveryFrom(BaseGens.day().maybe().next(source))
                .deliveryBy(BaseGens.day().maybe().next(source))
                .payment(BaseGens.text().maybe().next(source))
                .packing(BaseGens.text().maybe().next(source))
                .note(BaseGens.text().maybe().next(source))
                .lines(line().many(0, 4).next(source))
                .extensions(BaseGens.extensions().next(source))
                .build();
    }

    /** Facts that a buyer may supply: most fit some inquiry, some fit none. */
    public static Gen<Fact> fact() {
        return Gen.oneOf(
                Gen.of(
                        Fact.of("deliveryTerm", "FOB Incoterms 2020"),
                        Fact.of("deliveryPlace", "Ningbo"),
                        Fact.of("deliveryBy", "2026-09-30"),
                        Fact.of("lines[1].quantity", "35 NIU"),
                        Fact.of("lines[1].specification", "class A"),
                        Fact.of("lines[2].quantity", "many"),
                        Fact.of("lines", "two"),
                        Fact.of("colour", "red")),
                source -> new Fact(BaseGens.path().next(source), BaseGens.text().next(source)));
    }

    /** What a buyer says. */
    public static Gen<InquiryReport> report(Gen<Inquiry> inquiries) {
        return Gen.oneOf(
                inquiries.map(InquiryReport.Received::new),
                fact().many(1, 3).map(InquiryReport.Supplied::new),
                BaseGens.text().map(InquiryReport.Reminded::new),
                BaseGens.text().map(InquiryReport.Withdrew::new));
    }

    /** What we decide. */
    public static Gen<InquiryDecision> decision(Gen<Moment> moments) {
        Gen<Path> place = Gen.oneOf(
                Gen.of(
                                "deliveryTerm",
                                "deliveryPlace",
                                "deliveryBy",
                                "payment",
                                "lines",
                                "lines[1].quantity",
                                "lines[1].specification")
                        .map(Path::parse),
                BaseGens.path());
        return Gen.oneOf(
                source -> new InquiryDecision.Ask(place.many(1, 3).next(source), moments.next(source)),
                source -> new InquiryDecision.Quote(
                        BaseGens.name().next(source),
                        BaseGens.digest().next(source),
                        place.many(0, 8).next(source),
                        moments.maybe().next(source)),
                BaseGens.text().map(InquiryDecision.Decline::new),
                Gen.always(new InquiryDecision.GiveUp()));
    }

    /** Either. */
    public static Gen<Act> act(Gen<Inquiry> inquiries, Gen<Moment> moments) {
        return Gen.oneOf(report(inquiries), decision(moments));
    }
}
