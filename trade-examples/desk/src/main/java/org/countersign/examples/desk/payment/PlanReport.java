package org.countersign.examples.desk.payment;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
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
import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.money.Amount;
import org.countersign.trade.payment.DatedInstalment;
import org.countersign.trade.payment.DatedPlan;
import org.countersign.trade.payment.Instalment;
import org.countersign.trade.payment.PaymentPlan;
import org.countersign.trade.payment.date.MonthEnd;

/** Says how terms of payment are read: what each instalment comes to, and when it falls due. */
public final class PlanReport {
    private final DatedTerms terms;
    private final Option<Amount> total;
    private final Say say;
    private final DayWords words;

    private PlanReport(DatedTerms terms, Option<Amount> total, Say say) {
        this.terms = terms;
        this.total = total;
        this.say = say;
        this.words = new DayWords(say);
    }

    /** The report in this language. */
    public static Report of(DatedTerms terms, Option<Amount> total, Language language) {
        PlanReport report = new PlanReport(terms, total, new Say(language.texts()));
        return new Report(
                language.name(),
                report.say.say("plan.title", "words", terms.terms().written()),
                report.parts(),
                PlanJson.plan(terms, total, language));
    }

    private Vector<Part> parts() {
        Vector<Fact> facts = Vector.of(
                new Fact(
                        say.say("plan.total"),
                        total.map(amount -> Cell.of(amount.toString()))
                                .getOrElse(() -> Cell.unknown(say.say("due.unknown")))),
                Fact.of(say.say("due.calendar"), words.calendar(terms.calendar())));
        Vector<Part> said = Vector.of(new Part.Facts(facts));
        said = terms.terms().transferAssumed() ? said.append(new Part.Words(say.say("plan.transfer"))) : said;
        said = terms.dated().size() > 1 ? said.append(new Part.Words(say.say("reading.twice"))) : said;
        return terms.dated().foldLeft(said, (all, one) -> all.appendAll(reading(one._1, one._2)));
    }

    private Seq<Part> reading(TermsRead.Reading reading, DatedPlan dated) {
        String head = reading.monthEnd() == MonthEnd.NONE || terms.dated().size() == 1
                ? say.say("plan.head")
                : words.reading(reading.monthEnd());
        Seq<String> notes = sum(reading.plan())
                .toVector()
                .appendAll(words.waits(dated.waitsFor()))
                .appendAll(early(dated))
                .append(say.say("plan.spelling", "plan", reading.plan()));
        return Vector.of(new Part.Section(head), table(dated), new Part.Points(notes))
                .appendAll(timeline(dated));
    }

    private Seq<String> early(DatedPlan dated) {
        Seq<Option<Amount>> amounts = amounts(dated);
        return dated.plan()
                .instalments()
                .zipWithIndex()
                .flatMap(part -> terms.terms()
                        .discounts()
                        .get(part._2)
                        .map(discount -> EarlyPayment.of(terms, part._1, discount, amounts.get(part._2)))
                        .map(early ->
                                say.say("early.instalment", "number", part._2 + 1, "early", early.said(say, words))));
    }

    private Part table(DatedPlan dated) {
        Seq<Option<Amount>> amounts = amounts(dated);
        return new Part.Table(
                Vector.of(
                        Head.of(say.say("plan.number")),
                        Head.number(say.say("plan.share")),
                        Head.number(say.say("plan.amount")),
                        Head.of(say.say("plan.by")),
                        Head.of(say.say("plan.when")),
                        Head.of(say.say("due.due"))),
                dated.instalments().zipWithIndex((part, at) -> row(at + 1, dated.plan(), part, amounts.get(at))));
    }

    private Seq<Option<Amount>> amounts(DatedPlan dated) {
        return total.flatMap(all -> dated.plan().split(all))
                .fold(() -> dated.plan().instalments().map(Instalment::amount), parts -> parts.map(Option::some));
    }

    /** What the shares of the others leave, where no amount is fixed. */
    private String rest(PaymentPlan plan) {
        Ratio left = Ratio.ONE.minus(plan.instalments()
                .flatMap(Instalment::share)
                .map(Percentage::ratio)
                .foldLeft(Ratio.ZERO, Ratio::plus));
        return left.times(Ratio.of(100, 1))
                .toDecimal()
                .filter(share -> share.isPositive() && !plan.hasAmounts())
                .map(share -> say.say("plan.rest-share", "share", share))
                .getOrElse(() -> say.say("plan.rest"));
    }

    private Seq<Cell> row(int number, PaymentPlan plan, DatedInstalment dated, Option<Amount> amount) {
        Instalment part = dated.part();
        return Vector.of(
                Cell.of(Integer.toString(number)),
                Cell.of(part.share().map(Percentage::toString).getOrElse(() -> part.isRest() ? rest(plan) : "")),
                amount.map(some -> Cell.of(some.toString())).getOrElse(() -> Cell.unknown(say.say("due.unknown"))),
                Cell.of(words.by(part.by())),
                Cell.of(words.time(part)),
                words.due(dated.due()));
    }

    /** That the instalments do not come to the whole, if they do not. */
    private Option<String> sum(PaymentPlan plan) {
        boolean fits = total.map(plan::covers).getOrElse(() -> plan.isWhole() || plan.hasAmounts());
        return Option.when(
                !fits,
                () -> total.filter(all -> plan.hasAmounts())
                        .map(all -> say.say("plan.not-total", "total", all))
                        .getOrElse(() -> say.say(
                                "plan.not-whole", "covered", plan.covered().times(Ratio.of(100, 1)))));
    }

    private Seq<Part> timeline(DatedPlan dated) {
        Vector<Timeline.Stop> due = dated.instalments()
                .zipWithIndex()
                .flatMap(part -> part._1
                        .due()
                        .day()
                        .map(day -> new Timeline.Stop(
                                day,
                                say.say(
                                        "plan.stop",
                                        "number",
                                        part._2 + 1,
                                        "amount",
                                        amounts(dated)
                                                .get(part._2)
                                                .map(Amount::toString)
                                                .getOrElse("")),
                                Ink.OURS)))
                .toVector();
        Seq<Timeline.Stop> events = terms.events(dated.plan())
                .flatMap(event -> terms.milestones()
                        .on(event)
                        .map(day -> new Timeline.Stop(day, words.event(event), Ink.THEIRS)));
        return due.isEmpty()
                ? Vector.empty()
                : Vector.of(Part.Picture.of(new Timeline(
                                say.say("plan.head"),
                                say.say("due.picture"),
                                events.appendAll(due).sorted(Comparator.comparing(Timeline.Stop::day)))
                        .svg()));
    }
}
