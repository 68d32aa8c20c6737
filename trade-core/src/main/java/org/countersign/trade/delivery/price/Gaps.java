package org.countersign.trade.delivery.price;

import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.base.Reason;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.delivery.Stage;
import org.countersign.trade.goods.Unit;
import org.countersign.trade.money.ExactAmount;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.party.NamedPlace;

/** Why a price is unknown or impossible: the codes are the keys of the texts. */
final class Gaps {
    private static final Citation COSTING = Citation.of(Authority.PRACTICE, "export costing");
    private static final Citation WHO_PAYS = Citation.of(Authority.PRACTICE, "allocation of costs under Incoterms");

    private Gaps() {}

    static Reason goods() {
        return Reason.of("PRICE-NEEDS-GOODS", COSTING);
    }

    static Reason stage(Stage stage) {
        return Reason.of("PRICE-NEEDS-" + stage.name().replace('_', '-'), WHO_PAYS);
    }

    static Reason premium(Premium.Clauses least) {
        return Reason.of("PRICE-NEEDS-PREMIUM", WHO_PAYS)
                .with("clauses", least.name().replace("ICC_", "ICC (") + ")");
    }

    static Reason rate(IsoCurrency from, IsoCurrency to) {
        return Reason.of("PRICE-NEEDS-RATE", COSTING).with("from", from).with("to", to);
    }

    static Reason unit(Unit from, Unit to) {
        return Reason.of("PRICE-NEEDS-UNIT", COSTING).with("from", from).with("to", to);
    }

    static Reason sheet(Charge commission) {
        return Reason.of("PRICE-NEEDS-SHEET", COSTING).with("commission", commission);
    }

    static Reason edition() {
        return Reason.of("PRICE-NEEDS-EDITION", WHO_PAYS);
    }

    /** The table has no row: a rule of 2000 that later editions took over. */
    static Reason allocation(DeliveryTerm term) {
        return Reason.of("PRICE-NEEDS-ALLOCATION", WHO_PAYS)
                .with("rule", term.rule())
                .with("edition", term.edition().fold(() -> "", Object::toString));
    }

    static Reason place() {
        return Reason.of("PRICE-NEEDS-PLACE", WHO_PAYS);
    }

    static Reason way(NamedPlace place) {
        return Reason.of("PRICE-NEEDS-WAY", COSTING).with("place", place);
    }

    static Reason nothingLeft(Ratio left) {
        return Reason.of("PRICE-NOTHING-LEFT", COSTING).with("left", left);
    }

    static Reason targetTooLow(ExactAmount most) {
        return Reason.of("PRICE-TARGET-TOO-LOW", COSTING).with("left", most);
    }
}
