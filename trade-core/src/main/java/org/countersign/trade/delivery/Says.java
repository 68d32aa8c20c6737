package org.countersign.trade.delivery;

import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Reason;

/** The remarks and questions of this room, each with its authority. */
final class Says {
    private static final Authority REC_5 =
            new Authority("UN/ECE Rec 5", "UN/ECE Recommendation 5, Abbreviations of Incoterms, editions 2000 to 2020");
    private static final Authority UCC =
            new Authority("UCC", "Uniform Commercial Code of the United States, Article 2");
    private static final Citation LIST = Citation.of(REC_5, "list of rules");
    private static final Citation PLACE = Citation.of(REC_5, "every rule is followed by its named place");
    private static final Citation EDITION = Citation.of(REC_5, "the edition belongs to the term");
    private static final Citation CUSTOM = Citation.of(Authority.PRACTICE, "words in use beside the rules");

    private Says() {}

    static Reason alias(String word, Incoterm rule) {
        return Reason.of("TERM-ALIAS", LIST).with("word", word).with("rule", rule);
    }

    static Reason placeFirst(String place) {
        return Reason.of("TERM-PLACE-FIRST", PLACE).with("place", place);
    }

    static Reason editionUnkept(String year) {
        return Reason.of("TERM-EDITION-UNKEPT", EDITION).with("year", year);
    }

    static Reason severalEditions(String years) {
        return Reason.of("TERM-EDITIONS", EDITION).with("years", years);
    }

    static Reason bareYear(String year) {
        return Reason.of("TERM-BARE-YEAR", EDITION).with("year", year);
    }

    static Reason notInEdition(Incoterm rule, Edition edition) {
        return Reason.of("TERM-NOT-IN-EDITION", LIST).with("rule", rule).with("edition", edition);
    }

    static Reason addition(String words) {
        return Reason.of("TERM-ADDITION", CUSTOM).with("words", words);
    }

    static Reason olderEdition(Edition edition) {
        return Reason.of("TERM-OLDER-EDITION", EDITION).with("edition", edition);
    }

    static Reason retired(Incoterm rule, Incoterm successor) {
        return Reason.of("TERM-RETIRED", LIST).with("rule", rule).with("successor", successor);
    }

    static Reason domesticFob(String words) {
        return Reason.of("TERM-US-FOB", Citation.of(UCC, "2-319")).with("words", words);
    }

    static Reason oldRule(String word, Incoterm successor) {
        return Reason.of("TERM-OLD-RULE", CUSTOM).with("word", word).with("successor", successor);
    }

    static Reason freightWords(String word) {
        return Reason.of("TERM-FREIGHT-WORDS", CUSTOM).with("word", word);
    }

    static Reason looseWords(String word) {
        return Reason.of("TERM-LOOSE-WORDS", CUSTOM).with("word", word);
    }

    static Reason blank() {
        return Reason.of("TERM-BLANK", LIST);
    }

    static Reason noRule() {
        return Reason.of("TERM-NO-RULE", LIST);
    }

    static Reason severalRules(String rules) {
        return Reason.of("TERM-SEVERAL", LIST).with("rules", rules);
    }

    static Reason notPlain(String rule) {
        return Reason.of("TERM-NOT-PLAIN", Citation.of(Authority.HOUSE, "plain text only"))
                .with("problem", rule);
    }

    static Reason askRule() {
        return Reason.of("TERM-ASK-RULE", LIST);
    }

    static Reason askOne(String rules) {
        return Reason.of("TERM-ASK-ONE", LIST).with("rules", rules);
    }

    static Reason askPlace(Incoterm rule) {
        return Reason.of(rule.placeKind().ask(), PLACE).with("rule", rule);
    }

    static Reason askEdition(Incoterm rule) {
        return Reason.of("TERM-ASK-EDITION", EDITION).with("rule", rule);
    }

    static Reason askSuccessor(Incoterm rule, Incoterm successor) {
        return Reason.of("TERM-ASK-SUCCESSOR", LIST).with("rule", rule).with("successor", successor);
    }

    static Reason askAddition(String words) {
        return Reason.of("TERM-ASK-ADDITION", CUSTOM).with("words", words);
    }
}
