package org.countersign.examples.desk.answer;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.delivery.Bearer;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.delivery.RuleSheet;
import org.countersign.trade.delivery.Stage;
import org.countersign.trade.offer.Inquiry;

/** Makes an offer of an inquiry. */
final class Offering {
    private static final String GOODS = "GOODS";

    private Offering() {}

    static Offer of(Inquiry inquiry, DeliveryTerm term) {
        Seq<Offer.Line> lines = inquiry.lines()
                .map(line -> new Offer.Line(
                        line.id(),
                        line.product(),
                        line.quantity(),
                        Option.none(),
                        Option.none()));
        return new Offer(term, costs(term), lines, Option.none());
    }

    private static Seq<Offer.Cost> costs(DeliveryTerm term) {
        Vector<Offer.Cost> goods = Vector.of(new Offer.Cost(GOODS, Offer.Share.MISSING, Option.none()));
        return goods.appendAll(Vector.of(Stage.values())
                .map(stage -> new Offer.Cost(stage.name(), share(term.sheets(), stage), Option.none())));
    }

    private static Offer.Share share(Seq<RuleSheet> sheets, Stage stage) {
        Seq<Bearer> bearers = sheets.map(sheet -> sheet.bearer(stage)).distinct();
        return bearers.singleOption().fold(() -> Offer.Share.OPEN, Offering::share);
    }

    private static Offer.Share share(Bearer bearer) {
        return switch (bearer) {
            case SELLER -> Offer.Share.MISSING;
            case BUYER -> Offer.Share.BUYERS;
            case NOBODY -> Offer.Share.NOBODYS;
            case SELLER_TO_NAMED_PLACE, SELLER_IF_IN_FREIGHT -> Offer.Share.OPEN;
        };
    }
}
