package org.countersign.trade.delivery;

import org.countersign.trade.base.style.Evolving;

/**
 * What has to happen to the goods for the seller to have delivered. With it the risk passes (article A3 of 2020, A5 before); in our own
 * words after UN/ECE Recommendation 5 and public guides.
 */
@Evolving
public enum DeliveryPoint {
    /** Put at the buyer's disposal, not loaded. */
    AT_DISPOSAL(Stage.LOADING_AT_ORIGIN_PREMISES, Edge.BEFORE),
    /** Loaded on the vehicle that the buyer sends. */
    LOADED_ON_COLLECTING_VEHICLE(Stage.LOADING_AT_ORIGIN_PREMISES, Edge.AFTER),
    /** On the seller's vehicle at the named place at origin, ready for unloading, at the disposal of the buyer's carrier. */
    BROUGHT_TO_CARRIER(Stage.PRE_CARRIAGE, Edge.WITHIN),
    /** Handed to the first carrier whom the seller engaged, unless a later point is agreed. */
    HANDED_TO_FIRST_CARRIER(Stage.PRE_CARRIAGE, Edge.WITHIN),
    /** Alongside the ship that the buyer named. */
    ALONGSIDE_SHIP(Stage.LOADING_ON_MAIN_VESSEL, Edge.BEFORE),
    /** On board of the ship. */
    ON_BOARD(Stage.LOADING_ON_MAIN_VESSEL, Edge.AFTER),
    /** On the arriving means of transport at the frontier, not unloaded. */
    AT_FRONTIER(Stage.DISCHARGE_MAIN_VESSEL, Edge.BEFORE),
    /** On board of the ship in the port of destination, before discharge. */
    ON_ARRIVED_SHIP(Stage.DISCHARGE_MAIN_VESSEL, Edge.BEFORE),
    /** Discharged on the quay of the port of destination. */
    ON_QUAY(Stage.DISCHARGE_MAIN_VESSEL, Edge.AFTER),
    /** On the arriving means of transport at the place of destination, ready for unloading. */
    READY_FOR_UNLOADING(Stage.FINAL_UNLOADING, Edge.BEFORE),
    /** The same, and cleared for import. */
    CLEARED_READY_FOR_UNLOADING(Stage.FINAL_UNLOADING, Edge.BEFORE),
    /** Unloaded at the place of destination. */
    UNLOADED(Stage.FINAL_UNLOADING, Edge.AFTER),
    /** Unloaded at the named terminal. */
    UNLOADED_AT_TERMINAL(Stage.FINAL_UNLOADING, Edge.AFTER);

    private final Stage stage;
    private final Edge edge;

    DeliveryPoint(Stage stage, Edge edge) {
        this.stage = stage;
        this.edge = edge;
    }

    /** Where in a stage the point lies. */
    enum Edge {
        BEFORE,
        WITHIN,
        AFTER
    }

    /** The stage at which the risk passes. */
    public Stage stage() {
        return stage;
    }

    /** Who bears the risk of the goods in that stage. */
    public RiskOn risk(Stage at) {
        int way = at.compareTo(stage);
        if (way == 0) {
            return switch (edge) {
                case BEFORE -> RiskOn.BUYER;
                case WITHIN -> RiskOn.PASSES;
                case AFTER -> RiskOn.SELLER;
            };
        }
        return way < 0 ? RiskOn.SELLER : RiskOn.BUYER;
    }
}
