package org.countersign.examples.deal.tale;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * A chapter of a story.
 *
 * @param title its headline
 * @param lead what it is about; empty if the headline says it
 * @param parts in their order
 */
public record Chapter(String title, String lead, Seq<Part> parts) {
    /** Keeps the parts in a sequence of our own. */
    public Chapter {
        parts = Vector.ofAll(parts);
    }
}
