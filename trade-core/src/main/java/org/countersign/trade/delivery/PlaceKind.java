package org.countersign.trade.delivery;

import io.vavr.collection.Vector;
import java.util.Arrays;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.party.NamedPlace;
import org.countersign.trade.party.PlaceFunction;
import org.countersign.trade.party.Places;

/** What kind of place belongs behind the three letters of a rule. */
@Evolving
public enum PlaceKind {
    /** Where the seller hands the goods over at origin: works, terminal, any place. */
    PLACE_OF_DELIVERY("TERM-ASK-PLACE-DELIVERY"),
    /** The port where the goods are shipped. */
    PORT_OF_SHIPMENT("TERM-ASK-PORT-SHIPMENT", PlaceFunction.PORT),
    /** The port where the voyage ends. */
    PORT_OF_DESTINATION("TERM-ASK-PORT-DEST", PlaceFunction.PORT),
    /** The place where the carriage or the seller's risk ends. */
    PLACE_OF_DESTINATION("TERM-ASK-PLACE-DEST"),
    /** A terminal where the goods are unloaded: quay, warehouse, container yard, road, rail or air terminal. */
    TERMINAL_OF_DESTINATION(
            "TERM-ASK-TERMINAL",
            PlaceFunction.PORT,
            PlaceFunction.RAIL,
            PlaceFunction.ROAD,
            PlaceFunction.AIRPORT,
            PlaceFunction.MULTIMODAL),
    /** A point at a frontier. */
    PLACE_AT_FRONTIER("TERM-ASK-FRONTIER", PlaceFunction.BORDER);

    private final String ask;
    private final Vector<PlaceFunction> fit;

    PlaceKind(String ask, PlaceFunction... fit) {
        this.ask = ask;
        this.fit = Vector.ofAll(Arrays.asList(fit));
    }

    /** What the question for such a place is filed under. */
    String ask() {
        return ask;
    }

    /**
     * Whether a place can be of this kind: it has one of the functions that the kind asks for; any named place will do where it asks
     * for none. Unknown where the place has no code, or the table does not tell.
     */
    public Truth suits(NamedPlace place, Places places) {
        return fit.isEmpty()
                ? Truth.YES
                : fit.map(function -> places.has(place, function)).foldLeft(Truth.NO, Truth::or);
    }
}
