package org.countersign.trade.sample.answer;

import io.vavr.control.Option;
import java.util.function.Function;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.sample.spec.AttributeKind;

/** What one comment was read as. */
@Evolving
public sealed interface CommentReading {
    /** The words that were read. */
    String words();

    /** One answer for each kind. */
    default <A> A fold(
            Function<? super Understood, ? extends A> understood, Function<? super Unclear, ? extends A> unclear) {
        return this instanceof Understood u ? understood.apply(u) : unclear.apply((Unclear) this);
    }

    /**
     * One of the usual comments.
     *
     * @param kind what it asks for
     * @param about what kind of attribute it is about, where the words tell
     * @param detail how far, which way, under which light, at which point of measure, by which day: as he wrote it
     * @param words the words that were read
     */
    record Understood(CommentKind kind, Option<AttributeKind> about, Option<String> detail, String words)
            implements CommentReading {
        /** Checks the texts. */
        public Understood {
            detail.forEach(PlainText::checkName);
            PlainText.check(words);
        }

        @Override
        public String toString() {
            return Summary.of("Understood")
                    .with("kind", kind)
                    .with("about", about)
                    .with("detail", detail)
                    .with("words", words)
                    .toString();
        }
    }

    /**
     * Something that can be read in more than one way, or in none: to be asked.
     *
     * @param question the key of the question in the texts of {@code sample.request}: {@code ask.list} for a list of what is meant, {@code ask.meaning}
     *     for other words
     * @param words the words that were read
     */
    record Unclear(String question, String words) implements CommentReading {
        /** To be asked for a list: {@code pls proceed as discussed}. */
        public static final String LIST = "ask.list";
        /** To be asked for other words. */
        public static final String MEANING = "ask.meaning";

        /** Checks the texts. */
        public Unclear {
            PlainText.checkName(question);
            PlainText.check(words);
        }

        @Override
        public String toString() {
            return Summary.of("Unclear")
                    .with("question", question)
                    .with("words", words)
                    .toString();
        }
    }
}
