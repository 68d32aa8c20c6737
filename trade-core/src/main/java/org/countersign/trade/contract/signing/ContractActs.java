package org.countersign.trade.contract.signing;

import io.vavr.control.Option;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.process.Entry;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Family;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.contract.Amendment;
import org.countersign.trade.contract.Assent;
import org.countersign.trade.contract.ConfirmationLetter;
import org.countersign.trade.contract.Contract;
import org.countersign.trade.contract.Signature;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.party.BindingAuthority;

/** How the acts on a contract are written. */
final class ContractActs {
    private static final Field<ContractReport.Confirmed, Digest> CONFIRMED_LETTER =
            Field.one("letter", Scalar.DIGEST, ContractReport.Confirmed::letter);
    private static final Field<ContractReport.Deviated, Quotation> DEVIATED_TERMS =
            Field.one("terms", new Codec.Nested<>(Quotation.SHAPE), ContractReport.Deviated::terms);
    private static final Field<ContractReport.Presented, Contract> PRESENTED_CONTRACT =
            Field.one("contract", new Codec.Nested<>(Contract.SHAPE), ContractReport.Presented::contract);
    private static final Field<ContractReport.Presented, Option<Signature>> PRESENTED_SIGNATURE =
            Field.maybe("signature", new Codec.Nested<>(Signature.SHAPE), ContractReport.Presented::signature);
    private static final Field<ContractReport.Countersigned, Signature> COUNTERSIGNED_SIGNATURE =
            Field.one("signature", new Codec.Nested<>(Signature.SHAPE), ContractReport.Countersigned::signature);
    private static final Field<ContractReport.Refused, String> REFUSED_WHY =
            Field.one("why", Scalar.TEXT, ContractReport.Refused::why);
    private static final Field<ContractReport.AmendmentProposed, Amendment> AMENDMENT_PROPOSED_AMENDMENT =
            Field.one("amendment", new Codec.Choice<>(Amendment.family()), ContractReport.AmendmentProposed::amendment);
    private static final Field<ContractReport.AmendmentProposed, Assent> AMENDMENT_PROPOSED_ASSENT =
            Field.one("assent", new Codec.Nested<>(Assent.SHAPE), ContractReport.AmendmentProposed::assent);
    private static final Field<ContractReport.AmendmentAgreed, Digest> AMENDMENT_AGREED_AMENDMENT =
            Field.one("amendment", Scalar.DIGEST, ContractReport.AmendmentAgreed::amendment);
    private static final Field<ContractReport.AmendmentAgreed, Assent> AMENDMENT_AGREED_ASSENT =
            Field.one("assent", new Codec.Nested<>(Assent.SHAPE), ContractReport.AmendmentAgreed::assent);
    private static final Field<ContractReport.Relied, String> RELIED_CONDUCT =
            Field.one("conduct", Scalar.TEXT, ContractReport.Relied::conduct);
    private static final Field<ContractReport.AuthorityShown, BindingAuthority> AUTHORITY_SHOWN_AUTHORITY = Field.one(
            "authority", new Codec.Nested<>(BindingAuthority.SHAPE), ContractReport.AuthorityShown::authority);
    private static final Field<ContractReport.AuthorityEnded, String> AUTHORITY_ENDED_COMPANY =
            Field.one("company", Scalar.NAME, ContractReport.AuthorityEnded::company);
    private static final Field<ContractReport.AuthorityEnded, String> AUTHORITY_ENDED_PERSON =
            Field.one("person", Scalar.NAME, ContractReport.AuthorityEnded::person);
    private static final Field<ContractReport.Ratified, Digest> RATIFIED_CONTENT =
            Field.one("content", Scalar.DIGEST, ContractReport.Ratified::content);
    private static final Field<ContractReport.Ratified, PersonRef> RATIFIED_BY =
            Field.one("by", new Codec.Nested<>(Entry.PERSON), ContractReport.Ratified::by);
    private static final Field<ContractReport.EndDeclared, EndKind> END_DECLARED_KIND =
            Field.one("kind", EndKind.TEXT, ContractReport.EndDeclared::kind);
    private static final Field<ContractReport.EndDeclared, String> END_DECLARED_WORDS =
            Field.one("words", Scalar.TEXT, ContractReport.EndDeclared::words);
    private static final Field<ContractDecision.Confirm, ConfirmationLetter> CONFIRM_LETTER =
            Field.one("letter", new Codec.Nested<>(ConfirmationLetter.SHAPE), ContractDecision.Confirm::letter);
    private static final Field<ContractDecision.Draft, Contract> DRAFT_CONTRACT =
            Field.one("contract", new Codec.Nested<>(Contract.SHAPE), ContractDecision.Draft::contract);
    private static final Field<ContractDecision.Sign, Signature> SIGN_SIGNATURE =
            Field.one("signature", new Codec.Nested<>(Signature.SHAPE), ContractDecision.Sign::signature);
    private static final Field<ContractDecision.Send, Moment> SEND_ANSWER_BY =
            Field.one("answerBy", Scalar.MOMENT, ContractDecision.Send::answerBy);
    private static final Field<ContractDecision.Decline, String> DECLINE_WHY =
            Field.one("why", Scalar.TEXT, ContractDecision.Decline::why);
    private static final Field<ContractDecision.Propose, Amendment> PROPOSE_AMENDMENT =
            Field.one("amendment", new Codec.Choice<>(Amendment.family()), ContractDecision.Propose::amendment);
    private static final Field<ContractDecision.Propose, Assent> PROPOSE_ASSENT =
            Field.one("assent", new Codec.Nested<>(Assent.SHAPE), ContractDecision.Propose::assent);
    private static final Field<ContractDecision.Agree, Digest> AGREE_AMENDMENT =
            Field.one("amendment", Scalar.DIGEST, ContractDecision.Agree::amendment);
    private static final Field<ContractDecision.Agree, Assent> AGREE_ASSENT =
            Field.one("assent", new Codec.Nested<>(Assent.SHAPE), ContractDecision.Agree::assent);
    private static final Field<ContractDecision.Ratify, Digest> RATIFY_CONTENT =
            Field.one("content", Scalar.DIGEST, ContractDecision.Ratify::content);
    private static final Field<ContractDecision.Ratify, PersonRef> RATIFY_BY =
            Field.one("by", new Codec.Nested<>(Entry.PERSON), ContractDecision.Ratify::by);
    private static final Field<ContractDecision.DeclareEnd, EndKind> DECLARE_END_KIND =
            Field.one("kind", EndKind.TEXT, ContractDecision.DeclareEnd::kind);
    private static final Field<ContractDecision.DeclareEnd, String> DECLARE_END_WORDS =
            Field.one("words", Scalar.TEXT, ContractDecision.DeclareEnd::words);

