package org.countersign.trade.fulfilment.dispute;

import io.vavr.collection.LinkedHashMap;
import java.util.Locale;
import org.countersign.trade.base.Texts;
import org.countersign.trade.base.style.Evolving;

/** What the evidence says of the attribute, in one word. */
@Evolving
public enum Verdict {
    /** The goods show what the buyer's side confirmed, and it has not been changed since. */
    MADE_AS_CONFIRMED,
    /** The goods show something else than what the buyer's side confirmed. */
    DEVIATES,
    /** Nothing that can be relied on shows that the buyer's side confirmed it. */
    NEVER_CONFIRMED,
    /** The goods show what the buyer's side confirmed, and another content became current later. */
    CHANGED_AFTERWARDS,
    /** The evidence contradicts itself, or nobody can say in which order things were said. */
    CONFLICTING_EVIDENCE,
    /** Nobody has looked at the goods. */
    UNKNOWN;

    /** What its texts are filed under: {@code made-as-confirmed}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one sentence that says it. */
    public String say(Texts texts) {
        return texts.say("verdict." + code(), LinkedHashMap.empty());
    }
}
