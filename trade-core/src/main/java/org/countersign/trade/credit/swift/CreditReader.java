package org.countersign.trade.credit.swift;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Values;
import org.countersign.trade.credit.Allowance;
import org.countersign.trade.credit.ApplicableRules;
import org.countersign.trade.credit.Availability;
import org.countersign.trade.credit.AvailableBy;
import org.countersign.trade.credit.BankTerms;
import org.countersign.trade.credit.Confirmation;
import org.countersign.trade.credit.Credit;
import org.countersign.trade.credit.CreditForm;
import org.countersign.trade.credit.ShipmentTerms;
import org.countersign.trade.credit.SwiftForm;

/** Makes a credit of the fields of its message; the first field that breaks a rule is named. */
final class CreditReader {
    private static final Vector<String> KNOWN = Vector.of(
            "27", "40A", "20", "23", "31C", "40E", "31D", "51A", "51D", "50", "59", "32B", "39A", "39C", "41A", "41D",
            "42C", "42A", "42D", "42M", "42P", "43P", "43T", "44A", "44E", "44F", "44B", "44C", "44D", "45A", "46A",
            "47A", "49G", "49H", "71D", "48", "49", "58A", "58D", "53A", "53D", "78", "57A", "57B", "57D", "72Z");
    private static final Pattern SEQUENCE = Pattern.compile("1/[1-8]");

    private final Fields fields;

    private CreditReader(Fields fields) {
        this.fields = fields;
    }

    static Either<MtProblem, Credit> read(Fields fields) {
        try {
            new CreditReader(fields).checkTags();
            return Either.right(new CreditReader(fields).credit());
        } catch (BadField bad) {
            return Either.left(bad.problem());
        }
    }

    private void checkTags() {
        fields.all().find(body -> !KNOWN.contains(body.tag())).forEach(body -> {
            throw new BadField(MtProblem.at(body.line(), body.tag(), "field must be one of an MT700"));
        });
        fields.find("27")
                .forEach(body -> value(body, text -> {
                    if (!SEQUENCE.matcher(text).matches()) {
                        throw new IllegalArgumentException(
                                "message must be the first of at most eight, written `1/1`: `" + PlainText.shown(text)
                                        + "`");
                    }
                    return text;
                }));
    }

    private Credit credit() {
        Values<Credit> values = Values.<Credit>none()
                .with(Credit.NUMBER, needed("20", SwiftForm.REFERENCE::check))
                .with(Credit.FORM, needed("40A", code("form", CreditForm::find, CreditForm.values())))
                .with(Credit.PRE_ADVICE, maybe("23", SwiftForm.REFERENCE::check))
                .with(Credit.ISSUED, maybe("31C", Words::day));
        values = rules(values);
        values = parties(values);
        values = values.with(Credit.AVAILABILITY, availability()).with(Credit.SHIPMENT, shipment());
        values = contents(values).with(Credit.BANKS, banks());
        return made(values);
    }

    private Values<Credit> rules(Values<Credit> values) {
        Tuple2<ApplicableRules, Option<String>> rules = needed("40E", CreditReader::rules);
        Tuple2<LocalDate, String> expiry = needed("31D", CreditReader::expiry);
        return values.with(Credit.RULES, rules._1)
                .with(Credit.OTHER_RULES, rules._2)
                .with(Credit.EXPIRY, expiry._1)
                .with(Credit.EXPIRY_PLACE, expiry._2);
    }

    private Values<Credit> parties(Values<Credit> values) {
        return values.with(Credit.APPLICANT_BANK, bank("51", "AD"))
                .with(Credit.APPLICANT, needed("50", SwiftForm.PARTY::check))
                .with(Credit.BENEFICIARY, needed("59", SwiftForm.PARTY::check))
                .with(Credit.AMOUNT, needed("32B", Words::amount))
                .with(Credit.TOLERANCE, maybe("39A", Words::tolerance).flatMap(tolerance -> tolerance))
                .with(Credit.ADDITIONAL, maybe("39C", SwiftForm.TERMS::check));
    }

    private Availability availability() {
        Fields.Body with = fields.find("41", "AD").getOrElseThrow(() -> missing("41a"));
        Tuple2<String, AvailableBy> by = value(with, CreditReader::available);
        return whole(
                with,
                () -> Availability.builder()
                        .with(by._1)
                        .by(by._2)
                        .draftsAt(maybe("42C", SwiftForm.TERMS::check))
                        .drawee(bank("42", "AD"))
                        .mixed(maybe("42M", SwiftForm.TERMS::check))
                        .deferred(maybe("42P", SwiftForm.TERMS::check))
                        .build());
    }

    private ShipmentTerms shipment() {
        Option<Fields.Body> any = fields.find("44D").orElse(fields.find("44C"));
        return any.fold(this::places, body -> whole(body, this::places));
    }

