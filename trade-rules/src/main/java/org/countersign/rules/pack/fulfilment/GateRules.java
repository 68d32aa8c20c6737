package org.countersign.rules.pack.fulfilment;

import static org.countersign.rules.rule.Condition.after;
import static org.countersign.rules.rule.Condition.all;
import static org.countersign.rules.rule.Condition.any;
import static org.countersign.rules.rule.Condition.atLeast;
import static org.countersign.rules.rule.Condition.atMost;
import static org.countersign.rules.rule.Condition.dayOf;
import static org.countersign.rules.rule.Condition.holds;
import static org.countersign.rules.rule.Condition.is;
import static org.countersign.rules.rule.Condition.not;
import static org.countersign.rules.rule.Condition.present;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.countersign.rules.pack.Pack;
import org.countersign.rules.rule.Aspect;
import org.countersign.rules.rule.Condition;
import org.countersign.rules.rule.Limit;
import org.countersign.rules.rule.Parameter;
import org.countersign.rules.rule.Readable;
import org.countersign.rules.rule.Ref;
import org.countersign.rules.rule.Rule;
import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.fulfilment.AttributeFact;
import org.countersign.trade.fulfilment.GateFacts;
import org.countersign.trade.fulfilment.Waiver;

/**
 * What the gate asks for, rule by rule, and what is worth a second look although it is open. The errors are all satisfied exactly when the gate is open
 * without a waiver; a property holds that. No fix is offered that would change what somebody is said to have confirmed.
 */
@Evolving
public final class GateRules {
    /** Below this a confirmation is in writing and may still not convince anybody: a chat message that names no revision. */
    static final Parameter<Integer> LEAST_STRENGTH = new Parameter<>(
            "least-strength",
            60,
            "judgement: a mail that names revision and attribute has 78, a chat message 50",
            LocalDate.of(2026, 11, 25));
    /** A waiver that never ends is a change of the contract by another name. */
    static final Parameter<Integer> LONGEST_WAIVER = new Parameter<>(
            "longest-waiver",
            30,
            "judgement: production starts within weeks, and after that the waiver has served its purpose",
            LocalDate.of(2026, 11, 25));

    private static final Aspect<Truth, Boolean> IS_SO = Aspect.whether("isSo", truth -> truth);

    private static final Ref<GateFacts, GateFacts> FACTS = Ref.of(GateFacts.SHAPE);
    private static final Ref<GateFacts, AttributeFact> ATTRIBUTE =
            FACTS.many(GateFacts.ATTRIBUTES).each();
    private static final Ref<GateFacts, Truth> STANDS = ATTRIBUTE.one(AttributeFact.STANDS);
    private static final Ref<GateFacts, Truth> IN_WRITING = ATTRIBUTE.one(AttributeFact.IN_WRITING);
    private static final Ref<GateFacts, Truth> AUTHORISED = ATTRIBUTE.one(AttributeFact.AUTHORISED);
    private static final Ref<GateFacts, Truth> DEEMED = ATTRIBUTE.one(AttributeFact.DEEMED);
    private static final Ref<GateFacts, Truth> DEPOSIT_REQUIRED = FACTS.one(GateFacts.DEPOSIT_REQUIRED);
    private static final Ref<GateFacts, Truth> DEPOSIT_RECEIVED = FACTS.one(GateFacts.DEPOSIT_RECEIVED);
    private static final Ref<GateFacts, Truth> EFFECTIVE = FACTS.one(GateFacts.CONTRACT_EFFECTIVE);
    private static final Ref<GateFacts, Waiver> WAIVER =
            FACTS.many(GateFacts.WAIVERS).each();
    private static final Ref<GateFacts, Moment> SIGNED = WAIVER.one(Waiver.SIGNED);
    private static final Ref<GateFacts, Moment> EXPIRES = WAIVER.one(Waiver.EXPIRES);

