package org.countersign.trade.offer;

import static org.countersign.trade.offer.InquiryReason.ANSWERED;
import static org.countersign.trade.offer.InquiryReason.DUPLICATE;
import static org.countersign.trade.offer.InquiryReason.INCOMPLETE;
import static org.countersign.trade.offer.InquiryReason.NOTHING_NEW;
import static org.countersign.trade.offer.InquiryReason.NOT_OPEN;
import static org.countersign.trade.offer.InquiryReason.NOT_RECEIVED;
import static org.countersign.trade.offer.InquiryReason.NO_REPLY_DUE;
import static org.countersign.trade.offer.InquiryReason.NO_TIME;
import static org.countersign.trade.offer.InquiryReason.OURS_TO_ANSWER;
import static org.countersign.trade.offer.InquiryReason.QUESTIONS_OUT;
import static org.countersign.trade.offer.InquiryReason.SILENT;
import static org.countersign.trade.offer.InquiryReason.STILL_WAITING;
import static org.countersign.trade.offer.InquiryReason.UNFIT;
import static org.countersign.trade.offer.InquiryReason.WITHDRAWN;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Need;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Refusal;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.process.Process;
import org.countersign.trade.base.shape.Family;
import org.countersign.trade.base.shape.Patch;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.offer.InquiryDecision.Ask;
import org.countersign.trade.offer.InquiryDecision.Quote;
import org.countersign.trade.offer.InquiryReport.Supplied;

/**
 * What becomes of an inquiry: received, questioned, completed, answered, gone silent, withdrawn. Each method below is a row of its table,
 * and each fold names the seven states in the order awaited, received, questioned, completed, answered, silent, withdrawn; so no
 * pair of state and act is left to chance.
 */
@Evolving
public final class InquiryProcess implements Process<InquiryState, InquiryReport, InquiryDecision> {
    /** The process; it has no state of its own. */
    public static final InquiryProcess INQUIRY = new InquiryProcess();

    private InquiryProcess() {}

    @Override
    public String name() {
        return "inquiry";
    }

    @Override
    public InquiryState start() {
        return InquiryState.awaited();
    }

    @Override
    public Class<InquiryReport> reports() {
        return InquiryReport.class;
    }

    @Override
    public Class<InquiryDecision> decisions() {
        return InquiryDecision.class;
    }

    @Override
    public Family<Act> acts() {
        return InquiryActs.FAMILY;
    }

    @Override
    public Either<Reason, InquiryState> hear(InquiryState state, InquiryReport report, Moment happened) {
        return report.fold(
                received -> received(state, received.inquiry()),
                supplied -> supplied(state, supplied),
                reminded -> reminded(state),
                withdrew -> withdrew(state));
    }

    @Override
    public Either<Refusal, InquiryState> decide(InquiryState state, InquiryDecision decision, Moment happened) {
        return decision.fold(
                ask -> ask(state, ask, happened),
                quote -> quote(state, quote, happened),
                decline -> decline(state, new InquiryReply.Declined(decline.why(), happened)),
                giveUp -> giveUp(state, happened));
    }

    @Override
    public InquiryState carriedOut(InquiryState state, InquiryDecision decision, Moment happened) {
        return decision.fold(
                ask -> asked(state, ask, happened),
                quote -> sent(state, quoted(quote, happened)),
                decline -> sent(state, new InquiryReply.Declined(decline.why(), happened)),
                giveUp -> state);
    }

    private static Either<Reason, InquiryState> received(InquiryState state, Inquiry inquiry) {
        return state.fold(
                awaited -> to(InquiryState.of(inquiry)),
                received -> changed(received.inquiry(), inquiry, DUPLICATE).map(InquiryState::of),
                questioned -> changed(questioned.inquiry(), inquiry, DUPLICATE).map(now -> asked(questioned, now)),
                completed -> changed(completed.inquiry(), inquiry, DUPLICATE).map(InquiryState::of),
                answered -> changed(answered.inquiry(), inquiry, DUPLICATE).map(InquiryState::of),
                silent -> to(awake(silent.inquiry(), inquiry, silent.reply())),
                withdrawn -> to(awake(withdrawn.inquiry(), inquiry, withdrawn.reply())));
    }

    private static Either<Reason, InquiryState> supplied(InquiryState state, Supplied act) {
        return state.fold(
                awaited -> none(NOT_RECEIVED),
                received -> put(received.inquiry(), act)
                        .flatMap(now -> changed(received.inquiry(), now, NOTHING_NEW))
                        .map(InquiryState::of),
                questioned -> put(questioned.inquiry(), act)
                        .flatMap(now -> changed(questioned.inquiry(), now, NOTHING_NEW))
                        .map(now -> asked(questioned, now)),
                completed -> put(completed.inquiry(), act)
                        .flatMap(now -> changed(completed.inquiry(), now, NOTHING_NEW))
                        .map(InquiryState::of),
                answered -> put(answered.inquiry(), act)
                        .flatMap(now -> changed(answered.inquiry(), now, NOTHING_NEW))
                        .map(InquiryState::of),
                silent -> to(awake(
                        silent.inquiry(), put(silent.inquiry(), act).getOrElse(silent.inquiry()), silent.reply())),
                withdrawn -> none(WITHDRAWN));
    }

