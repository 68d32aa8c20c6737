package org.countersign.examples.deal.story;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.examples.deal.say.Words;
import org.countersign.examples.deal.tale.Chapter;
import org.countersign.examples.deal.tale.Part;
import org.countersign.examples.deal.tale.Tale;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.InquiryLine;
import org.countersign.trade.offer.matching.Match;

/** What a search for a buyer's words finds among the goods of the story. */
public final class Found {
    private Found() {}

    /** What is found by these words. */
    public static Tale by(String asked, Words words) {
        Inquiry inquiry = Inquiry.builder()
                .number("RFQ")
                .buyer("a buyer")
                .lines(Vector.of(InquiryLine.builder()
                        .id("1")
                        .product(asked)
                        .quantity(Option.<Quantity>none())
                        .build()))
                .build();
        Seq<Match> matches = Search.matches(inquiry).filter(match -> match.points() > 0);
        Seq<Part> parts = matches.isEmpty()
                ? Vector.of(new Part.Findings(words.say("found.nothing"), Vector.empty()))
                : matches.zipWithIndex().map(match -> Search.part(words, match._1, match._2 + 1));
        return new Tale(
                "search",
                words.say("found.title"),
                words.say("found.words", "words", asked),
                Vector.of(new Chapter("", "", parts)));
    }
}
