package org.countersign.trade.payment.escrow;

import io.vavr.control.Option;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.process.Report;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.money.Amount;

/** What the buyer, the holder, and whoever rules on disputes say and do. */
@Evolving
public sealed interface EscrowReport extends Report {

    /** The answer of whoever has one for each kind. */
    <A> A fold(Cases<A> cases);

    /**
     * One answer for each kind.
     *
     * @param <A> the type of the answer
     */
    interface Cases<A> {
        /** To this kind. */
        A ordered(Ordered act);

        /** To this kind. */
        A withdrew(Withdrew act);

        /** To this kind. */
        A funded(Funded act);

        /** To this kind. */
        A delivered(Delivered act);

        /** To this kind. */
        A accepted(Accepted act);

        /** To this kind. */
        A partFreed(PartFreed act);

        /** To this kind. */
        A disputed(Disputed act);

        /** To this kind. */
        A dropped(Dropped act);

        /** To this kind. */
        A ruled(Ruled act);

        /** To this kind. */
        A goodsBack(GoodsBack act);

        /** To this kind. */
        A released(Released act);

        /** To this kind. */
        A refunded(Refunded act);
    }

    /**
     * The buyer ordered from a listing.
     *
     * @param order what he orders
     */
    record Ordered(EscrowOrder order) implements EscrowReport {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.ordered(this);
        }

        @Override
        public String toString() {
            return Summary.of("Ordered").with("order", order).toString();
        }
    }

    /**
     * The buyer no longer wants the goods.
     *
     * @param words what he said
     */
    record Withdrew(String words) implements EscrowReport {
        /** Checks what it holds. */
        public Withdrew {
            PlainText.check(words);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.withdrew(this);
        }

        @Override
        public String toString() {
            return Summary.of("Withdrew").with("words", words).toString();
        }
    }

    /**
     * The holder has received money of the buyer for this order.
     *
     * @param amount how much, above zero
     */
    record Funded(Amount amount) implements EscrowReport {
        /** Checks what it holds. */
        public Funded {
            Amount.checkPayable(amount);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.funded(this);
        }

        @Override
        public String toString() {
            return Summary.of("Funded").with("amount", amount).toString();
        }
    }

    /** The buyer has received the goods. */
    record Delivered() implements EscrowReport {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.delivered(this);
        }
    }

    /** The buyer accepts the goods: all that is open is ours. */
    record Accepted() implements EscrowReport {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.accepted(this);
        }
    }

    /**
     * The buyer, or the holder for him, frees part of the money for us.
     *
     * @param amount how much, above zero
     */
    record PartFreed(Amount amount) implements EscrowReport {
        /** Checks what it holds. */
        public PartFreed {
            Amount.checkPayable(amount);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.partFreed(this);
        }

        @Override
        public String toString() {
            return Summary.of("PartFreed").with("amount", amount).toString();
        }
    }

    /**
     * The buyer objects, or changes what he claims.
     *
     * @param claimed what he wants back, above zero
     * @param why what he says
     */
    record Disputed(Amount claimed, String why) implements EscrowReport {
        /** Checks what it holds. */
        public Disputed {
            Amount.checkPayable(claimed);
            PlainText.check(why);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.disputed(this);
        }

        @Override
        public String toString() {
            return Summary.of("Disputed")
                    .with("claimed", claimed)
                    .with("why", why)
                    .toString();
        }
    }

    /**
     * The buyer no longer objects.
     *
     * @param words what he said
     */
    record Dropped(String words) implements EscrowReport {
        /** Checks what it holds. */
        public Dropped {
            PlainText.check(words);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.dropped(this);
        }

        @Override
        public String toString() {
            return Summary.of("Dropped").with("words", words).toString();
        }
    }

    /**
     * Whoever rules on disputes under this escrow has ruled.
     *
     * @param refund what goes back to the buyer, above zero
     * @param goods what happens to the goods
     */
    record Ruled(Amount refund, GoodsTerm goods) implements EscrowReport {
        /** Checks what it holds. */
        public Ruled {
            Amount.checkPayable(refund);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.ruled(this);
        }

        @Override
        public String toString() {
            return Summary.of("Ruled")
                    .with("refund", refund)
                    .with("goods", goods)
                    .toString();
        }
    }

    /** The goods have come back to us. */
    record GoodsBack() implements EscrowReport {
        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.goodsBack(this);
        }
    }

    /**
     * The holder has paid us.
     *
     * @param amount how much reached us, above zero
     * @param fee what he took for himself before, if anything
     */
    record Released(Amount amount, Option<Amount> fee) implements EscrowReport {
        /** Checks what it holds. */
        public Released {
            Amount.checkPayable(amount);
            fee.forEach(Amount::checkPayable);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.released(this);
        }

        @Override
        public String toString() {
            return Summary.of("Released")
                    .with("amount", amount)
                    .with("fee", fee)
                    .toString();
        }
    }

    /**
     * The holder has paid the buyer back.
     *
     * @param amount how much reached him, above zero
     * @param fee what the holder took for himself before, if anything
     */
    record Refunded(Amount amount, Option<Amount> fee) implements EscrowReport {
        /** Checks what it holds. */
        public Refunded {
            Amount.checkPayable(amount);
            fee.forEach(Amount::checkPayable);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.refunded(this);
        }

        @Override
        public String toString() {
            return Summary.of("Refunded")
                    .with("amount", amount)
                    .with("fee", fee)
                    .toString();
        }
    }
}
