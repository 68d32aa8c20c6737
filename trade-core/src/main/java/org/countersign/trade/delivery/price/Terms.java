package org.countersign.trade.delivery.price;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.base.Reason;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.delivery.Edition;
import org.countersign.trade.party.NamedPlace;

/** From a delivery term to the form of its price: which rows of the table hold, and at which point of the route its place is. */
final class Terms {
    private Terms() {}

    static PriceUnder price(CostSheet sheet, DeliveryTerm term) {
        return price(new Forms(sheet), new Filled(sheet), term);
    }

    private static PriceUnder price(Forms forms, Filled costs, DeliveryTerm term) {
        return new PriceUnder(
                term, costs.price(form(forms, term)), forms.sheet().quantity().unit());
    }

    static Ladder ladder(CostSheet sheet, Edition edition) {
        Forms forms = new Forms(sheet);
        Filled costs = new Filled(sheet);
        return new Ladder(edition.rules()
                .flatMap(rule -> terms(sheet.route(), DeliveryTerm.of(rule, Option.none(), Option.some(edition))))
                .map(term -> price(forms, costs, term)));
    }

    private static Seq<DeliveryTerm> terms(Route route, DeliveryTerm bare) {
        Seq<DeliveryTerm> placed =
                bare.sheets().flatMap(Point::of).sorted().flatMap(route::at).map(bare::with);
        return placed.isEmpty() ? Vector.of(bare) : placed;
    }

    /** The form of the price under that term; where the place is unknown or off the route, of what the seller pays at the least, lacking it. */
    static Form form(CostSheet sheet, DeliveryTerm term) {
        return form(new Forms(sheet), term);
    }

    private static Form form(Forms forms, DeliveryTerm term) {
        Option<Form> found = term.place()
                .flatMap(place -> Option.narrow(term.sheets()
                        .flatMap(rule -> forms.sheet()
                                .route()
                                .pointOf(place, Point.of(rule))
                                .map(point -> forms.price(rule, point)))
                        .headOption()));
        return found.getOrElse(() -> least(forms, term));
    }

    private static Form least(Forms forms, DeliveryTerm term) {
        Form form = term.sheets()
                .headOption()
                .fold(
                        () -> Form.goodsTimes(Ratio.ONE),
                        rule -> forms.price(rule, Point.of(rule).head()));
        return form.lacking(gap(term));
    }

    private static Reason gap(DeliveryTerm term) {
        if (term.edition().isEmpty()) {
            return Gaps.edition();
        }
        if (term.sheets().isEmpty()) {
            return Gaps.allocation(term);
        }
        return term.place().<Reason>map((NamedPlace place) -> Gaps.way(place)).getOrElse(Gaps::place);
    }
}
