package org.countersign.examples.desk.show;

import org.countersign.examples.desk.answer.Answer;
import org.countersign.examples.desk.report.Showing;

/**
 * The answer to a paper in one language.
 *
 * @param answer the answer
 * @param language in which it is said
 */
public record AnswerShowing(Answer answer, Language language) implements Showing {
    @Override
    public String text(int columns) {
        return TerminalPage.of(answer, language, columns);
    }

    @Override
    public String json() {
        return JsonPage.of(answer, language);
    }

    @Override
    public String html() {
        return HtmlPage.of(answer, language);
    }
}
