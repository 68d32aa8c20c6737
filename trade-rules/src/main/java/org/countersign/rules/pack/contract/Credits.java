package org.countersign.rules.pack.contract;

import org.countersign.trade.contract.Contract;
import org.countersign.trade.offer.AgreedTerms;
import org.countersign.trade.payment.Instrument;

/** Whether a change of a contract concerns the credit that pays it. */
final class Credits {
    private Credits() {}

    /** A credit pays before or after the change, and what the contract says of all that a credit says too is not the same. */
    static boolean concerned(Contract before, Contract after) {
        return (isPaidByCredit(before) || isPaidByCredit(after))
                && !AgreedTerms.of(before.terms()).equals(AgreedTerms.of(after.terms()));
    }

    private static boolean isPaidByCredit(Contract contract) {
        return contract.terms()
                .payment()
                .exists(plan -> plan.instalments().exists(part -> part.by().equals(Instrument.CREDIT)));
    }
}
