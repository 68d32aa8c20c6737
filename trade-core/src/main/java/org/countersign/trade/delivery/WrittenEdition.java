package org.countersign.trade.delivery;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.trade.base.Reason;

/**
 * The edition that a text states, taken out of it.
 *
 * @param rest the text without the words that state the edition
 * @param edition the one edition that it states, if it is kept here
 * @param remarks what is wrong with the statement
 */
record WrittenEdition(String rest, Option<Edition> edition, Seq<Reason> remarks) {
    private static final Pattern STATED = Pattern.compile(
            "[,;:-]? ?\\(? ?(?:(?:as per|acc\\. to|according to|per|under|icc) )?(?:icc )?"
                    + "inco ?terms? ?(?:\u00ae|\\(r\\)|\u2122|\\(tm\\))?(?: rules?)?,? ?(?:edition|ed\\.|version|rev\\.)? ?"
                    + "((?:19|20)[0-9]{2})?(?: edition)?(?: rules)? ?\\)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BARE_YEAR = Pattern.compile("(.*?)[ ,;(]{1,3}(2000|2010|2020)\\)?");

    static WrittenEdition in(String text) {
        Matcher matcher = STATED.matcher(text);
        Vector<String> years = Vector.empty();
        StringBuilder rest = new StringBuilder();
        while (matcher.find()) {
            years = years.appendAll(Option.of(matcher.group(1)));
            matcher.appendReplacement(rest, " ");
        }
        matcher.appendTail(rest);
        Vector<String> stated = years.distinct();
        if (stated.isEmpty()) {
            return bare(rest.toString());
        }
        if (stated.size() > 1) {
            return new WrittenEdition(
                    rest.toString(), Option.none(), Vector.of(Says.severalEditions(stated.mkString(", "))));
        }
        Option<Edition> edition = Edition.find(Integer.parseInt(stated.head()));
        return new WrittenEdition(
                rest.toString(),
                edition,
                edition.isEmpty() ? Vector.of(Says.editionUnkept(stated.head())) : Vector.empty());
    }

    /** A year at the end without the word Incoterms is no statement, and no part of the place either. */
    private static WrittenEdition bare(String text) {
        Matcher matcher = BARE_YEAR.matcher(text.strip());
        return matcher.matches()
                ? new WrittenEdition(matcher.group(1), Option.none(), Vector.of(Says.bareYear(matcher.group(2))))
                : new WrittenEdition(text, Option.none(), Vector.empty());
    }
}
