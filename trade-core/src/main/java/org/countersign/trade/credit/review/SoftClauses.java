package org.countersign.trade.credit.review;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.regex.Pattern;
import org.countersign.trade.credit.Conditions;
import org.countersign.trade.credit.Credit;

/** Clauses that put payment into the hands of the applicant, or of nobody. The words are those that banks and beneficiaries warn of. */
final class SoftClauses {
    private static final String BUYER = "(?:APPLICANT|BUYER|OPENER|IMPORTER)";
    private static final Vector<Clause> CLAUSES = Vector.of(
            clause(
                    "CREDIT-SOFT-SIGNED",
                    "(?:SIGNED|ISSUED|COUNTERSIGNED|CERTIFIED|APPROVED|ENDORSED|AUTHENTICATED)(?: AND [A-Z]+)? BY (?:THE )?(?:AUTHORI[SZ]ED [A-Z ]{0,30}OF (?:THE )?)?"
                            + BUYER),
            clause(
                    "CREDIT-SOFT-SIGNED",
                    BUYER + "(?:'S|S')? ?(?:AUTHORI[SZ]ED )?(?:REPRESENTATIVE|SIGNATOR|SIGNATURE|SPECIMEN)"),
            clause(
                    "CREDIT-SOFT-ORIGINAL",
                    "(?:1/3|2/3|ONE|ONE FULL SET|FULL SET|1)(?: OUT OF (?:THE )?THREE)? ?(?:ORIGINALS?|SET)?(?: OF)? ?(?:THE )?(?:ORIGINAL )?(?:CLEAN )?(?:ON BOARD )?(?:BILLS? OF LADING|B/LS?).{0,80}(?:SENT|DESPATCHED|DISPATCHED|FORWARDED|COURIER(?:ED)?|MAILED|AIRMAILED).{0,60}"
                            + BUYER),
            clause(
                    "CREDIT-SOFT-OPERATIVE",
                    "(?:NOT (?:YET )?(?:BE )?OPERATIVE|BECOMES? OPERATIVE|BE EFFECTIVE ONLY|EFFECTIVE ONLY (?:UPON|AFTER|WHEN)|ENTERS? INTO FORCE ONLY)"),
            clause(
                    "CREDIT-SOFT-INSTRUCTION",
                    "(?:VESSEL|SHIPMENT|SHIPPING (?:ADVICE|INSTRUCTIONS?)|NAME OF (?:THE )?(?:VESSEL|CARRIER)|DESTINATION|PORT OF DISCHARGE).{0,60}(?:TO BE |WILL BE |SHALL BE )?(?:ADVISED|INSTRUCTED|NOMINATED|NOTIFIED|GIVEN|CONFIRMED).{0,30}(?:BY (?:THE )?"
                            + BUYER + "|BY (?:WAY OF |MEANS OF )?(?:AN )?AMENDMENT)"),
            clause(
                    "CREDIT-SOFT-PAYMENT",
                    "(?:PAYMENT|PAID|PROCEEDS|REIMBURSEMENT).{0,60}(?:AFTER|UPON|SUBJECT TO|ONLY WHEN|ONLY IF|PROVIDED).{0,60}(?:CUSTOMS|CLEARANCE|ARRIVAL|ACCEPTANCE (?:OF|BY) (?:THE )?(?:GOODS|"
                            + BUYER
                            + ")|APPROVAL|RECEIPT OF (?:THE )?(?:GOODS|FUNDS|PROCEEDS)|INSPECTION AT (?:THE )?(?:PORT OF )?DEST|"
                            + BUYER + ")"),
            clause("CREDIT-SOFT-RECEIPT", "(?:CARGO|GOODS|DELIVERY) RECEIPT.{0,80}" + BUYER));

    private SoftClauses() {}

    static Seq<Remark> of(Credit credit) {
        return texts(credit).flatMap(text -> soft(text._1, text._2)).appendAll(idle(credit));
    }

    /** Documents, conditions and what is said of payment, each with its place. */
    private static Seq<Tuple2<String, String>> texts(Credit credit) {
        return items("documents", credit.documents())
                .appendAll(items("conditions", credit.conditions()))
                .appendAll(credit.paymentTerms().map(text -> Tuple.of("paymentTerms", text)))
                .appendAll(credit.banks().instructions().map(text -> Tuple.of("banks.instructions", text)));
    }

    private static Vector<Tuple2<String, String>> items(String field, Seq<String> items) {
        return items.zipWithIndex()
                .map(item -> Tuple.of(field + "[" + (item._2 + 1) + "]", item._1))
                .toVector();
    }

    private static Seq<Remark> soft(String place, String text) {
        String words = Noted.words(text);
        return CLAUSES.filter(clause -> clause.pattern().matcher(words).find())
                .map(Clause::code)
                .distinct()
                .flatMap(code -> Noted.must(
                        true,
                        place,
                        () -> Noted.practice(code, "payment depends on documents that the beneficiary can obtain alone")
                                .with("clause", Noted.quoted(words))));
    }

    private static Seq<Remark> idle(Credit credit) {
        return items("conditions", credit.conditions())
                .filter(condition -> Conditions.isIdle(condition._2)
                        && soft(condition._1, condition._2).isEmpty())
                .flatMap(condition -> Noted.should(
                        true,
                        condition._1,
                        () -> Noted.ucp("CREDIT-CONDITION", "14(h)").with("condition", Noted.quoted(condition._2))));
    }

    private static Clause clause(String code, String pattern) {
        return new Clause(code, Pattern.compile(pattern));
    }

    /** Words that give such a clause away. */
    private record Clause(String code, Pattern pattern) {}
}
