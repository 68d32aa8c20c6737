package org.countersign.examples.desk.answer;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.rules.rule.Report;
import org.countersign.rules.rule.Severity;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Truth;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.delivery.TermReading;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.party.Places;

/**
 * Puts the questions to the buyer together, so that nothing is asked twice.
 *
 * @param inquiry what he asks for
 * @param report what the rules say of it
 * @param reading what his delivery term comes to, if he wrote one
 * @param offered the terms under which we answer
 */
record Asks(Inquiry inquiry, Report report, Option<TermReading> reading, Seq<DeliveryTerm> offered) {
    static final String EDITION = "TERM-ASK-EDITION";

    private static final String PLACE = Inquiry.DELIVERY_PLACE.name();
    private static final Vector<String> OF_THE_RULE =
            Vector.of(EDITION, "TERM-ASK-RULE", "TERM-ASK-ONE", "TERM-ASK-SUCCESSOR", "TERM-ASK-ADDITION");

    Seq<Ask> all() {
        Option<TermReading> answered = reading.filter(read -> read.term().forAll(this::isOffered));
        Seq<Ask> ofTerms = answered.toVector()
                .flatMap(TermReading::asks)
                .appendAll(answered.flatMap(TermReading::term)
                        .filter(Asks::isElsewhere)
                        .flatMap(Asks::place))
                .appendAll(offered.filter(Asks::isOpenAtDestination).flatMap(Asks::place))
                .distinctBy(Reason::toString)
                .map(reason -> new Ask.Term(
                        OF_THE_RULE.contains(reason.code()) ? Inquiry.DELIVERY_TERM.name() : PLACE, reason));
        Seq<Ask> ofFacts = inquiry.questions()
                .filter(question -> !isSaidBetter(question.path().toString()))
                .map(Ask.Fact::new);
        Seq<Ask> wrong =
                report.findings().filter(f -> f.isViolationOf(Severity.ERROR)).map(Ask.Contradiction::new);
        return wrong.appendAll(ofFacts).appendAll(ofTerms).sortBy(ask -> !ask.isNeeded());
    }

    /** Whether it is asked with the term that the buyer wrote, or settled by the terms under which we offer. */
    private boolean isSaidBetter(String path) {
        return path.equals(PLACE) && (reading.isDefined() || !offered.isEmpty())
                || path.equals(Inquiry.DELIVERY_TERM.name()) && !offered.isEmpty();
    }

    private boolean isOffered(DeliveryTerm term) {
        return offered.exists(offer -> offer.rule() == term.rule());
    }

    /** Whether the place is not of the kind that the rule wants: a port for CIF that lies on no water. */
    static boolean isElsewhere(DeliveryTerm term) {
        return term.settledBy(Places.standard()).getOrElse(term).suitsPlace(Places.standard()) == Truth.NO;
    }

    /** The place at destination is the buyer's to name; where the goods leave is ours. */
    private static boolean isOpenAtDestination(DeliveryTerm term) {
        return term.place().isEmpty() && !Side.of(term.rule()).isOurs();
    }

    private static Option<Reason> place(DeliveryTerm term) {
        return DeliveryTerm.read(term.rule().name()).asks().headOption();
    }
}
