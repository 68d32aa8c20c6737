package org.countersign.trade.contract.signing;

import io.vavr.control.Either;
import io.vavr.control.Option;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Truth;
import org.countersign.trade.contract.Assent;
import org.countersign.trade.contract.signing.ContractState.Amending;
import org.countersign.trade.contract.signing.ContractState.SignedByUs;
import org.countersign.trade.offer.law.Speaker;
import org.countersign.trade.party.BindingAct;

/** What our decisions do: the same rows, said by us, and that we let nobody act for us who may not. */
record ContractDeciding(ContractProcess process, ContractState state, Moment happened)
        implements ContractDecision.Cases<Either<Reason, ContractState>> {

    @Override
    public Either<Reason, ContractState> confirm(ContractDecision.Confirm act) {
        return new ConfirmRows(bench()).letter(state, act.letter());
    }

    @Override
    public Either<Reason, ContractState> adopt(ContractDecision.Adopt act) {
        return new ConfirmRows(bench()).adopted(state);
    }

    @Override
    public Either<Reason, ContractState> draft(ContractDecision.Draft act) {
        return new TextRows(bench()).drafted(state, act.contract());
    }

    @Override
    public Either<Reason, ContractState> sign(ContractDecision.Sign act) {
        return done(act).flatMap(after -> unless(bench().unauthorised(authority(act)), after));
    }

    @Override
    public Either<Reason, ContractState> send(ContractDecision.Send act) {
        return done(act)
                .flatMap(after -> unless(
                        state instanceof SignedByUs signed
                                ? bench().unauthorised(signed.ours().authority())
                                : Option.none(),
                        after));
    }

    @Override
    public Either<Reason, ContractState> takeBack(ContractDecision.TakeBack act) {
        return new TextRows(bench()).takenBack(state);
    }

    @Override
    public Either<Reason, ContractState> decline(ContractDecision.Decline act) {
        return new TextRows(bench()).refused(state, act.why());
    }

    @Override
    public Either<Reason, ContractState> propose(ContractDecision.Propose act) {
        return done(act)
                .flatMap(after -> unless(
                        after instanceof Amending amending ? lacking(amending.proposed(), act.assent()) : Option.none(),
                        after));
    }

    @Override
    public Either<Reason, ContractState> agree(ContractDecision.Agree act) {
        return done(act).flatMap(after -> unless(lacking(after, act.assent()), after));
    }

    @Override
    public Either<Reason, ContractState> ratify(ContractDecision.Ratify act) {
        return new AuthorityRows(bench()).ratified(state, act.content(), act.by());
    }

    @Override
    public Either<Reason, ContractState> declareEnd(ContractDecision.DeclareEnd act) {
        return new AmendRows(bench()).ended(state, act.kind());
    }

    /** What is true once a refused decision was carried out all the same. */
    ContractState carriedOut(ContractDecision decision) {
        if (decision instanceof ContractDecision.Draft act) {
            return new TextRows(bench()).drawnUp(state, act.contract());
        }
        if (decision instanceof ContractDecision.Sign act) {
            return done(act).getOrElse(state);
        }
        if (decision instanceof ContractDecision.Send act) {
            return done(act).getOrElse(state);
        }
        if (decision instanceof ContractDecision.Propose act) {
            return done(act).getOrElse(state);
        }
        return decision instanceof ContractDecision.Agree act ? done(act).getOrElse(state) : state;
    }

    private Either<Reason, ContractState> done(ContractDecision.Sign act) {
        return new SignRows(bench()).signed(state, act.signature());
    }

    private Either<Reason, ContractState> done(ContractDecision.Send act) {
        return new TextRows(bench()).sent(state, act.answerBy());
    }

    private Either<Reason, ContractState> done(ContractDecision.Propose act) {
        return new AmendRows(bench()).proposed(state, act.amendment(), act.assent());
    }

    private Either<Reason, ContractState> done(ContractDecision.Agree act) {
        return new AmendRows(bench()).agreed(state, act.amendment(), act.assent());
    }

    /** Whether whoever signs may, for the text that lies there. */
    private Truth authority(ContractDecision.Sign act) {
        return ContractReview.text(state)
                .map(contract -> Bench.may(
                        state.file(),
                        process.ours(),
                        contract.terms(),
                        act.signature().by(),
                        BindingAct.SIGN,
                        happened))
                .getOrElse(Truth.UNKNOWN);
    }

    /** What an agreement of ours lacks that did not change the contract; whatever did lacks nothing. */
    private Option<Reason> lacking(ContractState after, Assent assent) {
        return after instanceof Amending amending
                ? amending.agreed().flatMap(agreed -> lacking(agreed, assent))
                : Option.none();
    }

    private Option<Reason> lacking(Given given, Assent assent) {
        return bench().unauthorised(given.authority())
                .orElse(() -> Option.when(
                        !assent.has(AmendRows.form(state.file())), () -> bench().reason(ContractReason.FORM_CLAUSE)));
    }

    private static Either<Reason, ContractState> unless(Option<Reason> why, ContractState after) {
        return why.fold(() -> Either.right(after), Either::left);
    }

    private Bench bench() {
        return new Bench(process, Speaker.WE, happened);
    }
}
