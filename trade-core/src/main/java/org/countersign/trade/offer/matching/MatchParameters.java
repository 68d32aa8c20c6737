package org.countersign.trade.offer.matching;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
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
 * The numbers of matching, each with its source and the day from which it holds. A house that weighs otherwise puts its own beside them; what held
 * before stays readable.
 *
 * @param all every number, of one name and day one
 */
@Evolving
public record MatchParameters(Seq<MatchParameter> all) {
    /** By how many percent a measure may miss the one figure that a buyer names. */
    public static final String NEAR_PERCENT = "near-percent";

    /** Keeps the numbers in a vector, and refuses two of one name for one day. */
    public MatchParameters {
        all = Vector.ofAll(all);
        all.groupBy(parameter -> parameter.name() + " from " + parameter.from())
                .find(same -> same._2.size() > 1)
                .forEach(same -> {
                    throw new IllegalArgumentException("parameter stands twice: `" + same._1 + "`");
                });
    }

    /** The numbers of this library; where they come from stands in the table beside this class. */
    public static MatchParameters standard() {
        return Standard.PARAMETERS;
    }

    /** The name of what a criterion counts where it is met. */
    public static String met(Criterion criterion) {
        return criterion.code() + "-met";
    }

    /** The name of what a criterion counts where it is not met. */
    public static String missed(Criterion criterion) {
        return criterion.code() + "-missed";
    }

    /** The same numbers and this one, in the place of one of the same name and day. */
    public MatchParameters with(MatchParameter parameter) {
        return new MatchParameters(all.reject(
                        old -> old.name().equals(parameter.name()) && old.from().equals(parameter.from()))
                .append(parameter));
    }

    /** The number of that name that holds on that day; none if there is none yet. */
    public Option<MatchParameter> on(LocalDate day, String name) {
        return all.filter(parameter ->
                        parameter.name().equals(name) && !parameter.from().isAfter(day))
                .maxBy(parameter -> parameter.from().toEpochDay());
    }

    /**
     * The weights that hold on that day.
     *
     * @throws IllegalArgumentException if a number is missing on that day, or is none that {@link MatchWeights} can take
     */
    public MatchWeights on(LocalDate day) {
        return new MatchWeights(
                LinkedHashMap.ofEntries(Vector.of(Criterion.values())
                        .map(criterion -> Tuple.of(
                                criterion,
                                new MatchWeights.Weight(value(day, met(criterion)), value(day, missed(criterion)))))),
                value(day, NEAR_PERCENT));
    }

    private int value(LocalDate day, String name) {
        return on(day, name)
                .map(MatchParameter::value)
                .getOrElseThrow(() -> new IllegalArgumentException("no `" + name + "` holds on `" + day + "`"));
    }

    @Override
    public String toString() {
        return Summary.of("MatchParameters").with("all", all).toString();
    }

    /** Read when it is first asked for. */
    private static final class Standard {
        static final MatchParameters PARAMETERS = new MatchParameters(read().map(Standard::parameter));

        private Standard() {}

        private static MatchParameter parameter(Vector<String> cells) {
            return new MatchParameter(
                    cells.get(0), Integer.parseInt(cells.get(1)), LocalDate.parse(cells.get(2)), cells.get(3));
        }

        private static Vector<Vector<String>> read() {
            try (InputStream stream =
                    Objects.requireNonNull(MatchParameters.class.getResourceAsStream("parameters.txt"))) {
                return Vector.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1))
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .map(line -> Vector.of(line.split("\\|", -1)).map(String::strip));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
