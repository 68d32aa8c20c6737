package org.countersign.examples.desk;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import java.util.Locale;
import org.countersign.examples.desk.answer.Terms;
import org.countersign.examples.desk.payment.Deal;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.delivery.RuleGroup;
import org.countersign.trade.money.Amount;
import org.countersign.trade.payment.Milestones;
import org.countersign.trade.payment.date.BusinessCalendar;
import org.countersign.trade.payment.exposure.Backing;
import org.countersign.trade.payment.exposure.Stakes;
import org.countersign.trade.payment.exposure.Title;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** A deal on the command line: its price, who carries, what paper gives the goods, and what these are worth to whom. */
final class DealOptions {
    @CommandLine.Option(
            names = "--total",
            required = true,
            paramLabel = "AMOUNT",
            description = "The price of all, such as USD 40000.")
    private String total = "";

    @CommandLine.Option(
            names = "--term",
            required = true,
            paramLabel = "TERM",
            description = "The delivery term, such as FOB or CIF Hamburg: it says who pays the freight.")
    private String term = "";

    @CommandLine.Option(
            names = "--title",
            required = true,
            paramLabel = "PAPER",
            description = "What paper gives the goods: order-bill (a bill of lading to order, all originals in hand),"
                    + " not-negotiable (a straight bill, waybill, air waybill or telex release), or collected (the buyer's"
                    + " carrier fetches them).")
    private String title = "";

    @CommandLine.Option(
            names = "--production",
            required = true,
            paramLabel = "SHARE",
            description = "Your estimate: what making the goods costs, in percent of the price.")
    private String production = "";

    @CommandLine.Option(
            names = "--resale",
            required = true,
            paramLabel = "SHARE",
            description = "Your estimate: what they fetch elsewhere if the buyer drops out; little for custom goods.")
    private String resale = "";

    @CommandLine.Option(
            names = "--unseen",
            required = true,
            paramLabel = "SHARE",
            description =
                    "Your estimate: what the buyer counts them for once he has them and has not accepted them yet;"
                            + " 100%% if somebody independent inspected them.")
    private String unseen = "";

    @CommandLine.Option(
            names = "--freight",
            paramLabel = "SHARE",
            description = "What the main carriage costs; needed where the seller pays it.")
    private @Nullable String freight;

    @CommandLine.Option(
            names = "--promise",
            paramLabel = "WHO SHARE",
            description = "A third party that has promised the seller, and how much of it you count, such as 'insurer"
                    + " 90%%'; or issuing-bank, confirming-bank, issuing-bank-on-default, factor, platform.")
    private List<String> promises = List.of();

    /** The deal, or what is wrong with an option of it. */
    Either<String, Deal> deal(Either<String, Milestones> milestones, Option<BusinessCalendar> calendar) {
        return DeskCommand.needed("--total", total, Totals::payable)
                .flatMap(price -> Terms.one(term)
                        .mapLeft(wrong -> "--term: " + wrong)
                        .flatMap(rule -> DeskCommand.needed("--title", title, DealOptions::title)
                                .flatMap(paper -> stakes(rule)
                                        .flatMap(stakes -> milestones.map(
                                                days -> new Deal(price, rule, paper, stakes, days, calendar))))));
    }

    /** What third parties have promised, or what is wrong with one of the promises. */
    Either<String, Seq<Backing>> promises() {
        return backing("--promise", promises);
    }

    /** Promises on the command line, or what is wrong with one of them. */
    static Either<String, Seq<Backing>> backing(String option, List<String> words) {
        return Either.sequenceRight(Vector.ofAll(words).map(word -> DeskCommand.needed(option, word, Backing::parse)));
    }

    /** A limit in the currency of the deal. */
    static Either<String, Amount> limit(String option, String word, Amount price) {
        return DeskCommand.needed(option, word, Amount::parse)
                .filterOrElse(
                        limit -> limit.currency().equals(price.currency()) && limit.signum() >= 0,
                        limit -> option + ": must be zero or more, in " + price.currency() + ": `" + limit + "`");
    }

    private Either<String, Stakes> stakes(DeliveryTerm rule) {
        RuleGroup group = rule.rule().group();
        boolean carries = group == RuleGroup.C || group == RuleGroup.D;
        if (carries && freight == null) {
            return Either.left("--freight: under " + rule.rule()
                    + " the seller pays the main carriage; say what share of" + " the price it costs, such as 8%");
        }
        return share("--production", production)
                .flatMap(made -> share("--resale", resale)
                        .flatMap(fetched -> share(
                                        "--freight", Option.<String>of(freight).getOrElse("0%"))
                                .flatMap(carried -> share("--unseen", unseen)
                                        .map(seen -> new Stakes(made, fetched, carried, seen)))));
    }

    private static Either<String, Percentage> share(String option, String word) {
        return DeskCommand.needed(option, word, Percentage::parse)
                .filterOrElse(
                        share -> share.points().number().signum() >= 0 && share.compareTo(Percentage.of(100)) <= 0,
                        share -> option + ": must be from 0% to 100% of the price: `" + share + "`");
    }

    private static Title title(String word) {
        return Vector.of(Title.values())
                .find(paper ->
                        paper.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word))
                .getOrElseThrow(() -> new IllegalArgumentException(
                        "must be `order-bill`, `not-negotiable` or `collected`: `" + PlainText.shown(word) + "`"));
    }
}
