package org.countersign.examples.desk.payment;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.payment.Instalment;
import org.countersign.trade.payment.Instrument;
import org.countersign.trade.payment.PaymentPlan;
import org.countersign.trade.payment.Trigger;
import org.countersign.trade.payment.advice.Candidate;
import org.countersign.trade.payment.advice.Menu;
import org.countersign.trade.payment.date.Convention;
import org.countersign.trade.payment.date.Deadline;
import org.countersign.trade.payment.method.Method;
import org.countersign.trade.payment.method.Undertaking;

/**
 * A plan of the user's own to be weighed beside the usual ones: terms of payment in words, perhaps with the name of the way of paying before
 * them, {@code open-account-insured: 60 days after B/L}. The name says what it costs and which promises it rests on.
 *
 * @param terms the words, read in their one way
 * @param candidate what is weighed
 */
public record OwnPlan(TermsRead terms, Candidate candidate) {
    private static final Vector<Trigger> BEFORE_SHIPMENT = Vector.of(Trigger.GOODS_READY, Trigger.INSPECTED);
    private static final Vector<Trigger> BEHIND_ARRIVAL = Vector.of(Trigger.ARRIVAL, Trigger.ACCEPTANCE);

    /** The plan, every day without a convention moved by that one; or what is not understood. */
    public static Either<String, OwnPlan> of(String written, Convention convention) {
        int colon = written.indexOf(':');
        Option<Method> named =
                Method.find(written.substring(0, Math.max(0, colon)).strip());
        String words = named.isDefined() ? written.substring(colon + 1).strip() : written;
        return TermsRead.of(words)
                .map(read -> read.with(convention))
                .filterOrElse(
                        read -> read.readings().size() == 1,
                        read -> "`" + PlainText.shown(words) + "` is read in two ways; say which: "
                                + read.readings()
                                        .map(one -> "`" + one.plan() + "`")
                                        .mkString(" or "))
                .flatMap(read -> named.orElse(
                                () -> method(read.readings().head().plan()))
                        .map(method -> new OwnPlan(read, candidate(method, read)))
                        .toEither("`" + PlainText.shown(words)
                                + "` is no usual way of paying; say which it is like, such as `open-account: ...`"));
    }

    private static Candidate candidate(Method method, TermsRead read) {
        Seq<Undertaking> promises = Menu.usual(1)
                .find(usual -> usual.method() == method)
                .map(Candidate::promises)
                .getOrElse(() -> method.sheet().undertakings());
        return new Candidate(method, read.readings().head().plan(), promises);
    }

    /** The way of paying that a plan is, where its last instalment leaves no doubt. */
    private static Option<Method> method(PaymentPlan plan) {
        Instalment last = plan.instalments().last();
        boolean isAtOnce = last.deadline().words().equals(Deadline.AT_ONCE.words());
        if (last.by().equals(Instrument.TRANSFER)) {
            return transfer(plan, last.on(), isAtOnce);
        }
        if (last.by().equals(Instrument.CREDIT)) {
            return Option.some(isAtOnce ? Method.CREDIT_SIGHT : Method.CREDIT_USANCE);
        }
        if (last.by().equals(Instrument.AGAINST_PAYMENT)) {
            return Option.some(isAtOnce ? Method.AGAINST_PAYMENT_SIGHT : Method.AGAINST_PAYMENT_TENOR);
        }
        return Vector.of(Method.AGAINST_ACCEPTANCE, Method.ON_DELIVERY, Method.ESCROW, Method.CARD)
                .find(method -> method.sheet().instrument().equals(last.by()));
    }

    private static Option<Method> transfer(PaymentPlan plan, Trigger on, boolean isAtOnce) {
        if (plan.instalments().size() == 1) {
            return Option.some(on.equals(Trigger.ORDER) && isAtOnce ? Method.ADVANCE : Method.OPEN_ACCOUNT);
        }
        boolean deposit =
                plan.instalments().size() == 2 && plan.instalments().head().on().equals(Trigger.ORDER);
        Option<Method> balance = BEFORE_SHIPMENT.contains(on)
                ? Option.some(Method.DEPOSIT_BEFORE_SHIPMENT)
                : on.equals(Trigger.COPY_DOCUMENTS)
                        ? Option.some(Method.DEPOSIT_COPY_DOCUMENTS)
                        : Option.when(BEHIND_ARRIVAL.contains(on), Method.DEPOSIT_ARRIVAL);
        return balance.filter(method -> deposit);
    }
}
