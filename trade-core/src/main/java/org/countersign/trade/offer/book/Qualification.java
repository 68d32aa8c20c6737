package org.countersign.trade.offer.book;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.offer.Question;

/**
 * What is known of an inquiry before anybody works on it.
 *
 * @param sender who sent it
 * @param missing what it leaves out, most needed first
 * @param repeats of which earlier one it is a repetition, if it is
 */
@Evolving
public record Qualification(Sender sender, Seq<Question> missing, Option<Likeness> repeats) {
    /** Keeps the questions in a sequence of our own. */
    public Qualification {
        missing = Vector.ofAll(missing);
    }

    @Override
    public String toString() {
        return Summary.of("Qualification")
                .with("sender", sender)
                .with("missing", missing)
                .with("repeats", repeats)
                .toString();
    }
}
