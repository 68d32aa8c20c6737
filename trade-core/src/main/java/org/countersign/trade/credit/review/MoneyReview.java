package org.countersign.trade.credit.review;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.credit.AvailableBy;
import org.countersign.trade.credit.Confirmation;
import org.countersign.trade.credit.Credit;
import org.countersign.trade.credit.Tenor;
import org.countersign.trade.goods.Tolerance;
import org.countersign.trade.money.Amount;

/** Parties, amount, payment. */
final class MoneyReview {
    private MoneyReview() {}

    static Seq<Remark> of(Credit credit, SalesTerms terms) {
        return parties(credit, terms).appendAll(amount(credit, terms)).appendAll(payment(credit, terms));
    }

    private static Seq<Remark> parties(Credit credit, SalesTerms terms) {
        return Noted.must(
                        !credit.beneficiaryParty().isNamedLike(terms.seller()),
                        "beneficiary",
                        () -> Noted.contract("CREDIT-BENEFICIARY")
                                .with(
                                        "credit",
                                        Noted.shown(credit.beneficiaryParty().name()))
                                .with("contract", Noted.shown(terms.seller().name())))
                .appendAll(Noted.must(
                        !credit.applicantParty().isNamedLike(terms.buyer()),
                        "applicant",
                        () -> Noted.contract("CREDIT-APPLICANT")
                                .with(
                                        "credit",
                                        Noted.shown(credit.applicantParty().name()))
                                .with("contract", Noted.shown(terms.buyer().name()))));
    }

    private static Seq<Remark> amount(Credit credit, SalesTerms terms) {
        return terms.total()
                .toVector()
                .flatMap(total -> total.currency().equals(credit.amount().currency())
                        ? sum(credit, terms, total)
                        : Noted.must(
                                true,
                                "amount",
                                () -> Noted.contract("CREDIT-CURRENCY")
                                        .with("credit", credit.amount().currency())
                                        .with("contract", total.currency())));
    }

    private static Seq<Remark> sum(Credit credit, SalesTerms terms, Amount total) {
        Seq<Remark> less = Noted.must(
                credit.most().isLessThan(total),
                "amount",
                () -> Noted.contract("CREDIT-AMOUNT")
                        .with("credit", credit.most())
                        .with("contract", total));
        Seq<Remark> more = Noted.note(
                credit.least().isGreaterThan(total),
                "amount",
                () -> Noted.contract("CREDIT-AMOUNT-MORE")
                        .with("credit", credit.amount())
                        .with("contract", total));
        return less.appendAll(more).appendAll(less.isEmpty() ? tolerance(credit, terms, total) : Vector.empty());
    }

    /** What may be delivered more has to be paid more. */
    private static Seq<Remark> tolerance(Credit credit, SalesTerms terms, Amount total) {
        return terms.moreOrLess()
                .filter(tolerance -> tolerance.measure() == Tolerance.Measure.PERCENT
                        && tolerance.more().isPositive())
                .toVector()
                .flatMap(tolerance -> {
                    Ratio wanted = Ratio.from(total.number())
                            .times(Ratio.ONE.plus(
                                    Percentage.of(tolerance.more()).ratio()));
                    return Noted.should(
                            Ratio.from(credit.most().number()).compareTo(wanted) < 0,
                            "tolerance",
                            () -> Noted.ucp("CREDIT-TOLERANCE", "30(b)")
                                    .with("contract", tolerance)
                                    .with("credit", credit.most()));
                });
    }

    private static Seq<Remark> payment(Credit credit, SalesTerms terms) {
        Option<Tenor> stated = credit.availability().tenor();
        Tenor real = stated.getOrElse(Tenor::sight);
        boolean isRead = stated.isDefined() || credit.availability().by() == AvailableBy.SIGHT_PAYMENT;
        Seq<Remark> tenor = terms.tenor()
                .toVector()
                .filter(agreed -> isRead && !agreed.equals(real))
                .flatMap(wanted -> Noted.must(
                        true,
                        "availability",
                        () -> Noted.contract("CREDIT-TENOR")
                                .with("credit", real)
                                .with("contract", wanted)));
        boolean onApplicant = credit.availability()
                .drawee()
                .exists(drawee -> Noted.words(drawee).contains("APPLICANT")
                        || Noted.plain(drawee)
                                .contains(Noted.plain(credit.applicantParty().name())));
        return tenor.appendAll(Noted.must(onApplicant, "availability.drawee", () -> Noted.ucp("CREDIT-DRAWEE", "6(c)")))
                .appendAll(Noted.should(
                        !credit.rules().areUcp(),
                        "rules",
                        () -> Noted.practice("CREDIT-RULES", "without UCP 600 none of its safeguards holds")
                                .with("rules", credit.rules().code())))
                .appendAll(Noted.must(
                        terms.isConfirmed() && credit.banks().confirmation() != Confirmation.CONFIRM,
                        "banks",
                        () -> Noted.contract("CREDIT-CONFIRM")
                                .with("credit", credit.banks().confirmation().code())))
                .appendAll(Noted.note(
                        credit.charges()
                                .exists(text -> Noted.words(text).matches("ALL (BANKING |BANK )?CHARGES.*BENEFICIARY.*")
                                        && !Noted.words(text).contains("OUTSIDE")),
                        "charges",
                        () -> Noted.practice("CREDIT-CHARGES", "each side bears the charges of its own country")));
    }
}
