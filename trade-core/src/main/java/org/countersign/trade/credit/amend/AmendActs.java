package org.countersign.trade.credit.amend;

import io.vavr.collection.Seq;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Family;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.credit.Credit;
import org.countersign.trade.credit.amend.AmendDecision.Accept;
import org.countersign.trade.credit.amend.AmendDecision.AcceptPart;
import org.countersign.trade.credit.amend.AmendDecision.Present;
import org.countersign.trade.credit.amend.AmendDecision.Reject;
import org.countersign.trade.credit.amend.AmendDecision.TransferTo;
import org.countersign.trade.credit.amend.AmendReport.Advised;
import org.countersign.trade.credit.amend.AmendReport.Amended;
import org.countersign.trade.credit.amend.AmendReport.Extended;

/** How the acts on a credit are written. */
final class AmendActs {
    private static final Field<Advised, Credit> ADVISED_CREDIT =
            Field.one("credit", new Codec.Nested<>(Credit.SHAPE), Advised::credit);
    private static final Field<Amended, Amendment> AMENDED_AMENDMENT =
            Field.one("amendment", new Codec.Nested<>(Amendment.SHAPE), Amended::amendment);
    private static final Field<Extended, Integer> EXTENDED_NUMBER = Field.one("number", Scalar.COUNT, Extended::number);
    private static final Field<Accept, Integer> ACCEPT_NUMBER = Field.one("number", Scalar.COUNT, Accept::number);
    private static final Field<AcceptPart, Integer> ACCEPT_PART_NUMBER =
            Field.one("number", Scalar.COUNT, AcceptPart::number);
    private static final Field<AcceptPart, String> ACCEPT_PART_WORDS =
            Field.one("words", Scalar.TEXT, AcceptPart::words);
    private static final Field<Reject, Integer> REJECT_NUMBER = Field.one("number", Scalar.COUNT, Reject::number);
    private static final Field<Present, Seq<Integer>> PRESENT_FITS = Field.many("fits", Scalar.COUNT, Present::fits);
    private static final Field<TransferTo, Transfer> TRANSFER_TO_TRANSFER =
            Field.one("transfer", new Codec.Nested<>(Transfer.SHAPE), TransferTo::transfer);

    static final Family<Act> FAMILY = Family.of(
            Shape.of("credit.advised", 1, Advised.class, v -> new Advised(v.of(ADVISED_CREDIT)), ADVISED_CREDIT),
            Shape.of("credit.amended", 1, Amended.class, v -> new Amended(v.of(AMENDED_AMENDMENT)), AMENDED_AMENDMENT),
            Shape.of("credit.extended", 1, Extended.class, v -> new Extended(v.of(EXTENDED_NUMBER)), EXTENDED_NUMBER),
            Shape.of("credit.accepted", 1, Accept.class, v -> new Accept(v.of(ACCEPT_NUMBER)), ACCEPT_NUMBER),
            Shape.of(
                    "credit.accepted-in-part",
                    1,
                    AcceptPart.class,
                    v -> new AcceptPart(v.of(ACCEPT_PART_NUMBER), v.of(ACCEPT_PART_WORDS)),
                    ACCEPT_PART_NUMBER,
                    ACCEPT_PART_WORDS),
            Shape.of("credit.rejected", 1, Reject.class, v -> new Reject(v.of(REJECT_NUMBER)), REJECT_NUMBER),
            Shape.of("credit.presented", 1, Present.class, v -> new Present(v.of(PRESENT_FITS)), PRESENT_FITS),
            Shape.of(
                    "credit.transferred",
                    1,
                    TransferTo.class,
                    v -> new TransferTo(v.of(TRANSFER_TO_TRANSFER)),
                    TRANSFER_TO_TRANSFER));

    private AmendActs() {}
}
