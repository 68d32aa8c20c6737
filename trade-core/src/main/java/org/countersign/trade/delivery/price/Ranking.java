package org.countersign.trade.delivery.price;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;

/**
 * Offers of several sellers, each brought to one basis before any two are compared. An offer that cannot be brought there is not ranked, and its
 * price says what is missing.
 *
 * @param basis on which they are compared
 * @param ranked the cheapest first
 * @param unranked in the order given
 */
@Evolving
public record Ranking(PriceBasis basis, Seq<Place> ranked, Seq<Unranked> unranked) {
    /**
     * An offer and its place. Where costs are estimates, two prices may overlap; then each may turn out the cheaper, and the places say so.
     *
     * @param rival whose
     * @param price on the basis of the ranking
     * @param best the best place that it may have, from 1
     * @param worst the worst
     */
    @Evolving
    public record Place(Rival rival, Price price, int best, int worst) {
        /** Checks that the places are places. */
        public Place {
            if (best < 1 || worst < best) {
                throw new IllegalArgumentException(
                        "places must count from 1, the best first: `" + best + "`, `" + worst + "`");
            }
        }
    }

    /**
     * An offer that has no place.
     *
     * @param rival whose
     * @param why unknown or impossible, with the reasons
     */
    @Evolving
    public record Unranked(Rival rival, Price why) {}

    /** Keeps both in sequences of our own. */
    public Ranking {
        ranked = Vector.ofAll(ranked);
        unranked = Vector.ofAll(unranked);
    }

    /**
     * The offers on that basis, with the costs of this sheet for what lies between. Of the sheet only the way counts, as its profit and its
     * refund are not the rivals'.
     */
    public static Ranking of(CostSheet sheet, PriceBasis basis, Seq<Rival> rivals) {
        CostSheet way = sheet.way();
        Vector<Tuple2<Rival, Price>> all =
                Vector.ofAll(rivals).map(rival -> Tuple.of(rival, way.convert(rival.offer(), basis)));
        Vector<Tuple2<Rival, Price>> known =
                all.filter(one -> one._2.least().isDefined()).sortBy(one -> middle(one._2));
        return new Ranking(
                basis,
                known.map(one -> place(one, known.map(Tuple2::_2))),
                all.filter(one -> one._2.least().isEmpty()).map(one -> new Unranked(one._1, one._2)));
    }

    private static Place place(Tuple2<Rival, Price> one, Vector<Price> all) {
        int cheaper = all.count(other -> high(other).compareTo(low(one._2)) < 0);
        int dearer = all.count(other -> low(other).compareTo(high(one._2)) > 0);
        return new Place(one._1, one._2, cheaper + 1, all.size() - dearer);
    }

    private static Ratio low(Price price) {
        return price.least().map(amount -> amount.number()).getOrElse(Ratio.ZERO);
    }

    private static Ratio high(Price price) {
        return price.most().map(amount -> amount.number()).getOrElse(Ratio.ZERO);
    }

    private static Ratio middle(Price price) {
        return low(price).plus(high(price));
    }

    @Override
    public String toString() {
        return Summary.of("Ranking")
                .with("basis", basis)
                .with("ranked", ranked.map(place -> place.rival().name()))
                .with("unranked", unranked.map(one -> one.rival().name()))
                .toString();
    }
}
