package org.countersign.trade.delivery.duty;

import io.vavr.Tuple;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.style.SmallValue;
import org.immutables.value.Value;

/**
 * What is known of the performance of one delivery term: what happened when, which days the contract fixes, and how the provisos stand on
 * which duties hang. An event that is not here counts as not having happened, since nobody has reported it; a proviso that is not here is
 * unknown. A host fills it from its own tables; written {@code contract 2026-03-01; delivered
 * 2026-04-12; formalities yes}, or {@code none}.
 */
@Evolving
@SmallValue
@Value.Immutable
public abstract sealed class TermFacts permits ImmutableTermFacts {
    /** The spelling, both ways. */
    public static final Scalar<TermFacts> TEXT = new Scalar<>("term facts", TermFacts::spelling, TermFacts::parse);

    private static final String NONE = "none";
    private static final String BETWEEN = "; ";
    private static final String YES = "yes";
    private static final String NO = "no";
    private static final int LONGEST = 10_000;

    TermFacts() {}

    /** When each event happened, or lies by contract. */
    public abstract SortedMap<Event, Moment> moments();

    /** Whether each proviso is so. */
    public abstract SortedMap<Proviso, Boolean> answers();

    /** Nothing is known yet. */
    public static TermFacts none() {
        return ImmutableTermFacts.of(TreeMap.empty(), TreeMap.empty());
    }

    /**
     * The parties agreed on the rule and on nothing beside it: every {@linkplain Proviso#isAgreement() proviso that needs an agreement} is
     * answered no. Whether formalities apply, and how such goods travel, stays unknown.
     */
    public static TermFacts ofTheBareRule() {
        return Vector.of(Proviso.values())
                .filter(Proviso::isAgreement)
                .foldLeft(none(), (facts, proviso) -> facts.with(proviso, false));
    }

    /** The same, and that event at that moment, whatever was known of it before. */
    public final TermFacts with(Event event, Moment moment) {
        return ImmutableTermFacts.of(moments().put(event, moment), answers());
    }

    /** The same, and nothing known of that event. */
    public final TermFacts without(Event event) {
        return ImmutableTermFacts.of(moments().remove(event), answers());
    }

    /** The same, and that proviso answered, whatever was known of it before. */
    public final TermFacts with(Proviso proviso, boolean so) {
        return ImmutableTermFacts.of(moments(), answers().put(proviso, so));
    }

    /** The moment of that event. */
    public final Option<Moment> at(Event event) {
        return moments().get(event);
    }

    /** Whether that proviso is so. */
    public final Truth is(Proviso proviso) {
        return answers().get(proviso).fold(() -> Truth.UNKNOWN, Truth::of);
    }

    /** The text that {@link #parse} reads. */
    public final String spelling() {
        Vector<String> words = Vector.ofAll(moments())
                .map(moment -> moment._1 + " " + moment._2)
                .appendAll(Vector.ofAll(answers()).map(answer -> answer._1 + " " + (answer._2 ? YES : NO)));
        return words.isEmpty() ? NONE : words.mkString(BETWEEN);
    }

    /**
     * Reads events with their moments and provisos with yes or no.
     *
     * @throws IllegalArgumentException if the text is anything else, or says something twice
     */
    public static TermFacts parse(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("term facts must have at most " + LONGEST + " characters");
        }
        return text.equals(NONE) ? none() : Vector.of(text.split(BETWEEN, -1)).foldLeft(none(), TermFacts::plus);
    }

    private TermFacts plus(String written) {
        int blank = Math.max(0, written.indexOf(' '));
        String name = written.substring(0, blank);
        String value = written.substring(blank).strip();
        return Proviso.find(name)
                .filter(proviso ->
                        !answers().containsKey(proviso) && Vector.of(YES, NO).contains(value))
                .map(proviso -> with(proviso, value.equals(YES)))
                .getOrElse(() -> plus(name, value, written));
    }

    private TermFacts plus(String name, String value, String written) {
        return Vector.of(Event.values())
                .find(event -> event.toString().equals(name) && !moments().containsKey(event))
                .map(event -> Tuple.of(event, Moment.parse(value)))
                .map(said -> with(said._1, said._2))
                .getOrElseThrow(() -> new IllegalArgumentException(
                        "term fact must be a new event and its moment or a new proviso and yes or no, such as"
                                + " `delivered 2026-05-12` or `formalities yes`: `" + PlainText.shown(written) + "`"));
    }

    @Override
    public final String toString() {
        return Summary.of("TermFacts")
                .with("moments", moments())
                .with("answers", answers())
                .toString();
    }
}
