package org.countersign.trade.party;

import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.style.Evolving;

/**
 * One line of a table of places.
 *
 * @param locode its code
 * @param name its name as we write it
 * @param otherNames what else people call it
 * @param functions what it is known to be fit for
 * @param open what the table does not know of it; whatever is neither known nor open is denied
 */
@Evolving
public record ListedPlace(
        Locode locode, String name, Seq<String> otherNames, Set<PlaceFunction> functions, Set<PlaceFunction> open) {
    /** Checks the names, and that nothing is both known and open; keeps the functions in their order. */
    public ListedPlace {
        PlainText.checkName(name);
        otherNames = Vector.ofAll(otherNames);
        otherNames.forEach(PlainText::checkName);
        functions = TreeSet.ofAll(functions);
        open = TreeSet.ofAll(open);
        if (!functions.intersect(open).isEmpty()) {
            throw new IllegalArgumentException("function of `" + locode + "` must not be both known and open: "
                    + functions.intersect(open).mkString(", "));
        }
    }

    /** A place of which all functions are known: what is not listed here, it has not. */
    public static ListedPlace of(Locode locode, String name, Set<PlaceFunction> functions) {
        return new ListedPlace(locode, name, Vector.empty(), functions, TreeSet.empty());
    }

    /** Whether the place is fit for this; unknown where the table does not tell. */
    public Truth has(PlaceFunction function) {
        return open.contains(function) ? Truth.UNKNOWN : Truth.of(functions.contains(function));
    }

    /** Name and code as a paper names them. */
    public NamedPlace named() {
        return NamedPlace.of(name).with(locode);
    }

    /** Whether people call the place so, in any case of letters and with or without accents; its code counts as a name. */
    public boolean isCalled(String text) {
        String folded = Folding.folded(text);
        return Folding.folded(name).equals(folded)
                || locode.code().equals(folded)
                || otherNames.exists(other -> Folding.folded(other).equals(folded));
    }

    @Override
    public String toString() {
        return Summary.of("ListedPlace")
                .with("locode", locode)
                .with("name", name)
                .with("otherNames", otherNames)
                .with("functions", functions)
                .with("open", open)
                .toString();
    }
}
