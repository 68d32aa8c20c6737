package org.countersign.examples.desk.duties;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.countersign.examples.desk.show.Language;
import org.countersign.trade.delivery.RouteStrip;
import org.countersign.trade.delivery.RuleSheet;
import org.countersign.trade.delivery.Side;
import org.countersign.trade.delivery.duty.Duty;
import org.countersign.trade.delivery.duty.Position;
import org.countersign.trade.delivery.duty.RiskNow;
import org.countersign.trade.delivery.duty.Standing;

/**
 * A rule as JSON. Within one number of {@code format} no field goes away or changes its sense, and new ones may come. What is not known, or does
 * not apply, is {@code null}.
 */
public final class DutiesJson {
    /** What the first field says. */
    static final String FORMAT = "countersign-desk-duties/1";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Lookup lookup;
    private final DutiesWording wording;

    private DutiesJson(Lookup lookup, Language language) {
        this.lookup = lookup;
        this.wording = new DutiesWording(language);
    }

    /** The rule as JSON text, its sentences in this language; with a line feed at its end. */
    public static String of(Lookup lookup, Language language) {
        DefaultPrettyPrinter pretty = new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        try {
            return new ObjectMapper().writer(pretty).writeValueAsString(tree(lookup, language)) + "\n";
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a tree of texts could not be written", broken);
        }
    }

    /** The rule as a tree. */
    static ObjectNode tree(Lookup lookup, Language language) {
        DutiesJson json = new DutiesJson(lookup, language);
        RuleSheet sheet = lookup.sheet();
        ObjectNode root = NODES.objectNode();
        root.put("format", FORMAT);
        root.put("language", language.name());
        root.put("title", json.wording.title(sheet));
        root.put("rule", sheet.rule().name());
        root.put("edition", sheet.edition().year());
        put(root, "handover", sheet.handover());
        root.set(
                "answers",
                array(json.wording
                        .words()
                        .of(sheet)
                        .map(said -> NODES.objectNode()
                                .put("question", said.question())
                                .put("answer", said.answer()))));
        root.set("strip", array(RouteStrip.of(sheet).legs().map(json::leg)));
        root.set("legend", texts(json.wording.legend(RouteStrip.of(sheet))));
        root.set("duties", array(Duty.of(sheet).map(json::duty)));
        root.put("silent", json.wording.say("duties.silent"));
        root.set("position", lookup.position().<JsonNode>map(json::position).getOrElse(NODES.nullNode()));
        return root;
    }

    private ObjectNode leg(RouteStrip.Leg leg) {
        ObjectNode node = NODES.objectNode()
                .put("stage", leg.stage().name())
                .put("cost", leg.cost().name());
        put(node, "risk", leg.risk());
        return node.put("stageText", wording.say("stage." + leg.stage()))
                .put("costText", wording.cost(leg))
                .put("riskText", wording.risk(leg));
    }

    private ObjectNode duty(Duty duty) {
        ObjectNode node = NODES.objectNode()
                .put("code", duty.code())
                .put("article", duty.article().toString())
                .put("by", duty.by().name())
                .put("towards", duty.towards().name())
                .put("kind", duty.kind().name());
        put(node, "onlyIf", duty.onlyIf());
        put(node, "unless", duty.unless());
        node.put("trigger", duty.trigger().toString()).put("limit", duty.limit().name());
        node.set("doneBy", texts(duty.doneBy().map(Object::toString)));
        put(node, "brokenBy", duty.brokenBy());
        put(node, "needs", duty.needs());
        node.put("text", wording.words().duty(lookup.sheet(), duty)).put("when", wording.when(duty));
        node.set(
                "ifNot",
                array(duty.ifNot()
                        .map(what -> NODES.objectNode()
                                .put("code", what.name())
                                .put("power", what.isPower())
                                .put("authority", duty.citation(what).toString())
                                .put("text", wording.say("if-not." + what))
                                .put("cited", wording.words().consequence(duty, what)))));
        return node;
    }

    private ObjectNode position(Position position) {
        ObjectNode node = NODES.objectNode()
                .put("on", position.now().toString())
                .put("facts", position.facts().spelling());
        RiskNow risk = position.risk();
        ObjectNode bears = NODES.objectNode();
        put(bears, "bearer", risk.bearer());
        put(bears, "since", risk.since());
        bears.put("ground", risk.ground().name());
        bears.set("because", texts(risk.because().map(Duty::code)));
        node.set("risk", bears.put("text", wording.words().risk(risk)));
        node.set("seller", array(owed(position, Side.SELLER)));
        node.set("buyer", array(owed(position, Side.BUYER)));
        node.set("asks", texts(position.asks().map(Object::toString)));
        node.set("askTexts", texts(wording.asks(position)));
        return node;
    }

    private Seq<ObjectNode> owed(Position position, Side side) {
        return position.owed(side).appendAll(wording.mended(position, side)).map(this::standing);
    }

    private ObjectNode standing(Standing one) {
        ObjectNode node = NODES.objectNode()
                .put("code", one.duty().code())
                .put("article", one.duty().article().toString())
                .put("state", one.state().name());
        put(node, "since", one.since());
        put(node, "until", one.until());
        node.put("text", wording.words().duty(lookup.sheet(), one.duty()))
                .put("stateText", wording.words().state(one));
        node.set("follows", texts(wording.follows(one)));
        return node;
    }

    private static void put(ObjectNode node, String field, Option<?> value) {
        node.set(
                field,
                value.<JsonNode>map(known -> NODES.textNode(known.toString())).getOrElse(NODES.nullNode()));
    }

    private static ArrayNode array(Seq<? extends JsonNode> nodes) {
        ArrayNode array = NODES.arrayNode();
        nodes.forEach(array::add);
        return array;
    }

    private static ArrayNode texts(Seq<String> texts) {
        return array(texts.map(NODES::textNode));
    }
}
