package org.countersign.trade.offer.matching;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.goods.Unit;
import org.countersign.trade.goods.UnitCategory;

/** Reads measures as people write them: {@code 9 W}, {@code 110-240 V}, {@code min. 800 lm}, {@code 1,5 kg}, {@code 60 x 120 cm}. */
final class SpanReader {
    /** Longer than any measure; what is longer is words. */
    private static final int LONGEST = 80;

    private static final String NUMBER = "[0-9]{1,15}(?:[.,][0-9]{1,15}){0,4}";
    private static final String UNIT = "(?:[\\p{L}°%µ\"″²³][\\p{L}°%µ²³/0-9]{0,20})";
    private static final Pattern ONE = Pattern.compile("(?<number>" + NUMBER + ")\\s*(?<unit>" + UNIT + ")?");
    private static final Pattern RANGE = Pattern.compile("(?iu)(?<low>" + NUMBER + ")\\s*(?<first>" + UNIT
            + ")??\\s*(?:" + words("range") + ")\\s*(?<high>" + NUMBER + ")\\s*(?<unit>" + UNIT + ")?");
    private static final Pattern BRACKETS = Pattern.compile("\\s*[(（][^()（）]{0,60}[)）]$");
    /** Behind a letter only where it cannot belong to the word. */
    private static final Pattern TIMES = Pattern.compile("(?:(?<=[0-9\"″])\\s*(?:" + words("times")
            + ")|(?<=\\p{L})(?:\\s+(?:" + words("times") + ")|\\s*[×*]))\\s*(?=[0-9])");

    private static final Pattern LEAST = before("least");
    private static final Pattern MOST = before("most");
    private static final Pattern ABOUT = before("about");
    private static final Pattern LEAST_BEHIND = behind("least.behind");
    private static final Pattern MOST_BEHIND = behind("most.behind");
    private static final Pattern ANYWHERE = Pattern.compile("(?<![\\p{L}0-9.,])(?:(?<low>" + NUMBER
            + ")\\s?[-–~]\\s?)?(?<number>" + NUMBER + ")\\s?(?<unit>" + UNIT + ")(?![\\p{L}0-9])");

    private SpanReader() {}

    /** The measures that the text is; none if it is anything else. */
    static Vector<Span> read(String text) {
        String bare = BRACKETS.matcher(text.strip()).replaceAll("");
        if (bare.length() > LONGEST || bare.isEmpty()) {
            return Vector.empty();
        }
        Vector<String> parts = Vector.of(TIMES.split(bare)).map(String::strip);
        Option<Unit> last = unitOf(parts.last());
        Vector<Option<Span>> spans = parts.map(part -> span(part, last));
        return spans.forAll(Option::isDefined) ? spans.flatMap(span -> span) : Vector.empty();
    }

    /** Every measure with a unit that stands anywhere in a text; counts, times and packages are not about quality and left out. */
    static Seq<Span> within(String text) {
        Matcher matcher = ANYWHERE.matcher(text.length() > 2000 ? text.substring(0, 2000) : text);
        return Vector.ofAll(matcher.results().map(SpanReader::found).toList()).flatMap(span -> span);
    }

    private static Option<Span> found(MatchResult result) {
        Option<Unit> unit = WrittenWords.unit(result.group(3)).filter(SpanReader::isOfQuality);
        return unit.flatMap(of -> result.group(1) == null
                ? figure(result.group(2), unit).map(Span::of)
                : rising(figure(result.group(1), unit), figure(result.group(2), unit)));
    }

    private static boolean isOfQuality(Unit unit) {
        UnitCategory category = unit.category();
        return category != UnitCategory.COUNT && category != UnitCategory.TIME && category != UnitCategory.PACKAGE;
    }

    private static Option<Span> span(String part, Option<Unit> last) {
        String plain = ABOUT.matcher(part).replaceFirst("");
        Matcher least = LEAST.matcher(plain);
        if (least.lookingAt()) {
            return one(plain.substring(least.end()), last).map(low -> new Span(Option.some(low), Option.none()));
        }
        Matcher most = MOST.matcher(plain);
        if (most.lookingAt()) {
            return one(plain.substring(most.end()), last).map(high -> new Span(Option.none(), Option.some(high)));
        }
        Matcher more = LEAST_BEHIND.matcher(plain);
        if (more.find()) {
            return one(plain.substring(0, more.start()), last).map(low -> new Span(Option.some(low), Option.none()));
        }
        Matcher less = MOST_BEHIND.matcher(plain);
        if (less.find()) {
            return one(plain.substring(0, less.start()), last).map(high -> new Span(Option.none(), Option.some(high)));
        }
        return one(plain, last).map(Span::of).orElse(() -> range(plain, last));
    }

