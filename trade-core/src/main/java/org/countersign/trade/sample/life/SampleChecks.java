package org.countersign.trade.sample.life;

import static org.countersign.trade.sample.life.SampleReason.*;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Need;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Refusal;
import org.countersign.trade.sample.answer.ConfirmationSheet;
import org.countersign.trade.sample.answer.DeemedApproval;
import org.countersign.trade.sample.answer.SheetPurpose;
import org.countersign.trade.sample.answer.Verdict;
import org.countersign.trade.sample.answer.Word;
import org.countersign.trade.sample.custody.PreparedSample;
import org.countersign.trade.sample.spec.AttributeContent;
import org.countersign.trade.sample.spec.AttributeRef;
import org.countersign.trade.sample.spec.SampleScope;

/** What our own acts have to satisfy, and what would lift a refusal. */
record SampleChecks(Rows rows) {
    private static final Map<String, Need> NEEDS = LinkedHashMap.of(
            NOT_SHOWN.reason().code(), new Need("need.sheet", Path.root(), Need.Supplier.SELLER),
            NEEDS_CHANGE.reason().code(), new Need("need.change", Path.root(), Need.Supplier.BUYER),
            OUT_OF_SCOPE.reason().code(), new Need("need.sample", Path.root(), Need.Supplier.SELLER),
            OUTDATED.reason().code(), new Need("need.current", Path.root(), Need.Supplier.SELLER),
            OTHER_VALUE.reason().code(), new Need("need.confirmation", Path.root(), Need.Supplier.BUYER),
            NOT_APPROVED.reason().code(), new Need("need.confirmation", Path.root(), Need.Supplier.BUYER),
            NO_CLAUSE.reason().code(), new Need("need.confirmation", Path.root(), Need.Supplier.BUYER),
            UNSAID.reason().code(), new Need("need.cost", Path.root(), Need.Supplier.SELLER),
            OPEN_CHANGE.reason().code(), new Need("need.answer", Path.root(), Need.Supplier.BUYER));

    static Refusal refusal(Reason why) {
        Refusal refusal = Refusal.of(why);
        return NEEDS.get(why.code()).map(refusal::unless).getOrElse(refusal);
    }

    private SampleFile file() {
        return rows.file();
    }

    Either<Reason, SampleFile> revised(AttributeContent content) {
        return rows.revisable(Vector.of(content))
                .flatMap(contents -> rows.isApproved(content)
                        ? Rows.no(NEEDS_CHANGE.reason())
                        : Either.right(file().revised(content)));
    }

    Either<Reason, SampleFile> prepared(PreparedSample sample) {
        if (file().custody().sample(sample.number()).isDefined()) {
            return Rows.no(KNOWN.reason());
        }
        return sample.shows()
                .find(ref -> file().content(ref).isEmpty())
                .<Either<Reason, SampleFile>>map(ref -> Rows.no(unknown(ref)))
                .getOrElse(() -> Either.right(file().with(file().custody().with(sample))));
    }

    Either<Reason, SampleFile> sent(ConfirmationSheet sheet) {
        return problem(sheet)
                .<Either<Reason, SampleFile>>map(Either::left)
                .getOrElse(() -> Either.right(file().sent(sheet, rows.happened())));
    }

    private Option<Reason> problem(ConfirmationSheet sheet) {
        if (!sheet.thing().equals(file().specification().number())) {
            return Option.some(OTHER_THING.reason().with("thing", sheet.thing()));
        }
        if (file().sheet(sheet.number()).isDefined()) {
            return Option.some(KNOWN.reason());
        }
        if (sheet.call().exists(number -> statementOf(number).isEmpty())) {
            return Option.some(
                    UNKNOWN_STATEMENT.reason().with("statement", sheet.call().getOrElse("")));
        }
        return sheet.lines()
                .find(line -> !file().isKnown(line))
                .map(line -> unknown(line.ref()))
                .orElse(() -> Option.when(sheet.purpose() == SheetPurpose.REQUEST, sheet)
                        .flatMap(this::unanswerable));
    }

    /** Asked is about what holds now, and about what the sample that goes with the sheet can show. */
    private Option<Reason> unanswerable(ConfirmationSheet sheet) {
        Option<PreparedSample> sample = sheet.sample().flatMap(file().custody()::sample);
        return sheet.lines()
                .find(line -> !file().isCurrent(line))
                .map(line ->
                        OUTDATED.reason().with("attribute", line.attribute()).with("revision", line.revision()))
                .orElse(() -> sample.flatMap(shown -> sheet.lines()
                        .find(line -> SampleScope.standard()
                                .covers(shown.kind(), line.kind())
                                .isNo())
                        .map(line -> OUT_OF_SCOPE
                                .reason()
                                .with("sample", shown.number())
                                .with("attribute", line.attribute()))));
    }

