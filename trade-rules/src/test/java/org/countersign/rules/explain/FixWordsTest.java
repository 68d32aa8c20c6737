package org.countersign.rules.explain;

import static org.countersign.rules.rule.Condition.in;
import static org.countersign.rules.rule.Condition.is;
import static org.countersign.rules.rule.Condition.not;
import static org.countersign.rules.rule.Condition.present;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.rules.fix.Fixes;
import org.countersign.rules.pack.Pack;
import org.countersign.rules.pack.offer.InquiryRules;
import org.countersign.rules.rule.Condition;
import org.countersign.rules.rule.Many;
import org.countersign.rules.rule.Place;
import org.countersign.rules.rule.Ref;
import org.countersign.rules.rule.Remedy;
import org.countersign.rules.rule.Rule;
import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Texts;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.InquiryLine;
import org.junit.jupiter.api.Test;

class FixWordsTest {
    private static final Ref<Inquiry, Inquiry> INQUIRY = Ref.of(Inquiry.SHAPE);
    private static final Ref<Inquiry, String> BUYER = INQUIRY.one(Inquiry.BUYER);
    private static final Ref<Inquiry, String> CURRENCY = INQUIRY.maybe(Inquiry.CURRENCY);
    private static final Many<Inquiry, InquiryLine> LINES = INQUIRY.many(Inquiry.LINES);
    private static final Inquiry LATE = Inquiry.builder()
            .number("RFQ-1")
            .buyer("Muster GmbH")
            .currency(Option.some("EUR"))
            .issued(Option.some(Moment.parse("2026-05-10T09:00:00+02:00")))
            .answerBy(Option.some(Moment.parse("2026-05-08+02:00")))
            .deliveryBy(Option.some(Moment.parse("2026-05-09").day()))
            .build();

    @Test
    void aFixSaysWhatToChangeAndAtWhatPrice() {
        assertEquals("""
                WARNING INQ-W03 at `answerBy`: an answer is wanted by 2026-05-08+02:00, but the inquiry is dated 2026-05-10T09:00:00+02:00
                  fix: change `issued` from `2026-05-10T09:00:00+02:00` to `2026-05-08T09:00:00+02:00`
                  fix: change `answerBy` from `2026-05-08+02:00` to `2026-05-10+02:00`; would then break INQ-W01 at `deliveryBy`
                """, said(RuleTexts.english(), InquiryRules.PACK, LATE));
        assertEquals("""
                警告 INQ-W03（`answerBy`）：要求最迟 2026-05-08+02:00 答复，而询盘日期为 2026-05-10T09:00:00+02:00
                  改法：将 `issued` 由 `2026-05-10T09:00:00+02:00` 改为 `2026-05-08T09:00:00+02:00`
                  改法：将 `answerBy` 由 `2026-05-08+02:00` 改为 `2026-05-10+02:00`；但改后将违反 INQ-W01（`deliveryBy`）
                """, said(RuleTexts.chinese(), InquiryRules.PACK, LATE));
    }

    @Test
    void whereNothingStatedCanBeChangedTheMissingFactsAreAskedForOrItIsSaid() {
        Inquiry named = Inquiry.SHAPE.with(LATE, Inquiry.LINES, Vector.of(line()));
        Pack<Inquiry> specified = () ->
                InquiryRules.PACK.rules().filter(rule -> rule.code().toString().equals("INQ-A01"));
        assertEquals("""
                ADVICE INQ-A01 at `lines[1]`: line 1 names a product, but neither how much of it nor which; such lines are often sent to many sellers at once
                  nobody has stated it, ask for it: `lines[1].specification`, `lines[1].quantity`
                """, said(RuleTexts.english(), specified, named));
        Pack<Inquiry> never = () -> Vector.of(rule("ACME-W01", BUYER, not(is(BUYER, "Muster GmbH"))));
        assertEquals("""
                WARNING ACME-W01 at `buyer`: b
                  no change of what is stated mends it
                """, said(words(), never, LATE));
    }

