package org.countersign.trade.sample.life;

import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.style.Evolving;

/** Why an act on a specification and its samples has no effect or may not be done. The codes are stable. */
@Evolving
public enum SampleReason {
    /** Nothing was laid down. */
    NOT_SPECIFIED("SMP-NOT-SPECIFIED", Authority.PRACTICE, "nobody confirms what was not laid down"),
    /** It was laid down already. */
    SPECIFIED("SMP-SPECIFIED", Authority.PRACTICE, "what is laid down is revised, attribute by attribute"),
    /** The buyer has seen nothing. */
    NOT_SHOWN("SMP-NOT-SHOWN", Authority.PRACTICE, "nobody confirms what he has not seen"),
    /** Production has not begun. */
    NOT_PRODUCING("SMP-NOT-PRODUCING", Authority.PRACTICE, "only what runs stands still or shows its first pieces"),
    /** Production has begun already. */
    PRODUCING("SMP-PRODUCING", Authority.PRACTICE, "production begins once"),
    /** Production stands still already. */
    HELD("SMP-HELD", Authority.PRACTICE, "what stands still cannot stop"),
    /** Production does not stand still. */
    NOT_HELD("SMP-NOT-HELD", Authority.PRACTICE, "only what stands still goes on"),
    /** The file is closed. */
    CLOSED("SMP-CLOSED", Authority.PRACTICE, "after delivery there is a claim, not a sample"),
    /** It was known already. */
    KNOWN("SMP-KNOWN", Authority.PRACTICE, "a fact said twice is one fact; a number is used once"),
    /** Somebody else would have to say that. */
    OTHER_SIDE("SMP-OTHER-SIDE", Authority.PRACTICE, "each side speaks for itself"),
    /** It is about another thing. */
    OTHER_THING("SMP-OTHER-THING", Authority.PRACTICE, "a sheet is about one thing"),
    /** There is no such sample, or no such copy. */
    UNKNOWN_SAMPLE("SMP-UNKNOWN-SAMPLE", Authority.PRACTICE, "only what was made is sent and kept"),
    /** There is no such sheet. */
    UNKNOWN_SHEET("SMP-UNKNOWN-SHEET", Authority.PRACTICE, "a word for the whole covers the sheet it refers to"),
    /** There is no such content. */
    UNKNOWN_CONTENT("SMP-UNKNOWN-CONTENT", Authority.PRACTICE, "only what was laid down is shown and confirmed"),
    /** There is no such attribute. */
    UNKNOWN_ATTRIBUTE("SMP-UNKNOWN-ATTRIBUTE", Authority.PRACTICE, "a revision belongs to an attribute"),
    /** There is no such statement. */
    UNKNOWN_STATEMENT("SMP-UNKNOWN-STATEMENT", Authority.PRACTICE, "a recap is of a call that was written down"),
    /** There is no such change. */
    UNKNOWN_CHANGE("SMP-UNKNOWN-CHANGE", Authority.PRACTICE, "only what was asked for is answered"),
    /** The sample that goes with the sheet is of a kind whose approval is not about that attribute. */
    OUT_OF_SCOPE(
            "SMP-OUT-OF-SCOPE", Authority.PRACTICE, "an approval covers the question that its kind of sample answers"),
    /** Another revision holds now. */
    OUTDATED("SMP-OUTDATED", Authority.PRACTICE, "the buyer is asked about what will be made"),
    /** A revision of that name was there. */
    SAME_REVISION("SMP-SAME-REVISION", Authority.PRACTICE, "one name, one content"),
    /** It was approved, or is being made: a change is needed, with its cost and with both sides. */
    NEEDS_CHANGE("SMP-NEEDS-CHANGE", Authority.CISG, "29(1)"),
    /** Nothing was approved and nothing is made: it is simply revised. */
    NO_CHANGE_NEEDED("SMP-NO-CHANGE-NEEDED", Authority.PRACTICE, "what nobody approved and nobody makes costs nothing"),
    /** The statement holds no instruction on the present content. */
    NO_INSTRUCTION("SMP-NO-INSTRUCTION", Authority.PRACTICE, "only an instructed value is adopted"),
    /** It requires something else. */
    OTHER_VALUE("SMP-OTHER-VALUE", Authority.PRACTICE, "a confirmation counts for what was confirmed"),
    /** The earlier revision was not approved. */
    NOT_APPROVED("SMP-NOT-APPROVED", Authority.PRACTICE, "only an approval is carried over"),
    /** The contract has no clause on silence. */
    NO_CLAUSE("SMP-NO-CLAUSE", Authority.CISG, "18(1)"),
    /** The time that the clause gives has not passed. */
    TOO_EARLY("SMP-TOO-EARLY", Authority.PRACTICE, "a clause on silence is read to the day"),
    /** Somebody answered. */
    ANSWERED("SMP-ANSWERED", Authority.PRACTICE, "who answers is not silent"),
    /** The change was answered already. */
    ENDED("SMP-ENDED", Authority.PRACTICE, "a change is answered once"),
    /** It was asked for by the same side. */
    OWN_CHANGE("SMP-OWN-CHANGE", Authority.CISG, "29(1)"),
    /** What is agreed to is not what was asked for. */
    OTHER_CONTENT("SMP-OTHER-CONTENT", Authority.CISG, "29(1)"),
    /** Nobody has said what it costs. */
    UNSAID("SMP-UNSAID", Authority.PRACTICE, "nobody agrees to a cost that nobody named"),
    /** A change is still open. */
    OPEN_CHANGE("SMP-OPEN-CHANGE", Authority.PRACTICE, "whoever goes on before the answer may make scrap");

    private final Reason reason;

    SampleReason(String code, Authority authority, String place) {
        this.reason = Reason.of(code, Citation.of(authority, place));
    }

    /** The reason, naming nothing yet. */
    public Reason reason() {
        return reason;
    }
}
