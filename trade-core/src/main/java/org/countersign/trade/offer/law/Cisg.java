package org.countersign.trade.offer.law;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.offer.QuotationLine;

/**
 * The United Nations Convention on Contracts for the International Sale of Goods, articles 11, 14 to 24 and 29, in our own words. Whether it applies
 * (articles 1 to 6, 92, 95, 96) is for the host to know. Not told here: reliance on an offer that does not say it is firm (16(2)(b)), and
 * holidays at the end of a period (20(2)); a host that has such a case says so in the proposal. Who may bind a company stands outside it (4).
 *
 * @param time what the house takes for reasonable where the convention names no days
 * @param silenceAccepts whether a practice between the parties gives silence the meaning of a yes (9(1)); without one it is none (18(1))
 * @param ratification from when a ratified word counts: no answer of the convention, but of the law that governs the authority (4)
 */
@Evolving
public record Cisg(ReasonableTime time, boolean silenceAccepts, Ratification ratification) implements ContractLaw {
    /**
     * With the figures of the house, no practice of silence, and ratified words that count from their ratification: the house's choice, because a
     * yes that is ratified too late then waits for a notice, which settles it under every law.
     */
    public static final Cisg CISG = new Cisg(ReasonableTime.OF_THE_HOUSE, false);

    private static final Path LINES = Path.root().field(Quotation.LINES.name());

    /** With these answers, and ratified words that count from their ratification. */
    public Cisg(ReasonableTime time, boolean silenceAccepts) {
        this(time, silenceAccepts, Ratification.FROM_THE_RATIFICATION);
    }

    /** The same where the law of agency answers so. */
    public Cisg with(Ratification other) {
        return new Cisg(time, silenceAccepts, other);
    }

    @Override
    public Citation on(LegalPoint point) {
        return Citation.of(
                Authority.CISG,
                switch (point) {
                    case OFFER -> "14(1)";
                    case WITHDRAWAL -> "15(2)";
                    case REVOCATION -> "16(1)";
                    case IRREVOCABLE -> "16(2)";
                    case REJECTION -> "17";
                    case ACCEPTANCE -> "18(2)";
                    case CONDUCT -> "18(3)";
                    case SILENCE -> "18(1)";
                    case CHANGES -> "19";
                    case PERIOD -> "18(2), 20";
                    case LATE -> "21(1)";
                    case DELAYED -> "21(2)";
                    case ACCEPTANCE_WITHDRAWN -> "22";
                    case CONCLUSION -> "23";
                    case FORM -> "11, 14(1)";
                    case MODIFICATION -> "29";
                    case AUTHORITY -> "4, outside it: the law of agency";
                });
    }

    /** Goods, quantity and price of every line (14(1)); a price left open is no offer here, though article 55 can be read otherwise. */
    @Override
    public Seq<Path> unsettled(Proposal proposal) {
        Seq<QuotationLine> lines = proposal.terms().lines();
        return lines.isEmpty()
                ? Vector.of(LINES)
                : lines.zipWithIndex().flatMap(line -> unsettled(line._1, LINES.element(line._2 + 1)));
    }

    private static Seq<Path> unsettled(QuotationLine line, Path at) {
        return Vector.of(
                        Option.when(line.quantity().isEmpty(), at.field(QuotationLine.QUANTITY.name())),
                        Option.when(line.unitPrice().isEmpty(), at.field(QuotationLine.UNIT_PRICE.name())))
                .flatMap(missing -> missing);
    }

    /**
     * The day that the quotation names; or its days, counted from the date of a letter and, for all that arrives at once, from when it arrived
     * (20(1)); or, where it says nothing, at once if it is spoken, and else a reasonable time (18(2)).
     */
    @Override
    public Option<Moment> closes(Round offer) {
        Quotation terms = offer.proposal().terms();
        return terms.validUntil()
                .orElse(() ->
                        offer.proposal().days().flatMap(days -> from(offer).daysLater(days)))
                .orElse(() -> offer.proposal().hasTime()
                        ? Option.none()
                        : offer.medium() == Medium.SPOKEN
                                ? Option.some(offer.reached())
                                : offer.reached().daysLater(time.toAccept()));
    }

    private static Moment from(Round offer) {
        return offer.medium() == Medium.LETTER
                ? offer.proposal().terms().issued().orElse(offer.sent()).getOrElse(offer.reached())
                : offer.reached();
    }

    /** If it says so, or names a time and does not say otherwise (16(2)(a)). */
    @Override
    public boolean isFirm(Proposal proposal) {
        return proposal.firmness() == Firmness.FIRM || proposal.firmness() == Firmness.UNSAID && proposal.hasTime();
    }

    /** Before the acceptance went out (16(1)). */
    @Override
    public Counts revokedBefore() {
        return Counts.ON_DISPATCH;
    }

    /** When it reaches the offeror (18(2)); by an act at the act, where the offer allows that (18(3)). */
    @Override
    public Counts acceptance(Round offer, Medium medium) {
        return medium == Medium.CONDUCT && offer.proposal().conduct() ? Counts.ON_DISPATCH : Counts.ON_RECEIPT;
    }

    /**
     * Yes for what 19(3) lists and for another party (14(1)); unknown for free words; no for packing, carriage and papers, which the list does
     * not name. The list is open, so that a court may see it otherwise.
     */
    @Override
    public Truth isMaterial(TermSubject subject) {
        return switch (subject) {
            case PRICE, PAYMENT, QUALITY, QUANTITY, PLACE, TIME, PARTIES -> Truth.YES;
            case WORDS -> Truth.UNKNOWN;
            case PACKING, CARRIAGE, DOCUMENTS, PAPER -> Truth.NO;
        };
    }

    /** A counter-offer as soon as one change is material (19(1)) or may be: nobody is bound by words that nobody has judged. */
    @Override
    public Reading reads(Comparison comparison) {
        if (comparison.terms().isEmpty()) {
            return Reading.ACCEPTS;
        }
        return comparison.material(this).isEmpty() ? Reading.ACCEPTS_UNLESS_OBJECTED : Reading.COUNTERS;
    }

    /** If the offeror lets it (21(1)); if only its way was slow, unless he objects (21(2)). */
    @Override
    public LateEffect late(Lateness lateness) {
        return lateness == Lateness.DELAYED ? LateEffect.UNLESS_OBJECTED : LateEffect.IF_LET;
    }

    /** Without delay (19(2), 21): the days that the house takes for it. */
    @Override
    public Option<Moment> noticeBy(Moment reached) {
        return reached.daysLater(time.toNotify());
    }
}
