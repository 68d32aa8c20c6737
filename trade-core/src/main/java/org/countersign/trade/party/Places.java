package org.countersign.trade.party;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.style.Evolving;

/**
 * A table of places. {@link #standard()} holds more than two hundred and fifty well-known places of trade, with the functions of UN/LOCODE edition
 * 2012-1; a host that has the full, current list reads it with {@link #parse} or {@link #of} and hands it over instead.
 */
@Evolving
public final class Places {
    /** Ningbo, China. */
    public static final NamedPlace NINGBO = NamedPlace.of("Ningbo", "CNNGB");
    /** Shanghai, China. */
    public static final NamedPlace SHANGHAI = NamedPlace.of("Shanghai", "CNSHA");
    /** Hamburg, Germany. */
    public static final NamedPlace HAMBURG = NamedPlace.of("Hamburg", "DEHAM");
    /** Rotterdam, Netherlands. */
    public static final NamedPlace ROTTERDAM = NamedPlace.of("Rotterdam", "NLRTM");
    /** Los Angeles, United States. */
    public static final NamedPlace LOS_ANGELES = NamedPlace.of("Los Angeles", "USLAX");
    /** New York, United States. */
    public static final NamedPlace NEW_YORK = NamedPlace.of("New York", "USNYC");

    private static final Places STANDARD =
            new Places(index(Rows.of("places.csv").map(Places::place)));

    private final Map<Locode, ListedPlace> byCode;

    private Places(Map<Locode, ListedPlace> byCode) {
        this.byCode = byCode;
    }

    /** The table that comes with the library. */
    public static Places standard() {
        return STANDARD;
    }

    /**
     * A table of these places.
     *
     * @throws IllegalArgumentException if two of them have the same code
     */
    public static Places of(Seq<ListedPlace> places) {
        return new Places(index(places));
    }

    /**
     * Reads lines {@code code,functions,open,name,other names}: functions as the characters of UN/LOCODE, other names parted by a
     * vertical bar; lines that start with a hash are remarks.
     *
     * @throws IllegalArgumentException naming the line that breaks the form
     */
    public static Places parse(String lines) {
        return of(Rows.parse(lines).map(Places::place));
    }

    /** This table, and that one for places which this one does not list. */
    public Places orElse(Places next) {
        return new Places(byCode.merge(next.byCode));
    }

    /** The places in the order of the table. */
    public Seq<ListedPlace> all() {
        return byCode.values().toVector();
    }

    /** The place of that code. */
    public Option<ListedPlace> find(Locode code) {
        return byCode.get(code);
    }

    /** The places that people call so; there are two Portlands in the United States alone. */
    public Seq<ListedPlace> called(String name) {
        return all().filter(place -> place.isCalled(name));
    }

    /** The same place with its code, if it has none yet and exactly one listed place bears its name. */
    public Option<NamedPlace> settled(NamedPlace place) {
        return place.locode().isDefined()
                ? Option.some(place)
                : called(place.name()).singleOption().map(listed -> place.with(listed.locode()));
    }

    /** Whether a place is fit for something: unknown without a code, and where this table does not tell. */
    public Truth has(NamedPlace place, PlaceFunction function) {
        return place.locode().flatMap(this::find).fold(() -> Truth.UNKNOWN, listed -> listed.has(function));
    }

    private static Map<Locode, ListedPlace> index(Seq<ListedPlace> places) {
        Map<Locode, ListedPlace> index = LinkedHashMap.ofEntries(places.map(place -> Tuple.of(place.locode(), place)));
        if (index.size() != places.size()) {
            throw new IllegalArgumentException("two places have the same code: "
                    + places.groupBy(ListedPlace::locode)
                            .filterValues(same -> same.size() > 1)
                            .keySet()
                            .mkString(", "));
        }
        return index;
    }

    private static ListedPlace place(Vector<String> cells) {
        if (cells.size() != 5) {
            throw new IllegalArgumentException("place must be written `code,functions,open,name,other names`: `"
                    + PlainText.shown(cells.mkString(",")) + "`");
        }
        return new ListedPlace(
                Locode.of(cells.get(0)),
                cells.get(3),
                Vector.of(cells.get(4).split("\\|")).filter(name -> !name.isEmpty()),
                functions(cells, 1),
                functions(cells, 2));
    }

    private static TreeSet<PlaceFunction> functions(Vector<String> cells, int cell) {
        return TreeSet.ofAll(Vector.ofAll(cells.get(cell).toCharArray())
                .filter(code -> code != '0' && code != '-')
                .map(code -> PlaceFunction.find(code)
                        .getOrElseThrow(() -> new IllegalArgumentException("`" + PlainText.shown(String.valueOf(code))
                                + "` is no function of UN/LOCODE: `" + PlainText.shown(cells.mkString(",")) + "`"))));
    }
}
