package org.countersign.examples.desk.show;

import com.fasterxml.jackson.databind.ObjectMapper;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.countersign.examples.desk.answer.Answer;
import org.countersign.examples.desk.answer.Checked;

/**
 * An answer as one HTML file for a desk, a phone and paper: no script, nothing loaded from anywhere. It shows what {@link JsonPage} says, by
 * the template {@code answer.ftlh} beside this class; whatever is in the data is escaped.
 */
public final class HtmlPage {
    private static final String TEMPLATE = "answer.ftlh";

    private HtmlPage() {}

    /** The page in this language. */
    public static String of(Answer answer, Language language) {
        Wording wording = new Wording(language);
        TemplateMethodModelEx say = arguments -> wording.say(arguments.get(0).toString());
        Map<?, ?> data = new ObjectMapper().convertValue(JsonPage.tree(answer, language), Map.class);
        List<?> blocks = Vector.of(Checked.Subject.values())
                .map(subject -> Map.of(
                        "name", subject.name(),
                        "head", wording.say("findings." + subject),
                        "blocks",
                                Block.about(subject, answer, wording)
                                        .map(HtmlPage::block)
                                        .asJava()))
                .asJava();
        StringWriter html = new StringWriter();
        try {
            template()
                    .process(
                            Map.of("answer", data, "offers", wording.offers(answer), "findings", blocks, "say", say),
                            html);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (TemplateException broken) {
            throw new IllegalStateException("the template of the page does not fit the answer", broken);
        }
        return html.toString();
    }

    private static Map<String, Object> block(Block block) {
        return Map.of(
                "severity", block.severity().name(),
                "standing", block.standing().name(),
                "headline", block.headline(),
                "details", block.details().asJava());
    }

    private static Template template() throws IOException {
        Configuration settings = new Configuration(Configuration.VERSION_2_3_34);
        settings.setClassForTemplateLoading(HtmlPage.class, "");
        settings.setDefaultEncoding(StandardCharsets.UTF_8.name());
        settings.setOutputFormat(HTMLOutputFormat.INSTANCE);
        settings.setLocale(Locale.ROOT);
        settings.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        settings.setLogTemplateExceptions(false);
        settings.setAPIBuiltinEnabled(false);
        return settings.getTemplate(TEMPLATE);
    }
}
