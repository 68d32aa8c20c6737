package org.countersign.trade.sample.request;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Locale;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.evidence.Language;
import org.countersign.trade.evidence.Statement;
import org.countersign.trade.sample.answer.ConfirmationSheet;
import org.countersign.trade.sample.answer.SheetPurpose;
import org.countersign.trade.sample.spec.AttributeContent;
import org.countersign.trade.sample.spec.SampleSpecification;

/**
 * A letter to the buyer, ready to be sent as text or to be set as a page: a request to confirm line by line, or a recap of a call with the time in which
 * he can object. It says what was said and asks; it claims no approval.
 *
 * @param language in which language it is written
 * @param purpose what it is
 * @param subject the subject line
 * @param opening the paragraphs before the lines
 * @param lines what it is about, line by line
 * @param closing the paragraphs after the lines
 * @param form the sheet to be filled in
 */
@Evolving
public record SampleLetter(
        Language language,
        SheetPurpose purpose,
        String subject,
        Seq<String> opening,
        Seq<LetterLine> lines,
        Seq<String> closing,
        String form) {
    /** Keeps the sequences in our own, and checks the words. */
    public SampleLetter {
        PlainText.check(subject);
        opening = Vector.ofAll(opening);
        closing = Vector.ofAll(closing);
        lines = Vector.ofAll(lines);
        opening.forEach(PlainText::check);
        closing.forEach(PlainText::check);
        PlainText.check(form);
    }

    /** The request to confirm what stands on the sheet. */
    public static SampleLetter request(
            ConfirmationSheet sheet, SampleSpecification specification, SampleWording wording) {
        return write(sheet, specification, wording, SheetPurpose.REQUEST, Option.none());
    }

    /**
     * The recap of a call: what was said in it, and how we understood it line by line.
     *
     * @param call the statement that holds what the buyer said in the call
     */
    public static SampleLetter recap(
            ConfirmationSheet sheet, SampleSpecification specification, Statement call, SampleWording wording) {
        return write(sheet, specification, wording, SheetPurpose.RECAP, Option.some(call));
    }

    private static SampleLetter write(
            ConfirmationSheet sheet,
            SampleSpecification specification,
            SampleWording wording,
            SheetPurpose purpose,
            Option<Statement> call) {
        String key = "letter." + purpose.name().toLowerCase(Locale.ROOT);
        Map<String, String> facts = facts(sheet, specification, call, wording);
        Vector<String> window = sheet.objectBy()
                .map(by -> wording.say(key + ".by", facts.put("by", wording.of(by))))
                .toVector();
        return new SampleLetter(
                wording.language(),
                purpose,
                wording.say(key + ".subject", facts),
                Vector.of(wording.plain("letter.greeting"), wording.say(key + ".opening", facts))
                        .appendAll(sheet.sample()
                                .map(sample -> wording.say("letter.sample", facts.put("sample", sample)))),
                sheet.lines().zipWithIndex().map(line -> line(line._1, line._2 + 1, wording)),
                Vector.of(wording.plain("letter.how"))
                        .appendAll(window)
                        .append(wording.plain(key + ".effect"))
                        .append(wording.plain("letter.unlisted"))
                        .append(wording.say("letter.close", facts)),
                SheetForm.print(sheet));
    }

    private static Map<String, String> facts(
            ConfirmationSheet sheet, SampleSpecification specification, Option<Statement> call, SampleWording wording) {
        return LinkedHashMap.of(
                "sheet", sheet.number(),
                "thing", sheet.thing(),
                "title", specification.title().getOrElse(sheet.thing()),
                "seller", specification.seller(),
                "buyer", specification.buyer(),
                "who", call.map(one -> one.speaker().name()).getOrElse(specification.buyer()),
                "when", call.map(one -> wording.of(one.happened())).getOrElse(""),
                "words", call.map(Statement::words).getOrElse(""));
    }

    private static LetterLine line(AttributeContent content, int number, SampleWording wording) {
        String kind = wording.of(content.kind());
        String required = wording.of(content.requirement());
        String said = wording.say(
                "letter.line",
                LinkedHashMap.of(
                        "number",
                        number + "",
                        "attribute",
                        content.attribute(),
                        "kind",
                        kind,
                        "revision",
                        content.revision(),
                        "required",
                        required));
        return new LetterLine(number, content.ref(), kind, required, said);
    }

    /** The whole as text. */
    public String text() {
        return Vector.of(subject)
                .appendAll(opening)
                .append(lines.map(LetterLine::said).mkString("\n"))
                .appendAll(closing)
                .append(form)
                .mkString("", "\n\n", "\n");
    }

    @Override
    public String toString() {
        return Summary.of("SampleLetter")
                .with("language", language)
                .with("purpose", purpose)
                .with("subject", subject)
                .with("opening", opening)
                .with("lines", lines)
                .with("closing", closing)
                .with("form", form)
                .toString();
    }
}
