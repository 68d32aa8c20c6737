package org.countersign.trade.contract;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.style.Evolving;

/**
 * What it means between these two that nobody answers a letter of confirmation. By itself nothing: silence is no consent (CISG 18(1)). A practice of
 * these two (9(1)), a usage that both know in their trade (9(2)), or a clause that they agreed (6) can give it a meaning; whoever relies on one
 * states it here, with its source.
 *
 * @param meaning what it means
 * @param days after how many days without an answer, counted from the letter, where it does not say by when it wants one; 1 to {@value #MAX_DAYS}
 * @param source who says so
 * @param effective from which day on
 */
@Evolving
public record Silence(Meaning meaning, int days, String source, LocalDate effective) {
    /** The most days. */
    public static final int MAX_DAYS = 365;

    /** It means nothing, as the convention has it. */
    public static final Silence MEANS_NOTHING =
            new Silence(Meaning.NOTHING, MAX_DAYS, "CISG 18(1)", LocalDate.of(1988, 1, 1));

    /** What silence may mean, and by what. */
    public enum Meaning {
        /** Nothing. */
        NOTHING("18(1)"),
        /** Consent, because these two have always taken it so. */
        CONFIRMS_BY_PRACTICE("9(1)"),
        /** Consent, by a usage that both know and that is kept in their trade. */
        CONFIRMS_BY_USAGE("9(2)"),
        /** Consent, because they agreed that it be so. */
        CONFIRMS_BY_CLAUSE("6");

        private final String article;

        Meaning(String article) {
            this.article = article;
        }

        /** Where that stands. */
        public Citation because() {
            return Citation.of(Authority.CISG, article);
        }
    }

    /** Checks days and source. */
    public Silence {
        PlainText.checkName(source);
        Moment.on(effective);
        if (days < 1 || days > MAX_DAYS) {
            throw new IllegalArgumentException("days of silence must be from 1 to " + MAX_DAYS + ": `" + days + "`");
        }
    }

    /** After which moment silence confirms a letter of that moment; none where it means nothing, or the days leave the calendar. */
    public Option<Moment> confirmsAfter(Moment letter, Option<Moment> answerBy) {
        return meaning == Meaning.NOTHING ? Option.none() : answerBy.orElse(() -> letter.daysLater(days));
    }
}
