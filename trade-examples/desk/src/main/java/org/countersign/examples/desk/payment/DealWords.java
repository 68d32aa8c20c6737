package org.countersign.examples.desk.payment;

import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Locale;
import org.countersign.examples.desk.report.Part.Fact;
import org.countersign.examples.desk.report.Say;
import org.countersign.trade.base.Reason;
import org.countersign.trade.delivery.RuleGroup;
import org.countersign.trade.payment.exposure.Backing;
import org.countersign.trade.payment.exposure.Stakes;
import org.countersign.trade.payment.exposure.Title;
import org.countersign.trade.payment.method.Method;

/**
 * A deal in the words of one language.
 *
 * @param say the language
 */
record DealWords(Say say) {
    /** The facts of a deal; its stakes are marked as estimates. */
    Vector<Fact> facts(Deal deal) {
        Stakes stakes = deal.stakes();
        return Vector.of(
                Fact.of(say.say("deal.price"), deal.price().toString()),
                Fact.of(say.say("deal.term"), deal.term().toString()),
                Fact.of(say.say("deal.title"), title(deal.title())),
                Fact.of(
                        say.say("deal.stakes"),
                        say.list(Vector.of(
                                say.say("deal.production", "share", stakes.production()),
                                say.say("deal.resale", "share", stakes.resale()),
                                isBuyers(deal)
                                        ? say.say("deal.freight-buyer")
                                        : say.say("deal.freight", "share", stakes.freight()),
                                say.say("deal.unseen", "share", stakes.unseen())))));
    }

    private static boolean isBuyers(Deal deal) {
        RuleGroup group = deal.term().rule().group();
        return group == RuleGroup.E || group == RuleGroup.F;
    }

    String title(Title title) {
        return say.say("title." + word(title));
    }

    /** Promises and how much of each is counted. */
    String promises(Seq<Backing> promises) {
        return promises.isEmpty()
                ? say.say("deal.no-promise")
                : say.list(promises.map(one -> say.say("promise." + word(one.by())) + " " + one.share()));
    }

    /** A reason with the third party and the way of paying that it names called as trade calls them. */
    Reason named(Reason reason) {
        return new Reason(
                reason.code(),
                reason.arguments().map((name, value) -> Tuple.of(name, called(name, value))),
                reason.citation());
    }

    private String called(String name, String value) {
        return switch (name) {
            case "promise" ->
                say.say(
                        "promise.of",
                        "who",
                        say.say("promise." + value.toLowerCase(Locale.ROOT).replace('_', '-')));
            case "method" -> say.say(value);
            default -> value;
        };
    }

    String method(Method method) {
        return say.say(method.code());
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
