package org.countersign.trade.credit;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.style.Evolving;

/** The fields of an MT700 by their place in a {@link Credit}, for readers who have the message before them. */
@Evolving
public final class MtTags {
    private static final Map<String, String> TAGS = LinkedHashMap.<String, String>empty()
            .put("number", "20")
            .put("form", "40A")
            .put("preAdvice", "23")
            .put("issued", "31C")
            .put("rules", "40E")
            .put("otherRules", "40E")
            .put("expiry", "31D")
            .put("expiryPlace", "31D")
            .put("applicantBank", "51a")
            .put("applicant", "50")
            .put("beneficiary", "59")
            .put("amount", "32B")
            .put("tolerance", "39A")
            .put("additional", "39C")
            .put("availability", "41a")
            .put("availability.draftsAt", "42C")
            .put("availability.drawee", "42a")
            .put("availability.mixed", "42M")
            .put("availability.deferred", "42P")
            .put("shipment.partial", "43P")
            .put("shipment.transhipment", "43T")
            .put("shipment.receipt", "44A")
            .put("shipment.loading", "44E")
            .put("shipment.discharge", "44F")
            .put("shipment.destination", "44B")
            .put("shipment.latest", "44C")
            .put("shipment.period", "44D")
            .put("goods", "45A")
            .put("documents", "46A")
            .put("conditions", "47A")
            .put("paymentTerms", "49G")
            .put("bankTerms", "49H")
            .put("charges", "71D")
            .put("presentationDays", "48")
            .put("presentationFrom", "48")
            .put("banks", "49")
            .put("banks.confirmer", "58a")
            .put("banks.reimbursing", "53a")
            .put("banks.instructions", "78")
            .put("banks.adviseThrough", "57a")
            .put("banks.note", "72Z");

    private MtTags() {}

    /** The field of that place, or of the document around it; none for the credit as a whole. */
    public static Option<String> of(Path place) {
        return place.equals(Path.root())
                ? Option.none()
                : TAGS.get(place.pattern()).orElse(() -> TAGS.get(place.head().pattern()));
    }
}
