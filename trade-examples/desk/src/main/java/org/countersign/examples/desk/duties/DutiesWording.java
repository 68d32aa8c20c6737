package org.countersign.examples.desk.duties;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Objects;
import org.countersign.examples.desk.show.Language;
import org.countersign.trade.base.Texts;
import org.countersign.trade.delivery.RiskOn;
import org.countersign.trade.delivery.RouteStrip;
import org.countersign.trade.delivery.RuleSheet;
import org.countersign.trade.delivery.Side;
import org.countersign.trade.delivery.duty.Duty;
import org.countersign.trade.delivery.duty.DutyState;
import org.countersign.trade.delivery.duty.DutyTexts;
import org.countersign.trade.delivery.duty.DutyWords;
import org.countersign.trade.delivery.duty.Position;
import org.countersign.trade.delivery.duty.Standing;

/** The sentences of the page, in one language. */
final class DutiesWording {
    private final Texts texts;
    private final DutyWords words;

    DutiesWording(Language language) {
        Texts ours = Texts.read(
                Objects.requireNonNull(DutiesWording.class.getResourceAsStream("texts." + language.name() + ".txt")));
        this.texts = ours.orElse(language == Language.zh ? DutyTexts.chinese() : DutyTexts.english());
        this.words = DutyWords.in(texts);
    }

    Texts texts() {
        return texts;
    }

    DutyWords words() {
        return words;
    }

    String say(String key) {
        return words.say(key);
    }

    String say(String key, String name, String value) {
        return texts.say(key, LinkedHashMap.of(name, value));
    }

    String title(RuleSheet sheet) {
        return texts.say(
                "duties.title",
                LinkedHashMap.of(
                        "rule", words.name(sheet),
                        "words", sheet.rule().words(),
                        "edition", sheet.edition().toString()));
    }

    String cost(RouteStrip.Leg leg) {
        return say("bearer.short." + leg.cost());
    }

    String risk(RouteStrip.Leg leg) {
        return say("risk." + leg.risk().map(RiskOn::name).getOrElse("NONE"));
    }

    /** What the words of the strip mean that are not plain. */
    Seq<String> legend(RouteStrip strip) {
        Map<String, String> point =
                LinkedHashMap.of("point", say("point." + strip.sheet().point()));
        return Vector.of(texts.say("strip.passes", point))
                .appendAll(Vector.of("SELLER_TO_NAMED_PLACE strip.shared", "SELLER_IF_IN_FREIGHT strip.freight")
                        .map(pair -> pair.split(" "))
                        .filter(pair ->
                                strip.legs().exists(leg -> leg.cost().name().equals(pair[0])))
                        .map(pair -> say(pair[1])));
    }

    /** When and until when: {@code once the goods are delivered; without delay}. */
    String when(Duty duty) {
        return texts.say("duties.when", LinkedHashMap.of("when", words.when(duty), "limit", words.limit(duty)));
    }

    String ifNot(Duty duty) {
        return duty.ifNot()
                .map(what -> words.consequence(duty, what))
                .reduce((before, next) -> texts.say("duties.next", LinkedHashMap.of("before", before, "next", next)));
    }

    /** What follows now from this one. */
    Seq<String> follows(Standing standing) {
        return standing.follows().map(what -> words.consequence(standing.duty(), what));
    }

    /** The heading of what a side owes now. */
    String owing(Side side) {
        return say("duties.owes-now." + side);
    }

    /** What one has to know before more can be told. */
    Seq<String> asks(Position position) {
        return position.asks().map(words::proviso);
    }

    /** What was done too late, and leaves something behind. */
    Seq<Standing> mended(Position position, Side side) {
        return position.failures(side)
                .filter(one ->
                        one.state() == DutyState.DONE_LATE && one.follows().nonEmpty());
    }
}
