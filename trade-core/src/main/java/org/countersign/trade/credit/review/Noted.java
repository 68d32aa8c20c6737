package org.countersign.trade.credit.review;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Locale;
import java.util.function.Supplier;
import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Reason;
import org.countersign.trade.document.Ucp600;

/** Makes remarks. */
final class Noted {
    private static final int MOST_QUOTED = 240;

    private Noted() {}

    static Seq<Remark> must(boolean isSo, String place, Supplier<Reason> reason) {
        return when(isSo, Remark.Weight.MUST_CHANGE, place, reason);
    }

    static Seq<Remark> should(boolean isSo, String place, Supplier<Reason> reason) {
        return when(isSo, Remark.Weight.SHOULD_CHANGE, place, reason);
    }

    static Seq<Remark> note(boolean isSo, String place, Supplier<Reason> reason) {
        return when(isSo, Remark.Weight.NOTE, place, reason);
    }

    private static Seq<Remark> when(boolean isSo, Remark.Weight weight, String place, Supplier<Reason> reason) {
        return isSo ? Vector.of(new Remark(weight, reason.get(), Path.parse(place))) : Vector.empty();
    }

    static Reason ucp(String code, String article) {
        return Reason.of(code, Ucp600.article(article));
    }

    static Reason practice(String code, String why) {
        return Reason.of(code, Citation.of(Authority.PRACTICE, why));
    }

    static Reason contract(String code) {
        return practice(code, "the credit says what the contract says");
    }

    static String shown(Object value) {
        return PlainText.shown(value.toString().replace('\n', ' '));
    }

    /** A clause on one line, as much of it as a letter needs. */
    static String quoted(String clause) {
        String line = words(clause);
        return line.length() > MOST_QUOTED ? line.substring(0, MOST_QUOTED) + "..." : line;
    }

    static String plain(String text) {
        StringBuilder out = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    /** Whether one names the place that the other names. */
    static boolean agree(String one, String other) {
        String here = plain(one);
        String there = plain(other);
        return here.contains(there) || there.contains(here) || plain(head(one)).equals(plain(head(other)));
    }

    private static String head(String place) {
        String bare = place.replaceAll(" ?\\([A-Z0-9]{5}\\)$", "");
        int comma = bare.indexOf(',');
        return comma < 0 ? bare : bare.substring(0, comma);
    }

    static String words(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
}
