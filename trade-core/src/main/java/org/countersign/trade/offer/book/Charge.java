package org.countersign.trade.offer.book;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.Channel;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.InquiryLine;
import org.countersign.trade.party.Country;

/**
 * Of which inquiries somebody has the charge. What is named in a list has to be met by one of it; an empty list asks for nothing.
 *
 * @param who who has it
 * @param companies companies that we know, by their legal names
 * @param countries countries from which the buyer asks; one that he does not say is none of them
 * @param words words for the goods, each met by the words of a line
 * @param channels ways by which it came
 */
@Evolving
public record Charge(
        PersonRef who, Seq<String> companies, Seq<Country> countries, Seq<String> words, Seq<Channel> channels) {
    /** Keeps the sequences in our own, and checks the texts. */
    public Charge {
        companies = Vector.ofAll(companies);
        countries = Vector.ofAll(countries);
        words = Vector.ofAll(words);
        channels = Vector.ofAll(channels);
        companies.forEach(PlainText::checkName);
        words.forEach(PlainText::checkName);
    }

    /** Of everything. */
    public static Charge ofAll(PersonRef who) {
        return new Charge(who, Vector.empty(), Vector.empty(), Vector.empty(), Vector.empty());
    }

    /** Of what these companies ask. */
    public static Charge ofCompanies(PersonRef who, String... companies) {
        return new Charge(who, Vector.of(companies), Vector.empty(), Vector.empty(), Vector.empty());
    }

    /** Of what is asked from these countries. */
    public static Charge ofCountries(PersonRef who, Country... countries) {
        return new Charge(who, Vector.empty(), Vector.of(countries), Vector.empty(), Vector.empty());
    }

    /** Of goods with these words. */
    public static Charge ofWords(PersonRef who, String... words) {
        return new Charge(who, Vector.empty(), Vector.empty(), Vector.of(words), Vector.empty());
    }

    /** Whether it is of that inquiry. */
    public boolean fits(Entered entered, Sender sender) {
        Inquiry inquiry = entered.inquiry();
        return (companies.isEmpty() || sender instanceof Sender.Known known && companies.contains(known.company()))
                && (countries.isEmpty()
                        || inquiry.buyerCountry().flatMap(Country::find).exists(countries::contains))
                && (words.isEmpty() || words.exists(word -> inquiry.lines().exists(line -> names(line, word))))
                && (channels.isEmpty() || channels.contains(entered.channel()));
    }

    private static boolean names(InquiryLine line, String word) {
        return Words.of(line.product())
                .appendAll(line.specification().fold(Vector::empty, Words::of))
                .containsAll(Words.of(word));
    }

    @Override
    public String toString() {
        return Summary.of("Charge")
                .with("who", who)
                .with("companies", companies)
                .with("countries", countries)
                .with("words", words)
                .with("channels", channels)
                .toString();
    }
}
