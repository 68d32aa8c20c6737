package org.countersign.examples.desk.ubl;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Try;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.LineItemType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_24.PriceType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_24.NoteType;
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
    private final DeliveryMapping delivery;

    private UblMapping(Paper paper, Words words) {
        this.paper = paper;
        this.words = words;
        parties = new PartyMapping(words);
        delivery = new DeliveryMapping(words);
    }

    static Either<BadFile, Received> map(Paper paper, Words words) {
        return new UblMapping(paper, words).map();
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
        Option<IsoCurrency> currency = currency();
        Option<IsoCurrency> draft = seller.flatMap(s -> currency);
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
        delivery.read(paper);
        Head head = new Head(paper, words, currency.isDefined());
        TermsOfPayment payment = TermsOfPayment.in(paper, words);
        Option<String> note = words.text(paper.notes()
                .flatMap(written -> written.read(NoteType::getValue))
                .appendAll(delivery.specialTerms())
                .appendAll(payment.conditions()));
        Inquiry inquiry = Inquiry.builder()
                .number(head.inquiryNumber())
                .buyer(buyer.name())
                .buyerCountry(buyer.country())
                .seller(seller.map(Party::name))
                .issued(head.inquiryIssued())
                .answerBy(paper.answerBy().flatMap(date -> words.take(date, Moments::day)))
                .currency(currencyWritten().orElse(currency().map(IsoCurrency::code)))
                .deliveryTerm(delivery.terms().words())
                .deliveryPlace(delivery.terms().place())
                .deliveryFrom(delivery.from())
                .deliveryBy(delivery.by())
                .payment(payment.written())
                .note(note)
                .lines(lines.map(LineMapping.Read::asked))
                .build();
        Option<Quotation> draft = seller.flatMap(s -> currency.map(c -> DraftMapping.draft(
                paper, words, head, parties.company(s), parties.company(buyer), c, delivery, payment, note, lines)));
        remark(buyer, seller, draft, lines);
        return new Received(
                paper.kind(),
                inquiry,
                draft,
                delivery.terms().reading(),
                words.remarks(),
                LeftOver.in(paper.element()));
    }

    private Option<String> currencyWritten() {
        return words.name(paper.currencies().find(code -> !code.value().isBlank()));
    }

    /** The currency that the paper names; where it names none, that of all its prices. */
    private Option<IsoCurrency> currency() {
        Vector<String> prices = paper.lines()
                .flatMap(Paper.Line::item)
                .flatMap(item -> item.one("Price", LineItemType::getPrice))
                .flatMap(price -> price.one("PriceAmount", PriceType::getPriceAmount))
                .map(amount ->
                        Option.of(amount.value().getCurrencyID()).getOrElse("").strip())
                .distinct();
        return paper.currencies()
                .map(code -> code.value().strip())
                .find(code -> !code.isEmpty())
                .orElse(prices.singleOption())
                .flatMap(Currencies::find);
    }

    private void remark(Party buyer, Option<Party> seller, Option<Quotation> draft, Vector<LineMapping.Read> lines) {
        Seq<String> strange = lines.map(LineMapping.Read::asked)
                .filter(line -> line.quantity().exists(q -> q.unit().code().equals(INTERNATIONAL_UNITS)))
                .map(InquiryLine::id);
        if (!strange.isEmpty()) {
            words.remark(Remark.of("quantity.international-units").with("lines", strange.mkString(", ")));
        }
        buyer.country()
                .filter(country -> Country.find(country).isDefined())
                .filter(country -> seller.flatMap(Party::country).contains(country))
                .forEach(country -> words.remark(Remark.of("domestic").with("country", country)));
        if (paper.kind() == PaperKind.ORDER) {
            words.remark(Remark.of("order.offer"));
        }
        if (paper.kind().isOfSeller() && draft.isEmpty()) {
            words.remark(Remark.of("draft.none"));
        }
        Seq<String> priced = lines.filter(line -> line.asked().targetPrice().isDefined())
                .map(line -> line.asked().id());
        if (!priced.isEmpty()) {
            words.remark(Remark.of("price.target").with("lines", priced.mkString(", ")));
        }
        Seq<String> unnumbered = lines.filter(line -> line.offered()
                        .exists(offer -> offer.product()
                                .articleNumber()
                                .equals(line.asked().product())))
                .map(line -> line.asked().id());
        if (paper.kind().isOfSeller() && !unnumbered.isEmpty()) {
            words.remark(Remark.of("article.none").with("lines", unnumbered.mkString(", ")));
        }
        compareTotal(lines);
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
