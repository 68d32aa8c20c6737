package org.countersign.trade.contract.signing;

import io.vavr.control.Either;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Reason;
import org.countersign.trade.offer.law.Speaker;

/** What reports do: the rows, said by them. */
record ContractHearing(ContractProcess process, ContractState state, Moment happened)
        implements ContractReport.Cases<Either<Reason, ContractState>> {

    @Override
    public Either<Reason, ContractState> confirmed(ContractReport.Confirmed act) {
        return new ConfirmRows(bench()).confirmed(state, act.letter());
    }

    @Override
    public Either<Reason, ContractState> deviated(ContractReport.Deviated act) {
        return new ConfirmRows(bench()).deviated(state, act.terms());
    }

    @Override
    public Either<Reason, ContractState> presented(ContractReport.Presented act) {
        return new SignRows(bench()).presented(state, act.contract(), act.signature());
    }

    @Override
    public Either<Reason, ContractState> countersigned(ContractReport.Countersigned act) {
        return new SignRows(bench()).countersigned(state, act.signature());
    }

    @Override
    public Either<Reason, ContractState> refused(ContractReport.Refused act) {
        return new TextRows(bench()).refused(state, act.why());
    }

    @Override
    public Either<Reason, ContractState> amendmentProposed(ContractReport.AmendmentProposed act) {
        return new AmendRows(bench()).proposed(state, act.amendment(), act.assent());
    }

    @Override
    public Either<Reason, ContractState> amendmentAgreed(ContractReport.AmendmentAgreed act) {
        return new AmendRows(bench()).agreed(state, act.amendment(), act.assent());
    }

    @Override
    public Either<Reason, ContractState> relied(ContractReport.Relied act) {
        return new AmendRows(bench()).relied(state);
    }

    @Override
    public Either<Reason, ContractState> authorityShown(ContractReport.AuthorityShown act) {
        return new AuthorityRows(bench()).shown(state, act.authority());
    }

    @Override
    public Either<Reason, ContractState> authorityEnded(ContractReport.AuthorityEnded act) {
        return new AuthorityRows(bench()).ended(state, act.company(), act.person());
    }

    @Override
    public Either<Reason, ContractState> ratified(ContractReport.Ratified act) {
        return new AuthorityRows(bench()).ratified(state, act.content(), act.by());
    }

    @Override
    public Either<Reason, ContractState> endDeclared(ContractReport.EndDeclared act) {
        return new AmendRows(bench()).ended(state, act.kind());
    }

    @Override
    public Either<Reason, ContractState> timePassed(ContractReport.TimePassed act) {
        return new TimeRow(bench()).passed(state);
    }

    private Bench bench() {
        return new Bench(process, Speaker.THEY, happened);
    }
}
