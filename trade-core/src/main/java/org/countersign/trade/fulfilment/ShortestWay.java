package org.countersign.trade.fulfilment;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Truth;
import org.countersign.trade.fulfilment.GateAct.Adopt;
import org.countersign.trade.fulfilment.GateAct.CloseComments;
import org.countersign.trade.fulfilment.GateAct.Confirm;
import org.countersign.trade.fulfilment.GateAct.ShowMandate;
import org.countersign.trade.fulfilment.GateAct.ShowWriting;

/**
 * The fewest acts that open the gate.
 *
 * <p>Instructions, comments, deposit and contract need one act each, whatever else is done. A word that lacks something is always mended by one confirmation of
 * that attribute; the only act that mends several is to show the mandate of a person. So the choice is made once for each person: his mandate
 * is worth showing if it alone mends at least one attribute, for then it costs no more than the confirmation that it saves, and for each attribute
 * that lacks more than that, one act is needed either way. A property holds this against every choice of acts.
 */
record ShortestWay(GateFacts facts, Moment at) {

    Seq<GateAct> acts() {
        Waivers waivers = new Waivers(facts, at);
        Seq<AttributeFact> open = facts.attributes().reject(one -> waivers.cover(Gaps.requirement(one)));
        Gaps gaps = new Gaps(facts, at);
        Seq<AttributeFact> instructed = open.filter(AttributeFact::instructed);
        Seq<AttributeFact> others = open.reject(AttributeFact::instructed);
        Seq<AttributeFact> words = others.filter(one -> gaps.word(one).nonEmpty());
        Seq<String> mandates = words.filter(ShortestWay::lacksOnlyTheMandate)
                .flatMap(AttributeFact::by)
                .distinct();
        Seq<GateAct> acts = instructed
                .<GateAct>map(one -> new Adopt(one.name()))
                .appendAll(others.filter(one -> one.comments().nonEmpty()).map(one -> new CloseComments(one.name())))
                .appendAll(mandates.map(ShowMandate::new))
                .appendAll(words.flatMap(one -> own(one, mandates)));
        return LinkedHashSet.ofAll(acts)
                .addAll(gaps.deposit()
                        .appendAll(gaps.contract())
                        .reject(gap -> waivers.cover(gap.requirement()))
                        .flatMap(gap -> gap.ways().headOption()))
                .toVector();
    }

    /** The act that an attribute needs beside the mandates that are shown anyway. */
    private static Option<GateAct> own(AttributeFact one, Seq<String> mandates) {
        if (!isMendable(one)) {
            return Option.some(new Confirm(one.name()));
        }
        boolean mandated = one.authorised().isYes() || one.by().exists(mandates::contains);
        if (mandated) {
            return Option.when(!one.inWriting().isYes(), () -> new ShowWriting(one.name()));
        }
        return Option.some(new Confirm(one.name()));
    }

    /** Whether nothing is known to be wrong with the word, so that finding papers would do. */
    private static boolean isMendable(AttributeFact one) {
        return one.isOfThisContent()
                && one.stands().isYes()
                && !one.inWriting().isNo()
                && !one.authorised().isNo();
    }

    private static boolean lacksOnlyTheMandate(AttributeFact one) {
        return isMendable(one) && one.inWriting().isYes() && one.authorised() == Truth.UNKNOWN;
    }
}
