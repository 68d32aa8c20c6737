package org.countersign.testkit.trade;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.countersign.testkit.Gen;
import org.countersign.testkit.Source;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.process.Correction;
import org.countersign.trade.base.process.Entry;
import org.countersign.trade.base.process.Outcome;
import org.countersign.trade.base.process.Placed;
import org.countersign.trade.base.process.Stamp;
import org.countersign.trade.base.process.StateTable;
import org.countersign.trade.base.process.TableSamples;
import org.countersign.trade.base.process.Unread;

/** Journals: acts that happened in any order, were recorded in another, and were sometimes recorded wrong. */
public final class ProcessGens {
    private static final LocalDate START = LocalDate.of(2026, 5, 4);
    private static final Gen<String> WORDS = Gen.of("Open", "Closed");

    private ProcessGens() {}

    /** Moments within two weeks, close enough to collide; some without an hour, some without a place. */
    public static Gen<Moment> busyMoment() {
        return fortnight(START);
    }

    /** The same in two weeks that lie five weeks later, when the shorter deadlines have just passed. */
    public static Gen<Moment> soonMoment() {
        return fortnight(START.plusWeeks(5));
    }

    /** The same in two weeks that lie eleven weeks later, when most deadlines have passed. */
    public static Gen<Moment> laterMoment() {
        return fortnight(START.plusWeeks(11));
    }

    private static Gen<Moment> fortnight(LocalDate from) {
        return source -> {
            LocalDate day = from.plusDays(source.below(14));
            return switch (source.below(4)) {
                case 0 -> Moment.on(day);
                case 1 -> Moment.on(day, ZoneOffset.ofHours(8));
                default ->
                    Moment.at(OffsetDateTime.of(
                            day,
                            LocalTime.of(source.between(7, 19), 0),
                            ZoneOffset.ofHours(source.percent(50) ? 8 : 2)));
            };
        };
    }

    /** Stamps within two weeks. */
    public static Gen<Stamp> stamp() {
        return stamp(busyMoment());
    }

    /** Stamps of such moments. */
    public static Gen<Stamp> stamp(Gen<Moment> moments) {
        return source -> new Stamp(
                moments.next(source),
                moments.next(source),
                BaseGens.person().next(source),
                BaseGens.channel().next(source));
    }

    /** Acts of a type that the library does not know. */
    public static Gen<Unread> unread() {
        return Gen.of(
                new Unread("inquiry.praised/1", Vector.of("words: well asked", "stars: 5")),
                new Unread("inquiry.quoted/9", Vector.empty()));
    }

    /** Journals of none to {@code most} entries over these acts, with corrections. */
    public static Gen<Seq<Entry>> journal(Gen<? extends Act> acts, int most) {
        return journal(acts, busyMoment(), most);
    }

    /** The same, of such moments. */
    public static Gen<Seq<Entry>> journal(Gen<? extends Act> acts, Gen<Moment> moments, int most) {
        return source -> {
            int count = source.below(most + 1);
            Vector<Entry> entries = Vector.empty();
            for (int number = 1; number <= count; number++) {
                Act act = act(source, entries, acts, moments);
                entries = entries.append(new Entry(
                        number,
                        stamp(moments).next(source),
                        act,
                        source.percent(10) ? BaseGens.extensions().next(source) : Extensions.none()));
            }
            return entries;
        };
    }

    private static Act act(Source source, Vector<Entry> entries, Gen<? extends Act> acts, Gen<Moment> moments) {
        Vector<Integer> correctable =
                entries.filter(entry -> !(entry.act() instanceof Correction)).map(Entry::number);
        if (correctable.isEmpty() || source.percent(80)) {
            return source.percent(3) ? unread().next(source) : acts.next(source);
        }
        int wrong = correctable.get(source.below(correctable.size()));
        String why = BaseGens.text().next(source);
        return source.percent(40)
                ? new Correction.Struck(wrong, why)
                : new Correction.Corrected(wrong, moments.next(source), acts.next(source), why);
    }

    /** Short journals of acts that are not known here. */
    public static Gen<Seq<Entry>> journal() {
        return journal(unread(), 6);
    }

    /** Outcomes of the three kinds; the states are plain words. */
    public static Gen<Outcome<String>> outcome() {
        Gen<String> state = Gen.of("open", "closed");
        return Gen.oneOf(
                state.map(Outcome.Effect::new),
                source -> new Outcome.NoEffect<>(
                        state.next(source), BaseGens.reason().next(source)),
                source -> new Outcome.Overtaken<>(
                        state.next(source), BaseGens.refusal().next(source)));
    }

    /** Acts in their places, each outcome among them; the states are plain words. */
    public static Gen<Placed<String>> placed() {
        return source -> new Placed<>(
                source.between(1, 9),
                busyMoment().next(source),
                unread().next(source),
                outcome().next(source));
    }

    /** Results of an act in a table. */
    public static Gen<StateTable.Result> result() {
        return Gen.oneOf(
                WORDS.map(StateTable.Result.Moves::new),
                Gen.of("INQ-A", "INQ-B").map(StateTable.Result.NoEffect::new),
                source -> new StateTable.Result.Refused(Gen.of("INQ-A", "INQ-B").next(source), WORDS.next(source)));
    }

    /** Cells of a table. */
    public static Gen<StateTable.Cell> cell() {
        return source -> new StateTable.Cell(
                WORDS.next(source),
                Gen.of("Ask", "Answer").next(source),
                Gen.of(StateTable.Source.values()).next(source),
                result().many(1, 3).next(source));
    }

    /** Tables of processes that nobody runs. */
    public static Gen<StateTable> table() {
        return source -> new StateTable(
                Gen.of("inquiry", "claim").next(source),
                WORDS.next(source),
                WORDS.many(1, 2).next(source),
                cell().many(0, 3).next(source));
    }

    /** Samples for such tables; the states are plain words. */
    public static Gen<TableSamples<Object>> samples() {
        Gen<Seq<Class<? extends Object>>> types =
                Gen.of(Vector.of(String.class), Vector.of(String.class, Integer.class));
        return source -> new TableSamples<>(
                types.next(source),
                Gen.<Object>of("open", "closed").many(1, 3).next(source),
                Gen.<Act>of(
                                new Unread("inquiry.praised/1", Vector.empty()),
                                new Unread("inquiry.blamed/1", Vector.empty()))
                        .many(0, 2)
                        .next(source),
                busyMoment().many(1, 3).next(source));
    }
}
