package org.countersign.trade.offer.book;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.party.Company;
import org.countersign.trade.party.Email;

/**
 * A company with which the house has to do or had, and the addresses from which its people write.
 *
 * @param company which
 * @param mails its people's addresses, as far as they are known
 */
@Evolving
public record Acquaintance(Company company, Seq<Email> mails) {
    /** Keeps the addresses in a sequence of our own. */
    public Acquaintance {
        mails = Vector.ofAll(mails);
    }

    /** Whether somebody has written from that address before. */
    public boolean writesFrom(Email mail) {
        return mails.exists(own -> folded(own).equals(folded(mail)));
    }

    /** Whether the address has the domain of one that is known. */
    public boolean hasDomainOf(Email mail) {
        return mails.exists(own -> domain(own).equals(domain(mail)));
    }

    /** What stands behind the at sign, in small letters: domains have no case (RFC 4343). */
    static String domain(Email mail) {
        String all = folded(mail);
        return all.substring(all.indexOf('@') + 1);
    }

    private static String folded(Email mail) {
        return Words.small(mail.address());
    }

    @Override
    public String toString() {
        return Summary.of("Acquaintance")
                .with("company", company)
                .with("mails", mails)
                .toString();
    }
}
