package org.countersign.rules.engine;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.rules.rule.Many;
import org.countersign.rules.rule.Ref;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;

/** Documents within documents, one of them perhaps left out, and a sequence within a sequence. */
record Fleet(Option<Fleet.Ship> flagship, Seq<Fleet.Ship> ships) {
    private static final Field<Box, String> MARK = Field.one("mark", Scalar.NAME, Box::mark);
    private static final Field<Box, Option<String>> SEAL = Field.maybe("seal", Scalar.NAME, Box::seal);
    private static final Shape<Box> BOX =
            Shape.of("box", 1, Box.class, v -> new Box(v.of(MARK), v.of(SEAL)), MARK, SEAL);

    private static final Field<Ship, String> NAME = Field.one("name", Scalar.NAME, Ship::name);
    private static final Field<Ship, Option<Moment>> SAILS = Field.maybe("sails", Scalar.MOMENT, Ship::sails);
    private static final Field<Ship, Seq<Box>> BOXES = Field.many("boxes", new Codec.Nested<>(BOX), Ship::boxes);
    private static final Shape<Ship> SHIP =
            Shape.of("ship", 1, Ship.class, v -> new Ship(v.of(NAME), v.of(SAILS), v.of(BOXES)), NAME, SAILS, BOXES);

    private static final Field<Fleet, Option<Ship>> FLAGSHIP =
            Field.maybe("flagship", new Codec.Nested<>(SHIP), Fleet::flagship);
    private static final Field<Fleet, Seq<Ship>> SHIPS = Field.many("ships", new Codec.Nested<>(SHIP), Fleet::ships);
    private static final Shape<Fleet> SHAPE =
            Shape.of("fleet", 1, Fleet.class, v -> new Fleet(v.of(FLAGSHIP), v.of(SHIPS)), FLAGSHIP, SHIPS);

    static final Ref<Fleet, Fleet> WHOLE = Ref.of(SHAPE);
    static final Ref<Fleet, Ship> THE_FLAGSHIP = WHOLE.maybe(FLAGSHIP);
    static final Ref<Fleet, String> FLAGSHIP_NAME = THE_FLAGSHIP.one(NAME);
    static final Ref<Fleet, Moment> FLAGSHIP_SAILS = THE_FLAGSHIP.maybe(SAILS);
    static final Many<Fleet, Box> FLAGSHIP_BOXES = THE_FLAGSHIP.many(BOXES);
    static final Ref<Fleet, String> FLAGSHIP_BOX_MARK = FLAGSHIP_BOXES.each().one(MARK);
    static final Ref<Fleet, String> FLAGSHIP_BOX_SEAL = FLAGSHIP_BOXES.each().maybe(SEAL);
    static final Many<Fleet, Ship> EACH_SHIP = WHOLE.many(SHIPS);
    static final Ref<Fleet, String> SHIP_NAME = EACH_SHIP.each().one(NAME);
    static final Many<Fleet, Box> SHIP_BOXES = EACH_SHIP.each().many(BOXES);
    static final Ref<Fleet, String> BOX_MARK = SHIP_BOXES.each().one(MARK);

    record Ship(String name, Option<Moment> sails, Seq<Box> boxes) {}

    record Box(String mark, Option<String> seal) {}

    static Fleet none() {
        return new Fleet(Option.none(), Vector.empty());
    }

    /** A fleet of this flagship alone. */
    static Fleet of(Ship flagship) {
        return new Fleet(Option.some(flagship), Vector.empty());
    }

    /** A ship of these boxes, written {@code mark} or {@code mark/seal}. */
    static Ship ship(String name, String... boxes) {
        return new Ship(name, Option.none(), Vector.of(boxes).map(box -> {
            Vector<String> parts = Vector.of(box.split("/"));
            return new Box(parts.head(), parts.tail().headOption());
        }));
    }

    static Ship sailing(String moment) {
        return new Ship("Aurora", Option.some(Moment.parse(moment)), Vector.empty());
    }
}
