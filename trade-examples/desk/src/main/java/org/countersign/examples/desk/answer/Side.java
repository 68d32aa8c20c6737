package org.countersign.examples.desk.answer;

import org.countersign.trade.delivery.Incoterm;

/** At which end of the carriage the place of a rule lies. */
enum Side {
    /** Where the goods leave: the seller knows it. */
    ORIGIN,
    /** Where they go: the buyer knows it. */
    DESTINATION;

    static Side of(Incoterm rule) {
        return switch (rule.placeKind()) {
            case PLACE_OF_DELIVERY, PORT_OF_SHIPMENT -> ORIGIN;
            case PORT_OF_DESTINATION, PLACE_OF_DESTINATION, TERMINAL_OF_DESTINATION, PLACE_AT_FRONTIER -> DESTINATION;
        };
    }

    boolean isOurs() {
        return this == ORIGIN;
    }
}
