package org.countersign.examples.deal.tale;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * A story in one language.
 *
 * @param name what it is called at the command line
 * @param title its headline
 * @param lead what it is about, in a sentence or two
 * @param chapters in their order
 */
public record Tale(String name, String title, String lead, Seq<Chapter> chapters) {
    /** Keeps the chapters in a sequence of our own. */
    public Tale {
        chapters = Vector.ofAll(chapters);
    }

    /** Every paper that is shown in it. */
    public Seq<Part.Paper> papers() {
        return chapters.flatMap(Chapter::parts)
                .filter(part -> part instanceof Part.Paper)
                .map(part -> (Part.Paper) part);
    }
}
