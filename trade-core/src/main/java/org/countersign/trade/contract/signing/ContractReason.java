package org.countersign.trade.contract.signing;

import io.vavr.control.Option;
import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.offer.law.ContractLaw;
import org.countersign.trade.offer.law.LegalPoint;

/**
 * Why an act on a contract has no effect or may not be done, and why nobody is bound. The codes are stable; where a law says so, each law says it in a
 * place of its own. Who may bind whom the convention leaves to other law (CISG 4), so that those reasons rest on practice.
 */
@Evolving
public enum ContractReason {
    /** No terms are confirmed. */
    NOT_CONFIRMED("CON-NOT-CONFIRMED", "a contract is drawn up from terms that both confirmed"),
    /** The terms stand already. */
    CONFIRMED("CON-CONFIRMED", LegalPoint.MODIFICATION),
    /** No letter asks for it. */
    NO_LETTER("CON-NO-LETTER", "an answer needs a letter"),
    /** They have put no terms before us that wait for an answer. */
    NOTHING_OF_THEIRS("CON-NOTHING-OF-THEIRS", "an answer needs something to answer"),
    /** Nothing of ours lies with them. */
    NOTHING_SENT("CON-NOTHING-SENT", "only what went out is refused or taken back"),
    /** A text of ours lies with them. */
    WITH_THEM("CON-WITH-THEM", "one text at a time lies with the other side"),
    /** A text of theirs lies with us. */
    TABLED("CON-TABLED", "their text is answered first"),
    /** No text is there to be signed or sent. */
    NO_TEXT("CON-NO-TEXT", "what is signed or sent was written first"),
    /** The text says something else than the confirmed terms. */
    DIFFERS("CON-DIFFERS", "a contract is drawn up from terms that both confirmed"),
    /** It is not the version that comes next. */
    OTHER_VERSION("CON-OTHER-VERSION", "each version names the digest of the one before"),
    /** It is about other bytes. */
    OTHER_CONTENT("CON-OTHER-CONTENT", LegalPoint.CHANGES),
    /** It speaks for the other side. */
    OTHER_SIDE("CON-OTHER-SIDE", "each side speaks for itself"),
    /** That side has signed. */
    SIGNED("CON-SIGNED", "one signature of each side is enough"),
    /** It is not signed yet. */
    NOT_SIGNED("CON-NOT-SIGNED", "whoever asks for a countersignature signs first"),
    /** The signature does not hold over these bytes. */
    FALSE_SIGNATURE("CON-FALSE-SIGNATURE", "a signature that does not verify proves nothing"),
    /** Nobody here can check signatures of that scheme. */
    UNKNOWN_SCHEME("CON-UNKNOWN-SCHEME", "what nobody can check is neither true nor false"),
    /** Whoever did it may not. */
    UNAUTHORISED("CON-UNAUTHORISED", "who may not bind a company does not, unless it ratifies"),
    /** It is not known whether whoever did it may. */
    AUTHORITY_UNKNOWN("CON-AUTHORITY-UNKNOWN", "an authority that nobody has shown is not assumed"),
    /** No such authority is known to end. */
    NO_AUTHORITY("CON-NO-AUTHORITY", "only what somebody has can end"),
    /** Nothing of that side waits for a ratification. */
    NOTHING_TO_RATIFY("CON-NOTHING-TO-RATIFY", "what binds needs no ratification"),
    /** A signature that does not bind waits for its ratification. */
    UNRATIFIED("CON-UNRATIFIED", "who may not bind a company does not, unless it ratifies"),
    /** It cannot be taken back before its time is over. */
    FIRM("CON-FIRM", LegalPoint.IRREVOCABLE),
    /** There is still time. */
    NOT_YET("CON-NOT-YET", LegalPoint.PERIOD),
    /** The time that it names is over. */
    PAST("CON-PAST", "a time for answering ends after the letter goes out"),
    /** The moments that we know do not tell whether it came in time. */
    UNCLEAR("CON-UNCLEAR", "an order that nobody knows is not guessed"),
    /** Nobody answered, and that says nothing. */
    SILENCE("CON-SILENCE", LegalPoint.SILENCE),
    /** Nothing waits for time to pass. */
    NOTHING_DUE("CON-NOTHING-DUE", "time alone changes nothing"),
    /** A contract is in force. */
    EFFECTIVE("CON-EFFECTIVE", LegalPoint.MODIFICATION),
    /** Both have not signed the same text. */
    NOT_EFFECTIVE("CON-NOT-EFFECTIVE", LegalPoint.FORM),
    /** Nobody wants to change it. */
    NO_AMENDMENT("CON-NO-AMENDMENT", "an agreement needs a proposal"),
    /** The change is the speaker's own. */
    OWN_AMENDMENT("CON-OWN-AMENDMENT", "nobody agrees with himself"),
    /** Another change of the same side is open. */
    OPEN_AMENDMENT("CON-OPEN-AMENDMENT", "one change of a side at a time"),
    /** It lacks the form that the contract asks of changes. */
    FORM_CLAUSE("CON-FORM-CLAUSE", LegalPoint.MODIFICATION),
    /** Nothing was agreed that lacks its form. */
    NOTHING_RELIED("CON-NOTHING-RELIED", LegalPoint.MODIFICATION),
    /** Nobody is bound by anything that could end. */
    NOT_BOUND("CON-NOT-BOUND", "what binds nobody cannot end"),
    /** One side said no. */
    REFUSED("CON-REFUSED", LegalPoint.REJECTION),
    /** The time for the other signature is over. */
    LAPSED("CON-LAPSED", LegalPoint.PERIOD),
    /** It has ended. */
    ENDED("CON-ENDED", LegalPoint.MODIFICATION),
    /** It was known already. */
    KNOWN("CON-KNOWN", "a fact said twice is one fact");

    private final String code;
    private final Option<LegalPoint> point;
    private final String practice;

    ContractReason(String code, LegalPoint point) {
        this.code = code;
        this.point = Option.some(point);
        this.practice = "";
    }

    ContractReason(String code, String practice) {
        this.code = code;
        this.point = Option.none();
        this.practice = practice;
    }

    /** The reason under that law, naming nothing yet. */
    public Reason under(ContractLaw law) {
        return Reason.of(code, point.fold(() -> Citation.of(Authority.PRACTICE, practice), law::on));
    }

    boolean isReasonOf(Reason reason) {
        return code.equals(reason.code());
    }
}
