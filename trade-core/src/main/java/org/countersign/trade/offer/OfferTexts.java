package org.countersign.trade.offer;

import io.vavr.collection.LinkedHashMap;
import java.util.Objects;
import org.countersign.trade.base.Texts;
import org.countersign.trade.base.style.Evolving;

/** The words of this room: its questions, and why an act has no effect or may not be done. */
@Evolving
public final class OfferTexts {
    private OfferTexts() {}

    /** In English. */
    public static Texts english() {
        return read("texts.en.txt");
    }

    /** In Chinese, simplified characters. */
    public static Texts chinese() {
        return read("texts.zh.txt");
    }

    /** A question as it may be sent to the buyer; where he left out a fact of a line, line and product are named. */
    public static String say(Texts texts, Inquiry inquiry, Question question) {
        return question.path()
                .numbers()
                .headOption()
                .flatMap(number -> inquiry.lines().drop(number - 1).headOption())
                .fold(
                        () -> texts.say(question.key(), LinkedHashMap.empty()),
                        line -> texts.say(
                                question.key(), LinkedHashMap.of("line", line.id(), "product", line.product())));
    }

    private static Texts read(String name) {
        return Texts.read(Objects.requireNonNull(OfferTexts.class.getResourceAsStream(name)));
    }
}
