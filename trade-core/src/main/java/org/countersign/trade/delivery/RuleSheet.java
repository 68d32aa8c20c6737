package org.countersign.trade.delivery;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.style.Evolving;

/**
 * What one rule of one edition lays on whom. The sources, and which cells more than one of them confirms, are named in the table
 * {@code incoterms.csv} beside this class.
 *
 * @param rule the rule
 * @param edition the edition
 * @param handover which of two cases of FCA it is; none for all other rules
 * @param risk at which end of the main carriage the risk passes
 * @param criticalPoints two where cost and risk part at different places, else one
 * @param contractOfCarriage who makes the contract of the main carriage
 * @param insurance the least insurance that the seller owes, if he owes any
 * @param point what has to happen to the goods for the seller to have delivered, and the risk to pass
 * @param ownTransport who may use his own means of transport in place of a contract of carriage; editions before 2020 are silent on it
 * @param onBoardOption whether the parties may agree that the carrier issues an on-board bill of lading to the seller
 * @param bearers who does and pays each stage
 */
@Evolving
public record RuleSheet(
        Incoterm rule,
        Edition edition,
        Option<Handover> handover,
        RiskSide risk,
        int criticalPoints,
        Bearer contractOfCarriage,
        Option<Insurance> insurance,
        DeliveryPoint point,
        Option<Side> ownTransport,
        boolean onBoardOption,
        Map<Stage, Bearer> bearers) {

    /** Keeps the stages in their order. */
    public RuleSheet {
        bearers = LinkedHashMap.ofEntries(bearers);
    }

    /** Where the goods are handed over under FCA. */
    public enum Handover {
        /** At the seller's premises: he loads the collecting vehicle. */
        SELLER_PREMISES,
        /** Anywhere else: they arrive on his vehicle and stay on it. */
        OTHER_PLACE
    }

    /** At which end of the main carriage the risk passes. */
    public enum RiskSide {
        /** Before it. */
        ORIGIN,
        /** After it. */
        DESTINATION
    }

    /**
     * The least insurance that a rule asks of the seller: in the currency of the contract, from the point of delivery to at least the
     * named place, and such that the buyer can claim on the insurer himself.
     *
     * @param clauses the Institute Cargo Clauses: {@code ICC_A} or {@code ICC_C}
     * @param percent of the contract price
     */
    public record Insurance(String clauses, int percent) {
        /** Checks the name of the clauses. */
        public Insurance {
            PlainText.checkName(clauses);
        }
    }

    /** Every sheet, in the order of the table. */
    public static Seq<RuleSheet> all() {
        return RuleSheets.ALL;
    }

    /** The sheets of that rule in that edition: two for FCA, none for the rules of 2000 that later editions took over. */
    public static Seq<RuleSheet> of(Incoterm rule, Edition edition) {
        return all().filter(sheet -> sheet.rule == rule && sheet.edition == edition);
    }

    /** What a transport document should say of the freight. */
    public FreightClause freight() {
        return contractOfCarriage == Bearer.SELLER ? FreightClause.PREPAID : FreightClause.COLLECT;
    }

    /** The rule with its variant as we write it: {@code CIF}, {@code FCA/SELLER_PREMISES}. */
    public String name() {
        return rule + handover.fold(() -> "", variant -> "/" + variant);
    }

    /** Who does and pays this stage. */
    public Bearer bearer(Stage stage) {
        return bearers.get(stage).getOrElseThrow(() -> new IllegalArgumentException("no cell for " + stage));
    }
}
