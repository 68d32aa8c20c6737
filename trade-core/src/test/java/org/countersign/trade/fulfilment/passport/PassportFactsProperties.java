package org.countersign.trade.fulfilment.passport;

import static org.countersign.testkit.trade.SampleLifeSamples.BOTTLE;
import static org.countersign.testkit.trade.SampleLifeSamples.CLAUSE;
import static org.countersign.testkit.trade.SampleLifeSamples.COLOUR_A;
import static org.countersign.testkit.trade.SampleLifeSamples.LOGO_A;
import static org.countersign.testkit.trade.SampleLifeSamples.SHEET;
import static org.countersign.testkit.trade.SampleLifeSamples.mail;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countersign.testkit.Gen;
import org.countersign.testkit.Jqwik;
import org.countersign.testkit.Source;
import org.countersign.testkit.process.Kits;
import org.countersign.testkit.process.ProcessKit;
import org.countersign.trade.base.Channel;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.process.Entry;
import org.countersign.trade.base.process.History;
import org.countersign.trade.base.process.Stamp;
import org.countersign.trade.evidence.Scale;
import org.countersign.trade.evidence.Statement;
import org.countersign.trade.fulfilment.Gate;
import org.countersign.trade.fulfilment.GateFacts;
import org.countersign.trade.fulfilment.ProductionGate;
import org.countersign.trade.sample.AttributeState;
import org.countersign.trade.sample.PassportRow;
import org.countersign.trade.sample.SamplePassport;
import org.countersign.trade.sample.answer.AnswerItem;
import org.countersign.trade.sample.answer.SampleAnswer;
import org.countersign.trade.sample.answer.Verdict;
import org.countersign.trade.sample.life.SampleDecision;
import org.countersign.trade.sample.life.SampleProcess;
import org.countersign.trade.sample.life.SampleReport;
import org.countersign.trade.sample.life.SampleState;
import org.countersign.trade.sample.spec.AttributeContent;
import org.junit.jupiter.api.Test;

/** Whatever happened to a sample: what the gate reads in its passport opens on words in writing, of somebody who may, or under a clause. */
class PassportFactsProperties {
    private static final Moment AT = Moment.parse("2026-08-01T09:00:00+08:00");
    private static final Scale SCALE = Scale.on(LocalDate.of(2026, 8, 1));
    private static final ProcessKit<SampleState, SampleReport, SampleDecision> KIT = Kits.sample();

    @Provide
    Arbitrary<Seq<Entry>> journals() {
        return Jqwik.arbitrary(journal());
    }

    /** Both attributes asked for, about half the time both confirmed, and then anything. */
    private static Gen<Seq<Entry>> journal() {
        return source -> {
            History<SampleState, SampleReport, SampleDecision> history = note(
                    note(History.of(SampleProcess.SAMPLE), 1, new SampleDecision.Specify(BOTTLE, CLAUSE)),
                    2,
                    new SampleDecision.Ask(SHEET));
            for (AttributeContent content : Vector.of(LOGO_A, COLOUR_A)) {
                Statement mail = mail("M-" + content.attribute(), at(3), "ok");
                history = source.percent(30)
                        ? history
                        : note(
                                history,
                                3,
                                new SampleReport.Answered(SampleAnswer.of(
                                        mail, Vector.of(AnswerItem.of(content.ref(), new Verdict.Approved())))));
            }
            for (int more = source.below(5); more > 0; more--) {
                history = note(history, source.between(4, 30), KIT.sampled().next(source));
            }
            return history.entries();
        };
    }

    private static Moment at(int day) {
        return Moment.parse("2026-05-" + (day < 10 ? "0" : "") + day + "T09:00:00+08:00");
    }

    private static History<SampleState, SampleReport, SampleDecision> note(
            History<SampleState, SampleReport, SampleDecision> history, int day, Act act) {
        return history.note(Stamp.at(at(day), PersonRef.of("mei", "Mei Lin"), Channel.EMAIL), act, Extensions.none());
    }

    private static Option<SamplePassport> passport(Seq<Entry> entries) {
        return History.restore(SampleProcess.SAMPLE, entries)
                .state()
                .known()
                .filter(file -> file.specification().attributes().exists(attribute -> attribute.mandatory()))
                .map(file -> SamplePassport.of(file, AT, SCALE));
    }

    private static GateFacts facts(SamplePassport passport) {
        return GateFacts.SHAPE.make(GateFacts.SHAPE
                .valuesOf(PassportFacts.gate(passport, "4711"))
                .with(GateFacts.DEPOSIT_REQUIRED, Truth.NO)
                .with(GateFacts.CONTRACT_EFFECTIVE, Truth.YES));
    }

    private static boolean isGood(PassportRow row) {
        boolean written = row.isConfirmedInWriting()
                && row.written().and(row.authorised()).isYes();
        return (written || row.state() instanceof AttributeState.Deemed)
                && row.open().isEmpty();
    }

    @Property
    void theGateOpensOnlyOnGoodWordsAClauseOrAWaiverOfTheBuyers(@ForAll("journals") Seq<Entry> entries) {
        passport(entries).forEach(passport -> {
            Gate gate = ProductionGate.of(facts(passport), AT);
            Seq<PassportRow> mandatory = passport.rows().filter(PassportRow::isMandatory);
            if (gate.isOpen()) {
                assertTrue(mandatory.forAll(row -> isGood(row) || row.state() instanceof AttributeState.Waived));
            }
        });
    }

    @Property
    void everyRowThatIsMandatoryAndNoOtherStandsAtTheGate(@ForAll("journals") Seq<Entry> entries) {
        passport(entries)
                .forEach(passport -> assertEquals(
                        passport.rows()
                                .filter(PassportRow::isMandatory)
                                .map(row -> row.ref().content()),
                        facts(passport).attributes().map(one -> one.content())));
    }

    @Property
    void everyAttributeHasItsFactsOfADispute(@ForAll("journals") Seq<Entry> entries) {
        History<SampleState, SampleReport, SampleDecision> history = History.restore(SampleProcess.SAMPLE, entries);
        passport(entries)
                .forEach(passport -> passport.rows()
                        .forEach(row -> assertEquals(
                                row.ref().content(),
                                PassportFacts.dispute(history, row.attribute().name(), "4711", AT, SCALE)
                                        .revisions()
                                        .last()
                                        .content())));
    }

    @Test
    void theJournalsReachOpenGatesAndClosedOnes() {
        Vector<Gate> gates = Vector.range(0, 3_000)
                .flatMap(seed -> passport(journal().next(Source.of(seed))))
                .map(passport -> ProductionGate.of(facts(passport), AT));
        assertTrue(gates.count(Gate::isOpen) > 200, gates.count(Gate::isOpen) + " open");
        assertTrue(gates.count(gate -> !gate.isOpen()) > 200);
    }
}
