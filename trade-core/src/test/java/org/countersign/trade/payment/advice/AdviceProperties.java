package org.countersign.trade.payment.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countersign.testkit.Jqwik;
import org.countersign.testkit.trade.ExposureGens;

class AdviceProperties {
    private static final int TRIES = 150;

    @Property(tries = TRIES)
    void everyAdvisedPlanRespectsBothLimitsAndNoneIsBeaten(@ForAll("situations") Situation situation) {
        Advice advice = advice(situation);
        advice.advised().forEach(one -> {
            assertTrue(one.seller().isLessThanOrEqualTo(advice.sellerLimit()));
            assertTrue(one.buyer().isLessThanOrEqualTo(situation.buyerLimit()));
            assertFalse(advice.advised().exists(other -> other.dominates(one)), one::toString);
            assertFalse(one.dominates(one));
        });
    }

    @Property(tries = TRIES)
    void everyCandidateIsEitherAdvisedOrSetAsideWithAReason(@ForAll("situations") Situation situation) {
        Advice advice = advice(situation);
        assertEquals(
                HashSet.ofAll(Menu.usual(60)),
                HashSet.ofAll(advice.advised().map(Advised::candidate))
                        .addAll(advice.others().map(SetAside::candidate)));
        assertEquals(
                Menu.usual(60).size(), advice.advised().size() + advice.others().size());
        assertTrue(advice.others().forAll(one -> one.why().nonEmpty()));
        assertTrue(advice.advised().forAll(one -> one.reasons().nonEmpty()));
    }

    /** Each candidate weighed alone, then each held against each. */
    @Property(tries = TRIES)
    void adviceIsWhatTheDefinitionSays(@ForAll("situations") Situation situation) {
        Vector<Advised> within = Menu.usual(60)
                .toVector()
                .flatMap(one -> advice(situation, Vector.of(one)).advised());
        Advice advice = advice(situation);
        assertEquals(
                within.reject(one -> within.exists(other -> other.dominates(one)))
                        .map(Advised::candidate),
                advice.advised().map(Advised::candidate));
        assertEquals(
                within.flatMap(one -> within.find(other -> other.dominates(one))
                        .map(by -> new SetAside(one.candidate(), Vector.of(Says.dominated(by.candidate()))))),
                advice.others().takeRight(within.size() - advice.advised().size()));
    }

    @Property(tries = TRIES)
    void aBetterRecordNeverPutsAPlanBeyondTheLimits(@ForAll("situations") Situation situation) {
        Set<Candidate> before = within(advice(orders(situation, 0)));
        Set<Candidate> one = within(advice(orders(situation, 1)));
        Set<Candidate> three = within(advice(orders(situation, 3)));
        Set<Candidate> ten = within(advice(orders(situation, 10)));
        assertTrue(one.containsAll(before) && three.containsAll(one) && ten.containsAll(three));
    }

    private static Set<Candidate> within(Advice advice) {
        return HashSet.ofAll(advice.advised().map(Advised::candidate))
                .addAll(advice.others()
                        .filter(one -> one.why().exists(reason -> reason.code().equals("PAY-DOMINATED")))
                        .map(SetAside::candidate));
    }

    private static Advice advice(Situation situation) {
        return advice(situation, Menu.usual(60));
    }

    private static Advice advice(Situation situation, Seq<Candidate> candidates) {
        return Advice.of(situation, candidates, TrustSteps.OURS, ExposureGens.EVERY_DAY);
    }

    private static Situation orders(Situation any, int cleanOrders) {
        return new Situation(
                any.price(),
                any.term(),
                any.title(),
                any.remote(),
                any.stakes(),
                any.milestones(),
                any.promises(),
                any.sellerLimit(),
                any.buyerLimit(),
                cleanOrders,
                any.tariff());
    }

    @Provide
    Arbitrary<Situation> situations() {
        return Jqwik.arbitrary(ExposureGens.situation());
    }
}
