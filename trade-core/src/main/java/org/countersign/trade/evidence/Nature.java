package org.countersign.trade.evidence;

import org.countersign.trade.base.style.Evolving;

/** What kind of proof a form is, from the strongest to the weakest. A gate that asks for writing is opened by the first two only. */
@Evolving
public enum Nature {
    /** A hand, a seal, a chop or a certificate stands under it. */
    SIGNED,
    /** In writing, and not signed. */
    WRITTEN,
    /** Spoken, whether or not somebody recorded it. */
    SPOKEN,
    /** Nothing was said: our own words were sent, and nobody objected. */
    SILENT,
    /** A note of our own that the other side never saw. */
    OWN;

    /** Whether the other side put it in writing. */
    public boolean isWritten() {
        return this == SIGNED || this == WRITTEN;
    }
}
