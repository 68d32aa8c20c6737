package org.countersign.rules.fix;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;
import org.countersign.rules.engine.Interpreter;
import org.countersign.rules.rule.Change;
import org.countersign.rules.rule.Condition;
import org.countersign.rules.rule.Condition.And;
import org.countersign.rules.rule.Condition.ForEach;
import org.countersign.rules.rule.Condition.Not;
import org.countersign.rules.rule.Condition.Or;
import org.countersign.rules.rule.Leaf;
import org.countersign.rules.rule.Many;
import org.countersign.rules.rule.Scope;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.shape.Shape;

/**
 * Drafts in which a condition that fails would hold. Parts that must all be mended are mended one after the other, each in what the ones
 * before have made, so that two changes of one place add up. What is unknown is left alone: no change of other facts makes it known.
 */
final class Inversion<T> {
    private final Shape<T> shape;

    private Inversion(Shape<T> shape) {
        this.shape = shape;
    }

    static <T> Vector<Draft<T>> of(Condition<T> condition, Scope<T> at, Shape<T> shape) {
        return new Inversion<>(shape).mended(condition, true, at, Draft.of(at.subject()));
    }

    private Vector<Draft<T>> mended(Condition<T> condition, boolean wanted, Scope<T> at, Draft<T> draft) {
        Truth answer = Interpreter.truth(condition, at);
        if (answer == Truth.of(wanted)) {
            return Vector.of(draft);
        }
        if (answer == Truth.UNKNOWN || draft.byPath().size() > Fixes.MOST_CHANGES) {
            return Vector.empty();
        }
        if (condition instanceof Leaf<T> leaf) {
            return turned(leaf, wanted, at, draft);
        }
        boolean every = (condition instanceof Or) != wanted;
        return every ? all(parts(condition, at), wanted, at, draft) : any(parts(condition, at), wanted, at, draft);
    }

    /** Of each row of moves the first after which the leaf is as wanted. */
    private Vector<Draft<T>> turned(Leaf<T> leaf, boolean wanted, Scope<T> at, Draft<T> draft) {
        return Moves.of(leaf, wanted, at)
                .flatMap(row -> first(row, leaf, wanted, at, draft).toVector());
    }

    private Option<Draft<T>> first(Vector<Change> row, Leaf<T> leaf, boolean wanted, Scope<T> at, Draft<T> draft) {
        for (Change change : row) {
            Option<Draft<T>> turned = draft.with(shape, Vector.of(change))
                    .filter(next -> at.in(next.document()).exists(there -> leaf.truth(there) == Truth.of(wanted)));
            if (turned.isDefined()) {
                return turned;
            }
        }
        return Option.none();
    }

    private Vector<Draft<T>> all(Vector<Part<T>> parts, boolean wanted, Scope<T> at, Draft<T> draft) {
        Vector<Draft<T>> drafts = Vector.of(draft);
        for (Part<T> part : parts) {
            drafts = drafts.flatMap(next -> mended(part, wanted, at, next)).take(Fixes.MOST_CANDIDATES);
            if (drafts.isEmpty()) {
                return drafts;
            }
        }
        return drafts;
    }

    private Vector<Draft<T>> any(Vector<Part<T>> parts, boolean wanted, Scope<T> at, Draft<T> draft) {
        Vector<Draft<T>> drafts = Vector.empty();
        for (Part<T> part : parts) {
            drafts = drafts.appendAll(mended(part, wanted, at, draft));
            if (drafts.size() >= Fixes.MOST_CANDIDATES) {
                return drafts.take(Fixes.MOST_CANDIDATES);
            }
        }
        return drafts;
    }

    private Vector<Draft<T>> mended(Part<T> part, boolean wanted, Scope<T> at, Draft<T> draft) {
        return Guarded.quietly(() -> at.in(draft.document())
                        .flatMap(part.enter())
                        .map(inside -> mended(part.condition(), part.same() == wanted, inside, draft)))
                .getOrElse(Vector.empty());
    }

    private static <T> Vector<Part<T>> parts(Condition<T> condition, Scope<T> at) {
        if (condition instanceof And<T> and) {
            return and.all().map(part -> new Part<>(part, true, Option::some));
        }
        if (condition instanceof Or<T> or) {
            return or.any().map(part -> new Part<>(part, true, Option::some));
        }
        return condition instanceof ForEach<T, ?> each
                ? elements(each, each.many(), at)
                : Vector.of(new Part<>(((Not<T>) condition).inner(), false, Option::some));
    }

    private static <T, E> Vector<Part<T>> elements(ForEach<T, ?> each, Many<T, E> many, Scope<T> at) {
        int size = many.find(at).map(elements -> elements.size()).getOrElse(0);
        return Vector.rangeClosed(1, size).map(number -> new Part<>(each.inner(), true, in -> in.at(many, number)));
    }

    /** A part, whether it counts the same way as the whole, and how its element is entered. */
    private record Part<T>(Condition<T> condition, boolean same, Function<Scope<T>, Option<Scope<T>>> enter) {}
}
