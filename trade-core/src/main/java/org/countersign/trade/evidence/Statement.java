package org.countersign.trade.evidence;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Channel;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.process.Entry;
import org.countersign.trade.base.process.Stamp;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.immutables.value.Value;

/**
 * What somebody said: who, in which role and on which authority, about what, in which words, by which way, when it happened and who wrote
 * it down when. A statement is never changed; a wrong one is corrected by a later entry, and a word taken back is another statement.
 */
@Evolving
@Document
@Value.Immutable
public abstract sealed class Statement permits ImmutableStatement {
    /** The host's number. */
    public static final Field<Statement, String> NUMBER = Field.one("number", Scalar.NAME, Statement::number);
    /** Who spoke. */
    public static final Field<Statement, PersonRef> SPEAKER =
            Field.one("speaker", new Codec.Nested<>(Entry.PERSON), Statement::speaker);
    /** For which company. */
    public static final Field<Statement, Option<String>> COMPANY =
            Field.maybe("company", Scalar.NAME, Statement::company);
    /** In which role. */
    public static final Field<Statement, Option<String>> ROLE = Field.maybe("role", Scalar.NAME, Statement::role);
    /** On which authority. */
    public static final Field<Statement, Option<Mandate>> MANDATE =
            Field.maybe("mandate", new Codec.Nested<>(Mandate.SHAPE), Statement::mandate);
    /** About what. */
    public static final Field<Statement, Seq<Subject>> ABOUT =
            Field.many("about", new Codec.Nested<>(Subject.SHAPE), Statement::about);
    /** Which way. */
    public static final Field<Statement, Stance> STANCE =
            Field.one("stance", Scalar.word("stance", Vector.of(Stance.values())), Statement::stance);
    /** In which words. */
    public static final Field<Statement, String> WORDS = Field.one("words", Scalar.TEXT, Statement::words);
    /** In which language. */
    public static final Field<Statement, Option<Language>> LANGUAGE =
            Field.maybe("language", Language.TEXT, Statement::language);
    /** The words in other languages. */
    public static final Field<Statement, Seq<Translation>> TRANSLATIONS =
            Field.many("translations", new Codec.Nested<>(Translation.SHAPE), Statement::translations);
    /** By which way. */
    public static final Field<Statement, Channel> CHANNEL = Field.one("channel", Scalar.CHANNEL, Statement::channel);
    /** In which form it is kept. */
    public static final Field<Statement, Option<ProofForm>> FORM = Field.maybe("form", ProofForm.TEXT, Statement::form);
    /** When it was said. */
    public static final Field<Statement, Moment> HAPPENED = Field.one("happened", Scalar.MOMENT, Statement::happened);
    /** When it was written down. */
    public static final Field<Statement, Moment> RECORDED = Field.one("recorded", Scalar.MOMENT, Statement::recorded);
    /** Who wrote it down. */
    public static final Field<Statement, PersonRef> RECORDER =
            Field.one("recorder", new Codec.Nested<>(Entry.PERSON), Statement::recorder);
    /** What fixes its time from outside. */
    public static final Field<Statement, Option<String>> ANCHOR = Field.maybe("anchor", Scalar.NAME, Statement::anchor);
    /** What came with it. */
    public static final Field<Statement, Seq<Attachment>> ATTACHMENTS =
            Field.many("attachments", new Codec.Nested<>(Attachment.SHAPE), Statement::attachments);
    /** What the host keeps with it. */
    public static final Field<Statement, Extensions> EXTENSIONS = Field.extensions(Statement::extensions);

    /** The fields and how it is made of them. */
    public static final Shape<Statement> SHAPE = Shape.of(
                    "statement",
                    1,
                    Statement.class,
                    v -> builder()
                            .number(v.of(NUMBER))
                            .speaker(v.of(SPEAKER))
                            .company(v.of(COMPANY))
                            .role(v.of(ROLE))
                            .mandate(v.of(MANDATE))
                            .about(v.of(ABOUT))
                            .stance(v.of(STANCE))
                            .words(v.of(WORDS))
                            .language(v.of(LANGUAGE))
                            .translations(v.of(TRANSLATIONS))
                            .channel(v.of(CHANNEL))
                            .form(v.of(FORM))
                            .happened(v.of(HAPPENED))
                            .recorded(v.of(RECORDED))
                            .recorder(v.of(RECORDER))
                            .anchor(v.of(ANCHOR))
                            .attachments(v.of(ATTACHMENTS))
                            .extensions(v.of(EXTENSIONS))
                            .build(),
                    NUMBER,
                    SPEAKER,
                    COMPANY,
                    ROLE,
                    MANDATE,
                    ABOUT,
                    STANCE,
                    WORDS,
                    LANGUAGE,
                    TRANSLATIONS,
                    CHANNEL,
                    FORM,
                    HAPPENED,
                    RECORDED,
                    RECORDER,
                    ANCHOR,
                    ATTACHMENTS,
                    EXTENSIONS)
            .keyedBy(NUMBER);

