package org.countersign.trade.credit;

import java.util.regex.Pattern;
import org.countersign.trade.base.style.Evolving;

/** What kind of thing a condition of field 47A is. */
@Evolving
public final class Conditions {
    private static final Pattern DOCUMENT = Pattern.compile(
            "DOCUMENT|INVOICE|BILL|B/L|CERTIFICATE|DRAFT|WAYBILL|INSURANCE|PACKING LIST|STATEMENT|DECLARATION|PRESENT|QUOT|SHOW|INDICAT|EVIDENC|BEAR|COPY|COPIES|RECEIPT");
    private static final Pattern BANKING = Pattern.compile(
            "DISCREPAN|CHARGE|FEE|COMMISSION|DEDUCT|TOLERANCE|ACCEPTABLE|ALLOWED|PERMITTED|REIMBURS|NEGOTIAT|PAYMENT|BANK|MORE OR LESS|UCP|T/T|TRANSFER|AMOUNT|CREDIT|THIRD PARTY");

    private Conditions() {}

    /**
     * Whether the goods or the carriage have to be in some way without a document that would show it: banks disregard such a condition
     * (UCP 600 art. 14 h), and it belongs out of the credit.
     */
    public static boolean isIdle(String condition) {
        String text = RequiredWords.folded(condition);
        return !DOCUMENT.matcher(text).find() && !BANKING.matcher(text).find();
    }
}
