package org.countersign.trade.catalogue;

import java.util.Locale;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.style.Evolving;

/** What a buyer looks for in a listing. */
@Evolving
public enum ListingPart {
    /** A headline in each language that is asked for. */
    TITLE("titles"),
    /** Pictures enough. */
    PICTURES("pictures"),
    /** Attributes enough in the specification of the product. */
    SPECIFICATION("product.specification"),
    /** Words enough by which buyers search. */
    KEYWORDS("keywords"),
    /** A price. */
    PRICE("prices"),
    /** The delivery term of the price. */
    TERM("term"),
    /** The least quantity. */
    MINIMUM("minimum"),
    /** How long an order takes. */
    LEAD_TIME("leadTimes"),
    /** How the goods are packed. */
    PACKING("packing"),
    /** The commodity code. */
    HS_CODE("product.hsCode"),
    /** The country of origin. */
    ORIGIN("product.origin"),
    /** A certificate. */
    CERTIFICATE("certificates");

    private final String where;

    ListingPart(String where) {
        this.where = where;
    }

    /** Where it stands in a listing. */
    public Path where() {
        return Path.parse(where);
    }

    /** The lower-case word with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
