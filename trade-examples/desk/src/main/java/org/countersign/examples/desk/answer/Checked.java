package org.countersign.examples.desk.answer;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.rules.engine.Interpreter;
import org.countersign.rules.fix.Fixes;
import org.countersign.rules.pack.Pack;
import org.countersign.rules.pack.offer.InquiryRules;
import org.countersign.rules.pack.offer.QuotationRules;
import org.countersign.rules.rule.Finding;
import org.countersign.rules.rule.Leaf;
import org.countersign.rules.rule.Outcome;
import org.countersign.rules.rule.Report;
import org.countersign.rules.rule.RuleCode;
import org.countersign.rules.rule.Severity;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.Quotation;

/**
 * What a rule found.
 *
 * @param subject about which document
 * @param offers the numbers of the offers about which it says the same, counted from one; none if it is about the inquiry
 * @param standing what kind of finding it is for who reads it
 * @param finding what it found
 * @param fixes what would mend it, each tried against all rules; none for what cannot be judged yet
 */
public record Checked(Subject subject, Seq<Integer> offers, Standing standing, Finding finding, Option<Fixes> fixes) {
    /** A term whose place is open fails it; the place stays open until somebody names it. */
    private static final RuleCode PLACE = RuleCode.of("QUO-TERM-E03");

    /** What is judged. */
    public enum Subject {
        /** What the buyer wrote. */
        INQUIRY,
        /** What the seller wrote. */
        QUOTATION,
        /** What the desk makes of an inquiry, before anybody has completed it. */
        DRAFT
    }

    /** What kind of finding it is for who reads it. */
    public enum Standing {
        /** What is said is not as it should be. */
        WRONG,
        /** Something is not said. */
        UNSAID,
        /** The facts at hand do not tell. */
        UNDECIDED
    }

    /** Whether an ERROR stands: in a draft, what nobody has said yet is work to do and no error. */
    public boolean isError() {
        return finding.isViolationOf(Severity.ERROR) && !(subject == Subject.DRAFT && standing == Standing.UNSAID);
    }

    /** The places of what is not said, or not exactly enough. */
    public Seq<String> lacking() {
        return standing == Standing.UNSAID
                ? finding.failing().map(failing -> failing.path().toString()).distinct()
                : finding.missing().appendAll(finding.inexact()).map(Object::toString);
    }

    static Seq<Checked> of(Inquiry inquiry, Report report) {
        return open(InquiryRules.PACK, inquiry, report).map(found -> checked(Subject.INQUIRY, Vector.empty(), found));
    }

    /** What the rules say of these quotations; what they say of several in the same words stands there once. */
    static Seq<Checked> of(Subject subject, Seq<Quotation> quotations) {
        Seq<Found> all = quotations
                .zipWithIndex()
                .flatMap(one -> open(QuotationRules.PACK, one._1, Interpreter.check(QuotationRules.PACK, one._1))
                        .map(found -> found.in(one._2 + 1)));
        return all.distinctBy(Found::sameness)
                .map(found -> checked(
                        subject,
                        all.filter(other -> other.sameness().equals(found.sameness()))
                                .map(Found::offer),
                        found));
    }

    private static Checked checked(Subject subject, Seq<Integer> offers, Found found) {
        // what a buyer left out reads better in the rule's own words
        Standing standing =
                subject == Subject.INQUIRY && found.standing() == Standing.UNSAID ? Standing.WRONG : found.standing();
        return new Checked(subject, offers, standing, found.finding(), found.fixes());
    }

    private static <T> Seq<Found> open(Pack<T> pack, T document, Report report) {
        Seq<Fixes> fixes = Fixes.of(pack, document);
        return report.open()
                .map(finding -> new Found(
                        0, finding, fixes.find(mended -> mended.finding().equals(finding))));
    }

    /** A finding with the offer that it is about. */
    private record Found(int offer, Finding finding, Option<Fixes> fixes) {
        Found in(int number) {
            return new Found(number, finding, fixes);
        }

        Standing standing() {
            if (finding.outcome() == Outcome.UNDECIDED) {
                return Standing.UNDECIDED;
            }
            boolean unsaid = !finding.failing().isEmpty()
                    && finding.failing().forAll(failing -> failing.wanted() && failing.leaf() instanceof Leaf.Present);
            return unsaid || finding.code().equals(PLACE) ? Standing.UNSAID : Standing.WRONG;
        }

        /** Equal for findings that read the same. */
        String sameness() {
            String place = finding.code() + " " + finding.path() + " " + finding.missing() + finding.inexact();
            return standing() == Standing.WRONG
                    ? place + finding.values().map(seen -> seen.text()) + fixes.map(Fixes::fixes)
                    : place;
        }
    }
}
