package org.countersign.testkit.trade;

import io.vavr.collection.Seq;
import org.countersign.testkit.Gen;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.payment.account.Account;
import org.countersign.trade.payment.account.Posting;
import org.countersign.trade.payment.open.OpenDecision;
import org.countersign.trade.payment.open.OpenDispute;
import org.countersign.trade.payment.open.OpenFile;
import org.countersign.trade.payment.open.OpenReport;
import org.countersign.trade.payment.open.OpenState;
import org.countersign.trade.payment.open.OpenTerms;

/** Values of the room {@code payment.open}. */
public final class OpenGens {
    private OpenGens() {}

    /** Terms, over euros. */
    public static Gen<OpenTerms> terms() {
        return source -> OpenTerms.builder()
                .number(BaseGens.name().next(source))
                .buyer(BaseGens.name().next(source))
                .limit(PaymentGens.euros(100, 2_000_000).next(source))
                .graceDays(source.between(0, 60))
                .calendar(PaymentGens.calendar().next(source))
                .build();
    }

    /** Disputes. */
    public static Gen<OpenDispute> dispute() {
        return source -> new OpenDispute(
                BaseGens.name().next(source),
                PaymentGens.euros(1, 2_000).next(source),
                BaseGens.text().next(source));
    }

    /** Files of none to three invoices. */
    public static Gen<OpenFile> file() {
        return source -> {
            Seq<Account> invoices =
                    PaymentGens.account().many(0, 3).next(source).distinctBy(Account::number);
            return new OpenFile(
                    terms().next(source), invoices, dispute().maybe().next(source), source.between(0, 3));
        };
    }

    /** States, each of the seven among them. */
    public static Gen<OpenState> state() {
        return Gen.oneOf(
                Gen.always(new OpenState.Unopened()),
                file().map(OpenState.Open::new),
                file().map(OpenState.Reminded::new),
                file().map(OpenState.Disputed::new),
                source -> new OpenState.Stopped(
                        file().next(source), BaseGens.text().next(source)),
                file().map(OpenState.Clear::new),
                source -> new OpenState.WrittenOff(
                        file().next(source), BaseGens.text().next(source)));
    }

    /** What the buyer does and what happens. */
    public static Gen<OpenReport> report() {
        Gen<String> invoice = Gen.oneOf(Gen.of("INV-1", "INV-2", "INV-4"), BaseGens.name());
        Gen<Posting> receipt = PaymentGens.posting().filter(Posting.Receipt.class::isInstance);
        return Gen.oneOf(
                source -> new OpenReport.Paid(invoice.next(source), receipt.next(source)),
                source -> new OpenReport.Happened(
                        invoice.next(source),
                        PaymentGens.trigger().next(source),
                        PaymentGens.day().next(source)),
                source -> new OpenReport.Disputed(
                        invoice.next(source),
                        PaymentGens.euros(1, 100_000).next(source),
                        BaseGens.text().next(source)),
                BaseGens.text().map(OpenReport.DisputeEnded::new));
    }

    /** What we decide. */
    public static Gen<OpenDecision> decision() {
        Gen<String> invoice = Gen.oneOf(Gen.of("INV-1", "INV-2", "INV-4"), BaseGens.name());
        Gen<Posting> ours = PaymentGens.posting().filter(posting -> !(posting instanceof Posting.Receipt));
        return Gen.oneOf(
                terms().map(OpenDecision.GrantCredit::new),
                PaymentGens.account().map(OpenDecision.Invoice::new),
                BaseGens.text().map(OpenDecision.Remind::new),
                BaseGens.text().map(OpenDecision.StopShipments::new),
                Gen.always(new OpenDecision.ResumeShipments()),
                source -> new OpenDecision.Credit(invoice.next(source), ours.next(source)),
                BaseGens.text().map(OpenDecision.WriteOff::new));
    }

    /** Either. */
    public static Gen<Act> act() {
        return Gen.oneOf(report(), decision());
    }
}
