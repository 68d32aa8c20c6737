package org.countersign.trade.fulfilment.dispute;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;

/**
 * What the evidence says of one attribute, why, and which articles matter. An assessment by stated rules, no legal advice: what a court makes of
 * it is another question.
 *
 * @param order the order
 * @param attribute the attribute
 * @param verdict the assessment in one word
 * @param why what it rests on, the weightiest first
 * @param decisive the number of the statement on which it turns, if it turns on one
 * @param points how well that statement can be proved, from 0 to 100, if it was weighed
 * @param chain everything that happened, in the order of happening
 * @param articles the articles to read, in the order in which they matter
 */
@Evolving
public record Assessment(
        String order,
        String attribute,
        Verdict verdict,
        Seq<Reason> why,
        Option<String> decisive,
        Option<Integer> points,
        Seq<Link> chain,
        Seq<Citation> articles) {
    /** Keeps the sequences in our own. */
    public Assessment {
        PlainText.checkName(order);
        PlainText.checkName(attribute);
        why = Vector.ofAll(why);
        decisive.forEach(PlainText::checkName);
        chain = Vector.ofAll(chain);
        articles = Vector.ofAll(articles).distinct();
    }

    /** The assessment of these facts. */
    public static Assessment of(DisputeFacts facts) {
        return new Weighing(facts).assessment();
    }

    @Override
    public String toString() {
        return Summary.of("Assessment")
                .with("order", order)
                .with("attribute", attribute)
                .with("verdict", verdict)
                .with("why", why.map(Reason::code))
                .with("decisive", decisive)
                .with("points", points)
                .with("chain", chain)
                .with("articles", articles)
                .toString();
    }
}
