package org.countersign.examples.paper;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * The rooms of the house and who uses whom, as an SVG that needs nothing else. Rooms stand above those they use. An arrow that follows
 * from others is not drawn; the box names the room all the same.
 */
public final class HousePicture {
    private final Seq<Room> rooms;

    private HousePicture(Seq<Room> rooms) {
        this.rooms = rooms;
    }

    /**
     * The picture of these rooms.
     *
     * @param title what the house is called
     * @param jars the jars from top to bottom, each with its rooms
     * @throws IllegalArgumentException if a room uses one that stands in a jar above it, or rooms use each other in a circle
     */
    public static String of(String title, Seq<Jar> jars) {
        HousePicture picture = new HousePicture(jars.flatMap(Jar::rooms));
        Column column = new Column(
                title,
                Vector.of(new Column.Meaning(Ink.USE, "uses")),
                "Drawn from the compiled code. Arrows that follow from others are left out.",
                jars.map(jar -> new Column.Band(
                        jar.caption(), picture.topDown(jar.rooms()).map(picture::box))));
        Seq<Column.Box> boxes = column.boxes();
        boxes.forEach(box -> box.arrows()
                .find(arrow -> boxes.map(Column.Box::name).indexOf(arrow.to()) < boxes.indexOf(box))
                .forEach(arrow -> {
                    throw new IllegalArgumentException(
                            "room `" + box.name() + "` uses `" + arrow.to() + "`, which stands above it");
                }));
        return ColumnDrawing.of(column, boxes.size() + " rooms; each stands above those that it uses.");
    }

    /** A jar and its rooms, in any order. */
    public record Jar(String caption, Seq<Room> rooms) {
        /** Keeps the rooms in a sequence of our own. */
        public Jar {
            rooms = Vector.ofAll(rooms);
        }
    }

    /** Those that stand on most others first, then by name. */
    private Seq<Room> topDown(Seq<Room> some) {
        return some.sortBy(Room::name).sortBy(room -> -height(room, Vector.empty()));
    }

    private int height(Room room, Vector<String> above) {
        if (above.contains(room.name())) {
            throw new IllegalArgumentException("rooms use each other in a circle: " + above.append(room.name()));
        }
        return used(room)
                .map(below -> 1 + height(below, above.append(room.name())))
                .foldLeft(0, Math::max);
    }

    private Seq<Room> used(Room room) {
        return room.uses().map(this::named);
    }

    private Room named(String name) {
        return rooms.find(room -> room.name().equals(name))
                .getOrElseThrow(() -> new IllegalArgumentException("no room is called `" + name + "`"));
    }

    private Column.Box box(Room room) {
        Seq<String> implied = used(room).flatMap(this::below).distinct();
        Seq<String> drawn = topDown(used(room)).map(Room::name).removeAll(implied);
        Seq<String> rest = room.uses().filter(implied::contains).sorted();
        return new Column.Box(
                room.name(),
                false,
                Vector.<Column.Row>of(new Column.Words(room.purpose(), false))
                        .appendAll(drawn.map(to -> new Column.Arrow("", to, Ink.USE)))
                        .appendAll(rest.isEmpty() ? Vector.empty() : Vector.of(also(rest))));
    }

    private static Column.Row also(Seq<String> rest) {
        return new Column.Words("also uses " + rest.mkString(", "), true);
    }

    /** All rooms on which this one stands. */
    private Seq<String> below(Room room) {
        return used(room).flatMap(next -> below(next).prepend(next.name())).distinct();
    }
}
