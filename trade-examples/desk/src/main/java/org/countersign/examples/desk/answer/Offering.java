package org.countersign.examples.desk.answer;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.countersign.examples.desk.costs.Costs;
import org.countersign.examples.desk.ubl.BadFile;
import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Reason;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.delivery.price.CostSheet;
import org.countersign.trade.delivery.price.Price;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.ExactAmount;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.money.Rounding;
import org.countersign.trade.money.UnitPrice;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.InquiryLine;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.offer.QuotationLine;
import org.countersign.trade.offer.SideBySide;

/**
 * Makes offers of an inquiry.
 *
 * @param inquiry what the buyer asks for
 * @param currency of the prices, as far as it is settled
 * @param sheets what each line costs; none for a line without a quantity, and for all without a currency
 */
record Offering(Inquiry inquiry, Option<IsoCurrency> currency, Seq<Option<CostSheet>> sheets) {
    /** Where a price is rounded: to the minor unit of its currency, half away from zero. */
    private static final Rounding UNIT_PRICE = Rounding.halfUp("unit price");

    private static final Rounding LINE = Rounding.halfUp("line amount");
    private static final Citation DEFINITE = Citation.of(Authority.CISG, "14(1)");

    /** What the lines of this inquiry cost by this sheet, or what is wrong with the sheet. */
    static Either<BadFile, Offering> of(Inquiry inquiry, Costs costs) {
        Option<IsoCurrency> asked = inquiry.currency().flatMap(IsoCurrency::find);
        return costs.problem(inquiry)
                .<Either<BadFile, Offering>>map(Either::left)
                .getOrElse(() -> costs.currency(asked).flatMap(stated -> {
                    Option<IsoCurrency> currency = asked.orElse(stated);
                    return Either.sequenceRight(inquiry.lines().map(line -> sheet(line, currency, costs)))
                            .map(sheets -> new Offering(inquiry, currency, sheets));
                }));
    }

    private static Either<BadFile, Option<CostSheet>> sheet(
            InquiryLine line, Option<IsoCurrency> currency, Costs costs) {
        return line.quantity()
                .flatMap(quantity -> currency.map(money -> costs.of(line.id(), quantity, money)))
                .fold(() -> Either.right(Option.none()), sheet -> sheet.map(Option::some));
    }

    /** The offer under that term. Prices that the seller has offered already come before those that follow from the sheet. */
    Offer under(DeliveryTerm term, Option<Quotation> draft) {
        Option<Quotation> quotation =
                draft.flatMap(base -> SideBySide.under(base, Vector.of(term)).under(term));
        Seq<Offer.Line> lines = inquiry.lines().zipWith(sheets, (line, sheet) -> line(line, sheet, term, quotation));
        return offer(Option.some(term), new CostShares(term, sheets, inquiry).all(), lines, quotation);
    }

    /** The seller's own quotation that names no term. */
    Offer asOffered(Quotation quotation) {
        Seq<Offer.Line> lines = inquiry.lines().map(line -> {
            Option<UnitPrice> price = offered(line, Option.some(quotation));
            return new Offer.Line(
                    line.id(),
                    line.product(),
                    line.quantity(),
                    Option.none(),
                    price,
                    amount(line, price, Option.none()));
        });
        return offer(Option.none(), Vector.empty(), lines, Option.some(quotation));
    }

    private Offer offer(
            Option<DeliveryTerm> term, Seq<Offer.Cost> costs, Seq<Offer.Line> lines, Option<Quotation> quotation) {
        Option<Offer.Between> total = lines.isEmpty()
                ? Option.none()
                : Option.sequence(lines.map(Offer.Line::amount)).map(all -> all.reduce(Offer.Between::plus));
        boolean priced =
                !lines.isEmpty() && lines.forAll(line -> line.unitPrice().isDefined());
        return new Offer(
                term,
                priced ? costs.map(Offer.Cost::included) : costs,
                lines,
                priced ? Vector.empty() : wants(lines),
                total,
                quotation.map(q -> priced(q, lines)));
    }

