package org.countersign.trade.offer.negotiation;

import static org.countersign.trade.offer.negotiation.NegotiationReason.*;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.temporal.ChronoUnit;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.offer.law.Acceptance;
import org.countersign.trade.offer.law.Comparison;
import org.countersign.trade.offer.law.ContractLaw;
import org.countersign.trade.offer.law.Form;
import org.countersign.trade.offer.law.Lateness;
import org.countersign.trade.offer.law.LegalPoint;
import org.countersign.trade.offer.law.Speaker;
import org.countersign.trade.offer.negotiation.Reminder.What;

/**
 * What follows from the state of a negotiation: whether there is a contract, whose turn it is, how long is left, what is due, how it ended and how
 * the two sides came closer. Everything that depends on a day takes the day.
 *
 * <pre>{@code
 * Negotiation.of(process, history.state()).verdict(today);
 * }</pre>
 */
@Evolving
public final class Negotiation {
    private final NegotiationProcess process;
    private final NegotiationState state;

    private Negotiation(NegotiationProcess process, NegotiationState state) {
        this.process = process;
        this.state = state;
    }

    /** A negotiation that stands so. */
    public static Negotiation of(NegotiationProcess process, NegotiationState state) {
        return new Negotiation(process, state);
    }

    /** Whether a contract is concluded, as things stand if nothing more had come by then. */
    public Verdict verdict(Moment at) {
        return verdict(by(at));
    }

    /** Who has to speak next, if anybody has: the offeror where a question or an acceptance waits for him, else the offeree. */
    public Option<Speaker> turn(Moment at) {
        return due(by(at)).headOption().map(Reminder::from);
    }

    /** Until when whoever has to speak next has time, where that has an end. */
    public Option<Moment> until(Moment at) {
        return due(by(at)).headOption().flatMap(Reminder::until);
    }

    /** So many whole days are left until then, counted from day to day as the papers name them; below zero if it is past. */
    public Option<Long> daysLeft(Moment at) {
        return until(at).map(end -> at.day().until(end.day(), ChronoUnit.DAYS));
    }

    /** Every round of the one side beside the last of the other: the changes of each reply, in the order of the rounds. */
    public Seq<Comparison> replies() {
        return course().map(CoursePoint::apart);
    }

    /** What the yes changes in the offer that it accepts, as long as it is one; none where nobody has said yes. */
    public Option<Comparison> answer() {
        return acceptance(state)
                .flatMap(acceptance -> state.file()
                        .round(acceptance.round())
                        .map(offer -> Comparison.between(offer.proposal().terms(), acceptance.terms())));
    }

    private static Option<Acceptance> acceptance(NegotiationState state) {
        return state.fold(
                unopened -> Option.none(),
                invited -> Option.none(),
                underway -> acceptance(underway.before()),
                open -> Option.none(),
                changed -> Option.some(changed.acceptance()),
                late -> Option.some(late.acceptance()),
                crossed -> Option.some(crossed.acceptance()),
                agreed -> Option.some(agreed.acceptance()),
                concluded -> Option.some(concluded.acceptance()),
                rejected -> Option.none(),
                withdrawn -> Option.none(),
                revoked -> Option.none(),
                lapsed -> Option.none());
    }

    /** Each round with its price and what keeps the two sides apart, for a picture. */
    public Seq<CoursePoint> course() {
        return CoursePoint.of(state.file());
    }

    /** How it ended, if it has by then. */
    public Ending ending(Moment at) {
        NegotiationState then = by(at);
        return doubt(then).isDefined() ? Ending.NONE_YET : ending(then);
    }

    private static Ending ending(NegotiationState then) {
        return then.fold(
                unopened -> Ending.NONE_YET,
                invited -> Ending.NONE_YET,
                underway -> Ending.NONE_YET,
                open -> Ending.NONE_YET,
                changed -> Ending.NONE_YET,
                late -> Ending.NONE_YET,
                crossed -> Ending.NONE_YET,
                agreed -> Ending.NONE_YET,
                concluded -> Ending.CONCLUDED,
                rejected -> failed(then.file()),
                withdrawn -> failed(then.file()),
                revoked -> failed(then.file()),
                lapsed -> failed(then.file()));
    }

    /**
     * What is due by then: all that is due from us, and what is due from them once they have been silent for {@code patience} days, or have no
     * more than {@code ahead} days left.
     */
    public Seq<Reminder> reminders(Moment at, int patience, int ahead) {
        NegotiationState then = by(at);
        return due(then)
                .filter(reminder -> reminder.from() == Speaker.WE
                        || isOver(then.file().weSpoke(), patience, at)
                        || reminder.until().exists(end -> at.day().until(end.day(), ChronoUnit.DAYS) <= ahead));
    }

    private static boolean isOver(Option<Moment> since, int days, Moment at) {
        return since.flatMap(moment -> moment.daysLater(days))
                .exists(end -> at.isPast(end).isYes());
    }

    /** The state if nothing more has come by then. */
    private NegotiationState by(Moment at) {
        return process.hear(state, new NegotiationReport.TimePassed(), at).getOrElse(state);
    }

    private static Ending failed(NegotiationFile file) {
        if (file.weSpoke().isEmpty() || file.theySpoke().isEmpty()) {
            return Ending.NEVER_ANSWERED;
        }
        return file.rounds().map(round -> round.by()).distinct().size() < Speaker.values().length
                ? Ending.NOT_SATISFIED
                : Ending.NO_AGREEMENT;
    }