    private static final Readable<GateFacts, Boolean> THIS_CONTENT = Aspect.<AttributeFact>whether(
                    "isConfirmedContent", fact -> Truth.of(fact.isOfThisContent()))
            .of(ATTRIBUTE);
    private static final Readable<GateFacts, Boolean> SETTLED = Aspect.<AttributeFact>whether(
                    "hasNoOpenComment", fact -> Truth.of(fact.comments().isEmpty()))
            .of(ATTRIBUTE);
    private static final Readable<GateFacts, Integer> STRENGTH = Aspect.<AttributeFact, Integer>maybe(
                    "strength", points -> points.toString(), AttributeFact::points)
            .of(ATTRIBUTE);

    private static final Condition<GateFacts> BY_CLAUSE =
            all(present(FACTS.maybe(GateFacts.DEEMED_BY)), holds(IS_SO.of(DEEMED)), not(is(STANDS, Truth.NO)));

    private static final Rule<GateFacts> CONFIRMED = Rule.error("FUL-GATE-E01")
            .about(ATTRIBUTE)
            .require(any(holds(THIS_CONTENT), BY_CLAUSE))
            .accordingTo(practice("a confirmation covers what was shown, and no later change"), cisg("35(2)(c)"));

    private static final Rule<GateFacts> STANDING = Rule.error("FUL-GATE-E02")
            .about(STANDS)
            .when(holds(THIS_CONTENT))
            .require(any(holds(IS_SO.of(STANDS)), BY_CLAUSE))
            .accordingTo(practice("of two words of one side the later counts"));

    private static final Rule<GateFacts> WRITTEN = Rule.error("FUL-GATE-E03")
            .about(IN_WRITING)
            .when(holds(THIS_CONTENT))
            .require(any(holds(IS_SO.of(IN_WRITING)), BY_CLAUSE))
            .accordingTo(Citation.of(Authority.HOUSE, "a spoken word is kept and opens no gate"), cisg("29(2)"));

    private static final Rule<GateFacts> ALLOWED = Rule.error("FUL-GATE-E04")
            .about(AUTHORISED)
            .when(holds(THIS_CONTENT))
            .require(any(holds(IS_SO.of(AUTHORISED)), BY_CLAUSE))
            .accordingTo(practice("who confirms for a company has to be allowed to"));

    private static final Rule<GateFacts> COMMENTS = Rule.error("FUL-GATE-E05")
            .about(ATTRIBUTE)
            .require(holds(SETTLED))
            .accordingTo(practice("an approval with comments is a list of what to correct"));

    private static final Rule<GateFacts> DEPOSIT = Rule.error("FUL-GATE-E06")
            .about(DEPOSIT_RECEIVED)
            .require(any(not(holds(IS_SO.of(DEPOSIT_REQUIRED))), holds(IS_SO.of(DEPOSIT_RECEIVED))))
            .accordingTo(practice("no production before the deposit is there"));

    private static final Rule<GateFacts> CONTRACT = Rule.error("FUL-GATE-E07")
            .about(EFFECTIVE)
            .require(holds(IS_SO.of(EFFECTIVE)))
            .accordingTo(cisg("23"));

    private static final Rule<GateFacts> STRONG_ENOUGH = Rule.warning("FUL-GATE-W01")
            .about(ATTRIBUTE)
            .when(holds(THIS_CONTENT))
            .require(any(atLeast(STRENGTH, new Limit<>(LEAST_STRENGTH)), BY_CLAUSE))
            .accordingTo(practice("what opens a gate is one day to be shown to somebody else"));

    private static final Rule<GateFacts> WAIVER_ENDS = Rule.advice("FUL-GATE-A01")
            .about(EXPIRES)
            .require(atMost(dayOf(EXPIRES), after(LONGEST_WAIVER, dayOf(SIGNED))))
            .accordingTo(practice("what is let pass for good is agreed, not waived"));

    /** The rules of this pack. */
    public static final Pack<GateFacts> PACK = () ->
            Vector.of(CONFIRMED, STANDING, WRITTEN, ALLOWED, COMMENTS, DEPOSIT, CONTRACT, STRONG_ENOUGH, WAIVER_ENDS);

    private GateRules() {}

    private static Citation practice(String inOurWords) {
        return Citation.of(Authority.PRACTICE, inOurWords);
    }

    private static Citation cisg(String article) {
        return Citation.of(Authority.CISG, article);
    }
}
