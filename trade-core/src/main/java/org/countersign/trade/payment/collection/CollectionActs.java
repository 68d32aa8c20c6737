package org.countersign.trade.payment.collection;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Family;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.money.Amount;
import org.countersign.trade.payment.collection.CollectionDecision.AllowParts;
import org.countersign.trade.payment.collection.CollectionDecision.Instruct;
import org.countersign.trade.payment.collection.CollectionDecision.OrderProtest;
import org.countersign.trade.payment.collection.CollectionDecision.PresentAgain;
import org.countersign.trade.payment.collection.CollectionDecision.Recall;
import org.countersign.trade.payment.collection.CollectionDecision.Waive;
import org.countersign.trade.payment.collection.CollectionReport.Accepted;
import org.countersign.trade.payment.collection.CollectionReport.Arrived;
import org.countersign.trade.payment.collection.CollectionReport.CaseOfNeedInstructed;
import org.countersign.trade.payment.collection.CollectionReport.Paid;
import org.countersign.trade.payment.collection.CollectionReport.Presented;
import org.countersign.trade.payment.collection.CollectionReport.Protested;
import org.countersign.trade.payment.collection.CollectionReport.Refused;
import org.countersign.trade.payment.collection.CollectionReport.Released;
import org.countersign.trade.payment.collection.CollectionReport.Remitted;
import org.countersign.trade.payment.collection.CollectionReport.Returned;
import org.countersign.trade.payment.collection.CollectionReport.SurchargeRefused;

/** How the acts of a collection are written. */
final class CollectionActs {
    private static final Field<Arrived, Seq<String>> ARRIVED_MISSING =
            Field.many("missing", Scalar.NAME, Arrived::missing);
    private static final Field<Accepted, LocalDate> ACCEPTED_MATURITY =
            Field.one("maturity", Scalar.DAY, Accepted::maturity);
    private static final Field<Paid, Amount> PAID_AMOUNT = Field.one("amount", Amount.TEXT, Paid::amount);
    private static final Field<SurchargeRefused, Surcharge> SURCHARGE_REFUSED_SURCHARGE =
            Field.one("surcharge", Surcharge.TEXT, SurchargeRefused::surcharge);
    private static final Field<Refused, String> REFUSED_WHY = Field.one("why", Scalar.TEXT, Refused::why);
    private static final Field<CaseOfNeedInstructed, String> CASE_OF_NEED_INSTRUCTED_WORDS =
            Field.one("words", Scalar.TEXT, CaseOfNeedInstructed::words);
    private static final Field<Remitted, Amount> REMITTED_AMOUNT = Field.one("amount", Amount.TEXT, Remitted::amount);
    private static final Field<Remitted, Option<Amount>> REMITTED_DEDUCTED =
            Field.maybe("deducted", Amount.TEXT, Remitted::deducted);
    private static final Field<Instruct, CollectionInstruction> INSTRUCT_INSTRUCTION =
            Field.one("instruction", new Codec.Nested<>(CollectionInstruction.SHAPE), Instruct::instruction);
    private static final Field<PresentAgain, Option<Amount>> PRESENT_AGAIN_REDUCED =
            Field.maybe("reduced", Amount.TEXT, PresentAgain::reduced);
    private static final Field<Waive, Surcharge> WAIVE_SURCHARGE =
            Field.one("surcharge", Surcharge.TEXT, Waive::surcharge);
    private static final Field<Recall, String> RECALL_WHY = Field.one("why", Scalar.TEXT, Recall::why);

    static final Family<Act> FAMILY = Family.of(
            Shape.of("collection.arrived", 1, Arrived.class, v -> new Arrived(v.of(ARRIVED_MISSING)), ARRIVED_MISSING),
            Shape.of("collection.presented", 1, Presented.class, v -> new Presented()),
            Shape.of(
                    "collection.accepted",
                    1,
                    Accepted.class,
                    v -> new Accepted(v.of(ACCEPTED_MATURITY)),
                    ACCEPTED_MATURITY),
            Shape.of("collection.paid", 1, Paid.class, v -> new Paid(v.of(PAID_AMOUNT)), PAID_AMOUNT),
            Shape.of(
                    "collection.surcharge-refused",
                    1,
                    SurchargeRefused.class,
                    v -> new SurchargeRefused(v.of(SURCHARGE_REFUSED_SURCHARGE)),
                    SURCHARGE_REFUSED_SURCHARGE),
            Shape.of("collection.refused", 1, Refused.class, v -> new Refused(v.of(REFUSED_WHY)), REFUSED_WHY),
            Shape.of("collection.released", 1, Released.class, v -> new Released()),
            Shape.of("collection.protested", 1, Protested.class, v -> new Protested()),
            Shape.of(
                    "collection.case-of-need-instructed",
                    1,
                    CaseOfNeedInstructed.class,
                    v -> new CaseOfNeedInstructed(v.of(CASE_OF_NEED_INSTRUCTED_WORDS)),
                    CASE_OF_NEED_INSTRUCTED_WORDS),
            Shape.of(
                    "collection.remitted",
                    1,
                    Remitted.class,
                    v -> new Remitted(v.of(REMITTED_AMOUNT), v.of(REMITTED_DEDUCTED)),
                    REMITTED_AMOUNT,
                    REMITTED_DEDUCTED),
            Shape.of("collection.returned", 1, Returned.class, v -> new Returned()),
            Shape.of(
                    "collection.instructed",
                    1,
                    Instruct.class,
                    v -> new Instruct(v.of(INSTRUCT_INSTRUCTION)),
                    INSTRUCT_INSTRUCTION),
            Shape.of(
                    "collection.present-again",
                    1,
                    PresentAgain.class,
                    v -> new PresentAgain(v.of(PRESENT_AGAIN_REDUCED)),
                    PRESENT_AGAIN_REDUCED),
            Shape.of("collection.parts-allowed", 1, AllowParts.class, v -> new AllowParts()),
            Shape.of("collection.waived", 1, Waive.class, v -> new Waive(v.of(WAIVE_SURCHARGE)), WAIVE_SURCHARGE),
            Shape.of("collection.protest-ordered", 1, OrderProtest.class, v -> new OrderProtest()),
            Shape.of("collection.recalled", 1, Recall.class, v -> new Recall(v.of(RECALL_WHY)), RECALL_WHY));

    private CollectionActs() {}
}
