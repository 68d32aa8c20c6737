package org.countersign.rules.pack.offer;

import static org.countersign.rules.pack.offer.Cited.incoterms2020;
import static org.countersign.rules.pack.offer.Cited.practice;
import static org.countersign.rules.pack.offer.Cited.ucp600;
import static org.countersign.rules.pack.offer.Cited.urc522;
import static org.countersign.rules.pack.offer.Quoted.CURRENCY;
import static org.countersign.rules.pack.offer.Quoted.DOCUMENTS;
import static org.countersign.rules.pack.offer.Quoted.LINES;
import static org.countersign.rules.pack.offer.Quoted.MODE;
import static org.countersign.rules.pack.offer.Quoted.PAYMENT;
import static org.countersign.rules.pack.offer.Quoted.PRICE_FITS;
import static org.countersign.rules.pack.offer.Quoted.QUOTATION;
import static org.countersign.rules.pack.offer.Quoted.RULE;
import static org.countersign.rules.pack.offer.Quoted.TERM;
import static org.countersign.rules.pack.offer.Quoted.test;
import static org.countersign.rules.rule.Condition.all;
import static org.countersign.rules.rule.Condition.atLeast;
import static org.countersign.rules.rule.Condition.atMost;
import static org.countersign.rules.rule.Condition.forEach;
import static org.countersign.rules.rule.Condition.holds;
import static org.countersign.rules.rule.Condition.in;
import static org.countersign.rules.rule.Condition.is;
import static org.countersign.rules.rule.Condition.not;
import static org.countersign.rules.rule.Condition.opaque;
import static org.countersign.rules.rule.Condition.present;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.countersign.rules.rule.Aspect;
import org.countersign.rules.rule.Condition;
import org.countersign.rules.rule.Parameter;
import org.countersign.rules.rule.Readable;
import org.countersign.rules.rule.Rule;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.base.Truth;
import org.countersign.trade.delivery.Incoterm;
import org.countersign.trade.delivery.Mode;
import org.countersign.trade.delivery.RuleGroup;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.payment.Instalment;
import org.countersign.trade.payment.Instrument;
import org.countersign.trade.payment.PaymentPlan;
import org.countersign.trade.payment.Trigger;

/** Rules over the terms of payment of a quotation: do they add up, do the papers and the risk go with them? */
final class PaymentRules {
    /** Longer than goods for use are sold on credit as a rule; what takes longer is financed as a capital good. */
    static final Parameter<Integer> LONGEST_CREDIT = new Parameter<>(
            "longest-credit",
            180,
            "practice: drafts of 30 to 180 days are usual, longer credit is for capital goods",
            LocalDate.of(2026, 11, 25));

    private static final Vector<Instrument> COLLECTIONS =
            Vector.of(Instrument.AGAINST_PAYMENT, Instrument.AGAINST_ACCEPTANCE);
    private static final Vector<Instrument> BY_PAPERS = COLLECTIONS.prepend(Instrument.CREDIT);
    /** Where somebody else holds the money or pays before the goods are out of hand. */
    private static final Vector<Instrument> SAFE =
            Vector.of(Instrument.CREDIT, Instrument.AGAINST_PAYMENT, Instrument.ESCROW, Instrument.ON_DELIVERY);

    private static final Vector<Incoterm> TO_DESTINATION =
            Vector.of(Incoterm.values()).filter(rule -> rule.group() == RuleGroup.D);
    private static final Vector<Trigger> BEFORE_SHIPMENT =
            Vector.of(Trigger.ORDER, Trigger.SAMPLE_APPROVED, Trigger.GOODS_READY, Trigger.INSPECTED);
    /** Carriage for which a bill of lading can be issued that stands for the goods. */
    private static final Vector<Mode> WITH_A_BILL = Vector.of(Mode.SEA, Mode.INLAND_WATERWAY, Mode.MULTIMODAL);

    private static final Readable<Quotation, Ratio> COVERED = Aspect.<PaymentPlan, Ratio>named(
                    "covered", PaymentRules::percent, PaymentPlan::covered)
            .of(PAYMENT);
    private static final Readable<Quotation, Integer> LONGEST = Aspect.<PaymentPlan, Integer>named(
                    "longestDays",
                    days -> Integer.toString(days),
                    plan -> plan.instalments().map(Credit::days).max().getOrElse(0))
            .changedBy(PaymentRemedies::within)
            .of(PAYMENT);
    private static final Condition<Quotation> BY_CREDIT =
            test("usesCredit", PAYMENT, plan -> by(plan, Vector.of(Instrument.CREDIT)));
    private static final Condition<Quotation> BY_COLLECTION =
            test("usesCollection", PAYMENT, plan -> by(plan, COLLECTIONS));
    private static final Condition<Quotation> BY_DOCUMENTS =
            test("paysAgainstDocuments", PAYMENT, plan -> by(plan, BY_PAPERS));

