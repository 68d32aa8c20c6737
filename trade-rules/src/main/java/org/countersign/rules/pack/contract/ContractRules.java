package org.countersign.rules.pack.contract;

import static org.countersign.rules.pack.contract.Reviewed.*;
import static org.countersign.rules.rule.Condition.all;
import static org.countersign.rules.rule.Condition.atLeast;
import static org.countersign.rules.rule.Condition.holds;
import static org.countersign.rules.rule.Condition.is;
import static org.countersign.rules.rule.Condition.not;
import static org.countersign.rules.rule.Condition.opaque;
import static org.countersign.rules.rule.Condition.present;

import io.vavr.collection.Vector;
import org.countersign.rules.pack.Pack;
import org.countersign.rules.rule.Aspect;
import org.countersign.rules.rule.Rule;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.contract.Contract;
import org.countersign.trade.contract.FormClause;
import org.countersign.trade.contract.Side;
import org.countersign.trade.contract.signing.ContractReview;

/**
 * What a careful export manager looks at before a contract leaves the house and when it comes back: whether it says what was confirmed, names law,
 * forum, precedence and form, whether both signed the same bytes and might, and whether a credit follows a change.
 */
@Evolving
public final class ContractRules {
    private static final Rule<ContractReview> LAW_NAMED = Rule.warning("CTR-SAID-W01")
            .about(LAW)
            .require(present(LAW))
            .accordingTo(
                    practice("without a law that is named the conflict of laws decides, in whichever court"),
                    cisg("6"));

    private static final Rule<ContractReview> FORUM_NAMED = Rule.warning("CTR-SAID-W02")
            .about(FORUM)
            .require(present(FORUM))
            .accordingTo(practice("without a forum that is named each side goes to the court that suits it"));

    private static final Rule<ContractReview> PRECEDENCE_NAMED = Rule.warning("CTR-SAID-W03")
            .about(PRECEDENCE)
            .require(present(PRECEDENCE))
            .accordingTo(practice("order, quotation and general terms say other things than the contract"));

    private static final Rule<ContractReview> FORM_NAMED = Rule.advice("CTR-SAID-A01")
            .about(FORM_CLAUSE)
            .require(not(is(FORM_CLAUSE, FormClause.NONE)))
            .accordingTo(cisg("29(1), 29(2)"));

    private static final Rule<ContractReview> BOTH_SIDES_NAMED = Rule.error("CTR-SAID-E01")
            .about(SIGNATORIES)
            .require(holds(Aspect.<Contract>whether(
                            "bothSidesSign",
                            contract -> Truth.of(Vector.of(Side.values())
                                    .forAll(side -> contract.signatories().exists(one -> one.side() == side))))
                    .of(CONTRACT)))
            .accordingTo(practice("a contract names who signs it for either side"));

    private static final Rule<ContractReview> SAYS_WHAT_WAS_CONFIRMED = Rule.error("CTR-TERMS-E01")
            .about(TERMS)
            .when(not(present(FORMER)))
            .require(opaque(
                    "the terms of the contract are those that were confirmed",
                    facts -> facts.of(CONTRACT)
                            .apart(facts.of(CONFIRMED))
                            .terms()
                            .isEmpty(),
                    CONTRACT,
                    CONFIRMED))
            .accordingTo(practice("a contract is drawn up from terms that both confirmed"), cisg("19(1)"));

    private static final Rule<ContractReview> SIGNED_THE_SAME_BYTES = Rule.error("CTR-SIGN-E01")
            .about(CONTENT)
            .require(opaque(
                    "the signature is over exactly the bytes of the contract",
                    facts -> facts.of(CONTRACT).digest().equals(facts.of(CONTENT)),
                    CONTENT,
                    CONTRACT))
            .accordingTo(cisg("19(1), 29(1)"));

    private static final Rule<ContractReview> MIGHT_SIGN = Rule.error("CTR-SIGN-E02")
            .about(AUTHORITY)
            .require(not(is(AUTHORITY, Truth.NO)))
            .accordingTo(practice("who may not bind a company does not, unless it ratifies"), picc("2.2.5(1), 2.2.9"));

