package org.countersign.examples.desk.show;

import freemarker.template.TemplateMethodModelEx;
import io.vavr.collection.Vector;
import java.util.List;
import java.util.Map;
import org.countersign.examples.desk.answer.Answer;
import org.countersign.examples.desk.answer.Checked;
import org.countersign.examples.desk.report.Json;
import org.countersign.examples.desk.report.Templates;

/**
 * An answer as one HTML file for a desk, a phone and paper: no script, nothing loaded from anywhere. It shows what {@link JsonPage} says, by
 * the template {@code answer.ftlh} beside this class.
 */
public final class HtmlPage {
    private static final String TEMPLATE = "show/answer.ftlh";

    private HtmlPage() {}

    /** The page in this language. */
    public static String of(Answer answer, Language language) {
        Wording wording = new Wording(language);
        TemplateMethodModelEx say = arguments -> wording.say(arguments.get(0).toString());
        Map<?, ?> data = Json.map(JsonPage.tree(answer, language));
        List<?> blocks = Vector.of(Checked.Subject.values())
                .map(subject -> Map.of(
                        "name", subject.name(),
                        "head", wording.say("findings." + subject),
                        "blocks",
                                Block.about(subject, answer, wording)
                                        .map(HtmlPage::block)
                                        .asJava()))
                .asJava();
        return Templates.fill(
                TEMPLATE, Map.of("answer", data, "offers", wording.offers(answer), "findings", blocks, "say", say));
    }

    private static Map<String, Object> block(Block block) {
        return Map.of(
                "severity", block.severity().name(),
                "standing", block.standing().name(),
                "headline", block.headline(),
                "details", block.details().asJava());
    }
}
