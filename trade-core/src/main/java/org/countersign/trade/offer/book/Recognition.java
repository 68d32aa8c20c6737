package org.countersign.trade.offer.book;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.party.Company;
import org.countersign.trade.party.Country;
import org.countersign.trade.party.Email;

/**
 * How a sender is recognised among the companies that we know: by the name he signs with and the address he writes from. Where the two do not say the
 * same, nobody is recognised: that is how orders are diverted.
 *
 * @param publicDomains mail domains in which everybody can have an address, so that they tell nothing of a company
 * @param source who says so
 * @param effective from which day on
 */
@Evolving
public record Recognition(Seq<String> publicDomains, String source, LocalDate effective) {
    /** The large public mail services of 2026, by our judgement; a house adds those of its markets. */
    public static final Recognition BY_JUDGEMENT = new Recognition(
            Vector.of(
                    "gmail.com",
                    "googlemail.com",
                    "outlook.com",
                    "hotmail.com",
                    "live.com",
                    "yahoo.com",
                    "icloud.com",
                    "gmx.net",
                    "web.de",
                    "mail.ru",
                    "yandex.ru",
                    "qq.com",
                    "163.com",
                    "126.com",
                    "foxmail.com",
                    "sina.com"),
            "judgement of this library",
            LocalDate.of(2026, 11, 25));

    /** Checks the names. */
    public Recognition {
        publicDomains = Vector.ofAll(publicDomains).map(Words::small);
        publicDomains.forEach(PlainText::checkName);
        PlainText.checkName(source);
        Moment.on(effective);
    }

    /** Who sent that. */
    public Sender of(Entered entered, Seq<Acquaintance> known) {
        Inquiry inquiry = entered.inquiry();
        Seq<Acquaintance> named = known.filter(one -> one.company().isCalled(inquiry.buyer()));
        Seq<Acquaintance> writing =
                entered.from().fold(Vector::empty, mail -> known.filter(one -> one.writesFrom(mail)));
        return named.size() > 1
                ? unknown(named, BookReason.AMBIGUOUS)
                : named.headOption()
                        .map(one -> called(entered, one))
                        .getOrElse(() -> writing.size() == 1
                                ? new Sender.Known(name(writing.head()), BookReason.BY_MAIL.reason())
                                : unnamed(entered, known));
    }

    /** He signs with that company's name. */
    private Sender called(Entered entered, Acquaintance one) {
        if (entered.from().exists(mail -> isElsewhere(one, mail))) {
            return unknown(Vector.of(one), BookReason.OTHER_MAIL);
        }
        Option<Country> from = entered.inquiry().buyerCountry().flatMap(Country::find);
        Option<Country> home = one.company().tradesFrom();
        return from.isDefined() && home.isDefined() && !from.equals(home)
                ? unknown(Vector.of(one), BookReason.OTHER_COUNTRY)
                : new Sender.Known(name(one), BookReason.BY_NAME.reason());
    }

    /** Whether we know from where the company writes, and it is not from there. */
    private boolean isElsewhere(Acquaintance one, Email mail) {
        return one.mails().nonEmpty() && !one.writesFrom(mail) && (isPublic(mail) || !one.hasDomainOf(mail));
    }

    /** Nobody whom we know has that name. */
    private Sender unnamed(Entered entered, Seq<Acquaintance> known) {
        Seq<Acquaintance> near = entered.from()
                .filter(mail -> !isPublic(mail))
                .fold(Vector::empty, mail -> known.filter(one -> one.hasDomainOf(mail)));
        return near.isEmpty()
                ? new Sender.Newcomer(entered.inquiry().buyer(), BookReason.NEW.reason())
                : unknown(near, BookReason.OTHER_NAME);
    }

    private boolean isPublic(Email mail) {
        return publicDomains.contains(Acquaintance.domain(mail));
    }

    private static Sender unknown(Seq<Acquaintance> perhaps, BookReason why) {
        return new Sender.Unknown(perhaps.map(Recognition::name), why.reason());
    }

    private static String name(Acquaintance one) {
        Company company = one.company();
        return company.name();
    }

    @Override
    public String toString() {
        return Summary.of("Recognition")
                .with("publicDomains", publicDomains)
                .with("source", source)
                .with("effective", effective)
                .toString();
    }
}
