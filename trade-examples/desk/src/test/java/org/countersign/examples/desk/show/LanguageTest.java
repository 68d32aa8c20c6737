package org.countersign.examples.desk.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.DayOfWeek;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.countersign.examples.desk.answer.Checked;
import org.countersign.examples.desk.answer.Offer;
import org.countersign.examples.desk.ubl.PaperKind;
import org.countersign.examples.desk.ubl.write.NotCarried;
import org.countersign.trade.delivery.Stage;
import org.countersign.trade.payment.Instrument;
import org.countersign.trade.payment.Trigger;
import org.countersign.trade.payment.date.Convention;
import org.countersign.trade.payment.date.MonthEnd;
import org.countersign.trade.payment.date.Span;
import org.countersign.trade.payment.exposure.Title;
import org.countersign.trade.payment.method.Undertaking;
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
        Vector<String> keys = Vector.of("GOODS")
                .appendAll(names(Stage.values()))
                .map(name -> "cost." + name)
                .appendAll(names(Offer.Share.values()).map(name -> "share." + name))
                .appendAll(names(Checked.Subject.values()).map(name -> "findings." + name))
                .appendAll(names(NotCarried.Change.values()).map(name -> "not-carried." + name))
                .appendAll(names(PaperKind.values()).map(name -> "title." + name))
                .appendAll(names(Language.values()).map(name -> "letter." + name))
                .appendAll(names(DayOfWeek.values()).map(name -> "weekday." + name))
                .appendAll(names(MonthEnd.values()).map(name -> "time." + name))
                .appendAll(Vector.of(Span.values())
                        .flatMap(span -> Vector.of("", ".one").map(one -> "span." + span.code() + one)))
                .appendAll(Vector.of(Convention.values())
                        .reject(Convention.UNADJUSTED::equals)
                        .map(convention -> "convention." + convention.code()))
                .appendAll(Trigger.LIST.codes().map(event -> "event." + event.code()))
                .appendAll(Instrument.LIST.codes().map(means -> "means." + means.code()))
                .appendAll(words(Title.values()).map(name -> "title." + name))
                .appendAll(words(Undertaking.values()).map(name -> "promise." + name));
        for (String key : keys) {
            assertTrue(Language.en.own().find(key).isDefined(), key);
        }
    }

    private static Seq<String> names(Enum<?>[] values) {
        return Vector.of(values).map(Enum::name);
    }

    private static Seq<String> words(Enum<?>[] values) {
        return names(values).map(name -> name.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static TreeSet<String> arguments(Language language, String key) {
        return TreeSet.ofAll(ARGUMENT.matcher(language.own().find(key).getOrElse(""))
                .results()
                .map(MatchResult::group)
                .toList());
    }
}
