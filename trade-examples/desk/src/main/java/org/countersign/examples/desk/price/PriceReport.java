package org.countersign.examples.desk.price;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import org.countersign.examples.desk.report.Part;
import org.countersign.examples.desk.report.Part.Cell;
import org.countersign.examples.desk.report.Part.Fact;
import org.countersign.examples.desk.report.Part.Head;
import org.countersign.examples.desk.report.Part.Tone;
import org.countersign.examples.desk.report.Report;
import org.countersign.examples.desk.report.Say;
import org.countersign.examples.desk.show.Language;
import org.countersign.examples.paper.BarChart;
import org.countersign.trade.delivery.Edition;
import org.countersign.trade.delivery.Incoterm;
import org.countersign.trade.delivery.price.Price;
import org.countersign.trade.delivery.price.PriceUnder;
import org.countersign.trade.delivery.price.Ranking;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.money.LockedRate;

/** Says the prices of a sheet: a table of terms, what is wanting, and how rivals compare. */
public final class PriceReport {
    private final PriceAnswer answer;
    private final Say say;
    private final PriceWords words;
    private final Quantity quantity;

    private PriceReport(PriceAnswer answer, Say say) {
        this.answer = answer;
        this.say = say;
        this.words = new PriceWords(say);
        this.quantity = answer.sheet().quantity();
    }

    /** The report in this language; the name of the sheet stands in its headline. */
    public static Report of(PriceAnswer answer, String name, Language language) {
        Say say = new Say(language.texts());
        PriceReport report = new PriceReport(answer, say);
        return new Report(
                language.name(),
                say.say(
                        "price.title",
                        "file",
                        name,
                        "quantity",
                        report.quantity + " (" + PriceWords.unit(report.quantity.unit()) + ")"),
                report.parts(),
                PriceJson.of(answer, language));
    }

    private Vector<Part> parts() {
        return Vector.<Part>of(facts(), chart(), new Part.Section(say.say("price.terms")), table())
                .appendAll(refund())
                .appendAll(needs())
                .appendAll(also())
                .appendAll(answer.ranking().toVector().flatMap(this::ranking));
    }

    private Part facts() {
        String one = PriceWords.unit(quantity.unit());
        Vector<Fact> facts = Vector.of(
                Fact.of(
                        say.say("price.for"),
                        say.say(
                                "price.for-one",
                                "unit",
                                one,
                                "currency",
                                answer.sheet().currency())),
                Fact.of(say.say("price.edition"), Edition.current().toString()));
        Vector<Fact> rates = answer.sheet()
                .rates()
                .map(rate -> Fact.of(say.say("price.rate"), rate(rate)))
                .toVector();
        Vector<Fact> target =
                answer.target().toVector().map(price -> Fact.of(say.say("price.target"), PriceWords.stated(price)));
        return new Part.Facts(facts.appendAll(rates).appendAll(target));
    }

    private String rate(LockedRate rate) {
        return "1 " + rate.from() + " = " + rate.to() + " " + rate.rate() + " (" + rate.source() + ", " + rate.at()
                + ")";
    }

    /** The bars of the page; of a price without an amount the words only. */
    private Part chart() {
        Seq<BarChart.Bar> bars = answer.rungs().map(rung -> {
            Price price = rung.under().price();
            Vector<BigDecimal> ends = PriceWords.ends(price)
                    .getOrElse(Vector.empty())
                    .map(amount -> amount.number().number());
            return new BarChart.Bar(
                    words.term(rung.under().term()),
                    words.price(price).words(),
                    ends.headOption().getOrElse(BigDecimal.ZERO),
                    ends.lastOption().getOrElse(BigDecimal.ZERO));
        });
        String title = say.say("price.chart", "unit", PriceWords.unit(quantity.unit()));
        return Part.Picture.of(new BarChart(title, say.say("price.chart-says"), bars).svg());
    }

