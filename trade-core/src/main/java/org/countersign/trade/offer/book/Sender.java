package org.countersign.trade.offer.book;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.Function;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;

/** Who sent an inquiry, as far as the book can tell. */
@Evolving
public sealed interface Sender {
    /** Why it is taken so. */
    Reason why();

    /** One answer for each kind. */
    default <A> A fold(
            Function<? super Known, ? extends A> known,
            Function<? super Newcomer, ? extends A> newcomer,
            Function<? super Unknown, ? extends A> unknown) {
        return this instanceof Known one
                ? known.apply(one)
                : this instanceof Newcomer one ? newcomer.apply(one) : unknown.apply((Unknown) this);
    }

    /**
     * A company that we know.
     *
     * @param company its legal name
     * @param why by what it is known
     */
    record Known(String company, Reason why) implements Sender {
        /** Checks the name. */
        public Known {
            PlainText.checkName(company);
        }
    }

    /**
     * Somebody who has never written before.
     *
     * @param name as he signs
     * @param why why he is taken for new
     */
    record Newcomer(String name, Reason why) implements Sender {
        /** Checks the name. */
        public Newcomer {
            PlainText.checkName(name);
        }
    }

    /**
     * Nobody can tell: he may be one of those, or not. Somebody has to ask, by a way that is known.
     *
     * @param perhaps the legal names of the companies that he may be
     * @param why what does not fit
     */
    record Unknown(Seq<String> perhaps, Reason why) implements Sender {
        /** Keeps the names in a sequence of our own, and checks them. */
        public Unknown {
            perhaps = Vector.ofAll(perhaps);
            perhaps.forEach(PlainText::checkName);
        }

        @Override
        public String toString() {
            return Summary.of("Unknown")
                    .with("perhaps", perhaps)
                    .with("why", why)
                    .toString();
        }
    }
}
