package org.countersign.examples.desk;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import org.countersign.examples.desk.report.Showing;

/**
 * What a command has found, before any of it is shown or written.
 *
 * @param showing how it is shown
 * @param code the exit code
 * @param read the files that were read, which stay as they are
 * @param files the texts to be written besides the HTML page, by the name of the file
 */
record Made(Showing showing, int code, Seq<String> read, Map<String, String> files) {
    /** All went well, and nothing is written besides. */
    static Made of(Showing showing, Seq<String> read) {
        return new Made(showing, Desk.DONE, read, LinkedHashMap.empty());
    }
}
