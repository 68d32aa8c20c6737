package org.countersign.examples.paper;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * A room of the house, as the code has it.
 *
 * @param jar the jar that it is in
 * @param name what the room is called; unique in the house
 * @param purpose one sentence
 * @param uses the names of the rooms that its code uses
 */
public record Room(String jar, String name, String purpose, Seq<String> uses) {
    /** Keeps the names in a sequence of our own. */
    public Room {
        uses = Vector.ofAll(uses);
    }
}
