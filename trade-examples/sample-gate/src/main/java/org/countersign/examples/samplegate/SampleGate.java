package org.countersign.examples.samplegate;

import io.vavr.control.Either;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.countersign.examples.samplegate.show.Page;
import org.countersign.trade.evidence.dossier.Bytes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code sample-gate wrong} and {@code sample-gate right}: the story, told from its acts. */
@CommandLine.Command(
        name = "sample-gate",
        description = "Plays the sample that nobody confirmed: as it went wrong, or as it goes with a gate before"
                + " production.",
        footer = {
            "Example, from the top folder of a checkout:",
            "  trade-examples/sample-gate/sample-gate right --out target/right",
            "shows what happened, the passport, the gate, the letters and who answers for it, and writes the pages and"
                    + " the dossier.",
            "Exit codes: 0 told; 2 the acts cannot be read, or the folder cannot be written. All names are fiction."
        })
public final class SampleGate implements Callable<Integer> {
    private static final int REFUSED = 2;
    private static final int USUAL_WIDTH = 100;

    private final PrintStream out;
    private final PrintStream err;

    @CommandLine.Parameters(
            paramLabel = "TELLING",
            description = "wrong, right, or a file of acts like the two in src/main/resources/acts.")
    private String telling = "";

    @CommandLine.Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            description = "Language of pages, letters and dossier: en (if none is given) or zh.")
    private Tongue tongue = Tongue.en;

    @CommandLine.Option(
            names = "--out",
            paramLabel = "FOLDER",
            description =
                    "Also writes the pages as HTML and the dossier as a folder into this one, which is made if it is"
                            + " missing.")
    private @Nullable Path folder;

    @CommandLine.Option(
            names = "--columns",
            paramLabel = "N",
            description = "Width of the terminal; 100 if none is given.")
    private int columns = USUAL_WIDTH;

    @CommandLine.Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    private boolean help;

    private SampleGate(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Tells it.
     *
     * @param args the words of the command
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8);
        int code = run(args, out, err);
        out.flush();
        err.flush();
        System.exit(code);
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        CommandLine line = new CommandLine(new SampleGate(out, err));
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        return line.execute(args);
    }

    @Override
    public Integer call() {
        return acts().flatMap(Story::read).flatMap(this::told).fold(this::refuse, done -> 0);
    }

    private Either<String, String> acts() {
        String name = telling.equals("wrong") || telling.equals("right") ? telling + ".txt" : "";
        try {
            return Either.right(
                    name.isEmpty() ? Files.readString(Path.of(telling), StandardCharsets.UTF_8) : committed(name));
        } catch (IOException unreadable) {
            return Either.left(telling + ": cannot be read as text");
        }
    }

    /** The acts that stand beside the code; the jar carries them. */
    static String committed(String name) throws IOException {
        try (var stream = Objects.requireNonNull(SampleGate.class.getResourceAsStream("/acts/" + name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Either<String, Story> told(Story story) {
        Pages pages = new Pages(story, tongue);
        if (folder != null) {
            try {
                write(folder, story, pages);
            } catch (IOException unwritable) {
                return Either.left(folder + ": cannot be written");
            }
        }
        pages.all().map(page -> page.text(columns)).intersperse("\n").forEach(out::print);
        out.print("\n" + tongue.say("note") + "\n");
        return Either.right(story);
    }

    private void write(Path into, Story story, Pages pages) throws IOException {
        Files.createDirectories(into);
        for (Page page : pages.all()) {
            Files.writeString(into.resolve(page.file() + ".html"), page.html());
        }
        for (var file : Dossiers.files(story, tongue)) {
            Path path = into.resolve("dossier").resolve(file._1);
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Bytes bytes = file._2;
            Files.write(path, bytes.toBytes());
        }
    }

    private int refuse(String why) {
        err.println("sample-gate: " + why);
        return REFUSED;
    }
}
