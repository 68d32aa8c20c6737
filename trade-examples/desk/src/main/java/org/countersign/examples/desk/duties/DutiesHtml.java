package org.countersign.examples.desk.duties;

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
import org.countersign.examples.paper.RouteStripPicture;
import org.countersign.trade.delivery.RouteStrip;
import org.countersign.trade.delivery.Side;
import org.countersign.trade.delivery.duty.Duty;

/**
 * A rule as one HTML file for a desk, a phone and paper, with the strip of cost and risk drawn: no script, nothing loaded from anywhere. It
 * shows what {@link DutiesJson} says, by the template {@code duties.ftlh} beside this class; whatever is in the data is escaped.
 */
public final class DutiesHtml {
    private static final String TEMPLATE = "duties.ftlh";

    private DutiesHtml() {}

    /** The page in this language. */
    public static String of(Lookup lookup, Language language) {
        DutiesWording wording = new DutiesWording(language);
        TemplateMethodModelEx say = arguments -> wording.say(arguments.get(0).toString());
        Map<?, ?> data = new ObjectMapper().convertValue(DutiesJson.tree(lookup, language), Map.class);
        String picture = RouteStripPicture.of(RouteStrip.of(lookup.sheet()), wording.texts());
        StringWriter html = new StringWriter();
        try {
            template()
                    .process(
                            Map.of(
                                    "page", data,
                                    "picture", picture,
                                    "now", now(lookup, wording),
                                    "sides",
                                            Lookup.sides()
                                                    .map(side -> side(lookup, wording, side))
                                                    .asJava(),
                                    "say", say),
                            html);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (TemplateException broken) {
            throw new IllegalStateException("the template of the page does not fit the rule", broken);
        }
        return html.toString();
    }

    private static String now(Lookup lookup, DutiesWording wording) {
        return wording.say(
                "duties.on",
                "day",
                lookup.position().map(position -> position.now().toString()).getOrElse(""));
    }

    private static Map<String, Object> side(Lookup lookup, DutiesWording wording, Side side) {
        int count = Duty.of(lookup.sheet()).count(duty -> duty.by() == side);
        return Map.of(
                "name", side.name(), "head", wording.say("duties.owes." + side, "count", Integer.toString(count)));
    }

    private static Template template() throws IOException {
        Configuration settings = new Configuration(Configuration.VERSION_2_3_34);
        settings.setClassForTemplateLoading(DutiesHtml.class, "");
        settings.setDefaultEncoding(StandardCharsets.UTF_8.name());
        settings.setOutputFormat(HTMLOutputFormat.INSTANCE);
        settings.setLocale(Locale.ROOT);
        settings.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        settings.setLogTemplateExceptions(false);
        settings.setAPIBuiltinEnabled(false);
        return settings.getTemplate(TEMPLATE);
    }
}
