package org.countersign.trade.payment.open;

import org.countersign.trade.payment.account.Posting;

/** Which postings are the buyer's doing and which are ours. */
final class Postings {
    private Postings() {}

    static void check(Posting posting, boolean receipt) {
        if (posting instanceof Posting.Receipt != receipt) {
            throw new IllegalArgumentException(
                    "posting must be " + (receipt ? "a receipt" : "a set-off or refund") + ": `" + posting + "`");
        }
    }
}
