package org.countersign.trade.catalogue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;

/**
 * What is true of a listing whatever its state.
 *
 * @param listing what it says now
 * @param inquiries the inquiries that came from it, each once
 * @param orders the orders that came from it, each once
 * @param lapsed the numbers of certificates that it names and that have ended, each once
 */
@Evolving
public record ListingFile(Listing listing, Seq<String> inquiries, Seq<String> orders, Seq<String> lapsed) {
    /** Checks the numbers. */
    public ListingFile {
        inquiries = once("inquiry", inquiries);
        orders = once("order", orders);
        lapsed = once("ended certificate", lapsed);
        Seq<String> named = listing.certificates().map(ProductCertificate::number);
        if (!named.containsAll(lapsed)) {
            throw new IllegalArgumentException("an ended certificate must be one of the listing: `"
                    + PlainText.shown(lapsed.removeAll(named).mkString(", ")) + "`");
        }
    }

    private static Vector<String> once(String what, Seq<String> numbers) {
        numbers.forEach(PlainText::checkName);
        if (numbers.distinct().size() != numbers.size()) {
            throw new IllegalArgumentException(
                    what + " must stand once: `" + PlainText.shown(numbers.mkString(", ")) + "`");
        }
        return Vector.ofAll(numbers);
    }

    /** A listing of which nothing else is known. */
    public static ListingFile of(Listing listing) {
        return new ListingFile(listing, Vector.empty(), Vector.empty(), Vector.empty());
    }

    /** The same with other content; what ended and is still named stays ended. */
    ListingFile rewritten(Listing now) {
        return new ListingFile(
                now, inquiries, orders, lapsed.filter(now.certificates().map(ProductCertificate::number)::contains));
    }

    ListingFile asked(String inquiry) {
        return new ListingFile(listing, inquiries.append(inquiry), orders, lapsed);
    }

    ListingFile ordered(String order) {
        return new ListingFile(listing, inquiries, orders.append(order), lapsed);
    }

    ListingFile ended(String certificate) {
        return new ListingFile(listing, inquiries, orders, lapsed.append(certificate));
    }

    @Override
    public String toString() {
        return Summary.of("ListingFile")
                .with("listing", listing)
                .with("inquiries", inquiries)
                .with("orders", orders)
                .with("lapsed", lapsed)
                .toString();
    }
}