    @Test
    void severalChangesAreSaidInOneSentenceAndARemedyInItsOwnWords() {
        Remedy<Inquiry> both = Remedy.of("home", CURRENCY, currency -> Option.some("CNY"))
                .and(Remedy.of("buyer", BUYER, buyer -> Option.some("Acme")));
        Remedy<Inquiry> wordless = Remedy.of("wordless", CURRENCY, currency -> Option.some("USD"));
        Pack<Inquiry> pack = () -> Vector.of(
                Rule.warning("ACME-W01")
                        .about(INQUIRY)
                        .require(Condition.opaque(
                                "not the euro", facts -> !facts.of(CURRENCY).equals("EUR"), CURRENCY))
                        .fixedBy(both, wordless)
                        .accordingTo(Citation.of(Authority.HOUSE, "of this test")),
                Rule.warning("ACME-W02")
                        .about(INQUIRY)
                        .when(is(BUYER, "Acme"))
                        .require(is(INQUIRY.maybe(Inquiry.DELIVERY_FROM), INQUIRY.maybe(Inquiry.DELIVERY_BY)))
                        .accordingTo(Citation.of(Authority.HOUSE, "of this test")));
        assertEquals("""
                WARNING ACME-W01 on the whole: b
                  fix: change `currency` from `EUR` to `USD`: `remedy.wordless`
                  fix: change `buyer` from `Muster GmbH` to `Acme` and change `currency` from `EUR` to `CNY`: the currency of the seller; would then leave undecided ACME-W02 on the whole
                """, said(words(), pack, LATE));
    }

    @Test
    void leavingOutIsSaidAndOfManyFindingsTheFirstAreNamed() {
        Inquiry crowded = Inquiry.SHAPE.with(LATE, Inquiry.LINES, Vector.fill(11, FixWordsTest::line));
        Pack<Inquiry> pack = () -> Vector.of(
                rule("ACME-W01", CURRENCY, not(present(CURRENCY))), rule("ACME-W02", LINES.each(), present(CURRENCY)));
        assertEquals("""
                WARNING ACME-W01 at `currency`: b
                  fix: leave out `currency`, now `EUR`; would then break ACME-W02 at `lines[1]`, ACME-W02 at `lines[2]`, ACME-W02 at `lines[3]`, \
                ACME-W02 at `lines[4]`, ACME-W02 at `lines[5]`, ACME-W02 at `lines[6]`, ACME-W02 at `lines[7]`, ACME-W02 at `lines[8]`, \
                ACME-W02 at `lines[9]`, ACME-W02 at `lines[10]`, ...
                """, said(words(), pack, crowded));
        Pack<Inquiry> lengthy = () -> Vector.of(rule("ACME-W01", BUYER, in(BUYER, Vector.of("x".repeat(400)))));
        assertEquals(
                "WARNING ACME-W01 at `buyer`: b\n  fix: change `buyer` from `Muster GmbH` to `" + "x".repeat(300)
                        + "...`\n",
                said(words(), lengthy, LATE));
    }

    private static Texts words() {
        return Texts.parse("ACME-W01.title = a\nACME-W01 = b\nremedy.home = the currency of the seller")
                .orElse(RuleTexts.english());
    }

    private static String said(Texts texts, Pack<Inquiry> pack, Inquiry inquiry) {
        Explanation inWords = Explanation.in(texts);
        return Fixes.of(pack, inquiry).map(inWords::of).mkString();
    }

    private static Rule<Inquiry> rule(String code, Place<Inquiry> target, Condition<Inquiry> require) {
        return Rule.warning(code)
                .about(target)
                .require(require)
                .accordingTo(Citation.of(Authority.HOUSE, "of this test"));
    }

    private static InquiryLine line() {
        InquiryLine.Builder line = InquiryLine.builder();
        return line.id("1").product("desk lamp").build();
    }
}
