package org.countersign.trade.payment.advice;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.payment.PaymentPlan;
import org.countersign.trade.payment.method.Method;
import org.countersign.trade.payment.method.Undertaking;

/** The plans that exporters usually have to choose from. A host adds its own, or leaves some out. */
@Evolving
public final class Menu {
    /** Percentages of a deposit that are common; 30/70 is custom, no rule. Trade practice, seen in 2026. */
    private static final Vector<Integer> DEPOSITS = Vector.of(20, 30, 50);

    private static final String SIGHT = "credit on original-documents";

    private Menu() {}

    /**
     * Advance, deposits, credits, collections, escrow, cash on delivery and open account, the last with so many days to pay.
     *
     * @throws IllegalArgumentException if the days are not 1 to 3,660
     */
    public static Seq<Candidate> usual(int days) {
        return deposits().appendAll(secured(days)).appendAll(open(days));
    }

    private static Vector<Candidate> deposits() {
        return Vector.of(of(Method.ADVANCE, "100% transfer on order"), of(Method.CARD, "100% card on order"))
                .appendAll(DEPOSITS.flatMap(percent -> Vector.of(
                        deposit(Method.DEPOSIT_BEFORE_SHIPMENT, percent, "transfer on goods-ready"),
                        deposit(Method.DEPOSIT_COPY_DOCUMENTS, percent, "transfer on copy-documents"),
                        deposit(Method.DEPOSIT_ARRIVAL, percent, "transfer 7 days after arrival"))))
                .append(of(
                        Method.CREDIT_SIGHT,
                        "30% transfer on order; rest credit on original-documents",
                        Undertaking.ISSUING_BANK));
    }

    private static Vector<Candidate> secured(int days) {
        return Vector.of(
                of(Method.CREDIT_SIGHT_CONFIRMED, "100% " + SIGHT, Undertaking.CONFIRMING_BANK),
                of(Method.CREDIT_SIGHT, "100% " + SIGHT, Undertaking.ISSUING_BANK),
                of(Method.CREDIT_USANCE, later("credit", days, "on-board"), Undertaking.ISSUING_BANK),
                of(Method.ESCROW, "100% escrow on order", Undertaking.PLATFORM),
                of(Method.AGAINST_PAYMENT_SIGHT, "100% against-payment on original-documents"),
                of(Method.AGAINST_PAYMENT_TENOR, later("against-payment", days, "original-documents")),
                of(Method.AGAINST_ACCEPTANCE, later("against-acceptance", days, "original-documents")),
                of(Method.ON_DELIVERY, "100% on-delivery on arrival"));
    }

    private static Vector<Candidate> open(int days) {
        String plan = later("transfer", days, "on-board");
        return Vector.of(
                of(Method.OPEN_ACCOUNT, plan),
                of(Method.OPEN_ACCOUNT_INSURED, plan, Undertaking.INSURER),
                of(Method.FACTORED, plan, Undertaking.FACTOR),
                of(Method.STANDBY, plan, Undertaking.ISSUING_BANK_ON_DEFAULT));
    }

    private static String later(String by, int days, String event) {
        return "100% " + by + " " + days + " days after " + event;
    }

    private static Candidate deposit(Method method, int percent, String rest) {
        return of(method, percent + "% transfer on order; rest " + rest);
    }

    private static Candidate of(Method method, String plan, Undertaking... promises) {
        return new Candidate(method, PaymentPlan.parse(plan), Vector.of(promises));
    }
}
