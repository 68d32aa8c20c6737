package org.countersign.trade.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countersign.testkit.Gen;
import org.countersign.testkit.Jqwik;
import org.countersign.testkit.Source;
import org.countersign.testkit.process.Kits;
import org.countersign.testkit.process.ProcessKit;
import org.countersign.testkit.trade.ProcessGens;
import org.countersign.testkit.trade.SampleActGens;
import org.countersign.testkit.trade.SampleLifeSamples;
import org.countersign.trade.base.Channel;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.process.Correction;
import org.countersign.trade.base.process.Entry;
import org.countersign.trade.base.process.History;
import org.countersign.trade.base.process.Placed;
import org.countersign.trade.base.process.Stamp;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.text.CanonicalText;
import org.countersign.trade.evidence.Nature;
import org.countersign.trade.evidence.Scale;
import org.countersign.trade.sample.answer.SampleTerms;
import org.countersign.trade.sample.life.SampleDecision;
import org.countersign.trade.sample.life.SampleFile;
import org.countersign.trade.sample.life.SampleProcess;
import org.countersign.trade.sample.life.SampleReport;
import org.countersign.trade.sample.life.SampleState;
import org.countersign.trade.sample.life.SampleWords;
import org.countersign.trade.sample.spec.AttributeRef;

/** What no life of a sample can make of a passport. */
class PassportProperties {
    private static final ProcessKit<SampleState, SampleReport, SampleDecision> KIT = Kits.sample();
    private static final Scale SCALE = Scale.on(LocalDate.of(2026, 11, 25));
    private static final Moment END = Moment.parse("2027-01-01");

    @Property
    void whatWasRecordedAfterwardsDoesNotChangeWhatWasKnown(
            @ForAll("journals") Seq<Entry> journal, @ForAll("moments") Moment then) {
        Seq<Entry> known = journal.takeWhile(
                entry -> !entry.stamp().recorded().isPast(then).isYes());
        assertEquals(SamplePassport.at(known, then, SCALE), SamplePassport.at(journal, then, SCALE));
        History<SampleState, SampleReport, SampleDecision> more = History.restore(SampleProcess.SAMPLE, known)
                .note(
                        new Stamp(
                                then,
                                END,
                                journal.head().stamp().recorder(),
                                journal.head().stamp().channel()),
                        new SampleReport.Began("PO-late"),
                        Extensions.none());
        assertEquals(SamplePassport.at(known, then, SCALE), SamplePassport.at(more.entries(), then, SCALE));
    }

    @Property
    void exportedAndImportedAJournalGivesTheSamePassport(@ForAll("journals") Seq<Entry> journal) {
        Shape<Entry> shape = Entry.shapeFor(SampleProcess.SAMPLE);
        Vector<Entry> again = journal.toVector()
                .map(entry -> CanonicalText.read(shape, CanonicalText.print(shape, entry)))
                .flatMap(Either::toOption);
        assertEquals(journal.toVector(), again);
        assertEquals(SamplePassport.at(journal, END, SCALE), SamplePassport.at(again, END, SCALE));
    }

    @Property
    void spokenAndSilentIsNeverConfirmedInWriting(@ForAll("journals") Seq<Entry> journal) {
        SamplePassport.at(journal, END, SCALE)
                .forEach(passport -> passport.rows().forEach(row -> {
                    if (row.isConfirmedInWriting()) {
                        assertEquals(Truth.YES, row.written());
                        assertTrue(row.state()
                                .rests()
                                .flatMap(WeighedWord::nature)
                                .exists(nature -> nature == Nature.SIGNED || nature == Nature.WRITTEN));
                    }
                    if (row.state() instanceof AttributeState.Deemed || row.state() instanceof AttributeState.Spoken) {
                        assertFalse(row.isConfirmedInWriting());
                    }
                }));
    }

    @Property
    void whatNobodySaidAnythingAboutIsUnconfirmed(@ForAll("journals") Seq<Entry> journal) {
        states(journal)
                .flatMap(SampleState::known)
                .forEach(file -> SamplePassport.of(file, END, SCALE)
                        .rows()
                        .forEach(row -> assertTrue(
                                isSaid(file.words(), row.ref())
                                        || row.state() instanceof AttributeState.Unconfirmed
                                        || row.state() instanceof AttributeState.Asked,
                                row::toString)));
    }

