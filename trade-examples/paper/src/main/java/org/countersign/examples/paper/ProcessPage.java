package org.countersign.examples.paper;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Texts;
import org.countersign.trade.base.process.StateTable;
import org.countersign.trade.base.process.StateTable.Result;

/** A process on one page of Markdown: its picture, what each act does in each state, and what the codes mean. */
public final class ProcessPage {
    private final StateTable table;
    private final Notes notes;

    private ProcessPage(StateTable table, Notes notes) {
        this.table = table;
        this.notes = notes;
    }

    /**
     * The words that a table lacks.
     *
     * @param about what the process is, in a sentence
     * @param picture where its picture stands, seen from the page
     * @param kinds what each state or act is, under its name and its side: {@code state Silent}, {@code act Ask}
     * @param reasons every reason that the process can give
     * @param texts the words of the reasons
     */
    public record Notes(String about, String picture, Map<String, String> kinds, Seq<Reason> reasons, Texts texts) {

        String kind(String name) {
            return kinds.get(name)
                    .getOrElseThrow(() -> new IllegalArgumentException("nothing says what `" + name + "` is"));
        }
    }

    /**
     * The page of this table.
     *
     * @throws IllegalArgumentException if a state, an act or a code has no words
     */
    public static String of(StateTable table, Notes notes) {
        return new ProcessPage(table, notes).written();
    }

    /** The process with its article: {@code an inquiry}, {@code a collection}. */
    static String named(StateTable table) {
        return ("aeiou".indexOf(table.process().charAt(0)) < 0 ? "a " : "an ") + table.process();
    }

    private String written() {
        return Vector.of(head(), acts(), states(), reasons()).mkString("\n");
    }

    private String head() {
        return "# The " + table.process() + "\n\n"
                + "<!-- written from the code by a test in trade-examples/paper; -Dupdate=true writes it anew -->\n\n"
                + notes.about() + "\n\n"
                + "![The states of " + named(table) + " and what leads from one to the other](" + notes.picture()
                + ")\n";
    }

    private String acts() {
        Seq<String> rows = table.of(table.start())
                .map(cell -> "| `" + cell.act() + "` | " + side(cell.source()) + " | " + notes.kind("act " + cell.act())
                        + " |\n");
        return "## Who acts\n\nWhat the other side says or does is a report: it is always kept, and has an effect or"
                + " none. What we do is a decision: it can be refused.\n\n"
                + "| act | kind | what it is |\n| --- | --- | --- |\n" + rows.mkString();
    }

    private static String side(StateTable.Source source) {
        return source == StateTable.Source.THEIRS ? "report" : "decision";
    }

    private String states() {
        return "## What follows in each state\n\n"
                + "Where a cell holds several outcomes, content and time decide between them. A refused decision that was carried"
                + " out all the same is never undone; where it moves the state, the cell says so. What the codes mean stands"
                + " [below](#why-not).\n\n"
                + table.states().map(this::state).mkString("\n");
    }

    private String state(String state) {
        Seq<String> rows = table.of(state).map(cell -> "| `" + cell.act() + "` | " + outcomes(cell) + " |\n");
        return "### " + state + "\n\n" + notes.kind("state " + state) + "\n\n"
                + "| act | what follows |\n| --- | --- |\n" + rows.mkString();
    }

    private String outcomes(StateTable.Cell cell) {
        Seq<String> elsewhere = cell.targets().remove(cell.state());
        Seq<String> stays = cell.targets().removeAll(elsewhere).map(state -> "stays **" + state + "**");
        Seq<String> becomes = elsewhere.isEmpty()
                ? Vector.empty()
                : Vector.of("becomes " + elsewhere.mkString("**", "** or **", "**"));
        Seq<String> codes = cell.results().flatMap(Result::codes).distinct();
        return becomes.appendAll(stays)
                .appendAll(codes.map(code -> withheld(cell, code)))
                .mkString("<br>");
    }

    private static String withheld(StateTable.Cell cell, String code) {
        String no = cell.source() == StateTable.Source.THEIRS ? "no effect: " : "refused: ";
        Seq<String> moved = cell.results()
                .flatMap(result -> result instanceof Result.Refused refused
                                && refused.code().equals(code)
                                && !refused.carriedOut().equals(cell.state())
                        ? Vector.of(refused.carriedOut())
                        : Vector.<String>empty());
        boolean always = cell.results()
                .forAll(result -> !(result instanceof Result.Refused refused)
                        || !refused.code().equals(code)
                        || !refused.carriedOut().equals(cell.state()));
        String becomes = always ? " (if carried out: **" : " (if carried out, perhaps: **";
        return no + "`" + code + "`" + moved.map(to -> becomes + to + "**)").mkString();
    }

    private String reasons() {
        table.codes().removeAll(notes.reasons().map(Reason::code)).forEach(code -> {
            throw new IllegalArgumentException("no reason has the code `" + code + "`");
        });
        return "## Why not\n\n| code | in words | who says so |\n| --- | --- | --- |\n"
                + notes.reasons().map(this::reason).mkString();
    }

    private String reason(Reason reason) {
        String words = notes.texts()
                .find(reason.code())
                .getOrElseThrow(() -> new IllegalArgumentException("no words for `" + reason.code() + "`"));
        return "| `" + reason.code() + "` | " + words.replaceAll("`?\\{(\\w+)}`?", "*$1*") + " | "
                + cited(reason.citation()) + " |\n";
    }

    /** An article follows its convention; a practice is said in words. */
    private static String cited(Citation citation) {
        boolean numbered = Character.isDigit(citation.place().charAt(0));
        return citation.authority().code() + (numbered ? " " : ": ") + citation.place();
    }
}
