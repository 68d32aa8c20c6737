package org.countersign.examples.desk.show;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.examples.desk.answer.Answer;
import org.countersign.examples.desk.answer.Ask;
import org.countersign.trade.offer.Inquiry;

/**
 * The questions to the buyer as a message that can be sent as it stands.
 *
 * @param paragraphs one after the other; a question starts with its number
 */
record Letter(Seq<Paragraph> paragraphs) {

    /**
     * A paragraph.
     *
     * @param mark the number of a question, with its stop and a blank; empty for all others
     * @param words what it says
     * @param spaced whether an empty line stands above it
     */
    record Paragraph(String mark, String words, boolean spaced) {}

    /** The message in this language; none if nothing has to be asked. */
    static Option<Letter> of(Answer answer, Wording wording) {
        Seq<Ask> needed = answer.asks().filter(Ask::isNeeded);
        Seq<Ask> useful = answer.asks().reject(Ask::isNeeded);
        if (answer.asks().isEmpty()) {
            return Option.none();
        }
        Inquiry inquiry = answer.inquiry();
        Vector<Paragraph> opening = Vector.of(plain(wording.say("letter.greeting")), spaced(thanks(answer, wording)));
        Vector<Paragraph> close = Vector.of(spaced(wording.say("letter.close")))
                .appendAll(inquiry.seller().map(Letter::plain));
        return Option.some(new Letter(
                opening.appendAll(asked(answer, wording, needed, "letter.needed." + answer.kind(), 1))
                        .appendAll(asked(
                                answer,
                                wording,
                                useful,
                                needed.isEmpty() ? "letter.only-useful." + answer.kind() : "letter.useful",
                                needed.size() + 1))
                        .appendAll(close)));
    }

    /** Thanks for the paper by its number; some bear none. */
    private static String thanks(Answer answer, Wording wording) {
        String key = "letter.thanks." + answer.kind();
        return answer.isNumbered()
                ? wording.say(key, "number", answer.inquiry().number())
                : wording.say(key + ".nameless");
    }

    private static Seq<Paragraph> asked(Answer answer, Wording wording, Seq<Ask> asks, String lead, int first) {
        return asks.isEmpty()
                ? Vector.empty()
                : asks.zipWithIndex()
                        .map(ask -> new Paragraph(
                                first + ask._2 + ". ", ask._1.say(wording.texts(), answer.inquiry()), false))
                        .prepend(spaced(wording.say(lead)));
    }

    private static Paragraph plain(String words) {
        return new Paragraph("", words, false);
    }

    private static Paragraph spaced(String words) {
        return new Paragraph("", words, true);
    }

    /** The whole message, a paragraph a line. */
    String text() {
        return paragraphs
                .map(p -> (p.spaced() ? "\n" : "") + p.mark() + p.words() + "\n")
                .mkString();
    }
}
