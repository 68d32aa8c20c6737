package org.countersign.trade.fulfilment;

import io.vavr.collection.Seq;
import java.util.function.Function;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;

/** What the gate says of facts at a moment. Neither answer can be made of facts that do not give it; {@link ProductionGate#of} asks. */
@Evolving
public sealed interface Gate {
    /** What was known. */
    GateFacts facts();

    /** The moment for which it was asked. */
    Moment at();

    /** Whether production may start. */
    default boolean isOpen() {
        return this instanceof Open;
    }

    /** One answer for each. */
    default <A> A fold(Function<? super Open, ? extends A> open, Function<? super Closed, ? extends A> closed) {
        return this instanceof Open yes ? open.apply(yes) : closed.apply((Closed) this);
    }

    /** Why each waiver that has no effect has none, by its number, in the order of the facts. */
    default Seq<Reason> idleWaivers() {
        return new Waivers(facts(), at()).idle();
    }

    /**
     * Every requirement is met, or a waiver covers it.
     *
     * @param facts what was known
     * @param at the moment for which it was asked
     */
    record Open(GateFacts facts, Moment at) implements Gate {
        /** Refuses facts that leave it closed: nobody gets an open gate by building one. */
        public Open {
            Seq<Gap> gaps = new Gaps(facts, at).all();
            if (!gaps.isEmpty()) {
                throw new IllegalArgumentException("a gate with a gap is not open: `"
                        + gaps.map(gap -> gap.reason().code()).mkString(", ") + "`");
            }
        }

        /** The waivers without which it would be closed, in the order of the facts. */
        public Seq<Waiver> reliedOn() {
            return new Waivers(facts, at).reliedOn();
        }

        @Override
        public String toString() {
            return Summary.of("Open").with("facts", facts).with("at", at).toString();
        }
    }

    /**
     * Something is missing.
     *
     * @param facts what was known
     * @param at the moment for which it was asked
     */
    record Closed(GateFacts facts, Moment at) implements Gate {
        /** Refuses facts that leave nothing missing. */
        public Closed {
            if (new Gaps(facts, at).all().isEmpty()) {
                throw new IllegalArgumentException("a gate without a gap is not closed: `" + facts.order() + "`");
            }
        }

        /** What is missing: attributes in the order of the facts, then deposit and contract. */
        public Seq<Gap> gaps() {
            return new Gaps(facts, at).all();
        }

        /**
         * The fewest acts that would open it, in the order in which people do them. None can be left out, and no other choice of acts does with
         * fewer; where two are as short, the one for which nobody has to be asked.
         */
        public Seq<GateAct> shortestWay() {
            return new ShortestWay(facts, at).acts();
        }

        @Override
        public String toString() {
            return Summary.of("Closed").with("facts", facts).with("at", at).toString();
        }
    }
}
