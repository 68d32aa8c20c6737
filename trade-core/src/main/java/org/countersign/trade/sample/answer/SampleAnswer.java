package org.countersign.trade.sample.answer;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.evidence.Statement;
import org.countersign.trade.sample.spec.AttributeRef;

/**
 * What somebody said to a sample or to a sheet, as whoever recorded it reads it: the statement itself, and its verdicts attribute by attribute.
 * An attribute that is not named has no verdict. A word for the whole ("OK", "all rejected") is a word on the lines of the sheet to which it
 * answers, and on nothing where it answers to none.
 *
 * @param statement who said it, in which words, by which way
 * @param sheet the number of the sheet to which it answers, if it refers to one
 * @param whole what it says of every line of that sheet that it does not name
 * @param items what it says of single attributes, each once
 */
@Evolving
public record SampleAnswer(Statement statement, Option<String> sheet, Option<Verdict> whole, Seq<AnswerItem> items) {
    /** Who said it. */
    public static final Field<SampleAnswer, Statement> STATEMENT =
            Field.one("statement", new Codec.Nested<>(Statement.SHAPE), SampleAnswer::statement);
    /** To which sheet. */
    public static final Field<SampleAnswer, Option<String>> SHEET =
            Field.maybe("sheet", Scalar.NAME, SampleAnswer::sheet);
    /** What it says of the whole. */
    public static final Field<SampleAnswer, Option<Verdict>> WHOLE =
            Field.maybe("whole", new Codec.Choice<>(Verdict.FAMILY), SampleAnswer::whole);
    /** What it says of single attributes. */
    public static final Field<SampleAnswer, Seq<AnswerItem>> ITEMS =
            Field.many("items", new Codec.Nested<>(AnswerItem.SHAPE), SampleAnswer::items);

    /** The fields and how an answer is made of them. */
    public static final Shape<SampleAnswer> SHAPE = Shape.of(
            "sample-answer",
            1,
            SampleAnswer.class,
            v -> new SampleAnswer(v.of(STATEMENT), v.of(SHEET), v.of(WHOLE), v.of(ITEMS)),
            STATEMENT,
            SHEET,
            WHOLE,
            ITEMS);

    /** Checks that each attribute stands once, and that one instruction is not given for all. */
    public SampleAnswer {
        items = Vector.ofAll(items);
        sheet.forEach(PlainText::checkName);
        Seq<String> names = items.map(AnswerItem::attribute);
        if (names.distinct().size() != names.size()) {
            throw new IllegalArgumentException(
                    "an attribute must stand once in an answer: `" + PlainText.shown(names.mkString(", ")) + "`");
        }
        whole.filter(verdict -> verdict instanceof Verdict.Instructed).forEach(verdict -> {
            throw new IllegalArgumentException("an instruction must name its attribute: `"
                    + PlainText.shown(((Verdict.Instructed) verdict).words()) + "`");
        });
    }

    /** Verdicts on single attributes. */
    public static SampleAnswer of(Statement statement, Seq<AnswerItem> items) {
        return new SampleAnswer(statement, Option.none(), Option.none(), items);
    }

    /** A word for all that stands on that sheet. */
    public static SampleAnswer to(Statement statement, ConfirmationSheet sheet, Verdict whole) {
        return new SampleAnswer(statement, Option.some(sheet.number()), Option.some(whole), Vector.empty());
    }

    /** A word that names neither an attribute nor a sheet: it is kept and confirms nothing. */
    public static SampleAnswer vague(Statement statement) {
        return new SampleAnswer(statement, Option.none(), Option.none(), Vector.empty());
    }

    /**
     * The verdicts, each on exactly one content.
     *
     * @param lines what stands on the sheet to which it answers; empty if it answers to none
     * @param shown every content that was put to the buyer before, each once
     */
    public Seq<Word> words(Seq<AttributeRef> lines, Seq<AttributeRef> shown) {
        Seq<Word> single =
                items.flatMap(item -> meant(item, lines, shown).map(ref -> new Word(ref, item.verdict(), statement)));
        Seq<Word> rest = whole.toVector()
                .flatMap(verdict -> lines.reject(
                                line -> items.exists(item -> item.attribute().equals(line.attribute())))
                        .map(line -> new Word(line, verdict, statement)));
        return single.appendAll(rest);
    }

    /** The items of which nobody can say which content they mean. */
    public Seq<AnswerItem> unclear(Seq<AttributeRef> lines, Seq<AttributeRef> shown) {
        return items.filter(item -> meant(item, lines, shown).isEmpty());
    }

    /** What stands on the sheet, or the only content of that attribute that he can have seen and that fits what he named. */
    private static Option<AttributeRef> meant(AnswerItem item, Seq<AttributeRef> lines, Seq<AttributeRef> shown) {
        Option<AttributeRef> line = lines.find(item::canMean);
        if (line.isDefined()) {
            return line;
        }
        Seq<AttributeRef> fitting = shown.filter(item::canMean).distinct();
        return fitting.size() == 1 ? fitting.headOption() : Option.none();
    }

    @Override
    public String toString() {
        return Summary.of("SampleAnswer")
                .with("statement", statement)
                .with("sheet", sheet)
                .with("whole", whole)
                .with("items", items)
                .toString();
    }
}
