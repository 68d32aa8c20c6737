package org.countersign.examples.desk.lc;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.countersign.examples.desk.show.Language;
import org.countersign.examples.desk.ubl.UblFile;
import org.countersign.examples.paper.page.OneLine;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.credit.Credit;
import org.countersign.trade.credit.check.Examination;
import org.countersign.trade.credit.check.Presentation;
import org.countersign.trade.credit.review.Review;
import org.countersign.trade.credit.review.SalesTerms;
import org.countersign.trade.document.DocumentSet;
import org.countersign.trade.offer.AgreedTerms;
import org.countersign.trade.payment.date.BusinessCalendar;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code desk lc FILE}: a credit, what must be changed in it with the letter that asks for it, and what papers lack under it. */
@CommandLine.Command(
        name = "lc",
        description =
                "Reads a documentary credit (MT700): shows what must be changed in it, against the contract if there is one, with"
                        + " the letter that asks for it in English and Chinese, and what papers lack under it.",
        footer = {
            "Example, from the top folder of a checkout:",
            "  trade-examples/desk/desk lc trade-examples/desk/src/example/lc-led-lamps.txt --contract"
                    + " trade-examples/desk/src/example/quotation-led-lamps.xml",
            "shows the credit of a lamp importer against the seller's quotation: a day of shipment that is too early, a"
                    + " certificate that the applicant has to sign, an original bill of lading that goes to him before he"
                    + " has paid, and the letter that asks for their amendment.",
            "Exit codes: 0 nothing must be changed and no paper is discrepant; 1 something is; 2 something was refused,"
                    + " nothing is written, and one line on the error stream says why."
        })
public final class LcCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int WRONG = 1;
    private static final int REFUSED = 2;

    private static final BusinessCalendar NONE = BusinessCalendar.builder()
            .name("no banking days are given")
            .from(LocalDate.of(1, 1, 1))
            .until(LocalDate.of(1, 1, 1))
            .build();

    private final PrintStream out;
    private final PrintStream err;
    private final int columns;
    private final Writing writing;

    @CommandLine.Parameters(
            paramLabel = "FILE",
            description = "The message that issues the credit: the fields of an MT700, such as `:20:` and `:32B:`.")
    private String file = "";

    @CommandLine.Option(
            names = "--contract",
            paramLabel = "QUOTATION",
            description = "The seller's quotation, UBL 2, against which the credit is held.")
    private @Nullable String contract;

    @CommandLine.Option(
            names = "--documents",
            paramLabel = "DIR",
            description =
                    "A folder of papers, each in a file of canonical text that ends in .txt; src/example/lc-papers has one of"
                            + " each.")
    private @Nullable String documents;

    @CommandLine.Option(
            names = "--presented",
            paramLabel = "DATE",
            description = "The day of presentation, such as 2026-12-20. Without it time is not looked at.")
    private @Nullable String presented;

    @CommandLine.Option(
            names = "--shipped-before",
            paramLabel = "DATES",
            description = "The days of earlier shipments under the credit, where it is shipped by instalments, such as"
                    + " 2026-10-05,2026-11-07.")
    private @Nullable String earlier;

    @CommandLine.Option(
            names = "--banks",
            paramLabel = "CALENDAR",
            description =
                    "The banking days at the place of presentation, canonical text. Without it the desk does not know which"
                            + " days banks are open.")
    private @Nullable String banks;

    @CommandLine.Option(names = "--json", description = "Shows the answer as JSON.")
    private boolean json;

    @CommandLine.Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Also writes the answer as one HTML file, to look at, send and print.")
    private @Nullable String html;

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

    /**
     * The command.
     *
     * @param out where its page goes
     * @param err where a refusal goes
     * @param columns how wide the page may be
     * @param writing how it writes a file
     */
    public LcCommand(PrintStream out, PrintStream err, int columns, Writing writing) {
        this.out = out;
        this.err = err;
        this.columns = columns;
        this.writing = writing;
    }

    /** Writes a file that is none of those that were read. */
    @FunctionalInterface
    public interface Writing {
        /** Writes the text, or says why not. */
        Option<String> write(Seq<Path> read, Path file, String text);
    }

    @Override
    public Integer call() {
        return presentation()
                .flatMap(how -> LcFiles.credit(file)
                        .flatMap(credit -> calendar()
                                .flatMap(open -> terms().flatMap(terms ->
                                        papers().map(papers -> answer(credit, terms, papers, how, open))))))
                .flatMap(this::written)
                .fold(this::refuse, this::show);
    }

    private Either<String, Presentation> presentation() {
        return days("--presented", Option.<String>of(presented).toVector())
                .flatMap(on -> days(
                                "--shipped-before",
                                Option.<String>of(earlier).toVector().flatMap(days -> Vector.of(days.split(",", -1))))
                        .map(before -> Presentation.builder()
                                .on(on.headOption())
                                .shippedBefore(!before.isEmpty())
                                .earlierShipments(before)
                                .build()));
    }

    private static Either<String, Seq<LocalDate>> days(String option, Seq<String> words) {
        try {
            return Either.right(words.map(Scalar.DAY.parse()));
        } catch (IllegalArgumentException unfit) {
            return Either.left(option + ": " + unfit.getMessage());
        }
    }

    private Either<String, BusinessCalendar> calendar() {
        return Option.<String>of(banks).fold(() -> Either.right(NONE), LcFiles::calendar);
    }

    private Either<String, Option<DocumentSet>> papers() {
        return Option.<String>of(documents)
                .fold(
                        () -> Either.right(Option.none()),
                        name -> LcFiles.papers(name).map(Option::some));
    }

    private Either<String, Option<SalesTerms>> terms() {
        return Option.<String>of(contract)
                .fold(
                        () -> Either.right(Option.none()),
                        name -> LcFiles.path(name)
                                .flatMap(path -> UblFile.read(path).mapLeft(bad -> bad.about(name)))
                                .filterOrElse(
                                        paper -> paper.kind().isOfSeller()
                                                && paper.draft().isDefined(),
                                        paper -> name + ": is no quotation that names seller, buyer and currency")
                                .map(paper -> paper.draft().map(AgreedTerms::of)));
    }

    private static LcAnswer answer(
            Credit credit,
            Option<SalesTerms> terms,
            Option<DocumentSet> papers,
            Presentation presentation,
            BusinessCalendar banks) {
        return new LcAnswer(
                credit,
                terms.fold(() -> Review.of(credit), agreed -> Review.of(credit, agreed)),
                terms.isDefined(),
                papers,
                papers.map(set -> Examination.of(credit, set, presentation, banks)),
                papers.flatMap(set -> LcAnswer.lastDay(credit, set, banks)));
    }

    private Either<String, LcAnswer> written(LcAnswer answer) {
        Seq<String> read =
                Vector.of(file).appendAll(Option.<String>of(contract)).appendAll(Option.<String>of(banks));
        Option<String> page = Option.<String>of(html);
        return page.fold(
                () -> Either.right(answer),
                name -> LcFiles.path(name)
                        .flatMap(path -> writing.write(
                                        read.flatMap(one -> LcFiles.path(one).toOption()),
                                        path,
                                        LcHtml.of(answer, language))
                                .toEither(answer)
                                .swap()));
    }

    private int show(LcAnswer answer) {
        out.print(json ? LcJson.of(answer, language) : LcPage.of(answer, language, columns));
        return answer.isWrong() ? WRONG : DONE;
    }

    private int refuse(String why) {
        err.println("desk: " + OneLine.of(why));
        return REFUSED;
    }
}
