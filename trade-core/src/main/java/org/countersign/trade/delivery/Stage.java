package org.countersign.trade.delivery;

import org.countersign.trade.base.style.Evolving;

/** A stage on the way of the goods, in the order in which they pass it, that somebody has to do and pay. */
@Evolving
public enum Stage {
    /** Packing for the voyage, and marking. */
    PACKAGING_MARKING,
    /** Loading the collecting vehicle at the seller's premises. */
    LOADING_AT_ORIGIN_PREMISES,
    /** Carriage to the terminal or port of departure. */
    PRE_CARRIAGE,
    /** Clearance for export. */
    EXPORT_CLEARANCE,
    /** Handling in the terminal of departure. */
    ORIGIN_TERMINAL_HANDLING,
    /** Loading the main means of transport. */
    LOADING_ON_MAIN_VESSEL,
    /** The main carriage. */
    MAIN_CARRIAGE,
    /** Insurance of the main carriage for the other party's benefit. */
    INSURANCE_OBLIGATION,
    /** Unloading from the main means of transport. */
    DISCHARGE_MAIN_VESSEL,
    /** Handling in the terminal of arrival. */
    DESTINATION_TERMINAL_HANDLING,
    /** Clearance for import. */
    IMPORT_CLEARANCE,
    /** Duty and taxes on import. */
    IMPORT_DUTY_TAX,
    /** Carriage from the terminal of arrival. */
    ON_CARRIAGE,
    /** Unloading at the last place. */
    FINAL_UNLOADING;

    /** Whether the goods move or are handled in it, so that they can be lost; the others are papers and money. */
    public boolean isHandling() {
        return switch (this) {
            case EXPORT_CLEARANCE, INSURANCE_OBLIGATION, IMPORT_CLEARANCE, IMPORT_DUTY_TAX -> false;
            default -> true;
        };
    }
}