    private Part table() {
        Vector<Head> heads = Vector.of(
                        Head.of(say.say("price.term")),
                        Head.number(say.say("price.one", "unit", PriceWords.unit(quantity.unit()))),
                        Head.number(say.say("price.all", "quantity", quantity)))
                .appendAll(answer.target().map(price -> Head.number(say.say("price.factory"))));
        return new Part.Table(heads, answer.rungs().map(this::row));
    }

    private Seq<Cell> row(PriceAnswer.Rung rung) {
        Price price = rung.under().price();
        return Vector.of(Cell.of(words.term(rung.under().term())), words.price(price), words.total(price, quantity))
                .appendAll(rung.factory().map(words::price));
    }

    /** Why a price ex works may lie above others. */
    private Seq<Part> refund() {
        boolean asked = answer.rungs()
                .exists(rung -> rung.under().term().rule() == Incoterm.EXW
                        && answer.sheet().vatScheme().isDefined());
        return asked ? Vector.of(new Part.Words(say.say("price.refund"))) : Vector.empty();
    }

    private Seq<Part> also() {
        Vector<Head> heads = Vector.of(Head.of(say.say("price.term")))
                .appendAll(answer.also().map(currency -> Head.number(say.say("price.in", "currency", currency))));
        return answer.also().isEmpty()
                ? Vector.empty()
                : Vector.of(
                        new Part.Section(say.say("price.also", "unit", PriceWords.unit(quantity.unit()))),
                        new Part.Table(
                                heads,
                                answer.rungs()
                                        .map(rung -> rung.converted()
                                                .map(words::price)
                                                .prepend(Cell.of(
                                                        words.term(rung.under().term()))))));
    }

    private Seq<Part> needs() {
        Seq<String> needs = words.needs(answer.rungs());
        return needs.isEmpty()
                ? Vector.empty()
                : Vector.of(new Part.Section(say.say("price.needs")), new Part.Points(needs));
    }

    private Vector<Part> ranking(Ranking ranking) {
        IsoCurrency currency = ranking.basis().currency();
        Vector<Head> heads = Vector.of(
                Head.of(say.say("rivals.place")),
                Head.of(say.say("rivals.seller")),
                Head.of(say.say("rivals.offer")),
                Head.number(say.say("price.in", "currency", currency)));
        PriceUnder ours = answer.sheet().under(ranking.basis().term());
        Vector<Seq<Cell>> places = ranking.ranked().map(this::place).toVector();
        Vector<Part> all = Vector.of(
                new Part.Section(say.say(
                        "rivals.head", "term", words.term(ranking.basis().term()))),
                new Part.Table(heads, places),
                new Part.Words(say.say(
                        "rivals.ours", "price", words.price(ours.price()).words())));
        return ranking.unranked().isEmpty()
                ? all
                : all.append(new Part.Points(ranking.unranked()
                        .map(one -> say.say(
                                one.why().missing().isEmpty() ? "rivals.impossible" : "rivals.unranked",
                                "seller",
                                one.rival().name() + " (" + offer(one.rival().offer()) + ")",
                                "why",
                                words.why(one.why())))));
    }

    private Seq<Cell> place(Ranking.Place place) {
        String rank = place.best() == place.worst()
                ? Integer.toString(place.best())
                : say.say("rivals.between", "best", place.best(), "worst", place.worst());
        Cell price = words.price(place.price());
        return Vector.of(
                Cell.of(rank),
                Cell.of(place.rival().name()),
                new Cell(offer(place.rival().offer()), Tone.SOFT),
                place.best() == 1 ? new Cell(price.words(), Tone.STRONG) : price);
    }

    private String offer(org.countersign.trade.delivery.price.Offer offer) {
        String net = offer.price()
                        .toAmount()
                        .map(Object::toString)
                        .getOrElse(() -> offer.price().toString())
                + " " + words.term(offer.basis().term());
        Seq<String> charges = offer.basis()
                .commission()
                .map(charge -> say.say("rivals.commission", "charge", charge))
                .toVector()
                .appendAll(offer.basis().discount().map(charge -> say.say("rivals.discount", "charge", charge)));
        return say.list(charges.prepend(net));
    }
}