    private static Option<Figure> one(String text, Option<Unit> last) {
        Matcher matcher = ONE.matcher(text.strip());
        if (!matcher.matches()) {
            return Option.none();
        }
        Option<String> written = Option.of(matcher.group("unit"));
        Option<Unit> unit = written.flatMap(WrittenWords::unit).orElse(() -> written.isEmpty() ? last : Option.none());
        return written.isDefined() && unit.isEmpty() ? Option.none() : figure(matcher.group("number"), unit);
    }

    private static Option<Span> range(String text, Option<Unit> last) {
        Matcher matcher = RANGE.matcher(text.strip());
        if (!matcher.matches()) {
            return Option.none();
        }
        Option<String> written = Option.of(matcher.group("unit")).orElse(Option.of(matcher.group("first")));
        Option<Unit> unit = written.flatMap(WrittenWords::unit).orElse(() -> written.isEmpty() ? last : Option.none());
        boolean isOne =
                Option.of(matcher.group("first")).flatMap(WrittenWords::unit).forAll(unit::contains);
        return !isOne || written.isDefined() && unit.isEmpty()
                ? Option.none()
                : rising(figure(matcher.group("low"), unit), figure(matcher.group("high"), unit));
    }

    private static Option<Span> rising(Option<Figure> low, Option<Figure> high) {
        return low.flatMap(least -> high.filter(most -> least.number().compareTo(most.number()) <= 0)
                .map(most -> new Span(Option.some(least), Option.some(most))));
    }

    private static Option<Unit> unitOf(String part) {
        Matcher matcher = Pattern.compile(UNIT + "$").matcher(part);
        return matcher.find() ? WrittenWords.unit(matcher.group()) : Option.none();
    }

    private static Option<Figure> figure(String number, Option<Unit> unit) {
        return Numerals.read(number).map(decimal -> new Figure(decimal, unit));
    }

    private static Pattern before(String name) {
        return Pattern.compile("(?iu)^(?:" + words(name) + ")\\s*(?=[0-9])");
    }

    private static Pattern behind(String name) {
        return Pattern.compile("(?iu)(?<=[0-9\\p{L}%\"″²³])\\s*(?:" + words(name) + ")$");
    }

    private static String words(String name) {
        return WrittenWords.of(name).map(Pattern::quote).mkString("|");
    }

    /** Numbers with points and commas as several countries write them. */
    static final class Numerals {
        private static final Pattern GROUPS = Pattern.compile("[0-9]{1,3}(?:([.,])[0-9]{3})(?:\\1[0-9]{3})*");

        private Numerals() {}

        /** INVARIANT: {@code 1,500} and {@code 1.500} may be one and a half or fifteen hundred, so they are not read. */
        static Option<Decimal> read(String written) {
            int comma = written.lastIndexOf(',');
            int point = written.lastIndexOf('.');
            if (comma < 0 && point < 0) {
                return decimal(written);
            }
            if (comma >= 0 && point >= 0) {
                String group = comma < point ? "," : ".";
                return decimal(written.replace(group, "").replace(',', '.'));
            }
            char mark = comma >= 0 ? ',' : '.';
            boolean once = written.indexOf(mark) == written.lastIndexOf(mark);
            if (GROUPS.matcher(written).matches() && !written.startsWith("0")) {
                return once ? Option.none() : decimal(written.replace(String.valueOf(mark), ""));
            }
            return once ? decimal(written.replace(',', '.')) : Option.none();
        }

        private static Option<Decimal> decimal(String plain) {
            return plain.length() <= Decimal.MAX_DIGITS
                            && plain.chars().filter(c -> c == '.').count() <= 1
                    ? Option.some(plain).map(Decimal::parse)
                    : Option.none();
        }
    }
}
