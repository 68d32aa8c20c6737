package org.countersign.testkit.trade;

import org.countersign.testkit.Gen;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.credit.amend.AmendDecision;
import org.countersign.trade.credit.amend.AmendReport;
import org.countersign.trade.credit.amend.AmendState;

/** States of credits, and acts on them. */
public final class AmendGens {
    private AmendGens() {}

    /** States, each of the four among them. */
    public static Gen<AmendState> state() {
        return Gen.oneOf(
                Gen.always(new AmendState.Unadvised()),
                CreditGens.file().map(AmendState.InForce::new),
                CreditGens.file().map(AmendState.Amending::new),
                source -> new AmendState.Transferred(
                        CreditGens.file().next(source), CreditGens.transfer().next(source)));
    }

    /** What banks tell the beneficiary. */
    public static Gen<AmendReport> report() {
        return Gen.oneOf(
                CreditGens.credit().map(AmendReport.Advised::new),
                CreditGens.amendment().map(AmendReport.Amended::new),
                number().map(AmendReport.Extended::new));
    }

    /** What the beneficiary decides. */
    public static Gen<AmendDecision> decision() {
        return Gen.oneOf(
                number().map(AmendDecision.Accept::new),
                source -> new AmendDecision.AcceptPart(
                        number().next(source), BaseGens.text().next(source)),
                number().map(AmendDecision.Reject::new),
                source -> new AmendDecision.Present(
                        number().many(0, 3).next(source).distinct().toVector()),
                CreditGens.transfer().map(AmendDecision.TransferTo::new));
    }

    /** Either. */
    public static Gen<Act> act() {
        return Gen.oneOf(report(), decision());
    }

    private static Gen<Integer> number() {
        return Gen.between(1, 4);
    }
}
