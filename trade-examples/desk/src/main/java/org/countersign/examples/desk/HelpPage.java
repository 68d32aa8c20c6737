package org.countersign.examples.desk;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.List;
import java.util.Map;
import org.countersign.examples.paper.page.Page;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The help of a command, wrapped like every other page; picocli's own is never narrower than 55 columns. */
final class HelpPage {
    private static final String SECTION = "page";

    private HelpPage() {}

    static void install(CommandLine command, int columns) {
        command.setHelpSectionKeys(List.of(SECTION));
        command.setHelpSectionMap(Map.of(SECTION, help -> of(help.commandSpec(), columns)));
    }

    private static String of(CommandSpec command, int columns) {
        Page page = new Page(columns);
        Seq<Page.Row> commands = Vector.ofAll(command.subcommands().values())
                .map(sub -> new Page.Row(
                        sub.getCommandName(),
                        text(sub.getCommandSpec().usageMessage().description())));
        Seq<Page.Row> words = Vector.ofAll(command.positionalParameters())
                .map(word -> new Page.Row(word.paramLabel(), text(word.description())))
                .appendAll(options(command).map(option -> new Page.Row(names(option), text(option.description()))));
        page.hanging("Usage: ", synopsis(command))
                .gap()
                .paragraph(text(command.usageMessage().description()));
        if (!commands.isEmpty()) {
            page.gap().paragraph("Commands:").table(commands);
        }
        page.gap().paragraph("Arguments:").table(words).gap();
        Vector.of(command.usageMessage().footer())
                .forEach(line -> page.hanging(line.startsWith("  ") ? "  " : "", line.strip()));
        return page.toString();
    }

    private static String synopsis(CommandSpec command) {
        Seq<String> options = options(command).map(HelpPage::inSynopsis);
        Seq<String> words = Vector.ofAll(command.positionalParameters()).map(word -> word.paramLabel());
        Seq<String> commands = command.subcommands().isEmpty() ? Vector.empty() : Vector.of("[COMMAND]");
        return Vector.of(command.qualifiedName(" "))
                .appendAll(options)
                .appendAll(words)
                .appendAll(commands)
                .mkString(" ");
    }

    /** Those that are shown, the common ones last. */
    private static Seq<OptionSpec> options(CommandSpec command) {
        return Vector.ofAll(command.options()).reject(OptionSpec::hidden).sortBy(OptionSpec::order);
    }

    private static String inSynopsis(OptionSpec option) {
        String names = names(option).replace(", ", " | ");
        String repeated = option.isMultiValue() ? "..." : "";
        return option.required() ? names + repeated : "[" + names + "]" + repeated;
    }

    private static String names(OptionSpec option) {
        String names = Vector.of(option.names()).mkString(", ");
        return option.arity().max() == 0 ? names : names + " " + option.paramLabel();
    }

    private static String text(String[] lines) {
        return Vector.of(lines).mkString(" ");
    }
}
