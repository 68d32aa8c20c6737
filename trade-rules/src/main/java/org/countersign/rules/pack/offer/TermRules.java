package org.countersign.rules.pack.offer;

import static org.countersign.rules.pack.offer.Cited.practice;
import static org.countersign.rules.pack.offer.Cited.rec16;
import static org.countersign.rules.pack.offer.Cited.rec5;
import static org.countersign.rules.pack.offer.Quoted.BUYER_COUNTRY;
import static org.countersign.rules.pack.offer.Quoted.MODE;
import static org.countersign.rules.pack.offer.Quoted.ORIGIN;
import static org.countersign.rules.pack.offer.Quoted.PACKING;
import static org.countersign.rules.pack.offer.Quoted.RULE;
import static org.countersign.rules.pack.offer.Quoted.SELLER_COUNTRY;
import static org.countersign.rules.pack.offer.Quoted.TERM;
import static org.countersign.rules.pack.offer.Quoted.test;
import static org.countersign.rules.rule.Condition.all;
import static org.countersign.rules.rule.Condition.any;
import static org.countersign.rules.rule.Condition.holds;
import static org.countersign.rules.rule.Condition.in;
import static org.countersign.rules.rule.Condition.is;
import static org.countersign.rules.rule.Condition.not;
import static org.countersign.rules.rule.Condition.present;

import io.vavr.collection.Vector;
import org.countersign.rules.rule.Aspect;
import org.countersign.rules.rule.Condition;
import org.countersign.rules.rule.Readable;
import org.countersign.rules.rule.Ref;
import org.countersign.rules.rule.Rule;
import org.countersign.trade.delivery.Carriage;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.delivery.Edition;
import org.countersign.trade.delivery.Incoterm;
import org.countersign.trade.delivery.Mode;
import org.countersign.trade.delivery.PlaceKind;
import org.countersign.trade.delivery.RuleGroup;
import org.countersign.trade.goods.PackageType;
import org.countersign.trade.goods.Packing;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.party.Country;
import org.countersign.trade.party.Locode;
import org.countersign.trade.party.NamedPlace;
import org.countersign.trade.party.Places;

/** Rules over the delivery term of a quotation: does it suit the carriage, the place, the parties? */
final class TermRules {
    private static final Vector<Incoterm> ALL = Vector.of(Incoterm.values());
    private static final Vector<Incoterm> SEA_RULES =
            ALL.filter(rule -> rule.carriage() == Carriage.SEA_AND_INLAND_WATERWAY);
    private static final Vector<Mode> SEA_MODES = Vector.of(Mode.SEA, Mode.INLAND_WATERWAY);
    private static final Vector<Incoterm> CURRENT_RULES = ALL.reject(Incoterm::isRetired);
    /** Where not every place will do. */
    private static final Vector<Incoterm> CHOOSY_RULES =
            ALL.reject(rule -> Vector.of(PlaceKind.PLACE_OF_DELIVERY, PlaceKind.PLACE_OF_DESTINATION)
                    .contains(rule.placeKind()));
    /** Where the seller hands over in his own country as a matter of course. */
    private static final Vector<Incoterm> RULES_AT_ORIGIN =
            ALL.filter(rule -> rule.group() == RuleGroup.E || rule.group() == RuleGroup.F);
    /** Where the place named lies at the far end; DAF names a frontier, which may lie at either. */
    private static final Vector<Incoterm> RULES_TO_DESTINATION =
            ALL.removeAll(RULES_AT_ORIGIN).remove(Incoterm.DAF);

    private static final Vector<Incoterm> ON_BOARD_RULES =
            Vector.of(Incoterm.FAS, Incoterm.FOB, Incoterm.CFR, Incoterm.CIF);
    /** Freight container and tank container in UN/ECE Recommendation 21; its other containers are packages. */
    private static final Vector<PackageType> FREIGHT_CONTAINERS =
            Vector.of("CN", "TG").map(PackageType::of);

    private static final Ref<Quotation, PackageType> PACKAGE_TYPE = PACKING.one(Packing.PACKAGE_TYPE);
    private static final Readable<Quotation, Edition> EDITION = Aspect.<DeliveryTerm, Edition>maybe(
                    "edition", Edition::toString, DeliveryTerm::edition)
            .of(TERM);
    static final Readable<Quotation, Country> PLACE_COUNTRY = Aspect.<DeliveryTerm, Country>maybe(
                    "placeCountry",
                    Country::code,
                    term -> term.place().flatMap(NamedPlace::locode).flatMap(Locode::country))
            .of(TERM);
    private static final Condition<Quotation> SUITS_ITS_PLACE =
            holds(Aspect.<DeliveryTerm>whether("suitsItsPlace", term -> term.suitsPlace(Places.standard()))
                    .of(TERM));
    private static final Condition<Quotation> ACROSS_A_BORDER = not(is(BUYER_COUNTRY, SELLER_COUNTRY));
    private static final Condition<Quotation> HAS_PLACE =
            test("namesItsPlace", TERM, term -> term.place().isDefined());
    private static final Condition<Quotation> HAS_EDITION =
            test("namesItsEdition", TERM, term -> term.edition().isDefined());

