package org.countersign.trade.credit.swift;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.credit.Availability;
import org.countersign.trade.credit.BankTerms;
import org.countersign.trade.credit.Credit;
import org.countersign.trade.credit.ShipmentTerms;

/** The fields of a credit in the order of the message. */
final class CreditWriter {
    private CreditWriter() {}

    static Seq<Tuple2<String, String>> fields(Credit credit) {
        return head(credit)
                .appendAll(parties(credit))
                .appendAll(availability(credit.availability()))
                .appendAll(shipment(credit.shipment()))
                .appendAll(contents(credit))
                .appendAll(banks(credit.banks()));
    }

    private static Seq<Tuple2<String, String>> head(Credit credit) {
        return Vector.of(field("27", "1/1"), field("40A", credit.form().code()), field("20", credit.number()))
                .appendAll(credit.preAdvice().map(text -> field("23", text)))
                .appendAll(credit.issued().map(day -> field("31C", Words.day(day))))
                .append(field("40E", credit.rules().code() + credit.otherRules().fold(() -> "", text -> "/" + text)))
                .append(field("31D", Words.day(credit.expiry()) + credit.expiryPlace()));
    }

    private static Seq<Tuple2<String, String>> parties(Credit credit) {
        return bank("51", credit.applicantBank())
                .append(field("50", credit.applicant()))
                .append(field("59", credit.beneficiary()))
                .append(field("32B", Words.amount(credit.amount())))
                .appendAll(credit.tolerance().map(tolerance -> field("39A", Words.tolerance(tolerance))))
                .appendAll(text("39C", credit.additional()));
    }

    private static Seq<Tuple2<String, String>> availability(Availability availability) {
        return Vector.of(field(
                        "41" + Words.option(availability.with()),
                        availability.with() + "\n" + availability.by().code()))
                .appendAll(text("42C", availability.draftsAt()))
                .appendAll(bank("42", availability.drawee()))
                .appendAll(text("42M", availability.mixed()))
                .appendAll(text("42P", availability.deferred()));
    }

    private static Seq<Tuple2<String, String>> shipment(ShipmentTerms shipment) {
        return shipment.partial()
                .toVector()
                .map(allowance -> field("43P", allowance.code()))
                .appendAll(shipment.transhipment().map(allowance -> field("43T", allowance.code())))
                .appendAll(text("44A", shipment.receipt()))
                .appendAll(text("44E", shipment.loading()))
                .appendAll(text("44F", shipment.discharge()))
                .appendAll(text("44B", shipment.destination()))
                .appendAll(shipment.latest().map(day -> field("44C", Words.day(day))))
                .appendAll(text("44D", shipment.period()));
    }

    private static Seq<Tuple2<String, String>> contents(Credit credit) {
        return text("45A", credit.goods())
                .appendAll(items("46A", credit.documents()))
                .appendAll(items("47A", credit.conditions()))
                .appendAll(text("49G", credit.paymentTerms()))
                .appendAll(text("49H", credit.bankTerms()))
                .appendAll(text("71D", credit.charges()))
                .appendAll(credit.presentationDays()
                        .map(days ->
                                field("48", days + credit.presentationFrom().fold(() -> "", from -> "/" + from))));
    }

    private static Seq<Tuple2<String, String>> banks(BankTerms banks) {
        return Vector.of(field("49", banks.confirmation().code()))
                .appendAll(bank("58", banks.confirmer()))
                .appendAll(bank("53", banks.reimbursing()))
                .appendAll(text("78", banks.instructions()))
                .appendAll(bank("57", banks.adviseThrough()))
                .appendAll(text("72Z", banks.note()));
    }

    private static Seq<Tuple2<String, String>> items(String tag, Seq<String> items) {
        return items.isEmpty() ? Vector.empty() : Vector.of(field(tag, ItemText.print(items)));
    }

    private static Seq<Tuple2<String, String>> text(String tag, Option<String> text) {
        return text.toVector().map(words -> field(tag, words));
    }

    private static Seq<Tuple2<String, String>> bank(String number, Option<String> bank) {
        return bank.toVector().map(name -> field(number + Words.option(name), name));
    }

    private static Tuple2<String, String> field(String tag, String text) {
        return Tuple.of(tag, text);
    }
}
