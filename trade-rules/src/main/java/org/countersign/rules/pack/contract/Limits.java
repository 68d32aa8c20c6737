package org.countersign.rules.pack.contract;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.countersign.trade.base.Truth;
import org.countersign.trade.contract.Signature;
import org.countersign.trade.contract.signing.ContractReview;
import org.countersign.trade.money.Amount;
import org.countersign.trade.party.BindingAct;
import org.countersign.trade.party.BindingAuthority;

/** Whether those who signed kept to the amounts up to which they may. */
final class Limits {
    private Limits() {}

    /** Yes if all did; of whom no authority to sign is shown, nothing is said here. */
    static Truth keptBy(ContractReview review) {
        return review.signings()
                .map(signing -> kept(review, signing.signature()))
                .fold(Truth.YES, Truth::and);
    }

    private static Truth kept(ContractReview review, Signature signature) {
        String company = signature.side().of(review.contract().terms()).name();
        Seq<BindingAuthority> his = review.authorities()
                .filter(one -> one.company().equals(company)
                        && one.person().equals(signature.by().id())
                        && one.acts().contains(BindingAct.SIGN));
        return his.isEmpty()
                ? Truth.YES
                : his.map(one -> within(review.contract().terms().total(), one.upTo()))
                        .fold(Truth.NO, Truth::or);
    }

    private static Truth within(Option<Amount> total, Option<Amount> limit) {
        return limit.fold(
                () -> Truth.YES,
                most -> total.filter(amount -> amount.currency().equals(most.currency()))
                        .fold(() -> Truth.UNKNOWN, amount -> Truth.of(amount.isLessThanOrEqualTo(most))));
    }
}
