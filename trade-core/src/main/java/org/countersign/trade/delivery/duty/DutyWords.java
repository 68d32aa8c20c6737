package org.countersign.trade.delivery.duty;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.Texts;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.delivery.Edition;
import org.countersign.trade.delivery.RuleSheet;
import org.countersign.trade.delivery.Side;
import org.countersign.trade.delivery.Stage;

/** Says rules, duties and positions in one language: {@code DutyWords.in(DutyTexts.english())}. */
@Evolving
public final class DutyWords {
    private static final Map<String, String> NOTHING = LinkedHashMap.empty();

    private final Texts texts;

    private DutyWords(Texts texts) {
        this.texts = texts;
    }

    /** Words from these texts. */
    public static DutyWords in(Texts texts) {
        return new DutyWords(texts);
    }

    /**
     * A question about a rule and its answer.
     *
     * @param question what is asked, in a word or two
     * @param answer what the rule says
     */
    public record Said(String question, String answer) {
        @Override
        public String toString() {
            return Summary.of("Said")
                    .with("question", question)
                    .with("answer", answer)
                    .toString();
        }
    }

    /** The rule as people speak of it: {@code FCA at the seller's premises}. */
    public String name(RuleSheet sheet) {
        String rule = sheet.rule().name();
        return sheet.handover().fold(() -> rule, variant -> texts.say("variant." + variant, arg("rule", rule)));
    }

    /** What the rule says about the questions that people ask of every rule, in their order. */
    public Seq<Said> of(RuleSheet sheet) {
        return Vector.of(
                said("carriage", "carriage." + sheet.rule().carriage()),
                said("place", "place." + sheet.rule().placeKind()),
                said("point", "point." + sheet.point()),
                new Said(say("ask.risk"), say("critical." + sheet.criticalPoints())),
                said("contract", "contract." + sheet.contractOfCarriage()),
                new Said(
                        say("ask.own"),
                        sheet.ownTransport()
                                .fold(
                                        () -> say("own." + (isCurrent(sheet) ? "NONE" : "SILENT")),
                                        side -> say("own." + side))),
                new Said(say("ask.insurance"), insurance(sheet)),
                new Said(say("ask.export"), say("bearer." + sheet.bearer(Stage.EXPORT_CLEARANCE))),
                new Said(say("ask.import"), say("bearer." + sheet.bearer(Stage.IMPORT_CLEARANCE))),
                said("freight", "freight." + sheet.freight()),
                new Said(say("ask.bill"), say(sheet.onBoardOption() ? "bill.OPTION" : "bill.NONE")));
    }

    private static boolean isCurrent(RuleSheet sheet) {
        return sheet.edition() == Edition.INCOTERMS_2020;
    }

    private Said said(String question, String answer) {
        return new Said(say("ask." + question), say(answer));
    }

    private String insurance(RuleSheet sheet) {
        return sheet.insurance()
                .fold(
                        () -> say("insurance.NONE"),
                        cover -> texts.say(
                                "insurance.SELLER",
                                LinkedHashMap.of(
                                        "clauses",
                                        say("clauses." + cover.clauses()),
                                        "percent",
                                        "" + cover.percent())));
    }

    /** What the duty asks for; what counts as delivery is the rule's own. */
    public String duty(RuleSheet sheet, Duty duty) {
        return texts.say("duty." + duty.code(), LinkedHashMap.of("point", say("point." + sheet.point())));
    }

    /** When the duty arises: {@code if formalities apply, once the goods are delivered}. */
    public String when(Duty duty) {
        Vector<String> parts = Vector.<String>empty()
                .appendAll(duty.onlyIf().map(proviso -> texts.say("when.if", arg("what", say("proviso." + proviso)))))
                .appendAll(duty.unless()
                        .map(proviso -> texts.say("when.unless", arg("what", say("proviso." + proviso)))))
                .append(texts.say("when.once", arg("what", say("event." + duty.trigger()))));
        return parts.tail()
                .foldLeft(
                        parts.head(),
                        (one, other) -> texts.say("when.both", LinkedHashMap.of("one", one, "other", other)));
    }

    /** Until when it is to be done. */
    public String limit(Duty duty) {
        return say("limit." + duty.limit());
    }

    /** A consequence with the authority behind it. */
    public String consequence(Duty duty, Consequence consequence) {
        Citation citation = duty.citation(consequence);
        String who = citation.authority().equals(Authority.PRACTICE) ? say("practice") : citation.toString();
        return texts.say("if-not.cited", LinkedHashMap.of("what", say("if-not." + consequence), "who", who));
    }

    /** An event as a clause: {@code the goods are delivered}. */
    public String event(Event event) {
        return say("event." + event);
    }

    /** A proviso as a clause: {@code customs or other formalities apply}. */
    public String proviso(Proviso proviso) {
        return say("proviso." + proviso);
    }

    /** Where a duty stands, with the day or the event that matters. */
    public String state(Standing standing) {
        Map<String, String> arguments = LinkedHashMap.<String, String>empty()
                .merge(named("since", standing.since().map(Object::toString)))
                .merge(named("until", standing.until().map(Object::toString)))
                .merge(named("event", standing.waitsFor().map(this::event)))
                .merge(named("proviso", standing.asks().map(this::proviso)));
        String more = standing.state() == DutyState.OWED && standing.until().isDefined() ? ".until" : "";
        return texts.say("state." + standing.state() + more, arguments);
    }

    /** Who bears the risk and why. */
    public String risk(RiskNow risk) {
        return texts.say(
                "risk-now." + risk.ground(), named("since", risk.since().map(Object::toString)));
    }

    /** The side, in a word. */
    public String side(Side side) {
        return say("side." + side);
    }

    /** The text under a key of {@link DutyTexts} that takes no arguments. */
    public String say(String key) {
        return texts.say(key, NOTHING);
    }

    private static Map<String, String> arg(String name, String value) {
        return LinkedHashMap.of(name, value);
    }

    private static Map<String, String> named(String name, Option<String> value) {
        return value.fold(LinkedHashMap::empty, text -> LinkedHashMap.of(name, text));
    }
}
