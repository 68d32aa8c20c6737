package org.countersign.examples.desk.ubl;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Try;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.LineItemType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.PriceType;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.InquiryLine;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.party.Country;

/** From UBL to an inquiry and a draft: what UBL says goes over, what it does not say stays unknown. */
final class UblMapping {
    /** Counts international units of a medicine or vitamin; the OASIS example counts computers with it. */
    private static final String INTERNATIONAL_UNITS = "NIU";

    private final Paper paper;
    private final Words words;
    private final PartyMapping parties;
    private final Option<IsoCurrency> assumed;

    private UblMapping(Paper paper, Words words, Option<IsoCurrency> assumed) {
        this.paper = paper;
        this.words = words;
        this.assumed = assumed.filter(currency -> !paper.kind().isOfSeller() && namesNoCurrency(paper));
        parties = new PartyMapping(words);
    }

    static Either<BadFile, Received> map(Paper paper, Words words, Option<IsoCurrency> assumed) {
        return new UblMapping(paper, words, assumed).map();
    }

    private Either<BadFile, Received> map() {
        return parties.buyer(paper.buyers())
                .toEither(() -> BadFile.at(
                        paper.element(),
                        "names no buyer; `BuyerCustomerParty` or `OriginatorCustomerParty` with a `PartyName`,"
                                + " `RegistrationName` or `PartyIdentification` is needed"))
                .flatMap(buyer -> settled(buyer, parties.seller(paper.seller())));
    }

    private Either<BadFile, Received> settled(Party buyer, Option<Party> seller) {
        Option<IsoCurrency> draft = seller.flatMap(s -> currency().orElse(assumed));
        LineMapping mapping = new LineMapping(words, paper.kind(), draft);
        try {
            return Either.sequenceRight(paper.lines().map(mapping::map))
                    .map(lines -> read(buyer, seller, draft, Vector.ofAll(lines)));
        } catch (IllegalArgumentException | ArithmeticException unfit) {
            // each text and each amount fits by itself; all together may be too much
            return Either.left(
                    BadFile.at(paper.element(), Option.of(unfit.getMessage()).getOrElse("")));
        }
    }

    private Received read(
            Party buyer, Option<Party> seller, Option<IsoCurrency> currency, Vector<LineMapping.Read> lines) {
        Body body = Body.in(paper, words, currency.isDefined());
        Inquiry inquiry = inquiry(buyer, seller, body, lines.map(LineMapping.Read::asked));
        Option<Quotation> draft = seller.flatMap(s -> currency.map(c -> new DraftMapping(paper, words, body)
                .draft(parties.company(s), parties.company(buyer), c, lines.flatMap(LineMapping.Read::offered))));
        remark(buyer, seller, draft, lines);
        return new Received(
                paper.kind(),
                inquiry,
                draft,
                body.delivery().terms().reading(),
                words.remarks(),
                LeftOver.in(paper.element()));
    }

    private Inquiry inquiry(Party buyer, Option<Party> seller, Body body, Seq<InquiryLine> lines) {
        DeliveryMapping delivery = body.delivery();
        return Inquiry.builder()
                .number(body.head().inquiryNumber())
                .buyer(buyer.name())
                .buyerCountry(buyer.country())
                .seller(seller.map(Party::name))
                .issued(body.head().inquiryIssued())
                .answerBy(paper.heading().answerBy().flatMap(date -> words.take(date, Moments::day)))
                .currency(currencyWritten().orElse(currency().map(IsoCurrency::code)))
                .deliveryTerm(delivery.terms().words())
                .deliveryPlace(delivery.terms().place())
                .deliveryFrom(delivery.from())
                .deliveryBy(delivery.by())
                .payment(body.payment().written())
                .note(body.note())
                .lines(lines)
                .build();
    }

    private Option<String> currencyWritten() {
        return words.name(
                paper.heading().currencies().find(code -> !code.value().isBlank()));
    }

    /** The currency that the paper names; where it names none, that of all its prices. */
    private Option<IsoCurrency> currency() {
        return named(paper).headOption().orElse(ofPrices(paper).singleOption()).flatMap(Currencies::find);
    }

    private static boolean namesNoCurrency(Paper paper) {
        return named(paper).isEmpty() && ofPrices(paper).isEmpty();
    }

    private static Vector<String> named(Paper paper) {
        return paper.heading().currencies().map(code -> code.value().strip()).reject(String::isEmpty);
    }

    private static Vector<String> ofPrices(Paper paper) {
        return paper.lines()
                .flatMap(Paper.Line::item)
                .flatMap(item -> item.one("Price", LineItemType::getPrice))
                .flatMap(price -> price.one("PriceAmount", PriceType::getPriceAmount))
                .map(amount -> Figures.code(amount.value().getCurrencyID()))
                .distinct();
    }

    private void remark(Party buyer, Option<Party> seller, Option<Quotation> draft, Vector<LineMapping.Read> lines) {
        remark(
                "quantity.international-units",
                lines.filter(line ->
                        line.asked().quantity().exists(q -> q.unit().code().equals(INTERNATIONAL_UNITS))));
        buyer.country()
                .filter(country -> Country.find(country).isDefined())
                .filter(country -> seller.flatMap(Party::country).contains(country))
                .forEach(country -> words.remark(Remark.of("domestic").with("country", country)));
        if (paper.kind() == PaperKind.ORDER) {
            words.remark(Remark.of("order.offer"));
        }
        assumed.filter(currency -> draft.isDefined())
                .forEach(currency -> words.remark(Remark.of("draft.currency").with("currency", currency.code())));
        if (paper.kind().isOfSeller() && draft.isEmpty()) {
            words.remark(Remark.of("draft.none"));
        }
        remark("price.target", lines.filter(line -> line.asked().targetPrice().isDefined()));
        remark(
                "article.none",
                lines.filter(line -> paper.kind().isOfSeller()
                        && line.offered()
                                .exists(offer -> offer.product()
                                        .articleNumber()
                                        .equals(line.asked().product()))));
        compareTotal(lines);
    }

    private void remark(String key, Vector<LineMapping.Read> lines) {
        if (!lines.isEmpty()) {
            words.remark(Remark.of(key)
                    .with("lines", lines.map(line -> line.asked().id()).mkString(", ")));
        }
    }

    private void compareTotal(Vector<LineMapping.Read> lines) {
        Option<Seq<Amount>> amounts = Option.sequence(lines.map(line -> line.price()
                .flatMap(price -> line.asked().quantity().flatMap(much -> AmountMapping.amount(price, much)))));
        amounts.filter(all -> all.map(Amount::currency).distinct().size() == 1)
                .flatMap(all ->
                        Try.of(() -> Amount.sum(all.head().currency(), all)).toOption())
                .forEach(sum -> paper.total().forEach(total -> new AmountMapping(words).compare(total, sum)));
    }
}
