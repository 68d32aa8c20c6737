package org.countersign.examples.paper;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * Boxes one below the other in bands. Arrows leave a box at the row that names them and run beside the column: down on the right,
 * up on the left. All arrows in one ink into one box share a track. One column is what a telephone can show.
 *
 * @param title what the picture shows
 * @param legend the inks used, each with its meaning
 * @param note what the reader should know besides
 * @param bands from top to bottom
 */
record Column(String title, Seq<Meaning> legend, String note, Seq<Band> bands) {

    Column {
        Seq<String> names = bands.flatMap(Band::boxes).map(Box::name);
        if (names.distinct().size() < names.size()) {
            throw new IllegalArgumentException("two boxes have one name: " + names);
        }
        bands.flatMap(Band::boxes)
                .flatMap(Box::arrows)
                .find(arrow -> !names.contains(arrow.to()))
                .forEach(arrow -> {
                    throw new IllegalArgumentException("an arrow leads to no box: `" + arrow.to() + "`");
                });
    }

    Vector<Box> boxes() {
        return bands.flatMap(Band::boxes).toVector();
    }

    /** One ink and what it means. */
    record Meaning(Ink ink, String words) {}

    /** Boxes that belong together. */
    record Band(String caption, Seq<Box> boxes) {}

    /** A box; a start is marked. */
    record Box(String name, boolean start, Seq<Row> rows) {
        Seq<Arrow> arrows() {
            return rows.flatMap(row -> row instanceof Arrow arrow ? Vector.of(arrow) : Vector.<Arrow>empty());
        }
    }

    /** One thing that a box says. */
    sealed interface Row {}

    /** Words alone; quiet ones are grey. */
    record Words(String text, boolean quiet) implements Row {}

    /** An arrow to another box, and what stands at its tail. */
    record Arrow(String words, String to, Ink ink) implements Row {}
}
