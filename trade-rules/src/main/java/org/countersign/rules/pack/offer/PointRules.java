package org.countersign.rules.pack.offer;

import static org.countersign.rules.pack.offer.Cited.practice;
import static org.countersign.rules.pack.offer.Cited.rec16;
import static org.countersign.rules.pack.offer.Cited.rec5;
import static org.countersign.rules.pack.offer.Quoted.BUYER_COUNTRY;
import static org.countersign.rules.pack.offer.Quoted.LINES;
import static org.countersign.rules.pack.offer.Quoted.LOADING;
import static org.countersign.rules.pack.offer.Quoted.PACKING;
import static org.countersign.rules.pack.offer.Quoted.RULE;
import static org.countersign.rules.pack.offer.Quoted.SELLER_COUNTRY;
import static org.countersign.rules.pack.offer.Quoted.TERM;
import static org.countersign.rules.pack.offer.Quoted.test;
import static org.countersign.rules.rule.Condition.all;
import static org.countersign.rules.rule.Condition.any;
import static org.countersign.rules.rule.Condition.forEach;
import static org.countersign.rules.rule.Condition.in;
import static org.countersign.rules.rule.Condition.is;
import static org.countersign.rules.rule.Condition.not;
import static org.countersign.rules.rule.Condition.present;

import io.vavr.collection.Vector;
import org.countersign.rules.rule.Condition;
import org.countersign.rules.rule.Ref;
import org.countersign.rules.rule.Rule;
import org.countersign.trade.base.Truth;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.delivery.Incoterm;
import org.countersign.trade.delivery.PlaceKind;
import org.countersign.trade.delivery.RuleGroup;
import org.countersign.trade.goods.PackageType;
import org.countersign.trade.goods.Packing;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.party.Country;
import org.countersign.trade.party.ListedPlace;
import org.countersign.trade.party.NamedPlace;
import org.countersign.trade.party.Places;

/** Rules over the point of a delivery term: is it told apart from its surroundings, is it known, is the risk on the way seen to? */
final class PointRules {
    private static final Vector<Incoterm> ALL = Vector.of(Incoterm.values());
    private static final Vector<Incoterm> TWO_POINTS = ALL.filter(rule -> rule.group() == RuleGroup.C);
    private static final Vector<Incoterm> CHOOSY =
            ALL.reject(rule -> Vector.of(PlaceKind.PLACE_OF_DELIVERY, PlaceKind.PLACE_OF_DESTINATION)
                    .contains(rule.placeKind()));
    /** Bulk and goods that are not packed, in UN/ECE Recommendation 21. */
    private static final Vector<PackageType> UNPACKED = Vector.of(
                    "NE", "NF", "NG", "VG", "VL", "VO", "VQ", "VR", "VS", "VY")
            .map(PackageType::of);

    private static final Country UNITED_STATES = Country.of("US");
    private static final Ref<Quotation, PackageType> PACKAGE_TYPE = PACKING.one(Packing.PACKAGE_TYPE);

    private static final Condition<Quotation> SOMETHING_IS_PACKED =
            not(forEach(LINES, any(not(present(PACKING)), in(PACKAGE_TYPE, UNPACKED))));
    private static final Condition<Quotation> HAS_CODE = test(
            "namesPlaceCode",
            TERM,
            term -> term.place().flatMap(NamedPlace::locode).isDefined());

    /** At the seller's premises he loads, anywhere else he does not unload: a town alone leaves open which it is. */
    private static final Rule<Quotation> FREE_CARRIER_AT_A_POINT = Rule.advice("QUO-TERM-A04")
            .about(TERM)
            .when(all(present(TERM), is(RULE, Incoterm.FCA)))
            .require(test("namesMoreThanATown", TERM, PointRules::namesMoreThanATown))
            .accordingTo(practice("under FCA the seller loads at his own premises and does not unload elsewhere"));

    private static final Rule<Quotation> COVER_FOR_PACKED_GOODS = Rule.advice("QUO-TERM-A05")
            .about(TERM)
            .when(all(present(TERM), SOMETHING_IS_PACKED))
            .require(not(is(RULE, Incoterm.CIF)))
            .fixedBy(TermRemedies.ANY_MODE)
            .accordingTo(practice("under CIF the least cover is for named risks only, which is made for bulk"));

    private static final Rule<Quotation> BOTH_POINTS_NAMED = Rule.advice("QUO-TERM-A06")
            .about(LOADING)
            .when(all(present(TERM), in(RULE, TWO_POINTS)))
            .require(present(LOADING))
            .accordingTo(practice("under the rules of group C the risk passes at origin, and only the destination"
                    + " stands behind the rule"));

    private static final Rule<Quotation> FUNCTION_IS_KNOWN = Rule.warning("QUO-TERM-W07")
            .about(TERM)
            .when(all(present(TERM), in(RULE, CHOOSY), HAS_CODE))
            .require(test("hasKnownFunctions", TERM, term -> term.suitsPlace(Places.standard()) != Truth.UNKNOWN))
            .accordingTo(rec5("what kind of place belongs to each rule"), rec16("functions of places"));

    private static final Rule<Quotation> NOT_THE_AMERICAN_FOB = Rule.warning("QUO-TERM-W08")
            .about(TERM)
            .when(all(
                    present(TERM),
                    is(RULE, Incoterm.FOB),
                    is(TermRules.PLACE_COUNTRY, UNITED_STATES),
                    is(SELLER_COUNTRY, UNITED_STATES)))
            .require(not(is(BUYER_COUNTRY, UNITED_STATES)))
            .fixedBy(TermRemedies.ANY_MODE)
            .accordingTo(practice("within the United States FOB is read by the commercial code, which knows no ship"));

    private PointRules() {}

    private static boolean namesMoreThanATown(DeliveryTerm term) {
        return term.place()
                .forAll(place -> place.locode()
                        .fold(
                                () -> Places.standard().called(place.name()),
                                code -> Places.standard().find(code).toVector())
                        .forAll(listed -> isOnePoint(listed) || !listed.isCalled(place.name())));
    }

    /** An airport or a terminal that is listed for one thing alone is no town. */
    private static boolean isOnePoint(ListedPlace listed) {
        return listed.functions().size() == 1 && listed.open().isEmpty();
    }

    static Vector<Rule<Quotation>> rules() {
        return Vector.of(
                FREE_CARRIER_AT_A_POINT,
                COVER_FOR_PACKED_GOODS,
                BOTH_POINTS_NAMED,
                FUNCTION_IS_KNOWN,
                NOT_THE_AMERICAN_FOB);
    }
}
