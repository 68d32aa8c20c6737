package org.countersign.examples.desk.payment;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.temporal.ChronoUnit;
import org.countersign.examples.desk.report.Part;
import org.countersign.examples.desk.report.Part.Cell;
import org.countersign.examples.desk.report.Part.Fact;
import org.countersign.examples.desk.report.Part.Head;
import org.countersign.examples.desk.report.Part.Tone;
import org.countersign.examples.desk.report.Report;
import org.countersign.examples.desk.report.Say;
import org.countersign.examples.desk.show.Language;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.base.Reason;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.ExactAmount;
import org.countersign.trade.money.Rounding;
import org.countersign.trade.payment.exposure.Course;
import org.countersign.trade.payment.exposure.Curve;
import org.countersign.trade.payment.exposure.Point;
import org.countersign.trade.payment.exposure.Step;
import org.countersign.trade.payment.exposure.Title;

/** Says what each side could lose at each event, as a curve and as a table. */
public final class ExposureReport {
    private static final Rounding SHOWN = Rounding.halfUp("capital shown");

    private final Course course;
    private final Deal deal;
    private final TermsRead terms;
    private final Say say;
    private final DayWords words;
    private final DealWords deals;

    private ExposureReport(Course course, Deal deal, TermsRead terms, Say say) {
        this.course = course;
        this.deal = deal;
        this.terms = terms;
        this.say = say;
        this.words = new DayWords(say);
        this.deals = new DealWords(say);
    }

    /** The report in this language. */
    public static Report of(Course course, Deal deal, TermsRead terms, Language language) {
        Say say = new Say(language.texts());
        ExposureReport report = new ExposureReport(course, deal, terms, say);
        Either<Seq<Reason>, Curve> curve = course.curve(DatedTerms.calendar(deal.calendar()));
        return new Report(
                language.name(),
                say.say("exposure.title", "words", terms.written()),
                report.facts().appendAll(curve.fold(report::waits, report::curve)),
                ExposureJson.of(course, curve, language));
    }

    private Vector<Part> facts() {
        Vector<Fact> facts = deals.facts(deal)
                .append(Fact.of(say.say("exposure.promises"), deals.promises(course.backing())))
                .append(Fact.of(say.say("exposure.refund"), deals.promises(course.refund())));
        Vector<Part> all = Vector.of(new Part.Facts(facts));
        all = terms.transferAssumed() ? all.append(new Part.Words(say.say("plan.transfer"))) : all;
        all = terms.discounts().isEmpty() ? all : all.append(new Part.Words(say.say("early.not-taken")));
        return course.effectiveTitle() == Title.COLLECTED && course.title() != Title.COLLECTED
                ? all.append(new Part.Words(
                        say.say("exposure.collected", "rule", course.term().rule())))
                : all;
    }

    private Vector<Part> waits(Seq<Reason> reasons) {
        return Vector.of(new Part.Section(say.say("exposure.waits")), new Part.Points(words.needs(reasons)));
    }

    private Vector<Part> curve(Curve curve) {
        Point seller = curve.worstForSeller();
        Point buyer = curve.worstForBuyer();
        return Vector.of(
                new Part.Section(say.say("exposure.head")),
                new Part.Picture(CurveDrawing.svg(curve, say), columns -> CurveDrawing.lines(curve, say, columns)),
                new Part.Points(Vector.of(
                        worst("exposure.worst-seller", seller, seller.seller().lost()),
                        worst("exposure.worst-buyer", buyer, buyer.buyer().lost()),
                        tied(curve))),
                new Part.Section(say.say("exposure.events")),
                table(curve));
    }

    private String worst(String key, Point point, Amount lost) {
        return lost.signum() == 0
                ? say.say(key + ".none")
                : say.say(key, "amount", lost, "day", words.day(point.day()));
    }

    /** How much of their own money both have in the deal, on the average of all its days. */
    private String tied(Curve curve) {
        long days = Math.max(
                1,
                ChronoUnit.DAYS.between(
                        curve.points().head().day(), curve.points().last().day()));
        return say.say(
                "exposure.tied",
                "seller",
                average(curve.sellerTied(), days),
                "buyer",
                average(curve.buyerTied(), days));
    }

    private static Amount average(ExactAmount overDays, long days) {
        return overDays.dividedBy(Ratio.of(days, 1)).rounded(SHOWN);
    }

    private Part table(Curve curve) {
        return new Part.Table(
                Vector.of(
                        Head.of(say.say("exposure.number")),
                        Head.of(say.say("exposure.day")),
                        Head.of(say.say("exposure.what")),
                        Head.number(say.say("exposure.seller")),
                        Head.number(say.say("exposure.buyer"))),
                curve.points().zipWithIndex((point, at) -> row(at + 1, point, curve)));
    }

    private Seq<Cell> row(int number, Point point, Curve curve) {
        return Vector.of(
                Cell.of(Integer.toString(number)),
                Cell.of(point.day().toString()),
                Cell.of(say.list(point.steps().map(this::step))),
                cell(point.seller().lost(), curve.worstForSeller().seller().lost()),
                cell(point.buyer().lost(), curve.worstForBuyer().buyer().lost()));
    }

    private static Cell cell(Amount lost, Amount worst) {
        return new Cell(
                lost.toString(), lost.signum() == 0 ? Tone.SOFT : lost.equals(worst) ? Tone.STRONG : Tone.PLAIN);
    }

    private String step(Step step) {
        if (step instanceof Step.Happened happened) {
            return words.happens(happened.event());
        }
        if (step instanceof Step.Paid paid) {
            Seq<Amount> parts = course.plan().split(course.price()).getOrElse(Vector.empty());
            return say.say("exposure.paid", "number", paid.instalment() + 1, "amount", parts.get(paid.instalment()));
        }
        return say.say("exposure.released");
    }
}
