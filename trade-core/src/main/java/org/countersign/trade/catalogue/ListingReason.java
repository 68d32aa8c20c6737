package org.countersign.trade.catalogue;

import java.util.Locale;
import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.style.Evolving;

/** Why an act on a listing has no effect or may not be done, and why a listing deserves a place in the showcase. The codes are stable. */
@Evolving
public enum ListingReason {
    /** Nothing has been written. */
    NOT_WRITTEN("LST-NOT-WRITTEN", "what is published is written first"),
    /** Something that every buyer looks for first is missing. */
    UNREADY("LST-UNREADY", "nobody inquires about what he can neither see nor read"),
    /** It is published already. */
    PUBLISHED("LST-PUBLISHED", "what is published is rewritten, not published again"),
    /** Buyers cannot see it. */
    NOT_PUBLISHED("LST-NOT-PUBLISHED", "only what buyers can see is shown to them first"),
    /** It stands in the showcase already. */
    SHOWN("LST-SHOWN", "one listing, one place"),
    /** It does not stand in the showcase. */
    NOT_SHOWN("LST-NOT-SHOWN", "only what stands there is taken down"),
    /** No place is left in the showcase. */
    FULL("LST-FULL", "a showcase that shows everything shows nothing"),
    /** It is withdrawn already. */
    WITHDRAWN("LST-WITHDRAWN", "what is gone cannot go again"),
    /** It speaks of another listing. */
    OTHER_NUMBER("LST-OTHER-NUMBER", "one number, one listing"),
    /** It was known already. */
    KNOWN("LST-KNOWN", "a fact said twice is one fact"),
    /** No certificate of the listing has that number. */
    UNKNOWN_CERTIFICATE("LST-UNKNOWN-CERTIFICATE", "only what is claimed can end"),
    /** It claims a certificate that has ended. */
    LAPSED("LST-LAPSED", "who advertises a certificate has it"),
    /** Buyers ask for it and order it. */
    WANTED("LST-WANTED", "what sells is shown"),
    /** It says most of what buyers look for. */
    COMPLETE("LST-COMPLETE", "who has to ask goes on to the next seller"),
    /** It is wanted more than the one that stands there. */
    STRONGER("LST-STRONGER", "a place goes to whoever makes more of it");

    private final Reason reason;

    ListingReason(String code, String place) {
        this.reason = Reason.of(code, Citation.of(Authority.PRACTICE, place));
    }

    /** The reason, naming nothing yet. */
    public Reason reason() {
        return reason;
    }

    /** That a listing lacks that part. */
    static Reason lacks(ListingPart part) {
        return Reason.of(
                "LST-LACKS-" + part.code().toUpperCase(Locale.ROOT),
                Citation.of(Authority.PRACTICE, "a listing answers what buyers ask first"));
    }
}
