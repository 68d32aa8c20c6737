package org.countersign.trade.contract.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vavr.control.Option;
import org.countersign.testkit.trade.ContractSamples;
import org.countersign.trade.base.Channel;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.process.History;
import org.countersign.trade.base.process.Outcome;
import org.countersign.trade.base.process.Stamp;
import org.countersign.trade.contract.ConfirmationLetter;
import org.countersign.trade.contract.Contract;
import org.countersign.trade.contract.Side;

/** A contract on its way, as a test tells it; days are those of 2026, ten o'clock in Ningbo. */
record Paper(ContractProcess process, History<ContractState, ContractReport, ContractDecision> history) {

    /** Under the convention, with what is shown of Mei, Anna and Tom. */
    static Paper begun() {
        return under(ContractSamples.process());
    }

    static Paper under(ContractProcess process) {
        return new Paper(process, History.of(process))
                .hear("05-01", new ContractReport.AuthorityShown(ContractSamples.MEI_MAY))
                .hear("05-01", new ContractReport.AuthorityShown(ContractSamples.ANNA_MAY))
                .hear("05-01", new ContractReport.AuthorityShown(ContractSamples.TOM_MAY));
    }

    /** A contract that both signed on the eighth of May. */
    static Paper inForce() {
        return begun().confirm("05-04", ContractSamples.PREPARES)
                .theyConfirm("05-05", ContractSamples.PREPARES)
                .draftSignAndSend("05-06", ContractSamples.CONTRACT)
                .hear(
                        "05-08",
                        new ContractReport.Countersigned(
                                ContractSamples.paper(Side.BUYER, ContractSamples.ANNA, ContractSamples.CONTRACT)));
    }

    /** The same journal, as another process has it. */
    Paper as(ContractProcess other) {
        return new Paper(other, History.restore(other, history.entries()));
    }

    Paper confirm(String day, ConfirmationLetter letter) {
        return decide(day, new ContractDecision.Confirm(letter));
    }

    Paper theyConfirm(String day, ConfirmationLetter letter) {
        return hear(day, new ContractReport.Confirmed(letter.digest()));
    }

    Paper draftSignAndSend(String day, Contract contract) {
        return decide(day, new ContractDecision.Draft(contract))
                .decide(
                        day,
                        new ContractDecision.Sign(ContractSamples.paper(Side.SELLER, ContractSamples.MEI, contract)))
                .decide(day, new ContractDecision.Send(ContractSamples.UNTIL));
    }

    Paper hear(String day, ContractReport report) {
        return new Paper(process, history.hear(stamp(day), report));
    }

    /** Written down at the end of the year. */
    Paper recordedLate(String day, ContractReport report) {
        return new Paper(process, history.hear(stamp(day).recorded(on("12-31")), report));
    }

    Paper decide(String day, ContractDecision decision) {
        return new Paper(
                process,
                history.decide(stamp(day), decision)
                        .getOrElseThrow(refusal -> new AssertionError(decision + " " + refusal)));
    }

    /** Why it may not be decided. */
    Reason refuses(String day, ContractDecision decision, String code) {
        Reason why = history.decide(stamp(day), decision).getLeft().reason();
        assertEquals(code, why.code());
        return why;
    }

    /** The last act had no effect for that reason. */
    Paper without(String code) {
        Outcome<ContractState> last = history.timeline().last().outcome();
        assertEquals(code, assertInstanceOf(Outcome.NoEffect.class, last).why().code());
        return this;
    }

    ContractState state() {
        return history.state();
    }

    <S extends ContractState> S in(Class<S> type) {
        return assertInstanceOf(type, state());
    }

    Bond bond() {
        return Bond.of(process, state());
    }

    Paper bound(Truth answer, String since) {
        assertEquals(answer, bond().isBound());
        assertEquals(Option.some(Moment.parse(since)), bond().since());
        return this;
    }

    /** Nobody is bound. */
    Paper free(String code) {
        assertEquals(Truth.NO, bond().isBound());
        assertEquals(Option.some(code), bond().why().map(Reason::code));
        return this;
    }

    static Moment on(String day) {
        return Moment.parse("2026-" + day + "T10:00:00+08:00");
    }

    private static Stamp stamp(String day) {
        return Stamp.at(on(day), ContractSamples.MEI, Channel.EMAIL);
    }
}
