package org.countersign.trade.payment.advice;

import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.Reason;
import org.countersign.trade.money.Amount;
import org.countersign.trade.payment.method.Undertaking;

/** The reasons and traps of this room, each with its authority. */
final class Says {
    private static final Citation LIMITS = Citation.of(Authority.HOUSE, "both sides' limits");
    private static final Citation FRONT =
            Citation.of(Authority.HOUSE, "no plan that another beats in everything is advised");
    private static final Citation UNKNOWN = Citation.of(Authority.HOUSE, "what is unknown is not guessed");
    private static final Citation FAILURES = Citation.of(Authority.PRACTICE, "known failures of ways of paying");
    private static final Citation SURVEY = Citation.of(
            new Authority("DC-Pro 2005", "Letter of Credit Market Intelligence Survey of DC-Pro, 2005"),
            "share of first presentations that were refused");

    private Says() {}

    static Reason within(Amount seller, Amount sellerLimit, Amount buyer, Amount buyerLimit) {
        return Reason.of("PAY-WITHIN", LIMITS)
                .with("seller", seller)
                .with("sellerLimit", sellerLimit)
                .with("buyer", buyer)
                .with("buyerLimit", buyerLimit);
    }

    static Reason overSeller(Amount seller, Amount limit) {
        return Reason.of("PAY-OVER-SELLER", LIMITS).with("amount", seller).with("limit", limit);
    }

    static Reason overBuyer(Amount buyer, Amount limit) {
        return Reason.of("PAY-OVER-BUYER", LIMITS).with("amount", buyer).with("limit", limit);
    }

    static Reason dominated(Candidate by) {
        return Reason.of("PAY-DOMINATED", FRONT).with("method", by.method()).with("plan", by.plan());
    }

    static Reason best(Front.Measure measure, Advised one) {
        return switch (measure) {
            case SELLER -> bestForSeller(one.seller());
            case BUYER -> bestForBuyer(one.buyer());
            case COST -> cheapest(one.cost());
            case TIED -> leastTied();
        };
    }

    static Reason bestForSeller(Amount seller) {
        return Reason.of("PAY-BEST-SELLER", FRONT).with("amount", seller);
    }

    static Reason bestForBuyer(Amount buyer) {
        return Reason.of("PAY-BEST-BUYER", FRONT).with("amount", buyer);
    }

    static Reason cheapest(Amount cost) {
        return Reason.of("PAY-BEST-COST", FRONT).with("amount", cost);
    }

    static Reason leastTied() {
        return Reason.of("PAY-BEST-TIED", FRONT);
    }

    static Reason balanced() {
        return Reason.of("PAY-BALANCED", FRONT);
    }

    static Reason costUnknown(Candidate candidate) {
        return Reason.of("PAY-COST-UNKNOWN", UNKNOWN).with("method", candidate.method());
    }

    static Reason promiseUnknown(Undertaking by) {
        return Reason.of("PAY-PROMISE-UNKNOWN", UNKNOWN).with("promise", by);
    }

    static Reason trap(String name) {
        return Reason.of("PAY-TRAP-" + name, FAILURES);
    }

    static Reason discrepancies() {
        return Reason.of("PAY-TRAP-PAPERS", SURVEY);
    }

    static Reason smallDeposit(Percentage production, Percentage resale) {
        return Reason.of("PAY-TRAP-DEPOSIT", FAILURES)
                .with("production", production)
                .with("resale", resale);
    }
}
