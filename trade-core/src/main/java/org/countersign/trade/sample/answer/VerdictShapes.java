package org.countersign.trade.sample.answer;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Family;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.sample.answer.Verdict.Approved;
import org.countersign.trade.sample.answer.Verdict.Instructed;
import org.countersign.trade.sample.answer.Verdict.Rejected;
import org.countersign.trade.sample.answer.Verdict.Resubmit;
import org.countersign.trade.sample.answer.Verdict.Waived;
import org.countersign.trade.sample.spec.Requirement;

/** How verdicts are written. */
final class VerdictShapes {
    private static final Field<Instructed, String> INSTRUCTED_WORDS =
            Field.one("words", Scalar.TEXT, Instructed::words);
    private static final Field<Instructed, Requirement> INSTRUCTED_VALUE =
            Field.one("value", new Codec.Choice<>(Requirement.FAMILY), Instructed::value);
    private static final Field<Instructed, Proving> INSTRUCTED_PROVING =
            Field.one("proving", Proving.TEXT, Instructed::proving);
    private static final Field<Resubmit, String> RESUBMIT_WORDS = Field.one("words", Scalar.TEXT, Resubmit::words);
    private static final Field<Rejected, String> REJECTED_WORDS = Field.one("words", Scalar.TEXT, Rejected::words);
    private static final Field<Waived, String> WAIVED_WORDS = Field.one("words", Scalar.TEXT, Waived::words);
    private static final Field<Waived, Option<LocalDate>> WAIVED_UNTIL =
            Field.maybe("until", Scalar.DAY, Waived::until);

    static final Family<Verdict> FAMILY = Family.of(
            Shape.of("verdict.approved", 1, Approved.class, v -> new Approved()),
            Shape.of(
                    "verdict.instructed",
                    1,
                    Instructed.class,
                    v -> new Instructed(v.of(INSTRUCTED_WORDS), v.of(INSTRUCTED_VALUE), v.of(INSTRUCTED_PROVING)),
                    INSTRUCTED_WORDS,
                    INSTRUCTED_VALUE,
                    INSTRUCTED_PROVING),
            Shape.of("verdict.resubmit", 1, Resubmit.class, v -> new Resubmit(v.of(RESUBMIT_WORDS)), RESUBMIT_WORDS),
            Shape.of("verdict.rejected", 1, Rejected.class, v -> new Rejected(v.of(REJECTED_WORDS)), REJECTED_WORDS),
            Shape.of(
                    "verdict.waived",
                    1,
                    Waived.class,
                    v -> new Waived(v.of(WAIVED_WORDS), v.of(WAIVED_UNTIL)),
                    WAIVED_WORDS,
                    WAIVED_UNTIL));

    private VerdictShapes() {}
}
