package org.countersign.trade.delivery;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.style.SmallValue;
import org.countersign.trade.party.NamedPlace;
import org.countersign.trade.party.Places;
import org.immutables.value.Value;

/**
 * A rule, the place that belongs to it, and the edition that says what it means, as far as the paper says: {@code FOB Ningbo
 * (CNNGB), Incoterms 2020}. What the paper leaves out stays unknown; nothing is filled in by itself.
 *
 * <p>{@link Incoterm#at(NamedPlace)} makes the term of a contract, {@link #read} makes sense of what a buyer wrote, {@link #parse}
 * reads our own spelling back.
 */
@Evolving
@SmallValue
@Value.Immutable
public abstract sealed class DeliveryTerm permits ImmutableDeliveryTerm {
    /** Our own spelling, both ways. */
    public static final Scalar<DeliveryTerm> TEXT =
            new Scalar<>("delivery term", DeliveryTerm::toString, DeliveryTerm::parse);

    private static final Pattern EDITION = Pattern.compile("(.*), Incoterms ([0-9]{4})");
    private static final int LETTERS = 3;

    DeliveryTerm() {}

    /** The rule. */
    public abstract Incoterm rule();

    /** The place, as written and, once it is settled, with its code. */
    public abstract Option<NamedPlace> place();

    /** The edition, if the paper states one that has the rule. */
    public abstract Option<Edition> edition();

    /**
     * A term of which place or edition may be unknown.
     *
     * @throws IllegalArgumentException if the edition does not have the rule, or the place's name ends like an edition
     */
    public static DeliveryTerm of(Incoterm rule, Option<NamedPlace> place, Option<Edition> edition) {
        return ImmutableDeliveryTerm.of(rule, place, edition);
    }

    /**
     * Reads our own spelling: the three capitals, a blank and the place if there is one, a comma and the edition if there is one.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public static DeliveryTerm parse(String text) {
        Matcher matcher = EDITION.matcher(text);
        boolean edited = matcher.matches();
        String bare = edited ? matcher.group(1) : text;
        Option<Edition> edition = edited ? Option.some(edition(matcher.group(2))) : Option.none();
        Incoterm rule = Incoterm.find(bare.substring(0, Math.min(LETTERS, bare.length())))
                .getOrElseThrow(() -> new IllegalArgumentException(
                        "delivery term must start with three capitals such as `FOB Ningbo, Incoterms 2020`: `"
                                + PlainText.shown(text) + "`"));
        String rest = bare.substring(LETTERS);
        if (!rest.isEmpty() && !rest.startsWith(" ")) {
            throw new IllegalArgumentException(
                    "delivery term must have a blank between rule and place: `" + PlainText.shown(text) + "`");
        }
        return of(
                rule, Option.some(rest).filter(r -> !r.isEmpty()).map(r -> NamedPlace.parse(r.substring(1))), edition);
    }

    /** What somebody wrote, made sense of: {@code C&F hamburg}, {@code FCA Ningbo Airport (Incoterms 2010)}, {@code FOB Destination}. */
    public static TermReading read(String written) {
        return TermReading.of(written);
    }

    private static Edition edition(String year) {
        return Edition.find(Integer.parseInt(year))
                .getOrElseThrow(() -> new IllegalArgumentException(
                        "edition of Incoterms must be 2000, 2010 or 2020: `" + year + "`"));
    }

    @Value.Check
    void check() {
        edition().filter(edition -> !rule().isIn(edition)).forEach(edition -> {
            throw new IllegalArgumentException("`" + rule() + "` is no rule of " + edition + ": one of "
                    + edition.rules().mkString(", "));
        });
        place().filter(place -> EDITION.matcher(place.toString()).matches()).forEach(place -> {
            throw new IllegalArgumentException(
                    "place must have the edition apart from its name: `" + PlainText.shown(place.name()) + "`");
        });
    }

    /** The same term with this place. */
    public final DeliveryTerm with(NamedPlace place) {
        return of(rule(), Option.some(place), edition());
    }

    /**
     * The same term by this edition.
     *
     * @throws IllegalArgumentException if the edition does not have the rule
     */
    public final DeliveryTerm with(Edition edition) {
        return of(rule(), place(), Option.some(edition));
    }

    /** Whether place and edition are both stated, as a contract needs them. */
    public final boolean isComplete() {
        return place().isDefined() && edition().isDefined();
    }

    /** The same term with the code of its place, if the table settles which place is meant. */
    public final Option<DeliveryTerm> settledBy(Places places) {
        return place().flatMap(places::settled).map(this::with);
    }

    /** Whether the place is of the kind that the rule wants; unknown without a place, or where the table does not tell. */
    public final Truth suitsPlace(Places places) {
        return place().fold(() -> Truth.UNKNOWN, place -> rule().placeKind().suits(place, places));
    }

    /** Whether the rule is made for this mode of the main carriage. */
    public final boolean allows(Mode mode) {
        return rule().carriage().allows(mode);
    }

    /** What the term lays on whom: two sheets for FCA, none while the edition is unknown. */
    public final Seq<RuleSheet> sheets() {
        return edition().fold(Vector::empty, edition -> RuleSheet.of(rule(), edition));
    }

    @Override
    public final String toString() {
        return rule()
                + place().fold(() -> "", place -> " " + place)
                + edition().fold(() -> "", edition -> ", " + edition);
    }
}
