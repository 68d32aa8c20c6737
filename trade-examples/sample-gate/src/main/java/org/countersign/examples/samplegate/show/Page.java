package org.countersign.examples.samplegate.show;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * A page of the story.
 *
 * @param file the name of its file, without an ending
 * @param language the language of its words, as HTML tags it
 * @param title what stands on top
 * @param note the line at its foot: that all names are fiction
 * @param parts what it says
 */
public record Page(String file, String language, String title, String note, Seq<Part> parts) {
    /** Keeps the parts in a sequence of our own. */
    public Page {
        parts = Vector.ofAll(parts);
    }

    /** As text for a terminal of that width; the note, which is the same on every page, is left to whoever prints several. */
    public String text(int columns) {
        return new PageText(this, columns).text();
    }

    /** As one HTML file that loads nothing and runs nothing. */
    public String html() {
        return PageHtml.of(this);
    }
}
