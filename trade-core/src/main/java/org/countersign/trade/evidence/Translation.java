package org.countersign.trade.evidence;

import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.process.Entry;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Evolving;

/**
 * The words of a statement in another language. The original counts; a translation says who answers for it.
 *
 * @param language into which language
 * @param words the translated words
 * @param translator who translated
 */
@Evolving
public record Translation(Language language, String words, PersonRef translator) {
    /** Into which language. */
    public static final Field<Translation, Language> LANGUAGE =
            Field.one("language", Language.TEXT, Translation::language);
    /** The translated words. */
    public static final Field<Translation, String> WORDS = Field.one("words", Scalar.TEXT, Translation::words);
    /** Who translated. */
    public static final Field<Translation, PersonRef> TRANSLATOR =
            Field.one("translator", new Codec.Nested<>(Entry.PERSON), Translation::translator);

    /** The fields and how it is made of them. */
    public static final Shape<Translation> SHAPE = Shape.of(
            "translation",
            1,
            Translation.class,
            v -> new Translation(v.of(LANGUAGE), v.of(WORDS), v.of(TRANSLATOR)),
            LANGUAGE,
            WORDS,
            TRANSLATOR);

    /** Checks the words. */
    public Translation {
        PlainText.check(words);
    }

    @Override
    public String toString() {
        return Summary.of("Translation")
                .with("language", language)
                .with("words", words)
                .with("translator", translator)
                .toString();
    }
}
