package org.countersign.rules.pack.offer;

import static org.countersign.rules.pack.offer.Quoted.PAYMENT;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;
import org.countersign.rules.rule.Remedy;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.payment.Instalment;
import org.countersign.trade.payment.Instrument;
import org.countersign.trade.payment.PaymentPlan;
import org.countersign.trade.payment.Trigger;

/** Ways out that the trade knows for terms of payment. */
final class PaymentRemedies {
    /** The last instalment takes what the others leave, whatever it was; whether amounts leave something shows the total. */
    static final Remedy<Quotation> LAST_IS_REST = Remedy.of("last-is-rest", PAYMENT, plan -> {
        Seq<Instalment> all = plan.instalments();
        Instalment last = all.last();
        Instalment rest = Instalment.rest(last.by(), last.on()).with(last.deadline());
        return Option.some(PaymentPlan.of(all.init().append(rest)))
                .filter(mended -> mended.isWhole() || mended.hasAmounts());
    });

    /** A rest of nothing is left out. */
    static final Remedy<Quotation> NO_REST = Remedy.of(
            "no-rest",
            PAYMENT,
            plan -> Option.some(plan.instalments())
                    .filter(all -> all.size() > 1 && plan.hasRest())
                    .map(all -> PaymentPlan.of(all.init())));

    /** Without a time to pay, documents are handed out against payment. */
    static final Remedy<Quotation> AGAINST_PAYMENT = Remedy.of(
            "against-payment",
            PAYMENT,
            plan -> Option.some(each(
                    plan,
                    part -> part.by().equals(Instrument.AGAINST_ACCEPTANCE) && Credit.isAtSight(part)
                            ? atSight(part)
                            : part)));

    /** With a time to pay, documents are handed out against acceptance of a draft. */
    static final Remedy<Quotation> AGAINST_ACCEPTANCE = Remedy.of(
            "against-acceptance",
            PAYMENT,
            plan -> Option.some(each(
                    plan,
                    part -> part.by().equals(Instrument.AGAINST_PAYMENT) && !Credit.isAtSight(part)
                            ? by(part, Instrument.AGAINST_ACCEPTANCE, part.on()).with(part.deadline())
                            : part)));

    /** Documents against payment are paid at sight. */
    static final Remedy<Quotation> AT_SIGHT = Remedy.of(
            "at-sight",
            PAYMENT,
            plan -> Option.some(
                    each(plan, part -> part.by().equals(Instrument.AGAINST_PAYMENT) ? atSight(part) : part)));

    private PaymentRemedies() {}

    /** The plan in which nothing falls due later than so many days after its event. */
    static PaymentPlan within(PaymentPlan plan, int days) {
        return each(plan, part -> Credit.days(part) > days ? Credit.within(part, days) : part);
    }

    private static PaymentPlan each(PaymentPlan plan, UnaryOperator<Instalment> change) {
        return PaymentPlan.of(plan.instalments().map(change));
    }

    private static Instalment atSight(Instalment part) {
        return by(part, Instrument.AGAINST_PAYMENT, Trigger.ORIGINAL_DOCUMENTS);
    }

    private static Instalment by(Instalment part, Instrument means, Trigger on) {
        return part.share()
                .map(share -> Instalment.of(share, means, on))
                .orElse(() -> part.amount().map(amount -> Instalment.of(amount, means, on)))
                .getOrElse(() -> Instalment.rest(means, on));
    }
}
