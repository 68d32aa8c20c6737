package org.countersign.rules.engine;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.rules.rule.Many;
import org.countersign.rules.rule.Ref;
import org.countersign.testkit.Gen;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;

/** A document of nothing but facts, each 0, 1, 2 or left out, and parts that are made the same way. */
record Toy(Vector<Option<Integer>> facts, Seq<Toy.Part> parts) {
    static final int FACTS = 12;
    static final int PART_FACTS = 6;
    /** So many unknown facts that all completions can be tried. */
    static final int FEW = 6;

    static final Vector<Field<Part, Option<Integer>>> PART_FIELDS =
            Vector.range(0, PART_FACTS).map(Part::field);
    static final Shape<Part> PART =
            Shape.of("part", 1, Part.class, v -> new Part(PART_FIELDS.map(v::of)), all(PART_FIELDS));
    static final Vector<Field<Toy, Option<Integer>>> FIELDS =
            Vector.range(0, FACTS).map(Toy::field);
    static final Field<Toy, Seq<Part>> PARTS = Field.many("parts", new Codec.Nested<>(PART), Toy::parts);
    static final Shape<Toy> SHAPE = Shape.of(
            "toy",
            1,
            Toy.class,
            v -> new Toy(FIELDS.map(v::of), v.of(PARTS)),
            all(Vector.<Field<Toy, ?>>ofAll(FIELDS).append(PARTS)));

    static final Ref<Toy, Toy> WHOLE = Ref.of(SHAPE);
    static final Vector<Ref<Toy, Integer>> REFS = FIELDS.map(WHOLE::maybe);
    static final Many<Toy, Part> MANY = WHOLE.many(PARTS);
    static final Vector<Ref<Toy, Integer>> PART_REFS = PART_FIELDS.map(MANY.each()::maybe);

    /** A part of a toy. */
    record Part(Vector<Option<Integer>> facts) {
        private static Field<Part, Option<Integer>> field(int i) {
            return Field.maybe("f" + i, Scalar.COUNT, part -> part.facts().get(i));
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of fields of one document
    private static <T> Field<T, ?>[] all(Vector<? extends Field<T, ?>> fields) {
        return (Field<T, ?>[]) fields.<Field>map(field -> field).toJavaArray(Field[]::new);
    }

    private static Field<Toy, Option<Integer>> field(int i) {
        return Field.maybe("f" + i, Scalar.COUNT, toy -> toy.facts().get(i));
    }

    /** Toys of no, one or two parts, whose facts are known in so many cases of a hundred. */
    static Gen<Toy> toys(int known) {
        Gen<Option<Integer>> fact = source -> source.percent(known) ? Option.some(source.below(3)) : Option.none();
        Gen<Part> part = source -> new Part(Vector.fill(PART_FACTS, () -> fact.next(source)));
        return source -> new Toy(
                Vector.fill(FACTS, () -> fact.next(source)), part.many(0, 2).next(source));
    }

    /** All toys that this one can turn out to be. */
    Vector<Toy> completions() {
        Vector<Toy> open = Vector.of(this);
        for (int i = 0; i < FACTS; i++) {
            int at = i;
            open = open.flatMap(toy -> toy.facts().get(at).isDefined()
                    ? Vector.of(toy)
                    : Vector.range(0, 3).map(value -> toy.with(at, value)));
        }
        for (int p = 0; p < parts.size(); p++) {
            for (int i = 0; i < PART_FACTS; i++) {
                int part = p;
                int at = i;
                open = open.flatMap(toy -> toy.parts().get(part).facts().get(at).isDefined()
                        ? Vector.of(toy)
                        : Vector.range(0, 3).map(value -> toy.with(part, at, value)));
            }
        }
        return open;
    }

    int unknown() {
        return facts.count(Option::isEmpty)
                + parts.map(part -> part.facts().count(Option::isEmpty)).sum().intValue();
    }

    Toy withParts(int count) {
        return new Toy(facts, Vector.fill(count, () -> new Part(Vector.fill(PART_FACTS, Option::none))));
    }

    Toy with(int fact, int value) {
        return new Toy(facts.update(fact, Option.some(value)), parts);
    }

    Toy with(int part, int fact, int value) {
        return new Toy(facts, parts.update(part, p -> new Part(p.facts().update(fact, Option.some(value)))));
    }

    Option<Integer> at(String path) {
        int fact = Integer.parseInt(path.substring(path.lastIndexOf('f') + 1));
        return path.startsWith("parts[")
                ? parts.get(path.charAt(6) - '1').facts().get(fact)
                : facts.get(fact);
    }

    /** This toy with a value at a path such as {@code f3} or {@code parts[2].f0}. */
    Toy with(String path, int value) {
        int fact = Integer.parseInt(path.substring(path.lastIndexOf('f') + 1));
        return path.startsWith("parts[") ? with(path.charAt(6) - '1', fact, value) : with(fact, value);
    }
}
