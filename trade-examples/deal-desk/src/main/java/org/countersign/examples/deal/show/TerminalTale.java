package org.countersign.examples.deal.show;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.examples.deal.say.Words;
import org.countersign.examples.deal.tale.Chapter;
import org.countersign.examples.deal.tale.Part;
import org.countersign.examples.deal.tale.Part.Found;
import org.countersign.examples.deal.tale.Part.Mark;
import org.countersign.examples.deal.tale.Tale;
import org.countersign.examples.paper.page.OneLine;
import org.countersign.examples.paper.page.Page;

/** A story as lines of a terminal. */
public final class TerminalTale {
    /** From so many columns on the day and the speaker stand beside what is said. */
    private static final int WIDE = 60;

    private final Words words;
    private final Page page;

    private TerminalTale(Words words, int columns) {
        this.words = words;
        this.page = new Page(columns);
    }

    /** The story for a terminal of so many columns. */
    public static String of(Tale tale, Words words, int columns) {
        return of(Vector.of(tale), words, columns);
    }

    /** Stories one after the other. */
    public static String of(Seq<Tale> tales, Words words, int columns) {
        TerminalTale shown = new TerminalTale(words, columns);
        tales.forEachWithIndex((tale, at) -> shown.tale(tale, at == 0));
        return shown.page.toString().replaceAll("\n{3,}", "\n\n");
    }

    private void tale(Tale tale, boolean first) {
        if (!first) {
            page.gap().paragraph("-".repeat(page.width())).gap();
        }
        page.paragraph(tale.title()).paragraph(OneLine.of(tale.lead()));
        if (first) {
            page.paragraph(words.say("all-fiction")).gap().paragraph(words.say("legend"));
        }
        tale.chapters()
                .forEachWithIndex((chapter, at) ->
                        chapter(chapter, at + 1, tale.chapters().size()));
    }

    private void chapter(Chapter chapter, int number, int all) {
        if (all > 1) {
            page.gap().hanging(number + ". ", OneLine.of(chapter.title()));
        }
        if (!chapter.lead().isEmpty()) {
            page.hanging("   ", OneLine.of(chapter.lead()));
        }
        page.gap();
        chapter.parts().forEachWithIndex((part, at) -> {
            boolean steps =
                    at > 0 && part instanceof Part.Step && chapter.parts().get(at - 1) instanceof Part.Step;
            put(part, at > 0 && !steps);
        });
    }

    private void put(Part part, boolean spaced) {
        if (part instanceof Part.Step step) {
            if (spaced) {
                page.gap();
            }
            step(step);
        } else if (part instanceof Part.Findings findings) {
            (spaced ? page.gap() : page).hanging("  ", OneLine.of(findings.head()));
            findings.found().forEach(one -> found("    ", one));
        } else if (part instanceof Part.Table table && !table.rows().isEmpty()) {
            (spaced ? page.gap() : page).hanging("  ", OneLine.of(table.caption()));
            page.columns(
                    table.heads().map(head -> new Page.Column(OneLine.of(head), false)),
                    table.rows().map(row -> row.map(cell -> OneLine.of(cell.words()))));
            page.gap();
        } else if (part instanceof Part.Picture picture) {
            page.gap();
            picture.lines().forEachWithIndex((line, at) -> page.hanging(at == 0 ? "  " : "    ", OneLine.of(line)));
        } else if (part instanceof Part.Paper paper) {
            page.gap().hanging("  ", words.say("paper", "words", OneLine.of(paper.words()), "file", paper.file()));
        }
    }

    private void step(Part.Step step) {
        String who = words.say(step.who().key());
        if (page.width() < WIDE) {
            page.hanging("  ", step.day() + " " + who);
            page.hanging("    ", OneLine.of(step.words()));
            step.found().forEach(one -> found("    ", one));
            return;
        }
        String mark = "  " + step.day() + "  " + who + " ".repeat(longest() - Page.columns(who)) + "  ";
        page.hanging(mark, OneLine.of(step.words()));
        step.found().forEach(one -> found(" ".repeat(Page.columns(mark)), one));
    }

    private int longest() {
        Seq<Part.Who> all = Vector.of(Part.Who.values());
        return all.map(who -> Page.columns(words.say(who.key()))).max().getOrElse(0);
    }

    private void found(String indent, Found found) {
        String more = found.mark() == Mark.NOTE ? "  " : "";
        page.hanging(indent + more + found.mark().sign(), OneLine.of(found.words()));
    }
}
