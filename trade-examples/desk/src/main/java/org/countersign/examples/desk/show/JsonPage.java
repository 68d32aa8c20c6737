package org.countersign.examples.desk.show;

import static org.countersign.examples.desk.report.Json.array;
import static org.countersign.examples.desk.report.Json.node;
import static org.countersign.examples.desk.report.Json.put;
import static org.countersign.examples.desk.report.Json.texts;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.examples.desk.answer.Answer;
import org.countersign.examples.desk.answer.Ask;
import org.countersign.examples.desk.answer.Checked;
import org.countersign.examples.desk.answer.Offer;
import org.countersign.examples.desk.answer.Written;
import org.countersign.examples.desk.report.Json;
import org.countersign.examples.desk.ubl.LeftOver;
import org.countersign.examples.desk.ubl.write.NotCarried;
import org.countersign.rules.rule.Finding;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.offer.InquiryLine;

/**
 * An answer as JSON. Its field names are a promise, written down in {@code docs/desk.md}: within one number of {@code format} none goes away
 * or changes its sense, and new ones may come. What is not known is {@code null}; numbers with units and amounts with currencies are text,
 * exact, as the library spells them.
 */
public final class JsonPage {
    /** What the first field says. */
    static final String FORMAT = "countersign-desk-answer/1";

    private final Answer answer;
    private final Wording wording;

    private JsonPage(Answer answer, Language language) {
        this.answer = answer;
        this.wording = new Wording(language);
    }

    /** The answer as JSON text, its sentences in this language; with a line feed at its end. */
    public static String of(Answer answer, Language language) {
        return Json.print(tree(answer, language));
    }

    /** The answer as a tree. */
    static ObjectNode tree(Answer answer, Language language) {
        JsonPage page = new JsonPage(answer, language);
        ObjectNode root = Json.root(FORMAT, language.name());
        root.put("document", answer.kind().root());
        root.put("title", page.wording.title(answer));
        root.set("inquiry", page.inquiry());
        root.set("questions", array(answer.asks().map(page::question)));
        root.set("letters", page.letters());
        root.set("offers", array(answer.offers().map(page::offer)));
        root.set("wants", texts(page.wording.wants(answer)));
        root.set("findings", array(answer.findings().map(page::finding)));
        root.set("remarks", page.remarks());
        root.set("ubl", array(answer.written().map(page::written)));
        root.set("notCarriedOver", array(answer.left().map(JsonPage::leftOver)));
        root.put("hasErrors", answer.hasErrors());
        return root;
    }

    private ObjectNode inquiry() {
        ObjectNode inquiry = node();
        Wording.facts(answer).forEach((name, value) -> put(inquiry, name, value));
        inquiry.set("lines", array(answer.inquiry().lines().map(this::line)));
        return inquiry;
    }

    private ObjectNode line(InquiryLine line) {
        ObjectNode node = node();
        node.put("id", line.id());
        node.put("product", line.product());
        put(node, "specification", line.specification());
        put(node, "quantity", line.quantity());
        put(node, "targetPrice", line.targetPrice());
        put(node, "unit", line.quantity().flatMap(quantity -> quantity.unit().name()));
        return node;
    }

    private ObjectNode question(Ask ask) {
        ObjectNode node = node();
        node.put("about", ask.about());
        node.put("needed", ask.isNeeded());
        for (Language language : Language.values()) {
            node.put(language.name(), ask.say(language.texts(), answer.inquiry()));
        }
        return node;
    }

    private ObjectNode letters() {
        ObjectNode node = node();
        for (Language language : Language.values()) {
            put(node, language.name(), Letter.of(answer, new Wording(language)).map(Letter::text));
        }
        return node;
    }

    private ObjectNode offer(Offer offer) {
        ObjectNode node = node();
        put(node, "term", offer.term());
        put(node, "rule", offer.term().map(DeliveryTerm::rule));
        put(node, "place", offer.term().flatMap(DeliveryTerm::place));
        put(node, "edition", offer.term().flatMap(DeliveryTerm::edition));
        node.put("head", wording.term(offer));
        node.set("costs", array(offer.costs().map(this::cost)));
        node.set("lines", array(offer.lines().map(this::offered)));
        node.set("wants", array(offer.wants().map(this::want)));
        between(node, "total", offer.total());
        return node;
    }

    private ObjectNode cost(Offer.Cost cost) {
        ObjectNode node = node();
        node.put("cost", cost.name());
        node.put("share", cost.share().name());
        node.set("missing", texts(cost.missing()));
        node.put("label", wording.say("cost." + cost.name()));
        node.put("text", wording.cost(cost));
        return node;
    }

    private ObjectNode offered(Offer.Line line) {
        ObjectNode node = node();
        node.put("id", line.id());
        node.put("product", line.product());
        put(node, "quantity", line.quantity());
        put(node, "unitPrice", line.unitPrice());
        between(node, "amount", line.amount());
        node.put("label", wording.lineHead(line));
        node.put("text", wording.unitPrice(line));
        return node;
    }

    private ObjectNode want(Offer.Want want) {
        ObjectNode node = node();
        node.put("code", want.reason().code());
        node.set("lines", texts(want.lines()));
        node.put("text", wording.texts().say(want.reason()));
        return node;
    }

    private ObjectNode finding(Checked checked) {
        Finding finding = checked.finding();
        ObjectNode node = node();
        node.put("subject", checked.subject().name());
        node.put("code", finding.code().toString());
        node.put("severity", finding.rule().severity().name());
        node.put("outcome", finding.outcome().name());
        node.put("standing", checked.standing().name());
        node.put("path", finding.path().toString());
        ArrayNode offers = node.putArray("offers");
        checked.offers().forEach(offers::add);
        node.put(
                "text",
                checked.standing() == Checked.Standing.UNDECIDED
                        ? wording.lacking(checked, checked.lacking())
                        : wording.headline(checked));
        node.set("lacking", texts(checked.lacking()));
        node.set("why", texts(wording.why(checked)));
        node.set("fixes", texts(wording.fixes(checked)));
        return node;
    }

    private ArrayNode remarks() {
        return texts(wording.noticed(answer).appendAll(answer.remarks().map(wording::remark)));
    }

    private ObjectNode written(Written written) {
        ObjectNode node = node();
        node.put("offer", written.offer());
        put(node, "file", written.result().toOption().map(left -> written.file()));
        node.put("text", wording.written(answer, written));
        node.set(
                "notCarried",
                array(written.result()
                        .fold(why -> Vector.<NotCarried>empty(), left -> left)
                        .map(JsonPage::notCarried)));
        node.set("notCarriedText", texts(wording.notCarried(written)));
        return node;
    }

    private static ObjectNode notCarried(NotCarried left) {
        ObjectNode node = node();
        node.put("path", left.path().toString());
        node.put("change", left.change().name());
        put(node, "said", left.said());
        put(node, "read", left.read());
        return node;
    }

    private static ObjectNode leftOver(LeftOver left) {
        ObjectNode node = node();
        node.put("place", left.place());
        node.put("words", left.words());
        node.put("line", left.line());
        return node;
    }

    /** One amount as it is, a range as its two ends. */
    private void between(ObjectNode node, String name, Option<Offer.Between> amount) {
        put(node, name, amount.filter(Offer.Between::isOne).map(Offer.Between::low));
        put(node, name + "Low", amount.map(Offer.Between::low));
        put(node, name + "High", amount.map(Offer.Between::high));
        node.put(name + "Text", wording.known(amount));
    }
}
