package org.countersign.examples.desk.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.countersign.examples.desk.answer.Checked;
import org.countersign.examples.desk.answer.Offer;
import org.countersign.examples.desk.ubl.PaperKind;
import org.countersign.examples.desk.ubl.write.NotCarried;
import org.countersign.trade.delivery.Stage;
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
                .appendAll(names(Language.values()).map(name -> "letter." + name));
        for (String key : keys) {
            assertTrue(Language.en.own().find(key).isDefined(), key);
        }
    }

    private static Seq<String> names(Enum<?>[] values) {
        return Vector.of(values).map(Enum::name);
    }

    private static TreeSet<String> arguments(Language language, String key) {
        return TreeSet.ofAll(ARGUMENT.matcher(language.own().find(key).getOrElse(""))
                .results()
                .map(MatchResult::group)
                .toList());
    }
}