    private Option<Word> instruction(SampleDecision.Adopt act) {
        return file().words()
                .words()
                .find(word -> word.statement().number().equals(act.statement())
                        && word.verdict() instanceof Verdict.Instructed
                        && word.of().attribute().equals(act.content().attribute())
                        && file().specification().isCurrent(word.of()));
    }

    Either<Reason, SampleFile> adopted(SampleDecision.Adopt act) {
        AttributeContent made = act.content();
        return instruction(act)
                .toEither(() -> NO_INSTRUCTION.reason().with("statement", act.statement()))
                .filterOrElse(word -> isInstructed(word, made), word -> OTHER_VALUE.reason())
                .flatMap(word -> rows.revisable(Vector.of(made))
                        .map(contents -> new Adoption(word, made.ref(), rows.happened())))
                .map(adoption -> file().revised(made).with(file().words().with(adoption)));
    }

    private static boolean isInstructed(Word word, AttributeContent made) {
        return word.verdict() instanceof Verdict.Instructed instructed
                && instructed.value().equals(made.requirement());
    }

    /** What is carried requires exactly the same, under another name of revision. */
    Either<Reason, SampleFile> carried(SampleDecision.Carry act) {
        Option<AttributeContent> before = file().content(act.from());
        Option<AttributeContent> now =
                file().specification().attribute(act.from().attribute()).map(attribute -> attribute.content());
        if (before.isEmpty() || now.isEmpty()) {
            return Rows.no(unknown(act.from()));
        }
        return now.filter(content -> !content.ref().equals(act.from()) && before.exists(old -> isSame(old, content)))
                .toEither(OTHER_VALUE::reason)
                .filterOrElse(content -> file().words().isApproved(act.from()), content -> NOT_APPROVED.reason())
                .map(content -> file().with(file().words()
                        .with(new CarryOver(act.from(), content.ref(), act.why(), rows.happened()))));
    }

    private static boolean isSame(AttributeContent one, AttributeContent other) {
        return one.kind().equals(other.kind()) && one.requirement().equals(other.requirement());
    }

    /** A clause, a sheet, all of its days passed, and nobody who said anything since. */
    Either<Reason, SampleFile> deemed(String number) {
        return file().terms()
                .deemed()
                .toEither(NO_CLAUSE::reason)
                .flatMap(clause -> file().sheet(number)
                        .toEither(() -> UNKNOWN_SHEET.reason().with("sheet", number))
                        .flatMap(sent -> silent(clause, sent)));
    }

    private Either<Reason, SampleFile> silent(DeemedApproval clause, SentSheet sent) {
        if (file().words()
                .answers()
                .exists(answer ->
                        !answer.statement().happened().isBefore(sent.sent()).isYes())) {
            return Rows.no(ANSWERED.reason());
        }
        Option<Moment> last = clause.lastDay(sent.sent());
        if (!last.exists(day -> rows.happened().first().isAfter(day.last()))) {
            return Rows.no(
                    TOO_EARLY.reason().with("day", last.map(Object::toString).getOrElse("9999-12-31")));
        }
        return file().words().deemed().exists(one -> one.sheet().equals(sent.sheet()))
                ? Rows.no(KNOWN.reason())
                : Either.right(file().with(file().words().with(new Deeming(sent.sheet(), clause, rows.happened()))));
    }

    /** Nothing that was asked for is unanswered. */
    Either<Reason, SampleFile> settled() {
        Seq<ChangeRecord> open = file().changes().filter(ChangeRecord::isOpen);
        return open.isEmpty()
                ? Either.right(file())
                : Rows.no(OPEN_CHANGE
                        .reason()
                        .with(
                                "changes",
                                open.map(change -> change.request().number()).mkString(", ")));
    }

    private Option<String> statementOf(String number) {
        return file().words()
                .answers()
                .map(answer -> answer.statement().number())
                .find(number::equals);
    }

    private static Reason unknown(AttributeRef ref) {
        return UNKNOWN_CONTENT.reason().with("attribute", ref.attribute()).with("revision", ref.revision());
    }
}
