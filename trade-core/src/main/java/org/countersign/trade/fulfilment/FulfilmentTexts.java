package org.countersign.trade.fulfilment;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Locale;
import java.util.Objects;
import org.countersign.trade.base.Texts;
import org.countersign.trade.base.style.Evolving;

/** The words of this room: what keeps the gate closed, who can do what about it, why an act on a production has no effect. */
@Evolving
public final class FulfilmentTexts {
    private FulfilmentTexts() {}

    /** In English. */
    public static Texts english() {
        return read("texts.en.txt");
    }

    /** In Chinese, simplified characters. */
    public static Texts chinese() {
        return read("texts.zh.txt");
    }

    /** What somebody can do, and who: one line. */
    public static String say(Texts texts, GateAct act) {
        String who = texts.say(
                "from." + act.from().name().toLowerCase(Locale.ROOT).replace('_', '-'), LinkedHashMap.empty());
        return texts.say("act.line", LinkedHashMap.of("who", who, "what", texts.say(act.key(), act.arguments())));
    }

    /** What the gate says, as lines to read: whether it is open; of a closed one each gap, then the shortest way; waivers without effect. */
    public static Seq<String> lines(Texts texts, Gate gate) {
        Vector<String> idle = gate.idleWaivers().map(texts::say).toVector();
        return gate.<Vector<String>>fold(
                        open -> Vector.of(texts.say("gate.open", LinkedHashMap.empty()))
                                .appendAll(open.reliedOn().map(waiver -> texts.say("gate.waived", waiver(waiver)))),
                        closed -> Vector.of(texts.say("gate.closed", LinkedHashMap.empty()))
                                .appendAll(closed.gaps().map(gap -> "- " + texts.say(gap.reason())))
                                .append(texts.say("gate.way", LinkedHashMap.empty()))
                                .appendAll(closed.shortestWay()
                                        .zipWithIndex()
                                        .map(act -> act._2 + 1 + ". " + say(texts, act._1))))
                .appendAll(idle);
    }

    private static Map<String, String> waiver(Waiver waiver) {
        return LinkedHashMap.of(
                "number",
                waiver.number(),
                "signer",
                waiver.signer().name(),
                "expires",
                waiver.expires().toString());
    }

    private static Texts read(String name) {
        return Texts.read(Objects.requireNonNull(FulfilmentTexts.class.getResourceAsStream(name)));
    }
}
