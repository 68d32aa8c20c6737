package org.countersign.trade.base.shape;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.style.Evolving;

/**
 * The description of one type of document: its name and version, its fields in their one order, and how it is made from them.
 *
 * <pre>{@code
 * static final Field<Line, String> PRODUCT = Field.one("product", Scalar.NAME, Line::product);
 * static final Shape<Line> SHAPE = Shape.of("line", 1, Line.class, v -> new Line(v.of(PRODUCT)), PRODUCT);
 * }</pre>
 *
 * @param <T> the type of the document
 */
@Evolving
public final class Shape<T> {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*([.-][a-z0-9]+){0,5}");

    private final String name;
    private final int version;
    private final Class<T> type;
    private final Function<Values<T>, ? extends T> maker;
    private final Vector<Field<T, ?>> fields;
    private final Option<Field<T, ?>> key;

    private Shape(
            String name,
            int version,
            Class<T> type,
            Function<Values<T>, ? extends T> maker,
            Vector<Field<T, ?>> fields,
            Option<Field<T, ?>> key) {
        this.name = name;
        this.version = version;
        this.type = type;
        this.maker = maker;
        this.fields = fields;
        this.key = key;
    }

    /**
     * A shape.
     *
     * @param name lower case, words joined by hyphens, kinds of a process by a point: {@code inquiry.received}
     * @param version from 1 upwards; a change of fields is a new version
     * @param maker makes the document, or throws {@link IllegalArgumentException} with the rule that its fields break together
     * @throws IllegalArgumentException if the name is no such name or two fields have the same
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <T> Shape<T> of(
            String name, int version, Class<T> type, Function<Values<T>, ? extends T> maker, Field<T, ?>... fields) {
        Vector<Field<T, ?>> all = Arrays.stream(fields).collect(Vector.collector());
        if (!NAME.matcher(name).matches() || version < 1) {
            throw new IllegalArgumentException(
                    "shape must be named like `inquiry-line`, version 1 or later: `" + name + "`");
        }
        if (all.distinctBy(Field::name).size() != all.size()) {
            throw new IllegalArgumentException(
                    "two fields of `" + name + "` have the same name: " + all.map(Field::name));
        }
        return new Shape<>(name, version, type, maker, all, Option.none());
    }

    /**
     * This shape, whose documents are told apart by that field where several stand in a sequence: a line stays the same line when another
     * is put before it. The field need not be unique; the second of a number is then compared with the second of that number.
     *
     * @throws IllegalArgumentException if the field is not one of the shape, or does not hold exactly one text
     */
    public Shape<T> keyedBy(Field<T, ?> field) {
        if (!fields.contains(field) || field.occurs() != Field.Occurs.ONE || !(field.codec() instanceof Scalar<?>)) {
            throw new IllegalArgumentException(
                    "key of `" + name + "` must be a field of it that holds one text: `" + field.name() + "`");
        }
        return new Shape<>(name, version, type, maker, fields, Option.some(field));
    }

    /** What the type is called in texts. */
    public String name() {
        return name;
    }

    /** The version of the set of fields. */
    public int version() {
        return version;
    }

    /** Name and version: {@code inquiry/1}. */
    public String title() {
        return name + "/" + version;
    }

    /** The Java type. */
    public Class<T> type() {
        return type;
    }

    /** The fields in their one order. */
    public Seq<Field<T, ?>> fields() {
        return fields;
    }

    /** The field by which its documents are told apart in a sequence, if there is one. */
    public Option<Field<T, ?>> key() {
        return key;
    }

    /**
     * A document of these contents.
     *
     * @throws IllegalArgumentException with the rule that the contents break
     */
    public T make(Values<T> values) {
        return maker.apply(values);
    }

    /** The contents of this document. */
    public Values<T> valuesOf(T document) {
        return fields.foldLeft(Values.<T>none(), (values, field) -> put(values, field, document));
    }

    /**
     * A copy with another content in one field.
     *
     * @throws IllegalArgumentException with the rule that the new content breaks
     */
    public <F> T with(T document, Field<T, F> field, F content) {
        return make(valuesOf(document).with(field, content));
    }

    /**
     * What a document's own check calls at its birth: refuses text that is not plain, and keeps sequences in vectors, so that a
     * lazy or foreign one cannot live on inside.
     *
     * @throws IllegalArgumentException naming the field and the rule
     */
    public T settled(T document) {
        for (Field<T, ?> field : fields) {
            if (field.codec() instanceof Scalar<?> scalar) {
                field.forEach(document, value -> check(field, scalar, value));
            }
        }
        boolean foreign =
                fields.exists(field -> field.occurs() == Field.Occurs.MANY && !(field.get(document) instanceof Vector));
        return foreign
                ? make(fields.foldLeft(Values.<T>none(), (values, field) -> gather(values, field, document)))
                : document;
    }

    /**
     * One bounded line for logs and test failures: title, and each field with the start of its text or the number of its values. Never
     * to be stored or digested; that is what canonical text is for.
     */
    public String summary(T document) {
        return fields.filter(field -> field.occurs() == Field.Occurs.MANY
                        || !field.values(document).isEmpty())
                .map(field -> field.name() + " " + summary(field, document))
                .mkString(title() + " {", ", ", "}");
    }

    private static <T> String summary(Field<T, ?> field, T document) {
        Seq<?> values = field.values(document);
        return field.occurs() == Field.Occurs.MANY
                ? "(" + values.size() + ")"
                : PlainText.shown(String.valueOf(values.head()));
    }

    private static <T, F> Values<T> gather(Values<T> values, Field<T, F> field, T document) {
        return values.with(field, field.gathered(Vector.ofAll(field.values(document))));
    }

    private static void check(Field<?, ?> field, Scalar<?> scalar, Object value) {
        try {
            scalar.checkText(value);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("`" + field.name() + "`: " + wrong.getMessage(), wrong);
        }
    }

    private static <T, F> Values<T> put(Values<T> values, Field<T, F> field, T document) {
        return values.with(field, field.get(document));
    }

    @Override
    public String toString() {
        return title();
    }
}
