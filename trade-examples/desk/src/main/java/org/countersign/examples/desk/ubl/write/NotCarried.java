package org.countersign.examples.desk.ubl.write;

import io.vavr.control.Option;
import org.countersign.trade.base.Path;

/**
 * A place of the quotation that reads otherwise in the file.
 *
 * @param path the place in the quotation
 * @param change what became of it
 * @param said what the quotation says there; nothing where the file says more
 * @param read what the file says there; nothing where UBL has no place for it
 */
public record NotCarried(Path path, Change change, Option<String> said, Option<String> read) {
    /** What became of a place. */
    public enum Change {
        /** The file does not say it. */
        MISSING,
        /** The file says it in another form. */
        CHANGED,
        /** The file says it, and the quotation did not say it there. */
        ADDED
    }
}
