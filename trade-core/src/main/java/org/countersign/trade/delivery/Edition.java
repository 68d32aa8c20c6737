package org.countersign.trade.delivery;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.style.Evolving;

/** An edition of the Incoterms rules. Which edition holds is a matter of agreement: a newer one replaces no contract. */
@Evolving
public enum Edition {
    /** In force from 1 January 2000; thirteen rules. */
    INCOTERMS_2000(2000),
    /** In force from 1 January 2011; eleven rules. */
    INCOTERMS_2010(2010),
    /** In force from 1 January 2020; eleven rules. */
    INCOTERMS_2020(2020);

    private final int year;

    Edition(int year) {
        this.year = year;
    }

    /** The edition that is current for this library. */
    public static Edition current() {
        return INCOTERMS_2020;
    }

    /** The edition of that year. */
    public static Option<Edition> find(int year) {
        return Vector.of(values()).find(edition -> edition.year == year);
    }

    /** The year by which people cite it. */
    public int year() {
        return year;
    }

    /** Its rules, in the order of {@link Incoterm}. */
    public Seq<Incoterm> rules() {
        return Vector.of(Incoterm.values()).filter(rule -> rule.isIn(this));
    }

    /** As a contract states it: {@code Incoterms 2020}. */
    @Override
    public String toString() {
        return "Incoterms " + year;
    }
}
