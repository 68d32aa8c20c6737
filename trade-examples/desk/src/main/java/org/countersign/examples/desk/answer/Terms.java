package org.countersign.examples.desk.answer;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Truth;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.delivery.Edition;
import org.countersign.trade.delivery.Incoterm;
import org.countersign.trade.delivery.PlaceKind;
import org.countersign.trade.party.NamedPlace;
import org.countersign.trade.party.Places;

/**
 * The delivery terms under which an offer is asked for, as one types them: {@code FOB Ningbo,CIF,DAP}. Commas part them; where a semicolon
 * stands, semicolons do, and a term may have a comma of its own: {@code FOB Ningbo, Incoterms 2010; CIF Hamburg}.
 */
public final class Terms {
    /** The most terms side by side: as many as an edition has rules. */
    public static final int MOST = 11;

    private static final int LONGEST = 1_000;
    private static final Pattern TERM = Pattern.compile("([A-Za-z]{3})(?: +(.*?))?(?:, *Incoterms +([0-9]{4}))?");

    private Terms() {}

    /** The terms of that text, or what is wrong with it. */
    public static Either<String, Seq<DeliveryTerm>> parse(String text) {
        if (text.length() > LONGEST) {
            return Either.left("delivery terms may have at most " + LONGEST + " characters: " + text.length());
        }
        String mark = text.contains(";") ? ";" : ",";
        Vector<String> parts = Vector.of(text.split(mark, -1)).map(String::strip);
        Seq<String> written = parts.size() > 1 && parts.last().isEmpty() ? parts.init() : parts;
        if (written.size() > MOST) {
            return Either.left("at most " + MOST + " delivery terms stand side by side: " + written.size());
        }
        return Either.sequenceRight(written.map(Terms::term)).flatMap(Terms::different);
    }

    /** The one term of that text, or what is wrong with it. */
    public static Either<String, DeliveryTerm> one(String text) {
        return text.length() > LONGEST
                ? Either.left("a delivery term may have at most " + LONGEST + " characters: " + text.length())
                : term(text.strip());
    }

    private static Either<String, DeliveryTerm> term(String text) {
        Matcher matcher = TERM.matcher(text);
        if (!matcher.matches()) {
            return Either.left("a delivery term is three letters and perhaps a place, such as `FOB` or `FOB Ningbo`: `"
                    + PlainText.shown(text) + "`");
        }
        String letters = matcher.group(1).toUpperCase(Locale.ROOT);
        Option<String> place = Option.of(matcher.group(2));
        Option<String> year = Option.of(matcher.group(3));
        return Incoterm.find(letters)
                .toEither("`" + letters + "` is no rule of Incoterms: one of "
                        + Edition.current().rules().mkString(", "))
                .flatMap(rule -> Try.of(
                                () -> DeliveryTerm.of(rule, place.map(NamedPlace::parse), Option.some(edition(year))))
                        .toEither()
                        .mapLeft(wrong -> Option.of(wrong.getMessage()).getOrElse("no delivery term")));
    }

    private static Edition edition(Option<String> year) {
        return year.fold(
                Edition::current,
                written -> Edition.find(Integer.parseInt(written))
                        .getOrElseThrow(() -> new IllegalArgumentException(
                                "edition of Incoterms must be 2000, 2010 or 2020: `" + written + "`")));
    }

    private static Either<String, Seq<DeliveryTerm>> different(Seq<DeliveryTerm> terms) {
        return terms.zipWithIndex()
                .find(term -> terms.take(term._2).contains(term._1))
                .map(twice -> "a delivery term stands twice: `" + twice._1 + "`")
                .toEither(terms)
                .swap();
    }

    /**
     * The term under which we offer, with the place of the buyer's own term if it is one for this rule too. A port with a code stays a
     * port: CIF Hamburg (DEHAM) names the port of CFR. It is not the address to which DAP delivers, and never where the goods leave.
     */
    static DeliveryTerm placed(DeliveryTerm asked, Option<DeliveryTerm> ofBuyer) {
        return asked.place().isDefined()
                ? asked
                : ofBuyer.flatMap(term -> term.place().filter(place -> isFor(asked.rule(), term.rule(), place)))
                        .fold(() -> asked, asked::with);
    }

    private static boolean isFor(Incoterm asked, Incoterm written, NamedPlace place) {
        PlaceKind kind = asked.placeKind();
        boolean same = kind == written.placeKind();
        boolean port = kind == PlaceKind.PORT_OF_DESTINATION || kind == PlaceKind.PORT_OF_SHIPMENT;
        return same
                || port
                        && Side.of(asked) == Side.of(written)
                        && place.locode().isDefined()
                        && kind.suits(place, Places.standard()) == Truth.YES;
    }
}
