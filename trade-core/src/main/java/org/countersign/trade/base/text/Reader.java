package org.countersign.trade.base.text;

import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.shape.Values;

/** Reads one document, line by line in the order of its shape. */
final class Reader {
    private final Lines lines;

    private Reader(Lines lines) {
        this.lines = lines;
    }

    static <T> Either<TextProblem, T> read(Shape<T> shape, String text) {
        try {
            Reader reader = new Reader(Lines.of(text));
            T document = reader.document(shape);
            return Lines.firstDifference(new Printer(text.length()).print(shape, document), text)
                    .<Either<TextProblem, T>>map(Either::left)
                    .getOrElse(() -> Either.right(document));
        } catch (Stop stop) {
            return Either.left(stop.problem);
        }
    }

    private <T> T document(Shape<T> shape) {
        lines.takeExactly(CanonicalText.MAGIC + shape.title());
        T document = fields(shape, "", 1, 1);
        if (!lines.atEnd()) {
            throw lines.problem(1, "line must not stand here: `" + PlainText.shown(lines.current()) + "`");
        }
        return document;
    }

    private <T> T fields(Shape<T> shape, String prefix, int depth, int headLine) {
        if (depth > Path.MAX_DEPTH) {
            throw lines.problem(1, "nesting must be at most " + Path.MAX_DEPTH + " deep");
        }
        Values<T> values = Values.none();
        for (Field<T, ?> field : shape.fields()) {
            values = content(values, field, prefix, depth);
        }
        try {
            return shape.make(values);
        } catch (IllegalArgumentException rule) {
            throw new Stop(new TextProblem(headLine, 1, rule.getMessage() + ""), rule);
        }
    }

    private <T, F> Values<T> content(Values<T> values, Field<T, F> field, String prefix, int depth) {
        if (field.codec() instanceof Codec.Open) {
            return values.with(field, field.gathered(Vector.of(extensions(prefix))));
        }
        boolean stands = lines.startsWith(prefix, field.name());
        return values.with(
                field,
                field.gathered(
                        switch (field.occurs()) {
                            case ONE -> Vector.of(one(field.codec(), prefix + field.name(), depth, stands));
                            case MAYBE ->
                                stands ? Vector.of(value(field.codec(), prefix + field.name(), depth)) : Vector.empty();
                            case MANY -> many(field.codec(), prefix + field.name(), depth);
                        }));
    }

    private <V> V one(Codec<V> codec, String path, int depth, boolean stands) {
        if (!stands) {
            throw lines.problem(1, "`" + path + "` must stand here: `" + PlainText.shown(lines.current()) + "`");
        }
        return value(codec, path, depth);
    }

    private <V> Vector<V> many(Codec<V> codec, String path, int depth) {
        List<V> all = new ArrayList<>();
        for (String next = "[1]"; lines.startsWith(path, next); next = "[" + (all.size() + 1) + "]") {
            if (all.size() == Path.MAX_ELEMENTS) {
                throw lines.problem(1, "`" + path + "` must have at most " + Path.MAX_ELEMENTS + " elements");
            }
            all.add(value(codec, path + next, depth));
        }
        return Vector.ofAll(all);
    }

    private <V> V value(Codec<V> codec, String path, int depth) {
        int line = lines.number();
        int column = path.length() + 3;
        String text = lines.take(path);
        if (codec instanceof Scalar<V> scalar) {
            try {
                return scalar.parse().apply(Escapes.plain(text));
            } catch (IllegalArgumentException rule) {
                throw new Stop(new TextProblem(line, column, rule.getMessage() + ""), rule);
            }
        }
        return this.<V>kind(codec, text)
                .map(shape -> (V) fields(shape, path + ".", depth + 1, line))
                .orElse(() -> kept(codec, text, path, line, column))
                .getOrElseThrow(() -> new Stop(new TextProblem(
                        line, column, "type and version are not known here: `" + PlainText.shown(text) + "`")));
    }

    /** A kind that is not known here, with its lines as they stand, where the family keeps such. */
    private <V> Option<V> kept(Codec<V> codec, String title, String path, int line, int column) {
        if (!(codec instanceof Codec.Choice<V> choice)) {
            return Option.none();
        }
        return choice.family().keeper().map(keeper -> {
            Vector<String> raw = Vector.empty();
            while (lines.beginsWith(path, ".")) {
                raw = raw.append(lines.current().substring(path.length() + 1));
                lines.skip();
            }
            try {
                return keeper.apply(title, raw);
            } catch (IllegalArgumentException rule) {
                throw new Stop(new TextProblem(line, column, rule.getMessage() + ""), rule);
            }
        });
    }

    private <V> Option<Shape<? extends V>> kind(Codec<V> codec, String title) {
        if (codec instanceof Codec.Nested<V> nested) {
            return nested.shape().title().equals(title) ? Option.some(nested.shape()) : Option.none();
        }
        return ((Codec.Choice<V>) codec).family().titled(title);
    }

    private Extensions extensions(String prefix) {
        SortedMap<String, String> read = TreeMap.empty();
        while (lines.beginsWith(prefix, "+")) {
            String line = lines.current();
            int colon = line.indexOf(": ");
            int start = prefix.length() + 1;
            if (colon < start) {
                throw lines.problem(1, "line must be `+domain/key: text`: `" + PlainText.shown(line) + "`");
            }
            try {
                String text = Escapes.plain(line.substring(colon + 2));
                read = read.merge(Extensions.none()
                        .with(line.substring(start, colon), text)
                        .byName());
            } catch (IllegalArgumentException rule) {
                throw lines.problem(start, rule.getMessage() + "");
            }
            lines.skip();
        }
        return Extensions.of(read);
    }

    /** Leaves the recursion with a problem; never leaves this package. */
    static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1;

        final transient TextProblem problem;

        Stop(TextProblem problem) {
            this.problem = problem;
        }

        Stop(TextProblem problem, IllegalArgumentException cause) {
            super(cause);
            this.problem = problem;
        }
    }
}