    /** Shares cover any price or none; whether amounts do depends on the total. */
    private static final Condition<Quotation> HAS_AMOUNTS = test("hasAmounts", PAYMENT, PaymentPlan::hasAmounts);

    private static final Condition<Quotation> IN_ONE_CURRENCY = opaque(
            "amounts in the currency of the prices",
            facts -> facts.of(PAYMENT)
                    .instalments()
                    .flatMap(Instalment::amount)
                    .forAll(amount -> amount.currency().equals(facts.of(CURRENCY))),
            PAYMENT,
            CURRENCY);

    private static final Rule<Quotation> NOT_LESS_THAN_THE_PRICE = Rule.error("QUO-PAY-E01")
            .about(PAYMENT)
            .when(all(present(PAYMENT), not(HAS_AMOUNTS)))
            .require(atLeast(COVERED, Ratio.ONE))
            .fixedBy(PaymentRemedies.LAST_IS_REST)
            .accordingTo(practice("instalments add up to the price"));

    private static final Rule<Quotation> NOT_MORE_THAN_THE_PRICE = Rule.error("QUO-PAY-E02")
            .about(PAYMENT)
            .when(all(present(PAYMENT), not(HAS_AMOUNTS)))
            .require(atMost(COVERED, Ratio.ONE))
            .fixedBy(PaymentRemedies.LAST_IS_REST)
            .accordingTo(practice("instalments add up to the price"));

    /** Undecided while a price or a quantity is left out; where no line has an amount for another reason, that is said there. */
    private static final Rule<Quotation> AMOUNTS_COME_TO_THE_TOTAL = Rule.error("QUO-PAY-E03")
            .about(PAYMENT)
            .when(all(present(PAYMENT), HAS_AMOUNTS, IN_ONE_CURRENCY, present(LINES), forEach(LINES, PRICE_FITS)))
            .require(opaque(
                    "shares and amounts come to the total",
                    facts -> facts.of(QUOTATION).total().exists(facts.of(PAYMENT)::covers),
                    PAYMENT,
                    QUOTATION))
            .fixedBy(PaymentRemedies.LAST_IS_REST, PaymentRemedies.NO_REST)
            .accordingTo(practice("instalments add up to the price"));

    private static final Rule<Quotation> AMOUNTS_IN_ITS_CURRENCY = Rule.error("QUO-PAY-E04")
            .about(PAYMENT)
            .when(all(present(PAYMENT), HAS_AMOUNTS))
            .require(IN_ONE_CURRENCY)
            .accordingTo(practice("amounts in two currencies add up only at a rate that somebody fixes"));

    private static final Rule<Quotation> REST_IS_SOMETHING = Rule.warning("QUO-PAY-W01")
            .about(PAYMENT)
            .when(all(present(PAYMENT), not(HAS_AMOUNTS), test("hasRest", PAYMENT, PaymentPlan::hasRest)))
            .require(test("leavesRest", PAYMENT, PaymentPlan::isWhole))
            .fixedBy(PaymentRemedies.NO_REST)
            .accordingTo(practice("a rest is what the other instalments leave"));

    private static final Rule<Quotation> PAPERS_EX_WORKS = Rule.warning("QUO-PAY-W02")
            .about(PAYMENT)
            .when(all(present(PAYMENT), BY_DOCUMENTS))
            .require(not(is(RULE, Incoterm.EXW)))
            .fixedBy(TermRemedies.FREE_CARRIER)
            .accordingTo(practice("under EXW the buyer's carrier gives the transport document to the buyer"));

    private static final Rule<Quotation> COLLECTION_NEEDS_A_TITLE = Rule.warning("QUO-PAY-W03")
            .about(PAYMENT)
            .when(all(present(PAYMENT), BY_COLLECTION))
            .require(in(MODE, WITH_A_BILL))
            .accordingTo(
                    practice("an air waybill, a consignment note or a courier's receipt does not stand for the goods"));

    private static final Rule<Quotation> ACCEPTANCE_HAS_ITS_TIME = Rule.warning("QUO-PAY-W04")
            .about(PAYMENT)
            .when(all(
                    present(PAYMENT),
                    test("usesAcceptance", PAYMENT, plan -> by(plan, Vector.of(Instrument.AGAINST_ACCEPTANCE)))))
            .require(test(
                    "namesDaysOfAcceptance",
                    PAYMENT,
                    plan -> parts(plan, Instrument.AGAINST_ACCEPTANCE).forAll(part -> !Credit.isAtSight(part))))
            .fixedBy(PaymentRemedies.AGAINST_PAYMENT)
            .accordingTo(practice("a draft is accepted because it is due later"));