    private static final Rule<Quotation> MODE_SUITS = Rule.error("QUO-TERM-E01")
            .about(TERM)
            .when(all(present(TERM), in(RULE, SEA_RULES)))
            .require(in(MODE, SEA_MODES))
            .fixedBy(TermRemedies.ANY_MODE)
            .accordingTo(rec5("rules for sea and inland waterway transport"));

    private static final Rule<Quotation> PLACE_SUITS = Rule.error("QUO-TERM-E02")
            .about(TERM)
            .when(all(present(TERM), in(RULE, CHOOSY_RULES), HAS_PLACE))
            .require(SUITS_ITS_PLACE)
            .fixedBy(TermRemedies.ANY_MODE)
            .accordingTo(rec5("what kind of place belongs to each rule"), rec16("functions of places"));

    private static final Rule<Quotation> PLACE_NAMED = Rule.error("QUO-TERM-E03")
            .about(TERM)
            .when(present(TERM))
            .require(HAS_PLACE)
            .accordingTo(rec5("every rule is followed by its named place"));

    private static final Rule<Quotation> EDITION_NAMED = Rule.warning("QUO-TERM-W01")
            .about(TERM)
            .when(present(TERM))
            .require(HAS_EDITION)
            .fixedBy(TermRemedies.CURRENT_EDITION)
            .accordingTo(rec5("the edition belongs to the term"));

    private static final Rule<Quotation> NOT_RETIRED = Rule.warning("QUO-TERM-W02")
            .about(TERM)
            .when(present(TERM))
            .require(in(RULE, CURRENT_RULES))
            .fixedBy(TermRemedies.SUCCESSOR)
            .accordingTo(rec5("list of rules"));

    private static final Rule<Quotation> EX_WORKS_STAYS_AT_HOME = Rule.warning("QUO-TERM-W03")
            .about(TERM)
            .when(all(present(TERM), ACROSS_A_BORDER))
            .require(not(is(RULE, Incoterm.EXW)))
            .fixedBy(TermRemedies.FREE_CARRIER)
            .accordingTo(practice("under EXW the buyer clears the goods for export, which few can do abroad"));

    private static final Rule<Quotation> DUTY_PAID_STAYS_AT_HOME = Rule.warning("QUO-TERM-W04")
            .about(TERM)
            .when(all(present(TERM), ACROSS_A_BORDER))
            .require(not(is(RULE, Incoterm.DDP)))
            .fixedBy(TermRemedies.DUTY_UNPAID)
            .accordingTo(
                    practice("under DDP the seller is importer in the buyer's country and may not get the tax back"));

    private static final Rule<Quotation> CONTAINERS_NOT_BY_THE_SHIP = Rule.warning("QUO-TERM-W05")
            .about(PACKAGE_TYPE)
            .when(all(present(TERM), in(RULE, ON_BOARD_RULES), present(PACKING)))
            .require(not(in(PACKAGE_TYPE, FREIGHT_CONTAINERS)))
            .fixedBy(TermRemedies.ANY_MODE)
            .accordingTo(practice("a container is handed over at a terminal, days before it is on board"));

    private static final Rule<Quotation> DESTINATION_IS_ABROAD = Rule.warning("QUO-TERM-W06")
            .about(TERM)
            .when(all(present(TERM), in(RULE, RULES_TO_DESTINATION), HAS_PLACE, ACROSS_A_BORDER))
            .require(not(is(PLACE_COUNTRY, SELLER_COUNTRY)))
            .accordingTo(rec5("rules of the groups C and D name the place of destination"));

    private static final Rule<Quotation> EDITION_IS_CURRENT = Rule.advice("QUO-TERM-A01")
            .about(TERM)
            .when(all(present(TERM), in(RULE, CURRENT_RULES), HAS_EDITION))
            .require(is(EDITION, Edition.current()))
            .fixedBy(TermRemedies.CURRENT_EDITION)
            .accordingTo(practice("an older edition holds if both sides mean it"));

    private static final Rule<Quotation> HANDED_OVER_AT_HOME = Rule.advice("QUO-TERM-A02")
            .about(TERM)
            .when(all(present(TERM), HAS_PLACE, not(any(is(PLACE_COUNTRY, SELLER_COUNTRY), is(PLACE_COUNTRY, ORIGIN)))))
            .require(not(in(RULE, RULES_AT_ORIGIN)))
            .accordingTo(practice("goods are handed over where the seller is or where they are made"));

    private static final Rule<Quotation> PLACE_HAS_ITS_CODE = Rule.advice("QUO-TERM-A03")
            .about(TERM)
            .when(all(present(TERM), HAS_PLACE))
            .require(test(
                    "namesPlaceCode",
                    TERM,
                    term -> term.place().flatMap(NamedPlace::locode).isDefined()))
            .fixedBy(TermRemedies.PLACE_CODE)
            .accordingTo(rec16("one code for one place"));

    private TermRules() {}

    static Vector<Rule<Quotation>> rules() {
        return Vector.of(
                MODE_SUITS,
                PLACE_SUITS,
                PLACE_NAMED,
                EDITION_NAMED,
                NOT_RETIRED,
                EX_WORKS_STAYS_AT_HOME,
                DUTY_PAID_STAYS_AT_HOME,
                CONTAINERS_NOT_BY_THE_SHIP,
                DESTINATION_IS_ABROAD,
                EDITION_IS_CURRENT,
                HANDED_OVER_AT_HOME,
                PLACE_HAS_ITS_CODE);
    }
}
