package org.countersign.examples.desk.costs;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.countersign.examples.desk.ubl.BadFile;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.delivery.Stage;
import org.countersign.trade.delivery.price.Charge;
import org.countersign.trade.delivery.price.Cost;
import org.countersign.trade.delivery.price.ImportTax;
import org.countersign.trade.delivery.price.Premium;
import org.countersign.trade.delivery.price.StageCost;
import org.countersign.trade.delivery.price.VatScheme;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.money.LockedRate;
import org.countersign.trade.party.NamedPlace;

/** Reads one row; what is wrong names its line and its column. */
record RowReader(CostRow row) {
    static final String CURRENCY = "currency";
    static final String QUANTITY = "quantity";
    static final String PREMIUM = "premium";
    static final String IN_FREIGHT = "in-freight";
    static final String RATE = "rate";
    static final String LOT = "lot";

    private static final String UNIT = "unit";
    private static final String UNKNOWN = "unknown";
    /** Checked before anything is computed: a number of a million digits never reaches the arithmetic. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}(?:\\.[0-9]{1,6})?");

    private static final Vector<String> WORDS = Vector.of(
                    CURRENCY, QUANTITY, "premises", "departure", "arrival", "destination", "goods")
            .appendAll(Vector.of(Stage.values()).map(RowReader::word))
            .appendAll(Vector.of(
                    IN_FREIGHT,
                    PREMIUM,
                    "profit",
                    "commission",
                    "bank",
                    "discount",
                    "vat-scheme",
                    "duty",
                    "import-vat",
                    RATE));

    private static final Pattern STEPS = Pattern.compile("\\.\\.");

    /** What a cost comes to: {@code 12.50}, {@code 900..1100}, {@code 900..950..1100} with the likely one in the middle, or {@code unknown}. */
    Either<BadFile, Cost> cost() {
        if (row.value().equals(UNKNOWN)) {
            return Either.right(Cost.unknown());
        }
        Vector<String> steps = Vector.of(STEPS.split(row.value(), -1));
        Option<String> strange = steps.find(step -> !NUMBER.matcher(step).matches());
        if (strange.isDefined() || steps.size() > 3) {
            return no(
                    "value",
                    "must be a number such as `12.50`, a range such as `900..1100`, or `unknown`: `"
                            + PlainText.shown(row.value()) + "`");
        }
        return per().flatMap(per -> currency()
                .flatMap(currency -> read("value", steps, all -> cost(all.map(step -> amount(currency, step)), per))));
    }

    private static Cost cost(Vector<Amount> rising, Cost.Per per) {
        return rising.size() == 1
                ? new Cost.Known(rising.head(), per)
                : new Cost.Estimated(
                        rising.head(),
                        rising.size() == 3 ? Option.some(rising.get(1)) : Option.none(),
                        rising.last(),
                        per);
    }

    private static Amount amount(IsoCurrency currency, String number) {
        return Amount.of(currency, Decimal.parse(number));
    }

    private Either<BadFile, Cost.Per> per() {
        return switch (row.per().getOrElse("")) {
            case UNIT -> Either.right(Cost.Per.UNIT);
            case LOT -> Either.right(Cost.Per.LOT);
            default ->
                no(
                        "per",
                        "must be `unit` or `lot`: `" + PlainText.shown(row.per().getOrElse("")) + "`");
        };
    }

    private Either<BadFile, IsoCurrency> currency() {
        return needed("currency", row.currency()).flatMap(code -> read("currency", code, IsoCurrency::of));
    }

    /** What is wrong with the row, whatever the request says. */
    Option<BadFile> problem() {
        Either<BadFile, ?> read = switch (row.cost()) {
            case CURRENCY -> read("value", row.value(), IsoCurrency::of);
            case QUANTITY -> quantity();
            case "premises", "departure", "arrival", "destination" -> place();
            case "goods" -> cost();
            case IN_FREIGHT -> inFreight();
            case PREMIUM -> premium();
            case "profit", "commission", "bank", "discount" -> charge();
            case "vat-scheme" -> vatScheme();
            case "duty" -> percentage().flatMap(rate -> customsBase());
            case "import-vat" -> percentage().flatMap(rate -> vatPayer());
            case RATE -> rate();
            default ->
                stage(row.cost())
                        .<Either<BadFile, ?>>map(this::stageCost)
                        .getOrElse(() -> no(
                                "cost",
                                "must be one of " + WORDS.mkString(", ") + ": `" + PlainText.shown(row.cost()) + "`"));
        };
        return read.fold(Option::some, fine -> Option.none());
    }