    static final Family<Act> FAMILY = Family.of(
            Shape.of(
                    "contract.confirmed",
                    1,
                    ContractReport.Confirmed.class,
                    v -> new ContractReport.Confirmed(v.of(CONFIRMED_LETTER)),
                    CONFIRMED_LETTER),
            Shape.of(
                    "contract.deviated",
                    1,
                    ContractReport.Deviated.class,
                    v -> new ContractReport.Deviated(v.of(DEVIATED_TERMS)),
                    DEVIATED_TERMS),
            Shape.of(
                    "contract.presented",
                    1,
                    ContractReport.Presented.class,
                    v -> new ContractReport.Presented(v.of(PRESENTED_CONTRACT), v.of(PRESENTED_SIGNATURE)),
                    PRESENTED_CONTRACT,
                    PRESENTED_SIGNATURE),
            Shape.of(
                    "contract.countersigned",
                    1,
                    ContractReport.Countersigned.class,
                    v -> new ContractReport.Countersigned(v.of(COUNTERSIGNED_SIGNATURE)),
                    COUNTERSIGNED_SIGNATURE),
            Shape.of(
                    "contract.refused",
                    1,
                    ContractReport.Refused.class,
                    v -> new ContractReport.Refused(v.of(REFUSED_WHY)),
                    REFUSED_WHY),
            Shape.of(
                    "contract.amendment-proposed",
                    1,
                    ContractReport.AmendmentProposed.class,
                    v -> new ContractReport.AmendmentProposed(
                            v.of(AMENDMENT_PROPOSED_AMENDMENT), v.of(AMENDMENT_PROPOSED_ASSENT)),
                    AMENDMENT_PROPOSED_AMENDMENT,
                    AMENDMENT_PROPOSED_ASSENT),
            Shape.of(
                    "contract.amendment-agreed",
                    1,
                    ContractReport.AmendmentAgreed.class,
                    v -> new ContractReport.AmendmentAgreed(
                            v.of(AMENDMENT_AGREED_AMENDMENT), v.of(AMENDMENT_AGREED_ASSENT)),
                    AMENDMENT_AGREED_AMENDMENT,
                    AMENDMENT_AGREED_ASSENT),
            Shape.of(
                    "contract.relied",
                    1,
                    ContractReport.Relied.class,
                    v -> new ContractReport.Relied(v.of(RELIED_CONDUCT)),
                    RELIED_CONDUCT),
            Shape.of(
                    "contract.authority-shown",
                    1,
                    ContractReport.AuthorityShown.class,
                    v -> new ContractReport.AuthorityShown(v.of(AUTHORITY_SHOWN_AUTHORITY)),
                    AUTHORITY_SHOWN_AUTHORITY),
            Shape.of(
                    "contract.authority-ended",
                    1,
                    ContractReport.AuthorityEnded.class,
                    v -> new ContractReport.AuthorityEnded(v.of(AUTHORITY_ENDED_COMPANY), v.of(AUTHORITY_ENDED_PERSON)),
                    AUTHORITY_ENDED_COMPANY,
                    AUTHORITY_ENDED_PERSON),
            Shape.of(
                    "contract.ratified",
                    1,
                    ContractReport.Ratified.class,
                    v -> new ContractReport.Ratified(v.of(RATIFIED_CONTENT), v.of(RATIFIED_BY)),
                    RATIFIED_CONTENT,
                    RATIFIED_BY),
            Shape.of(
                    "contract.end-declared",
                    1,
                    ContractReport.EndDeclared.class,
                    v -> new ContractReport.EndDeclared(v.of(END_DECLARED_KIND), v.of(END_DECLARED_WORDS)),
                    END_DECLARED_KIND,
                    END_DECLARED_WORDS),
            Shape.of("contract.time-passed", 1, ContractReport.TimePassed.class, v -> new ContractReport.TimePassed()),
            Shape.of(
                    "contract.confirm",
                    1,
                    ContractDecision.Confirm.class,
                    v -> new ContractDecision.Confirm(v.of(CONFIRM_LETTER)),
                    CONFIRM_LETTER),
            Shape.of("contract.adopt", 1, ContractDecision.Adopt.class, v -> new ContractDecision.Adopt()),
            Shape.of(
                    "contract.draft",
                    1,
                    ContractDecision.Draft.class,
                    v -> new ContractDecision.Draft(v.of(DRAFT_CONTRACT)),
                    DRAFT_CONTRACT),
            Shape.of(
                    "contract.sign",
                    1,
                    ContractDecision.Sign.class,
                    v -> new ContractDecision.Sign(v.of(SIGN_SIGNATURE)),
                    SIGN_SIGNATURE),
            Shape.of(
                    "contract.send",
                    1,
                    ContractDecision.Send.class,
                    v -> new ContractDecision.Send(v.of(SEND_ANSWER_BY)),
                    SEND_ANSWER_BY),
            Shape.of("contract.take-back", 1, ContractDecision.TakeBack.class, v -> new ContractDecision.TakeBack()),
            Shape.of(
                    "contract.decline",
                    1,
                    ContractDecision.Decline.class,
                    v -> new ContractDecision.Decline(v.of(DECLINE_WHY)),
                    DECLINE_WHY),
            Shape.of(
                    "contract.propose",
                    1,
                    ContractDecision.Propose.class,
                    v -> new ContractDecision.Propose(v.of(PROPOSE_AMENDMENT), v.of(PROPOSE_ASSENT)),
                    PROPOSE_AMENDMENT,
                    PROPOSE_ASSENT),
            Shape.of(
                    "contract.agree",
                    1,
                    ContractDecision.Agree.class,
                    v -> new ContractDecision.Agree(v.of(AGREE_AMENDMENT), v.of(AGREE_ASSENT)),
                    AGREE_AMENDMENT,
                    AGREE_ASSENT),
            Shape.of(
                    "contract.ratify",
                    1,
                    ContractDecision.Ratify.class,
                    v -> new ContractDecision.Ratify(v.of(RATIFY_CONTENT), v.of(RATIFY_BY)),
                    RATIFY_CONTENT,
                    RATIFY_BY),
            Shape.of(
                    "contract.declare-end",
                    1,
                    ContractDecision.DeclareEnd.class,
                    v -> new ContractDecision.DeclareEnd(v.of(DECLARE_END_KIND), v.of(DECLARE_END_WORDS)),
                    DECLARE_END_KIND,
                    DECLARE_END_WORDS));

    private ContractActs() {}

    static void checkDeclared(EndKind kind) {
        if (kind == EndKind.AGREED) {
            throw new IllegalArgumentException("an agreed end is proposed and agreed as an amendment: `" + kind + "`");
        }
    }
}
