package org.countersign.examples.deal.say;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.countersign.examples.deal.show.TerminalTale;
import org.countersign.examples.deal.story.Stories;
import org.countersign.examples.deal.tale.Part;
import org.countersign.trade.base.Need;
import org.countersign.trade.base.Truth;
import org.countersign.trade.contract.FormClause;
import org.countersign.trade.contract.PaperKind;
import org.countersign.trade.contract.Side;
import org.countersign.trade.contract.signing.TabledAs;
import org.countersign.trade.offer.law.Form;
import org.countersign.trade.offer.law.LateEffect;
import org.countersign.trade.offer.law.Medium;
import org.countersign.trade.offer.negotiation.Ending;
import org.countersign.trade.offer.negotiation.Notice;
import org.countersign.trade.offer.negotiation.Reminder;
import org.countersign.trade.party.BindingAct;
import org.junit.jupiter.api.Test;

/** The words of the desk in its languages, held against each other and against what is said. */
class LanguageTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{[a-z]+}");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertEquals(Language.en.own().keys(), Language.zh.own().keys());
    }

    @Test
    void bothLanguagesNameTheSameArguments() {
        for (String key : Language.en.own().keys()) {
            assertEquals(arguments(Language.en, key), arguments(Language.zh, key), key);
        }
    }

    @Test
    void everyConstantThatIsShownHasItsWords() {
        Seq<String> keys = names("who.", Part.Who.values())
                .appendAll(names("supplier.", Need.Supplier.values()))
                .appendAll(names("material.", Truth.values()))
                .appendAll(names("form.", Form.values()))
                .appendAll(names("letter.form.", Form.values()))
                .appendAll(names("ending.", Ending.values()))
                .appendAll(names("tabled.", TabledAs.values()))
                .appendAll(names("sheet.", Side.values()))
                .appendAll(names("form-clause.", FormClause.values()))
                .appendAll(names("we.notice.", Notice.values()))
                .appendAll(names("they.notice.", Notice.values()))
                .appendAll(names("assent.", Medium.values()))
                .appendAll(names(
                        "medium.",
                        Vector.of(Medium.values())
                                .reject(Medium.INSTANT::equals)
                                .toJavaArray(Medium[]::new)))
                .appendAll(names(
                        "due.",
                        Vector.of(Reminder.What.values())
                                .reject(Reminder.What.NOTICE::equals)
                                .toJavaArray(Reminder.What[]::new)))
                .appendAll(names("due.NOTICE.", LateEffect.values()))
                .appendAll(BindingAct.LIST.codes().map(act -> "act." + act.code()))
                .appendAll(PaperKind.LIST.codes().map(kind -> "paper-kind." + kind.code()));
        for (String key : keys) {
            assertTrue(Language.en.own().find(key).isDefined(), key);
        }
    }

    @Test
    void noStorySaysAKeyOrLeavesAnArgumentOpen() {
        for (Language language : Language.values()) {
            Words words = Words.in(language);
            for (Stories story : Stories.values()) {
                String told = TerminalTale.of(story.in(words), words, 100);
                assertTrue(!ARGUMENT.matcher(told).find(), told);
                assertTrue(!told.contains("`terms.") || told.contains("`terms.lines"), told);
                for (String key : Language.en.own().keys()) {
                    assertTrue(!told.contains("`" + key + "`"), key + " in " + told);
                }
            }
        }
    }

    @Test
    void numbersAndUnitsReadAsPeopleWriteThem() {
        Words english = Words.in(Language.en);
        assertEquals("20,000 pieces at USD 1.18 each", english.shown("20000 C62 at USD 1.18 per 1 C62"));
        assertEquals("USD 23,600.00", english.shown("USD 23600.00"));
        assertEquals("USD 1,234,567", english.shown("USD 1234567"));
        assertEquals("2026-03-31, round 2700 K, RFQ-4711", english.shown("2026-03-31, round 2700 K, RFQ-4711"));
        assertEquals(
                "30% by transfer with the order; the rest by transfer against copy documents",
                english.shown("30% transfer on order; rest transfer on copy-documents"));
        assertEquals("20,000 只，每只 USD 1.18", Words.in(Language.zh).shown("20000 C62，USD 1.18 per 1 C62"));
        assertEquals("2026-03-25 10:00", english.shown("2026-03-25T10:00:00+08:00"));
    }

    private static Seq<String> names(String prefix, Enum<?>[] values) {
        return Vector.of(values).map(value -> prefix + value.name());
    }

    private static TreeSet<String> arguments(Language language, String key) {
        return TreeSet.ofAll(ARGUMENT.matcher(language.own().find(key).getOrElse(""))
                .results()
                .map(MatchResult::group)
                .toList());
    }
}
