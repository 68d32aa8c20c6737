package org.countersign.trade.payment.method;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.Authority;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.payment.Instrument;
import org.countersign.trade.payment.Trigger;

/**
 * What one way of paying means for the two sides. The sources, and how far they carry, stand in the table {@code methods.csv} beside
 * this class.
 *
 * @param method the way of paying
 * @param family what it is akin to
 * @param sellerRank how safe it is for the seller: 1 is safest, two methods may share a rank; only the order means something
 * @param buyerRank how safe it is for the buyer, likewise
 * @param risk who loses money if the deal stops in that window; several where they share or follow each other
 * @param sellerCapital what ties the seller's capital; empty if nothing does
 * @param buyerCapital what the buyer puts up before he has the goods; empty if nothing
 * @param undertakings the promises of third parties
 * @param control who has the documents until payment
 * @param rules what governs it, beside the contract
 * @param codes what others call it
 * @param due the events on which payment falls due, the usual one first; deposits before balances
 * @param instrument by which means it is paid, the balance if there are two
 * @param standing how far sources carry family, risk, capital, undertakings, control and rules
 */
@Evolving
public record MethodSheet(
        Method method,
        MethodFamily family,
        int sellerRank,
        int buyerRank,
        Map<RiskWindow, Seq<RiskBearer>> risk,
        Seq<SellerCapital> sellerCapital,
        Seq<BuyerCapital> buyerCapital,
        Seq<Undertaking> undertakings,
        DocumentControl control,
        Seq<Authority> rules,
        Map<CodeScheme, Seq<SchemeCode>> codes,
        Seq<Trigger> due,
        Instrument instrument,
        Standing standing) {

    /** Checks the ranks; keeps everything in collections of our own. */
    public MethodSheet {
        if (sellerRank < 1 || buyerRank < 1) {
            throw new IllegalArgumentException(
                    "rank must be 1 or more: `" + PlainText.shown(sellerRank + " " + buyerRank) + "`");
        }
        risk = LinkedHashMap.ofEntries(risk);
        sellerCapital = Vector.ofAll(sellerCapital);
        buyerCapital = Vector.ofAll(buyerCapital);
        undertakings = Vector.ofAll(undertakings);
        rules = Vector.ofAll(rules);
        codes = LinkedHashMap.ofEntries(codes);
        due = Vector.ofAll(due);
    }

    /** Every sheet, in the order of the table. */
    public static Seq<MethodSheet> all() {
        return MethodSheets.ALL;
    }

    /** Who loses money if the deal stops in that window. */
    public Seq<RiskBearer> bearers(RiskWindow window) {
        return risk.getOrElse(window, Vector.empty());
    }

    /** What that scheme calls it, the best fitting code first; empty if it has no word for it. */
    public Seq<SchemeCode> codes(CodeScheme scheme) {
        return codes.getOrElse(scheme, Vector.empty());
    }

    @Override
    public String toString() {
        return Summary.of("MethodSheet")
                .with("method", method)
                .with("family", family)
                .with("sellerRank", sellerRank)
                .with("buyerRank", buyerRank)
                .with("undertakings", undertakings)
                .with("control", control)
                .toString();
    }
}
