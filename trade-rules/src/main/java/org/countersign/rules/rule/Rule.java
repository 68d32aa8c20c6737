package org.countersign.rules.rule;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Arrays;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.immutables.value.Value;

/**
 * What must hold, when, at which place, and who says so. A rule is written as a sentence:
 *
 * <pre>{@code
 * Rule.error("INQ-E01").about(DELIVERY_BY)
 *     .when(all(present(DELIVERY_FROM), present(DELIVERY_BY)))
 *     .require(atMost(DELIVERY_FROM, DELIVERY_BY))
 *     .accordingTo(Citation.of(Authority.PRACTICE, "a period ends after it begins"));
 * }</pre>
 *
 * <p>A rule about a place inside a sequence is judged once for each element. Its words are filed under its code: {@code INQ-E01}
 * is what a violation says, {@code INQ-E01.title} what the rule is about.
 *
 * @param <T> the document
 */
@Evolving
@Document
@Value.Immutable
public abstract sealed class Rule<T> permits ImmutableRule {
    Rule() {}

    /** The name of the rule for good. */
    public abstract RuleCode code();

    /** How much a violation matters. */
    public abstract Severity severity();

    /** The place to which a finding points. */
    public abstract Place<T> target();

    /** When the rule has anything to say. */
    public abstract Condition<T> appliesWhen();

    /** What must hold then. */
    public abstract Condition<T> require();

    /** Who says so, at least one. */
    public abstract Seq<Citation> citations();

    /** Ways out of a violation that the trade knows, the best first; what follows from the rule itself needs none. */
    @Value.Default
    public Seq<Remedy<T>> remedies() {
        return Vector.empty();
    }

    /** What the text of a violation is filed under. */
    public final String messageKey() {
        return code().toString();
    }

    /** What the rule's title is filed under. */
    public final String titleKey() {
        return code() + ".title";
    }

    /** The places that the rule reads, each once. A change anywhere else never changes its outcome. */
    public final Vector<Place<T>> reads() {
        return appliesWhen().reads().appendAll(require().reads()).distinct();
    }

    /** The parameters that it rests on, each once. */
    public final Vector<Parameter<?>> parameters() {
        return Leaves.of(appliesWhen())
                .appendAll(Leaves.of(require()))
                .<Parameter<?>>flatMap(Leaf::parameter)
                .distinct();
    }

    /** The values that the rule computes from what it reads, each once. */
    public final Vector<Readable<T, ?>> computed() {
        return appliesWhen().computed().appendAll(require().computed()).distinct();
    }

    /** The start of a rule whose violation is an error. */
    public static Named error(String code) {
        return new Named(RuleCode.of(code), Severity.ERROR);
    }

    /** The start of a rule whose violation is a warning. */
    public static Named warning(String code) {
        return new Named(RuleCode.of(code), Severity.WARNING);
    }

    /** The start of a rule whose violation is worth knowing. */
    public static Named advice(String code) {
        return new Named(RuleCode.of(code), Severity.ADVICE);
    }

    @Value.Check
    void check() {
        Vector<Many<T, ?>> fixed = target().through();
        appliesWhen()
                .open()
                .appendAll(require().open())
                .appendAll(remedies().flatMap(Remedy::places).flatMap(Place::through))
                .appendAll(remedies().flatMap(Remedy::reads).flatMap(Place::through))
                .find(many -> !fixed.contains(many))
                .forEach(many -> {
                    throw new IllegalArgumentException("rule `" + code() + "` speaks of one element of `"
                            + many.pattern() + "`, but neither its place nor a condition goes through them");
                });
    }

    @Override
    public final String toString() {
        return severity() + " " + code();
    }

    /**
     * A rule of which code and severity are said.
     *
     * @param code its name for good
     * @param severity how much a violation matters
     */
    public record Named(RuleCode code, Severity severity) {
        /** The place to which a finding points. */
        public <T> About<T> about(Place<T> target) {
            return new About<>(this, target, Condition.always());
        }
    }

    /**
     * A rule of which the place is said as well.
     *
     * @param named its code and severity
     * @param target the place to which a finding points
     * @param appliesWhen when it has anything to say; always, unless said otherwise
     * @param <T> the document
     */
    public record About<T>(Named named, Place<T> target, Condition<T> appliesWhen) {
        /** When the rule has anything to say. */
        public About<T> when(Condition<T> condition) {
            return new About<>(named, target, condition);
        }

        /** What must hold. */
        public Demand<T> require(Condition<T> condition) {
            return new Demand<>(this, condition, Vector.empty());
        }
    }

    /**
     * A rule of which all but the authority is said.
     *
     * @param about its code, severity, place and when it applies
     * @param require what must hold
     * @param remedies ways out of a violation, the best first; none, unless said otherwise
     * @param <T> the document
     */
    public record Demand<T>(About<T> about, Condition<T> require, Seq<Remedy<T>> remedies) {
        /** Ways out of a violation that the trade knows, the best first. */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final Demand<T> fixedBy(Remedy<T>... ways) {
            return new Demand<>(about, require, Vector.ofAll(Arrays.asList(ways)));
        }

        /** The rule, on the authority of these. */
        public Rule<T> accordingTo(Citation first, Citation... more) {
            return ImmutableRule.<T>builder()
                    .code(about.named().code())
                    .severity(about.named().severity())
                    .target(about.target())
                    .appliesWhen(about.appliesWhen())
                    .require(require)
                    .remedies(remedies)
                    .citations(Vector.ofAll(Arrays.asList(more)).prepend(first))
                    .build();
        }
    }
}
