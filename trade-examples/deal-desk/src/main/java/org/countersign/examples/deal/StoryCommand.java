package org.countersign.examples.deal;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.countersign.examples.deal.say.Language;
import org.countersign.examples.deal.say.Words;
import org.countersign.examples.deal.show.Site;
import org.countersign.examples.deal.show.TerminalTale;
import org.countersign.examples.deal.story.Stories;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code deal-desk story}: a deal from publication to a countersigned contract, or each way in which it can fail. */
@CommandLine.Command(
        name = "story",
        description =
                "Tells a deal from publication to a countersigned contract, or a way in which it can fail; every answer"
                        + " in it is computed.",
        footer = {
            "NAME is one of: deal (if none is given), never-answered, not-satisfied, no-agreement, late-yes, revocation,"
                    + " deviations, other-bytes, no-authority, silence.",
            "Exit codes: 0 told; 2 something was refused, nothing is written, and one line on the error stream says why."
        })
final class StoryCommand implements Callable<Integer> {
    private final Terminal terminal;

    @CommandLine.Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            description = "Which story; without one the deal that goes well.")
    private @Nullable String name;

    @CommandLine.Option(names = "--failures", description = "Tells each way in which it can fail.")
    private boolean failures;

    @CommandLine.Option(names = "--zh", description = "Tells it in Chinese; the same as --lang zh.")
    private boolean chinese;

    @CommandLine.Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            description = "Language: en (if none is given) or zh.")
    private Language language = Language.en;

    @CommandLine.Option(
            names = "--html",
            paramLabel = "DIR",
            description =
                    "Also writes the story as pages into that folder, with every paper in it and, for the deal that goes"
                            + " well, each way in which it can fail.")
    private @Nullable String html;

    @CommandLine.Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    private boolean help;

    StoryCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (failures && name != null) {
            return terminal.refuse(
                    "--failures tells all of them, and `" + name + "` is one story; give one of the two");
        }
        Option<String> asked = Option.of(name);
        Seq<Stories> told = failures
                ? Stories.failures()
                : asked.map(one -> Stories.find(one).toVector()).getOrElse(() -> Vector.of(Stories.DEAL));
        return told.isEmpty()
                ? terminal.refuse("there is no story `" + name + "`; there are "
                        + Vector.of(Stories.values()).map(Stories::code).mkString(", "))
                : tell(told, Words.in(chinese ? Language.zh : language));
    }

    private int tell(Seq<Stories> told, Words words) {
        Option<String> wrong = Option.<String>of(html).flatMap(folder -> written(folder, told, words));
        if (wrong.isDefined()) {
            return wrong.map(terminal::refuse).getOrElse(DealDesk.REFUSED);
        }
        terminal.out().print(TerminalTale.of(told.map(story -> story.in(words)), words, terminal.columns()));
        return DealDesk.DONE;
    }

    /** Writes the pages, or says why not. */
    private static Option<String> written(String folder, Seq<Stories> told, Words words) {
        Seq<Stories> pages = told.contains(Stories.DEAL) ? Vector.of(Stories.values()) : told;
        try {
            return Folder.write(Path.of(folder), Site.of(words, pages.map(story -> story.in(words))));
        } catch (InvalidPathException wrong) {
            return Option.some(folder + ": is no name of a folder");
        }
    }
}
