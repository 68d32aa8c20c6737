package org.countersign.examples.desk.payment;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.countersign.examples.desk.report.Part;
import org.countersign.examples.desk.report.Part.Cell;
import org.countersign.examples.desk.report.Part.Fact;
import org.countersign.examples.desk.report.Part.Head;
import org.countersign.examples.desk.report.Report;
import org.countersign.examples.desk.report.Say;
import org.countersign.examples.desk.show.Language;
import org.countersign.examples.paper.DotChart;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.base.Reason;
import org.countersign.trade.money.Rounding;
import org.countersign.trade.payment.advice.Advice;
import org.countersign.trade.payment.advice.Advised;
import org.countersign.trade.payment.advice.Candidate;
import org.countersign.trade.payment.advice.Situation;
import org.countersign.trade.payment.advice.TrustSteps;
import org.countersign.trade.payment.exposure.Course;

/** Says which ways of paying suit a deal, why, where they are known to fail, and why the others do not. */
public final class AdviceReport {
    private static final Rounding SHOWN = Rounding.halfUp("capital shown");

    private final AdviceAnswer answer;
    private final Situation situation;
    private final Say say;
    private final DealWords deals;

    private AdviceReport(AdviceAnswer answer, Say say) {
        this.answer = answer;
        this.situation = answer.situation();
        this.say = say;
        this.deals = new DealWords(say);
    }

    /** The report in this language. */
    public static Report of(AdviceAnswer answer, Language language) {
        Say say = new Say(language.texts());
        AdviceReport report = new AdviceReport(answer, say);
        Seq<Reason> waits = answer.waitsFor();
        Vector<Part> parts = report.facts();
        parts = waits.isEmpty()
                ? parts.appendAll(report.advised()).appendAll(report.others()).appendAll(report.later())
                : parts.append(new Part.Section(say.say("advice.waits")))
                        .append(new Part.Points(new DayWords(say).needs(waits)));
        return new Report(language.name(), say.say("advice.title"), parts, AdviceJson.of(answer, language));
    }

    private Vector<Part> facts() {
        Vector<Fact> facts = deals.facts(answer.deal())
                .append(Fact.of(say.say("advice.promises"), deals.promises(situation.promises())))
                .append(Fact.of(
                        say.say("advice.seller-limit"),
                        say.say(
                                "advice.limit-widened",
                                "limit",
                                situation.sellerLimit(),
                                "wide",
                                answer.advice().sellerLimit())))
                .append(Fact.of(
                        say.say("advice.buyer-limit"), situation.buyerLimit().toString()))
                .append(Fact.of(say.say("advice.clean"), Integer.toString(situation.cleanOrders())))
                .append(Fact.of(
                        say.say("advice.tariff"), answer.tariffFile().getOrElse(() -> say.say("advice.fiction"))))
                .appendAll(answer.own()
                        .map(own -> Fact.of(
                                say.say("advice.own-plan"),
                                say.say(
                                        "advice.own-read",
                                        "words",
                                        own.terms().written(),
                                        "way",
                                        deals.method(own.candidate().method())))));
        Vector<Part> said = Vector.of(new Part.Facts(facts));
        said = answer.own().exists(own -> own.terms().transferAssumed())
                ? said.append(new Part.Words(say.say("plan.transfer")))
                : said;
        return answer.own().exists(own -> !own.terms().discounts().isEmpty())
                ? said.append(new Part.Words(say.say("early.not-taken")))
                : said;
    }

    private Vector<Part> advised() {
        Seq<Advised> front = answer.advice().advised();
        Vector<Part> head = Vector.of(new Part.Section(say.say("advice.head")));
        if (front.isEmpty()) {
            return head.append(new Part.Words(say.say("advice.none")));
        }
        return head.append(new Part.Words(say.say("advice.front")))
                .append(table(front))
                .append(chart(front))
                .appendAll(front.zipWithIndex().flatMap(one -> reasons(one._1, one._2 + 1)));
    }

