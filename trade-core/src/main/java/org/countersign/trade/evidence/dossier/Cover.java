package org.countersign.trade.evidence.dossier;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.process.Entry;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Document;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.evidence.Attachment;
import org.countersign.trade.evidence.Language;
import org.immutables.value.Value;

/**
 * What a dossier is about, who made it when, which entries it shows and what belongs to them. Which entries answer a question is said by
 * whoever makes the dossier; the hashes of all others show how many there are.
 */
@Evolving
@Document
@Value.Immutable
public abstract sealed class Cover permits ImmutableCover {
    /** The title. */
    public static final Field<Cover, String> TITLE = Field.one("title", Scalar.NAME, Cover::title);
    /** The question. */
    public static final Field<Cover, Option<String>> QUESTION = Field.maybe("question", Scalar.TEXT, Cover::question);
    /** In which language page and instructions are. */
    public static final Field<Cover, Language> LANGUAGE = Field.one("language", Language.TEXT, Cover::language);
    /** When it was made. */
    public static final Field<Cover, Moment> PREPARED = Field.one("prepared", Scalar.MOMENT, Cover::prepared);
    /** Who made it. */
    public static final Field<Cover, PersonRef> PREPARED_BY =
            Field.one("preparedBy", new Codec.Nested<>(Entry.PERSON), Cover::preparedBy);
    /** Which entries it shows. */
    public static final Field<Cover, Seq<Integer>> ENTRIES = Field.many("entries", Scalar.COUNT, Cover::entries);
    /** What belongs to them. */
    public static final Field<Cover, Seq<Attachment>> ATTACHMENTS =
            Field.many("attachments", new Codec.Nested<>(Attachment.SHAPE), Cover::attachments);
    /** Which of that was erased. */
    public static final Field<Cover, Seq<Digest>> ERASED = Field.many("erased", Scalar.DIGEST, Cover::erased);
    /** What the host keeps with it. */
    public static final Field<Cover, Extensions> EXTENSIONS = Field.extensions(Cover::extensions);

    /** The fields and how it is made of them. */
    public static final Shape<Cover> SHAPE = Shape.of(
            "dossier",
            1,
            Cover.class,
            v -> builder()
                    .title(v.of(TITLE))
                    .question(v.of(QUESTION))
                    .language(v.of(LANGUAGE))
                    .prepared(v.of(PREPARED))
                    .preparedBy(v.of(PREPARED_BY))
                    .entries(v.of(ENTRIES))
                    .attachments(v.of(ATTACHMENTS))
                    .erased(v.of(ERASED))
                    .extensions(v.of(EXTENSIONS))
                    .build(),
            TITLE,
            QUESTION,
            LANGUAGE,
            PREPARED,
            PREPARED_BY,
            ENTRIES,
            ATTACHMENTS,
            ERASED,
            EXTENSIONS);

    Cover() {}

    /** What stands on top of the page: the deal, the order, the sample. */
    public abstract String title();

    /** The question that the entries answer; none where the whole deal is shown. */
    @Value.Default
    public Option<String> question() {
        return Option.none();
    }

    /** The language of page and instructions: English or Chinese. */
    @Value.Default
    public Language language() {
        return Language.ENGLISH;
    }

    /** When it was made. */
    public abstract Moment prepared();

    /** Who made it. */
    public abstract PersonRef preparedBy();

    /** The numbers of the entries that are shown, rising, each once; at least one. */
    public abstract Seq<Integer> entries();

    /** What belongs to the entries shown, whether or not it is enclosed; each content once. */
    @Value.Default
    public Seq<Attachment> attachments() {
        return Vector.empty();
    }

    /** The digests of those attachments that were erased before the dossier was signed. */
    @Value.Default
    public Seq<Digest> erased() {
        return Vector.empty();
    }

    /** What the host keeps with it. */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    /** A builder; title, moment, maker and entries have to be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes each attribute once. */
    public static final class Builder extends ImmutableCover.Builder {
        Builder() {}
    }

    @Value.Check
    Cover settled() {
        if (DossierTexts.find(language()).isEmpty()) {
            throw new IllegalArgumentException("a dossier is in `en` or `zh-Hans`: `" + language() + "`");
        }
        if (entries().isEmpty()) {
            throw new IllegalArgumentException("a dossier must show an entry: `" + PlainText.shown(title()) + "`");
        }
        entries().prepend(0).zip(entries()).find(pair -> pair._1 >= pair._2).forEach(pair -> {
            throw new IllegalArgumentException("numbers of entries must rise from 1: `" + pair._2 + "`");
        });
        Seq<Digest> contents = attachments().map(Attachment::content);
        if (contents.distinct().size() != contents.size() || erased().distinct().size() != erased().size()) {
            throw new IllegalArgumentException(
                    "attachments of `" + PlainText.shown(title()) + "` must be named once each");
        }
        erased().reject(contents::contains).headOption().forEach(digest -> {
            throw new IllegalArgumentException("only what is an attachment can be erased: `" + digest + "`");
        });
        return SHAPE.settled(this);
    }
}
