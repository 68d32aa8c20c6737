package org.countersign.trade.payment.escrow;

import io.vavr.control.Option;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Family;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.money.Amount;
import org.countersign.trade.payment.escrow.EscrowDecision.Cancel;
import org.countersign.trade.payment.escrow.EscrowDecision.ClaimRelease;
import org.countersign.trade.payment.escrow.EscrowDecision.Concede;
import org.countersign.trade.payment.escrow.EscrowDecision.Confirm;
import org.countersign.trade.payment.escrow.EscrowDecision.Contest;
import org.countersign.trade.payment.escrow.EscrowDecision.Decline;
import org.countersign.trade.payment.escrow.EscrowDecision.Ship;
import org.countersign.trade.payment.escrow.EscrowReport.Accepted;
import org.countersign.trade.payment.escrow.EscrowReport.Delivered;
import org.countersign.trade.payment.escrow.EscrowReport.Disputed;
import org.countersign.trade.payment.escrow.EscrowReport.Dropped;
import org.countersign.trade.payment.escrow.EscrowReport.Funded;
import org.countersign.trade.payment.escrow.EscrowReport.GoodsBack;
import org.countersign.trade.payment.escrow.EscrowReport.Ordered;
import org.countersign.trade.payment.escrow.EscrowReport.PartFreed;
import org.countersign.trade.payment.escrow.EscrowReport.Refunded;
import org.countersign.trade.payment.escrow.EscrowReport.Released;
import org.countersign.trade.payment.escrow.EscrowReport.Ruled;
import org.countersign.trade.payment.escrow.EscrowReport.Withdrew;

/** How the acts of an order in escrow are written. */
final class EscrowActs {
    private static final Field<Ordered, EscrowOrder> ORDERED_ORDER =
            Field.one("order", new Codec.Nested<>(EscrowOrder.SHAPE), Ordered::order);
    private static final Field<Withdrew, String> WITHDREW_WORDS = Field.one("words", Scalar.TEXT, Withdrew::words);
    private static final Field<Funded, Amount> FUNDED_AMOUNT = Field.one("amount", Amount.TEXT, Funded::amount);
    private static final Field<PartFreed, Amount> PART_FREED_AMOUNT =
            Field.one("amount", Amount.TEXT, PartFreed::amount);
    private static final Field<Disputed, Amount> DISPUTED_CLAIMED =
            Field.one("claimed", Amount.TEXT, Disputed::claimed);
    private static final Field<Disputed, String> DISPUTED_WHY = Field.one("why", Scalar.TEXT, Disputed::why);
    private static final Field<Dropped, String> DROPPED_WORDS = Field.one("words", Scalar.TEXT, Dropped::words);
    private static final Field<Ruled, Amount> RULED_REFUND = Field.one("refund", Amount.TEXT, Ruled::refund);
    private static final Field<Ruled, GoodsTerm> RULED_GOODS = Field.one("goods", GoodsTerm.TEXT, Ruled::goods);
    private static final Field<Released, Amount> RELEASED_AMOUNT = Field.one("amount", Amount.TEXT, Released::amount);
    private static final Field<Released, Option<Amount>> RELEASED_FEE = Field.maybe("fee", Amount.TEXT, Released::fee);
    private static final Field<Refunded, Amount> REFUNDED_AMOUNT = Field.one("amount", Amount.TEXT, Refunded::amount);
    private static final Field<Refunded, Option<Amount>> REFUNDED_FEE = Field.maybe("fee", Amount.TEXT, Refunded::fee);
    private static final Field<Confirm, Digest> CONFIRM_CONTENT = Field.one("content", Scalar.DIGEST, Confirm::content);
    private static final Field<Decline, String> DECLINE_WHY = Field.one("why", Scalar.TEXT, Decline::why);
    private static final Field<Cancel, String> CANCEL_WHY = Field.one("why", Scalar.TEXT, Cancel::why);
    private static final Field<Ship, String> SHIP_SHIPMENT = Field.one("shipment", Scalar.NAME, Ship::shipment);
    private static final Field<Concede, GoodsTerm> CONCEDE_GOODS = Field.one("goods", GoodsTerm.TEXT, Concede::goods);
    private static final Field<Contest, String> CONTEST_WORDS = Field.one("words", Scalar.TEXT, Contest::words);

    static final Family<Act> FAMILY = Family.of(
            Shape.of("escrow.ordered", 1, Ordered.class, v -> new Ordered(v.of(ORDERED_ORDER)), ORDERED_ORDER),
            Shape.of("escrow.withdrew", 1, Withdrew.class, v -> new Withdrew(v.of(WITHDREW_WORDS)), WITHDREW_WORDS),
            Shape.of("escrow.funded", 1, Funded.class, v -> new Funded(v.of(FUNDED_AMOUNT)), FUNDED_AMOUNT),
            Shape.of("escrow.delivered", 1, Delivered.class, v -> new Delivered()),
            Shape.of("escrow.accepted", 1, Accepted.class, v -> new Accepted()),
            Shape.of(
                    "escrow.part-freed",
                    1,
                    PartFreed.class,
                    v -> new PartFreed(v.of(PART_FREED_AMOUNT)),
                    PART_FREED_AMOUNT),
            Shape.of(
                    "escrow.disputed",
                    1,
                    Disputed.class,
                    v -> new Disputed(v.of(DISPUTED_CLAIMED), v.of(DISPUTED_WHY)),
                    DISPUTED_CLAIMED,
                    DISPUTED_WHY),
            Shape.of("escrow.dropped", 1, Dropped.class, v -> new Dropped(v.of(DROPPED_WORDS)), DROPPED_WORDS),
            Shape.of(
                    "escrow.ruled",
                    1,
                    Ruled.class,
                    v -> new Ruled(v.of(RULED_REFUND), v.of(RULED_GOODS)),
                    RULED_REFUND,
                    RULED_GOODS),
            Shape.of("escrow.goods-back", 1, GoodsBack.class, v -> new GoodsBack()),
            Shape.of(
                    "escrow.released",
                    1,
                    Released.class,
                    v -> new Released(v.of(RELEASED_AMOUNT), v.of(RELEASED_FEE)),
                    RELEASED_AMOUNT,
                    RELEASED_FEE),
            Shape.of(
                    "escrow.refunded",
                    1,
                    Refunded.class,
                    v -> new Refunded(v.of(REFUNDED_AMOUNT), v.of(REFUNDED_FEE)),
                    REFUNDED_AMOUNT,
                    REFUNDED_FEE),
            Shape.of("escrow.confirmed", 1, Confirm.class, v -> new Confirm(v.of(CONFIRM_CONTENT)), CONFIRM_CONTENT),
            Shape.of("escrow.declined", 1, Decline.class, v -> new Decline(v.of(DECLINE_WHY)), DECLINE_WHY),
            Shape.of("escrow.cancelled", 1, Cancel.class, v -> new Cancel(v.of(CANCEL_WHY)), CANCEL_WHY),
            Shape.of("escrow.shipped", 1, Ship.class, v -> new Ship(v.of(SHIP_SHIPMENT)), SHIP_SHIPMENT),
            Shape.of("escrow.conceded", 1, Concede.class, v -> new Concede(v.of(CONCEDE_GOODS)), CONCEDE_GOODS),
            Shape.of("escrow.contested", 1, Contest.class, v -> new Contest(v.of(CONTEST_WORDS)), CONTEST_WORDS),
            Shape.of("escrow.release-claimed", 1, ClaimRelease.class, v -> new ClaimRelease()));

    private EscrowActs() {}
}
