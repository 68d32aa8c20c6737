package org.countersign.trade.payment.collection;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.money.Amount;

/**
 * What is true of a collection whatever its state: what the banks are told, and where its money is. Paid = remitted + deducted + with the
 * banks.
 *
 * @param instruction what the banks are told now
 * @param due how much is to be collected now: the amount of the instruction, or less after a reduction
 * @param paid what the drawee has paid, at most what is due
 * @param remitted what has reached us of it
 * @param deducted what banks took out of it
 * @param waived what the drawee refused and need not pay beside the amount
 */
@Evolving
public record CollectionFile(
        CollectionInstruction instruction,
        Amount due,
        Amount paid,
        Amount remitted,
        Amount deducted,
        Seq<Surcharge> waived) {

    /** Checks that no money comes from nowhere. */
    public CollectionFile {
        waived = Vector.ofAll(waived);
        Amount.checkPayable(due);
        if (due.isGreaterThan(instruction.amount()) || paid.isGreaterThan(due)) {
            throw new IllegalArgumentException("no more can be due than was asked, and no more paid than is due: `"
                    + due + "` and `" + paid + "`");
        }
        if (remitted.signum() < 0
                || deducted.signum() < 0
                || remitted.add(deducted).isGreaterThan(paid)) {
            throw new IllegalArgumentException(
                    "no more can come out of a collection than was paid in: `" + remitted + "` and `" + deducted + "`");
        }
    }

    /** A collection of which nothing is paid yet. */
    public static CollectionFile of(CollectionInstruction instruction) {
        Amount nothing = Amount.of(instruction.amount().currency(), 0);
        return new CollectionFile(instruction, instruction.amount(), nothing, nothing, nothing, Vector.empty());
    }

    /** What the drawee has still to pay. */
    public Amount open() {
        return due.subtract(paid);
    }

    /** What he has paid and has neither reached us nor been deducted. */
    public Amount withBanks() {
        return paid.subtract(remitted).subtract(deducted);
    }

    CollectionFile instructed(CollectionInstruction now) {
        return new CollectionFile(now, due, paid, remitted, deducted, waived);
    }

    CollectionFile reduced(Amount now) {
        return new CollectionFile(instruction, now, paid, remitted, deducted, waived);
    }

    CollectionFile paid(Amount more) {
        return new CollectionFile(instruction, due, paid.add(more), remitted, deducted, waived);
    }

    CollectionFile remitted(Amount here, Amount taken) {
        return new CollectionFile(instruction, due, paid, remitted.add(here), deducted.add(taken), waived);
    }

    CollectionFile waived(Surcharge surcharge) {
        return new CollectionFile(
                instruction,
                due,
                paid,
                remitted,
                deducted,
                waived.append(surcharge).distinct());
    }

    @Override
    public String toString() {
        return Summary.of("CollectionFile")
                .with("instruction", instruction)
                .with("due", due)
                .with("paid", paid)
                .with("remitted", remitted)
                .with("deducted", deducted)
                .with("waived", waived)
                .toString();
    }
}
