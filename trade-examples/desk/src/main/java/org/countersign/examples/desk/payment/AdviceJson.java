package org.countersign.examples.desk.payment;

import static org.countersign.examples.desk.report.Json.array;
import static org.countersign.examples.desk.report.Json.node;
import static org.countersign.examples.desk.report.Json.put;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.countersign.examples.desk.report.Json;
import org.countersign.examples.desk.report.Say;
import org.countersign.examples.desk.show.Language;
import org.countersign.trade.payment.advice.Advised;
import org.countersign.trade.payment.advice.Candidate;
import org.countersign.trade.payment.advice.Situation;

/** What is advised, for programs; the fields are described in {@code docs/clerk.md}. */
final class AdviceJson {
    private static final String FORMAT = "countersign-desk-advice/1";

    private AdviceJson() {}

    static ObjectNode of(AdviceAnswer answer, Language language) {
        Say say = new Say(language.texts());
        Situation situation = answer.situation();
        ObjectNode root = Json.root(FORMAT, language.name());
        root.put("price", situation.price().toString());
        root.put("term", situation.term().toString());
        root.put("title", situation.title().name());
        root.put("sellerLimit", situation.sellerLimit().toString());
        root.put("sellerLimitWidened", answer.advice().sellerLimit().toString());
        root.put("buyerLimit", situation.buyerLimit().toString());
        root.put("cleanOrders", situation.cleanOrders());
        root.put("trust", answer.trust().toString());
        put(root, "tariff", answer.tariffFile());
        root.set("waitsFor", array(answer.waitsFor().map(reason -> PlanJson.reason(reason, say))));
        root.set("advised", array(answer.advice().advised().map(one -> advised(answer, one, say))));
        root.set("others", array(answer.advice().others().map(other -> {
            ObjectNode node = way(answer, other.candidate(), say);
            node.set(
                    "why",
                    array(other.why().map(new DealWords(say)::named).map(reason -> PlanJson.reason(reason, say))));
            return node;
        })));
        root.set("later", array(answer.later().map(after -> {
            ObjectNode node = node().put("cleanOrders", after._1)
                    .put("sellerLimit", after._2.sellerLimit().toString());
            node.set("advised", array(after._2.advised().map(one -> way(answer, one.candidate(), say))));
            return node;
        })));
        return root;
    }

    private static ObjectNode advised(AdviceAnswer answer, Advised one, Say say) {
        ObjectNode node = way(answer, one.candidate(), say)
                .put("seller", one.seller().toString())
                .put("buyer", one.buyer().toString())
                .put("cost", one.cost().toString())
                .put("tiedDays", one.tied().toString());
        node.set("reasons", array(one.reasons().map(reason -> PlanJson.reason(reason, say))));
        node.set("traps", array(one.traps().map(reason -> PlanJson.reason(reason, say))));
        return node;
    }

    private static ObjectNode way(AdviceAnswer answer, Candidate candidate, Say say) {
        return node().put("method", candidate.method().code())
                .put("text", say.say(candidate.method().code()))
                .put("plan", candidate.plan().toString())
                .put("own", answer.isOwn(candidate));
    }
}
