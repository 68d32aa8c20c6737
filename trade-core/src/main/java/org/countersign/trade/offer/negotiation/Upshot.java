package org.countersign.trade.offer.negotiation;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.process.History;
import org.countersign.trade.base.process.Outcome;
import org.countersign.trade.base.process.Placed;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Evolving;

/**
 * What a negotiation has come to on a day, as rules read it: whether there is a contract, and which words of ours went out and, as we know now, could
 * not count. It follows from the journal, so a revocation that is recorded late changes it.
 *
 * @param verdict whether there is a contract
 * @param because the code of the reason why there is none, none yet, or why nobody can tell
 * @param concluded since when there is one
 * @param words what we said, in the order of happening
 */
@Evolving
public record Upshot(Verdict.Kind verdict, Option<String> because, Option<Moment> concluded, Seq<Said> words) {
    /** Whether there is a contract. */
    public static final Field<Upshot, Verdict.Kind> VERDICT = Field.one("verdict", Verdict.Kind.TEXT, Upshot::verdict);
    /** Why there is none. */
    public static final Field<Upshot, Option<String>> BECAUSE = Field.maybe("because", Scalar.NAME, Upshot::because);
    /** Since when there is one. */
    public static final Field<Upshot, Option<Moment>> CONCLUDED =
            Field.maybe("concluded", Scalar.MOMENT, Upshot::concluded);
    /** What we said. */
    public static final Field<Upshot, Seq<Said>> WORDS =
            Field.many("words", new Codec.Nested<>(Said.SHAPE), Upshot::words);

    /** The fields and how an upshot is made of them. */
    public static final Shape<Upshot> SHAPE = Shape.of(
            "negotiation-upshot",
            1,
            Upshot.class,
            v -> new Upshot(v.of(VERDICT), v.of(BECAUSE), v.of(CONCLUDED), v.of(WORDS)),
            VERDICT,
            BECAUSE,
            CONCLUDED,
            WORDS);

    /**
     * A word of ours that went out.
     *
     * @param entry the number of its entry in the journal
     * @param word what it was, as the journal calls it: {@code negotiation.accept}
     * @param happened when it went out
     * @param effect {@value #COUNTS}, or the code of the reason why it could not, as we know now
     */
    public record Said(int entry, String word, Moment happened, String effect) {
        /** Of a word that counts. */
        public static final String COUNTS = "counts";

        /** The number of its entry. */
        public static final Field<Said, Integer> ENTRY = Field.one("entry", Scalar.COUNT, Said::entry);
        /** What it was. */
        public static final Field<Said, String> WORD = Field.one("word", Scalar.NAME, Said::word);
        /** When it went out. */
        public static final Field<Said, Moment> HAPPENED = Field.one("happened", Scalar.MOMENT, Said::happened);
        /** Whether it counts. */
        public static final Field<Said, String> EFFECT = Field.one("effect", Scalar.NAME, Said::effect);

        /** The fields and how a word is made of them. */
        public static final Shape<Said> SHAPE = Shape.of(
                "negotiation-said",
                1,
                Said.class,
                v -> new Said(v.of(ENTRY), v.of(WORD), v.of(HAPPENED), v.of(EFFECT)),
                ENTRY,
                WORD,
                HAPPENED,
                EFFECT);

        /** Checks number and names. */
        public Said {
            PlainText.checkName(word);
            PlainText.checkName(effect);
            if (entry < 1) {
                throw new IllegalArgumentException("entries are numbered from 1: `" + entry + "`");
            }
        }
    }

    /** Keeps the words in a sequence of our own, and checks the code. */
    public Upshot {
        words = Vector.ofAll(words);
        because.forEach(PlainText::checkName);
    }

    /** What that history has come to by then. */
    public static Upshot of(
            NegotiationProcess process,
            History<NegotiationState, NegotiationReport, NegotiationDecision> history,
            Moment at) {
        Verdict verdict = Negotiation.of(process, history.state()).verdict(at);
        return new Upshot(
                verdict.kind(),
                verdict.fold(
                        contract -> Option.none(),
                        none -> Option.some(none.why()).map(Reason::code),
                        pending -> Option.some(pending.why()).map(Reason::code),
                        unclear -> Option.some(unclear.why()).map(Reason::code)),
                verdict.fold(
                        contract -> Option.some(contract.conclusion().at()),
                        none -> Option.none(),
                        pending -> Option.none(),
                        unclear -> Option.none()),
                history.timeline()
                        .filter(placed -> placed.act() instanceof NegotiationDecision)
                        .map(Upshot::said));
    }

    private static Said said(Placed<NegotiationState> placed) {
        String title = NegotiationActs.FAMILY.kindOf(placed.act()).title();
        return new Said(
                placed.entry(),
                title.substring(0, title.indexOf('/')),
                placed.happened(),
                placed.outcome() instanceof Outcome.Overtaken<NegotiationState> overtaken
                        ? overtaken.refusal().code()
                        : Said.COUNTS);
    }

    @Override
    public String toString() {
        return Summary.of("Upshot")
                .with("verdict", verdict)
                .with("because", because)
                .with("concluded", concluded)
                .with("words", words)
                .toString();
    }
}
