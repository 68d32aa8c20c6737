package org.countersign.trade.payment.handover;

import io.vavr.control.Option;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Family;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.money.Amount;
import org.countersign.trade.payment.handover.HandoverDecision.AllowUnloading;
import org.countersign.trade.payment.handover.HandoverDecision.CallBack;
import org.countersign.trade.payment.handover.HandoverDecision.ClaimRemittance;
import org.countersign.trade.payment.handover.HandoverDecision.HandOver;
import org.countersign.trade.payment.handover.HandoverDecision.TryAgain;
import org.countersign.trade.payment.handover.HandoverDecision.WriteOff;
import org.countersign.trade.payment.handover.HandoverReport.Arrived;
import org.countersign.trade.payment.handover.HandoverReport.CameBack;
import org.countersign.trade.payment.handover.HandoverReport.Paid;
import org.countersign.trade.payment.handover.HandoverReport.Refused;
import org.countersign.trade.payment.handover.HandoverReport.Remitted;
import org.countersign.trade.payment.handover.HandoverReport.Unloaded;

/** How the acts of a handover are written. */
final class HandoverActs {
    private static final Field<Paid, Amount> PAID_AMOUNT = Field.one("amount", Amount.TEXT, Paid::amount);
    private static final Field<Refused, String> REFUSED_WHY = Field.one("why", Scalar.TEXT, Refused::why);
    private static final Field<Remitted, Amount> REMITTED_AMOUNT = Field.one("amount", Amount.TEXT, Remitted::amount);
    private static final Field<Remitted, Option<Amount>> REMITTED_WITHHELD =
            Field.maybe("withheld", Amount.TEXT, Remitted::withheld);
    private static final Field<CameBack, Option<Amount>> CAME_BACK_CHARGED =
            Field.maybe("charged", Amount.TEXT, CameBack::charged);
    private static final Field<HandOver, HandoverOrder> HAND_OVER_ORDER =
            Field.one("order", new Codec.Nested<>(HandoverOrder.SHAPE), HandOver::order);
    private static final Field<AllowUnloading, String> ALLOW_UNLOADING_WHY =
            Field.one("why", Scalar.TEXT, AllowUnloading::why);
    private static final Field<CallBack, String> CALL_BACK_WHY = Field.one("why", Scalar.TEXT, CallBack::why);
    private static final Field<WriteOff, String> WRITE_OFF_WHY = Field.one("why", Scalar.TEXT, WriteOff::why);

    static final Family<Act> FAMILY = Family.of(
            Shape.of("handover.arrived", 1, Arrived.class, v -> new Arrived()),
            Shape.of("handover.paid", 1, Paid.class, v -> new Paid(v.of(PAID_AMOUNT)), PAID_AMOUNT),
            Shape.of("handover.unloaded", 1, Unloaded.class, v -> new Unloaded()),
            Shape.of("handover.refused", 1, Refused.class, v -> new Refused(v.of(REFUSED_WHY)), REFUSED_WHY),
            Shape.of(
                    "handover.remitted",
                    1,
                    Remitted.class,
                    v -> new Remitted(v.of(REMITTED_AMOUNT), v.of(REMITTED_WITHHELD)),
                    REMITTED_AMOUNT,
                    REMITTED_WITHHELD),
            Shape.of(
                    "handover.came-back",
                    1,
                    CameBack.class,
                    v -> new CameBack(v.of(CAME_BACK_CHARGED)),
                    CAME_BACK_CHARGED),
            Shape.of(
                    "handover.handed-over",
                    1,
                    HandOver.class,
                    v -> new HandOver(v.of(HAND_OVER_ORDER)),
                    HAND_OVER_ORDER),
            Shape.of(
                    "handover.unloading-allowed",
                    1,
                    AllowUnloading.class,
                    v -> new AllowUnloading(v.of(ALLOW_UNLOADING_WHY)),
                    ALLOW_UNLOADING_WHY),
            Shape.of("handover.try-again", 1, TryAgain.class, v -> new TryAgain()),
            Shape.of("handover.called-back", 1, CallBack.class, v -> new CallBack(v.of(CALL_BACK_WHY)), CALL_BACK_WHY),
            Shape.of("handover.remittance-claimed", 1, ClaimRemittance.class, v -> new ClaimRemittance()),
            Shape.of("handover.written-off", 1, WriteOff.class, v -> new WriteOff(v.of(WRITE_OFF_WHY)), WRITE_OFF_WHY));

    private HandoverActs() {}
}
