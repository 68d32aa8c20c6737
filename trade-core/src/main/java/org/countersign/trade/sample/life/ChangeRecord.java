package org.countersign.trade.sample.life;

import io.vavr.control.Option;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.evidence.Statement;
import org.countersign.trade.sample.change.ChangeRequest;

/**
 * A change that was asked for, and what became of it.
 *
 * @param request what was asked for
 * @param standing what became of it
 * @param asked when it was asked for
 * @param ended when it was answered, if it was
 * @param statement the buyer's yes, where it was he who had to say it
 */
@Evolving
public record ChangeRecord(
        ChangeRequest request, Standing standing, Moment asked, Option<Moment> ended, Option<Statement> statement) {
    /** What became of it. */
    public enum Standing {
        /** Nobody has answered yet. */
        OPEN,
        /** Both sides want exactly this. */
        AGREED,
        /** One side does not want it, or no longer. */
        DECLINED
    }

    static ChangeRecord open(ChangeRequest request, Moment asked) {
        return new ChangeRecord(request, Standing.OPEN, asked, Option.none(), Option.none());
    }

    ChangeRecord ended(Standing how, Moment when, Option<Statement> yes) {
        return new ChangeRecord(request, how, asked, Option.some(when), yes);
    }

    /** Whether nobody has answered yet. */
    public boolean isOpen() {
        return standing == Standing.OPEN;
    }

    @Override
    public String toString() {
        return Summary.of("ChangeRecord")
                .with("request", request)
                .with("standing", standing)
                .with("asked", asked)
                .with("ended", ended)
                .with("statement", statement)
                .toString();
    }
}
