package org.countersign.rules.pack.offer;

import io.vavr.collection.Vector;
import java.nio.file.Path;
import org.countersign.rules.explain.Explanation;
import org.countersign.rules.explain.RuleTexts;
import org.countersign.rules.rule.Outcome;
import org.countersign.testkit.Committed;
import org.countersign.trade.base.Texts;
import org.junit.jupiter.api.Test;

/** What every violated rule and every fix says, in full, to be read by a person after each change. */
class QuotationWordsTest {
    private static final Path TABLES = Path.of("src/test/resources/org/countersign/rules/pack/offer");

    @Test
    void everyViolationReadsLikeThisInEnglish() {
        Committed.check(TABLES.resolve("quotation-words.en.txt"), words(RuleTexts.english()));
    }

    @Test
    void everyViolationReadsLikeThisInChinese() {
        Committed.check(TABLES.resolve("quotation-words.zh.txt"), words(RuleTexts.chinese()));
    }

    private static String words(Texts texts) {
        Explanation inWords = Explanation.in(texts);
        return QuotationLimits.all()
                .filter(limit -> limit.outcome() == Outcome.VIOLATED)
                .flatMap(QuotationLimits.Limit::fixes)
                .map(fixes -> inWords.of(fixes.finding()) + withoutHeadline(inWords.of(fixes)) + "\n")
                .mkString();
    }

    private static String withoutHeadline(String text) {
        return Vector.of(text.split("\n")).tail().map(line -> line + "\n").mkString();
    }
}