    private Part table(Seq<Advised> front) {
        return new Part.Table(
                Vector.of(
                        Head.of(say.say("exposure.number")),
                        Head.of(say.say("advice.way")),
                        Head.number(say.say("exposure.seller")),
                        Head.number(say.say("exposure.buyer")),
                        Head.number(say.say("advice.cost"))),
                front.zipWithIndex((one, at) -> Vector.of(
                        Cell.of(Integer.toString(at + 1)),
                        Cell.of(way(one.candidate())),
                        Cell.of(one.seller().toString()),
                        Cell.of(one.buyer().toString()),
                        Cell.of(one.cost().toString()))));
    }

    private Part chart(Seq<Advised> front) {
        return Part.Picture.of(new DotChart(
                        say.say("advice.chart"),
                        say.say("advice.picture"),
                        new DotChart.Axis(
                                say.say("exposure.buyer"),
                                situation.buyerLimit().number().number()),
                        new DotChart.Axis(
                                say.say("exposure.seller"),
                                answer.advice().sellerLimit().number().number()),
                        front.map(one -> new DotChart.Dot(
                                one.buyer().number().number(),
                                one.seller().number().number())))
                .svg());
    }

    /** Both sides' money in the deal, spread over the days from its first event to its last. */
    private String tied(Advised one) {
        Seq<LocalDate> days = Course.WAY.flatMap(situation.milestones()::on);
        long span = Math.max(1, ChronoUnit.DAYS.between(days.head(), days.last()));
        return say.say(
                "advice.tied",
                LinkedHashMap.of(
                        "plan",
                        one.candidate().plan().toString(),
                        "amount",
                        one.tied().dividedBy(Ratio.of(span, 1)).rounded(SHOWN).toString(),
                        "days",
                        Long.toString(span)));
    }

    private Seq<Part> reasons(Advised one, int number) {
        Seq<String> said = Vector.of(tied(one))
                .appendAll(one.reasons().map(say::sentence))
                .appendAll(one.traps().map(trap -> say.say("advice.trap", "trap", say.sentence(trap))));
        return Vector.of(new Part.Section(number + ". " + way(one.candidate())), new Part.Points(said));
    }

    /** What is not advised; ways that fail for the same reason stand together. */
    private Vector<Part> others() {
        Seq<Tuple2<String, String>> all = answer.advice()
                .others()
                .map(other -> Tuple.of(
                        capital(other.why().map(deals::named).map(say.texts()::say)), spelled(other.candidate())));
        Seq<String> said = all.map(Tuple2::_1)
                .distinct()
                .map(why -> say.say(
                        "advice.other",
                        "why",
                        why,
                        "ways",
                        say.list(all.filter(one -> one._1.equals(why)).map(Tuple2::_2))));
        return said.isEmpty()
                ? Vector.empty()
                : Vector.of(new Part.Section(say.say("advice.others")), new Part.Points(said));
    }

    private String capital(Seq<String> why) {
        String said = say.list(why);
        return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
    }

    private String spelled(Candidate candidate) {
        return way(candidate) + " (" + candidate.plan() + ")";
    }

    private String way(Candidate candidate) {
        String method = deals.method(candidate.method());
        return answer.isOwn(candidate) ? say.say("advice.own", "way", method) : method;
    }

    private Vector<Part> later() {
        String source = say.say(answer.trust().equals(TrustSteps.OURS) ? "advice.trust-ours" : "advice.trust-own");
        return Vector.of(
                new Part.Section(say.say("advice.later")),
                new Part.Table(
                        Vector.of(
                                Head.of(say.say("advice.clean")),
                                Head.number(say.say("advice.seller-limit")),
                                Head.of(say.say("advice.ways"))),
                        answer.later().map(this::row)),
                new Part.Words(say.say("advice.trust", "steps", answer.trust(), "source", source)));
    }

    private Seq<Cell> row(Tuple2<Integer, Advice> after) {
        Seq<String> ways = after._2.advised().map(one -> way(one.candidate())).distinct();
        return Vector.of(
                Cell.of(after._1.toString()),
                Cell.of(after._2.sellerLimit().toString()),
                ways.isEmpty() ? Cell.unknown(say.say("advice.no-way")) : Cell.of(say.list(ways)));
    }
}
