package org.countersign.examples.desk.payment;

import static org.countersign.examples.desk.report.Json.node;
import static org.countersign.examples.desk.report.Json.put;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Option;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.countersign.examples.desk.report.Say;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.Rounding;
import org.countersign.trade.payment.Instalment;
import org.countersign.trade.payment.account.Discount;

/**
 * What paying early saves on one instalment, and what paying later costs.
 *
 * @param discount how much, and until when
 * @param part the instalment
 * @param until the last day for the discount, if the day of the event is known
 * @param due the day on which the whole falls due, if it is known
 * @param amount what the instalment comes to, if a total is known
 */
record EarlyPayment(
        Discount discount, Instalment part, Option<LocalDate> until, Option<LocalDate> due, Option<Amount> amount) {
    private static final Rounding DISCOUNT = Rounding.halfUp("discount for early payment");
    private static final Ratio YEAR = Ratio.of(365, 1);
    private static final Ratio HUNDRED = Ratio.of(100, 1);

    static EarlyPayment of(DatedTerms terms, Instalment part, Discount discount, Option<Amount> amount) {
        return new EarlyPayment(discount, part, day(terms, part.with(discount.within())), day(terms, part), amount);
    }

    private static Option<LocalDate> day(DatedTerms terms, Instalment part) {
        return terms.milestones().on(part.on()).flatMap(day -> part.deadline().due(day, terms.known()));
    }

    /** The instalment as it falls due for who takes the discount. */
    Instalment early() {
        return part.with(discount.within());
    }

    /** What is taken off, half a cent and more up. */
    Option<Amount> off() {
        return amount.map(all -> all.exact().times(discount.rate().ratio()).rounded(DISCOUNT));
    }

    /** What is left to pay. */
    Option<Amount> pay() {
        return amount.flatMap(all -> off().map(all::subtract));
    }

    /**
     * What the money costs who pays on the due day instead, in percent a year of 365 days without interest on interest: r / (1 - r) for the
     * days between; to one decimal. None while the days are unknown, or if the two are one day.
     */
    Option<Decimal> yearly() {
        Ratio rate = discount.rate().ratio();
        return until.flatMap(first -> due.map(last -> ChronoUnit.DAYS.between(first, last)))
                .filter(days -> days > 0)
                .map(days -> rate.dividedBy(Ratio.ONE.minus(rate))
                        .times(YEAR)
                        .dividedBy(Ratio.of(days, 1))
                        .times(HUNDRED)
                        .toDecimal(1, RoundingMode.HALF_UP));
    }

    /** The same in words: what is saved until when, and what waiting costs. */
    String said(Say say, DayWords words) {
        String last = until.map(words::day).getOrElse(() -> words.time(early()));
        String saved = off().flatMap(less -> pay().map(left -> say.say(
                        "early.amount",
                        LinkedHashMap.of(
                                "rate",
                                discount.rate().toString(),
                                "until",
                                last,
                                "off",
                                less.toString(),
                                "pay",
                                left.toString()))))
                .getOrElse(() -> say.say("early.share", "rate", discount.rate(), "until", last));
        return yearly().fold(() -> saved, cost -> say.say("early.yearly", "early", saved, "cost", cost));
    }

    ObjectNode json() {
        ObjectNode node = node().put("rate", discount.rate().toString())
                .put("within", discount.within().toString());
        put(node, "until", until);
        put(node, "off", off());
        put(node, "pay", pay());
        return put(node, "yearly", yearly().map(Percentage::of));
    }
}
