package org.countersign.rules.rule;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.style.Evolving;

/**
 * What a value was held against.
 *
 * @param text the bound: a value, the members of a set, the name of a form or of a function
 * @param from where it stands, if the document itself states it
 * @param aspects what of that is the bound, the last aspect first; none for what stands there itself
 * @param parameter what it rests on, if that can be set
 */
@Evolving
public record Bound(String text, Option<Path> from, Seq<String> aspects, Option<Parameter<?>> parameter) {
    /** Keeps the aspects in a sequence of our own. */
    public Bound {
        aspects = Vector.ofAll(aspects);
    }

    /** A bound that the rule itself names. */
    public static Bound of(String text) {
        return new Bound(text, Option.none(), Vector.empty(), Option.none());
    }

    @Override
    public String toString() {
        String of = aspects.map(aspect -> aspect + " of ").mkString();
        return PlainText.shown(text)
                + from.map(path -> " (" + of + path + ")").getOrElse("")
                + parameter.map(set -> " (" + set.name() + ")").getOrElse("");
    }
}
