package org.countersign.examples.deal;

import io.vavr.control.Option;
import io.vavr.control.Try;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.countersign.examples.paper.page.OneLine;
import org.countersign.examples.paper.page.Page;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** A desk at which a deal is made, on the command line. */
@CommandLine.Command(
        name = "deal-desk",
        description =
                "A deal from the publication of a product to a countersigned contract, and each way in which it can fail.",
        versionProvider = DealDesk.Version.class,
        footer = {
            "Example, from the top folder of a checkout:",
            "  trade-examples/deal-desk/deal-desk story --html target/deal"
        })
public final class DealDesk implements Runnable {
    /** All went well. */
    static final int DONE = 0;
    /** The command is not what it must be; one line on the error stream says why. */
    static final int REFUSED = 2;
    /** The desk itself failed. */
    static final int FAULT = 70;

    private static final int LEAST_HELP = 55;

    private final PrintStream out;
    private final int columns;

    @CommandLine.Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    private boolean help;

    @CommandLine.Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Shows the version.")
    private boolean version;

    private DealDesk(PrintStream out, int columns) {
        this.out = out;
        this.columns = columns;
    }

    @Override
    public void run() {
        commandLine(out, out, columns).usage(out);
    }

    /**
     * Runs one command.
     *
     * @param args its words
     */
    public static void main(String[] args) {
        Locale.setDefault(Locale.ENGLISH);
        // libraries announce themselves at INFO
        Logger.getLogger("").setLevel(Level.WARNING);
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int code = run(args, out, err, columns(System.getenv("COLUMNS")));
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Runs one command and returns its exit code. */
    static int run(String[] args, PrintStream out, PrintStream err, int columns) {
        return commandLine(out, err, columns).execute(args);
    }

    private static CommandLine commandLine(PrintStream out, PrintStream err, int columns) {
        CommandLine desk = new CommandLine(new DealDesk(out, columns));
        Terminal terminal = new Terminal(out, err, columns);
        desk.addSubcommand(new StoryCommand(terminal));
        desk.addSubcommand(new SearchCommand(terminal));
        desk.setOut(writer(out));
        desk.setErr(writer(err));
        desk.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        desk.setUsageHelpWidth(Math.max(LEAST_HELP, columns));
        desk.setParameterExceptionHandler((wrong, words) -> {
            String asked = wrong.getCommandLine().getCommandSpec().qualifiedName(" ");
            return terminal.refuse(
                    Option.<String>of(wrong.getMessage()).getOrElse("wrong words") + "; see `" + asked + " --help`");
        });
        desk.setExecutionExceptionHandler((fault, line, words) -> {
            err.println("deal-desk: a fault of the desk itself: " + OneLine.of(fault.toString()));
            fault.printStackTrace(err);
            return FAULT;
        });
        return desk;
    }

    private static int columns(@Nullable String said) {
        return Option.of(said)
                .flatMap(text -> Try.of(() -> Integer.parseInt(text.strip())).toOption())
                .filter(columns -> columns > 0)
                .getOrElse(Page.USUAL_WIDTH);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
    }

    /** The version from the manifest of the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {
                "deal-desk "
                        + Option.of(DealDesk.class.getPackage().getImplementationVersion())
                                .getOrElse("(not packaged)")
            };
        }
    }
}
