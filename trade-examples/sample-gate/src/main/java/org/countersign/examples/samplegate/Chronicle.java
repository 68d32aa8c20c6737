package org.countersign.examples.samplegate;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Locale;
import org.countersign.examples.paper.Ink;
import org.countersign.examples.paper.Timeline;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.process.Entry;
import org.countersign.trade.base.process.Process;
import org.countersign.trade.base.process.Report;
import org.countersign.trade.evidence.Statement;
import org.countersign.trade.fulfilment.ProductionProcess;
import org.countersign.trade.fulfilment.ProductionReport;
import org.countersign.trade.sample.life.SampleDecision;
import org.countersign.trade.sample.life.SampleProcess;
import org.countersign.trade.sample.life.SampleReport;

/** What happened, act by act in the order of happening: what was said in its own words, the rest in ours. */
record Chronicle(Story story, Tongue tongue) {

    /**
     * One line of it.
     *
     * @param happened when
     * @param what what happened
     * @param how by which way it came or went, and in which form it is kept
     * @param ink whose act it is
     * @param turns whether the story turns on it, so that it stands on the line of days as well
     */
    private record Line(Moment happened, String what, String how, Ink ink, boolean turns) {}

    private static final Vector<String> TURNING =
            Vector.of("sample.handled", "sample.ask", "sample.proved", "production.release", "production.started");

    Seq<Seq<String>> rows() {
        return lines().map(line -> Vector.of(Tongue.shown(line.happened()), line.what(), line.how()));
    }

    String timeline() {
        return new Timeline(
                        tongue.say("story.line"),
                        tongue.say("story.line.caption"),
                        lines().filter(Line::turns)
                                .map(line -> new Timeline.Stop(line.happened().day(), line.what(), line.ink())))
                .svg();
    }

    private Seq<Line> lines() {
        return story.statements()
                .map(this::said)
                .appendAll(entries(story.sample().entries(), SampleProcess.SAMPLE))
                .appendAll(entries(story.production().entries(), ProductionProcess.PRODUCTION))
                .sortBy(line -> line.happened().last());
    }

    private Line said(Statement statement) {
        String who = statement.speaker().name()
                + statement.company().map(company -> ", " + company).getOrElse("");
        return new Line(
                statement.happened(),
                tongue.say(
                        "said", LinkedHashMap.of("number", statement.number(), "who", who, "words", quoted(statement))),
                statement.proof().map(form -> tongue.evidence("form." + form)).getOrElse(""),
                Ink.THEIRS,
                true);
    }

    /** A filled sheet is shown on a page of its own; here it is enough that it is one. */
    private String quoted(Statement statement) {
        return statement.words().contains("\n") ? tongue.say("filled-sheet") : "“" + statement.words() + "”";
    }

    /** The entries that tell more than the statements beside them; that the readings and facts are there, the log shows. */
    private Seq<Line> entries(Seq<Entry> entries, Process<?, ?, ?> process) {
        return entries.reject(entry -> entry.act() instanceof SampleReport.Answered
                        || entry.act() instanceof SampleReport.Began
                        || entry.act() instanceof ProductionReport.Asserted)
                .map(entry -> line(entry, process));
    }

    private Line line(Entry entry, Process<?, ?, ?> process) {
        String key = process.acts().kindOf(entry.act()).name();
        return new Line(
                entry.stamp().happened(),
                tongue.say(key + late(key), arguments(entry.act())),
                entry.stamp().recorder().name(),
                entry.act() instanceof Report ? Ink.THEIRS : Ink.OURS,
                TURNING.contains(key));
    }

    private String late(String key) {
        return key.equals("production.release") && !story.waited() ? ".unasked" : "";
    }

    private Map<String, String> arguments(Act act) {
        Vector<Tuple2<String, String>> named = Vector.empty();
        if (act instanceof SampleDecision.Ask ask) {
            named = Vector.of(
                    Tuple.of("sheet", ask.sheet().number()),
                    Tuple.of(
                            "purpose",
                            tongue.say("purpose." + ask.sheet().purpose().name().toLowerCase(Locale.ROOT))));
        } else if (act instanceof SampleDecision.Prepare prepare) {
            named = Vector.of(Tuple.of("sample", prepare.sample().number()));
        } else if (act instanceof SampleReport.Proved proved) {
            named = Vector.of(
                    Tuple.of("attribute", proved.of().attribute()), Tuple.of("reference", proved.reference()));
        }
        return LinkedHashMap.ofEntries(named);
    }
}
