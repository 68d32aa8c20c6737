package org.countersign.trade.payment.account;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.money.Amount;

/**
 * What is open, by age. All parts together are what is open.
 *
 * @param undated what is open without anybody knowing when it falls due
 * @param notDue what is open and not overdue
 * @param overdue what is overdue, one band after the other, youngest first
 */
@Evolving
public record Ageing(Amount undated, Amount notDue, Seq<Band> overdue) {
    /** Keeps the bands in a sequence of our own. */
    public Ageing {
        overdue = Vector.ofAll(overdue);
    }

    /**
     * What is overdue for so long.
     *
     * @param upTo the last day of the band; none for the oldest, which has no end
     * @param amount what is overdue
     */
    public record Band(Option<Integer> upTo, Amount amount) {}

    static Ageing of(Balance balance, AgeBands bands) {
        return new Ageing(
                sum(balance, balance.lines().filter(line -> line.overdueDays().isEmpty())),
                sum(balance, balance.lines().filter(line -> line.overdueDays().contains(0L))),
                Vector.range(0, bands.count()).map(band -> band(balance, bands, band)));
    }

    private static Band band(Balance balance, AgeBands bands, int band) {
        Seq<AccountLine> lines =
                balance.lines().filter(line -> line.overdueDays().exists(days -> days > 0 && bands.band(days) == band));
        return new Band(bands.upTo().drop(band).headOption(), sum(balance, lines));
    }

    private static Amount sum(Balance balance, Seq<AccountLine> lines) {
        return Amount.sum(balance.credit().currency(), lines.map(AccountLine::open));
    }

    /** All of it. */
    public Amount total() {
        return Amount.sum(
                undated.currency(), overdue.map(Band::amount).prepend(notDue).prepend(undated));
    }

    @Override
    public String toString() {
        return Summary.of("Ageing")
                .with("undated", undated)
                .with("notDue", notDue)
                .with("overdue", overdue)
                .toString();
    }
}
