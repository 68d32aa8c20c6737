package org.countersign.trade.offer.matching;

import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.style.Evolving;

/** Why a criterion is met, is not met, or is unknown. The codes are stable. */
@Evolving
public enum MatchReason {
    /** Words of the buyer were found. */
    WORDS_FOUND("MATCH-WORDS-FOUND", "what is meant comes first"),
    /** None of them was found. */
    WORDS_MISSED("MATCH-WORDS-MISSED", "what is meant comes first"),
    /** Nobody searched. */
    WORDS_UNSEARCHED("MATCH-WORDS-UNSEARCHED", "what nobody looked for is not missing"),
    /** The product has what is asked for. */
    ATTRIBUTE_FITS("MATCH-ATTRIBUTE-FITS", "goods fit what the buyer described"),
    /** It has something else. */
    ATTRIBUTE_DIFFERS("MATCH-ATTRIBUTE-DIFFERS", "goods fit what the buyer described"),
    /** Both say something, and it does not tell. */
    ATTRIBUTE_UNCLEAR("MATCH-ATTRIBUTE-UNCLEAR", "what can be read in two ways is asked"),
    /** We lay nothing down about it. */
    ATTRIBUTE_UNSAID("MATCH-ATTRIBUTE-UNSAID", "what nobody has said is unknown"),
    /** A measure in the buyer's words is one of the product. */
    FIGURE_FITS("MATCH-FIGURE-FITS", "goods fit what the buyer described"),
    /** The one measure of its kind is another. */
    FIGURE_DIFFERS("MATCH-FIGURE-DIFFERS", "goods fit what the buyer described"),
    /** It does not say of what. */
    FIGURE_UNCLEAR("MATCH-FIGURE-UNCLEAR", "what can be read in two ways is asked"),
    /** The buyer lays nothing down. */
    QUALITY_UNSAID("MATCH-QUALITY-UNSAID", "what nobody has said is unknown"),
    /** He wants as much as has to be ordered. */
    MINIMUM_REACHED("MATCH-MINIMUM-REACHED", "a seller says how little is worth his while"),
    /** He wants less. */
    MINIMUM_MISSED("MATCH-MINIMUM-MISSED", "a seller says how little is worth his while"),
    /** We say no minimum. */
    MINIMUM_UNSAID("MATCH-MINIMUM-UNSAID", "what nobody has said is unknown"),
    /** The order can be made. */
    CAPACITY_SUFFICES("MATCH-CAPACITY-SUFFICES", "nobody promises what he cannot make"),
    /** It is too large. */
    CAPACITY_EXCEEDED("MATCH-CAPACITY-EXCEEDED", "nobody promises what he cannot make"),
    /** We say no capacity. */
    CAPACITY_UNSAID("MATCH-CAPACITY-UNSAID", "what nobody has said is unknown"),
    /** The buyer says no quantity. */
    QUANTITY_UNSAID("MATCH-QUANTITY-UNSAID", "what nobody has said is unknown"),
    /** Two quantities are in units without a fixed ratio. */
    QUANTITY_UNITS("MATCH-QUANTITY-UNITS", "units without a fixed ratio are not compared"),
    /** It is sold into the country. */
    DESTINATION_SERVED("MATCH-DESTINATION-SERVED", "goods are sold where they may be"),
    /** It is not sold into the country. */
    DESTINATION_CLOSED("MATCH-DESTINATION-CLOSED", "goods are sold where they may be"),
    /** Nobody has said whether it is. */
    DESTINATION_OPEN("MATCH-DESTINATION-OPEN", "what nobody has said is unknown"),
    /** The country is unknown. */
    DESTINATION_UNSAID("MATCH-DESTINATION-UNSAID", "what nobody has said is unknown"),
    /** The price is within the target. */
    PRICE_WITHIN("MATCH-PRICE-WITHIN", "a price holds for one delivery term, place and time"),
    /** It is above. */
    PRICE_ABOVE("MATCH-PRICE-ABOVE", "a price holds for one delivery term, place and time"),
    /** The buyer names no target. */
    PRICE_NO_TARGET("MATCH-PRICE-NO-TARGET", "what nobody has said is unknown"),
    /** We name no price for so many. */
    PRICE_UNSAID("MATCH-PRICE-UNSAID", "what nobody has said is unknown"),
    /** A delivery term is missing, or half of one. */
    PRICE_TERM_UNSAID("MATCH-PRICE-TERM-UNSAID", "a price holds for one delivery term, place and time"),
    /** The two terms differ. */
    PRICE_TERMS("MATCH-PRICE-TERMS", "a price holds for one delivery term, place and time"),
    /** The currencies differ and no rate was given. */
    PRICE_CURRENCY("MATCH-PRICE-CURRENCY", "a rate is agreed or looked up, never guessed"),
    /** The prices are for units without a fixed ratio. */
    PRICE_UNITS("MATCH-PRICE-UNITS", "units without a fixed ratio are not compared"),
    /** It depends on how many he wants. */
    PRICE_QUANTITY("MATCH-PRICE-QUANTITY", "prices fall with the quantity"),

    /** The question for the quality. */
    ASK_QUALITY("MATCH-ASK-QUALITY", "unknown is asked"),
    /** The question for one attribute that can be read in two ways. */
    ASK_ATTRIBUTE("MATCH-ASK-ATTRIBUTE", "unknown is asked"),
    /** The question what we have in one attribute. */
    ASK_OWN_ATTRIBUTE("MATCH-ASK-OWN-ATTRIBUTE", "unknown is asked"),
    /** The question what a measure is of. */
    ASK_FIGURE("MATCH-ASK-FIGURE", "unknown is asked"),
    /** The question for the quantity. */
    ASK_QUANTITY("MATCH-ASK-QUANTITY", "unknown is asked"),
    /** The question for a quantity in another unit. */
    ASK_UNITS("MATCH-ASK-UNITS", "unknown is asked"),
    /** The question for our minimum. */
    ASK_OWN_MINIMUM("MATCH-ASK-OWN-MINIMUM", "unknown is asked"),
    /** The question for our capacity. */
    ASK_OWN_CAPACITY("MATCH-ASK-OWN-CAPACITY", "unknown is asked"),
    /** The question for the country. */
    ASK_DESTINATION("MATCH-ASK-DESTINATION", "unknown is asked"),
    /** The question whether we sell into it. */
    ASK_OWN_TERRITORY("MATCH-ASK-OWN-TERRITORY", "unknown is asked"),
    /** The question for the target price. */
    ASK_TARGET("MATCH-ASK-TARGET", "unknown is asked"),
    /** The question for his delivery term with its place. */
    ASK_TERM("MATCH-ASK-TERM", "unknown is asked"),
    /** The question for our price. */
    ASK_OWN_PRICE("MATCH-ASK-OWN-PRICE", "unknown is asked"),
    /** The question for our price under his term. */
    ASK_OWN_TERM("MATCH-ASK-OWN-TERM", "unknown is asked"),
    /** The question for a rate of exchange. */
    ASK_RATE("MATCH-ASK-RATE", "unknown is asked"),
    /** The order to search. */
    ASK_SEARCH("MATCH-ASK-SEARCH", "unknown is asked");

    private final Reason reason;

    MatchReason(String code, String place) {
        this.reason = Reason.of(code, Citation.of(Authority.PRACTICE, place));
    }

    /** The reason, naming nothing yet. */
    public Reason reason() {
        return reason;
    }
}
