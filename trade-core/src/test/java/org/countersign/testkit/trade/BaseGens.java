package org.countersign.testkit.trade;

import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.countersign.testkit.Gen;
import org.countersign.testkit.Source;
import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Channel;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Need;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Ratio;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Refusal;
import org.countersign.trade.base.text.TextProblem;

/** Values of the room {@code base}: ordinary ones, and those at the edges of what is allowed. */
public final class BaseGens {
    private static final Gen<String> PIECES = Gen.of(
            "a", "Z", "0", "9", " ", "-", "/", ":", "\\", "n", "é", "ß", "中", "文", "ж", "ع", "ا", "ไ", "𠮷", "😀", "\n",
            "\t", "+", "[1]", ": ", "\\n", "'", "\"", "{x}", "ﬁ", "½");
    private static final Vector<ZoneOffset> OFFSETS = Vector.of(
            ZoneOffset.UTC,
            ZoneOffset.ofHours(8),
            ZoneOffset.ofHoursMinutes(5, 45),
            ZoneOffset.ofHoursMinutes(-3, -30),
            ZoneOffset.ofHours(14),
            ZoneOffset.ofHours(-12));

    private BaseGens() {}

    /** Plain text of one to about forty characters, in many scripts, with characters that have to be escaped. */
    public static Gen<String> text() {
        return PIECES.many(1, 40)
                .map(pieces -> PlainText.maybe(pieces.mkString()).getOrElse("x"));
    }

    /** Plain text on one line. */
    public static Gen<String> name() {
        return text().map(text -> text.replace('\n', ' ').replace('\t', ' '));
    }

    /** Decimals within the bounds, often at one of them. */
    public static Gen<Decimal> decimal() {
        return source -> {
            int places = source.between(-18, 18);
            int digits = source.between(1, places < 0 ? 16 : 34);
            BigInteger unscaled = new BigInteger(digits(source, digits));
            return Decimal.of(new BigDecimal(source.percent(50) ? unscaled : unscaled.negate(), places));
        };
    }

    /** Decimals above zero. */
    public static Gen<Decimal> positive() {
        return decimal()
                .filter(number -> number.number().signum() != 0)
                .map(number -> Decimal.of(number.number().abs()));
    }

    /** Fractions: small ones, decimals, and some near the bounds. */
    public static Gen<Ratio> ratio() {
        return Gen.oneOf(
                source -> Ratio.of(source.between(-50, 50), source.between(1, 50)),
                decimal().map(Ratio::from),
                source -> Ratio.of(
                        new BigInteger(digits(source, source.between(1, 300))),
                        new BigInteger("1" + digits(source, source.between(0, 299)))));
    }

    /** Percentages of either sign. */
    public static Gen<Percentage> percentage() {
        return Gen.oneOf(Gen.between(0, 100).map(Percentage::of), decimal().map(Percentage::of));
    }

    private static String digits(Source source, int count) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append((char) ('0' + source.below(10)));
        }
        return out.toString();
    }

    /** Days from year 1 to 9999, most of them in our century, leap days among them. */
    public static Gen<LocalDate> day() {
        return Gen.oneOf(
                Gen.between(0, 20_000).map(days -> LocalDate.of(2000, 1, 1).plusDays(days)),
                Gen.between(0, 40).map(days -> LocalDate.of(2026, 5, 1).plusDays(days)),
                Gen.of(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31), LocalDate.of(2028, 2, 29)));
    }

    /** Moments of every kind. */
    public static Gen<Moment> moment() {
        Gen<ZoneOffset> offset = Gen.between(0, OFFSETS.size() - 1).map(OFFSETS::get);
        Gen<Moment> exact = source -> Moment.at(OffsetDateTime.of(
                day().next(source),
                LocalTime.ofSecondOfDay(source.below(86_400))
                        .withNano(source.percent(20) ? source.below(1_000_000_000) : 0),
                offset.next(source)));
        return Gen.oneOf(exact, day().map(Moment::on), source -> Moment.on(day().next(source), offset.next(source)));
    }

    /** Digests. */
    public static Gen<Digest> digest() {
        return source -> Digest.of(Long.toString(source.bits()));
    }

    /** Paths of one to four steps. */
    public static Gen<Path> path() {
        Gen<String> step = Gen.of("lines", "quantity", "a", "deliveryTerm", "x9");
        Gen<String> numbered = source ->
                step.next(source) + (source.percent(40) ? "[" + source.between(1, Path.MAX_ELEMENTS) + "]" : "");
        return numbered.many(1, 4).map(steps -> Path.parse(steps.mkString(".")));
    }

    /** Channels, ours and a host's. */
    public static Gen<Channel> channel() {
        return Gen.of(Channel.EMAIL, Channel.TELEPHONE, Channel.PLATFORM, Channel.EDI, Channel.of("fax-2"));
    }

    /** People. */
    public static Gen<PersonRef> person() {
        return source -> PersonRef.of("p" + source.below(1000), name().next(source));
    }

    /** Extensions of none to three names. */
    public static Gen<Extensions> extensions() {
        Gen<String> names = Gen.of("erp.example/customer", "a.example/1", "crm.example/Lead_id");
        return source -> names.many(0, 3)
                .next(source)
                .foldLeft(Extensions.none(), (all, name) -> all.with(name, text().next(source)));
    }

    /** Authorities, ours and a host's. */
    public static Gen<Authority> authority() {
        return Gen.oneOf(
                Gen.of(Authority.CISG, Authority.PRACTICE, Authority.HOUSE),
                source -> new Authority(name().next(source), name().next(source)));
    }

    /** Places in authorities. */
    public static Gen<Citation> citation() {
        return source -> Citation.of(authority().next(source), name().next(source));
    }

    /** Reasons that name none to two things. */
    public static Gen<Reason> reason() {
        Gen<String> code = Gen.of("INQ-A", "INQ-B-2", "HOST-9");
        return source -> Gen.of("path", "until")
                .many(0, 2)
                .next(source)
                .foldLeft(
                        Reason.of(code.next(source), citation().next(source)),
                        (reason, name) -> reason.with(name, name().next(source)));
    }

    /** Things that are needed. */
    public static Gen<Need> need() {
        return source -> new Need(
                name().next(source),
                path().next(source),
                Gen.of(Need.Supplier.values()).next(source));
    }

    /** Refusals that none to three things would lift. */
    public static Gen<Refusal> refusal() {
        return source -> new Refusal(
                reason().next(source), path().next(source), need().many(0, 3).next(source));
    }

    /** Problems of texts. */
    public static Gen<TextProblem> textProblem() {
        return source -> new TextProblem(source.between(1, 100), source.between(1, 100), name().next(source));
    }
}
