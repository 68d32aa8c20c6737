package org.countersign.examples.desk.payment;

import static org.countersign.examples.desk.report.Json.array;
import static org.countersign.examples.desk.report.Json.node;
import static org.countersign.examples.desk.report.Json.put;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.countersign.examples.desk.report.Json;
import org.countersign.examples.desk.report.Say;
import org.countersign.examples.desk.show.Language;
import org.countersign.trade.base.Reason;
import org.countersign.trade.money.Amount;
import org.countersign.trade.payment.DatedInstalment;
import org.countersign.trade.payment.DatedPlan;
import org.countersign.trade.payment.Milestones;
import org.countersign.trade.payment.Trigger;
import org.countersign.trade.payment.date.BusinessCalendar;

/** Plans and due days for programs; the fields are described in {@code docs/clerk.md}. */
final class PlanJson {
    private static final String DUE = "countersign-desk-due/1";
    private static final String PLAN = "countersign-desk-plan/1";

    private final DatedTerms terms;
    private final Say say;

    private PlanJson(DatedTerms terms, Say say) {
        this.terms = terms;
        this.say = say;
    }

    static ObjectNode due(DatedTerms terms, Language language) {
        PlanJson json = new PlanJson(terms, new Say(language.texts()));
        ObjectNode root = json.head(DUE, language);
        root.set(
                "readings",
                array(terms.dated()
                        .map(one -> json.part(one._2.instalments().head(), 0, Option.none())
                                .put("monthEnd", one._1.monthEnd().name()))));
        return root;
    }

    static ObjectNode plan(DatedTerms terms, Option<Amount> total, Language language) {
        PlanJson json = new PlanJson(terms, new Say(language.texts()));
        ObjectNode root = json.head(PLAN, language);
        put(root, "total", total);
        root.put("transferAssumed", terms.terms().transferAssumed());
        root.set(
                "readings",
                array(terms.dated()
                        .map(one -> json.reading(one._2, total)
                                .put("monthEnd", one._1.monthEnd().name()))));
        return root;
    }

    private ObjectNode head(String format, Language language) {
        ObjectNode root = Json.root(format, language.name());
        root.put("words", terms.terms().written());
        root.set("events", events(terms.milestones()));
        root.set("calendar", array(terms.calendar().toVector().map(PlanJson::calendar)));
        return root;
    }

    static ArrayNode events(Milestones milestones) {
        return array(milestones
                .days()
                .toVector()
                .map(day -> node().put("event", day._1).put("day", day._2.toString())));
    }

    static ObjectNode calendar(BusinessCalendar calendar) {
        return node().put("name", calendar.name())
                .put("from", calendar.from().toString())
                .put("until", calendar.until().toString());
    }

    private ObjectNode reading(DatedPlan dated, Option<Amount> total) {
        Option<Seq<Amount>> amounts = total.flatMap(all -> dated.plan().split(all));
        ObjectNode node = node().put("plan", dated.plan().toString());
        node.put(
                "whole",
                total.map(dated.plan()::covers).getOrElse(() -> dated.plan().isWhole()));
        node.set(
                "instalments",
                array(dated.instalments()
                        .zipWithIndex((part, at) -> instalment(part, at, amounts.map(all -> all.get(at))))));
        put(node, "last", dated.last());
        return node;
    }

    private ObjectNode instalment(DatedInstalment dated, int at, Option<Amount> split) {
        Option<Amount> amount = split.orElse(dated.part().amount());
        ObjectNode node = part(dated, at, amount);
        put(node, "share", dated.part().share());
        put(node, "amount", amount);
        node.put("by", dated.part().by().code());
        return node;
    }

    private ObjectNode part(DatedInstalment dated, int at, Option<Amount> amount) {
        Trigger event = dated.part().on();
        ObjectNode node = node().put("event", event.code());
        put(node, "eventDay", terms.milestones().on(event));
        node.put("deadline", dated.part().deadline().toString());
        node.put("text", new DayWords(say).time(dated.part()));
        put(node, "counted", terms.counted(dated.part()));
        put(node, "due", dated.due().day());
        node.set("waitsFor", array(dated.due().waitsFor().toVector().map(reason -> reason(reason, say))));
        node.set(
                "discount",
                terms.terms()
                        .discounts()
                        .get(at)
                        .<JsonNode>map(discount -> EarlyPayment.of(terms, dated.part(), discount, amount)
                                .json())
                        .getOrElse(NullNode::getInstance));
        return node;
    }

    static ObjectNode reason(Reason reason, Say say) {
        return node().put("code", reason.code()).put("text", say.texts().say(reason));
    }
}
