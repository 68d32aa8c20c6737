package org.countersign.examples.deal.story;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.countersign.examples.deal.say.Words;
import org.countersign.examples.deal.search.RfqSearch;
import org.countersign.examples.deal.tale.Chapter;
import org.countersign.examples.deal.tale.Part;
import org.countersign.examples.deal.tale.Part.Found;
import org.countersign.examples.deal.tale.Part.Mark;
import org.countersign.trade.base.Truth;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.matching.Judgement;
import org.countersign.trade.offer.matching.Match;
import org.countersign.trade.offer.matching.MatchParameters;
import org.countersign.trade.offer.matching.Matching;

/** Which of our products suits the inquiry, and why. */
final class Search {
    private static final int MOST = 3;

    private Search() {}

    /** The best products for each line. */
    static Seq<Match> matches(Inquiry inquiry) {
        Matching matching = Matching.by(MatchParameters.standard().on(LocalDate.of(2026, 11, 25)));
        return RfqSearch.among(Goods.supplies(), matching)
                .products(inquiry, MOST)
                .values()
                .toVector()
                .flatMap(all -> all);
    }

    static Chapter in(Words words) {
        return new Chapter(
                words.say("search"),
                words.say("search.lead"),
                matches(Mail.RFQ).zipWithIndex().map(match -> part(words, match._1, match._2 + 1)));
    }

    /** A product with the reasons for its rank. */
    static Part part(Words words, Match match, int rank) {
        String name = Goods.supplies()
                .find(supply -> supply.number().equals(match.listing()))
                .flatMap(supply -> supply.listing().title(words.language().name()))
                .getOrElse("");
        return new Part.Findings(
                words.say(
                        "search.match",
                        "rank",
                        rank,
                        "listing",
                        match.listing(),
                        "name",
                        name,
                        "points",
                        match.points()),
                match.judgements().map(judgement -> found(words, judgement)).distinct());
    }

    private static Found found(Words words, Judgement judgement) {
        Mark mark = judgement.met() == Truth.YES ? Mark.YES : judgement.met() == Truth.NO ? Mark.NO : Mark.OPEN;
        String said = Words.capital(words.say(judgement.why()));
        return new Found(
                mark,
                judgement.points() == 0
                        ? said
                        : words.say("search.points", "said", said, "points", signed(judgement.points())));
    }

    private static String signed(int points) {
        return points > 0 ? "+" + points : "" + points;
    }
}
