package org.countersign.trade.sample;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.evidence.Stance;
import org.countersign.trade.evidence.Statement;
import org.countersign.trade.evidence.Subject;
import org.countersign.trade.sample.answer.AnswerItem;
import org.countersign.trade.sample.answer.SampleAnswer;
import org.countersign.trade.sample.answer.Verdict;
import org.countersign.trade.sample.answer.Word;
import org.countersign.trade.sample.life.SampleFile;
import org.countersign.trade.sample.spec.AttributeRef;

/**
 * Words as statements that can be weighed: each about exactly what it was said of, going the way of its own verdict. One mail may approve the colour and
 * reject the logo; as a whole it goes neither way.
 */
record WordSubjects(SampleFile file, Map<String, SampleAnswer> answers) {

    static WordSubjects of(SampleFile file) {
        return new WordSubjects(
                file,
                file.words()
                        .answers()
                        .foldLeft(
                                HashMap.<String, SampleAnswer>empty(),
                                (all, answer) -> all.put(answer.statement().number(), answer)));
    }

    /** Every word, and every answer that is a word on nothing as it stands. */
    Vector<Statement> said() {
        Vector<Statement> words = file.words().words().toVector().map(this::of);
        Map<String, Boolean> attached =
                words.foldLeft(HashMap.<String, Boolean>empty(), (all, statement) -> all.put(statement.number(), true));
        return words.appendAll(file.words()
                .answers()
                .map(SampleAnswer::statement)
                .reject(statement -> attached.containsKey(statement.number())));
    }

    Statement of(Word word) {
        boolean isYes = word.verdict() instanceof Verdict.Approved || word.verdict() instanceof Verdict.Waived;
        return about(word, word.of(), isYes ? Stance.CONFIRMS : Stance.OBJECTS);
    }

    Statement about(Word word, AttributeRef ref, Stance stance) {
        Subject subject = isIdentified(word)
                ? ref.of(file.specification().number())
                : new Subject(
                        file.specification().number(), Option.some(ref.attribute()), Option.none(), Option.none());
        return Statement.SHAPE.with(
                Statement.SHAPE.with(word.statement(), Statement.ABOUT, Vector.of(subject)), Statement.STANCE, stance);
    }

    /** Whether his words tell which revision he meant: by name, by digest, or by the sheet to which they answer. */
    private boolean isIdentified(Word word) {
        return answers.get(word.statement().number())
                .exists(answer -> isOnItsSheet(answer, word) || isNamed(answer, word));
    }

    private boolean isOnItsSheet(SampleAnswer answer, Word word) {
        return answer.sheet()
                .flatMap(file::sheet)
                .exists(sent -> sent.sheet().refs().contains(word.of()));
    }

    private static boolean isNamed(SampleAnswer answer, Word word) {
        return answer.items()
                .find(item -> item.attribute().equals(word.of().attribute()))
                .exists(WordSubjects::namesARevision);
    }

    private static boolean namesARevision(AnswerItem item) {
        return item.revision().isDefined() || item.content().isDefined();
    }
}