    private static final Rule<Quotation> AGAINST_PAYMENT_IS_AT_SIGHT = Rule.warning("QUO-PAY-W05")
            .about(PAYMENT)
            .when(all(
                    present(PAYMENT),
                    test(
                            "usesPaymentAgainstDocuments",
                            PAYMENT,
                            plan -> by(plan, Vector.of(Instrument.AGAINST_PAYMENT)))))
            .require(test(
                    "paysAtSight",
                    PAYMENT,
                    plan -> parts(plan, Instrument.AGAINST_PAYMENT).forAll(Credit::isAtSight)))
            .fixedBy(PaymentRemedies.AT_SIGHT, PaymentRemedies.AGAINST_ACCEPTANCE)
            .accordingTo(urc522("7(a)"));

    private static final Rule<Quotation> PAPERS_ARE_NAMED = Rule.warning("QUO-PAY-W06")
            .about(DOCUMENTS)
            .when(all(present(PAYMENT), BY_DOCUMENTS))
            .require(present(DOCUMENTS))
            .accordingTo(practice("who pays against documents has to know against which"), ucp600("5"));

    private static final Rule<Quotation> ON_BOARD_BILL_UNDER_FCA = Rule.advice("QUO-PAY-A01")
            .about(PAYMENT)
            .when(all(present(PAYMENT), BY_CREDIT, present(TERM)))
            .require(not(is(RULE, Incoterm.FCA)))
            .accordingTo(incoterms2020("FCA A6/B6"), ucp600("20"));

    private static final Rule<Quotation> SHIPPED_IS_NOT_DELIVERED = Rule.advice("QUO-PAY-A04")
            .about(PAYMENT)
            .when(all(present(PAYMENT), BY_DOCUMENTS, present(TERM)))
            .require(not(in(RULE, TO_DESTINATION)))
            .accordingTo(practice("a transport document proves shipment, and under a D rule the seller delivers at"
                    + " the destination"));

    private static final Rule<Quotation> NOT_ALL_ON_TRUST = Rule.advice("QUO-PAY-A02")
            .about(PAYMENT)
            .when(present(PAYMENT))
            .require(holds(Aspect.<PaymentPlan>whether("isSecured", PaymentRules::secured)
                    .of(PAYMENT)))
            .accordingTo(practice("on open account the seller has neither goods nor money until the buyer pays"));

    private static final Rule<Quotation> CREDIT_NOT_TOO_LONG = Rule.advice("QUO-PAY-A03")
            .about(PAYMENT)
            .when(present(PAYMENT))
            .require(atMost(LONGEST, LONGEST_CREDIT))
            .accordingTo(practice("long credit needs a limit, an insurance or a bank"));

    private PaymentRules() {}

    static Vector<Rule<Quotation>> rules() {
        return Vector.of(
                NOT_LESS_THAN_THE_PRICE,
                NOT_MORE_THAN_THE_PRICE,
                AMOUNTS_COME_TO_THE_TOTAL,
                AMOUNTS_IN_ITS_CURRENCY,
                REST_IS_SOMETHING,
                PAPERS_EX_WORKS,
                COLLECTION_NEEDS_A_TITLE,
                ACCEPTANCE_HAS_ITS_TIME,
                AGAINST_PAYMENT_IS_AT_SIGHT,
                PAPERS_ARE_NAMED,
                ON_BOARD_BILL_UNDER_FCA,
                SHIPPED_IS_NOT_DELIVERED,
                NOT_ALL_ON_TRUST,
                CREDIT_NOT_TOO_LONG);
    }

    /** Unknown as long as a means or an event that is not ours could make it safe. */
    private static Truth secured(PaymentPlan plan) {
        boolean safe =
                plan.instalments().exists(part -> SAFE.contains(part.by()) || BEFORE_SHIPMENT.contains(part.on()));
        boolean ours = plan.instalments()
                .forAll(part -> Instrument.LIST.codes().contains(part.by())
                        && Trigger.LIST.codes().contains(part.on()));
        return safe || ours ? Truth.of(safe) : Truth.UNKNOWN;
    }

    private static boolean by(PaymentPlan plan, Vector<Instrument> means) {
        return plan.instalments().exists(part -> means.contains(part.by()));
    }

    private static Vector<Instalment> parts(PaymentPlan plan, Instrument means) {
        return plan.instalments().filter(part -> part.by().equals(means)).toVector();
    }

    private static String percent(Ratio share) {
        Ratio points = share.times(Ratio.of(100, 1));
        return points.toDecimal().map(Decimal::toString).getOrElse(points::toString) + "%";
    }
}