    private static boolean isSaid(SampleWords words, AttributeRef ref) {
        return words.on(ref).nonEmpty()
                || words.adopted().exists(one -> one.made().equals(ref))
                || words.carried().exists(one -> one.to().equals(ref))
                || words.deemed().exists(one -> one.sheet().refs().contains(ref));
    }

    /** A revision that is no adoption starts at nothing, unless the buyer named exactly this content before it was laid down. */
    @Property
    void aChangeMakesUnconfirmed(@ForAll("journals") Seq<Entry> journal) {
        Option<SampleFile> before = Option.none();
        for (Placed<SampleState> placed :
                History.restore(SampleProcess.SAMPLE, journal).timeline()) {
            Option<SampleFile> was = before;
            Option<SampleFile> now = placed.outcome().state().known();
            boolean isNew = !(placed.act() instanceof SampleDecision.Adopt);
            now.filter(file -> isNew)
                    .forEach(file -> SamplePassport.of(file, END, SCALE)
                            .rows()
                            .filter(row ->
                                    was.exists(old -> !old.specification().isCurrent(row.ref())))
                            .filter(row -> file.words().on(row.ref()).isEmpty())
                            .forEach(row -> assertFalse(row.isConfirmedInWriting(), row::toString)));
            before = now;
        }
    }

    /** The generator reaches what the laws above speak of; otherwise they would say nothing. */
    @Example
    void theJournalsReachEveryStateOfAnAttribute() {
        Gen<Seq<Entry>> journals = journal();
        Vector<String> reached = Vector.range(0, 3_000)
                .flatMap(seed -> SamplePassport.at(journals.next(Source.of(seed)), END, SCALE))
                .flatMap(SamplePassport::rows)
                .map(row -> row.state().getClass().getSimpleName())
                .distinct()
                .sorted();
        assertEquals(
                Vector.of(
                        "Adopted",
                        "Asked",
                        "Confirmed",
                        "Deemed",
                        "Instructed",
                        "Rejected",
                        "Resubmit",
                        "Spoken",
                        "Unconfirmed",
                        "Waived"),
                reached);
    }

    private static Seq<SampleState> states(Seq<Entry> journal) {
        return History.restore(SampleProcess.SAMPLE, journal)
                .timeline()
                .map(placed -> placed.outcome().state());
    }

    /** Laid down, asked, and then anything. */
    private static Gen<Seq<Entry>> journal() {
        Gen<Act> acts = Gen.oneOf(KIT.sampled(), KIT.sampled(), SampleActGens.said());
        Gen<Seq<Entry>> rest = ProcessGens.journal(acts, KIT.moments(), 10);
        return source -> {
            Moment first = Moment.parse("2026-04-30T08:00:00+08:00");
            Seq<Entry> begun = History.of(SampleProcess.SAMPLE)
                    .note(
                            stamp(first),
                            new SampleDecision.Specify(SampleLifeSamples.BOTTLE, terms(source.percent(70))),
                            Extensions.none())
                    .note(stamp(first), new SampleDecision.Ask(SampleLifeSamples.SHEET), Extensions.none())
                    .entries();
            return rest.next(source)
                    .foldLeft(
                            History.restore(SampleProcess.SAMPLE, begun),
                            (history, entry) -> entry.act() instanceof Correction
                                    ? history
                                    : history.note(entry.stamp(), entry.act(), entry.extensions()))
                    .entries();
        };
    }

    private static SampleTerms terms(boolean clause) {
        return clause ? SampleLifeSamples.CLAUSE : SampleTerms.none();
    }

    private static Stamp stamp(Moment moment) {
        return Stamp.at(moment, PersonRef.of("mei", "Mei Lin"), Channel.EMAIL);
    }

    @Provide
    Arbitrary<Seq<Entry>> journals() {
        return Jqwik.arbitrary(journal());
    }

    @Provide
    Arbitrary<Moment> moments() {
        return Jqwik.arbitrary(KIT.moments());
    }
}
