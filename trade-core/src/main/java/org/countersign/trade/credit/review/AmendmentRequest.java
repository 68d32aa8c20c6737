package org.countersign.trade.credit.review;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Texts;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.credit.Credit;

/** The letter to the applicant that asks for an amendment. */
@Evolving
public final class AmendmentRequest {
    private AmendmentRequest() {}

    /** The letter, a paragraph a text, its requests numbered in the order of the review, in these words; none if nothing has to be changed. */
    public static Option<Seq<String>> letter(Texts texts, Credit credit, Review review) {
        Seq<Remark> asked = review.mustChange().appendAll(review.of(Remark.Weight.SHOULD_CHANGE));
        return Option.when(!asked.isEmpty(), () -> paragraphs(texts, credit, asked));
    }

    private static Seq<String> paragraphs(Texts texts, Credit credit, Seq<Remark> asked) {
        Map<String, String> of = LinkedHashMap.of("number", credit.number());
        Vector<String> opening = Vector.of(
                texts.say("letter.greeting", of), texts.say("letter.thanks", of), texts.say("letter.please", of));
        Seq<String> requests = asked.zipWithIndex().map(remark -> (remark._2 + 1) + ". " + request(texts, remark._1));
        return opening.appendAll(requests)
                .append(texts.say("letter.ship", of))
                .append(texts.say("letter.close", of))
                .append(credit.beneficiaryParty().name());
    }

    private static String request(Texts texts, Remark remark) {
        String asked = texts.say(remark.code() + ".ask", remark.reason().arguments());
        return remark.tag()
                .fold(() -> asked, tag -> texts.say("letter.field", LinkedHashMap.of("tag", tag, "request", asked)));
    }
}
