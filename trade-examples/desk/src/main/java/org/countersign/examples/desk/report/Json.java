package org.countersign.examples.desk.report;

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
import java.util.Map;

/** Trees of texts, as the desk answers programs. What is not known is {@code null}. */
public final class Json {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private Json() {}

    /** A node without fields. */
    public static ObjectNode node() {
        return NODES.objectNode();
    }

    /** The first fields of every answer: its format, and the language of its sentences. */
    public static ObjectNode root(String format, String language) {
        return node().put("format", format).put("language", language);
    }

    /** Puts the text of a value, or {@code null} if there is none. */
    public static ObjectNode put(ObjectNode node, String name, Option<?> value) {
        return node.put(name, value.<String>fold(() -> null, Object::toString));
    }

    /** These nodes in their order. */
    public static ArrayNode array(Seq<? extends JsonNode> nodes) {
        return NODES.arrayNode().addAll(nodes.toJavaList());
    }

    /** These texts in their order. */
    public static ArrayNode texts(Seq<String> texts) {
        return array(texts.map(NODES::textNode));
    }

    /** The tree as maps and lists. */
    public static Map<?, ?> map(ObjectNode tree) {
        return MAPPER.convertValue(tree, Map.class);
    }

    /** The tree as text, with a line feed at its end. */
    public static String print(ObjectNode tree) {
        DefaultPrettyPrinter pretty =
                new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);
        try {
            return MAPPER.writer(pretty).writeValueAsString(tree) + "\n";
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a tree of texts could not be written", broken);
        }
    }
}
