package org.countersign.testkit.trade;

import io.vavr.control.Option;
import org.countersign.testkit.Gen;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.offer.Fact;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.InquiryDecision;
import org.countersign.trade.offer.InquiryLine;
import org.countersign.trade.offer.InquiryReply;
import org.countersign.trade.offer.InquiryReport;
import org.countersign.trade.offer.InquiryState;
import org.countersign.trade.offer.Question;

/** Values of the room {@code offer}. */
public final class OfferGens {
    private OfferGens() {}

    /** Lines in which anything may be left out. */
    public static Gen<InquiryLine> line() {
        return source -> InquiryLine.builder()
                .id(BaseGens.name().next(source))
                .product(BaseGens.name().next(source))
                .specification(BaseGens.text().maybe().next(source))
                .quantity(GoodsGens.quantity().maybe().next(source))
                .targetPrice(MoneyGens.unitPrice().maybe().next(source))
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

    /** Acts on any inquiry, at any time. */
    public static Gen<Act> act() {
        return act(inquiry(), BaseGens.moment());
    }

    /** Questions about any place. */
    public static Gen<Question> question() {
        return source -> new Question(
                BaseGens.path().next(source),
                Gen.of(Question.Weight.values()).next(source),
                BaseGens.citation().next(source));
    }

    /** What we sent. */
    public static Gen<InquiryReply> reply() {
        return Gen.oneOf(
                source -> new InquiryReply.Quoted(
                        BaseGens.name().next(source),
                        BaseGens.digest().next(source),
                        BaseGens.path().many(0, 3).next(source),
                        BaseGens.moment().next(source),
                        BaseGens.moment().maybe().next(source)),
                source -> new InquiryReply.Declined(
                        BaseGens.text().next(source), BaseGens.moment().next(source)));
    }

    /** States, each of the seven among them. */
    public static Gen<InquiryState> state() {
        return Gen.oneOf(
                Gen.always(InquiryState.awaited()),
                inquiry().map(InquiryState::of),
                complete().map(InquiryState::of),
                source -> InquiryState.questioned(
                        inquiry().next(source),
                        BaseGens.path().many(1, 3).next(source),
                        BaseGens.moment().next(source)),
                source -> InquiryState.answered(inquiry().next(source), reply().next(source)),
                source -> InquiryState.silent(
                        inquiry().next(source), reply().maybe().next(source)),
                source -> InquiryState.withdrawn(
                        inquiry().next(source), reply().maybe().next(source)));
    }

    /** Inquiries that leave nothing open. */
    public static Gen<Inquiry> complete() {
        Gen<InquiryLine> line = source -> InquiryLine.builder()
                .id(BaseGens.name().next(source))
                .product(BaseGens.name().next(source))
                .specification(Option.some(BaseGens.text().next(source)))
                .quantity(Option.some(GoodsGens.quantity().next(source)))
                .build();
        return source -> Inquiry.builder()
                .number(BaseGens.name().next(source))
                .buyer(BaseGens.name().next(source))
                .deliveryTerm(Option.some("FOB Incoterms 2020"))
                .deliveryPlace(Option.some(BaseGens.name().next(source)))
                .deliveryBy(Option.some(BaseGens.day().next(source)))
                .lines(line.many(1, 3).next(source))
                .build();
    }
}
