package org.countersign.trade.offer.matching;

import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.util.Comparator;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.party.Country;

/**
 * Into which countries a product is sold.
 *
 * @param served into these and no others; none if the house has not said so
 * @param closed not into these, for whatever reason: an exclusive agent, a missing approval, an embargo
 */
@Evolving
public record Territory(Option<Set<Country>> served, Set<Country> closed) {
    private static final Comparator<Country> BY_CODE = Comparator.comparing(Country::code);

    /** Keeps the countries by their codes, and refuses one that is both served and closed. */
    public Territory {
        served = served.map(countries -> TreeSet.ofAll(BY_CODE, countries));
        closed = TreeSet.ofAll(BY_CODE, closed);
        Set<Country> not = closed;
        served.flatMap(countries -> countries.find(not::contains)).forEach(both -> {
            throw new IllegalArgumentException("a country must not be both served and closed: `" + both + "`");
        });
    }

    /** Nobody has said into which countries. */
    public static Territory unknown() {
        return new Territory(Option.none(), TreeSet.empty(BY_CODE));
    }

    /** Into these and no others. */
    public static Territory of(Country... served) {
        return new Territory(Option.some(TreeSet.of(BY_CODE, served)), TreeSet.empty(BY_CODE));
    }

    /** The same, and not into these. */
    public Territory without(Country... countries) {
        return new Territory(served, closed.addAll(TreeSet.of(BY_CODE, countries)));
    }

    /** Whether it is sold into that country; unknown if it is not closed and nobody has said which ones are served. */
    public Truth serves(Country country) {
        return closed.contains(country)
                ? Truth.NO
                : served.map(countries -> Truth.of(countries.contains(country))).getOrElse(Truth.UNKNOWN);
    }

    @Override
    public String toString() {
        return Summary.of("Territory")
                .with("served", served)
                .with("closed", closed)
                .toString();
    }
}