    private static Either<Reason, InquiryState> reminded(InquiryState state) {
        return state.fold(
                awaited -> none(NOT_RECEIVED),
                received -> none(OURS_TO_ANSWER),
                questioned -> none(QUESTIONS_OUT),
                completed -> none(OURS_TO_ANSWER),
                answered -> none(ANSWERED),
                silent -> to(awake(silent.inquiry(), silent.inquiry(), silent.reply())),
                withdrawn -> to(awake(withdrawn.inquiry(), withdrawn.inquiry(), withdrawn.reply())));
    }

    private static Either<Reason, InquiryState> withdrew(InquiryState state) {
        return state.fold(
                awaited -> none(NOT_RECEIVED),
                received -> to(InquiryState.withdrawn(received.inquiry(), Option.none())),
                questioned -> to(InquiryState.withdrawn(questioned.inquiry(), Option.none())),
                completed -> to(InquiryState.withdrawn(completed.inquiry(), Option.none())),
                answered -> to(InquiryState.withdrawn(answered.inquiry(), Option.some(answered.reply()))),
                silent -> to(InquiryState.withdrawn(silent.inquiry(), silent.reply())),
                withdrawn -> none(WITHDRAWN));
    }

    private static Either<Refusal, InquiryState> ask(InquiryState state, Ask ask, Moment happened) {
        return state.fold(
                awaited -> refused(NOT_RECEIVED),
                received -> ask(received.inquiry(), Vector.empty(), ask, happened),
                questioned -> ask(questioned.inquiry(), questioned.asked(), ask, happened),
                completed -> ask(completed.inquiry(), Vector.empty(), ask, happened),
                answered -> refused(ANSWERED),
                silent -> ask(silent.inquiry(), Vector.empty(), ask, happened),
                withdrawn -> refused(WITHDRAWN));
    }

    private static Either<Refusal, InquiryState> quote(InquiryState state, Quote quote, Moment happened) {
        return state.fold(
                awaited -> refused(NOT_RECEIVED),
                received -> quote(received.inquiry(), quote, happened),
                questioned -> quote(questioned.inquiry(), quote, happened),
                completed -> quote(completed.inquiry(), quote, happened),
                answered -> refused(ANSWERED),
                silent -> quote(silent.inquiry(), quote, happened),
                withdrawn -> refused(WITHDRAWN));
    }

    private static Either<Refusal, InquiryState> decline(InquiryState state, InquiryReply.Declined letter) {
        return state.fold(
                awaited -> refused(NOT_RECEIVED),
                received -> Either.right(InquiryState.answered(received.inquiry(), letter)),
                questioned -> Either.right(InquiryState.answered(questioned.inquiry(), letter)),
                completed -> Either.right(InquiryState.answered(completed.inquiry(), letter)),
                answered -> refused(ANSWERED),
                silent -> Either.right(InquiryState.answered(silent.inquiry(), letter)),
                withdrawn -> refused(WITHDRAWN));
    }

    private static Either<Refusal, InquiryState> giveUp(InquiryState state, Moment happened) {
        return state.fold(
                awaited -> refused(NOT_RECEIVED),
                received -> refused(OURS_TO_ANSWER),
                questioned -> silence(questioned.inquiry(), Option.none(), Option.some(questioned.replyBy()), happened),
                completed -> refused(OURS_TO_ANSWER),
                answered -> silence(
                        answered.inquiry(),
                        Option.some(answered.reply()),
                        answered.reply().replyBy(),
                        happened),
                silent -> refused(SILENT),
                withdrawn -> refused(WITHDRAWN));
    }

    /** What is true once a reply went out that should not have. */
    private static InquiryState sent(InquiryState state, InquiryReply reply) {
        return state.fold(
                awaited -> awaited,
                received -> InquiryState.answered(received.inquiry(), reply),
                questioned -> InquiryState.answered(questioned.inquiry(), reply),
                completed -> InquiryState.answered(completed.inquiry(), reply),
                answered -> InquiryState.answered(answered.inquiry(), reply),
                silent -> InquiryState.answered(silent.inquiry(), reply),
                withdrawn -> InquiryState.withdrawn(withdrawn.inquiry(), Option.some(reply)));
    }

