package org.countersign.trade.sample;

import io.vavr.control.Option;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.evidence.Nature;
import org.countersign.trade.evidence.Strength;
import org.countersign.trade.sample.answer.Word;

/**
 * A word on one content, and three things about it that are never mixed: what kind of proof it is, whether the speaker may bind his company,
 * and how strong it is.
 *
 * @param word the word
 * @param nature what kind of proof it is; none if the form in which it is kept is not known
 * @param authorised whether the speaker may bind the buyer by it
 * @param strength how well it can be proved; none if its form has no number
 */
@Evolving
public record WeighedWord(Word word, Option<Nature> nature, Truth authorised, Option<Strength> strength) {
    /** Whether it was said in writing; unknown if the form in which it is kept is not known. */
    public Truth written() {
        return nature.map(Nature::isWritten).map(Truth::of).getOrElse(Truth.UNKNOWN);
    }

    /** Who spoke. */
    public PersonRef by() {
        return word.statement().speaker();
    }

    @Override
    public String toString() {
        return Summary.of("WeighedWord")
                .with("word", word)
                .with("nature", nature)
                .with("authorised", authorised)
                .with("strength", strength)
                .toString();
    }
}
