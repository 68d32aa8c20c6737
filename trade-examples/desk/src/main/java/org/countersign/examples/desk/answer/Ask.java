package org.countersign.examples.desk.answer;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Texts;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.delivery.TermReading;
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

    /** What to ask about this inquiry, most needed first, whose delivery term was read so and which is answered under these terms. */
    static Seq<Ask> of(Inquiry inquiry, Option<TermReading> reading, Seq<DeliveryTerm> offered) {
        return new Asks(inquiry, reading, offered).all();
    }
}

/** Puts the questions together, so that nothing is asked twice. */
record Asks(Inquiry inquiry, Option<TermReading> reading, Seq<DeliveryTerm> offered) {
    static final String EDITION = "TERM-ASK-EDITION";

    private static final String PLACE = Inquiry.DELIVERY_PLACE.name();
    private static final Vector<String> OF_THE_RULE = Vector.of(
            EDITION, "TERM-ASK-RULE", "TERM-ASK-ONE", "TERM-ASK-SUCCESSOR", "TERM-ASK-ADDITION");

    Seq<Ask> all() {
        Seq<Ask> ofTerms = reading.fold(Vector::<Reason>empty, TermReading::asks)
                .appendAll(offered.flatMap(Asks::place))
                .distinctBy(Reason::toString)
                .map(reason -> new Ask.Term(
                        OF_THE_RULE.contains(reason.code()) ? Inquiry.DELIVERY_TERM.name() : PLACE, reason));
        Seq<Ask> ofFacts = inquiry.questions()
                .filter(question -> !isSaidBetter(question.path().toString()))
                .map(Ask.Fact::new);
        return ofFacts.appendAll(ofTerms).sortBy(ask -> !ask.isNeeded());
    }

    /** Whether it is asked with the term that the buyer wrote, or settled by the terms under which we offer. */
    private boolean isSaidBetter(String path) {
        return path.equals(PLACE) && (reading.isDefined() || !offered.isEmpty())
                || path.equals(Inquiry.DELIVERY_TERM.name()) && !offered.isEmpty();
    }

    /** The place at destination is the buyer's to name; where the goods leave is ours. */
    private static Option<Reason> place(DeliveryTerm term) {
        return Option.when(term.place().isEmpty() && !Side.of(term.rule()).isOurs(), term.rule())
                .flatMap(rule -> DeliveryTerm.read(rule.name()).asks().headOption());
    }
}
