package org.countersign.trade.payment.open;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.money.Amount;
import org.countersign.trade.payment.account.Account;
import org.countersign.trade.payment.account.Balance;
import org.countersign.trade.payment.account.Posting;

/**
 * What is true of an open account whatever its state. What is owed on a day is asked of its invoices.
 *
 * @param terms how much the buyer may owe, and how late
 * @param invoices the invoices with what was paid for them, each number once
 * @param dispute what he says that he does not owe, if he does
 * @param reminders how often he was reminded since something fell overdue
 */
@Evolving
public record OpenFile(OpenTerms terms, Seq<Account> invoices, Option<OpenDispute> dispute, int reminders) {
    /** Checks that the invoices belong together. */
    public OpenFile {
        invoices = Vector.ofAll(invoices);
        Seq<Account> all = invoices;
        OpenTerms under = terms;
        all.find(one -> !one.total().currency().equals(under.limit().currency()))
                .forEach(one -> {
                    throw new IllegalArgumentException("invoices must be in the currency of the limit, `"
                            + under.limit() + "`: `" + one.total() + "`");
                });
        all.find(one -> all.count(other -> other.number().equals(one.number())) > 1)
                .forEach(one -> {
                    throw new IllegalArgumentException("an invoice must be there once: `" + one.number() + "`");
                });
        if (reminders < 0) {
            throw new IllegalArgumentException("reminders must be zero or more: `" + reminders + "`");
        }
    }

    /** An account under which nothing was invoiced yet. */
    public static OpenFile of(OpenTerms terms) {
        return new OpenFile(terms, Vector.empty(), Option.none(), 0);
    }

    /** How each invoice stands at the end of that day. */
    public Seq<Balance> on(LocalDate day) {
        return invoices.map(invoice -> invoice.on(day, terms.calendar()));
    }

    /** What is owed at the end of that day, due or not. */
    public Amount open(LocalDate day) {
        return Amount.sum(terms.limit().currency(), on(day).map(Balance::open));
    }

    /** What is overdue at the end of that day, as far as due dates are known, less what is in dispute. */
    public Amount overdue(LocalDate day) {
        Amount nothing = Amount.of(terms.limit().currency(), 0);
        return Amount.sum(terms.limit().currency(), invoices.map(invoice -> {
            Amount overdue = invoice.on(day, terms.calendar()).overdue();
            Amount disputed = dispute.filter(said -> said.invoice().equals(invoice.number()))
                    .map(OpenDispute::amount)
                    .getOrElse(nothing);
            return overdue.isGreaterThan(disputed) ? overdue.subtract(disputed) : nothing;
        }));
    }

    /** Whether something is overdue beyond the days of grace at the end of that day, disputed or not. */
    public boolean isBeyondGrace(LocalDate day) {
        return on(day).exists(balance ->
                balance.lines().exists(line -> line.overdueDays().exists(days -> days > terms.graceDays())));
    }

    /** Whether more is owed than the limit at the end of that day. */
    public boolean isBeyondLimit(LocalDate day) {
        return open(day).isGreaterThan(terms.limit());
    }

    /** The invoice of that number. */
    public Option<Account> invoice(String number) {
        return invoices.find(invoice -> invoice.number().equals(number));
    }

    OpenFile with(Account invoice) {
        return new OpenFile(terms, invoices.append(invoice), dispute, reminders);
    }

    OpenFile replaced(Account invoice) {
        return new OpenFile(
                terms, invoices.map(one -> one.number().equals(invoice.number()) ? invoice : one), dispute, reminders);
    }

    OpenFile disputed(Option<OpenDispute> now) {
        return new OpenFile(terms, invoices, now, reminders);
    }

    OpenFile reminded(int times) {
        return new OpenFile(terms, invoices, dispute, times);
    }

    /** The last day on which money moved, or that one if it is later. */
    LocalDate lastDay(LocalDate day) {
        return invoices.flatMap(Account::postings)
                .map(Posting::day)
                .foldLeft(day, (last, other) -> other.isAfter(last) ? other : last);
    }

    @Override
    public String toString() {
        return Summary.of("OpenFile")
                .with("terms", terms)
                .with("invoices", invoices)
                .with("dispute", dispute)
                .with("reminders", reminders)
                .toString();
    }
}
