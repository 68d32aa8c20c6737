package org.countersign.trade.payment.escrow;

import org.countersign.trade.base.Digest;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.process.Decision;
import org.countersign.trade.base.style.Evolving;

/** What we decide about an order in escrow. */
@Evolving
public sealed interface EscrowDecision extends Decision {

    /** The answer of whoever has one for each kind. */
    <A> A fold(Cases<A> cases);

    /**
     * One answer for each kind.
     *
     * @param <A> the type of the answer
     */
    interface Cases<A> {
        /** To this kind. */
        A confirm(Confirm act);

        /** To this kind. */
        A decline(Decline act);

        /** To this kind. */
        A cancel(Cancel act);

        /** To this kind. */
        A ship(Ship act);

        /** To this kind. */
        A concede(Concede act);

        /** To this kind. */
        A contest(Contest act);

        /** To this kind. */
        A claimRelease(ClaimRelease act);
    }

    /**
     * To accept the order, for exactly what our listing showed.
     *
     * @param content the digest of what we confirm
     */
    record Confirm(Digest content) implements EscrowDecision {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.confirm(this);
        }

        @Override
        public String toString() {
            return Summary.of("Confirm").with("content", content).toString();
        }
    }

    /**
     * To accept no such order.
     *
     * @param why what we tell the buyer
     */
    record Decline(String why) implements EscrowDecision {
        /** Checks what it holds. */
        public Decline {
            PlainText.check(why);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.decline(this);
        }

        @Override
        public String toString() {
            return Summary.of("Decline").with("why", why).toString();
        }
    }

    /**
     * To give the order up before the goods leave, so that the money goes back.
     *
     * @param why what we tell the buyer
     */
    record Cancel(String why) implements EscrowDecision {
        /** Checks what it holds. */
        public Cancel {
            PlainText.check(why);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.cancel(this);
        }

        @Override
        public String toString() {
            return Summary.of("Cancel").with("why", why).toString();
        }
    }

    /**
     * To send the goods.
     *
     * @param shipment the number under which they travel
     */
    record Ship(String shipment) implements EscrowDecision {
        /** Checks what it holds. */
        public Ship {
            PlainText.checkName(shipment);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.ship(this);
        }

        @Override
        public String toString() {
            return Summary.of("Ship").with("shipment", shipment).toString();
        }
    }

    /**
     * To give the buyer what he claims.
     *
     * @param goods what happens to the goods
     */
    record Concede(GoodsTerm goods) implements EscrowDecision {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.concede(this);
        }

        @Override
        public String toString() {
            return Summary.of("Concede").with("goods", goods).toString();
        }
    }

    /**
     * To answer the buyer's objection and leave it to whoever rules on it.
     *
     * @param words what we say
     */
    record Contest(String words) implements EscrowDecision {
        /** Checks what it holds. */
        public Contest {
            PlainText.check(words);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.contest(this);
        }

        @Override
        public String toString() {
            return Summary.of("Contest").with("words", words).toString();
        }
    }

    /** To claim all that is open because the buyer has let his time pass. */
    record ClaimRelease() implements EscrowDecision {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.claimRelease(this);
        }
    }
}
