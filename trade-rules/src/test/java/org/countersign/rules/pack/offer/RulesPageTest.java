package org.countersign.rules.pack.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.nio.file.Path;
import java.util.Locale;
import org.countersign.rules.explain.RuleTexts;
import org.countersign.rules.fix.Fix;
import org.countersign.rules.fix.Fixes;
import org.countersign.rules.pack.Pack;
import org.countersign.rules.pack.contract.ContractRules;
import org.countersign.rules.pack.fulfilment.GateRules;
import org.countersign.rules.pack.sample.SampleRules;
import org.countersign.rules.rule.Outcome;
import org.countersign.rules.rule.Parameter;
import org.countersign.rules.rule.Place;
import org.countersign.rules.rule.Rule;
import org.countersign.testkit.Committed;
import org.countersign.testkit.Source;
import org.countersign.testkit.rules.ContractCases;
import org.countersign.testkit.rules.GateCases;
import org.countersign.testkit.rules.InquiryCases;
import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Texts;
import org.countersign.trade.contract.signing.ContractReview;
import org.countersign.trade.fulfilment.GateFacts;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.Quotation;
import org.junit.jupiter.api.Test;

/** The page of all rules, kept true to the packs. */
class RulesPageTest {
    private static final Path PAGE = Path.of("..", "docs", "rules.md");
    private static final Texts ENGLISH = RuleTexts.english();
    private static final int INQUIRIES = 200;
    private static final int CONTRACTS = 400;
    private static final long SEED = 20261125;

    @Test
    void thePageSaysWhatThePacksSay() {
        Vector<Rule<?>> all = Vector.<Rule<?>>narrow(QuotationRules.PACK.rules().toVector())
                .appendAll(InquiryRules.PACK.rules())
                .appendAll(NegotiationRules.PACK.rules())
                .appendAll(ContractRules.PACK.rules())
                .appendAll(SampleRules.PACK.rules())
                .appendAll(GateRules.PACK.rules());
        Committed.check(
                PAGE,
                """
                        # The rules

                        Generated from the packs by `RulesPageTest`; `-Dupdate=true` writes it anew. An *error* is a paper that contradicts itself or that
                        nobody can act on, a *warning* wants somebody to look and may be passed for a reason, *advice* is worth knowing. A rule that lacks a fact
                        is undecided and names it. Every fix is tried on a copy against all rules before it is shown; *ask* means that a fact is left
                        out which nobody but the parties can state.

                        ## Quotations

                        """
                        + table(QuotationRules.PACK, mends(QuotationRules.PACK, quotations()))
                        + "\n## Inquiries\n\n"
                        + table(InquiryRules.PACK, mends(InquiryRules.PACK, inquiries()))
                        + "\n## Negotiations\n\nOver what a negotiation has come to; what was carried out has no fix.\n\n"
                        + table(NegotiationRules.PACK, TreeMap.empty())
                        + "\n## Contracts\n\n"
                        + table(ContractRules.PACK, mends(ContractRules.PACK, contracts()))
                        + "\n## Specifications of samples\n\n"
                        + table(SampleRules.PACK, TreeMap.empty())
                        + "\n## The gate before production\n\n"
                        + table(GateRules.PACK, mends(GateRules.PACK, gates()))
                        + "\n## Parameters\n\n" + parameters(all));
    }

    @Test
    void everyRuleHasALineOfItsOwn() {
        String table = table(QuotationRules.PACK, TreeMap.empty());
        assertEquals(
                Vector.empty(),
                QuotationRules.PACK
                        .rules()
                        .map(rule -> "| " + rule.code() + " |")
                        .reject(table::contains)
                        .toVector());
    }

    private static <T> String table(Pack<T> pack, TreeMap<String, Vector<String>> mends) {
        return "| code | severity | place | what should be so | rests on | fix |\n"
                + "| --- | --- | --- | --- | --- | --- |\n"
                + pack.rules().sortBy(Rule::code).map(rule -> line(rule, mends)).mkString();
    }

    private static String line(Rule<?> rule, TreeMap<String, Vector<String>> mends) {
        return Vector.of(
                        rule.code().toString(),
                        rule.severity().name().toLowerCase(Locale.ROOT),
                        place(rule.target()),
                        ENGLISH.find(rule.titleKey()).getOrElse(""),
                        rule.citations().map(RulesPageTest::cited).mkString("; "),
                        mends.get(rule.code().toString())
                                .filter(ways -> !ways.isEmpty())
                                .map(ways -> ways.mkString("; "))
                                .getOrElse("none"))
                .mkString("| ", " | ", " |\n");
    }

    private static String place(Place<?> place) {
        return place.pattern().isEmpty() ? "the whole" : "`" + place.pattern() + "`";
    }

    private static String cited(Citation citation) {
        if (citation.authority().equals(Authority.HOUSE)) {
            return "house rule: " + citation.place();
        }
        return citation.authority().equals(Authority.PRACTICE) ? "practice: " + citation.place() : citation.toString();
    }

    private static <T> TreeMap<String, Vector<String>> mends(Pack<T> pack, Vector<T> documents) {
        return documents
                .flatMap(document -> Fixes.of(pack, document))
                .foldLeft(
                        TreeMap.empty(),
                        (all, fixes) -> all.put(
                                fixes.finding().code().toString(),
                                words(fixes),
                                (one, other) -> one.appendAll(other).distinct()));
    }

    private static Vector<String> words(Fixes fixes) {
        return fixes.fixes()
                .map(RulesPageTest::words)
                .appendAll(fixes.toAsk().map(path -> "ask"))
                .distinct()
                .toVector();
    }

    private static String words(Fix fix) {
        return fix.remedy()
                .map(key -> ENGLISH.find("remedy." + key).getOrElse(key))
                .getOrElse(() -> "change "
                        + fix.paths().map(path -> "`" + path.pattern() + "`").mkString(" and "));
    }

    private static Vector<Quotation> quotations() {
        return QuotationLimits.all()
                .filter(limit -> limit.outcome() == Outcome.VIOLATED)
                .map(limit -> QuotationLimits.with(limit.facts()));
    }

    private static Vector<Inquiry> inquiries() {
        Source source = Source.of(SEED);
        return Vector.fill(INQUIRIES, () -> InquiryCases.inquiry().next(source));
    }

    private static Vector<ContractReview> contracts() {
        Source source = Source.of(SEED);
        return Vector.fill(CONTRACTS, () -> ContractCases.review().next(source));
    }

    private static Vector<GateFacts> gates() {
        Source source = Source.of(SEED);
        return Vector.fill(INQUIRIES, () -> GateCases.facts().next(source));
    }

    private static String parameters(Vector<Rule<?>> rules) {
        Seq<Parameter<?>> all = rules.<Parameter<?>>flatMap(Rule::parameters).append(GoodsRemedies.USUAL_TOLERANCE);
        return "| name | value | since | source | rules |\n| --- | --- | --- | --- | --- |\n"
                + all.distinct()
                        .sortBy(Parameter::name)
                        .map(set -> line(set, rules))
                        .mkString();
    }

    private static String line(Parameter<?> set, Vector<Rule<?>> rules) {
        return Vector.of(
                        set.name(),
                        String.valueOf(set.value()),
                        set.from().toString(),
                        set.source(),
                        rules.filter(rule -> rule.parameters().contains(set))
                                .map(rule -> rule.code().toString())
                                .mkString(", "))
                .mkString("| ", " | ", " |\n");
    }
}
