package org.countersign.trade.evidence;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;

/**
 * The numbers of the scale, each with its source and the day from which it holds. A company that weighs otherwise puts its own beside them; what
 * held before stays readable.
 *
 * @param all every number, of one name and day one
 */
@Evolving
public record Weights(Seq<Weight> all) {
    /** Nothing shows that the speaker may speak for his company. */
    public static final String AUTHORITY_NOT_SHOWN = "authority-not-shown";
    /** The words do not tell which revision is meant. */
    public static final String REVISION_NOT_IDENTIFIED = "revision-not-identified";
    /** The words name no attribute. */
    public static final String ATTRIBUTE_NOT_NAMED = "attribute-not-named";
    /** Somebody outside both companies holds its time or its digest. */
    public static final String ANCHORED = "anchored";
    /** The same side has said the same in another form. */
    public static final String TWO_FORMS_AGREE = "two-forms-agree";

    /** Keeps the numbers in a vector, and refuses two of one name for one day. */
    public Weights {
        all = Vector.ofAll(all);
        all.groupBy(weight -> weight.name() + " from " + weight.from())
                .find(same -> same._2.size() > 1)
                .forEach(same -> {
                    throw new IllegalArgumentException("weight stands twice: `" + same._1 + "`");
                });
    }

    /** The numbers of this library; where they come from stands in the table beside this class. */
    public static Weights standard() {
        return Standard.WEIGHTS;
    }

    /** The same numbers and this one, in the place of one of the same name and day. */
    public Weights with(Weight weight) {
        return new Weights(
                all.reject(old -> old.name().equals(weight.name()) && old.from().equals(weight.from()))
                        .append(weight));
    }

    /** The number of that name that holds on that day; none if there is none yet. */
    public Option<Weight> on(LocalDate day, String name) {
        return all.filter(weight -> weight.name().equals(name) && !weight.from().isAfter(day))
                .maxBy(weight -> weight.from().toEpochDay());
    }

    @Override
    public String toString() {
        return Summary.of("Weights").with("all", all).toString();
    }

    /** Read when it is first asked for. */
    private static final class Standard {
        static final Weights WEIGHTS = new Weights(read().map(Standard::weight));

        private Standard() {}

        private static Weight weight(Vector<String> cells) {
            return new Weight(
                    cells.get(0), Integer.parseInt(cells.get(1)), LocalDate.parse(cells.get(2)), cells.get(3));
        }

        private static Vector<Vector<String>> read() {
            try (InputStream stream = Objects.requireNonNull(Weights.class.getResourceAsStream("weights.txt"))) {
                return Vector.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1))
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .map(line -> Vector.of(line.split("\\|", -1)).map(String::strip));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
