package org.countersign.rules.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.countersign.rules.pack.contract.ContractRules;
import org.countersign.rules.pack.fulfilment.GateRules;
import org.countersign.rules.pack.offer.InquiryRules;
import org.countersign.rules.pack.offer.NegotiationRules;
import org.countersign.rules.pack.offer.QuotationRules;
import org.countersign.rules.pack.sample.SampleRules;
import org.countersign.rules.rule.Leaf;
import org.countersign.rules.rule.Outcome;
import org.countersign.rules.rule.Parameter;
import org.countersign.rules.rule.Place;
import org.countersign.rules.rule.Readable;
import org.countersign.rules.rule.Remedy;
import org.countersign.rules.rule.Rule;
import org.countersign.rules.rule.Severity;
import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleTextsTest {
    private static final Seq<Rule<?>> ALL = Vector.<Rule<?>>narrow(
                    InquiryRules.PACK.rules().toVector())
            .appendAll(QuotationRules.PACK.rules())
            .appendAll(NegotiationRules.PACK.rules())
            .appendAll(ContractRules.PACK.rules())
            .appendAll(SampleRules.PACK.rules())
            .appendAll(GateRules.PACK.rules());
    private static final Pattern ARGUMENT = Pattern.compile("\\{([a-z][A-Za-z0-9]*)}");
    private static final Vector<String> KINDS = Vector.of(
            "present", "is", "at-least", "at-most", "holds", "before", "past", "in", "spelled", "distinct", "opaque");

    static Vector<Texts> languages() {
        return Vector.of(RuleTexts.english(), RuleTexts.chinese());
    }

    @Test
    void theCodesAreThoseThatWerePromised() throws IOException {
        try (var stream = Objects.requireNonNull(RuleTextsTest.class.getResourceAsStream("codes.txt"))) {
            assertEquals(
                    new String(stream.readAllBytes(), StandardCharsets.UTF_8),
                    ALL.map(rule -> rule.code() + "\n").sorted().mkString());
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyRuleHasATitleAndASentenceThatNamesOnlyWhatTheRuleReads(Texts texts) {
        for (Rule<?> rule : ALL) {
            Vector<String> known = rule.reads()
                    .map(Place::name)
                    .appendAll(rule.computed().flatMap(value -> value.aspects().headOption()))
                    .appendAll(Vector.of("number", "path"));
            assertTrue(texts.find(rule.titleKey()).isDefined(), rule.titleKey());
            String sentence = texts.find(rule.messageKey()).getOrElse("{none}");
            Vector<String> named = Vector.ofAll(ARGUMENT.matcher(sentence)
                    .results()
                    .map(result -> result.group(1))
                    .toList());
            assertEquals(Vector.empty(), named.removeAll(known), rule.messageKey());
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyOutcomeSeverityAndKindOfLeafHasWordsBothWays(Texts texts) {
        Vector<String> keys = Vector.of(Outcome.values())
                .map(outcome -> "outcome." + outcome)
                .appendAll(Vector.of(Severity.values()).map(severity -> "severity." + severity))
                .appendAll(KINDS.flatMap(kind -> Vector.of("leaf." + kind, "leaf.not." + kind)));
        assertEquals(Vector.empty(), keys.removeAll(texts.keys()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyAspectAndRemedyHasWords(Texts texts) {
        Vector<String> aspects = ALL.toVector().flatMap(rule -> rule.computed().flatMap(Readable::aspects));
        Vector<String> remedies = ALL.toVector().flatMap(rule -> rule.remedies().map(Remedy::key));
        assertTrue(aspects.contains("day"));
        Vector<String> keys = aspects.map(name -> "aspect." + name).appendAll(remedies.map(key -> "remedy." + key));
        assertEquals(Vector.empty(), keys.removeAll(texts.keys()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyParameterHasItsSourceInWords(Texts texts) {
        Vector<String> parameters =
                ALL.toVector().flatMap(rule -> rule.parameters().map(Parameter::name));
        assertTrue(parameters.contains("longest-validity"));
        assertEquals(Vector.empty(), parameters.map(name -> "parameter." + name).removeAll(texts.keys()));
    }

    @Test
    void thereAreThirtyRulesAndNoCodeTwice() {
        assertTrue(ALL.size() >= 30, () -> String.valueOf(ALL.size()));
        assertEquals(ALL.size(), ALL.map(Rule::code).distinct().size());
    }

    @Test
    void theKindsOfLeavesAreAllOfThem() {
        long leaves = kinds(Leaf.class).distinct().size();
        assertEquals(KINDS.size(), leaves);
    }

    @Test
    void chineseSaysInItsOwnWordsWhatRestsOnPractice() {
        Texts chinese = RuleTexts.chinese();
        ALL.filter(rule -> rule.citations().head().authority().equals(Authority.PRACTICE))
                .forEach(rule ->
                        assertTrue(chinese.find(rule.code() + ".because").isDefined()));
        ALL.map(rule -> rule.citations().head().authority())
                .forEach(authority ->
                        assertTrue(chinese.find("authority." + authority.code()).isDefined(), authority.code()));
    }

    private static Vector<Class<?>> kinds(Class<?> sealed) {
        return Vector.of(sealed.getPermittedSubclasses())
                .flatMap(kind -> kind.isSealed() ? kinds(kind) : Vector.of(kind));
    }
}
