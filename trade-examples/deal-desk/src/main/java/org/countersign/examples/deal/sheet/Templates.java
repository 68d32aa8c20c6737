package org.countersign.examples.deal.sheet;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** The templates of all pages. Whatever is in the data is escaped. */
public final class Templates {
    private Templates() {}

    /** The page that the template of that path makes of these data; paths begin at the root of the desk's resources. */
    public static String fill(String template, Map<String, ?> data) {
        StringWriter html = new StringWriter();
        try {
            settings().getTemplate(template).process(data, html);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (TemplateException broken) {
            throw new IllegalStateException("the template of the page does not fit the story", broken);
        }
        return html.toString();
    }

    private static Configuration settings() {
        Configuration settings = new Configuration(Configuration.VERSION_2_3_34);
        settings.setClassForTemplateLoading(Templates.class, "/org/countersign/examples/deal");
        settings.setDefaultEncoding(StandardCharsets.UTF_8.name());
        settings.setOutputFormat(HTMLOutputFormat.INSTANCE);
        settings.setLocale(Locale.ROOT);
        settings.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        settings.setLogTemplateExceptions(false);
        settings.setAPIBuiltinEnabled(false);
        return settings;
    }
}
