package org.countersign.trade.delivery.price;

import io.vavr.collection.Vector;
import org.countersign.trade.delivery.Bearer;
import org.countersign.trade.delivery.Incoterm;
import org.countersign.trade.delivery.RuleSheet;
import org.countersign.trade.delivery.Stage;

/** A point of a route where a delivery term may have its place. */
enum Point {
    /** The seller's premises. */
    PREMISES,
    /** Where the main carriage begins. */
    DEPARTURE,
    /** Where the main carriage ends. */
    ARRIVAL,
    /** The last place. */
    DESTINATION;

    /** Where the place of that rule may be, the likelier first. */
    static Vector<Point> of(RuleSheet rule) {
        if (rule.rule() == Incoterm.EXW || rule.handover().contains(RuleSheet.Handover.SELLER_PREMISES)) {
            return Vector.of(PREMISES);
        }
        return switch (rule.rule().placeKind()) {
            case PLACE_OF_DELIVERY, PORT_OF_SHIPMENT -> Vector.of(DEPARTURE);
            case PORT_OF_DESTINATION, PLACE_AT_FRONTIER -> Vector.of(ARRIVAL);
            case PLACE_OF_DESTINATION, TERMINAL_OF_DESTINATION -> Vector.of(ARRIVAL, DESTINATION);
        };
    }

    /**
     * The stages that the seller pays under that rule with its place at this point. Where the place is the end of the main carriage,
     * there is no way on and nothing else to unload; whatever the seller bears only as far as that place, or only if his freight covers it,
     * is then either in the freight or the buyer's, so it never adds to the price.
     */
    Vector<Stage> stages(RuleSheet rule) {
        return Vector.of(Stage.values()).filter(stage -> has(stage) && bears(rule.bearer(stage)));
    }

    private boolean has(Stage stage) {
        return this == DESTINATION || stage != Stage.ON_CARRIAGE && stage != Stage.FINAL_UNLOADING;
    }

    private boolean bears(Bearer bearer) {
        return bearer == Bearer.SELLER || bearer == Bearer.SELLER_TO_NAMED_PLACE && this != ARRIVAL;
    }
}
