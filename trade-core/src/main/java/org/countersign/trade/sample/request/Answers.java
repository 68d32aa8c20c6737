package org.countersign.trade.sample.request;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.function.Function;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.sample.answer.Proving;
import org.countersign.trade.sample.answer.Verdict;
import org.countersign.trade.sample.spec.Orientation;
import org.countersign.trade.sample.spec.Requirement;

/** How answers stand on a sheet. */
final class Answers {
    private static final Map<String, Seq<String>> WORDS = LinkedHashMap.of(
            "ok", Vector.of("ok", "approved", "确认", "同意"),
            "change", Vector.of("change", "改为"),
            "resubmit", Vector.of("resubmit", "重新打样"),
            "rejected", Vector.of("rejected", "拒绝"),
            "waived", Vector.of("waived", "免确认"));

    static final String RULE =
            "answer must be `ok`, or `change`, `resubmit`, `rejected` or `waived` with a colon and words behind it";

    private Answers() {}

    static String print(Verdict verdict) {
        return verdict.fold(
                approved -> "ok",
                instructed -> "change: " + line(instructed.words()),
                resubmit -> "resubmit: " + line(resubmit.words()),
                rejected -> "rejected: " + line(rejected.words()),
                waived -> "waived: " + line(waived.words()));
    }

    private static String line(String words) {
        return words.replace('\n', ' ').replace('\t', ' ');
    }

    /** The verdict that these words are on something that requires that, or the rule that they break. */
    static Either<String, Verdict> read(String words, Requirement required) {
        int at = colon(words);
        Option<String> said = at < 0 ? Option.none() : PlainText.maybe(words.substring(at + 1));
        String first = (at < 0 ? words : words.substring(0, at)).strip().toLowerCase(Locale.ROOT);
        Option<String> word = WORDS.find(entry -> entry._2.contains(first)).map(Tuple2::_1);
        boolean isBare = word.contains("ok");
        return word.filter(known -> isBare ? at < 0 : said.isDefined())
                .map(known -> Tuple.of(known, said.getOrElse(known)))
                .map(known -> verdict(known._1, known._2, required))
                .toEither(() -> RULE + ": `" + PlainText.shown(words) + "`");
    }

    private static int colon(String words) {
        int ascii = words.indexOf(':');
        int wide = words.indexOf('：');
        return ascii < 0 || wide >= 0 && wide < ascii ? wide : ascii;
    }

    private static Verdict verdict(String word, String said, Requirement required) {
        return switch (word) {
            case "ok" -> new Verdict.Approved();
            case "change" -> new Verdict.Instructed(said, instructed(said, required), Proving.FIRST_OF_PRODUCTION);
            case "resubmit" -> new Verdict.Resubmit(said);
            case "rejected" -> new Verdict.Rejected(said);
            default -> new Verdict.Waived(said, Option.none());
        };
    }

    /** The instructed value in the form of what was required, where the words have that form; in words otherwise. */
    private static Requirement instructed(String said, Requirement required) {
        Option<Requirement> typed = required.<Option<Requirement>>fold(
                described -> Option.none(),
                measured -> parsed(said, Quantity::parse)
                        .map(value -> new Requirement.Measured(value, measured.less(), measured.more())),
                coloured -> Option.none(),
                drawn -> parsed(said, Orientation::parse)
                        .map(way -> new Requirement.Drawn(
                                drawn.file(), drawn.content(), drawn.position(), Option.some(way))),
                placed -> parsed(said, Orientation::parse)
                        .map(way -> new Requirement.Placed(placed.on(), placed.position(), Option.some(way))));
        return typed.getOrElse(() -> new Requirement.Described(said));
    }

    private static <V> Option<V> parsed(String said, Function<String, V> parse) {
        try {
            return Option.some(parse.apply(said));
        } catch (IllegalArgumentException other) {
            return Option.none();
        }
    }
}
