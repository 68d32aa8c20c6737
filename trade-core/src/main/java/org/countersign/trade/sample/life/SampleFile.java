package org.countersign.trade.sample.life;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.evidence.Statement;
import org.countersign.trade.sample.answer.AnswerItem;
import org.countersign.trade.sample.answer.ConfirmationSheet;
import org.countersign.trade.sample.answer.SampleAnswer;
import org.countersign.trade.sample.answer.SampleTerms;
import org.countersign.trade.sample.change.ChangeRequest;
import org.countersign.trade.sample.custody.SampleCustody;
import org.countersign.trade.sample.spec.AttributeContent;
import org.countersign.trade.sample.spec.AttributeRef;
import org.countersign.trade.sample.spec.SampleAttribute;
import org.countersign.trade.sample.spec.SampleSpecification;

/**
 * What is true of a specification and its samples whatever the state.
 *
 * @param specification as it stands now
 * @param terms what the parties agreed about approving samples
 * @param contents every content that was ever laid down, in the order in which it was
 * @param custody the samples and who holds them
 * @param sheets the sheets that were sent
 * @param words what was said, and what was made of it
 * @param changes the changes that were asked for
 */
@Evolving
public record SampleFile(
        SampleSpecification specification,
        SampleTerms terms,
        Seq<AttributeContent> contents,
        SampleCustody custody,
        Seq<SentSheet> sheets,
        SampleWords words,
        Seq<ChangeRecord> changes) {
    /** Keeps the sequences in our own. */
    public SampleFile {
        contents = Vector.ofAll(contents);
        sheets = Vector.ofAll(sheets);
        changes = Vector.ofAll(changes);
    }

    /** A specification of which nothing else is known. */
    public static SampleFile of(SampleSpecification specification, SampleTerms terms) {
        return new SampleFile(
                specification,
                terms,
                specification.attributes().map(SampleAttribute::content),
                SampleCustody.empty(),
                Vector.empty(),
                SampleWords.none(),
                Vector.empty());
    }

    /** Whether anything was put to the buyer. */
    public boolean isShown() {
        return sheets.nonEmpty() || custody.steps().exists(step -> step.event().isShowing());
    }

    /** Every content that was put to the buyer on a sheet, a sample or a change, or that he asked for in one, each once. */
    public Seq<AttributeRef> shown() {
        return sheets.flatMap(sent -> sent.sheet().refs())
                .appendAll(custody.shown())
                .appendAll(changes.flatMap(change -> change.request().contents().map(AttributeContent::ref)))
                .distinct();
    }

    /** The sheet of that number, and when it was sent. */
    public Option<SentSheet> sheet(String number) {
        return sheets.find(sent -> sent.sheet().number().equals(number));
    }

    /** The change of that number. */
    public Option<ChangeRecord> change(String number) {
        return changes.find(change -> change.request().number().equals(number));
    }

    /** The content of that attribute in that revision, if it was ever laid down. */
    public Option<AttributeContent> content(AttributeRef ref) {
        return contents.find(content -> content.attribute().equals(ref.attribute())
                        && content.revision().equals(ref.revision()))
                .filter(content -> content.ref().equals(ref));
    }

    boolean isKnown(AttributeContent content) {
        return contents.contains(content);
    }

    boolean isNamed(AttributeContent content) {
        return contents.exists(old ->
                old.attribute().equals(content.attribute()) && old.revision().equals(content.revision()));
    }

    boolean isCurrent(AttributeContent content) {
        return specification
                .attributes()
                .exists(attribute -> attribute.content().equals(content));
    }

    SampleFile with(SampleCustody now) {
        return new SampleFile(specification, terms, contents, now, sheets, words, changes);
    }

    SampleFile with(SampleWords now) {
        return new SampleFile(specification, terms, contents, custody, sheets, now, changes);
    }

    SampleFile revised(AttributeContent content) {
        return new SampleFile(
                specification.with(content), terms, contents.append(content), custody, sheets, words, changes);
    }

    SampleFile sent(ConfirmationSheet sheet, Moment at) {
        return new SampleFile(
                specification, terms, contents, custody, sheets.append(new SentSheet(sheet, at)), words, changes);
    }

    SampleFile answered(SampleAnswer answer) {
        Seq<AttributeRef> lines = answer.sheet()
                .flatMap(this::sheet)
                .map(sent -> sent.sheet().refs())
                .getOrElse(Vector.empty());
        return with(words.with(answer, answer.words(lines, shown().appendAll(named(answer)))));
    }

    /** What he names by its digest he has seen, whether or not anybody wrote down that it was shown. */
    private Seq<AttributeRef> named(SampleAnswer answer) {
        Seq<Digest> digests = answer.items().flatMap(AnswerItem::content);
        return digests.isEmpty()
                ? Vector.empty()
                : contents.map(AttributeContent::ref).filter(ref -> digests.contains(ref.content()));
    }

    SampleFile asked(ChangeRequest request, Moment at) {
        return with(changes.append(ChangeRecord.open(request, at)));
    }

    SampleFile ended(ChangeRecord change, ChangeRecord.Standing how, Moment at, Option<Statement> yes) {
        SampleFile ended = with(changes.replace(change, change.ended(how, at, yes)));
        return how == ChangeRecord.Standing.AGREED
                ? change.request().contents().foldLeft(ended, SampleFile::revised)
                : ended;
    }

    private SampleFile with(Seq<ChangeRecord> now) {
        return new SampleFile(specification, terms, contents, custody, sheets, words, now);
    }

    @Override
    public String toString() {
        return Summary.of("SampleFile")
                .with("specification", specification)
                .with("terms", terms)
                .with("contents", contents)
                .with("custody", custody)
                .with("sheets", sheets)
                .with("words", words)
                .with("changes", changes)
                .toString();
    }
}
