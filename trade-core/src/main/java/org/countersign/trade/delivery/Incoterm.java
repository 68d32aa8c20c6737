package org.countersign.trade.delivery;

import static org.countersign.trade.delivery.Carriage.ANY;
import static org.countersign.trade.delivery.Carriage.SEA_AND_INLAND_WATERWAY;
import static org.countersign.trade.delivery.Edition.INCOTERMS_2000;
import static org.countersign.trade.delivery.Edition.INCOTERMS_2010;
import static org.countersign.trade.delivery.Edition.INCOTERMS_2020;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.party.NamedPlace;

/**
 * A rule of Incoterms by its three letters: the eleven of 2020, the one that 2020 replaced, the four that 2010 replaced. Facts in our
 * own words after UN/ECE Recommendation 5; the rules themselves are to be read in the edition that the contract names.
 */
@Evolving
public enum Incoterm {
    /** Ex works. */
    EXW("Ex Works", RuleGroup.E, ANY, PlaceKind.PLACE_OF_DELIVERY, INCOTERMS_2000, INCOTERMS_2020),
    /** Free carrier. */
    FCA("Free Carrier", RuleGroup.F, ANY, PlaceKind.PLACE_OF_DELIVERY, INCOTERMS_2000, INCOTERMS_2020),
    /** Carriage paid to. */
    CPT("Carriage Paid To", RuleGroup.C, ANY, PlaceKind.PLACE_OF_DESTINATION, INCOTERMS_2000, INCOTERMS_2020),
    /** Carriage and insurance paid to. */
    CIP(
            "Carriage and Insurance Paid To",
            RuleGroup.C,
            ANY,
            PlaceKind.PLACE_OF_DESTINATION,
            INCOTERMS_2000,
            INCOTERMS_2020),
    /** Delivered at place. */
    DAP("Delivered at Place", RuleGroup.D, ANY, PlaceKind.PLACE_OF_DESTINATION, INCOTERMS_2010, INCOTERMS_2020),
    /** Delivered at place, unloaded. */
    DPU(
            "Delivered at Place Unloaded",
            RuleGroup.D,
            ANY,
            PlaceKind.PLACE_OF_DESTINATION,
            INCOTERMS_2020,
            INCOTERMS_2020),
    /** Delivered, duty paid. */
    DDP("Delivered Duty Paid", RuleGroup.D, ANY, PlaceKind.PLACE_OF_DESTINATION, INCOTERMS_2000, INCOTERMS_2020),
    /** Free alongside ship. */
    FAS(
            "Free Alongside Ship",
            RuleGroup.F,
            SEA_AND_INLAND_WATERWAY,
            PlaceKind.PORT_OF_SHIPMENT,
            INCOTERMS_2000,
            INCOTERMS_2020),
    /** Free on board. */
    FOB(
            "Free on Board",
            RuleGroup.F,
            SEA_AND_INLAND_WATERWAY,
            PlaceKind.PORT_OF_SHIPMENT,
            INCOTERMS_2000,
            INCOTERMS_2020),
    /** Cost and freight. */
    CFR(
            "Cost and Freight",
            RuleGroup.C,
            SEA_AND_INLAND_WATERWAY,
            PlaceKind.PORT_OF_DESTINATION,
            INCOTERMS_2000,
            INCOTERMS_2020),
    /** Cost, insurance and freight. */
    CIF(
            "Cost, Insurance and Freight",
            RuleGroup.C,
            SEA_AND_INLAND_WATERWAY,
            PlaceKind.PORT_OF_DESTINATION,
            INCOTERMS_2000,
            INCOTERMS_2020),
    /** Delivered at terminal; the edition of 2010 only. */
    DAT("Delivered at Terminal", RuleGroup.D, ANY, PlaceKind.TERMINAL_OF_DESTINATION, INCOTERMS_2010, INCOTERMS_2010),
    /** Delivered at frontier; retired in 2010. */
    DAF("Delivered at Frontier", RuleGroup.D, ANY, PlaceKind.PLACE_AT_FRONTIER, INCOTERMS_2000, INCOTERMS_2000),
    /** Delivered ex ship; retired in 2010. */
    DES(
            "Delivered ex Ship",
            RuleGroup.D,
            SEA_AND_INLAND_WATERWAY,
            PlaceKind.PORT_OF_DESTINATION,
            INCOTERMS_2000,
            INCOTERMS_2000),
    /** Delivered ex quay; retired in 2010. */
    DEQ(
            "Delivered ex Quay",
            RuleGroup.D,
            SEA_AND_INLAND_WATERWAY,
            PlaceKind.PORT_OF_DESTINATION,
            INCOTERMS_2000,
            INCOTERMS_2000),
    /** Delivered, duty unpaid; retired in 2010. */
    DDU("Delivered Duty Unpaid", RuleGroup.D, ANY, PlaceKind.PLACE_OF_DESTINATION, INCOTERMS_2000, INCOTERMS_2000);

    private final String words;
    private final RuleGroup group;
    private final Carriage carriage;
    private final PlaceKind placeKind;
    private final Edition first;
    private final Edition last;

    Incoterm(String words, RuleGroup group, Carriage carriage, PlaceKind placeKind, Edition first, Edition last) {
        this.words = words;
        this.group = group;
        this.carriage = carriage;
        this.placeKind = placeKind;
        this.first = first;
        this.last = last;
    }

    /** The rule of these three capitals. */
    public static Option<Incoterm> find(String code) {
        return Vector.of(values()).find(rule -> rule.name().equals(code));
    }

    /** The three letters in words. */
    public String words() {
        return words;
    }

    /** Its group. */
    public RuleGroup group() {
        return group;
    }

    /** For which modes of transport it is made. */
    public Carriage carriage() {
        return carriage;
    }

    /** What kind of place belongs behind it. */
    public PlaceKind placeKind() {
        return placeKind;
    }

    /** Whether that edition, of the three that are kept here, has the rule. */
    public boolean isIn(Edition edition) {
        return first.compareTo(edition) <= 0 && edition.compareTo(last) <= 0;
    }

    /** Whether the current edition no longer has it. */
    public boolean isRetired() {
        return !isIn(Edition.current());
    }

    /** The rule of the current edition that comes nearest to a retired one; none for a rule that is current itself. */
    public Option<Incoterm> successor() {
        return switch (this) {
            case DAT, DEQ -> Option.some(DPU);
            case DAF, DES, DDU -> Option.some(DAP);
            default -> Option.none();
        };
    }

    /**
     * The term of a contract made today: this rule at that place, by the current edition. {@code FOB.at(NINGBO)} is {@code FOB
     * Ningbo (CNNGB), Incoterms 2020}.
     *
     * @throws IllegalArgumentException if the current edition no longer has the rule
     */
    public DeliveryTerm at(NamedPlace place) {
        return at(place, Edition.current());
    }

    /**
     * This rule at that place, by that edition.
     *
     * @throws IllegalArgumentException if the edition does not have the rule
     */
    public DeliveryTerm at(NamedPlace place, Edition edition) {
        return DeliveryTerm.of(this, Option.some(place), Option.some(edition));
    }
}
