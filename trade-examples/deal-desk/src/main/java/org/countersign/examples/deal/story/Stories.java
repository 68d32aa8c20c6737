package org.countersign.examples.deal.story;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;
import org.countersign.examples.deal.say.Words;
import org.countersign.examples.deal.tale.Tale;

/** Every story by its name: the one that goes well, and each way in which it can fail. */
public enum Stories {
    /** From publication to a countersigned contract. */
    DEAL("deal", GoodStory::in),
    /** An offer is never answered. */
    NEVER_ANSWERED("never-answered", BargainFailures::neverAnswered),
    /** The buyer asks, is answered, and says no. */
    NOT_SATISFIED("not-satisfied", BargainFailures::notSatisfied),
    /** Four rounds and no agreement. */
    NO_AGREEMENT("no-agreement", BargainFailures::noAgreement),
    /** The offer has lapsed, and then comes a yes: four cases. */
    LATE_YES("late-yes", LateYes::in),
    /** A revocation is recorded late, and changes who concluded. */
    REVOCATION("revocation", Revocation::in),
    /** The buyer confirms other terms. */
    DEVIATIONS("deviations", PaperFailures::deviations),
    /** The buyer signs other bytes. */
    OTHER_BYTES("other-bytes", OtherBytes::in),
    /** Somebody signs who may not. */
    NO_AUTHORITY("no-authority", PaperFailures::noAuthority),
    /** Nobody answers the letter. */
    SILENCE("silence", PaperFailures::silence);

    private final String code;
    private final Function<Words, Tale> tell;

    Stories(String code, Function<Words, Tale> tell) {
        this.code = code;
        this.tell = tell;
    }

    /** What it is called at the command line. */
    public String code() {
        return code;
    }

    /** The story in those words. */
    public Tale in(Words words) {
        return tell.apply(words);
    }

    /** The story of that name, if there is one. */
    public static Option<Stories> find(String name) {
        return Vector.of(values()).find(story -> story.code.equals(name));
    }

    /** Those that fail. */
    public static Seq<Stories> failures() {
        return Vector.of(values()).tail();
    }
}
