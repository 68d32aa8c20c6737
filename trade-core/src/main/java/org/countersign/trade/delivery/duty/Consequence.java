package org.countersign.trade.delivery.duty;

import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.delivery.Edition;
import org.countersign.trade.delivery.Side;

/**
 * What follows if a duty is not done in time. The delivery rules say what becomes of risk and cost; on breach they are silent, and what
 * stands here in their place is the convention on the sale of goods, which holds where it governs the contract.
 */
@Evolving
public enum Consequence {
    /** The risk passes on the day on which the goods should have been delivered, once they are identified. */
    RISK_PASSES_EARLY(false, "B3", "B5", "", ""),
    /** The buyer bears the risks that result from it. */
    RESULTING_RISK(false, "B3", "B5", "", ""),
    /** The risk stays with the seller. */
    RISK_STAYS(false, "A3", "A5", "", ""),
    /** Loss or damage after the risk has passed frees nobody from paying the price. */
    PRICE_STAYS_DUE(false, "", "", "66", "66"),
    /** The seller may claim what it costs him. */
    EXTRA_COSTS(true, "B9", "B6", "", ""),
    /** The seller may choose the point that suits him best. */
    CHOOSES_POINT(true, "A2", "A4", "", ""),
    /** The seller may contract for carriage on usual terms at the buyer's risk and cost. */
    ARRANGES_CARRIAGE(true, "A4", "A3", "", ""),
    /** The buyer may refuse the document. */
    REFUSES_DOCUMENT(true, "B6", "B8", "", ""),
    /** The buyer need not take the goods before. */
    NOT_TAKEN_YET(false, "B2", "B4", "", ""),
    /** The seller has no document that proves shipment on board. */
    NO_PAPER(false, "A6", "A8", "", ""),
    /** The seller need not take the additional cover. */
    NO_EXTRA_COVER(false, "A5", "A3", "", ""),
    /** It cannot be charged to the other side. */
    NO_RECOVERY(false, "A9", "A6", "", ""),
    /** The carrier may keep the goods until he is paid. */
    CARRIER_LIEN(false, "", "", "", ""),
    /** Delay and cost fall on the one who failed. */
    OWN_LOSS(false, "B9", "B6", "", ""),
    /** The buyer need not pay before goods or documents are at his disposal. */
    HOLDS_PRICE(true, "", "", "58(1)", "58(1)"),
    /** The seller may keep goods or documents until the price is paid. */
    HOLDS_GOODS(true, "", "", "58(1), 58(2)", "58(1), 58(2)"),
    /** The seller must keep the goods at the buyer's cost, and may sell them after notice. */
    KEEPS_OR_SELLS(true, "", "", "85, 88", "85, 88"),
    /** The buyer may insure himself and claim what it costs. */
    BUYS_COVER(true, "", "", "45(1)(b), 74", "45(1)(b), 74"),
    /** The other side may insist on performance. */
    REQUIRES_PERFORMANCE(true, "", "", "46(1)", "62"),
    /** The other side may set an additional time, and end the contract when it has passed in vain. */
    EXTRA_TIME(true, "", "", "47, 49(1)(b)", "63, 64(1)(b)"),
    /** The other side may claim its loss. */
    DAMAGES(true, "", "", "45(1)(b), 74", "61(1)(b), 74"),
    /** The other side may claim interest. */
    INTEREST(true, "", "", "78", "78");

    private final boolean power;
    private final String article;
    private final String olderArticle;
    private final String againstSeller;
    private final String againstBuyer;

    Consequence(boolean power, String article, String olderArticle, String againstSeller, String againstBuyer) {
        this.power = power;
        this.article = article;
        this.olderArticle = olderArticle;
        this.againstSeller = againstSeller;
        this.againstBuyer = againstBuyer;
    }

    /** Whether it lets the other side do something, so that it depends on its will; the others come by themselves. */
    public boolean isPower() {
        return power;
    }

    /** Whether the delivery rules themselves say so, and not the law of sale or practice. */
    public boolean isOfTheRules() {
        return !article.isEmpty();
    }

    /** Whether it remains when the duty is done too late. */
    public boolean outlasts() {
        return switch (this) {
            case RISK_PASSES_EARLY, EXTRA_COSTS, CHOOSES_POINT, NO_RECOVERY, OWN_LOSS, DAMAGES, INTEREST -> true;
            default -> false;
        };
    }

    /** Who says so, for a duty of that side under that edition. */
    public Citation citation(Edition edition, Side failing) {
        if (isOfTheRules()) {
            String place = edition == Edition.INCOTERMS_2020 ? article : olderArticle;
            return Citation.of(
                    Article.authority(edition),
                    this == NO_RECOVERY && failing == Side.BUYER ? place.replace('A', 'B') : place);
        }
        String law = failing == Side.SELLER ? againstSeller : againstBuyer;
        return law.isEmpty()
                ? Citation.of(Authority.PRACTICE, "a carrier holds the goods for his freight")
                : Citation.of(Authority.CISG, law);
    }
}