    Either<BadFile, Quantity> quantity() {
        return read("value", row.value(), Quantity::parse);
    }

    Either<BadFile, NamedPlace> place() {
        return read("value", row.value(), NamedPlace::parse);
    }

    Either<BadFile, Stage> inFreight() {
        return stage(row.value())
                .<Either<BadFile, Stage>>map(Either::right)
                .getOrElse(() -> no(
                        "value",
                        "must be a stage such as `discharge-main-vessel`: `" + PlainText.shown(row.value()) + "`"));
    }

    Either<BadFile, Premium> premium() {
        return read("value", row.value(), Premium::parse);
    }

    Either<BadFile, VatScheme> vatScheme() {
        return read("value", row.value(), VatScheme::parse);
    }

    Either<BadFile, ImportTax.Base> customsBase() {
        return oneOf(ImportTax.Base.values());
    }

    Either<BadFile, ImportTax.VatPayer> vatPayer() {
        return oneOf(ImportTax.VatPayer.values());
    }

    private <E extends Enum<E>> Either<BadFile, E> oneOf(E[] values) {
        String said = row.per().getOrElse("");
        return Vector.of(values)
                .find(value -> word(value).equals(said))
                .<Either<BadFile, E>>map(Either::right)
                .getOrElse(() -> no(
                        "per",
                        "must be one of "
                                + Vector.of(values).map(RowReader::word).mkString(", ") + ": `" + PlainText.shown(said)
                                + "`"));
    }

    /** What a stage costs, and who says so. */
    Either<BadFile, StageCost> stageCost(Stage stage) {
        return cost().flatMap(cost -> read("source", source(), source -> new StageCost(stage, cost, source)));
    }

    private Option<String> source() {
        Vector<String> said = row.source().toVector().appendAll(row.date());
        return said.isEmpty() ? Option.none() : Option.some(said.mkString(", "));
    }

    /** So many percent on the price, the cost or the value under FOB. */
    Either<BadFile, Charge> charge() {
        return needed("per", row.per())
                .flatMap(basis -> read("per", basis, word -> Charge.parse("0% on " + word)))
                .flatMap(basis ->
                        percentage().flatMap(rate -> read("value", rate, share -> new Charge(share, basis.basis()))));
    }

    Either<BadFile, Percentage> percentage() {
        return read("value", row.value(), Percentage::parse);
    }

    /** How much of the currency of the prices one of another currency is. */
    Either<BadFile, LockedRate> rate() {
        if (!NUMBER.matcher(row.value()).matches()) {
            return no("value", "must be a number such as `0.128`: `" + PlainText.shown(row.value()) + "`");
        }
        return currency()
                .flatMap(from -> needed("per", row.per())
                        .flatMap(to -> read("per", to, IsoCurrency::of))
                        .flatMap(to -> needed("source", row.source())
                                .flatMap(source -> needed("date", row.date())
                                        .flatMap(date -> read("date", date, Moment::parse))
                                        .flatMap(at -> read(
                                                "value",
                                                row.value(),
                                                value -> LockedRate.builder()
                                                        .from(from)
                                                        .to(to)
                                                        .rate(Ratio.from(Decimal.parse(value)))
                                                        .source(source)
                                                        .at(at)
                                                        .build())))));
    }

    /** The stage of that name, if it is one: {@code main-carriage}. */
    static Option<Stage> stage(String word) {
        return Vector.of(Stage.values()).find(stage -> word(stage).equals(word));
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Either<BadFile, String> needed(String column, Option<String> value) {
        return value.toEither(() -> Costs.bad(row, column, "is empty; `" + PlainText.shown(row.cost()) + "` needs it"));
    }

    /** What is made of a field, or why nothing can be. */
    <T, U> Either<BadFile, U> read(String column, T field, Function<? super T, ? extends U> make) {
        try {
            return Either.right(make.apply(field));
        } catch (IllegalArgumentException | ArithmeticException unfit) {
            return no(column, Option.of(unfit.getMessage()).getOrElse("does not fit"));
        }
    }

    <T> Either<BadFile, T> no(String column, String why) {
        return Either.left(Costs.bad(row, column, why));
    }
}
