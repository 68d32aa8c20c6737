package org.countersign.trade.payment.open;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Refusal;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.process.Process;
import org.countersign.trade.base.shape.Family;
import org.countersign.trade.base.style.Evolving;

/**
 * What becomes of a buyer's debt on open account: invoiced, due, reminded, disputed, paid or written off, and when no more goods leave for
 * him. What is owed and what is overdue on the day of an act is asked of his invoices.
 */
@Evolving
public final class OpenProcess implements Process<OpenState, OpenReport, OpenDecision> {
    /** The process; it has no state of its own. */
    public static final OpenProcess OPEN_ACCOUNT = new OpenProcess();

    private OpenProcess() {}

    @Override
    public String name() {
        return "open account";
    }

    @Override
    public OpenState start() {
        return new OpenState.Unopened();
    }

    @Override
    public Class<OpenReport> reports() {
        return OpenReport.class;
    }

    @Override
    public Class<OpenDecision> decisions() {
        return OpenDecision.class;
    }

    @Override
    public Family<Act> acts() {
        return OpenActs.FAMILY;
    }

    @Override
    public Either<Reason, OpenState> hear(OpenState state, OpenReport report, Moment happened) {
        return report.fold(new OpenHearing(state, happened));
    }

    @Override
    public Either<Refusal, OpenState> decide(OpenState state, OpenDecision decision, Moment happened) {
        return decision.fold(new OpenDeciding(state, happened));
    }

    /** Goods that went out beyond limit or grace are owed for; shipments that were stopped or resumed are; the rest stays as it was. */
    @Override
    public OpenState carriedOut(OpenState state, OpenDecision decision, Moment happened) {
        if (decision instanceof OpenDecision.Invoice sent) {
            return OpenDeciding.owed(state, sent.account(), happened.day());
        }
        if (decision instanceof OpenDecision.StopShipments stop) {
            return OpenDeciding.stopped(state, stop.why());
        }
        return decision instanceof OpenDecision.ResumeShipments && state instanceof OpenState.Stopped stopped
                ? standing(stopped.file(), happened.day())
                : state;
    }

    /** The state of a file that is neither stopped nor written off. */
    static OpenState standing(OpenFile file, LocalDate day) {
        LocalDate last = file.lastDay(day);
        if (file.open(last).signum() == 0) {
            return clear(file);
        }
        if (file.dispute().isDefined()) {
            return new OpenState.Disputed(file);
        }
        return file.reminders() > 0 && file.overdue(day).signum() > 0
                ? new OpenState.Reminded(file)
                : new OpenState.Open(file.reminded(0));
    }

    static OpenState clear(OpenFile file) {
        return new OpenState.Clear(file.disputed(Option.none()).reminded(0));
    }
}
