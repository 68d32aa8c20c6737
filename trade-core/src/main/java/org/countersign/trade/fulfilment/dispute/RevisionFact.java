package org.countersign.trade.fulfilment.dispute;

import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Evolving;

/**
 * What was to be made, from a moment on until the next revision.
 *
 * @param revision the revision as both sides call it
 * @param content the digest of its content
 * @param since from when on it was the current one
 */
@Evolving
public record RevisionFact(String revision, Digest content, Moment since) {
    /** The revision. */
    public static final Field<RevisionFact, String> REVISION =
            Field.one("revision", Scalar.NAME, RevisionFact::revision);
    /** The digest of its content. */
    public static final Field<RevisionFact, Digest> CONTENT =
            Field.one("content", Scalar.DIGEST, RevisionFact::content);
    /** From when on. */
    public static final Field<RevisionFact, Moment> SINCE = Field.one("since", Scalar.MOMENT, RevisionFact::since);

    /** The fields and how it is made of them. */
    public static final Shape<RevisionFact> SHAPE = Shape.of(
            "dispute-revision",
            1,
            RevisionFact.class,
            v -> new RevisionFact(v.of(REVISION), v.of(CONTENT), v.of(SINCE)),
            REVISION,
            CONTENT,
            SINCE);

    /** Checks the name. */
    public RevisionFact {
        PlainText.checkName(revision);
    }
}
