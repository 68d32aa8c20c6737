package org.countersign.examples.desk;

import io.vavr.control.Option;
import org.countersign.examples.desk.show.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** How a command shows what it has found: the same options for all of them, behind the command's own in the help. */
final class OutputOptions {
    private static final int LAST = 100;

    @CommandLine.Option(
            names = "--json",
            order = LAST,
            description = "Shows the answer as JSON; docs/desk.md and docs/clerk.md describe its fields.")
    private boolean json;

    @CommandLine.Option(
            names = "--html",
            order = LAST,
            paramLabel = "FILE",
            description = "Also writes the answer as one HTML file, to look at, send and print.")
    private @Nullable String html;

    @CommandLine.Option(
            names = "--lang",
            order = LAST,
            paramLabel = "LANGUAGE",
            description = "Language of the page: en (if none is given) or zh.")
    private Language language = Language.en;

    @CommandLine.Option(
            names = {"-h", "--help"},
            order = LAST,
            usageHelp = true,
            description = "Shows this help.")
    private boolean help;

    boolean isJson() {
        return json;
    }

    Option<String> html() {
        return Option.of(html);
    }

    Language language() {
        return language;
    }
}
