package org.countersign.trade.sample;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Truth;
import org.countersign.trade.evidence.Scale;
import org.countersign.trade.evidence.Stance;
import org.countersign.trade.evidence.Statement;
import org.countersign.trade.sample.answer.Verdict;
import org.countersign.trade.sample.answer.Word;
import org.countersign.trade.sample.life.Adoption;
import org.countersign.trade.sample.life.CarryOver;
import org.countersign.trade.sample.life.Proof;
import org.countersign.trade.sample.life.SampleFile;
import org.countersign.trade.sample.life.SampleWords;
import org.countersign.trade.sample.spec.AttributeRef;
import org.countersign.trade.sample.spec.SampleAttribute;

/**
 * How a row of a passport follows from the file.
 *
 * @param subjects what each word is about
 * @param said every word as a statement about exactly what it was said of, and what names nothing
 */
record RowReading(SampleFile file, Moment at, Scale scale, WordSubjects subjects, Vector<Statement> said) {

    static RowReading of(SampleFile file, Moment at, Scale scale) {
        WordSubjects subjects = WordSubjects.of(file);
        return new RowReading(file, at, scale, subjects, subjects.said());
    }

    PassportRow row(SampleAttribute attribute) {
        AttributeRef ref = attribute.content().ref();
        Seq<WeighedWord> all = words().words()
                .filter(word -> word.of().attribute().equals(attribute.name()))
                .map(word -> weighed(word, attribute));
        Seq<WeighedWord> here = all.filter(word -> word.word().of().equals(ref));
        return new PassportRow(
                attribute,
                state(ref, attribute),
                here,
                all.filter(word -> !word.word().of().equals(ref) && isYes(word)),
                open(all, ref));
    }

    /** The last word counts, but a yes that is not in writing neither lifts nor covers what was said in writing. */
    private AttributeState state(AttributeRef ref, SampleAttribute attribute) {
        Option<WeighedWord> decisive = words().on(ref)
                .map(word -> weighed(word, attribute))
                .reject(this::isRunOut)
                .foldLeft(Option.none(), (before, word) -> Option.some(stronger(before, word)));
        return decisive.<AttributeState>map(word -> word.word()
                        .verdict()
                        .fold(
                                approved -> written(word, new AttributeState.Confirmed(word, Option.none())),
                                instructed -> new AttributeState.Instructed(word),
                                resubmit -> new AttributeState.Resubmit(word),
                                rejected -> new AttributeState.Rejected(word),
                                waived -> new AttributeState.Waived(word)))
                .filter(said -> !(said instanceof AttributeState.Spoken)
                        || derived(ref, attribute).isEmpty())
                .orElse(() -> derived(ref, attribute))
                .getOrElse(() -> asked(ref));
    }

    private static WeighedWord stronger(Option<WeighedWord> before, WeighedWord word) {
        return before.filter(earlier -> isYes(word)
                        && earlier.written().isYes()
                        && !word.written().isYes())
                .getOrElse(word);
    }

    private static boolean isYes(WeighedWord word) {
        return word.word().verdict() instanceof Verdict.Approved || word.word().verdict() instanceof Verdict.Waived;
    }

    /** A waiver counts only as long as its last day has certainly not passed. */
    private boolean isRunOut(WeighedWord word) {
        return word.word().verdict() instanceof Verdict.Waived waived
                && waived.until().exists(last -> !at.isPast(Moment.on(last)).isNo());
    }

    /** What was made of words on other contents, or of silence under a clause. */
    private Option<AttributeState> derived(AttributeRef ref, SampleAttribute attribute) {
        return adopted(ref, attribute)
                .orElse(() -> carried(ref, attribute))
                .orElse(() -> words().deemed()
                        .filter(one -> one.sheet().refs().contains(ref))
                        .lastOption()
                        .map(AttributeState.Deemed::new));
    }

    private Option<AttributeState> adopted(AttributeRef ref, SampleAttribute attribute) {
        return words().adopted().find(one -> one.made().equals(ref)).map(one -> {
            WeighedWord word = weighed(one.word(), adopted(one), attribute);
            return written(word, new AttributeState.Adopted(word, one, proof(ref)));
        });
    }

    /** As a yes to the value that it instructed, which is what the revision that it made requires. */
    private Statement adopted(Adoption one) {
        return subjects.about(one.word(), one.made(), Stance.CONFIRMS);
    }

    private Option<Proof> proof(AttributeRef ref) {
        return words().proofs().find(proof -> proof.of().equals(ref));
    }

    private Option<AttributeState> carried(AttributeRef ref, SampleAttribute attribute) {
        return words().carried()
                .filter(one -> one.to().equals(ref))
                .lastOption()
                .flatMap(one -> carried(one, state(one.from(), attribute)));
    }

    private static Option<AttributeState> carried(CarryOver over, AttributeState from) {
        return from.isConfirmedInWriting()
                ? from.rests().map(word -> new AttributeState.Confirmed(word, Option.some(over)))
                : Option.when(from instanceof AttributeState.Spoken, from);
    }

    private AttributeState asked(AttributeRef ref) {
        return file.sheets()
                .filter(sent -> sent.sheet().refs().contains(ref))
                .lastOption()
                .<AttributeState>map(AttributeState.Asked::new)
                .getOrElse(AttributeState.Unconfirmed::new);
    }

    private static AttributeState written(WeighedWord word, AttributeState state) {
        return word.written().isYes() ? state : new AttributeState.Spoken(word);
    }

    /** What he wanted corrected, until an instruction is adopted or the content that stands now is approved in writing afterwards. */
    private Seq<WeighedWord> open(Seq<WeighedWord> all, AttributeRef now) {
        int closed = all.lastIndexWhere(word -> word.word().of().equals(now)
                && word.word().verdict() instanceof Verdict.Approved
                && word.written().isYes());
        return all.drop(closed + 1).reject(word -> isYes(word) || isAdopted(word.word()));
    }

    private boolean isAdopted(Word word) {
        return words().adopted().map(Adoption::word).contains(word);
    }

    private WeighedWord weighed(Word word, SampleAttribute attribute) {
        return weighed(word, subjects.of(word), attribute);
    }

    private WeighedWord weighed(Word word, Statement about, SampleAttribute attribute) {
        Truth authorised = file.terms()
                .approvers()
                .may(word.statement(), file.specification().buyer(), attribute);
        return new WeighedWord(word, scale.nature(word.statement()), authorised, scale.weigh(about, said));
    }

    private SampleWords words() {
        return file.words();
    }
}