    private Verdict verdict(NegotiationState then) {
        return doubt(then)
                .<Verdict>map(word -> new Verdict.Unclear(AUTHORITY_UNKNOWN
                        .under(process.law())
                        .with("who", word.who().name())
                        .with("company", word.company())))
                .getOrElse(() -> asKnown(then));
    }

    /** The word on which it hangs whether there is a contract, and of whose speaker nobody knows whether he might say it. */
    private static Option<Unratified> doubt(NegotiationState then) {
        return then.file()
                .unratified()
                .find(word -> word.doubtful()
                        && (then instanceof NegotiationState.Concluded || word.concludes() && isLast(word.by(), then)));
    }

    /** Whether nothing but the word of that side is missing; where both have to sign, the other one has. */
    private static boolean isLast(Speaker by, NegotiationState then) {
        return !(then instanceof NegotiationState.Agreed agreed)
                || agreed.file().form() != Form.SIGNATURES
                || agreed.signed().contains(by.other());
    }

    /** What follows if nobody had spoken who is not known to be allowed to. */
    private Verdict asKnown(NegotiationState then) {
        ContractLaw law = process.law();
        return then.fold(
                unopened -> new Verdict.Pending(NOTHING_OPEN.under(law)),
                invited -> new Verdict.Pending(NOTHING_OPEN.under(law)),
                underway -> underway.word() instanceof NegotiationDecision.Accept
                        ? new Verdict.Pending(UNDERWAY.under(law))
                        : asKnown(underway.before()),
                open -> pending(law.closes(open.offer()), LegalPoint.PERIOD),
                changed -> pending(law.noticeBy(changed.acceptance().reached()), LegalPoint.CHANGES),
                late -> late.lateness() == Lateness.PERHAPS
                        ? new Verdict.Unclear(UNCLEAR.under(law))
                        : pending(law.noticeBy(late.acceptance().reached()), FormRows.point(late)),
                crossed -> new Verdict.Unclear(UNCLEAR.under(law)),
                agreed -> new Verdict.Pending(FORM_OPEN.under(law)),
                concluded -> new Verdict.Contract(concluded.conclusion()),
                rejected -> new Verdict.NoContract(REJECTED.under(law)),
                withdrawn -> new Verdict.NoContract(WITHDRAWN.under(law)),
                revoked -> new Verdict.NoContract(REVOKED.under(law)),
                lapsed -> new Verdict.NoContract(LAPSED.under(law)));
    }

    private Verdict pending(Option<Moment> end, LegalPoint point) {
        return new Verdict.Pending(end.fold(
                () -> NO_END.under(process.law(), point),
                until -> NOT_YET.under(process.law(), point).with("until", until)));
    }

    /** What is due, most pressing first: answers, then the next word about what is on the table, then who might say what was said. */
    private Seq<Reminder> due(NegotiationState then) {
        return next(then)
                .appendAll(then.file()
                        .unratified()
                        .map(word -> new Reminder(
                                word.doubtful() ? What.AUTHORITY : What.RATIFICATION, word.by(), Option.none())));
    }

    private Seq<Reminder> next(NegotiationState then) {
        Seq<Reminder> answers = then.file()
                .asked()
                .map(asking -> new Reminder(
                        What.ANSWER, asking.by().other(), Bench.standing(then).flatMap(process.law()::closes)));
        return then.<Seq<Reminder>>fold(
                unopened -> answers,
                invited -> answers.append(
                        new Reminder(What.REPLY, invited.round().by().other(), Option.none())),
                underway -> next(underway.before()).filter(reminder -> reminder.from() == Speaker.THEY),
                open -> answers.append(new Reminder(
                        What.REPLY, open.offer().by().other(), process.law().closes(open.offer()))),
                changed -> notice(changed.offer().by(), changed.acceptance().reached()),
                late -> notice(late.offer().by(), late.acceptance().reached()),
                crossed -> Vector.of(new Reminder(What.PROOF, Speaker.WE, Option.none())),
                this::forms,
                concluded -> Vector.empty(),
                rejected -> Vector.empty(),
                withdrawn -> Vector.empty(),
                revoked -> Vector.empty(),
                lapsed -> Vector.empty());
    }

    private Seq<Reminder> notice(Speaker offeror, Moment reached) {
        return Vector.of(new Reminder(What.NOTICE, offeror, process.law().noticeBy(reached)));
    }

    /** A confirmation is due from whoever reserved it; signatures from whoever has not signed, the one who was agreed with first. */
    private Seq<Reminder> forms(NegotiationState.Agreed agreed) {
        return switch (agreed.file().form()) {
            case NONE -> Vector.empty();
            case CONFIRMATION ->
                agreed.file()
                        .rounds()
                        .find(round -> round.proposal().form() == agreed.file().form())
                        .map(round -> new Reminder(What.CONFIRMATION, round.by(), Option.none()))
                        .toVector();
            case SIGNATURES ->
                Vector.of(agreed.acceptance().by().other(), agreed.acceptance().by())
                        .filter(speaker -> !agreed.signed().contains(speaker))
                        .map(speaker -> new Reminder(What.SIGNATURE, speaker, Option.none()));
        };
    }
}
