package org.countersign.examples.deal.story;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.examples.deal.say.Language.Room;
import org.countersign.examples.deal.say.TermRows;
import org.countersign.examples.deal.say.Words;
import org.countersign.examples.deal.tale.Chapter;
import org.countersign.examples.deal.tale.Part;
import org.countersign.examples.deal.tale.Part.Found;
import org.countersign.examples.deal.tale.Part.Mark;
import org.countersign.examples.deal.tale.Part.Who;
import org.countersign.rules.engine.Interpreter;
import org.countersign.rules.explain.Explanation;
import org.countersign.rules.fix.Fixes;
import org.countersign.rules.pack.offer.QuotationRules;
import org.countersign.rules.rule.Change;
import org.countersign.rules.rule.Report;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.shape.Patch;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.delivery.Mode;
import org.countersign.trade.goods.QuantityTerm;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.money.UnitPrice;
import org.countersign.trade.offer.Permission;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.offer.QuotationLine;
import org.countersign.trade.offer.ShipmentTime;
import org.countersign.trade.party.Country;
import org.countersign.trade.party.NamedPlace;
import org.countersign.trade.payment.PaymentPlan;

/** A colleague writes the quotation in haste; the rules find what is wrong, and their fixes are put into it. */
final class Quote {
    /** What the house asks for first. */
    static final Quotation FIRST = quotation();
    /** The same as it was first written. */
    static final Quotation HASTY = Quotation.SHAPE.with(
            Quotation.SHAPE.with(FIRST, Quotation.MODE, Option.some(Mode.AIR)),
            Quotation.PAYMENT,
            Option.some(PaymentPlan.parse("30% transfer on order; 60% transfer on copy-documents")));

    private Quote() {}

    private static Quotation quotation() {
        return Quotation.builder()
                .number("Q-31")
                .inquiry(Option.some(Mail.RFQ.number()))
                .seller(Cast.SELLER)
                .buyer(Cast.BUYER)
                .issued(Option.some(Cast.day("03-12")))
                .validUntil(Option.some(Cast.day("03-31")))
                .currency(IsoCurrency.USD)
                .deliveryTerm(Option.some(DeliveryTerm.parse("FOB Ningbo (CNNGB), Incoterms 2020")))
                .mode(Option.some(Mode.SEA))
                .loading(Option.some(NamedPlace.of("Ningbo", "CNNGB")))
                .discharge(Option.some(NamedPlace.of("Hamburg", "DEHAM")))
                .partialShipments(Option.some(Permission.NOT_ALLOWED))
                .transhipment(Option.some(Permission.ALLOWED))
                .shipment(Option.some(ShipmentTime.by(LocalDate.of(2026, 5, 29))))
                .payment(Option.some(PaymentPlan.parse("30% transfer on order; rest transfer on copy-documents")))
                .origin(Option.some(Country.of("CN")))
                .documents(Vector.of("commercial invoice", "packing list", "bill of lading"))
                .lines(Vector.of(QuotationLine.builder()
                        .id("10")
                        .product(Goods.LAMP)
                        .quantity(Option.some(QuantityTerm.parse("20000 C62")))
                        .unitPrice(Option.some(UnitPrice.parse("USD 1.18 per 1 C62")))
                        .packing(Option.some(Goods.CARTONS))
                        .build()))
                .build();
    }

    /** The same terms at another price. */
    static Quotation at(Quotation terms, String price) {
        return Patch.put(Quotation.SHAPE, terms, Path.parse("lines[1].unitPrice"), price + " per 1 C62");
    }

    /** What would mend the hasty one. */
    static Seq<Fixes> fixes() {
        return Fixes.of(QuotationRules.PACK, HASTY);
    }

    /** The hasty one with the first fix of each violation put into it. */
    static Quotation mended() {
        Seq<Change> changes =
                fixes().flatMap(fixes -> fixes.fixes().headOption().toVector()).flatMap(fix -> fix.changes());
        return Patch.all(
                Quotation.SHAPE,
                HASTY,
                LinkedHashMap.ofEntries(changes.map(change -> Tuple.of(change.path(), change.to()))));
    }

    static Chapter in(Words words) {
        Explanation explanation = Explanation.in(words.of(Room.RULES));
        Seq<Found> found = fixes().flatMap(fixes -> finding(words, explanation, fixes));
        Report after = Interpreter.check(QuotationRules.PACK, mended());
        Seq<Found> left = after.open().isEmpty()
                ? Vector.of(new Found(
                        Mark.YES,
                        words.say("quote.clean", "count", after.findings().size())))
                : after.open().map(finding -> new Found(Mark.OPEN, explanation.headline(finding)));
        return new Chapter(
                words.say("quote"),
                words.say("quote.lead"),
                Vector.of(
                        new Part.Step("2026-03-12", Who.WE, hasty(words), found),
                        new Part.Step("2026-03-12", Who.WE, Words.capital(words.say("quote.mended")), left),
                        terms(words, mended())));
    }

    private static String hasty(Words words) {
        return Words.capital(words.say(
                "quote.hasty",
                "number",
                HASTY.number(),
                "payment",
                HASTY.payment().map(plan -> words.shown(plan.toString())).getOrElse(""),
                "mode",
                HASTY.mode().map(mode -> words.say("mode." + mode)).getOrElse(""),
                "term",
                HASTY.deliveryTerm().map(Object::toString).getOrElse("")));
    }

    private static Seq<Found> finding(Words words, Explanation explanation, Fixes fixes) {
        Seq<Found> lines = Vector.of(explanation.of(fixes).split("\n"))
                .map(String::strip)
                .zipWithIndex((line, at) -> new Found(at == 0 ? Mark.NO : Mark.NOTE, line));
        return lines;
    }

    /** The terms of a quotation as a table. */
    static Part terms(Words words, Quotation terms) {
        return new Part.Table(
                words.say("terms", "number", terms.number()),
                Vector.of(words.say("terms.what"), words.say("terms.value")),
                TermRows.of(words, terms).map(row -> Vector.of(Part.Cell.of(row._1), Part.Cell.of(row._2))));
    }
}
