package org.countersign.testkit.rules;

import static org.countersign.testkit.trade.ContractSamples.*;
import static org.countersign.testkit.trade.NegotiationSamples.CHEAPER;
import static org.countersign.testkit.trade.NegotiationSamples.LAMPS;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.rules.rule.Outcome;
import org.countersign.testkit.Gen;
import org.countersign.testkit.trade.ContractGens;
import org.countersign.testkit.trade.SigningGens;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.contract.Amendment;
import org.countersign.trade.contract.Contract;
import org.countersign.trade.contract.FormClause;
import org.countersign.trade.contract.Side;
import org.countersign.trade.contract.signing.ContractReview;
import org.countersign.trade.contract.signing.Signing;
import org.countersign.trade.money.Amount;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.party.BindingAct;
import org.countersign.trade.party.BindingAuthority;
import org.countersign.trade.payment.Instalment;
import org.countersign.trade.payment.Instrument;
import org.countersign.trade.payment.PaymentPlan;
import org.countersign.trade.payment.Trigger;

/** Reviews on either side of each rule's limit, and reviews of every kind near them. */
public final class ContractCases {
    /** Both signed what was confirmed, and may. */
    public static final ContractReview SOUND = ContractReview.builder()
            .contract(CONTRACT)
            .confirmed(Option.some(LAMPS))
            .signings(Vector.of(by(Side.SELLER, MEI, CONTRACT, Truth.YES), by(Side.BUYER, ANNA, CONTRACT, Truth.YES)))
            .authorities(Vector.of(MEI_MAY, ANNA_MAY))
            .build();

    private static final Contract PAID_BY_CREDIT = on(payable(LAMPS));
    private static final Contract CHEAPER_BY_CREDIT =
            Contract.SHAPE.with(PAID_BY_CREDIT.revised(), Contract.TERMS, payable(CHEAPER));

    /**
     * A rule at its limit.
     *
     * @param code which
     * @param outcome how it comes out
     * @param review of what
     * @param path where, if it is violated
     */
    public record Limit(String code, Outcome outcome, ContractReview review, String path) {}

    private ContractCases() {}

    /** Each rule just inside and just outside its limit. */
    public static Vector<Limit> limits() {
        return said().appendAll(signed()).appendAll(versions());
    }

    private static Vector<Limit> said() {
        return Vector.of(
                inside("CTR-SAID-W01", SOUND),
                outside("CTR-SAID-W01", of(with(Contract.LAW, Option.none())), "contract.law"),
                inside("CTR-SAID-W02", SOUND),
                outside("CTR-SAID-W02", of(with(Contract.FORUM, Option.none())), "contract.forum"),
                inside("CTR-SAID-W03", SOUND),
                outside("CTR-SAID-W03", of(with(Contract.PRECEDENCE, Vector.empty())), "contract.precedence"),
                inside("CTR-SAID-A01", SOUND),
                outside("CTR-SAID-A01", of(with(Contract.FORM_CLAUSE, FormClause.NONE)), "contract.formClause"),
                inside("CTR-SAID-E01", SOUND),
                outside(
                        "CTR-SAID-E01",
                        of(with(Contract.SIGNATORIES, CONTRACT.signatories().take(1))),
                        "contract.signatories"),
                inside("CTR-TERMS-E01", SOUND),
                outside("CTR-TERMS-E01", of(with(Contract.TERMS, CHEAPER)), "contract.terms"));
    }

    private static Vector<Limit> signed() {
        return Vector.of(
                inside("CTR-SIGN-E01", SOUND),
                outside(
                        "CTR-SIGN-E01",
                        signings(by(Side.BUYER, ANNA, OTHER, Truth.YES)),
                        "signings[1].signature.content"),
                inside("CTR-SIGN-E02", signings(by(Side.BUYER, IDA, CONTRACT, Truth.UNKNOWN))),
                outside("CTR-SIGN-E02", signings(by(Side.BUYER, TOM, CONTRACT, Truth.NO)), "signings[1].authority"),
                inside("CTR-SIGN-E03", limit("USD 1000")),
                inside("CTR-SIGN-E03", signings(by(Side.BUYER, IDA, CONTRACT, Truth.YES))),
                outside("CTR-SIGN-E03", limit("USD 999.99"), "authorities"),
                inside("CTR-SIGN-W01", signings(by(Side.BUYER, TOM, CONTRACT, Truth.NO))),
                outside(
                        "CTR-SIGN-W01",
                        signings(by(Side.BUYER, IDA, CONTRACT, Truth.UNKNOWN)),
                        "signings[1].authority"),
                inside("CTR-SIGN-A01", SOUND),
                outside(
                        "CTR-SIGN-A01",
                        signings(by(Side.BUYER, IDA, CONTRACT, Truth.YES)),
                        "signings[1].signature.by"));
    }

