package org.countersign.testkit.trade;

import io.vavr.control.Option;
import org.countersign.testkit.Gen;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.delivery.Edition;
import org.countersign.trade.delivery.Incoterm;
import org.countersign.trade.delivery.Mode;
import org.countersign.trade.delivery.RuleSheet;
import org.countersign.trade.delivery.TermReading;
import org.countersign.trade.party.ListedPlace;
import org.countersign.trade.party.NamedPlace;

/** Values of the room {@code delivery}. */
public final class DeliveryGens {
    private DeliveryGens() {}

    /** Rules, retired ones among them. */
    public static Gen<Incoterm> rule() {
        return Gen.of(Incoterm.values());
    }

    /** Rules of the current edition. */
    public static Gen<Incoterm> currentRule() {
        return rule().filter(rule -> !rule.isRetired());
    }

    /** Modes of transport. */
    public static Gen<Mode> mode() {
        return Gen.of(Mode.values());
    }

    /** Terms as a contract states them: a listed place, and an edition that has the rule. */
    public static Gen<DeliveryTerm> contractTerm() {
        Gen<NamedPlace> place = PartyGens.listed().map(ListedPlace::named);
        return source -> term(rule().next(source), Option.some(place.next(source)), source.below(3));
    }

    /** Terms of which anything but the rule may be unknown, at places of any name. */
    public static Gen<DeliveryTerm> term() {
        Gen<Option<NamedPlace>> place = PartyGens.place().maybe();
        return source -> {
            Incoterm rule = rule().next(source);
            Option<NamedPlace> at = place.next(source);
            return source.percent(30) ? DeliveryTerm.of(rule, at, Option.none()) : term(rule, at, source.below(3));
        };
    }

    /** What people write where a delivery term belongs: sense, half-sense and none. */
    public static Gen<String> written() {
        Gen<String> piece = Gen.of(
                "FOB",
                "fob",
                "F.O.B.",
                "C&F",
                "CIF",
                "DDU",
                "DAT",
                "ex works",
                "Ningbo",
                "HAMBURG",
                "(CNNGB)",
                "Incoterms",
                "INCOTERMS\u00ae",
                "2020",
                "2010",
                "1990",
                "(",
                ")",
                ",",
                ":",
                "Destination",
                "origin",
                "stowed",
                "liner terms",
                "delivered",
                "\u3000",
                "港",
                "or",
                "Price terms:",
                "\n",
                "free on board",
                "10 pcs");
        return Gen.oneOf(
                piece.many(0, 8).map(pieces -> pieces.mkString(" ")),
                piece.many(0, 8).map(pieces -> pieces.mkString()),
                BaseGens.text());
    }

    /** What people's words come to: every kind of reading, each often. */
    public static Gen<TermReading> reading() {
        Gen<String> telling = Gen.of(
                "FOB Ningbo, Incoterms 2020",
                "CIF HAMBURG",
                "DDU Lagos",
                "DAT Rotterdam",
                "FOB Destination",
                "FOT Basel",
                "?",
                "FOB Ningbo or CIF Hamburg");
        return Gen.oneOf(telling, written()).map(TermReading::of);
    }

    /** What a rule lays on whom. */
    public static Gen<RuleSheet> sheet() {
        return source -> RuleSheet.all().get(source.below(RuleSheet.all().size()));
    }

    /** Insurance that a rule asks for, as far as one does. */
    public static Gen<RuleSheet.Insurance> insurance() {
        return source -> new RuleSheet.Insurance(Gen.of("ICC_A", "ICC_C").next(source), source.between(100, 120));
    }

    private static DeliveryTerm term(Incoterm rule, Option<NamedPlace> place, int edition) {
        return DeliveryTerm.of(
                rule, place, Option.some(Edition.values()[edition]).filter(rule::isIn));
    }
}
