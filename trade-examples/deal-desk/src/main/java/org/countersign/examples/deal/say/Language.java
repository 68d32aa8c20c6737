package org.countersign.examples.deal.say;

import java.util.Objects;
import org.countersign.rules.explain.RuleTexts;
import org.countersign.trade.base.Texts;
import org.countersign.trade.catalogue.CatalogueTexts;
import org.countersign.trade.contract.signing.ContractTexts;
import org.countersign.trade.offer.OfferTexts;
import org.countersign.trade.offer.book.BookTexts;
import org.countersign.trade.offer.matching.MatchTexts;
import org.countersign.trade.offer.negotiation.NegotiationTexts;
import org.countersign.trade.party.trust.TrustTexts;

/** The languages of the desk; each constant is what one types behind {@code --lang}. */
public enum Language {
    /** English. */
    en,
    /** Chinese, simplified characters. */
    zh;

    /** A room of the library with words of its own; two rooms may file different words under one key. */
    public enum Room {
        /** Listings. */
        CATALOGUE(CatalogueTexts.english(), CatalogueTexts.chinese()),
        /** Questions to a buyer. */
        OFFER(OfferTexts.english(), OfferTexts.chinese()),
        /** The inquiry book. */
        BOOK(BookTexts.english(), BookTexts.chinese()),
        /** Matching. */
        MATCHING(MatchTexts.english(), MatchTexts.chinese()),
        /** Negotiation. */
        NEGOTIATION(NegotiationTexts.english(), NegotiationTexts.chinese()),
        /** Contracts. */
        CONTRACT(ContractTexts.english(), ContractTexts.chinese()),
        /** Relationships. */
        TRUST(TrustTexts.english(), TrustTexts.chinese()),
        /** Rules. */
        RULES(RuleTexts.english(), RuleTexts.chinese());

        private final Texts english;
        private final Texts chinese;

        Room(Texts english, Texts chinese) {
            this.english = english;
            this.chinese = chinese;
        }
    }

    /** The words of that room. */
    public Texts of(Room room) {
        return this == en ? room.english : room.chinese;
    }

    /** What a page is marked with. */
    public String tag() {
        return this == en ? "en" : "zh-Hans";
    }

    /** The words of the desk itself. */
    public Texts own() {
        return Texts.read(Objects.requireNonNull(Language.class.getResourceAsStream("texts." + name() + ".txt")));
    }
}
