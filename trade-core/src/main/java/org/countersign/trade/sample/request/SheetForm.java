package org.countersign.trade.sample.request;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.sample.answer.AnswerItem;
import org.countersign.trade.sample.answer.ConfirmationSheet;
import org.countersign.trade.sample.spec.AttributeRef;

/**
 * The sheet that a buyer fills in and sends back, as text that survives any mail: one line for each attribute with its revision and the start of its digest,
 * and his answer behind an equals sign.
 *
 * <p>An answer is {@code ok}, {@code change: <what it has to be>}, {@code resubmit: <what is wrong>}, {@code rejected: <why>} or {@code waived:
 * <why>}, or the same in Chinese. A line without an answer was not judged. What stands above and below the sheet is not read; quoting marks before a
 * line are taken off. Anything else is refused with the line and the rule: an answer is never guessed.
 */
@Evolving
public final class SheetForm {
    /** So many hexadecimal digits of a digest stand on a line; 64 bits, and they are compared with the sheet that was sent. */
    public static final int SHOWN = 16;
    /** Most characters of a text that is read back. */
    public static final int MAX_LENGTH = 200_000;

    static final String END = "=== end of sheet ===";

    private SheetForm() {}

    /** The sheet, to be filled in. */
    public static String print(ConfirmationSheet sheet) {
        return print(sheet, Vector.empty());
    }

    /** The sheet filled in with these answers, as a host may show what it read. */
    public static String print(ConfirmationSheet sheet, Seq<AnswerItem> items) {
        Seq<String> lines = sheet.refs()
                .zipWithIndex()
                .map(ref -> label(ref._1, ref._2 + 1)
                        + items.find(item -> item.canMean(ref._1))
                                .map(item -> " " + Answers.print(item.verdict()))
                                .getOrElse(""));
        return lines.prepend(begin(sheet)).append(END).mkString("\n");
    }

    /**
     * The answers on a filled sheet, one for each line that has one; each names exactly the content on its line.
     *
     * @param sheet the sheet that was sent
     * @param text what came back
     */
    public static Either<FormProblem, Seq<AnswerItem>> read(ConfirmationSheet sheet, String text) {
        return new FormReader(sheet).read(text);
    }

    static String begin(ConfirmationSheet sheet) {
        return "=== sheet " + sheet.number() + " of " + sheet.thing() + " ===";
    }

    static String label(AttributeRef ref, int number) {
        return number + " " + ref.attribute() + ", " + ref.revision() + ", "
                + ref.content().hex().substring(0, SHOWN) + " =";
    }
}
