package org.countersign.examples.desk;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import org.countersign.examples.desk.payment.AdviceAnswer;
import org.countersign.examples.desk.payment.AdviceReport;
import org.countersign.examples.desk.payment.Deal;
import org.countersign.examples.desk.payment.OwnPlan;
import org.countersign.examples.desk.payment.TariffFile;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.money.Amount;
import org.countersign.trade.payment.advice.Situation;
import org.countersign.trade.payment.advice.Tariff;
import org.countersign.trade.payment.advice.TrustSteps;
import org.countersign.trade.payment.date.Convention;
import org.countersign.trade.payment.exposure.Backing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code desk advise}: which ways of paying suit a deal. */
@CommandLine.Command(
        name = "advise",
        description =
                "Weighs the usual ways of paying for a deal: those that keep seller and buyer under their limits, and of"
                        + " these the ones that no other beats in everything; with reasons, with the traps of each, and"
                        + " with what becomes possible after 1, 3 and 10 clean orders.",
        footer = {
            "Example, from the top folder of a checkout:",
            "  trade-examples/desk/desk advise --total 'USD 40000' --term CIF --title order-bill --production 70%"
                    + " --resale 40% --freight 8% --unseen 50% --seller-limit 'USD 8000' --buyer-limit 'USD 25000' --promise"
                    + " 'issuing-bank 95%' --promise 'platform 100%' --order 2026-03-02 --goods-ready 2026-04-20 --on-board"
                    + " 2026-05-12 --copy-documents 2026-05-14 --original-documents 2026-05-26 --arrival 2026-06-18"
                    + " --acceptance 2026-06-25",
            "shows the plans for a first order that leave the seller with no more than USD 8000 to lose and the buyer with"
                    + " no more than USD 25000, what each costs by the tariff that comes with the desk (fiction), and why"
                    + " the other usual plans do not suit.",
            "Exit codes: 0 all was read; 2 something was refused, nothing is written, and one line on the error stream"
                    + " says why."
        })
final class AdviseCommand extends DeskCommand {
    private static final int MOST_ORDERS = 1_000_000;
    private static final int MOST_DAYS = 360;

    @CommandLine.Mixin
    private final DealOptions deal = new DealOptions();

    @CommandLine.Option(
            names = "--seller-limit",
            required = true,
            paramLabel = "AMOUNT",
            description = "The most that the seller is willing to lose on a first order.")
    private String sellerLimit = "";

    @CommandLine.Option(
            names = "--buyer-limit",
            required = true,
            paramLabel = "AMOUNT",
            description = "The most that the buyer is willing to lose.")
    private String buyerLimit = "";

    @CommandLine.Option(
            names = "--clean",
            paramLabel = "ORDERS",
            description = "How many orders of this buyer have gone clean; 0 if it is not said.")
    private String clean = "0";

    @CommandLine.Option(
            names = "--trust",
            paramLabel = "STEPS",
            description =
                    "How the seller's limit widens with clean orders, such as '0:100%% 3:200%%'; our own judgement if"
                            + " it is not said.")
    private @Nullable String trust;

    @CommandLine.Option(
            names = "--remote",
            description = "The destination is remote, or the goods are transhipped: another carrier delivers.")
    private boolean remote;

    @CommandLine.Option(
            names = "--days",
            paramLabel = "DAYS",
            description = "The days of open account, usance credit and D/A; 60 if it is not said.")
    private String days = "60";

    @CommandLine.Option(
            names = "--plan",
            paramLabel = "WORDS",
            description =
                    "A plan of your own to weigh beside the usual ones, such as '35%% deposit, balance 14 days after"
                            + " arrival', or with the name of the way of paying before it: 'open-account-insured: 90 days after"
                            + " B/L'. As often as you like.")
    private List<String> plans = List.of();

    @CommandLine.Option(
            names = "--tariff",
            paramLabel = "FILE",
            description =
                    "What each way of paying costs, CSV with the columns method,rate,source,date; an example of the"
                            + " desk if none is given, which is fiction.")
    private @Nullable String tariff;

    @CommandLine.Mixin
    private final EventOptions events = new EventOptions();

    @CommandLine.Mixin
    private final CalendarOptions calendar = new CalendarOptions();

    AdviseCommand(Terminal terminal) {
        super(terminal);
    }

    EventOptions events() {
        return events;
    }

    @Override
    Either<String, Made> made() {
        return calendar.calendar()
                .flatMap(known -> calendar.convention(known)
                        .flatMap(way -> own(way).flatMap(own -> deal.deal(events.milestones(), known)
                                .flatMap(about ->
                                        situation(about).flatMap(situation -> answer(about, situation, own))))))
                .map(answer -> Made.of(
                        AdviceReport.of(answer, language()), calendar.read().appendAll(Option.<String>of(tariff))));
    }

    private Either<String, Seq<OwnPlan>> own(Convention way) {
        return Either.sequenceRight(Vector.ofAll(plans).map(words -> OwnPlan.of(words, way)))
                .mapLeft(why -> "--plan: " + why);
    }

    private Either<String, AdviceAnswer> answer(Deal about, Situation situation, Seq<OwnPlan> own) {
        return trust().flatMap(steps ->
                count("--days", days, 1, MOST_DAYS).flatMap(within -> answer(about, situation, own, steps, within)));
    }

    private Either<String, AdviceAnswer> answer(
            Deal about, Situation situation, Seq<OwnPlan> own, TrustSteps steps, int within) {
        Option<String> partial = own.find(one -> !one.candidate().plan().covers(situation.price()))
                .map(one -> "--plan: `" + one.terms().written() + "` does not come to " + situation.price());
        if (partial.isDefined()) {
            return Either.left(partial.getOrElse(""));
        }
        try {
            return Either.right(AdviceAnswer.of(about, situation, Option.<String>of(tariff), own, steps, within));
        } catch (IllegalArgumentException unfit) {
            return Either.left(Option.of(unfit.getMessage()).getOrElse("the parts of the deal do not fit together"));
        }
    }

    private Either<String, Situation> situation(Deal about) {
        return DealOptions.limit("--seller-limit", sellerLimit, about.price())
                .flatMap(ours -> DealOptions.limit("--buyer-limit", buyerLimit, about.price())
                        .flatMap(theirs -> count("--clean", clean, 0, MOST_ORDERS)
                                .flatMap(orders -> deal.promises()
                                        .flatMap(promises -> tariff().map(costs ->
                                                situation(about, promises.toVector(), ours, theirs, orders, costs))))));
    }

    private Situation situation(
            Deal about, Vector<Backing> promises, Amount ours, Amount theirs, int orders, Tariff costs) {
        return new Situation(
                about.price(),
                about.term(),
                about.title(),
                remote,
                about.stakes(),
                about.milestones(),
                promises,
                ours,
                theirs,
                orders,
                costs);
    }

    private Either<String, TrustSteps> trust() {
        return read("--trust", trust, TrustSteps::parse).map(steps -> steps.getOrElse(TrustSteps.OURS));
    }

    private Either<String, Tariff> tariff() {
        return Option.<String>of(tariff)
                .fold(
                        () -> Either.right(TariffFile.example()),
                        name -> path(name).flatMap(path -> TariffFile.read(path).mapLeft(bad -> bad.about(name))));
    }

    private static Either<String, Integer> count(String option, String word, int least, int most) {
        return needed(option, word, text -> {
            if (!text.matches("[0-9]{1,7}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
                throw new IllegalArgumentException(
                        "must be a whole number from " + least + " to " + most + ": `" + PlainText.shown(text) + "`");
            }
            return Integer.parseInt(text);
        });
    }
}
