package org.countersign.examples.desk;

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
import org.countersign.examples.desk.lc.LcCommand;
import org.countersign.examples.paper.page.OneLine;
import org.countersign.examples.paper.page.Page;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** An export desk on the command line. */
@CommandLine.Command(
        name = "desk",
        description =
                "An export desk on the command line: reads what buyers send, offers, reckons prices, and says when it is"
                        + " paid and what is at stake until then.",
        versionProvider = Desk.Version.class,
        footer = {
            "Example, from the top folder of a checkout:",
            "  trade-examples/desk/desk rfq trade-examples/desk/src/example/rfq-led-lamps.xml",
            "`desk rfq --help` says more, and so does every command; docs/desk.md and docs/clerk.md show them all."
        })
public final class Desk implements Runnable {
    /** All went well. */
    static final int DONE = 0;
    /** The file was read, and a rule of severity ERROR is violated. */
    static final int WRONG = 1;
    /** The command or its file is not what it must be; one line on the error stream says why. */
    static final int REFUSED = 2;
    /** The desk itself failed. */
    static final int FAULT = 70;

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

    private Desk(PrintStream out, int columns) {
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
        // what the JDK says about broken XML is quoted in English sentences
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
        try {
            return commandLine(out, err, columns).execute(args);
        } catch (OutOfMemoryError full) {
            err.println(
                    "desk: the file needs more memory than Java may use here; JAVA_TOOL_OPTIONS=-Xmx2g gives it more");
            return REFUSED;
        }
    }

    private static CommandLine commandLine(PrintStream out, PrintStream err, int columns) {
        CommandLine desk = new CommandLine(new Desk(out, columns));
        Terminal terminal = new Terminal(out, err, columns);
        desk.addSubcommand(new RfqCommand(terminal));
        desk.addSubcommand(new PriceCommand(terminal));
        DueCommand due = new DueCommand(terminal);
        due.events().install(add(desk, due));
        PlanCommand plan = new PlanCommand(terminal);
        plan.events().install(add(desk, plan));
        ExposureCommand exposure = new ExposureCommand(terminal);
        exposure.events().install(add(desk, exposure));
        AdviseCommand advise = new AdviseCommand(terminal);
        advise.events().install(add(desk, advise));
        desk.addSubcommand(new DutiesCommand(out, err, columns));
        desk.addSubcommand(new LcCommand(out, err, columns, Outputs::write));
        desk.setOut(writer(out));
        desk.setErr(writer(err));
        desk.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        HelpPage.install(desk, columns);
        desk.setParameterExceptionHandler((wrong, words) -> {
            String asked = wrong.getCommandLine().getCommandSpec().qualifiedName(" ");
            err.println(
                    "desk: " + OneLine.of(Option.<String>of(wrong.getMessage()).getOrElse("wrong words")) + "; see `"
                            + asked + " --help`");
            return REFUSED;
        });
        desk.setExecutionExceptionHandler((fault, line, words) -> {
            err.println("desk: a fault of the desk itself: " + OneLine.of(fault.toString()));
            fault.printStackTrace(err);
            return FAULT;
        });
        return desk;
    }

    private static CommandLine add(CommandLine desk, DeskCommand command) {
        CommandLine added = new CommandLine(command);
        desk.addSubcommand(added);
        return added;
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
                "desk "
                        + Option.of(Desk.class.getPackage().getImplementationVersion())
                                .getOrElse("(not packaged)")
            };
        }
    }
}
