package org.countersign.trade.payment.escrow;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.money.Amount;

/**
 * What is true of an order whatever its state: what was ordered, and where the money is. Paid in = released + refunded + fees + held, and of
 * what is held some is the seller's by now, some the buyer's, and the rest is open.
 *
 * @param order what was ordered
 * @param paidIn what the buyer has paid to the holder, at most what he has to
 * @param released what the holder has paid to us
 * @param refunded what he has paid back to the buyer
 * @param fees what he took for himself
 * @param freed of what is held, what is ours by now
 * @param owedBack of what is held, what is the buyer's by now
 * @param shipment under which number we shipped, if we did
 */
@Evolving
public record EscrowFile(
        EscrowOrder order,
        Amount paidIn,
        Amount released,
        Amount refunded,
        Amount fees,
        Amount freed,
        Amount owedBack,
        Option<String> shipment) {

    /** Checks that no money comes from nowhere. */
    public EscrowFile {
        if (paidIn.isGreaterThan(order.toFund())) {
            throw new IllegalArgumentException(
                    "no more can be paid in than `" + order.toFund() + "`: `" + paidIn + "`");
        }
        Vector.of(paidIn, released, refunded, fees, freed, owedBack)
                .find(part -> part.signum() < 0)
                .forEach(part -> {
                    throw new IllegalArgumentException("no part of the money can be below zero: `" + part + "`");
                });
        Amount spoken = released.add(refunded).add(fees).add(freed).add(owedBack);
        if (spoken.isGreaterThan(paidIn)) {
            throw new IllegalArgumentException(
                    "no more can be paid out or spoken for than was paid in, `" + paidIn + "`: `" + spoken + "`");
        }
    }

    /** An order of which nothing is paid yet. */
    public static EscrowFile of(EscrowOrder order) {
        Amount nothing = Amount.of(order.price().currency(), 0);
        return new EscrowFile(order, nothing, nothing, nothing, nothing, nothing, nothing, Option.none());
    }

    /** What the buyer has still to pay in. */
    public Amount unfunded() {
        return order.toFund().subtract(paidIn);
    }

    /** What the holder holds. */
    public Amount held() {
        return paidIn.subtract(released).subtract(refunded).subtract(fees);
    }

    /** Of what is held, what is neither side's yet. */
    public Amount open() {
        return held().subtract(freed).subtract(owedBack);
    }

    EscrowFile paidIn(Amount more) {
        return new EscrowFile(order, paidIn.add(more), released, refunded, fees, freed, owedBack, shipment);
    }

    EscrowFile freed(Amount more) {
        return new EscrowFile(order, paidIn, released, refunded, fees, freed.add(more), owedBack, shipment);
    }

    /** All that is open divided: so much back, or as much as is open, and the rest to the seller. */
    EscrowFile divided(Amount back) {
        Amount most = back.isGreaterThan(open()) ? open() : back;
        Amount rest = open().subtract(most);
        return new EscrowFile(order, paidIn, released, refunded, fees, freed.add(rest), owedBack.add(most), shipment);
    }

    EscrowFile released(Amount here, Amount fee) {
        return new EscrowFile(
                order,
                paidIn,
                released.add(here),
                refunded,
                fees.add(fee),
                freed.subtract(here).subtract(fee),
                owedBack,
                shipment);
    }

    EscrowFile refunded(Amount there, Amount fee) {
        return new EscrowFile(
                order,
                paidIn,
                released,
                refunded.add(there),
                fees.add(fee),
                freed,
                owedBack.subtract(there).subtract(fee),
                shipment);
    }

    EscrowFile shipped(String number) {
        return new EscrowFile(order, paidIn, released, refunded, fees, freed, owedBack, Option.some(number));
    }

    @Override
    public String toString() {
        return Summary.of("EscrowFile")
                .with("order", order)
                .with("paidIn", paidIn)
                .with("released", released)
                .with("refunded", refunded)
                .with("fees", fees)
                .with("freed", freed)
                .with("owedBack", owedBack)
                .with("shipment", shipment)
                .toString();
    }
}
