package org.countersign.examples.desk.payment;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Reason;
import org.countersign.trade.payment.Due;
import org.countersign.trade.payment.advice.Advice;
import org.countersign.trade.payment.advice.Candidate;
import org.countersign.trade.payment.advice.Menu;
import org.countersign.trade.payment.advice.Situation;
import org.countersign.trade.payment.advice.TrustSteps;
import org.countersign.trade.payment.exposure.Course;

/**
 * What is advised for a deal, and how that widens with the buyer's record.
 *
 * @param deal the deal
 * @param situation the same, with both sides' limits
 * @param tariffFile the name of the tariff; none if it is the one that comes with the desk
 * @param own the user's own plans, weighed beside the usual ones
 * @param trust how the seller's limit widens
 * @param advice for the buyer's record
 * @param later the advice after so many clean orders
 */
public record AdviceAnswer(
        Deal deal,
        Situation situation,
        Option<String> tariffFile,
        Seq<OwnPlan> own,
        TrustSteps trust,
        Advice advice,
        Seq<Tuple2<Integer, Advice>> later) {
    /** After how many clean orders a seller looks at his terms again: a first order, and after 1, 3 and 10. */
    private static final Vector<Integer> RECORDS = Vector.of(0, 1, 3, 10);

    /** The answer for that deal among the usual ways of paying, with so many days to pay, and these of the user's own. */
    public static AdviceAnswer of(
            Deal deal, Situation situation, Option<String> tariffFile, Seq<OwnPlan> own, TrustSteps trust, int days) {
        Seq<Candidate> candidates =
                own.map(OwnPlan::candidate).appendAll(Menu.usual(days)).distinct();
        return new AdviceAnswer(
                deal,
                situation,
                tariffFile,
                own,
                trust,
                advice(deal, situation, trust, candidates, situation.cleanOrders()),
                RECORDS.map(clean -> new Tuple2<>(clean, advice(deal, situation, trust, candidates, clean))));
    }

    /** Whether that way of paying is the user's own. */
    boolean isOwn(Candidate candidate) {
        return own.exists(plan -> plan.candidate().equals(candidate));
    }

    private static Advice advice(
            Deal deal, Situation situation, TrustSteps trust, Seq<Candidate> candidates, int clean) {
        Situation then = new Situation(
                situation.price(),
                situation.term(),
                situation.title(),
                situation.remote(),
                situation.stakes(),
                situation.milestones(),
                situation.promises(),
                situation.sellerLimit(),
                situation.buyerLimit(),
                clean,
                situation.tariff());
        return Advice.of(then, candidates, trust, DatedTerms.calendar(deal.calendar()));
    }

    /** What has to be known of the way of the goods before anything can be weighed. */
    Seq<Reason> waitsFor() {
        return Course.WAY
                .filter(event -> situation.milestones().on(event).isEmpty())
                .flatMap(event -> new Due.Awaits(event).waitsFor());
    }
}
