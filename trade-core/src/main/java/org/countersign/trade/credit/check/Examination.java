package org.countersign.trade.credit.check;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.credit.Credit;
import org.countersign.trade.document.Discrepancy;
import org.countersign.trade.document.DocumentSet;
import org.countersign.trade.payment.date.BusinessCalendar;

/**
 * What documents lack under a credit: every discrepancy with its article, what banks may take or refuse, what cannot be said yet, and
 * what they disregard (UCP 600 arts. 14 to 33). A bank that examines decides for itself; this is what it would look at.
 *
 * <pre>{@code
 * Examination found = Examination.of(credit, papers, Presentation.on(day), banks);
 * found.complies();                    // NO as soon as one discrepancy is there
 * CheckTexts.english().say(found.discrepancies().head().reason());
 * }</pre>
 *
 * @param findings in the order time, amount, documents required, invoice, transport, insurance, drafts, the papers among each other
 */
@Evolving
public record Examination(Seq<Discrepancy> findings) {
    /** Keeps the findings in a vector. */
    public Examination {
        findings = Vector.ofAll(findings);
    }

    /**
     * The examination of these documents.
     *
     * @param banks the banking days at the place of presentation; where it does not reach far enough, the day stays unknown
     */
    public static Examination of(Credit credit, DocumentSet set, Presentation presentation, BusinessCalendar banks) {
        Case all = new Case(credit, set, presentation, banks);
        return new Examination(Vector.of(
                        TimeChecks.of(all),
                        AmountChecks.of(all),
                        RequiredChecks.of(all),
                        InvoiceChecks.of(all),
                        TransportChecks.of(all),
                        PartialChecks.of(all),
                        InstalmentChecks.of(all),
                        InsuranceChecks.of(all),
                        DraftChecks.of(all),
                        PaperChecks.of(all),
                        set.conflicts())
                .flatMap(found -> found));
    }

    /** Whether the documents comply: no with one discrepancy, unknown while something cannot be said. */
    public Truth complies() {
        if (!discrepancies().isEmpty()) {
            return Truth.NO;
        }
        return of(Discrepancy.Weight.UNKNOWN).isEmpty() ? Truth.YES : Truth.UNKNOWN;
    }

    /** The findings for which banks refuse. */
    public Seq<Discrepancy> discrepancies() {
        return of(Discrepancy.Weight.DISCREPANT);
    }

    /** The findings of that weight. */
    public Seq<Discrepancy> of(Discrepancy.Weight weight) {
        return findings.filter(finding -> finding.weight() == weight);
    }

    @Override
    public String toString() {
        return Summary.of("Examination").with("findings", findings).toString();
    }
}
