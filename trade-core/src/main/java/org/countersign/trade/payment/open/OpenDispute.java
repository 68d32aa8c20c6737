package org.countersign.trade.payment.open;

import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.money.Amount;

/**
 * What a buyer says that he does not owe.
 *
 * @param invoice of which invoice
 * @param amount how much, above zero
 * @param why what he says
 */
@Evolving
public record OpenDispute(String invoice, Amount amount, String why) {
    /** Checks texts and amount. */
    public OpenDispute {
        PlainText.checkName(invoice);
        Amount.checkPayable(amount);
        PlainText.check(why);
    }

    @Override
    public String toString() {
        return Summary.of("OpenDispute")
                .with("invoice", invoice)
                .with("amount", amount)
                .with("why", why)
                .toString();
    }
}
