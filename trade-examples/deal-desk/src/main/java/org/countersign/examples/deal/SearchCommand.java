package org.countersign.examples.deal;

import java.util.List;
import java.util.concurrent.Callable;
import org.countersign.examples.deal.say.Language;
import org.countersign.examples.deal.say.Words;
import org.countersign.examples.deal.show.TerminalTale;
import org.countersign.examples.deal.story.Found;
import picocli.CommandLine;

/** {@code deal-desk search WORDS}: which products of the story suit what a buyer writes, and why. */
@CommandLine.Command(
        name = "search",
        description =
                "Searches the four lamps of the story for what a buyer writes, in English, Chinese, German or Spanish,"
                        + " misspelt or not, and says why they suit him or not.",
        footer = {
            "Example: deal-desk search \"Glühbirne E27 warmweiss 9W, 20000 pcs\"",
            "Exit codes: 0 shown; 2 something was refused, and one line on the error stream says why."
        })
final class SearchCommand implements Callable<Integer> {
    private static final int LONGEST = 500;

    private final Terminal terminal;

    @CommandLine.Parameters(arity = "1..*", paramLabel = "WORDS", description = "What the buyer writes.")
    private List<String> asked = List.of();

    @CommandLine.Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            description = "Language: en (if none is given) or zh.")
    private Language language = Language.en;

    @CommandLine.Option(names = "--zh", description = "Shows it in Chinese; the same as --lang zh.")
    private boolean chinese;

    @CommandLine.Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    private boolean help;

    SearchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        String words = String.join(" ", asked).strip();
        if (words.isEmpty()) {
            return terminal.refuse("some words are needed, such as \"LED lamp E27\"");
        }
        if (words.length() > LONGEST) {
            return terminal.refuse("at most " + LONGEST + " characters are searched, not " + words.length());
        }
        Words in = Words.in(chinese ? Language.zh : language);
        terminal.out().print(TerminalTale.of(Found.by(words, in), in, terminal.columns()));
        return DealDesk.DONE;
    }
}