    /** What is true once questions went out that should not have: those that were open are out, unless they left no time. */
    private static InquiryState asked(InquiryState state, Ask ask, Moment happened) {
        return state.fold(
                awaited -> awaited,
                received ->
                        out(received.inquiry(), Vector.empty(), ask, happened).getOrElse(state),
                questioned -> out(questioned.inquiry(), questioned.asked(), ask, happened)
                        .getOrElse(state),
                completed ->
                        out(completed.inquiry(), Vector.empty(), ask, happened).getOrElse(state),
                answered -> answered,
                silent -> out(silent.inquiry(), Vector.empty(), ask, happened).getOrElse(state),
                withdrawn -> withdrawn);
    }

    private static Either<Refusal, InquiryState> ask(Inquiry inquiry, Seq<Path> earlier, Ask ask, Moment happened) {
        Seq<Path> open = inquiry.questions().map(Question::path);
        Refusal noTime = Refusal.of(NO_TIME.reason().with("until", ask.replyBy()));
        return ask.about()
                .find(path -> !open.contains(path))
                .map(known -> new Refusal(NOT_OPEN.reason().with("path", known), known, Vector.empty()))
                .<Either<Refusal, InquiryState>>map(Either::left)
                .getOrElse(() -> out(inquiry, earlier, ask, happened).toEither(noTime));
    }

    /** The questions asked earlier and now, as far as they are open; nothing if they leave no time or none is open. */
    private static Option<InquiryState> out(Inquiry inquiry, Seq<Path> earlier, Ask ask, Moment happened) {
        Seq<Path> asked = ask.about().filter(inquiry.questions().map(Question::path)::contains);
        return Option.when(
                !asked.isEmpty() && !ask.replyBy().isBefore(happened).isYes(),
                () -> InquiryState.questioned(inquiry, earlier.appendAll(asked).distinct(), ask.replyBy()));
    }

    private static Either<Refusal, InquiryState> quote(Inquiry inquiry, Quote quote, Moment happened) {
        Seq<Question> missing = inquiry.questions()
                .filter(Question::isNeeded)
                .filter(question -> !quote.assuming().contains(question.path()));
        if (missing.isEmpty()) {
            return Either.right(InquiryState.answered(inquiry, quoted(quote, happened)));
        }
        Reason reason = INCOMPLETE.reason().with("count", missing.size());
        return Either.left(new Refusal(
                reason,
                missing.head().path(),
                missing.map(question -> new Need(question.key(), question.path(), Need.Supplier.BUYER))));
    }

    private static Either<Refusal, InquiryState> silence(
            Inquiry inquiry, Option<InquiryReply> reply, Option<Moment> replyBy, Moment happened) {
        return replyBy.fold(
                () -> refused(NO_REPLY_DUE),
                until -> happened.isPast(until).isYes()
                        ? Either.right(InquiryState.silent(inquiry, reply))
                        : Either.left(Refusal.of(STILL_WAITING.reason().with("until", until))
                                .unless(new Need("need.time", Path.root(), Need.Supplier.TIME))));
    }

    private static InquiryReply quoted(Quote quote, Moment happened) {
        return new InquiryReply.Quoted(quote.quotation(), quote.content(), quote.assuming(), happened, quote.replyBy());
    }

    /** We asked, and the buyer said something: are questions left that we asked? */
    private static InquiryState asked(InquiryState.Questioned before, Inquiry now) {
        Seq<Path> questions = now.questions().map(Question::path);
        Seq<Path> left = before.asked().filter(questions::contains);
        return left.isEmpty() ? InquiryState.of(now) : InquiryState.questioned(now, left, before.replyBy());
    }

    /** The buyer is back: our answer still stands if he asks for the same. */
    private static InquiryState awake(Inquiry before, Inquiry now, Option<InquiryReply> reply) {
        return reply.filter(sent -> before.equals(now))
                .fold(() -> InquiryState.of(now), sent -> InquiryState.answered(now, sent));
    }

    private static Either<Reason, Inquiry> put(Inquiry inquiry, Supplied act) {
        return act.facts().foldLeft(Either.right(inquiry), (now, fact) -> now.flatMap(before -> put(before, fact)));
    }

    private static Either<Reason, Inquiry> put(Inquiry inquiry, Fact fact) {
        try {
            return Either.right(Patch.put(Inquiry.SHAPE, inquiry, fact.path(), fact.text()));
        } catch (IllegalArgumentException rule) {
            return Either.left(UNFIT.reason().with("path", fact.path()).with("rule", rule.getMessage() + ""));
        }
    }

    private static Either<Reason, Inquiry> changed(Inquiry before, Inquiry now, InquiryReason otherwise) {
        return before.equals(now) ? Either.left(otherwise.reason()) : Either.right(now);
    }

    private static Either<Reason, InquiryState> to(InquiryState state) {
        return Either.right(state);
    }

    private static Either<Reason, InquiryState> none(InquiryReason why) {
        return Either.left(why.reason());
    }

    private static Either<Refusal, InquiryState> refused(InquiryReason why) {
        return Either.left(Refusal.of(why.reason()));
    }
}
