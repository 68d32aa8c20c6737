package org.countersign.trade.sample.life;

import static org.countersign.trade.sample.life.SampleReason.*;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Reason;
import org.countersign.trade.evidence.Statement;
import org.countersign.trade.sample.change.ChangeRequest;
import org.countersign.trade.sample.change.Side;
import org.countersign.trade.sample.custody.CustodyStep;
import org.countersign.trade.sample.spec.AttributeContent;

/** What reports and decisions have in common: the file after an act, or why it stays as it is. */
record Rows(SampleFile file, Moment happened) {

    Either<Reason, SampleFile> handled(CustodyStep step) {
        if (!file.custody().has(step.sample(), step.copy())) {
            return no(UNKNOWN_SAMPLE.reason().with("sample", step.sample()).with("copy", step.copy()));
        }
        return file.custody().steps().contains(step)
                ? no(KNOWN.reason())
                : Either.right(file.with(file.custody().with(step)));
    }

    Either<Reason, SampleFile> asked(ChangeRequest request, Side side) {
        if (request.by() != side) {
            return no(OTHER_SIDE.reason());
        }
        if (file.change(request.number()).isDefined()) {
            return no(KNOWN.reason());
        }
        return revisable(request.contents()).map(contents -> file.asked(request, happened));
    }

    /** A change wanted before production: needed only where something of it was approved. */
    Either<Reason, SampleFile> askedEarly(ChangeRequest request, Side side) {
        return request.contents().exists(this::isApproved) ? asked(request, side) : no(NO_CHANGE_NEEDED.reason());
    }

    /** Both sides want the same text: whoever did not ask for it agrees to its digest. */
    Either<Reason, SampleFile> agreed(String number, Digest content, Side side, Option<Statement> yes) {
        return open(number).flatMap(change -> {
            ChangeRequest request = change.request();
            if (request.by() == side) {
                return no(OWN_CHANGE.reason());
            }
            if (!request.digest().equals(content)) {
                return no(OTHER_CONTENT.reason().with("change", number));
            }
            if (request.unsaid().nonEmpty()) {
                return no(UNSAID.reason().with("unsaid", request.unsaid().mkString(", ")));
            }
            return revisable(request.contents())
                    .map(contents -> file.ended(change, ChangeRecord.Standing.AGREED, happened, yes));
        });
    }

    Either<Reason, SampleFile> declined(String number) {
        return open(number).map(change -> file.ended(change, ChangeRecord.Standing.DECLINED, happened, Option.none()));
    }

    Either<Reason, ChangeRecord> open(String number) {
        return file.change(number)
                .toEither(() -> UNKNOWN_CHANGE.reason().with("change", number))
                .flatMap(change -> change.isOpen()
                        ? Either.right(change)
                        : no(ENDED.reason().with("change", number)));
    }

    /** Whether each can be the next revision of its attribute. */
    Either<Reason, Seq<AttributeContent>> revisable(Seq<AttributeContent> contents) {
        Option<Reason> unknown = contents.find(content ->
                        file.specification().attribute(content.attribute()).isEmpty())
                .map(content -> UNKNOWN_ATTRIBUTE.reason().with("attribute", content.attribute()));
        return unknown.orElse(() -> contents.find(file::isNamed)
                        .map(content -> SAME_REVISION
                                .reason()
                                .with("attribute", content.attribute())
                                .with("revision", content.revision())))
                .<Either<Reason, Seq<AttributeContent>>>map(Either::left)
                .getOrElse(() -> Either.right(contents));
    }

    /** Whether what holds now of that attribute was approved by anything at all. */
    boolean isApproved(AttributeContent content) {
        return file.specification().current(content.attribute()).exists(file.words()::isApproved);
    }

    Function<SampleFile, SampleState> early() {
        return changed -> changed.isShown() ? new SampleState.Submitted(changed) : new SampleState.Specified(changed);
    }

    static <A> Either<Reason, A> no(Reason why) {
        return Either.left(why);
    }
}
