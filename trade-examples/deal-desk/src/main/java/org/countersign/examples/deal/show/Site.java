package org.countersign.examples.deal.show;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.List;
import java.util.Locale;
import org.countersign.examples.deal.say.Words;
import org.countersign.examples.deal.sheet.Templates;
import org.countersign.examples.deal.tale.Chapter;
import org.countersign.examples.deal.tale.Part;
import org.countersign.examples.deal.tale.Tale;

/** Stories as HTML files that load nothing: one for each story, the first of them the index, and one for each paper that a story shows. */
public final class Site {
    /** The name of the first page. */
    public static final String INDEX = "index.html";

    private final Words words;
    private final Seq<Tale> tales;

    private Site(Words words, Seq<Tale> tales) {
        this.words = words;
        this.tales = tales;
    }

    /** The files of these stories, by name. */
    public static Map<String, String> of(Words words, Seq<Tale> tales) {
        Site site = new Site(words, tales);
        Map<String, String> pages =
                LinkedHashMap.ofEntries(tales.map(tale -> Tuple.of(site.file(tale), site.page(tale))));
        return tales.flatMap(Tale::papers)
                .foldLeft(
                        pages,
                        (all, paper) -> all.put(paper.file(), paper.html().get()));
    }

    private String file(Tale tale) {
        return isFirst(tale) ? INDEX : tale.name() + ".html";
    }

    private boolean isFirst(Tale tale) {
        return tale.name().equals(tales.head().name());
    }

    private String page(Tale tale) {
        Map<String, Object> data = LinkedHashMap.<String, Object>of(
                        "tongue", words.language().tag())
                .put("title", tale.title())
                .put("lead", tale.lead())
                .put("fiction", words.say("all-fiction"))
                .put("contents", words.say("contents"))
                .put("many", tale.chapters().size() > 1)
                .put("chapters", tale.chapters().map(this::chapter).toJavaList())
                .put(
                        "others",
                        tales.reject(one -> one.name().equals(tale.name()))
                                .map(this::other)
                                .toJavaList())
                .put("otherwise", words.say(isFirst(tale) ? "otherwise" : "other-stories"));
        return Templates.fill("show/tale.ftlh", data.toJavaMap());
    }

    private java.util.Map<String, String> other(Tale tale) {
        return java.util.Map.of("file", file(tale), "title", tale.title(), "lead", tale.lead());
    }

    private java.util.Map<String, Object> chapter(Chapter chapter) {
        return java.util.Map.of(
                "title", chapter.title(),
                "lead", chapter.lead(),
                "parts", chapter.parts().map(this::part).toJavaList());
    }

    private java.util.Map<String, Object> part(Part part) {
        String kind = part.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        if (part instanceof Part.Step step) {
            return java.util.Map.of(
                    "kind", kind,
                    "day", step.day(),
                    "who", step.who().name(),
                    "speaker", words.say(step.who().key()),
                    "words", step.words(),
                    "found", found(step.found()));
        }
        if (part instanceof Part.Findings findings) {
            return java.util.Map.of("kind", kind, "head", findings.head(), "found", found(findings.found()));
        }
        if (part instanceof Part.Table table) {
            return java.util.Map.of(
                    "kind", kind,
                    "caption", table.caption(),
                    "heads", table.heads().toJavaList(),
                    "rows",
                            table.rows()
                                    .map(row -> row.map(Site::cell).toJavaList())
                                    .toJavaList());
        }
        if (part instanceof Part.Picture picture) {
            return java.util.Map.of("kind", kind, "svg", picture.svg());
        }
        Part.Paper paper = (Part.Paper) part;
        return java.util.Map.of("kind", kind, "file", paper.file(), "words", paper.words());
    }

    private static java.util.Map<String, Object> cell(Part.Cell cell) {
        return java.util.Map.of("words", cell.words(), "strong", cell.strong());
    }

    private static List<java.util.Map<String, String>> found(Seq<Part.Found> all) {
        return Vector.ofAll(all)
                .map(one -> java.util.Map.of("mark", one.mark().name(), "words", one.words()))
                .toJavaList();
    }
}
