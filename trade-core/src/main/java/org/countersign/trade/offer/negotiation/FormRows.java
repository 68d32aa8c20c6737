package org.countersign.trade.offer.negotiation;

import static org.countersign.trade.offer.negotiation.Bench.to;
import static org.countersign.trade.offer.negotiation.NegotiationReason.*;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;
import java.util.function.Supplier;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Reason;
import org.countersign.trade.offer.law.Acceptance;
import org.countersign.trade.offer.law.Form;
import org.countersign.trade.offer.law.LateEffect;
import org.countersign.trade.offer.law.Lateness;
import org.countersign.trade.offer.law.LegalPoint;
import org.countersign.trade.offer.law.Round;
import org.countersign.trade.offer.law.Speaker;
import org.countersign.trade.offer.negotiation.NegotiationState.Agreed;
import org.countersign.trade.offer.negotiation.NegotiationState.Changed;
import org.countersign.trade.offer.negotiation.NegotiationState.Concluded;
import org.countersign.trade.offer.negotiation.NegotiationState.Lapsed;
import org.countersign.trade.offer.negotiation.NegotiationState.Late;
import org.countersign.trade.offer.negotiation.NegotiationState.Open;

/**
 * What follows a yes: notices of the offeror, time that passes, confirmation and signatures; and questions, which change nothing. Each fold names
 * the states in the order unopened, invited, underway, open, changed, late, crossed, agreed, concluded, rejected, withdrawn, revoked, lapsed.
 */
record FormRows(Bench bench) {

    Either<Reason, NegotiationState> asked(NegotiationState state, boolean sample, String words) {
        Asking asking =
                new Asking(bench.word().by(), sample, words, bench.word().reached());
        return said(
                state,
                () -> state.file().asked().exists(asking::isSameAs)
                        ? bench.none(KNOWN)
                        : to(state.with(state.file().asking(asking))));
    }

    Either<Reason, NegotiationState> answered(NegotiationState state) {
        Speaker by = bench.word().by();
        return said(
                state,
                () -> state.file().asked().exists(asking -> asking.by() != by)
                        ? to(state.with(state.file().answered(by)))
                        : bench.none(NOT_ASKED));
    }

    /** Questions and answers go anywhere but into a contract. */
    private Either<Reason, NegotiationState> said(
            NegotiationState state, Supplier<Either<Reason, NegotiationState>> otherwise) {
        return state.fold(
                unopened -> otherwise.get(),
                invited -> otherwise.get(),
                underway -> otherwise.get(),
                open -> otherwise.get(),
                changed -> otherwise.get(),
                late -> otherwise.get(),
                crossed -> otherwise.get(),
                agreed -> otherwise.get(),
                concluded -> bench.none(CONCLUDED),
                rejected -> otherwise.get(),
                withdrawn -> otherwise.get(),
                revoked -> otherwise.get(),
                lapsed -> otherwise.get());
    }

    Either<Reason, NegotiationState> noticed(NegotiationState state, Notice notice) {
        return state.fold(
                unopened -> bench.none(NO_NOTICE_DUE),
                invited -> bench.none(NO_NOTICE_DUE),
                underway -> bench.inside(underway, before -> noticed(before, notice)),
                open -> bench.none(NO_NOTICE_DUE),
                changed -> inTime(changed.offer(), changed.acceptance(), LegalPoint.CHANGES)
                        .flatMap(offer -> notice == Notice.LET
                                ? bench.agree(changed.file(), changed.acceptance(), LegalPoint.CHANGES)
                                : to(countered(changed))),
                late -> inTime(late.offer(), late.acceptance(), point(late)).flatMap(offer -> noticed(late, notice)),
                crossed -> !bench.isOwn(crossed.offer())
                        ? bench.none(NOT_OFFEROR)
                        : notice == Notice.LET
                                ? bench.agree(crossed.file(), crossed.acceptance(), LegalPoint.ACCEPTANCE)
                                : bench.none(UNCLEAR),
                agreed -> bench.none(NO_NOTICE_DUE),
                concluded -> bench.none(CONCLUDED),
                rejected -> bench.none(NO_NOTICE_DUE),
                withdrawn -> bench.none(NO_NOTICE_DUE),
                revoked -> bench.none(NO_NOTICE_DUE),
                lapsed -> bench.none(NO_NOTICE_DUE));
    }

    /** What may have come in time cannot be undone by saying that it did not. */
    private Either<Reason, NegotiationState> noticed(Late late, Notice notice) {
        if (notice == Notice.LET) {
            return bench.agree(late.file(), late.acceptance(), point(late));
        }
        return late.lateness() == Lateness.PERHAPS ? bench.none(UNCLEAR) : to(new Lapsed(late.file(), late.offer()));
    }

    /** The offer, if the notice is the offeror's and went out in time. */
    private Either<Reason, Round> inTime(Round offer, Acceptance acceptance, LegalPoint point) {
        if (!bench.isOwn(offer)) {
            return Either.left(NOT_OFFEROR.under(bench.law(), point));
        }
        Moment out = bench.word().dispatched().getOrElse(bench.word().reached());
        return bench.law()
                .noticeBy(acceptance.reached())
                .filter(until -> out.isPast(until).isYes())
                .<Either<Reason, Round>>map(until ->
                        Either.left(NOTICE_LATE.under(bench.law(), point).with("until", until)))
                .getOrElse(() -> Either.right(offer));
    }

