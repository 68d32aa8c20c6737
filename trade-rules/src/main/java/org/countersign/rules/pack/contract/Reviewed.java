package org.countersign.rules.pack.contract;

import org.countersign.rules.rule.Many;
import org.countersign.rules.rule.Ref;
import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.Truth;
import org.countersign.trade.contract.Contract;
import org.countersign.trade.contract.FormClause;
import org.countersign.trade.contract.PaperKind;
import org.countersign.trade.contract.Signatory;
import org.countersign.trade.contract.Signature;
import org.countersign.trade.contract.signing.ContractReview;
import org.countersign.trade.contract.signing.Signing;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.party.BindingAuthority;

/** What the rules read in a review, and on whom they rest. */
final class Reviewed {
    static final Ref<ContractReview, ContractReview> REVIEW = Ref.of(ContractReview.SHAPE);
    static final Ref<ContractReview, Contract> CONTRACT = REVIEW.one(ContractReview.CONTRACT);
    static final Ref<ContractReview, Integer> VERSION = CONTRACT.one(Contract.VERSION);
    static final Ref<ContractReview, Quotation> TERMS = CONTRACT.one(Contract.TERMS);
    static final Ref<ContractReview, String> LAW = CONTRACT.maybe(Contract.LAW);
    static final Ref<ContractReview, String> FORUM = CONTRACT.maybe(Contract.FORUM);
    static final Ref<ContractReview, FormClause> FORM_CLAUSE = CONTRACT.one(Contract.FORM_CLAUSE);
    static final Many<ContractReview, PaperKind> PRECEDENCE = CONTRACT.many(Contract.PRECEDENCE);
    static final Many<ContractReview, Signatory> SIGNATORIES = CONTRACT.many(Contract.SIGNATORIES);
    static final Ref<ContractReview, Quotation> CONFIRMED = REVIEW.maybe(ContractReview.CONFIRMED);
    static final Ref<ContractReview, Contract> FORMER = REVIEW.maybe(ContractReview.FORMER);
    static final Many<ContractReview, Signing> SIGNINGS = REVIEW.many(ContractReview.SIGNINGS);
    static final Ref<ContractReview, Signing> SIGNING = SIGNINGS.each();
    static final Ref<ContractReview, Truth> AUTHORITY = SIGNING.one(Signing.AUTHORITY);
    static final Ref<ContractReview, Signature> SIGNATURE = SIGNING.one(Signing.SIGNATURE);
    static final Ref<ContractReview, PersonRef> SIGNER = SIGNATURE.one(Signature.BY);
    static final Ref<ContractReview, Digest> CONTENT = SIGNATURE.one(Signature.CONTENT);
    static final Many<ContractReview, BindingAuthority> AUTHORITIES = REVIEW.many(ContractReview.AUTHORITIES);
    static final Ref<ContractReview, Boolean> CREDIT_AMENDED = REVIEW.maybe(ContractReview.CREDIT_AMENDED);
    static final Many<ContractReview, String> OVERTAKEN = REVIEW.many(ContractReview.OVERTAKEN);

    private static final Authority UCP_600 =
            new Authority("UCP 600", "Uniform Customs and Practice for Documentary Credits, ICC 600 (2007)");
    private static final Authority PICC =
            new Authority("PICC", "UNIDROIT Principles of International Commercial Contracts (2016)");

    private Reviewed() {}

    static Citation practice(String inOurWords) {
        return Citation.of(Authority.PRACTICE, inOurWords);
    }

    static Citation cisg(String article) {
        return Citation.of(Authority.CISG, article);
    }

    static Citation ucp600(String article) {
        return Citation.of(UCP_600, article);
    }

    static Citation picc(String article) {
        return Citation.of(PICC, article);
    }
}
