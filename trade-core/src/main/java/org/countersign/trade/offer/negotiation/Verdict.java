package org.countersign.trade.offer.negotiation;

import io.vavr.collection.Vector;
import java.util.function.Function;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;

/** Whether a contract came about: when and on which terms, or why not, or why nobody can tell. Each answer names its authority. */
@Evolving
public sealed interface Verdict {
    /** Which of the four a verdict is. */
    enum Kind {
        /** There is a contract. */
        CONTRACT,
        /** There is none. */
        NO_CONTRACT,
        /** There is none yet. */
        PENDING,
        /** Nobody can tell. */
        UNCLEAR;

        /** The lower-case words, both ways. */
        public static final Scalar<Kind> TEXT = Scalar.word("verdict", Vector.of(values()));
    }

    /** Which of the four it is. */
    default Kind kind() {
        return fold(
                contract -> Kind.CONTRACT, none -> Kind.NO_CONTRACT, pending -> Kind.PENDING, unclear -> Kind.UNCLEAR);
    }

    /** One answer for each kind. */
    default <A> A fold(
            Function<? super Contract, ? extends A> contract,
            Function<? super NoContract, ? extends A> noContract,
            Function<? super Pending, ? extends A> pending,
            Function<? super Unclear, ? extends A> unclear) {
        return this instanceof Contract yes
                ? contract.apply(yes)
                : this instanceof NoContract no
                        ? noContract.apply(no)
                        : this instanceof Pending wait ? pending.apply(wait) : unclear.apply((Unclear) this);
    }

    /**
     * There is a contract.
     *
     * @param conclusion when and on which terms
     */
    record Contract(Conclusion conclusion) implements Verdict {
        @Override
        public String toString() {
            return Summary.of("Contract").with("conclusion", conclusion).toString();
        }
    }

    /**
     * There is none, and no word about what was on the table can make one.
     *
     * @param why what ended it
     */
    record NoContract(Reason why) implements Verdict {
        @Override
        public String toString() {
            return Summary.of("NoContract").with("why", why).toString();
        }
    }

    /**
     * There is none yet, and there may be one.
     *
     * @param why what is missing
     */
    record Pending(Reason why) implements Verdict {
        @Override
        public String toString() {
            return Summary.of("Pending").with("why", why).toString();
        }
    }

    /**
     * There may be one already: a moment that matters is not known well enough. A correction of the journal settles it.
     *
     * @param why which
     */
    record Unclear(Reason why) implements Verdict {
        @Override
        public String toString() {
            return Summary.of("Unclear").with("why", why).toString();
        }
    }
}
