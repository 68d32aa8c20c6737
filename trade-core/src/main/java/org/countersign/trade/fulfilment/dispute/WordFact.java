package org.countersign.trade.fulfilment.dispute;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.evidence.Stance;
import org.countersign.trade.evidence.Weight;

/**
 * A word of the buyer's side about the attribute, or one so vague that it may have been about it.
 *
 * @param number the number of the statement, by which the dossier finds it
 * @param happened when it was said
 * @param stance which way it goes
 * @param content the digest of what it was about; none if it named nothing that tells
 * @param inWriting whether it is in writing
 * @param authorised whether the speaker was allowed to, and something shows it
 * @param deemed whether it is no word at all but silence that a clause of the contract makes an approval
 * @param points how well it can be proved, from 0 to 100
 */
@Evolving
public record WordFact(
        String number,
        Moment happened,
        Stance stance,
        Option<Digest> content,
        Truth inWriting,
        Truth authorised,
        boolean deemed,
        Option<Integer> points) {
    private static final Scalar<Truth> TRUTH = Scalar.word("answer", Vector.of(Truth.values()));

    /** The statement. */
    public static final Field<WordFact, String> NUMBER = Field.one("number", Scalar.NAME, WordFact::number);
    /** When. */
    public static final Field<WordFact, Moment> HAPPENED = Field.one("happened", Scalar.MOMENT, WordFact::happened);
    /** Which way. */
    public static final Field<WordFact, Stance> STANCE =
            Field.one("stance", Scalar.word("stance", Vector.of(Stance.values())), WordFact::stance);
    /** About what. */
    public static final Field<WordFact, Option<Digest>> CONTENT =
            Field.maybe("content", Scalar.DIGEST, WordFact::content);
    /** Whether in writing. */
    public static final Field<WordFact, Truth> IN_WRITING = Field.one("inWriting", TRUTH, WordFact::inWriting);
    /** Whether authorised. */
    public static final Field<WordFact, Truth> AUTHORISED = Field.one("authorised", TRUTH, WordFact::authorised);
    /** Whether silence under a clause. */
    public static final Field<WordFact, Boolean> DEEMED = Field.one("deemed", Scalar.YES_OR_NO, WordFact::deemed);
    /** How strong. */
    public static final Field<WordFact, Option<Integer>> POINTS = Field.maybe("points", Scalar.COUNT, WordFact::points);

    /** The fields and how it is made of them. */
    public static final Shape<WordFact> SHAPE = Shape.of(
                    "dispute-word",
                    1,
                    WordFact.class,
                    v -> new WordFact(
                            v.of(NUMBER),
                            v.of(HAPPENED),
                            v.of(STANCE),
                            v.of(CONTENT),
                            v.of(IN_WRITING),
                            v.of(AUTHORISED),
                            v.of(DEEMED),
                            v.of(POINTS)),
                    NUMBER,
                    HAPPENED,
                    STANCE,
                    CONTENT,
                    IN_WRITING,
                    AUTHORISED,
                    DEEMED,
                    POINTS)
            .keyedBy(NUMBER);

    /** Checks number and points. */
    public WordFact {
        PlainText.checkName(number);
        points.filter(some -> some < 0 || some > Weight.MOST).forEach(some -> {
            throw new IllegalArgumentException("points must lie between 0 and " + Weight.MOST + ": `" + some + "`");
        });
    }

    /** Whether it is about that content; unknown if it named nothing that tells. */
    public Truth isAbout(Digest other) {
        return content.map(other::equals).map(Truth::of).getOrElse(Truth.UNKNOWN);
    }

    /** Whether it confirms a content so that it can be relied on: in writing and by somebody authorised, or by a clause on silence. */
    public boolean isGood() {
        return stance == Stance.CONFIRMS
                && content.isDefined()
                && (deemed || inWriting.and(authorised).isYes());
    }

    @Override
    public String toString() {
        return Summary.of("WordFact")
                .with("number", number)
                .with("happened", happened)
                .with("stance", stance)
                .with("content", content)
                .with("inWriting", inWriting)
                .with("authorised", authorised)
                .with("deemed", deemed)
                .with("points", points)
                .toString();
    }
}
