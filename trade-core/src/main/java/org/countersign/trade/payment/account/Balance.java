package org.countersign.trade.payment.account;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.money.Amount;

/**
 * How an account stands at the end of a day.
 *
 * @param day the day
 * @param lines the instalments in the order of the plan
 * @param credit what the buyer has paid beyond everything, zero or more
 */
@Evolving
public record Balance(LocalDate day, Seq<AccountLine> lines, Amount credit) {
    /** Keeps the lines in a sequence of our own. */
    public Balance {
        lines = Vector.ofAll(lines);
    }

    /** What is still owed of the price, due or not. */
    public Amount open() {
        return Amount.sum(credit.currency(), lines.map(AccountLine::open));
    }

    /** What is owed and overdue, as far as due dates are known. */
    public Amount overdue() {
        return Amount.sum(
                credit.currency(),
                lines.filter(line -> line.overdueDays().exists(days -> days > 0))
                        .map(AccountLine::open));
    }

    /** The discount earned by paying early. */
    public Amount discount() {
        return Amount.sum(credit.currency(), lines.map(AccountLine::discount));
    }

    /** The interest on arrears so far, as far as it can be known. */
    public Amount interest() {
        return Amount.sum(credit.currency(), lines.flatMap(AccountLine::interest));
    }

    /** Whether nothing of the price is owed any more; interest is a claim of its own. */
    public boolean isClear() {
        return open().signum() == 0;
    }

    /** What is open, by age. */
    public Ageing age(AgeBands bands) {
        return Ageing.of(this, bands);
    }

    @Override
    public String toString() {
        return Summary.of("Balance")
                .with("day", day)
                .with("lines", lines)
                .with("credit", credit)
                .toString();
    }
}
