package org.countersign.examples.desk.answer;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Reason;
import org.countersign.trade.delivery.Bearer;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.delivery.RuleSheet;
import org.countersign.trade.delivery.Stage;
import org.countersign.trade.delivery.price.CostSheet;
import org.countersign.trade.offer.Inquiry;

/**
 * What of each cost is in the price under one term. Whose a cost is says the table of the rules; which of the seller's are in the price at
 * that place, and which of them are not known, say the prices of the lines.
 *
 * @param term the term
 * @param sheets what each line costs
 * @param inquiry the lines
 */
record CostShares(DeliveryTerm term, Seq<Option<CostSheet>> sheets, Inquiry inquiry) {
    private static final String GOODS = "GOODS";
    private static final String NEEDS = "PRICE-NEEDS-";
    private static final Map<String, String> COSTS = LinkedHashMap.of(NEEDS + GOODS, GOODS)
            .put(NEEDS + "PREMIUM", Stage.INSURANCE_OBLIGATION.name())
            .merge(LinkedHashMap.ofEntries(Vector.of(Stage.values())
                    .map(stage -> Tuple.of(NEEDS + stage.name().replace('_', '-'), stage.name()))));

    private static final Vector<String> OF_THE_PLACE = Vector.of(NEEDS + "PLACE", NEEDS + "WAY");

    /** Whether that is the cost of a stage, or of the goods. */
    static boolean isCost(Reason missing) {
        return COSTS.containsKey(missing.code());
    }

    Seq<Offer.Cost> all() {
        Seq<String> names = Vector.of(GOODS).appendAll(Vector.of(Stage.values()).map(Stage::name));
        return names.map(this::cost);
    }

    private Offer.Cost cost(String name) {
        Offer.Share byRule = name.equals(GOODS) ? Offer.Share.MISSING : share(Stage.valueOf(name));
        if (byRule == Offer.Share.BUYERS || byRule == Offer.Share.NOBODYS) {
            return new Offer.Cost(name, byRule, Vector.empty());
        }
        Seq<CostSheet> known = sheets.flatMap(sheet -> sheet);
        if (known.isEmpty()) {
            return new Offer.Cost(name, byRule, Vector.empty());
        }
        if (!known.exists(sheet -> missing(bare(sheet)).contains(name))) {
            return new Offer.Cost(name, outside(known, byRule), Vector.empty());
        }
        Seq<String> unknown = inquiry.lines()
                .zip(sheets)
                .filter(line -> line._2.exists(sheet -> missing(sheet).contains(name)))
                .map(line -> line._1.id());
        return new Offer.Cost(
                name,
                unknown.isEmpty() ? Offer.Share.KNOWN : Offer.Share.MISSING,
                unknown.size() == known.size() ? Vector.empty() : unknown);
    }

    /** What is not in the price at the place of the term; where that place is open or off the way of the goods, nobody knows. */
    private Offer.Share outside(Seq<CostSheet> known, Offer.Share byRule) {
        boolean placed = known.forAll(
                sheet -> sheet.under(term).price().missing().forAll(reason -> !OF_THE_PLACE.contains(reason.code())));
        return placed && byRule == Offer.Share.MISSING ? Offer.Share.NOBODYS : byRule;
    }

    private Seq<String> missing(CostSheet sheet) {
        return sheet.under(term).price().missing().flatMap(reason -> COSTS.get(reason.code()));
    }

    /** The same way of the same goods, on which no cost is known: what it lacks is what the seller pays. */
    private static CostSheet bare(CostSheet sheet) {
        return CostSheet.builder()
                .currency(sheet.currency())
                .quantity(sheet.quantity())
                .route(sheet.route())
                .build();
    }

    private Offer.Share share(Stage stage) {
        Seq<Bearer> bearers =
                term.sheets().map((RuleSheet sheet) -> sheet.bearer(stage)).distinct();
        return bearers.singleOption().fold(() -> Offer.Share.OPEN, CostShares::share);
    }

    private static Offer.Share share(Bearer bearer) {
        return switch (bearer) {
            case SELLER -> Offer.Share.MISSING;
            case BUYER -> Offer.Share.BUYERS;
            case NOBODY -> Offer.Share.NOBODYS;
            case SELLER_TO_NAMED_PLACE, SELLER_IF_IN_FREIGHT -> Offer.Share.OPEN;
        };
    }
}
