package org.countersign.trade.payment.exposure;

import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.style.Evolving;

/**
 * What the goods are worth to whom, in percent of the price; each figure is an estimate of the host and decides the result.
 *
 * @param production what the seller has spent once the goods are ready
 * @param resale what he gets for them elsewhere if the buyer drops out: most of the price for stock goods, little for custom goods
 * @param freight what the main carriage costs; counted where the delivery term lays it on the seller
 * @param unseen what the buyer counts them for once he has them and before he has accepted them: 100 % if somebody independent inspected them
 *     before shipment
 */
@Evolving
public record Stakes(Percentage production, Percentage resale, Percentage freight, Percentage unseen) {
    /** Checks that each is from 0 to 100 %. */
    public Stakes {
        check("production", production);
        check("resale", resale);
        check("freight", freight);
        check("unseen", unseen);
    }

    private static void check(String what, Percentage share) {
        if (share.points().number().signum() < 0 || share.compareTo(Percentage.of(100)) > 0) {
            throw new IllegalArgumentException(what + " must be from 0 % to 100 % of the price: `" + share + "`");
        }
    }
}
