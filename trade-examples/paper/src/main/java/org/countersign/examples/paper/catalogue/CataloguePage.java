package org.countersign.examples.paper.catalogue;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import org.countersign.examples.paper.catalogue.Catalogue.Readers;

/**
 * The catalogue as one HTML file that loads nothing: pictures, style and script stand in it, and its security policy allows no other script than that
 * one. Without script everything can be read, with it there is a search box and filters. The same catalogue gives the same bytes, always.
 */
public final class CataloguePage {
    private static final int MOST_CHOICES = 8;
    private static final int MOST_FACETS = 6;

    private CataloguePage() {}

    /** The page of this catalogue for those readers. */
    public static String of(Catalogue catalogue, Tongue tongue, Readers readers) {
        Seq<Sheet> sheets = catalogue
                .seenBy(readers)
                .flatMap(item -> item.file().map(file -> new Sheet(item, file, catalogue, tongue, readers)));
        String script = script();
        Map<String, Object> data = LinkedHashMap.<String, Object>of("tongue", tongue.tag())
                .put("seller", catalogue.seller())
                .put("own", readers == Readers.OURS)
                .put("sheets", sheets.map(Sheet::data).toJavaList())
                .put("count", counted(tongue, sheets))
                .put("shelves", sheets.map(Sheet::shelf).distinct().toJavaList())
                .put(
                        "states",
                        sheets.map(sheet -> tongue.say(sheet.item().stateKey()))
                                .distinct()
                                .toJavaList())
                .put("facets", facets(tongue, sheets))
                .put("script", script)
                .put("policy", sha256(script))
                .put("say", words(tongue));
        return filled(data);
    }

    private static String counted(Tongue tongue, Seq<Sheet> sheets) {
        return tongue.say(
                "count",
                LinkedHashMap.of(
                        "products", String.valueOf(sheets.size()),
                        "shown",
                                String.valueOf(
                                        sheets.count(sheet -> sheet.item().isShown()))));
    }

    /** The attributes by which products differ: of two values at least and of few enough to choose from, those of most products first. */
    private static java.util.List<?> facets(Tongue tongue, Seq<Sheet> sheets) {
        Map<String, Seq<String>> byName =
                sheets.flatMap(Sheet::facets).groupBy(Tuple2::_1).mapValues(pairs -> pairs.map(Tuple2::_2));
        return Vector.ofAll(byName)
                .filter(one -> one._2.size() > one._2.distinct().size()
                        && one._2.distinct().size() > 1
                        && one._2.distinct().size() <= MOST_CHOICES)
                .sortBy(one -> one._1)
                .sortBy(one -> -one._2.size())
                .take(MOST_FACETS)
                .map(one -> LinkedHashMap.<String, Object>of("code", one._1)
                        .put("name", Sheet.attributeName(tongue, one._1))
                        .put("choices", one._2.distinct().sorted().toJavaList())
                        .toJavaMap())
                .toJavaList();
    }

    private static java.util.Map<String, String> words(Tongue tongue) {
        return tongue.texts()
                .keys()
                .filter(key -> key.startsWith("page."))
                .toJavaMap(key -> Tuple.of(camel(key.substring("page.".length())), tongue.say(key)));
    }

    /** A key as a template can name it: {@code search-hint} is {@code searchHint}. */
    private static String camel(String key) {
        StringBuilder out = new StringBuilder();
        for (String part : key.split("-")) {
            out.append(out.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return out.toString();
    }

    private static String script() {
        try (InputStream stream = Objects.requireNonNull(CataloguePage.class.getResourceAsStream("catalogue.js"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String sha256(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    private static String filled(Map<String, Object> data) {
        Configuration settings = new Configuration(Configuration.VERSION_2_3_34);
        settings.setClassForTemplateLoading(CataloguePage.class, "");
        settings.setDefaultEncoding(StandardCharsets.UTF_8.name());
        settings.setOutputFormat(HTMLOutputFormat.INSTANCE);
        settings.setLocale(Locale.ROOT);
        settings.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        settings.setLogTemplateExceptions(false);
        settings.setAPIBuiltinEnabled(false);
        StringWriter html = new StringWriter();
        try {
            settings.getTemplate("catalogue.ftlh").process(data.toJavaMap(), html);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (TemplateException broken) {
            throw new IllegalStateException("the template of the page does not fit the catalogue", broken);
        }
        return html.toString();
    }
}