    private ShipmentTerms places() {
        return ShipmentTerms.builder()
                .partial(maybe("43P", code("43P", Allowance::find, Allowance.values())))
                .transhipment(maybe("43T", code("43T", Allowance::find, Allowance.values())))
                .receipt(maybe("44A", SwiftForm.PLACE::check))
                .loading(maybe("44E", SwiftForm.PLACE::check))
                .discharge(maybe("44F", SwiftForm.PLACE::check))
                .destination(maybe("44B", SwiftForm.PLACE::check))
                .latest(maybe("44C", Words::day))
                .period(maybe("44D", SwiftForm.PERIOD::check))
                .build();
    }

    private Values<Credit> contents(Values<Credit> values) {
        Option<Tuple2<Integer, Option<String>>> period = maybe("48", Words::period);
        return values.with(Credit.GOODS, maybe("45A", SwiftForm.NARRATIVE::check))
                .with(Credit.DOCUMENTS, items("46A"))
                .with(Credit.CONDITIONS, items("47A"))
                .with(Credit.PAYMENT_TERMS, maybe("49G", SwiftForm.NARRATIVE::check))
                .with(Credit.BANK_TERMS, maybe("49H", SwiftForm.NARRATIVE::check))
                .with(Credit.CHARGES, maybe("71D", SwiftForm.NOTE::check))
                .with(Credit.PRESENTATION_DAYS, period.map(Tuple2::_1))
                .with(Credit.PRESENTATION_FROM, period.flatMap(Tuple2::_2));
    }

    private BankTerms banks() {
        return BankTerms.builder()
                .confirmation(needed("49", code("confirmation", Confirmation::find, Confirmation.values())))
                .confirmer(bank("58", "AD"))
                .reimbursing(bank("53", "AD"))
                .instructions(maybe("78", SwiftForm.INSTRUCTIONS::check))
                .adviseThrough(bank("57", "ABD"))
                .note(maybe("72Z", SwiftForm.NOTE::check))
                .build();
    }

    /** Rules that hold over several fields are named with the amount, where most of them start. */
    private Credit made(Values<Credit> values) {
        return fields.find("32B")
                .map(body -> whole(body, () -> Credit.SHAPE.make(values)))
                .getOrElseThrow(() -> missing("32B"));
    }

    private Seq<String> items(String tag) {
        return maybe(tag, text -> ItemText.read(SwiftForm.NARRATIVE.check(text)))
                .getOrElse(Vector.empty());
    }

    private Option<String> bank(String number, String options) {
        return fields.find(number, options).map(body -> value(body, SwiftForm.PARTY::check));
    }

    private <V> V needed(String tag, Function<String, V> reading) {
        return fields.find(tag).map(body -> value(body, reading)).getOrElseThrow(() -> missing(tag));
    }

    private <V> Option<V> maybe(String tag, Function<String, V> reading) {
        return fields.find(tag).map(body -> value(body, reading));
    }

    static <V> V value(Fields.Body body, Function<String, V> reading) {
        return whole(body, () -> reading.apply(body.text()));
    }

    private static <V> V whole(Fields.Body body, Supplier<V> making) {
        try {
            return making.get();
        } catch (BadField already) {
            throw already;
        } catch (IllegalArgumentException rule) {
            throw new BadField(MtProblem.at(body.line(), body.tag(), String.valueOf(rule.getMessage())));
        }
    }

    private static BadField missing(String tag) {
        return new BadField(MtProblem.at(1, tag, "field must not be missing"));
    }

    static <E extends Enum<E>> Function<String, E> code(String what, Function<String, Option<E>> find, E[] values) {
        return text -> find.apply(text)
                .getOrElseThrow(() -> new IllegalArgumentException(what + " must be one of "
                        + Vector.of(values)
                                .map(Enum::name)
                                .map(name -> name.replace('_', ' '))
                                .mkString(", ") + ": `" + PlainText.shown(text) + "`"));
    }

    static Tuple2<ApplicableRules, Option<String>> rules(String text) {
        int slash = text.indexOf('/');
        String name = slash < 0 ? text : text.substring(0, slash);
        ApplicableRules rules =
                code("rules", ApplicableRules::find, ApplicableRules.values()).apply(name);
        return Tuple.of(
                rules, slash < 0 ? Option.none() : Option.some(SwiftForm.LINE.check(text.substring(slash + 1))));
    }

    static Tuple2<LocalDate, String> expiry(String text) {
        String padded = text.length() < 7 ? text + "       ".substring(0, 7 - text.length()) : text;
        return Tuple.of(
                Words.day(padded.substring(0, 6)),
                SwiftForm.EXPIRY_PLACE.check(padded.substring(6).strip()));
    }

    /** The bank, and on the last line how the credit is available. */
    static Tuple2<String, AvailableBy> available(String text) {
        int last = text.lastIndexOf('\n');
        if (last < 0) {
            throw new IllegalArgumentException(
                    "field must name a bank and, on a line of its own, how the credit is available: `"
                            + PlainText.shown(text) + "`");
        }
        return Tuple.of(
                SwiftForm.PARTY.check(text.substring(0, last)),
                code("availability", AvailableBy::find, AvailableBy.values()).apply(text.substring(last + 1)));
    }
}