    /** An objection makes of an acceptance with changes what it would have been with greater ones. */
    private static Open countered(Changed changed) {
        Acceptance acceptance = changed.acceptance();
        Round round = new Round(
                changed.file().rounds().size() + 1,
                acceptance.by(),
                Bench.counter(changed.offer(), acceptance),
                changed.offer().medium(),
                Option.none(),
                acceptance.reached());
        return new Open(changed.file().with(round), round, Vector.empty(), Option.none());
    }

    Either<Reason, NegotiationState> confirmed(NegotiationState state, Digest content) {
        return agreed(state, content, Form.CONFIRMATION, this::concluded);
    }

    Either<Reason, NegotiationState> signed(NegotiationState state, Digest content) {
        return agreed(state, content, Form.SIGNATURES, agreed -> {
            Seq<Speaker> signed = agreed.signed().append(bench.word().by());
            if (agreed.signed().contains(bench.word().by())) {
                return bench.none(KNOWN);
            }
            return signed.size() == Speaker.values().length
                    ? concluded(agreed)
                    : to(new Agreed(agreed.file(), agreed.acceptance(), agreed.content(), signed));
        });
    }

    private Either<Reason, NegotiationState> agreed(
            NegotiationState state,
            Digest content,
            Form form,
            Function<Agreed, Either<Reason, NegotiationState>> then) {
        return state.fold(
                unopened -> bench.none(NOT_AGREED),
                invited -> bench.none(NOT_AGREED),
                underway -> bench.word().isBy(Speaker.WE)
                        ? bench.none(UNDERWAY)
                        : bench.inside(underway, before -> agreed(before, content, form, then)),
                open -> bench.none(NOT_AGREED),
                changed -> bench.none(NOTICE_FIRST, LegalPoint.CHANGES),
                late -> bench.none(NOTICE_FIRST, point(late)),
                crossed -> bench.none(UNCLEAR),
                agreed -> agreed.file().form() != form
                        ? bench.none(NOT_RESERVED)
                        : agreed.content().equals(content) ? then.apply(agreed) : bench.none(OTHER_CONTENT),
                concluded -> bench.none(CONCLUDED),
                rejected -> bench.none(NOT_AGREED),
                withdrawn -> bench.none(NOT_AGREED),
                revoked -> bench.none(NOT_AGREED),
                lapsed -> bench.none(NOT_AGREED));
    }

    private Either<Reason, NegotiationState> concluded(Agreed agreed) {
        return to(new Concluded(
                agreed.file(),
                agreed.acceptance(),
                bench.conclusion(agreed.acceptance(), bench.word().reached(), LegalPoint.FORM)));
    }

    Either<Reason, NegotiationState> timePassed(NegotiationState state) {
        return state.fold(
                unopened -> bench.none(NOTHING_OPEN),
                invited -> bench.none(NOTHING_OPEN),
                underway -> bench.inside(underway, this::timePassed),
                open -> past(bench.law().closes(open.offer()), LegalPoint.PERIOD, () -> closed(open)),
                changed -> past(
                        bench.law().noticeBy(changed.acceptance().reached()),
                        LegalPoint.CHANGES,
                        () -> bench.agree(changed.file(), changed.acceptance(), LegalPoint.CHANGES)),
                late -> late.lateness() == Lateness.PERHAPS
                        ? bench.none(UNCLEAR)
                        : past(bench.law().noticeBy(late.acceptance().reached()), point(late), () -> silent(late)),
                crossed -> bench.none(UNCLEAR),
                agreed -> bench.none(FORM_OPEN),
                concluded -> bench.none(CONCLUDED),
                rejected -> bench.none(REJECTED),
                withdrawn -> bench.none(WITHDRAWN),
                revoked -> bench.none(REVOKED),
                lapsed -> bench.none(LAPSED));
    }

    /** Where the law says what becomes of it. */
    static LegalPoint point(Late late) {
        return late.lateness() == Lateness.DELAYED ? LegalPoint.DELAYED : LegalPoint.LATE;
    }

    private Either<Reason, NegotiationState> past(
            Option<Moment> end, LegalPoint point, Supplier<Either<Reason, NegotiationState>> then) {
        return end.fold(
                () -> bench.none(NO_END, point),
                until -> bench.word().reached().isPast(until).isYes()
                        ? then.get()
                        : Either.left(NOT_YET.under(bench.law(), point).with("until", until)));
    }

    /** The offer has closed, and the other side said nothing: between some, that is a yes. */
    private Either<Reason, NegotiationState> closed(Open open) {
        Round offer = open.offer();
        return bench.law().silenceAccepts()
                ? bench.law()
                        .closes(offer)
                        .fold(
                                () -> bench.none(NO_END),
                                end -> bench.agree(
                                        open.file(),
                                        new Acceptance(
                                                offer.by().other(),
                                                offer.number(),
                                                offer.proposal().terms(),
                                                end,
                                                end,
                                                Option.none()),
                                        LegalPoint.SILENCE))
                : to(new Lapsed(open.file(), offer));
    }

    /** The offeror said nothing about a late acceptance. */
    private Either<Reason, NegotiationState> silent(Late late) {
        return bench.law().late(late.lateness()) == LateEffect.UNLESS_OBJECTED
                ? bench.agree(late.file(), late.acceptance(), LegalPoint.DELAYED)
                : to(new Lapsed(late.file(), late.offer()));
    }
}
