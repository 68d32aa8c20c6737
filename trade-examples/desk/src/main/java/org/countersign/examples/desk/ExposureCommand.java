package org.countersign.examples.desk;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import org.countersign.examples.desk.payment.Deal;
import org.countersign.examples.desk.payment.ExposureReport;
import org.countersign.examples.desk.payment.TermsRead;
import org.countersign.trade.payment.date.Convention;
import org.countersign.trade.payment.exposure.Backing;
import org.countersign.trade.payment.exposure.Course;
import picocli.CommandLine;

/** {@code desk exposure WORDS}: what each side could lose at each event of a deal. */
@CommandLine.Command(
        name = "exposure",
        description =
                "Shows what seller and buyer would lose at each event and day if the other stopped performing there: for"
                        + " terms of payment, a delivery term, the expected days, and what the goods are worth to whom.",
        footer = {
            "Example, from the top folder of a checkout:",
            "  trade-examples/desk/desk exposure '30% deposit, balance against copy B/L' --total 'USD 40000' --term FOB"
                    + " --title order-bill --production 75% --resale 30% --unseen 60% --order 2026-03-02 --goods-ready"
                    + " 2026-04-20 --on-board 2026-05-12 --copy-documents 2026-05-14 --original-documents 2026-05-26"
                    + " --arrival 2026-06-18 --acceptance 2026-06-25",
            "shows that the deposit leaves the seller USD 6000 short once the goods are made, for they fetch only 30 %"
                    + " elsewhere; and that the buyer has paid all from 14 May on, and holds nothing until he gets the bill"
                    + " of lading.",
            "Exit codes: 0 all was read; 2 something was refused, nothing is written, and one line on the error stream"
                    + " says why."
        })
final class ExposureCommand extends DeskCommand {
    @CommandLine.Parameters(
            paramLabel = "WORDS",
            description = "The terms of payment, such as '30%% deposit, balance against copy B/L'.")
    private String words = "";

    @CommandLine.Mixin
    private final DealOptions deal = new DealOptions();

    @CommandLine.Option(
            names = "--refund",
            paramLabel = "WHO SHARE",
            description =
                    "What stands behind the buyer's payments before he has the goods, such as 'issuing-bank 95%%' for"
                            + " a refund guarantee, or 'card-scheme 100%%'.")
    private List<String> refund = List.of();

    @CommandLine.Mixin
    private final EventOptions events = new EventOptions();

    @CommandLine.Mixin
    private final CalendarOptions calendar = new CalendarOptions();

    ExposureCommand(Terminal terminal) {
        super(terminal);
    }

    EventOptions events() {
        return events;
    }

    @Override
    Either<String, Made> made() {
        return calendar.calendar()
                .flatMap(known -> calendar.convention(known)
                        .flatMap(way -> terms(way)
                                .flatMap(terms -> deal.deal(events.milestones(), known)
                                        .flatMap(about -> deal.promises()
                                                .flatMap(promises -> DealOptions.backing("--refund", refund)
                                                        .flatMap(back -> course(about, terms, promises, back))
                                                        .map(course -> ExposureReport.of(
                                                                course, about, terms, language())))))))
                .map(report -> Made.of(report, calendar.read()));
    }

    /** The terms in the one way in which they can be read. */
    private Either<String, TermsRead> terms(Convention way) {
        return TermsRead.of(words)
                .map(read -> read.with(way))
                .filterOrElse(
                        read -> read.readings().size() == 1,
                        read -> "`" + words + "` is read in two ways; say which: "
                                + read.readings()
                                        .map(one -> "`" + one.plan() + "`")
                                        .mkString(" or "));
    }

    private static Either<String, Course> course(
            Deal deal, TermsRead terms, Seq<Backing> promises, Seq<Backing> refund) {
        try {
            return Either.right(new Course(
                    deal.price(),
                    terms.readings().head().plan(),
                    deal.term(),
                    deal.title(),
                    deal.stakes(),
                    promises,
                    refund,
                    deal.milestones()));
        } catch (IllegalArgumentException unfit) {
            return Either.left(Option.of(unfit.getMessage()).getOrElse("the parts of the deal do not fit together"));
        }
    }
}
