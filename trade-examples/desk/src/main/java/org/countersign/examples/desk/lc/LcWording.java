package org.countersign.examples.desk.lc;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.Objects;
import org.countersign.examples.desk.show.Language;
import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Texts;
import org.countersign.trade.credit.Credit;
import org.countersign.trade.credit.MtTags;
import org.countersign.trade.credit.check.CheckTexts;
import org.countersign.trade.credit.review.AmendmentRequest;
import org.countersign.trade.credit.review.Remark;
import org.countersign.trade.credit.review.ReviewTexts;
import org.countersign.trade.document.Discrepancy;

/** An answer in words of one language. */
final class LcWording {
    private final Texts texts;

    LcWording(Language language) {
        this.texts = own(language)
                .orElse(language == Language.zh ? ReviewTexts.chinese() : ReviewTexts.english())
                .orElse(language == Language.zh ? CheckTexts.chinese() : CheckTexts.english());
    }

    private static Texts own(Language language) {
        return Texts.read(Objects.requireNonNull(LcWording.class.getResourceAsStream("texts." + language + ".txt")));
    }

    String say(String key) {
        return texts.say(key, LinkedHashMap.empty());
    }

    String say(String key, String name, Object value) {
        return texts.say(key, LinkedHashMap.of(name, value.toString()));
    }

    String title(Credit credit) {
        return texts.say(
                "title",
                LinkedHashMap.of(
                        "number", credit.number(), "amount", credit.amount().toString()));
    }

    /** What stands at the head of the page: label and words. */
    Seq<Fact> facts(Credit credit) {
        return Vector.of(
                        fact("applicant", Option.some(credit.applicantParty().name())),
                        fact(
                                "beneficiary",
                                Option.some(credit.beneficiaryParty().name())),
                        fact(
                                "amount",
                                Option.some(credit.amount() + credit.tolerance().fold(() -> "", t -> " " + t))),
                        fact("form", Option.some(credit.form().code())),
                        fact("expiry", Option.some(credit.expiry() + ", " + credit.expiryPlace())))
                .append(fact(
                        "shipment",
                        credit.shipment()
                                .latest()
                                .map(Object::toString)
                                .orElse(credit.shipment().period())))
                .append(fact("route", route(credit)))
                .append(fact("days", Option.some(Integer.toString(credit.daysToPresent()))))
                .append(fact(
                        "payment",
                        credit.availability()
                                .tenor()
                                .map(Object::toString)
                                .orElse(credit.availability().draftsAt())))
                .append(fact(
                        "documents",
                        Option.some(Integer.toString(credit.documents().size()))));
    }

    private static Option<String> route(Credit credit) {
        return credit.shipment()
                .loading()
                .flatMap(from -> credit.shipment().discharge().map(to -> (from + " - " + to).replace('\n', ' ')));
    }

    private Fact fact(String key, Option<String> words) {
        return new Fact(key, say("label." + key), words);
    }

    /** A remark with the field of the message before it. */
    String remark(Remark remark) {
        String said = texts.say(remark.reason());
        return MtTags.of(remark.place())
                .fold(() -> said, tag -> texts.say("field", LinkedHashMap.of("tag", tag, "text", said)));
    }

    /** Who says so, and the code. */
    String authority(Remark remark) {
        return remark.code() + "; " + cited(remark.reason().citation());
    }

    String authority(Discrepancy finding) {
        return finding.code() + "; " + cited(finding.reason().citation());
    }

    /** An article follows its rules; what stands in our own words follows a colon. */
    String cited(Citation citation) {
        boolean inWords = citation.authority().equals(Authority.PRACTICE)
                || citation.authority().equals(Authority.HOUSE);
        return inWords
                ? say(
                        "cited." + citation.authority().code(),
                        "what",
                        texts.find(because(citation)).getOrElse(citation.place()))
                : citation.toString();
    }

    /** The key of what a practice says, made of its English words. */
    static String because(Citation citation) {
        return "because." + citation.place().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    String finding(Discrepancy finding) {
        return finding.paper().map(paper -> paper + ": ").getOrElse("") + texts.say(finding.reason());
    }

    String cure(Discrepancy finding) {
        return say("cure", "cure", CheckTexts.cure(texts, finding.reason()));
    }

    /** The letter, a paragraph a text; none if nothing has to be changed. */
    Option<Seq<String>> letter(LcAnswer answer) {
        return AmendmentRequest.letter(texts, answer.credit(), answer.review());
    }

    /**
     * A fact of the credit.
     *
     * @param key its name in JSON
     * @param label its name for readers
     * @param words what it says, if it says something
     */
    record Fact(String key, String label, Option<String> words) {}
}
