package org.countersign.trade.fulfilment.passport;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.process.History;
import org.countersign.trade.base.process.Placed;
import org.countersign.trade.evidence.Nature;
import org.countersign.trade.evidence.Scale;
import org.countersign.trade.evidence.Stance;
import org.countersign.trade.evidence.Statement;
import org.countersign.trade.evidence.Strength;
import org.countersign.trade.evidence.Subject;
import org.countersign.trade.fulfilment.dispute.DisputeFacts;
import org.countersign.trade.fulfilment.dispute.RevisionFact;
import org.countersign.trade.fulfilment.dispute.WordFact;
import org.countersign.trade.sample.SamplePassport;
import org.countersign.trade.sample.answer.SampleAnswer;
import org.countersign.trade.sample.answer.Verdict;
import org.countersign.trade.sample.answer.Word;
import org.countersign.trade.sample.life.Deeming;
import org.countersign.trade.sample.life.SampleDecision;
import org.countersign.trade.sample.life.SampleFile;
import org.countersign.trade.sample.life.SampleReport;
import org.countersign.trade.sample.life.SampleState;
import org.countersign.trade.sample.spec.AttributeRef;
import org.countersign.trade.sample.spec.SampleAttribute;

/** One attribute in the history of a sample: its revisions, each from when it was current, and every word that is or may be about it. */
record SampleWordsRead(
        History<SampleState, SampleReport, SampleDecision> history, String attribute, Moment at, Scale scale) {

    DisputeFacts facts(String order) {
        SampleFile file = history.state().known().getOrElseThrow(this::unknown);
        SampleAttribute laidDown = file.specification().attribute(attribute).getOrElseThrow(this::unknown);
        return DisputeFacts.builder()
                .order(order)
                .attribute(attribute)
                .revisions(revisions())
                .words(said(file, laidDown).appendAll(deemed(file)).appendAll(vague(file, laidDown)))
                .released(began())
                .build();
    }

    private IllegalArgumentException unknown() {
        return new IllegalArgumentException(
                "nothing was laid down under that name: `" + PlainText.shown(attribute) + "`");
    }

    private Seq<RevisionFact> revisions() {
        Seq<Tuple2<Moment, AttributeRef>> seen = history.timeline().flatMap(this::current);
        return seen.zipWithIndex()
                .filter(one -> one._2 == 0 || !seen.get(one._2 - 1)._2.equals(one._1._2))
                .map(one -> new RevisionFact(one._1._2.revision(), one._1._2.content(), one._1._1));
    }

    /** When production began: what was said afterwards takes nothing back of what was relied on. */
    private Option<Moment> began() {
        return history.timeline()
                .find(placed -> placed.act() instanceof SampleReport.Began)
                .map(Placed::happened);
    }

    private Option<Tuple2<Moment, AttributeRef>> current(Placed<SampleState> placed) {
        return placed.outcome()
                .state()
                .known()
                .flatMap(file -> file.specification().current(attribute))
                .map(ref -> Tuple.of(placed.happened(), ref));
    }

    private Seq<WordFact> said(SampleFile file, SampleAttribute laidDown) {
        return file.words()
                .words()
                .filter(word -> word.of().attribute().equals(attribute))
                .map(word -> word(file, laidDown, word));
    }

    private WordFact word(SampleFile file, SampleAttribute laidDown, Word word) {
        Option<AttributeRef> made = file.words()
                .adopted()
                .find(adoption -> adoption.word().equals(word))
                .map(adoption -> adoption.made());
        AttributeRef counts = file.words()
                .carried()
                .filter(over -> over.from().equals(word.of()))
                .lastOption()
                .map(over -> over.to())
                .getOrElse(word.of());
        Stance stance = word.verdict()
                .fold(
                        approved -> Stance.CONFIRMS,
                        instructed -> made.isDefined() ? Stance.CONFIRMS : Stance.OBJECTS,
                        resubmit -> Stance.OBJECTS,
                        rejected -> Stance.OBJECTS,
                        waived -> Stance.INFORMS);
        AttributeRef about = word.verdict() instanceof Verdict.Instructed ? made.getOrElse(word.of()) : counts;
        return fact(file, laidDown, word.statement(), stance, Option.some(about.content()));
    }

    /** The statement as far as it is about this attribute: an objection to another one takes nothing back of it here. */
    private Statement narrowed(Statement statement) {
        Seq<Subject> here =
                statement.about().filter(subject -> subject.attribute().contains(attribute));
        return here.isEmpty() ? statement : Statement.SHAPE.with(statement, Statement.ABOUT, here);
    }

    /** Silence under a clause is its own kind of evidence: it bears the number of the sheet that nobody answered. */
    private Seq<WordFact> deemed(SampleFile file) {
        return file.words()
                .deemed()
                .flatMap(deeming -> deeming.sheet()
                        .refs()
                        .filter(ref -> ref.attribute().equals(attribute))
                        .map(ref -> silence(deeming, ref)));
    }

    private static WordFact silence(Deeming deeming, AttributeRef ref) {
        return new WordFact(
                deeming.sheet().number(),
                deeming.at(),
                Stance.CONFIRMS,
                Option.some(ref.content()),
                Truth.NO,
                Truth.NO,
                true,
                Option.none());
    }

    /** What the buyer's side said and nobody could attach to a content; what our own side said is none of it. */
    private Seq<WordFact> vague(SampleFile file, SampleAttribute laidDown) {
        return SamplePassport.of(file, at, scale)
                .unattached()
                .reject(statement ->
                        statement.company().contains(file.specification().seller()))
                .map(statement -> fact(file, laidDown, statement, statement.stance(), Option.none()));
    }

    private WordFact fact(
            SampleFile file, SampleAttribute laidDown, Statement statement, Stance stance, Option<Digest> content) {
        Seq<Statement> all = Vector.ofAll(file.words().answers().map(SampleAnswer::statement));
        Statement here = narrowed(statement);
        return new WordFact(
                statement.number(),
                statement.happened(),
                stance,
                content,
                scale.nature(statement).map(Nature::isWritten).map(Truth::of).getOrElse(Truth.UNKNOWN),
                file.terms().approvers().may(statement, file.specification().buyer(), laidDown),
                false,
                began().fold(() -> scale.weigh(here, all), release -> scale.weigh(here, all, release))
                        .map(Strength::points));
    }
}
