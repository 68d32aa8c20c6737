package org.countersign.examples.desk.payment;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Comparator;
import org.countersign.examples.desk.report.Part;
import org.countersign.examples.desk.report.Part.Cell;
import org.countersign.examples.desk.report.Part.Fact;
import org.countersign.examples.desk.report.Part.Head;
import org.countersign.examples.desk.report.Report;
import org.countersign.examples.desk.report.Say;
import org.countersign.examples.desk.show.Language;
import org.countersign.examples.paper.Ink;
import org.countersign.examples.paper.Timeline;
import org.countersign.trade.payment.DatedInstalment;
import org.countersign.trade.payment.DatedPlan;
import org.countersign.trade.payment.Instalment;
import org.countersign.trade.payment.date.MonthEnd;

/** Says when something falls due, in each way in which its words can be read. */
public final class DueReport {
    private final DatedTerms terms;
    private final Say say;
    private final DayWords words;

    private DueReport(DatedTerms terms, Say say) {
        this.terms = terms;
        this.say = say;
        this.words = new DayWords(say);
    }

    /** The report in this language. The terms have one instalment. */
    public static Report of(DatedTerms terms, Language language) {
        DueReport report = new DueReport(terms, new Say(language.texts()));
        return new Report(
                language.name(),
                report.say.say("due.title", "words", terms.terms().written()),
                report.parts(),
                PlanJson.due(terms, language));
    }

    private Vector<Part> parts() {
        Seq<Tuple2<TermsRead.Reading, DatedPlan>> dated = terms.dated();
        Instalment part = dated.head()._2.instalments().head().part();
        Option<LocalDate> event = terms.milestones().on(part.on());
        Vector<Fact> facts = Vector.of(
                Fact.of(say.say("due.event"), words.event(part.on())),
                new Fact(
                        say.say("due.event-day"),
                        event.map(day -> Cell.of(words.day(day)))
                                .getOrElse(() -> Cell.unknown(say.say("due.unknown")))),
                Fact.of(say.say("due.calendar"), words.calendar(terms.calendar())));
        Vector<Part> said = Vector.of(new Part.Facts(facts));
        said = dated.size() > 1 ? said.append(new Part.Words(say.say("reading.twice"))) : said;
        return said.append(new Part.Section(say.say("due.head")))
                .append(table(dated))
                .appendAll(waits(dated))
                .appendAll(early(dated))
                .appendAll(timeline(dated));
    }

    private Part table(Seq<Tuple2<TermsRead.Reading, DatedPlan>> dated) {
        return new Part.Table(
                Vector.of(Head.of(say.say("due.read")), Head.of(say.say("due.counted")), Head.of(say.say("due.due"))),
                dated.map(one -> row(one._1, one._2.instalments().head())));
    }

    private Seq<Cell> row(TermsRead.Reading reading, DatedInstalment dated) {
        Cell counted = terms.counted(dated.part())
                .map(day -> Cell.of(words.day(day)))
                .getOrElse(() -> Cell.unknown(say.say("due.unknown")));
        String read = words.time(dated.part());
        return Vector.of(
                Cell.of(reading.monthEnd() == MonthEnd.NONE ? read : words.reading(reading.monthEnd()) + " " + read),
                counted,
                words.due(dated.due()));
    }

    private Seq<Part> early(Seq<Tuple2<TermsRead.Reading, DatedPlan>> dated) {
        Seq<String> said = dated.flatMap(one -> terms.terms().discounted(one._1.plan()))
                .map(part -> EarlyPayment.of(terms, part._1, part._2, Option.none()))
                .map(early -> say.say("early.due", "early", early.said(say, words)))
                .distinct();
        return said.isEmpty() ? Vector.empty() : Vector.of(new Part.Points(said));
    }

    private Seq<Part> waits(Seq<Tuple2<TermsRead.Reading, DatedPlan>> dated) {
        Seq<String> waits = words.waits(dated.flatMap(one -> one._2.waitsFor()));
        return waits.isEmpty() ? Vector.empty() : Vector.of(new Part.Points(waits));
    }

    private Seq<Part> timeline(Seq<Tuple2<TermsRead.Reading, DatedPlan>> dated) {
        Instalment part = dated.head()._2.instalments().head().part();
        Seq<Timeline.Stop> due = dated.flatMap(one -> one._2
                .instalments()
                .head()
                .due()
                .day()
                .map(day -> new Timeline.Stop(
                        day,
                        one._1.monthEnd() == MonthEnd.NONE || dated.size() == 1
                                ? say.say("due.due")
                                : say.say("due.due") + ": "
                                        + words.time(one._2.instalments().head().part()),
                        Ink.OURS)));
        Seq<Timeline.Stop> all = terms.milestones()
                .on(part.on())
                .map(day -> new Timeline.Stop(day, words.event(part.on()), Ink.THEIRS))
                .toVector()
                .appendAll(due)
                .sorted(Comparator.comparing(Timeline.Stop::day));
        return due.isEmpty()
                ? Vector.empty()
                : Vector.of(Part.Picture.of(new Timeline(say.say("due.head"), say.say("due.picture"), all).svg()));
    }
}
