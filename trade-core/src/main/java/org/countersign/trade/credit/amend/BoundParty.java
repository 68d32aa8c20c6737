package org.countersign.trade.credit.amend;

import io.vavr.collection.Vector;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;

/** Who may be bound by an amendment. */
@Evolving
public enum BoundParty {
    /** The issuing bank, from the moment of issue (art. 10 b). */
    ISSUING_BANK,
    /** The confirming bank, once it has extended its confirmation (art. 10 b). */
    CONFIRMING_BANK,
    /** The beneficiary, once he has accepted (art. 10 c). */
    BENEFICIARY;

    /** The lower-case words with hyphens, both ways. */
    public static final Scalar<BoundParty> TEXT = Scalar.word("party", Vector.of(values()));
}
