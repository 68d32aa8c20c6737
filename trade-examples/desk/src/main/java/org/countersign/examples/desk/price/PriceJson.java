package org.countersign.examples.desk.price;

import static org.countersign.examples.desk.report.Json.array;
import static org.countersign.examples.desk.report.Json.node;
import static org.countersign.examples.desk.report.Json.put;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Option;
import org.countersign.examples.desk.report.Json;
import org.countersign.examples.desk.show.Language;
import org.countersign.trade.base.Reason;
import org.countersign.trade.delivery.Edition;
import org.countersign.trade.delivery.price.Price;
import org.countersign.trade.delivery.price.Ranking;
import org.countersign.trade.delivery.price.Rival;
import org.countersign.trade.money.LockedRate;

/** The prices of a sheet for programs; the fields are described in {@code docs/clerk.md}. */
final class PriceJson {
    private static final String FORMAT = "countersign-desk-price/1";

    private final PriceAnswer answer;
    private final Language language;

    private PriceJson(PriceAnswer answer, Language language) {
        this.answer = answer;
        this.language = language;
    }

    static ObjectNode of(PriceAnswer answer, Language language) {
        PriceJson json = new PriceJson(answer, language);
        ObjectNode root = Json.root(FORMAT, language.name());
        root.put("quantity", answer.sheet().quantity().toString());
        root.put("currency", answer.sheet().currency().code());
        root.put("edition", Edition.current().toString());
        put(root, "target", answer.target());
        root.set("rates", array(answer.sheet().rates().map(PriceJson::rate)));
        root.set("prices", array(answer.rungs().map(json::rung)));
        root.set("ranking", array(answer.ranking().toVector().map(json::ranking)));
        return root;
    }

    private static ObjectNode rate(LockedRate rate) {
        return node().put("from", rate.from().code())
                .put("to", rate.to().code())
                .put("rate", rate.rate().toString())
                .put("source", rate.source())
                .put("at", rate.at().toString());
    }

    private ObjectNode rung(PriceAnswer.Rung rung) {
        ObjectNode node = node();
        node.put("term", rung.under().term().toString());
        node.put("rule", rung.under().term().rule().name());
        put(node, "place", rung.under().term().place());
        price(node, rung.under().price());
        put(
                node,
                "total",
                rung.under()
                        .price()
                        .known()
                        .map(each -> PriceWords.times(each, answer.sheet().quantity())));
        node.set("converted", array(rung.converted().map(price -> price(node(), price))));
        node.set("factory", array(rung.factory().toVector().map(price -> price(node(), price))));
        return node;
    }

    /** One amount where the price is known, its two ends where it is a range, and what is missing. */
    private ObjectNode price(ObjectNode node, Price price) {
        put(node, "price", price.known().map(PriceWords::rounded));
        put(node, "low", price.least().map(PriceWords::rounded));
        put(node, "high", price.most().map(PriceWords::rounded));
        put(node, "exact", price.known());
        node.set("missing", array(price.missing().map(this::reason)));
        put(
                node,
                "impossible",
                price instanceof Price.Impossible no
                        ? Option.some(language.texts().say(no.why()))
                        : Option.none());
        return node;
    }

    private ObjectNode reason(Reason reason) {
        return node().put("code", reason.code()).put("text", language.texts().say(reason));
    }

    private ObjectNode ranking(Ranking ranking) {
        ObjectNode node = node().put("term", ranking.basis().term().toString());
        node.set(
                "ranked",
                array(ranking.ranked()
                        .map(place -> price(
                                rival(place.rival()).put("best", place.best()).put("worst", place.worst()),
                                place.price()))));
        node.set("unranked", array(ranking.unranked().map(one -> price(rival(one.rival()), one.why()))));
        return node;
    }

    private static ObjectNode rival(Rival rival) {
        return node().put("seller", rival.name())
                .put("offer", rival.offer().price().toString())
                .put("under", rival.offer().basis().term().toString());
    }
}
