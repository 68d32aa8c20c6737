package org.countersign.trade.offer.negotiation;

import io.vavr.control.Option;
import java.util.function.Function;
import org.countersign.trade.offer.negotiation.NegotiationState.Agreed;
import org.countersign.trade.offer.negotiation.NegotiationState.Changed;
import org.countersign.trade.offer.negotiation.NegotiationState.Concluded;
import org.countersign.trade.offer.negotiation.NegotiationState.Crossed;
import org.countersign.trade.offer.negotiation.NegotiationState.Invited;
import org.countersign.trade.offer.negotiation.NegotiationState.Lapsed;
import org.countersign.trade.offer.negotiation.NegotiationState.Late;
import org.countersign.trade.offer.negotiation.NegotiationState.Open;
import org.countersign.trade.offer.negotiation.NegotiationState.Rejected;
import org.countersign.trade.offer.negotiation.NegotiationState.Revoked;
import org.countersign.trade.offer.negotiation.NegotiationState.Underway;
import org.countersign.trade.offer.negotiation.NegotiationState.Unopened;
import org.countersign.trade.offer.negotiation.NegotiationState.Withdrawn;

/** Which of the thirteen a state is. */
final class StateFold {
    private StateFold() {}

    static <A> A of(
            NegotiationState state,
            Function<? super Unopened, ? extends A> unopened,
            Function<? super Invited, ? extends A> invited,
            Function<? super Underway, ? extends A> underway,
            Function<? super Open, ? extends A> open,
            Function<? super Changed, ? extends A> changed,
            Function<? super Late, ? extends A> late,
            Function<? super Crossed, ? extends A> crossed,
            Function<? super Agreed, ? extends A> agreed,
            Function<? super Concluded, ? extends A> concluded,
            Function<? super Rejected, ? extends A> rejected,
            Function<? super Withdrawn, ? extends A> withdrawn,
            Function<? super Revoked, ? extends A> revoked,
            Function<? super Lapsed, ? extends A> lapsed) {
        return StateFold.<A>proposed(state, unopened, invited, underway, open)
                .orElse(() -> answered(state, changed, late, crossed, agreed))
                .getOrElse(() -> ended(state, concluded, rejected, withdrawn, revoked, lapsed));
    }

    private static <A> Option<A> proposed(
            NegotiationState state,
            Function<? super Unopened, ? extends A> unopened,
            Function<? super Invited, ? extends A> invited,
            Function<? super Underway, ? extends A> underway,
            Function<? super Open, ? extends A> open) {
        return state instanceof Unopened s
                ? Option.some(unopened.apply(s))
                : state instanceof Invited s
                        ? Option.some(invited.apply(s))
                        : state instanceof Underway s
                                ? Option.some(underway.apply(s))
                                : state instanceof Open s ? Option.some(open.apply(s)) : Option.none();
    }

    private static <A> Option<A> answered(
            NegotiationState state,
            Function<? super Changed, ? extends A> changed,
            Function<? super Late, ? extends A> late,
            Function<? super Crossed, ? extends A> crossed,
            Function<? super Agreed, ? extends A> agreed) {
        return state instanceof Changed s
                ? Option.some(changed.apply(s))
                : state instanceof Late s
                        ? Option.some(late.apply(s))
                        : state instanceof Crossed s
                                ? Option.some(crossed.apply(s))
                                : state instanceof Agreed s ? Option.some(agreed.apply(s)) : Option.none();
    }

    private static <A> A ended(
            NegotiationState state,
            Function<? super Concluded, ? extends A> concluded,
            Function<? super Rejected, ? extends A> rejected,
            Function<? super Withdrawn, ? extends A> withdrawn,
            Function<? super Revoked, ? extends A> revoked,
            Function<? super Lapsed, ? extends A> lapsed) {
        return state instanceof Concluded s
                ? concluded.apply(s)
                : state instanceof Rejected s
                        ? rejected.apply(s)
                        : state instanceof Withdrawn s
                                ? withdrawn.apply(s)
                                : state instanceof Revoked s ? revoked.apply(s) : lapsed.apply((Lapsed) state);
    }
}
