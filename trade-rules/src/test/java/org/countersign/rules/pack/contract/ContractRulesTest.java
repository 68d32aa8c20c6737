package org.countersign.rules.pack.contract;

import static org.countersign.testkit.trade.ContractSamples.*;
import static org.countersign.testkit.trade.NegotiationSamples.LAMPS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.countersign.rules.engine.Interpreter;
import org.countersign.rules.explain.Explanation;
import org.countersign.rules.explain.RuleTexts;
import org.countersign.rules.rule.Outcome;
import org.countersign.rules.rule.RuleCode;
import org.countersign.testkit.Committed;
import org.countersign.testkit.rules.ContractCases;
import org.countersign.testkit.rules.Judged;
import org.countersign.trade.base.Channel;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Texts;
import org.countersign.trade.base.process.History;
import org.countersign.trade.base.process.Stamp;
import org.countersign.trade.contract.Side;
import org.countersign.trade.contract.signing.ContractDecision;
import org.countersign.trade.contract.signing.ContractReport;
import org.countersign.trade.contract.signing.ContractReview;
import org.countersign.trade.contract.signing.ContractState;
import org.countersign.trade.money.Amount;
import org.countersign.trade.party.BindingAct;
import org.countersign.trade.party.BindingAuthority;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is worth a second look in a contract: each rule on both sides of its limit. */
class ContractRulesTest {
    private static final Path TABLES = Path.of("src/test/resources/org/countersign/rules/pack/contract");

    @TestFactory
    Stream<DynamicTest> eachRuleHoldsToItsLimit() {
        return ContractCases.limits()
                .zipWithIndex((limit, number) ->
                        DynamicTest.dynamicTest(number + " " + limit.code() + " " + limit.outcome(), () -> {
                            Judged judged = Judged.by(ContractRules.PACK, limit.review());
                            if (limit.outcome() == Outcome.SATISFIED) {
                                judged.satisfies(limit.code());
                            } else {
                                judged.violates(limit.code()).at(limit.path());
                            }
                        }))
                .toJavaStream();
    }

    @Test
    void everyRuleHasACaseOnEitherSideOfItsLimit() {
        Vector<String> both = ContractRules.PACK
                .rules()
                .toVector()
                .flatMap(rule ->
                        Vector.of(Outcome.SATISFIED, Outcome.VIOLATED).map(outcome -> rule.code() + " " + outcome));
        assertEquals(
                both.sorted(),
                ContractCases.limits()
                        .map(limit -> limit.code() + " " + limit.outcome())
                        .distinct()
                        .sorted());
    }

    @Test
    void aSoundContractViolatesNothing() {
        Judged.by(ContractRules.PACK, ContractCases.SOUND).violatesNothing();
    }

    @Test
    void whatNobodyKnowsIsAskedFor() {
        Judged.by(
                        ContractRules.PACK,
                        ContractReview.SHAPE.with(ContractCases.SOUND, ContractReview.CONFIRMED, Option.none()))
                .leavesOpen("CTR-TERMS-E01")
                .missing("confirmed");
        Judged.by(ContractRules.PACK, ContractCases.creditUnknown())
                .leavesOpen("CTR-CREDIT-E01")
                .missing("creditAmended");
        Judged.by(ContractRules.PACK, ContractCases.creditUntouched()).doesNotApply("CTR-CREDIT-E01");
    }

    @Test
    void anAmountInAnotherCurrencyThanTheLimitIsUnknown() {
        BindingAuthority euros = new BindingAuthority(
                LAMPS.seller().name(),
                MEI.id(),
                Vector.of(BindingAct.SIGN),
                Option.some(Amount.parse("EUR 1")),
                Option.none(),
                Option.none());
        assertEquals(
                Vector.of(Outcome.UNDECIDED),
                Interpreter.check(
                                ContractRules.PACK,
                                ContractReview.SHAPE.with(
                                        ContractCases.SOUND, ContractReview.AUTHORITIES, Vector.of(euros)))
                        .of(RuleCode.of("CTR-SIGN-E03"))
                        .map(finding -> finding.outcome())
                        .toVector());
    }

    @Test
    void aDecisionThatALateFactOvertakesIsFoundInTheHistoryItself() {
        Moment day = Moment.parse("2026-05-04T10:00:00+08:00");
        Moment before = Moment.parse("2026-05-03T10:00:00+08:00");
        History<ContractState, ContractReport, ContractDecision> history = History.of(process())
                .hear(at(before), new ContractReport.AuthorityShown(MEI_MAY))
                .decide(at(day), new ContractDecision.Confirm(PREPARES))
                .get()
                .hear(at(day), new ContractReport.Confirmed(PREPARES.digest()))
                .decide(at(day), new ContractDecision.Draft(CONTRACT))
                .get()
                .decide(at(day), new ContractDecision.Sign(paper(Side.SELLER, MEI, CONTRACT)))
                .get();
        Judged.by(ContractRules.PACK, review(history)).satisfies("CTR-LATE-W01");
        History<ContractState, ContractReport, ContractDecision> late = history.hear(
                at(before), new ContractReport.AuthorityEnded(LAMPS.seller().name(), MEI.id()));
        Judged.by(ContractRules.PACK, review(late)).violates("CTR-LATE-W01").at("overtaken");
        Judged.by(ContractRules.PACK, review(late)).violates("CTR-SIGN-E02").at("signings[1].authority");
    }

    @Test
    void everyViolationReadsLikeThisInEnglish() {
        Committed.check(TABLES.resolve("contract-words.en.txt"), words(RuleTexts.english()));
    }

    @Test
    void everyViolationReadsLikeThisInChinese() {
        Committed.check(TABLES.resolve("contract-words.zh.txt"), words(RuleTexts.chinese()));
    }

    private static String words(Texts texts) {
        Explanation inWords = Explanation.in(texts);
        return ContractCases.limits()
                .filter(limit -> limit.outcome() == Outcome.VIOLATED)
                .flatMap(limit -> Interpreter.check(ContractRules.PACK, limit.review())
                        .of(RuleCode.of(limit.code()))
                        .filter(finding -> finding.outcome() == Outcome.VIOLATED)
                        .map(inWords::of))
                .mkString();
    }

    private static ContractReview review(History<ContractState, ContractReport, ContractDecision> history) {
        return ContractReview.of(history).get();
    }

    private static Stamp at(Moment moment) {
        return Stamp.at(moment, MEI, Channel.EMAIL);
    }

    @Test
    void withoutATextThereIsNothingToJudge() {
        assertEquals(Option.none(), ContractReview.of(History.of(process())));
    }
}
