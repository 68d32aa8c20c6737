package org.countersign.trade.payment.advice;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.Reason;
import org.countersign.trade.delivery.RuleGroup;
import org.countersign.trade.payment.Instalment;
import org.countersign.trade.payment.Instrument;
import org.countersign.trade.payment.Trigger;
import org.countersign.trade.payment.date.Deadline;
import org.countersign.trade.payment.exposure.Course;
import org.countersign.trade.payment.exposure.Curve;
import org.countersign.trade.payment.exposure.Point;
import org.countersign.trade.payment.exposure.Step;
import org.countersign.trade.payment.exposure.Title;
import org.countersign.trade.payment.method.Undertaking;

/** Where a way of paying is known to fail, as far as it concerns the deal at hand. */
final class Traps {
    private final Situation situation;
    private final Candidate candidate;
    private final Course course;
    private Vector<Reason> found = Vector.empty();

    private Traps(Situation situation, Candidate candidate, Course course) {
        this.situation = situation;
        this.candidate = candidate;
        this.course = course;
    }

    static Seq<Reason> of(Situation situation, Candidate candidate, Course course, Curve curve) {
        Traps traps = new Traps(situation, candidate, course);
        traps.title();
        traps.delivery();
        traps.banks();
        traps.third();
        traps.custom();
        traps.when(curve.points().exists(Traps::isHandedOverUnpaid), () -> Says.trap("ARREAR"));
        return traps.found;
    }

    private void title() {
        boolean bill = course.effectiveTitle() == Title.ORDER_BILL;
        boolean copies = has(part -> part.on().equals(Trigger.COPY_DOCUMENTS));
        when(copies && !bill, () -> Says.trap("COPIES"));
        boolean collected = by(Instrument.AGAINST_PAYMENT) || by(Instrument.AGAINST_ACCEPTANCE);
        when(collected && !bill, () -> Says.trap("NO-TITLE"));
        boolean hangsOnPapers = copies || collected || by(Instrument.CREDIT);
        when(hangsOnPapers && situation.term().rule().group() == RuleGroup.F, () -> Says.trap("CARRIER"));
        when(hangsOnPapers && situation.term().rule().group() == RuleGroup.E, () -> Says.trap("EX-WORKS"));
    }

    private void delivery() {
        when(by(Instrument.ON_DELIVERY) && situation.remote(), () -> Says.trap("REMOTE"));
        when(by(Instrument.ON_DELIVERY), () -> Says.trap("REFUSED-GOODS"));
        when(by(Instrument.CARD), () -> Says.trap("CHARGEBACK"));
        when(by(Instrument.ESCROW), () -> Says.trap("CLAIM-WINDOW"));
    }

    private void banks() {
        when(by(Instrument.AGAINST_PAYMENT), () -> Says.trap("REFUSED-PAPERS"));
        when(
                has(part -> part.by().equals(Instrument.AGAINST_PAYMENT)
                        && !part.deadline().words().equals(Deadline.AT_ONCE.words())),
                () -> Says.trap("TENOR"));
        when(by(Instrument.CREDIT), Says::discrepancies);
        when(
                by(Instrument.CREDIT) && !candidate.promises().contains(Undertaking.CONFIRMING_BANK),
                () -> Says.trap("UNCONFIRMED"));
    }

    private void third() {
        Seq<Undertaking> promises = candidate.promises();
        when(
                promises.contains(Undertaking.INSURER) || promises.contains(Undertaking.FACTOR),
                () -> Says.trap("DISPUTE"));
        when(promises.contains(Undertaking.ISSUING_BANK_ON_DEFAULT), () -> Says.trap("EXPIRY"));
    }

    /** A deposit protects as far as it reaches: what production costs less what the goods fetch elsewhere. */
    private void custom() {
        Percentage sunk = situation.stakes().production();
        Percentage resale = situation.stakes().resale();
        boolean deposit = candidate.plan().instalments().size() > 1
                && candidate.plan().instalments().head().on().equals(Trigger.ORDER);
        boolean reaches = candidate
                .plan()
                .instalments()
                .head()
                .share()
                .exists(share -> share.ratio().plus(resale.ratio()).compareTo(sunk.ratio()) >= 0);
        when(deposit && !reaches, () -> Says.smallDeposit(sunk, resale));
    }

    /** The buyer gets the goods while he owes, and nobody has promised what he owes. */
    private static boolean isHandedOverUnpaid(Point point) {
        return point.steps().exists(step -> step instanceof Step.Released)
                && point.seller().lost().signum() > 0;
    }

    private boolean by(Instrument instrument) {
        return has(part -> part.by().equals(instrument));
    }

    private boolean has(Predicate<Instalment> which) {
        return candidate.plan().instalments().exists(which);
    }

    private void when(boolean holds, Supplier<Reason> trap) {
        found = holds ? found.append(trap.get()) : found;
    }
}
