package org.countersign.trade.offer;

import static org.countersign.trade.offer.InquiryProcess.INQUIRY;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countersign.testkit.Gen;
import org.countersign.testkit.Jqwik;
import org.countersign.testkit.trade.BaseGens;
import org.countersign.testkit.trade.InquirySamples;
import org.countersign.testkit.trade.OfferGens;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.process.StateTable;
import org.countersign.trade.base.process.TableSamples;

class InquiryTableProperties {
    private static final TableSamples<InquiryState> SAMPLES = InquirySamples.table();
    private static final StateTable TABLE = StateTable.of(INQUIRY, SAMPLES);

    @Property(tries = 200)
    void noStateThatGeneratedActsReachDoesWhatTheTableDoesNotSay(
            @ForAll("acts") Seq<Act> acts, @ForAll("moments") Seq<Moment> moments) {
        Seq<InquiryState> reached = acts.zip(moments.appendAll(SAMPLES.moments()))
                .scanLeft(INQUIRY.start(), (state, next) -> after(state, next._1, next._2));
        StateTable wider = StateTable.of(
                INQUIRY,
                new TableSamples<>(
                        SAMPLES.types(),
                        SAMPLES.states().appendAll(reached),
                        SAMPLES.acts().appendAll(acts),
                        SAMPLES.moments().appendAll(moments)));
        TABLE.cells()
                .zip(wider.cells())
                .forEach(pair -> assertTrue(
                        pair._1.results().containsAll(pair._2.results()),
                        () -> "the table says " + pair._1.text() + " and there is " + pair._2.text()));
    }

    private static InquiryState after(InquiryState state, Act act, Moment moment) {
        if (act instanceof InquiryReport report) {
            return INQUIRY.hear(state, report, moment).getOrElse(state);
        }
        InquiryDecision decision = (InquiryDecision) act;
        return INQUIRY.decide(state, decision, moment).getOrElse(() -> INQUIRY.carriedOut(state, decision, moment));
    }

    @Provide
    Arbitrary<Seq<Act>> acts() {
        Gen<Act> sampled =
                source -> SAMPLES.acts().get(source.below(SAMPLES.acts().size()));
        Gen<Act> generated = OfferGens.act(OfferGens.inquiry(), BaseGens.moment());
        return Jqwik.arbitrary(Gen.oneOf(sampled, generated).many(0, 8));
    }

    @Provide
    Arbitrary<Seq<Moment>> moments() {
        return Jqwik.arbitrary(BaseGens.moment().many(1, 4));
    }
}
