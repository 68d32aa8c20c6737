package org.countersign.trade.offer.negotiation;

import static org.countersign.trade.offer.negotiation.NegotiationReason.AUTHORITY_UNKNOWN;
import static org.countersign.trade.offer.negotiation.NegotiationReason.MOVED_ON;
import static org.countersign.trade.offer.negotiation.NegotiationReason.UNAUTHORISED;

import io.vavr.control.Option;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.offer.law.Medium;
import org.countersign.trade.offer.law.Ratification;
import org.countersign.trade.offer.law.Round;
import org.countersign.trade.offer.law.Speaker;

/** Whether a person may say a word in his company's name; what becomes of it if he may not, and of its ratification. */
record Voice(NegotiationProcess process, NegotiationState state, PersonRef who, String company, Moment happened) {

    Truth may(Option<Binding> binding) {
        return binding.fold(() -> Truth.YES, one -> one.isCovered(process.signatories(), company, who, happened));
    }

    /** Why he may not, or why nobody knows. */
    Option<Reason> against(Option<Binding> binding) {
        return switch (may(binding)) {
            case YES -> Option.none();
            case NO -> Option.some(named(UNAUTHORISED));
            case UNKNOWN -> Option.some(named(AUTHORITY_UNKNOWN));
        };
    }

    private Reason named(NegotiationReason why) {
        return why.under(process.law()).with("who", who.name()).with("company", company);
    }

    /** What he says is kept and changes nothing on the table; {@code asIf} is what it would have come to. */
    NegotiationState kept(Act word, Truth covered, NegotiationState asIf) {
        return state.with(state.file()
                .keeping(number -> new Unratified(
                        number,
                        who,
                        company,
                        word,
                        onTheTable(),
                        happened,
                        covered == Truth.UNKNOWN,
                        concludes(asIf))));
    }

    /** Whether there might be a contract if he may: a yes for which nothing has to be signed or confirmed, or what was to be signed or confirmed. */
    private boolean concludes(NegotiationState asIf) {
        return asIf instanceof NegotiationState.Agreed
                ? state instanceof NegotiationState.Agreed
                : Bench.isAccepted(asIf);
    }

    /** Why he may not ratify that word now. */
    Option<Reason> againstRatifying(Unratified kept, Binding binding) {
        return onTheTable().exists(number -> !kept.about().contains(number))
                ? Option.some(MOVED_ON.under(process.law()))
                : against(Option.some(binding));
    }

    /** The ratified word, as the law lets it count: when it was said, or now; of ours, a letter that went out is there now at the latest. */
    Utterance counted(Unratified kept, Binding binding) {
        boolean isNow = process.law().ratification() == Ratification.FROM_THE_RATIFICATION;
        if (kept.by() == Speaker.THEY) {
            return isNow ? Utterance.theirs(happened) : Utterance.theirs(binding.medium(), binding.sent(), kept.said());
        }
        return isNow
                ? Utterance.ours(happened)
                : Utterance.ours(Medium.INSTANT, kept.said(), binding.medium().travels() ? happened : kept.said());
    }

    private Option<Integer> onTheTable() {
        return Bench.standing(state).map(Round::number);
    }
}
