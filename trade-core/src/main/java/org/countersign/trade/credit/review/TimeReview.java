package org.countersign.trade.credit.review;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.countersign.trade.credit.Credit;
import org.countersign.trade.credit.DayRange;
import org.countersign.trade.party.Country;

/** Dates that differ, or cannot be met. */
final class TimeReview {
    private TimeReview() {}

    static Seq<Remark> of(Credit credit, SalesTerms terms) {
        Option<LocalDate> latest = credit.shipment().days().flatMap(DayRange::last);
        return latest.toVector()
                .flatMap(day -> shipment(credit, terms, day).appendAll(expiry(credit, terms, day)))
                .appendAll(Noted.should(
                        latest.isEmpty()
                                && terms.readyOn().exists(day -> credit.expiry().isBefore(day)),
                        "expiry",
                        () -> Noted.practice("CREDIT-READY", "nobody can ship before the goods are ready")
                                .with("latest", credit.expiry())
                                .with(
                                        "ready",
                                        terms.readyOn().map(LocalDate::toString).getOrElse(""))))
                .appendAll(place(credit, terms));
    }

    private static Seq<Remark> shipment(Credit credit, SalesTerms terms, LocalDate latest) {
        Seq<Remark> ready = terms.readyOn()
                .toVector()
                .filter(day -> latest.isBefore(day))
                .flatMap(day -> Noted.must(
                        true,
                        "shipment.latest",
                        () -> Noted.practice("CREDIT-READY", "nobody can ship before the goods are ready")
                                .with("latest", latest)
                                .with("ready", day)));
        return ready.isEmpty()
                ? terms.shipBy()
                        .toVector()
                        .filter(day -> latest.isBefore(day))
                        .flatMap(day -> Noted.must(
                                true,
                                "shipment.latest",
                                () -> Noted.contract("CREDIT-SHIPMENT")
                                        .with("latest", latest)
                                        .with("contract", day)))
                : ready;
    }

    /** Whoever ships on the last day still needs the days for his papers before the credit expires. */
    private static Seq<Remark> expiry(Credit credit, SalesTerms terms, LocalDate latest) {
        if (credit.expiry().isBefore(latest)) {
            return Noted.must(
                    true,
                    "expiry",
                    () -> Noted.ucp("CREDIT-EXPIRY-FIRST", "6(e)")
                            .with("expiry", credit.expiry())
                            .with("latest", latest));
        }
        long left = ChronoUnit.DAYS.between(latest, credit.expiry());
        Option<Integer> needed = terms.daysForPapers();
        Seq<Remark> few = needed.toVector()
                .filter(days -> left < days)
                .flatMap(days -> Noted.must(
                        true,
                        "expiry",
                        () -> Noted.ucp("CREDIT-EXPIRY-SHORT", "6(e)")
                                .with("expiry", credit.expiry())
                                .with("latest", latest)
                                .with("days", days)));
        Seq<Remark> idle = Noted.note(
                few.isEmpty() && left < credit.daysToPresent(),
                "expiry",
                () -> Noted.ucp("CREDIT-EXPIRY-CUTS", "14(c)")
                        .with("left", left)
                        .with("days", credit.daysToPresent()));
        return few.appendAll(idle)
                .appendAll(needed.toVector()
                        .filter(days -> credit.daysToPresent() < days)
                        .flatMap(days -> Noted.must(
                                true,
                                "presentationDays",
                                () -> Noted.ucp("CREDIT-DAYS", "14(c)")
                                        .with("credit", credit.daysToPresent())
                                        .with("days", days))));
    }

    private static Seq<Remark> place(Credit credit, SalesTerms terms) {
        String place = Noted.words(credit.expiryPlace());
        Option<Country> country = Vector.of(place.split("[,/]"))
                .map(String::strip)
                .append(place)
                .flatMap(Country::find)
                .headOption();
        boolean isAbroad = country.exists(there -> terms.seller().country().exists(home -> !home.equals(there)))
                || place.contains("ISSUING BANK")
                || place.contains("APPLICANT")
                || place.contains("OUR COUNTER");
        return Noted.should(
                isAbroad,
                "expiryPlace",
                () -> Noted.ucp("CREDIT-EXPIRY-PLACE", "6(d)").with("place", Noted.shown(credit.expiryPlace())));
    }
}