    Statement() {}

    /** The host's number, by which other papers refer to it. */
    public abstract String number();

    /** Who spoke. */
    public abstract PersonRef speaker();

    /** The company for which he spoke, if known. */
    @Value.Default
    public Option<String> company() {
        return Option.none();
    }

    /** His role as he or his company writes it, if known. */
    @Value.Default
    public Option<String> role() {
        return Option.none();
    }

    /** Why he may speak for the company, if anything shows it. */
    @Value.Default
    public Option<Mandate> mandate() {
        return Option.none();
    }

    /** What it is about, as far as the words name it; empty if they name nothing. */
    @Value.Default
    public Seq<Subject> about() {
        return Vector.empty();
    }

    /** Which way it goes, as the recorder understood it. */
    public abstract Stance stance();

    /** The words as they were said, in the language they were said in. */
    public abstract String words();

    /** The language of the words, if known. */
    @Value.Default
    public Option<Language> language() {
        return Option.none();
    }

    /** The words in other languages, each once. */
    @Value.Default
    public Seq<Translation> translations() {
        return Vector.empty();
    }

    /** By which way it came. */
    public abstract Channel channel();

    /** The form in which it is kept, where it is not the usual one of the channel. */
    @Value.Default
    public Option<ProofForm> form() {
        return Option.none();
    }

    /** When it was said; the hour may be unknown. */
    public abstract Moment happened();

    /** When it was written down. */
    public abstract Moment recorded();

    /** Who wrote it down. */
    public abstract PersonRef recorder();

    /** What fixes its time or its digest outside both companies: a notary's number, a time stamp, a witness's head. */
    @Value.Default
    public Option<String> anchor() {
        return Option.none();
    }

    /** What came with it, by digest; each content once. */
    @Value.Default
    public Seq<Attachment> attachments() {
        return Vector.empty();
    }

    /** What the host keeps with it. */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    /** When, by whom and by which way, as the journal of a process stamps its entries. */
    public final Stamp stamp() {
        return new Stamp(happened(), recorded(), recorder(), channel());
    }

    /** The form in which it is kept, or the usual one of its channel; none if neither is known. */
    public final Option<ProofForm> proof() {
        return form().orElse(() -> ProofForm.usual(channel()));
    }

    /** Whether both speak for the same company; unknown where one names none and the speaker is another. */
    public final Truth isSameSide(Statement other) {
        if (company().isDefined() && other.company().isDefined()) {
            return Truth.of(company().equals(other.company()));
        }
        return speaker().id().equals(other.speaker().id()) ? Truth.YES : Truth.UNKNOWN;
    }

    /** Whether both are about the same content of the same attribute; unknown where one is too vague to tell. */
    public final Truth isAboutTheSame(Statement other) {
        if (about().isEmpty() || other.about().isEmpty()) {
            return Truth.UNKNOWN;
        }
        return about().flatMap(mine -> other.about().map(mine::isSameAs)).fold(Truth.NO, Truth::or);
    }

    /** Whether {@code later} takes this back: the same side says the opposite about the same content afterwards. */
    public final Truth isContradictedBy(Statement later) {
        return Truth.of(stance().isAgainst(later.stance()))
                .and(later.happened().isAfter(happened()))
                .and(isSameSide(later))
                .and(isAboutTheSame(later));
    }

    /** A builder; number, speaker, stance, words, channel, both moments and the recorder have to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutableStatement.Builder {
        Builder() {}
    }

    @Value.Check
    Statement settled() {
        twice(translations().map(Translation::language), "a translation");
        twice(attachments().map(Attachment::content), "an attachment");
        return SHAPE.settled(this);
    }

    private void twice(Seq<?> all, String what) {
        all.groupBy(one -> one).values().find(same -> same.size() > 1).forEach(same -> {
            throw new IllegalArgumentException(
                    "statement `" + PlainText.shown(number()) + "` has " + what + " twice: `" + same.head() + "`");
        });
    }
}
