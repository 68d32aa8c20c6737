package org.countersign.rules.fix;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.rules.rule.Aspect;
import org.countersign.rules.rule.Many;
import org.countersign.rules.rule.Ref;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;

/** A document with a field of every kind that a fix can meet. It refuses to be named {@code forbidden}. */
record Booking(
        String name,
        Option<Integer> count,
        Option<Integer> limit,
        Option<Decimal> weight,
        Option<LocalDate> from,
        Option<LocalDate> until,
        Option<Moment> loads,
        Option<Moment> sails,
        Option<Booking.Box> first,
        Seq<Booking.Box> boxes) {
    record Box(String mark, Option<Integer> pieces) {}

    static final Field<Box, String> MARK_FIELD = Field.one("mark", Scalar.NAME, Box::mark);
    static final Field<Box, Option<Integer>> PIECES_FIELD = Field.maybe("pieces", Scalar.COUNT, Box::pieces);
    static final Shape<Box> BOX =
            Shape.of("box", 1, Box.class, v -> new Box(v.of(MARK_FIELD), v.of(PIECES_FIELD)), MARK_FIELD, PIECES_FIELD);

    static final Field<Booking, String> NAME_FIELD = Field.one("name", Scalar.NAME, Booking::name);
    static final Field<Booking, Option<Integer>> COUNT_FIELD = Field.maybe("count", Scalar.COUNT, Booking::count);
    static final Field<Booking, Option<Integer>> LIMIT_FIELD = Field.maybe("limit", Scalar.COUNT, Booking::limit);
    static final Field<Booking, Option<Decimal>> WEIGHT_FIELD = Field.maybe("weight", Scalar.DECIMAL, Booking::weight);
    static final Field<Booking, Option<LocalDate>> FROM_FIELD = Field.maybe("from", Scalar.DAY, Booking::from);
    static final Field<Booking, Option<LocalDate>> UNTIL_FIELD = Field.maybe("until", Scalar.DAY, Booking::until);
    static final Field<Booking, Option<Moment>> LOADS_FIELD = Field.maybe("loads", Scalar.MOMENT, Booking::loads);
    static final Field<Booking, Option<Moment>> SAILS_FIELD = Field.maybe("sails", Scalar.MOMENT, Booking::sails);
    static final Field<Booking, Option<Box>> FIRST_FIELD =
            Field.maybe("first", new Codec.Nested<>(BOX), Booking::first);
    static final Field<Booking, Seq<Box>> BOXES_FIELD = Field.many("boxes", new Codec.Nested<>(BOX), Booking::boxes);
    static final Shape<Booking> SHAPE = Shape.of(
            "booking",
            1,
            Booking.class,
            v -> new Booking(
                    v.of(NAME_FIELD),
                    v.of(COUNT_FIELD),
                    v.of(LIMIT_FIELD),
                    v.of(WEIGHT_FIELD),
                    v.of(FROM_FIELD),
                    v.of(UNTIL_FIELD),
                    v.of(LOADS_FIELD),
                    v.of(SAILS_FIELD),
                    v.of(FIRST_FIELD),
                    v.of(BOXES_FIELD)),
            NAME_FIELD,
            COUNT_FIELD,
            LIMIT_FIELD,
            WEIGHT_FIELD,
            FROM_FIELD,
            UNTIL_FIELD,
            LOADS_FIELD,
            SAILS_FIELD,
            FIRST_FIELD,
            BOXES_FIELD);

    static final Ref<Booking, Booking> WHOLE = Ref.of(SHAPE);
    static final Ref<Booking, String> NAME = WHOLE.one(NAME_FIELD);
    static final Ref<Booking, Integer> COUNT = WHOLE.maybe(COUNT_FIELD);
    static final Ref<Booking, Integer> LIMIT = WHOLE.maybe(LIMIT_FIELD);
    static final Ref<Booking, Decimal> WEIGHT = WHOLE.maybe(WEIGHT_FIELD);
    static final Ref<Booking, LocalDate> FROM = WHOLE.maybe(FROM_FIELD);
    static final Ref<Booking, LocalDate> UNTIL = WHOLE.maybe(UNTIL_FIELD);
    static final Ref<Booking, Moment> LOADS = WHOLE.maybe(LOADS_FIELD);
    static final Ref<Booking, Moment> SAILS = WHOLE.maybe(SAILS_FIELD);
    static final Ref<Booking, Box> FIRST = WHOLE.maybe(FIRST_FIELD);
    static final Ref<Booking, String> FIRST_MARK = FIRST.one(MARK_FIELD);
    static final Ref<Booking, Integer> FIRST_PIECES = FIRST.maybe(PIECES_FIELD);
    static final Many<Booking, Box> BOXES = WHOLE.many(BOXES_FIELD);
    static final Ref<Booking, Box> BOX_REF = BOXES.each();
    static final Ref<Booking, String> MARK = BOX_REF.one(MARK_FIELD);
    static final Ref<Booking, Integer> PIECES = BOX_REF.maybe(PIECES_FIELD);

    /** The letters before the hyphen of a name such as {@code ab-12}, and what follows it. */
    static final Aspect<String, String> HEAD = Aspect.<String, String>named(
                    "head", text -> text, name -> name.split("-", -1)[0])
            .changedBy((name, head) -> head + "-" + tail(name));

    static final Aspect<String, String> TAIL = Aspect.<String, String>maybe(
                    "tail", text -> text, name -> Option.some(tail(name)).filter(tail -> !tail.isEmpty()))
            .changedBy((name, tail) -> name.split("-", -1)[0] + "-" + tail);

    static final Aspect<String, Boolean> SHORT = Aspect.<String>whether(
                    "short", name -> name.contains("?") ? Truth.UNKNOWN : Truth.of(name.length() <= 5))
            .changedBy((name, yes) -> yes ? name.substring(0, 5) : name + "-and-more");

    static final Aspect<String, Integer> LENGTH = Aspect.named("length", String::valueOf, String::length);

    Booking {
        if (name.equals("forbidden")) {
            throw new IllegalArgumentException("a booking must have another name");
        }
    }

    /** A booking that states nothing but its name. */
    static Booking named(String name) {
        return new Booking(
                name,
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Vector.empty());
    }

    /** This booking with these boxes, written {@code mark} or {@code mark/pieces}. */
    Booking holding(String... marks) {
        return SHAPE.with(this, BOXES_FIELD, Vector.of(marks).map(Booking::box));
    }

    /** This booking with a first box. */
    Booking led(String mark) {
        return SHAPE.with(this, FIRST_FIELD, Option.some(box(mark)));
    }

    private static Box box(String written) {
        Vector<String> parts = Vector.of(written.split("/"));
        return new Box(parts.head(), parts.tail().headOption().map(Integer::valueOf));
    }

    private static String tail(String name) {
        return name.indexOf('-') < 0 ? "" : name.substring(name.indexOf('-') + 1);
    }
}
