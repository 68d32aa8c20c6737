package org.countersign.examples.samplegate.show;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A page as HTML, by the template {@code page.ftlh}; whatever is in the data is escaped, but for pictures, which escape their own words. */
final class PageHtml {
    private PageHtml() {}

    static String of(Page page) {
        StringWriter html = new StringWriter();
        try {
            settings()
                    .getTemplate("page.ftlh")
                    .process(
                            Map.of(
                                    "language", page.language(),
                                    "title", page.title(),
                                    "note", page.note(),
                                    "parts", page.parts().map(PageHtml::part).asJava()),
                            html);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (TemplateException broken) {
            throw new IllegalStateException("the template does not fit the page", broken);
        }
        return html.toString();
    }

    private static Map<String, ?> part(Part part) {
        if (part instanceof Part.Head head) {
            return Map.of("kind", "head", "words", head.words());
        }
        if (part instanceof Part.Words words) {
            return Map.of("kind", "words", "words", words.words());
        }
        if (part instanceof Part.Banner banner) {
            return Map.of("kind", "banner", "good", banner.good(), "words", banner.words());
        }
        if (part instanceof Part.Points points) {
            return Map.of(
                    "kind",
                    "points",
                    "numbered",
                    points.numbered(),
                    "lines",
                    points.lines().asJava());
        }
        if (part instanceof Part.Table table) {
            List<List<String>> rows = table.rows().map(Seq::asJava).asJava();
            return Map.of("kind", "table", "heads", table.heads().asJava(), "rows", rows);
        }
        if (part instanceof Part.Letter letter) {
            return Map.of("kind", "letter", "head", letter.head(), "text", letter.text());
        }
        return Map.of(
                "kind",
                "pictures",
                "pictures",
                ((Part.Pictures) part)
                        .pictures()
                        .map(picture -> Map.of("svg", picture.svg(), "caption", picture.caption()))
                        .asJava());
    }

    private static Configuration settings() {
        Configuration settings = new Configuration(Configuration.VERSION_2_3_34);
        settings.setClassForTemplateLoading(PageHtml.class, "/org/countersign/examples/samplegate");
        settings.setDefaultEncoding(StandardCharsets.UTF_8.name());
        settings.setOutputFormat(HTMLOutputFormat.INSTANCE);
        settings.setLocale(Locale.ROOT);
        settings.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        settings.setLogTemplateExceptions(false);
        settings.setAPIBuiltinEnabled(false);
        return settings;
    }
}
