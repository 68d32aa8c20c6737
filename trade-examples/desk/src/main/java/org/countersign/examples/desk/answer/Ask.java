package org.countersign.examples.desk.answer;

import io.vavr.collection.LinkedHashMap;
import org.countersign.rules.explain.Explanation;
import org.countersign.rules.rule.Finding;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Texts;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.OfferTexts;
import org.countersign.trade.offer.Question;

/** Something to ask the buyer. */
public sealed interface Ask {
    /** Where the answer belongs in the inquiry. */
    String about();

    /** Whether no offer can be made without the answer. */
    boolean isNeeded();

    /** The question as it may be sent, in the language of these texts. */
    String say(Texts texts, Inquiry inquiry);

    /**
     * A fact that he left out.
     *
     * @param question which one
     */
    record Fact(Question question) implements Ask {
        @Override
        public String about() {
            return question.path().toString();
        }

        @Override
        public boolean isNeeded() {
            return question.isNeeded();
        }

        @Override
        public String say(Texts texts, Inquiry inquiry) {
            return OfferTexts.say(texts, inquiry, question);
        }
    }

    /**
     * Something about the delivery term: his own, or one under which we offer.
     *
     * @param about {@code deliveryTerm} or {@code deliveryPlace}
     * @param reason what is asked
     */
    record Term(String about, Reason reason) implements Ask {
        @Override
        public boolean isNeeded() {
            return !reason.code().equals(Asks.EDITION);
        }

        @Override
        public String say(Texts texts, Inquiry inquiry) {
            return texts.say(reason);
        }
    }

    /**
     * Something that contradicts itself as he wrote it.
     *
     * @param finding what a rule says of it
     */
    record Contradiction(Finding finding) implements Ask {
        @Override
        public String about() {
            return finding.path().toString();
        }

        @Override
        public boolean isNeeded() {
            return true;
        }

        @Override
        public String say(Texts texts, Inquiry inquiry) {
            return texts.say(
                    "ask.check",
                    LinkedHashMap.of("message", Explanation.in(texts).message(finding)));
        }
    }
}
