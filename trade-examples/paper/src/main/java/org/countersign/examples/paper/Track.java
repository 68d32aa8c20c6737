package org.countersign.examples.paper;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Comparator;

/**
 * The way that all arrows in one ink into one box share, on one side of the column.
 *
 * @param to number of the box
 * @param ink the ink
 * @param down whether it runs down, on the right, or up, on the left
 * @param tails where the arrows start
 */
record Track(int to, Ink ink, boolean down, Seq<Tail> tails) {
    private static final int ROWS = 1000;

    /** The start of an arrow. */
    record Tail(int box, int row) {
        private int place() {
            return box * ROWS + row + ROWS / 2;
        }
    }

    /** The tracks of a column, each with its lane: 0 is next to the boxes. Tracks side by side do not share a lane. */
    static Map<Track, Integer> lanes(Column column) {
        return side(column, true).merge(side(column, false));
    }

    private static Map<Track, Integer> side(Column column, boolean down) {
        Seq<Track> shortFirst = of(column)
                .filter(track -> track.down() == down)
                .sorted(Comparator.comparingInt(Track::length)
                        .thenComparing(Track::to)
                        .thenComparing(Track::ink));
        return shortFirst.foldLeft(LinkedHashMap.empty(), (lanes, track) -> {
            int free = Vector.range(0, shortFirst.size())
                    .filter(lane -> lanes.forAll(other -> !other._2.equals(lane) || !other._1.meets(track)))
                    .head();
            return lanes.put(track, free);
        });
    }

    private static Seq<Track> of(Column column) {
        Vector<Column.Box> boxes = column.boxes();
        Seq<Tuple2<Track, Tail>> arrows = boxes.zipWithIndex()
                .flatMap(box -> box._1
                        .rows()
                        .zipWithIndex()
                        .flatMap(row -> row._1 instanceof Column.Arrow arrow
                                ? Vector.of(arrow(boxes, arrow, new Tail(box._2, row._2)))
                                : Vector.<Tuple2<Track, Tail>>empty()));
        return arrows.map(Tuple2::_1)
                .distinct()
                .map(track -> new Track(
                        track.to,
                        track.ink,
                        track.down,
                        arrows.filter(arrow -> arrow._1.equals(track)).map(Tuple2::_2)));
    }

    private static Tuple2<Track, Tail> arrow(Vector<Column.Box> boxes, Column.Arrow arrow, Tail tail) {
        int to = boxes.map(Column.Box::name).indexOf(arrow.to());
        return Tuple.of(new Track(to, arrow.ink(), to > tail.box(), Vector.empty()), tail);
    }

    private Seq<Integer> places() {
        return tails.map(Tail::place).append(to * ROWS);
    }

    private int least() {
        return places().foldLeft(Integer.MAX_VALUE, Math::min);
    }

    private int most() {
        return places().foldLeft(0, Math::max);
    }

    private int length() {
        return most() - least();
    }

    private boolean meets(Track other) {
        return least() <= other.most() + ROWS / 4 && other.least() <= most() + ROWS / 4;
    }
}
