package org.countersign.examples.desk.lc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.countersign.examples.desk.show.Language;
import org.countersign.trade.base.map.MapForm;
import org.countersign.trade.credit.Credit;
import org.countersign.trade.credit.review.Remark;
import org.countersign.trade.document.Discrepancy;

/** An answer as JSON: the credit in the library's map form, the remarks, the letters, the findings. What is not known is {@code null}. */
final class LcJson {
    /** What the first field says. */
    static final String FORMAT = "countersign-desk-lc/1";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private LcJson() {}

    static String of(LcAnswer answer, Language language) {
        DefaultPrettyPrinter pretty = new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        try {
            return new ObjectMapper().writer(pretty).writeValueAsString(tree(answer, language)) + "\n";
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a tree of texts could not be written", broken);
        }
    }

    static ObjectNode tree(LcAnswer answer, Language language) {
        LcWording wording = new LcWording(language);
        ObjectNode root = NODES.objectNode();
        root.put("format", FORMAT)
                .put("language", language.name())
                .put("title", wording.title(answer.credit()))
                .put("isWrong", answer.isWrong())
                .put("isAgainstContract", answer.isAgainstContract());
        root.set("credit", new ObjectMapper().valueToTree(MapForm.to(Credit.SHAPE, answer.credit())));
        ArrayNode facts = root.putArray("facts");
        wording.facts(answer.credit())
                .forEach(fact -> facts.addObject()
                        .put("key", fact.key())
                        .put("label", fact.label())
                        .put("text", fact.words().getOrElse("")));
        ArrayNode remarks = root.putArray("remarks");
        answer.review().remarks().forEach(remark -> remark(remarks.addObject(), remark, wording));
        ObjectNode letters = root.putObject("letters");
        for (Language tongue : Language.values()) {
            ArrayNode letter = letters.putArray(tongue.name());
            new LcWording(tongue).letter(answer).forEach(lines -> lines.forEach(letter::add));
        }
        root.set("papers", papers(answer, wording));
        return root;
    }

    private static void remark(ObjectNode node, Remark remark, LcWording wording) {
        node.put("weight", remark.weight().name())
                .put("code", remark.code())
                .put("field", remark.tag().getOrElse(""))
                .put("path", remark.place().toString())
                .put("text", wording.remark(remark))
                .put("authority", wording.cited(remark.reason().citation()));
    }

    private static ObjectNode papers(LcAnswer answer, LcWording wording) {
        ObjectNode node = NODES.objectNode();
        answer.examination().forEach(found -> {
            node.put("count", answer.papers().fold(() -> 0, set -> set.papers().size()))
                    .put("complies", found.complies().name());
            node.set(
                    "lastDay",
                    answer.lastDay()
                            .<JsonNode>map(day -> NODES.textNode(day.toString()))
                            .getOrElse(NODES::nullNode));
            ArrayNode findings = node.putArray("findings");
            found.findings().forEach(finding -> finding(findings.addObject(), finding, wording));
        });
        return node;
    }

    private static void finding(ObjectNode node, Discrepancy finding, LcWording wording) {
        node.put("weight", finding.weight().name())
                .put("code", finding.code())
                .put("paper", finding.paper().getOrElse(""))
                .put("path", finding.place().toString())
                .put("text", wording.finding(finding))
                .put("authority", wording.cited(finding.reason().citation()))
                .put("cure", wording.cure(finding));
    }
}