    /** The quotation with the prices of these lines. */
    private static Quotation priced(Quotation quotation, Seq<Offer.Line> lines) {
        Seq<QuotationLine> with = quotation
                .lines()
                .map(line -> lines.find(offered -> offered.id().equals(line.id()))
                        .flatMap(Offer.Line::unitPrice)
                        .fold(
                                () -> line,
                                price -> QuotationLine.SHAPE.with(line, QuotationLine.UNIT_PRICE, Option.some(price))));
        return Quotation.SHAPE.with(quotation, Quotation.LINES, with);
    }

    private static Offer.Line line(
            InquiryLine line, Option<CostSheet> sheet, DeliveryTerm term, Option<Quotation> quotation) {
        Option<Price> price = sheet.map(costs -> costs.under(term).price());
        Option<UnitPrice> unitPrice = offered(line, quotation)
                .orElse(() -> sheet.flatMap(costs -> costs.under(term).unitPrice(UNIT_PRICE)));
        return new Offer.Line(
                line.id(), line.product(), line.quantity(), price, unitPrice, amount(line, unitPrice, price));
    }

    private static Option<UnitPrice> offered(InquiryLine line, Option<Quotation> quotation) {
        return quotation
                .flatMap(q -> q.lines().find(same -> same.id().equals(line.id())))
                .flatMap(QuotationLine::unitPrice);
    }

    private static Option<Offer.Between> amount(InquiryLine line, Option<UnitPrice> unitPrice, Option<Price> price) {
        return unitPrice
                .flatMap(each -> times(each, line).map(amount -> new Offer.Between(amount, amount)))
                .orElse(() -> price.flatMap(exact -> between(exact, line)));
    }

    private static Option<Offer.Between> between(Price price, InquiryLine line) {
        return price instanceof Price.Between range
                ? rounded(range.low(), line)
                        .flatMap(low -> rounded(range.high(), line).map(high -> new Offer.Between(low, high)))
                : Option.none();
    }

    private static Option<Amount> rounded(ExactAmount each, InquiryLine line) {
        return line.quantity().flatMap(much -> times(UnitPrice.of(each.rounded(UNIT_PRICE), much.unit()), line));
    }

    private static Option<Amount> times(UnitPrice each, InquiryLine line) {
        return line.quantity()
                .filter(much -> much.unit().in(each.basis().unit()).isDefined())
                .map(much -> each.extension(much).rounded(LINE));
    }

    private Seq<Offer.Want> wants(Seq<Offer.Line> lines) {
        Vector<Offer.Want> money = currency.isDefined()
                ? Vector.empty()
                : Vector.of(new Offer.Want(Reason.of("DESK-NEEDS-CURRENCY", DEFINITE), Vector.empty()));
        Seq<String> uncounted = lines.filter(line -> line.quantity().isEmpty()).map(Offer.Line::id);
        Vector<Offer.Want> quantity = uncounted.isEmpty()
                ? Vector.empty()
                : Vector.of(new Offer.Want(Reason.of("DESK-NEEDS-QUANTITY", DEFINITE), uncounted));
        Seq<Reason> others =
                lines.flatMap(Offer.Line::price).flatMap(Offering::others).distinctBy(Reason::toString);
        Seq<Offer.Want> rest = others.map(reason -> new Offer.Want(
                reason,
                lines.filter(line -> line.price()
                                .exists(price -> others(price)
                                        .exists(other -> other.toString().equals(reason.toString()))))
                        .map(Offer.Line::id)));
        int priced = lines.count(line -> line.price().isDefined());
        return money.appendAll(quantity)
                .appendAll(rest.map(
                        want -> want.lines().size() == priced ? new Offer.Want(want.reason(), Vector.empty()) : want));
    }

    /** What a price needs that is no cost of a stage, or why there is none. */
    private static Seq<Reason> others(Price price) {
        return price.fold(
                known -> Vector.<Reason>empty(),
                between -> Vector.<Reason>empty(),
                unknown -> unknown.missing().reject(CostShares::isCost),
                impossible -> Vector.of(impossible.why()));
    }
}
