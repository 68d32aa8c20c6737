package org.countersign.examples.desk.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.countersign.examples.paper.page.OneLine;
import org.countersign.examples.paper.page.Page;

/**
 * What a command has to say in one language: parts below each other for readers, and a tree for programs.
 *
 * @param language {@code en} or {@code zh}
 * @param title its headline
 * @param parts in their order
 * @param data the same for programs
 */
public record Report(String language, String title, Seq<Part> parts, ObjectNode data) implements Showing {
    private static final String TEMPLATE = "report/report.ftlh";

    @Override
    public String text(int columns) {
        Page page = new Page(columns).paragraph(OneLine.of(title));
        if (!parts.isEmpty() && !(parts.head() instanceof Part.Section)) {
            page.gap();
        }
        parts.forEach(part -> put(page, part));
        return page.toString();
    }

    private static void put(Page page, Part part) {
        if (part instanceof Part.Section section) {
            page.gap().paragraph(OneLine.of(section.head()));
        } else if (part instanceof Part.Words words) {
            page.hanging("  ", OneLine.of(words.words()));
        } else if (part instanceof Part.Points points) {
            points.lines().forEach(line -> page.hanging("  - ", OneLine.of(line)));
        } else if (part instanceof Part.Facts facts) {
            page.table(facts.facts()
                    .map(fact -> new Page.Row(
                            OneLine.of(fact.label()), OneLine.of(fact.cell().words()))));
        } else if (part instanceof Part.Table table) {
            page.columns(
                    table.heads().map(head -> new Page.Column(OneLine.of(head.words()), head.number())),
                    table.rows().map(row -> row.map(cell -> OneLine.of(cell.words()))));
        } else if (part instanceof Part.Picture picture) {
            picture.text().apply(page.width() - 2).forEach(line -> page.hanging("  ", line));
        }
    }

    @Override
    public String json() {
        return Json.print(data);
    }

    @Override
    public String html() {
        return Templates.fill(
                TEMPLATE,
                Map.of(
                        "tongue",
                        language.equals("zh") ? "zh-Hans" : "en",
                        "title",
                        title,
                        "parts",
                        parts.map(Report::model).asJava()));
    }

    private static Map<String, Object> model(Part part) {
        String kind = part.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        if (part instanceof Part.Section section) {
            return Map.of("kind", kind, "head", section.head());
        }
        if (part instanceof Part.Words words) {
            return Map.of("kind", kind, "words", words.words());
        }
        if (part instanceof Part.Points points) {
            return Map.of("kind", kind, "lines", points.lines().asJava());
        }
        if (part instanceof Part.Facts facts) {
            return Map.of(
                    "kind", kind, "facts", facts.facts().map(Report::model).asJava());
        }
        if (part instanceof Part.Table table) {
            List<?> heads = table.heads().map(Report::model).asJava();
            List<?> rows =
                    table.rows().map(row -> row.map(Report::model).asJava()).asJava();
            return Map.of("kind", kind, "heads", heads, "rows", rows);
        }
        return Map.of("kind", kind, "svg", ((Part.Picture) part).svg());
    }

    private static Map<String, Object> model(Part.Fact fact) {
        return Map.of("label", fact.label(), "cell", model(fact.cell()));
    }

    private static Map<String, Object> model(Part.Head head) {
        return Map.of("words", head.words(), "number", head.number());
    }

    private static Map<String, Object> model(Part.Cell cell) {
        return Map.of("words", cell.words(), "tone", cell.tone().name());
    }
}
