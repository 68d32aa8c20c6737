package org.countersign.examples.desk;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.countersign.examples.desk.ubl.BadFile;
import org.countersign.examples.desk.ubl.Rfq;
import org.countersign.examples.desk.ubl.RfqFile;
import org.countersign.examples.desk.answer.Answer;
import org.countersign.examples.desk.answer.Answering;
import org.countersign.examples.desk.answer.Terms;
import org.countersign.examples.desk.show.Language;
import org.countersign.examples.desk.show.TerminalPage;
import io.vavr.collection.Vector;
import picocli.CommandLine;

/** {@code desk rfq FILE}: what a buyer asks for, what has to be asked back, and what the rules say. */
@CommandLine.Command(
        name = "rfq",
        description =
                "Reads a UBL RequestForQuotation, shows the inquiry, the questions to ask the buyer, and what the rules say of it.",
        footer = {
            "Example, from the top folder of a checkout:",
            "  trade-examples/desk/desk rfq trade-examples/desk/src/example/rfq-led-lamps.xml",
            "shows the inquiry of a lamp importer, the questions to send him because he left out the place of delivery,"
                    + " two quantities and a specification, and what the file says besides.",
            "Exit codes: 0 the request was read; 1 it was, and a rule found an error in it; 2 it was not, and one line"
                    + " on the error stream says why."
        })
final class RfqCommand implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream err;
    private final int columns;

    @CommandLine.Parameters(paramLabel = "FILE", description = "A UBL 2 RequestForQuotation, at most 32 MiB of XML.")
    private String file = "";

    @CommandLine.Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            description = "Language of the page: en (if none is given) or zh.")
    private Language language = Language.en;

    @CommandLine.Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    private boolean help;

    RfqCommand(PrintStream out, PrintStream err, int columns) {
        this.out = out;
        this.err = err;
        this.columns = columns;
    }

    @CommandLine.Option(
            names = "--terms",
            paramLabel = "TERMS",
            description = "Delivery terms to offer under, such as FOB,CIF,DAP.")
    private String terms = "";

    @Override
    public Integer call() {
        try {
            return RfqFile.read(Path.of(file)).fold(this::refuse, this::show);
        } catch (InvalidPathException wrong) {
            return refuse(BadFile.whole("is no name of a file"));
        }
    }

    private int show(Rfq rfq) {
        Answer answer = Answering.answer(rfq, terms.isEmpty() ? Vector.empty() : Terms.parse(terms).get());
        out.print(TerminalPage.of(answer, language, columns));
        return answer.hasErrors() ? Desk.WRONG : Desk.DONE;
    }

    private int refuse(BadFile bad) {
        err.println("desk: " + bad.about(file));
        return Desk.REFUSED;
    }
}
