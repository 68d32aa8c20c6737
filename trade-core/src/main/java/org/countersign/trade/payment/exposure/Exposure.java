package org.countersign.trade.payment.exposure;

import io.vavr.collection.Vector;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.money.Amount;

/**
 * What one side has at stake, what stands against it, and what it loses if the other side stops there. The protections are stated as they
 * are; together they may be worth more than the stake.
 *
 * @param stake what the side has put in, or is owed once the other has the goods
 * @param money what it has received for good
 * @param goods the value of goods that it controls
 * @param promised what third parties have promised it
 */
@Evolving
public record Exposure(Amount stake, Amount money, Amount goods, Amount promised) {
    /** Checks that nothing is below zero. */
    public Exposure {
        Vector.of(stake, money, goods, promised).find(part -> part.signum() < 0).forEach(part -> {
            throw new IllegalArgumentException("no part of an exposure can be below zero: `" + part + "`");
        });
    }

    /** What is lost, zero or more. */
    public Amount lost() {
        Amount left = stake.subtract(money).subtract(goods).subtract(promised);
        return left.signum() > 0 ? left : Amount.of(left.currency(), 0);
    }

    /** The part of the stake that is not lost. */
    public Amount secured() {
        return stake.subtract(lost());
    }
}
