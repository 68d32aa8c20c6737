package org.countersign.trade.payment.collection;

import static org.countersign.trade.payment.collection.CollectionReason.*;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Need;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.Refusal;
import org.countersign.trade.money.Amount;
import org.countersign.trade.payment.collection.CollectionState.Accepted;
import org.countersign.trade.payment.collection.CollectionState.Dishonoured;
import org.countersign.trade.payment.collection.CollectionState.Held;
import org.countersign.trade.payment.collection.CollectionState.Instructed;
import org.countersign.trade.payment.collection.CollectionState.Presented;
import org.countersign.trade.payment.collection.CollectionState.Recalled;
import org.countersign.trade.payment.collection.CollectionState.Refused;

/** Which decisions a collection allows; rows and states in the order of {@link CollectionHearing}. */
record CollectionDeciding(CollectionState state, Moment happened)
        implements CollectionDecision.Cases<Either<Refusal, CollectionState>> {

    /** A file changed, or why it may not be. */
    private interface Change extends Function<CollectionFile, Either<Refusal, CollectionFile>> {}

    @Override
    public Either<Refusal, CollectionState> instruct(CollectionDecision.Instruct act) {
        return state.fold(
                uninstructed -> send(act.instruction()),
                instructed -> refused(INSTRUCTED),
                held -> refused(INSTRUCTED),
                presented -> refused(INSTRUCTED),
                accepted -> refused(INSTRUCTED),
                refused -> refused(INSTRUCTED),
                dishonoured -> refused(INSTRUCTED),
                released -> refused(INSTRUCTED),
                recalled -> refused(RECALLED),
                paid -> refused(PAID),
                settled -> refused(SETTLED),
                returned -> refused(RETURNED));
    }

    @Override
    public Either<Refusal, CollectionState> presentAgain(CollectionDecision.PresentAgain act) {
        return state.fold(
                uninstructed -> uninstructed(),
                instructed -> refused(NOT_REFUSED),
                held -> refused(NOT_REFUSED),
                presented -> refused(NOT_REFUSED),
                accepted -> refused(NOT_REFUSED),
                refused -> anew(refused, act.reduced()),
                dishonoured -> refused(RELEASED),
                released -> refused(RELEASED),
                recalled -> refused(RECALLED),
                paid -> refused(PAID),
                settled -> refused(SETTLED),
                returned -> refused(RETURNED));
    }

    @Override
    public Either<Refusal, CollectionState> allowParts(CollectionDecision.AllowParts act) {
        return changed(file -> file.instruction().has(CollectionOrder.PARTIAL_PAYMENTS)
                ? Either.left(Refusal.of(PARTS_ALLOWED.reason()))
                : Either.right(file.instructed(file.instruction().with(CollectionOrder.PARTIAL_PAYMENTS, true))));
    }

    @Override
    public Either<Refusal, CollectionState> waive(CollectionDecision.Waive act) {
        return changed(file -> waived(file, act.surcharge()));
    }

    @Override
    public Either<Refusal, CollectionState> orderProtest(CollectionDecision.OrderProtest act) {
        return state.fold(
                uninstructed -> uninstructed(),
                instructed -> refused(NOT_REFUSED),
                held -> refused(NOT_REFUSED),
                presented -> refused(NOT_REFUSED),
                accepted -> refused(NOT_REFUSED),
                refused -> refused.protested()
                        ? refused(PROTESTED)
                        : protest(refused.file(), file -> new Refused(file, refused.why(), refused.advised(), false)),
                dishonoured -> dishonoured.protested()
                        ? refused(PROTESTED)
                        : protest(dishonoured.file(), file -> new Dishonoured(file, dishonoured.why(), false)),
                released -> refused(NOT_REFUSED),
                recalled -> refused(RECALLED),
                paid -> refused(PAID),
                settled -> refused(SETTLED),
                returned -> refused(RETURNED));
    }

    @Override
    public Either<Refusal, CollectionState> recall(CollectionDecision.Recall act) {
        return state.fold(
                uninstructed -> uninstructed(),
                instructed -> to(new Recalled(instructed.file(), act.why())),
                held -> to(new Recalled(held.file(), act.why())),
                presented -> to(new Recalled(presented.file(), act.why())),
                accepted -> accepted.released() ? refused(RELEASED) : to(new Recalled(accepted.file(), act.why())),
                refused -> to(new Recalled(refused.file(), act.why())),
                dishonoured -> refused(RELEASED),
                released -> refused(RELEASED),
                recalled -> refused(RECALLED),
                paid -> refused(PAID),
                settled -> refused(SETTLED),
                returned -> refused(RETURNED));
    }

    /** What is true once the documents were presented again: for less, if that is less and not yet paid. */
    static CollectionState again(Refused before, Option<Amount> reduced) {
        CollectionFile file = before.file();
        return new Held(
                reduced.filter(amount -> isReduction(file, amount))
                        .map(file::reduced)
                        .getOrElse(file),
                Vector.empty());
    }

    /** A change of the instruction, while a bank holds the documents. */
    private Either<Refusal, CollectionState> changed(Change change) {
        return state.fold(
                uninstructed -> uninstructed(),
                instructed -> change.apply(instructed.file()).map(Instructed::new),
                held -> change.apply(held.file()).map(file -> new Held(file, held.missing())),
                presented -> change.apply(presented.file()).map(file -> new Presented(file, presented.presented())),
                accepted -> accepted.released()
                        ? refused(RELEASED)
                        : change.apply(accepted.file()).map(file -> new Accepted(file, accepted.maturity(), false)),
                refused -> change.apply(refused.file())
                        .map(file -> new Refused(file, refused.why(), refused.advised(), refused.protested())),
                dishonoured -> refused(RELEASED),
                released -> refused(RELEASED),
                recalled -> refused(RECALLED),
                paid -> refused(PAID),
                settled -> refused(SETTLED),
                returned -> refused(RETURNED));
    }

    private static Either<Refusal, CollectionState> send(CollectionInstruction instruction) {
        boolean late = instruction.tenor().isDefined();
        if (late && instruction.release().isEmpty()) {
            return lacks(RELEASE_UNSTATED, "need.release", "release");
        }
        if (late
                && instruction.releasedAgainst() == Release.PAYMENT
                && !instruction.has(CollectionOrder.HOLD_UNTIL_MATURITY)) {
            return lacks(USANCE_AGAINST_PAYMENT, "need.hold-on-purpose", "orders");
        }
        return !late && instruction.releasedAgainst() == Release.ACCEPTANCE
                ? lacks(NOTHING_TO_ACCEPT, "need.tenor", "tenor")
                : to(new Instructed(CollectionFile.of(instruction)));
    }

    private Either<Refusal, CollectionState> anew(Refused before, Option<Amount> reduced) {
        Option<Moment> over = before.advised()
                .daysLater(CollectionProcess.DAYS_FOR_FRESH_INSTRUCTIONS)
                .filter(until -> happened.isPast(until).isYes());
        return over.<Either<Refusal, CollectionState>>map(
                        until -> Either.left(Refusal.of(SIXTY_DAYS.reason().with("until", until))
                                .unless(new Need("need.bank-holds", Path.root(), Need.Supplier.THIRD_PARTY))))
                .getOrElse(() -> reduced.exists(amount -> !isReduction(before.file(), amount))
                        ? lacks(NOT_REDUCED, "need.reduction", "amount")
                        : to(again(before, reduced)));
    }

    private static boolean isReduction(CollectionFile file, Amount amount) {
        return amount.currency().equals(file.due().currency())
                && amount.isLessThan(file.due())
                && amount.isGreaterThan(file.paid());
    }

    private static Either<Refusal, CollectionFile> waived(CollectionFile file, Surcharge surcharge) {
        if (!surcharge.isAsked(file.instruction())) {
            return Either.left(Refusal.of(NOT_ASKED.reason()));
        }
        return file.waived().contains(surcharge)
                ? Either.left(Refusal.of(WAIVED.reason()))
                : Either.right(file.instructed(file.instruction().with(surcharge.notWaived(), false))
                        .waived(surcharge));
    }

    private static Either<Refusal, CollectionState> protest(
            CollectionFile file, Function<CollectionFile, CollectionState> then) {
        CollectionInstruction now =
                file.instruction().with(CollectionOrder.NO_PROTEST, false).with(CollectionOrder.PROTEST, true);
        return file.instruction().has(CollectionOrder.PROTEST)
                ? refused(PROTEST_ORDERED)
                : to(then.apply(file.instructed(now)));
    }

    private static Either<Refusal, CollectionState> uninstructed() {
        return lacks(NOT_INSTRUCTED, "need.instruction", "");
    }

    private static Either<Refusal, CollectionState> lacks(CollectionReason why, String need, String place) {
        Path where = place.isEmpty() ? Path.root() : Path.parse(place);
        return Either.left(new Refusal(why.reason(), where, Vector.of(new Need(need, where, Need.Supplier.SELLER))));
    }

    private static Either<Refusal, CollectionState> to(CollectionState state) {
        return Either.right(state);
    }

    private static Either<Refusal, CollectionState> refused(CollectionReason why) {
        return Either.left(Refusal.of(why.reason()));
    }
}
