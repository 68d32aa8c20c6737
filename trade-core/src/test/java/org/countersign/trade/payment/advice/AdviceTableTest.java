package org.countersign.trade.payment.advice;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.nio.file.Path;
import org.countersign.testkit.Committed;
import org.countersign.testkit.trade.ExposureGens;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.Reason;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.delivery.Incoterm;
import org.countersign.trade.money.Amount;
import org.countersign.trade.party.Places;
import org.countersign.trade.payment.Milestones;
import org.countersign.trade.payment.exposure.Backing;
import org.countersign.trade.payment.exposure.Stakes;
import org.countersign.trade.payment.exposure.Title;
import org.countersign.trade.payment.method.Method;
import org.countersign.trade.payment.method.Undertaking;
import org.junit.jupiter.api.Test;

/** What is advised of the usual plans, with reasons and traps, by rule, paper, remoteness and record, as a table that was read once. */
class AdviceTableTest {
    private static final Path TABLE =
            Path.of("src/test/resources/org/countersign/trade/payment/advice/advice-table.txt");
    private static final Milestones DAYS =
            Milestones.parse("acceptance 2026-06-20; arrival 2026-06-10; copy-documents 2026-05-03;"
                    + " goods-ready 2026-04-20; on-board 2026-05-01; order 2026-03-01; original-documents 2026-05-08");

    @Test
    void whatIsAdvisedIsAsItWasRead() {
        Vector<String> open = Vector.of(Incoterm.EXW, Incoterm.FOB, Incoterm.CIF, Incoterm.DAP)
                .flatMap(rule -> Vector.of(Title.ORDER_BILL, Title.NOT_NEGOTIABLE)
                        .map(title -> told(rule, title, title == Title.NOT_NEGOTIABLE, 10000, 10000, 0)));
        Vector<String> limited =
                Vector.of(0, 1, 3, 10).map(orders -> told(Incoterm.FOB, Title.ORDER_BILL, true, 2000, 4000, orders));
        Committed.check(TABLE, open.appendAll(limited).mkString("\n"));
    }

    private static String told(
            Incoterm rule, Title title, boolean remote, int sellerLimit, int buyerLimit, int cleanOrders) {
        Situation situation = situation(rule, title, remote, sellerLimit, buyerLimit, cleanOrders);
        Advice advice = Advice.of(situation, Menu.usual(60), TrustSteps.OURS, ExposureGens.EVERY_DAY);
        return "# " + rule + ", " + title + (remote ? ", remote" : "") + ", limits " + advice.sellerLimit() + " and "
                + situation.buyerLimit() + ", clean orders " + cleanOrders + "\n"
                + advice.advised().map(AdviceTableTest::line).mkString()
                + advice.others()
                        .map(aside -> "  not " + named(aside.candidate()) + ": " + codes(aside.why()) + "\n")
                        .mkString();
    }

    private static String line(Advised one) {
        return named(one.candidate()) + ": " + one.seller() + " " + one.buyer() + " " + one.cost() + "; "
                + codes(one.reasons()) + "; traps " + codes(one.traps()) + "\n";
    }

    private static String named(Candidate candidate) {
        return candidate.method() + " (" + candidate.plan() + ")";
    }

    private static String codes(Seq<Reason> reasons) {
        return reasons.map(reason -> reason.code().replaceFirst("^PAY-", "")).mkString(" ");
    }

    private static Situation situation(
            Incoterm rule, Title title, boolean remote, int sellerLimit, int buyerLimit, int cleanOrders) {
        Tariff tariff = Vector.of(Method.values())
                .reject(method -> method == Method.CARD)
                .foldLeft(
                        Tariff.unknown(),
                        (known, method) -> known.with(
                                method,
                                Percentage.of(method.sheet().undertakings().size())));
        return new Situation(
                Amount.parse("EUR 10000"),
                DeliveryTerm.of(rule, Option.some(Places.NINGBO), Option.none()),
                title,
                remote,
                new Stakes(Percentage.of(80), Percentage.of(30), Percentage.of(5), Percentage.of(70)),
                DAYS,
                Vector.of(Undertaking.values()).map(by -> new Backing(by, Percentage.of(90))),
                Amount.parse("EUR " + sellerLimit),
                Amount.parse("EUR " + buyerLimit),
                cleanOrders,
                tariff);
    }
}