    private static Vector<Limit> versions() {
        ContractReview changed = changed(CONTRACT, ((Amendment.Change) CHANGE).next());
        return Vector.of(
                inside("CTR-CHAIN-E01", changed),
                outside("CTR-CHAIN-E01", changed(OTHER, changed.contract()), "contract.version"),
                outside("CTR-CHAIN-E01", changed(CONTRACT, CONTRACT), "contract.version"),
                inside("CTR-CHAIN-W01", changed),
                outside("CTR-CHAIN-W01", of(changed.contract()), "former"),
                inside("CTR-CREDIT-E01", credit(changed(PAID_BY_CREDIT, CHEAPER_BY_CREDIT), true)),
                outside("CTR-CREDIT-E01", credit(changed(PAID_BY_CREDIT, CHEAPER_BY_CREDIT), false), "creditAmended"),
                inside("CTR-LATE-W01", SOUND),
                outside(
                        "CTR-LATE-W01",
                        ContractReview.SHAPE.with(SOUND, ContractReview.OVERTAKEN, Vector.of("CON-UNAUTHORISED")),
                        "overtaken"));
    }

    /** Reviews near the limits: those of the table, with a field of any other. */
    public static Gen<ContractReview> review() {
        Seq<ContractReview> near = limits().map(Limit::review);
        Gen<ContractReview> mixed = source -> near.get(source.below(near.size()));
        return Gen.oneOf(
                mixed,
                SigningGens.review(),
                source -> ContractReview.SHAPE.with(
                        mixed.next(source),
                        ContractReview.CONTRACT,
                        ContractGens.contract().next(source)),
                source -> ContractReview.SHAPE.with(
                        mixed.next(source),
                        ContractReview.SIGNINGS,
                        SigningGens.signing().many(0, 2).next(source)),
                source -> ContractReview.SHAPE.with(
                        mixed.next(source),
                        ContractReview.CREDIT_AMENDED,
                        Gen.of(true, false).maybe().next(source)));
    }

    private static ContractReview changed(Contract former, Contract next) {
        return ContractReview.SHAPE.with(of(next), ContractReview.FORMER, Option.some(former));
    }

    /** A change of what a credit says too, of which nobody says whether the credit was amended. */
    public static ContractReview creditUnknown() {
        return changed(PAID_BY_CREDIT, CHEAPER_BY_CREDIT);
    }

    /** A change of what no credit says. */
    public static ContractReview creditUntouched() {
        return changed(
                PAID_BY_CREDIT,
                Contract.SHAPE.with(PAID_BY_CREDIT.revised(), Contract.FORUM, Option.some("SIAC, Singapore")));
    }

    private static ContractReview credit(ContractReview review, boolean amended) {
        return ContractReview.SHAPE.with(review, ContractReview.CREDIT_AMENDED, Option.some(amended));
    }

    private static Contract on(Quotation terms) {
        return Contract.SHAPE.with(CONTRACT, Contract.TERMS, terms);
    }

    private static Quotation payable(Quotation terms) {
        return Quotation.SHAPE.with(
                terms,
                Quotation.PAYMENT,
                Option.some(PaymentPlan.of(Instalment.rest(Instrument.CREDIT, Trigger.ORIGINAL_DOCUMENTS))));
    }

    private static ContractReview signings(Signing... signings) {
        return ContractReview.SHAPE.with(SOUND, ContractReview.SIGNINGS, Vector.of(signings));
    }

    private static ContractReview limit(String amount) {
        return ContractReview.SHAPE.with(
                SOUND,
                ContractReview.AUTHORITIES,
                Vector.of(new BindingAuthority(
                        LAMPS.seller().name(),
                        MEI.id(),
                        Vector.of(BindingAct.SIGN),
                        Option.some(Amount.parse(amount)),
                        Option.none(),
                        Option.none())));
    }

    private static <F> Contract with(Field<Contract, F> field, F content) {
        return Contract.SHAPE.with(CONTRACT, field, content);
    }

    private static ContractReview of(Contract contract) {
        return ContractReview.SHAPE.with(SOUND, ContractReview.CONTRACT, contract);
    }

    private static Signing by(Side side, PersonRef person, Contract contract, Truth authority) {
        return new Signing(paper(side, person, contract), EARLY, EARLY, authority);
    }

    private static Limit inside(String code, ContractReview review) {
        return new Limit(code, Outcome.SATISFIED, review, "");
    }

    private static Limit outside(String code, ContractReview review, String path) {
        return new Limit(code, Outcome.VIOLATED, review, path);
    }
}
