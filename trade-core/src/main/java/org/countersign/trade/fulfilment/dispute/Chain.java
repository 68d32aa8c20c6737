package org.countersign.trade.fulfilment.dispute;

import static org.countersign.trade.fulfilment.dispute.DisputeReason.*;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Reason;

/** Everything that happened, in the order of happening. */
record Chain(DisputeFacts facts) {

    Seq<Link> links() {
        Vector<Link> revisions = facts.revisions()
                .map(one -> new Link(one.since(), REVISED.reason().with("revision", one.revision())))
                .toVector();
        return revisions
                .appendAll(facts.words().map(word -> new Link(word.happened(), said(word))))
                .appendAll(link(facts.released(), RELEASED.reason()))
                .appendAll(link(facts.handedOver(), HANDED_OVER.reason()))
                .sortBy(link -> link.happened().last());
    }

    private static Option<Link> link(Option<Moment> moment, Reason what) {
        return moment.map(happened -> new Link(happened, what));
    }

    private static Reason said(WordFact word) {
        return switch (word.stance()) {
            case CONFIRMS ->
                Weighing.named(
                        word.content().isEmpty() ? VAGUE : word.deemed() ? DEEMED : word.isGood() ? CONFIRMED : WEAK,
                        word);
            case OBJECTS -> Weighing.named(OBJECTED, word);
            case INFORMS -> Weighing.named(INFORMED, word);
        };
    }
}
