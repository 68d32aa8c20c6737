package org.countersign.examples.desk.lc;

import com.fasterxml.jackson.databind.ObjectMapper;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.countersign.examples.desk.show.Language;

/** An answer as one HTML file: no script, nothing loaded from anywhere. It shows what {@link LcJson} says; whatever is in the data is escaped. */
final class LcHtml {
    private LcHtml() {}

    static String of(LcAnswer answer, Language language) {
        LcWording wording = new LcWording(language);
        TemplateMethodModelEx say = arguments -> wording.say(arguments.get(0).toString());
        Map<?, ?> data = new ObjectMapper().convertValue(LcJson.tree(answer, language), Map.class);
        StringWriter html = new StringWriter();
        try {
            template().process(Map.of("answer", data, "say", say), html);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (TemplateException broken) {
            throw new IllegalStateException("the template of the page does not fit the answer", broken);
        }
        return html.toString();
    }

    private static Template template() throws IOException {
        Configuration settings = new Configuration(Configuration.VERSION_2_3_34);
        settings.setClassForTemplateLoading(LcHtml.class, "");
        settings.setDefaultEncoding(StandardCharsets.UTF_8.name());
        settings.setOutputFormat(HTMLOutputFormat.INSTANCE);
        settings.setLocale(Locale.ROOT);
        settings.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        settings.setLogTemplateExceptions(false);
        settings.setAPIBuiltinEnabled(false);
        return settings.getTemplate("lc.ftlh");
    }
}
