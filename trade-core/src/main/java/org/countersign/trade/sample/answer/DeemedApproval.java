package org.countersign.trade.sample.answer;

import io.vavr.control.Option;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Evolving;

/**
 * A clause of the contract by which silence counts as approval. Without one silence is nothing: no convention and no practice makes a buyer
 * who does not answer one who approves (CISG art. 18(1) says the same of acceptance).
 *
 * @param days calendar days after the day on which the sheet was sent, from 1 to {@value #MOST_DAYS}; the buyer has the whole of the last
 * @param clause where it stands, as one would cite it
 */
@Evolving
public record DeemedApproval(int days, String clause) {
    /** The most days; a year. */
    public static final int MOST_DAYS = 366;

    /** The days. */
    public static final Field<DeemedApproval, Integer> DAYS = Field.one("days", Scalar.COUNT, DeemedApproval::days);
    /** Where it stands. */
    public static final Field<DeemedApproval, String> CLAUSE = Field.one("clause", Scalar.NAME, DeemedApproval::clause);

    /** The fields and how a clause is made of them. */
    public static final Shape<DeemedApproval> SHAPE = Shape.of(
            "deemed-approval",
            1,
            DeemedApproval.class,
            v -> new DeemedApproval(v.of(DAYS), v.of(CLAUSE)),
            DAYS,
            CLAUSE);

    /** Checks days and clause. */
    public DeemedApproval {
        PlainText.checkName(clause);
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException("days must lie between 1 and " + MOST_DAYS + ": `" + days + "`");
        }
    }

    /** The last day for an answer to what was sent then; none beyond the year 9999. */
    public Option<Moment> lastDay(Moment sent) {
        return sent.daysLater(days);
    }
}