    private static final Rule<ContractReview> WITHIN_LIMITS = Rule.error("CTR-SIGN-E03")
            .about(AUTHORITIES)
            .when(all(present(SIGNINGS), present(AUTHORITIES)))
            .require(holds(Aspect.<ContractReview>whether("withinLimits", Limits::keptBy)
                    .of(REVIEW)))
            .accordingTo(practice("who may sign up to an amount may not sign above it"), picc("2.2.5(1)"));

    private static final Rule<ContractReview> SHOWN_TO_BE_AUTHORISED = Rule.warning("CTR-SIGN-W01")
            .about(AUTHORITY)
            .require(not(is(AUTHORITY, Truth.UNKNOWN)))
            .accordingTo(practice("an authority that nobody has shown is not assumed"));

    private static final Rule<ContractReview> SIGNED_AS_NAMED = Rule.advice("CTR-SIGN-A01")
            .about(SIGNER)
            .require(opaque(
                    "whoever signs is named in the contract",
                    facts -> facts.of(CONTRACT)
                            .signatories()
                            .exists(one ->
                                    one.person().id().equals(facts.of(SIGNER).id())),
                    SIGNER,
                    CONTRACT))
            .accordingTo(practice("a contract names who signs it for either side"));

    private static final Rule<ContractReview> NAMES_THE_VERSION_BEFORE = Rule.error("CTR-CHAIN-E01")
            .about(VERSION)
            .when(present(FORMER))
            .require(opaque(
                    "the contract is the next version of the one before",
                    facts -> isNext(facts.of(FORMER), facts.of(CONTRACT)),
                    CONTRACT,
                    FORMER))
            .accordingTo(practice("each version names the digest of the one before"));

    private static final Rule<ContractReview> VERSION_BEFORE_IS_THERE = Rule.warning("CTR-CHAIN-W01")
            .about(FORMER)
            .when(atLeast(VERSION, 2))
            .require(present(FORMER))
            .accordingTo(practice("who reads a change reads what it changes"));

    private static final Rule<ContractReview> CREDIT_FOLLOWS = Rule.error("CTR-CREDIT-E01")
            .about(CREDIT_AMENDED)
            .when(all(
                    present(FORMER),
                    opaque(
                            "a credit pays, and the change concerns what it says",
                            facts -> Credits.concerned(facts.of(FORMER), facts.of(CONTRACT)),
                            FORMER,
                            CONTRACT)))
            .require(is(CREDIT_AMENDED, true))
            .accordingTo(ucp600("4(a), 10(a)"), practice("a bank pays by the credit and reads no contract"));

    private static final Rule<ContractReview> NOTHING_OVERTAKEN = Rule.warning("CTR-LATE-W01")
            .about(OVERTAKEN)
            .require(not(present(OVERTAKEN)))
            .accordingTo(practice("what was done before a fact was known is looked at again once it is"));

    /** The rules of this pack. */
    public static final Pack<ContractReview> PACK = () -> Vector.of(
            LAW_NAMED,
            FORUM_NAMED,
            PRECEDENCE_NAMED,
            FORM_NAMED,
            BOTH_SIDES_NAMED,
            SAYS_WHAT_WAS_CONFIRMED,
            SIGNED_THE_SAME_BYTES,
            MIGHT_SIGN,
            WITHIN_LIMITS,
            SHOWN_TO_BE_AUTHORISED,
            SIGNED_AS_NAMED,
            NAMES_THE_VERSION_BEFORE,
            VERSION_BEFORE_IS_THERE,
            CREDIT_FOLLOWS,
            NOTHING_OVERTAKEN);

    private ContractRules() {}

    private static boolean isNext(Contract before, Contract next) {
        return next.number().equals(before.number())
                && next.version() == before.version() + 1
                && next.supersedes().contains(before.digest());
    }
}
