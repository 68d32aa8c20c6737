package org.countersign.examples.deal.sheet;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import org.countersign.examples.deal.say.Words;
import org.countersign.trade.contract.ConfirmationLetter;
import org.countersign.trade.offer.law.Form;

/** A confirmation letter as a page to send and to print. */
public final class LetterSheet {
    private LetterSheet() {}

    /** The page of this letter. */
    public static String of(Words words, ConfirmationLetter letter) {
        Map<String, Object> data = LinkedHashMap.<String, Object>of(
                        "tongue", words.language().tag())
                .put("fiction", words.say("fiction"))
                .put("title", words.say("letter.title", "number", letter.number()))
                .put("from", letter.by().of(letter.terms()).name())
                .put("to", letter.by().other().of(letter.terms()).name())
                .put("dated", words.say("letter.dated", "day", words.moment(letter.dated())))
                .put("greeting", words.say("letter.greeting"))
                .put(
                        "opening",
                        letter.agreed()
                                .map(day -> words.say("letter.opening", "day", day.day()))
                                .getOrElse(words.say("letter.opening-undated")))
                .put("rows", Rows.of(words, letter.terms()))
                .put(
                        "form",
                        letter.form() == Form.NONE
                                ? words.say("letter.bound")
                                : words.say("letter.form." + letter.form()))
                .put(
                        "answer",
                        letter.answerBy()
                                .map(day -> words.say("letter.answer", "day", words.moment(day)))
                                .getOrElse(""))
                .put("close", words.say("letter.close"))
                .put("reply", words.say("letter.reply"))
                .put("place", words.say("letter.place"))
                .put("digest", words.say("digest", "digest", letter.digest()));
        return Templates.fill("sheet/letter.ftlh", data.toJavaMap());
    }
}
