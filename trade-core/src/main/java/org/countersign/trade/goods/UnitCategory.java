package org.countersign.trade.goods;

import io.vavr.collection.Array;
import org.countersign.trade.base.style.Evolving;

/** What a unit measures, as far as trade cares. The grouping is ours; Recommendation 20 has some four hundred quantities. */
@Evolving
public enum UnitCategory {
    /** Things counted; fixed multiples lead to {@code C62} one. */
    COUNT,
    /** Mass, which trade calls weight; leads to {@code KGM} kilogram. */
    MASS,
    /** Length; leads to {@code MTR} metre. */
    LENGTH,
    /** Area; leads to {@code MTK} square metre. */
    AREA,
    /** Volume; leads to {@code MTQ} cubic metre. */
    VOLUME,
    /** Duration; leads to {@code SEC} second. */
    TIME,
    /** Energy; leads to {@code JOU} joule. */
    ENERGY,
    /** Power; leads to {@code WTT} watt. */
    POWER,
    /** Temperature: scales with an offset, not converted here. */
    TEMPERATURE,
    /** A package as a unit; Recommendation 20 deleted these codes in favour of Recommendation 21. */
    PACKAGE,
    /** Everything else in the list. */
    OTHER,
    /** The unit is not in our edition of the list. */
    UNKNOWN;

    static UnitCategory named(String word) {
        return Array.of(values())
                .find(category -> category.word().equals(word))
                .getOrElseThrow(() -> new IllegalStateException("no category of units: `" + word + "`"));
    }

    /** The lower-case word that the resource and our messages use. */
    String word() {
        return switch (this) {
            case COUNT -> "count";
            case MASS -> "mass";
            case LENGTH -> "length";
            case AREA -> "area";
            case VOLUME -> "volume";
            case TIME -> "time";
            case ENERGY -> "energy";
            case POWER -> "power";
            case TEMPERATURE -> "temperature";
            case PACKAGE -> "package";
            case OTHER -> "other";
            case UNKNOWN -> "unknown";
        };
    }
}
