package org.countersign.testkit.trade;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.testkit.Gen;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.credit.Allowance;
import org.countersign.trade.credit.ApplicableRules;
import org.countersign.trade.credit.Availability;
import org.countersign.trade.credit.AvailableBy;
import org.countersign.trade.credit.BankTerms;
import org.countersign.trade.credit.Confirmation;
import org.countersign.trade.credit.Credit;
import org.countersign.trade.credit.CreditForm;
import org.countersign.trade.credit.DayRange;
import org.countersign.trade.credit.RequiredDocument;
import org.countersign.trade.credit.ShipmentTerms;
import org.countersign.trade.credit.StatedGoods;
import org.countersign.trade.credit.SwiftForm;
import org.countersign.trade.credit.Tenor;
import org.countersign.trade.credit.amend.Amendment;
import org.countersign.trade.credit.amend.Answer;
import org.countersign.trade.credit.amend.Answered;
import org.countersign.trade.credit.amend.CreditFile;
import org.countersign.trade.credit.amend.Transfer;
import org.countersign.trade.credit.check.Disposition;
import org.countersign.trade.credit.check.Examination;
import org.countersign.trade.credit.check.InstalmentSchedule;
import org.countersign.trade.credit.check.Presentation;
import org.countersign.trade.credit.check.RefusalNotice;
import org.countersign.trade.credit.review.Remark;
import org.countersign.trade.credit.review.Review;
import org.countersign.trade.credit.review.SalesTerms;
import org.countersign.trade.credit.swift.Mt707;
import org.countersign.trade.credit.swift.MtProblem;
import org.countersign.trade.goods.Tolerance;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.IsoCurrency;

/** Values of the rooms {@code credit}. All names are fiction. */
public final class CreditGens {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/-?().,'+ ";

    private CreditGens() {}

    /** Text that a field of that form takes. */
    public static Gen<String> text(SwiftForm form) {
        return source -> Vector.fill(
                        source.between(1, Math.min(form.lines(), 4)),
                        () -> line(form).next(source))
                .mkString("\n");
    }

    private static Gen<String> line(SwiftForm form) {
        return source -> "A"
                + Vector.fill(
                                source.between(0, form.width() - 3),
                                () -> ALPHABET.charAt(source.below(ALPHABET.length())))
                        .mkString()
                + "Z";
    }

    /** Items of field 46A or 47A: known documents, and any words. */
    public static Gen<String> item() {
        return Gen.oneOf(
                Gen.of(
                        "SIGNED COMMERCIAL INVOICE IN TRIPLICATE",
                        "FULL SET OF CLEAN ON BOARD BILLS OF LADING\nMADE OUT TO ORDER, FREIGHT PREPAID",
                        "PACKING LIST IN 2 COPIES",
                        "INSURANCE POLICY FOR 110 PCT, ICC (A)",
                        "CERTIFICATE OF ORIGIN",
                        "BENEFICIARY'S CERTIFICATE",
                        "INSPECTION CERTIFICATE SIGNED BY APPLICANT"),
                text(new SwiftForm(3, 60, false)).filter(text -> !text.contains("\n+")));
    }

    /** How much a field takes. */
    public static Gen<SwiftForm> form() {
        return source -> new SwiftForm(source.between(1, 100), source.between(4, 65), source.percent(50));
    }

    /** Availability of every kind. */
    public static Gen<Availability> availability() {
        return source -> {
            int way = source.below(4);
            return Availability.builder()
                    .with(Gen.oneOf(Gen.of("ANY BANK", "FICTDEFFXXX"), text(SwiftForm.PARTY))
                            .next(source))
                    .by(Gen.of(AvailableBy.values()).next(source))
                    .draftsAt(way == 1 ? Option.some("60 DAYS AFTER B/L DATE") : Option.none())
                    .drawee(way == 1 ? Option.some("FICTDEFF") : Option.none())
                    .mixed(way == 2 ? Option.some(text(SwiftForm.TERMS).next(source)) : Option.none())
                    .deferred(way == 3 ? Option.some("90 DAYS FROM INVOICE DATE") : Option.none())
                    .build();
        };
    }

    /** A day that the six digits of a message can say. */
    public static Gen<LocalDate> day() {
        return source -> LocalDate.of(2000, 1, 1).plusDays(source.below(36_000));
    }

    /** Terms of shipment, with a day, a period or neither. */
    public static Gen<ShipmentTerms> shipment() {
        return source -> {
            int time = source.below(3);
            return ShipmentTerms.builder()
                    .partial(Gen.of(Allowance.values()).maybe().next(source))
                    .transhipment(Gen.of(Allowance.values()).maybe().next(source))
                    .receipt(text(SwiftForm.PLACE).maybe().next(source))
                    .loading(
                            Gen.of("NINGBO, CHINA", "ANY PORT IN CHINA").maybe().next(source))
                    .discharge(Gen.of("HAMBURG", "ROTTERDAM OR ANTWERP").maybe().next(source))
                    .destination(text(SwiftForm.PLACE).maybe().next(source))
                    .latest(time == 1 ? Option.some(day().next(source)) : Option.none())
                    .period(time == 2 ? Option.some("FIRST HALF OF MAY 2026") : Option.none())
                    .build();
        };
    }

    /** What concerns the banks. */
    public static Gen<BankTerms> banks() {
        return source -> BankTerms.builder()
                .confirmation(Gen.of(Confirmation.values()).next(source))
                .confirmer(text(SwiftForm.PARTY).maybe().next(source))
                .reimbursing(Gen.of("FICTUS33", "FICTUS33XXX").maybe().next(source))
                .instructions(text(SwiftForm.INSTRUCTIONS).maybe().next(source))
                .adviseThrough(text(SwiftForm.PARTY).maybe().next(source))
                .note(text(SwiftForm.NOTE).maybe().next(source))
                .build();
    }

    /** Credits in which anything that may be left out may be left out. */
    public static Gen<Credit> credit() {
        return source -> {
            boolean other = source.percent(10);
            return Credit.builder()
                    .number(text(SwiftForm.REFERENCE).next(source))
                    .form(Gen.of(CreditForm.values()).next(source))
                    .preAdvice(text(SwiftForm.REFERENCE).maybe().next(source))
                    .issued(day().maybe().next(source))
                    .rules(
                            other
                                    ? ApplicableRules.OTHER
                                    : Gen.of(ApplicableRules.UCP, ApplicableRules.EUCP, ApplicableRules.ISP)
                                            .next(source))
                    .otherRules(other ? Option.some("URDG 758") : Option.none())
                    .expiry(day().next(source))
                    .expiryPlace(text(SwiftForm.EXPIRY_PLACE).next(source))
                    .applicantBank(text(SwiftForm.PARTY).maybe().next(source))
                    .applicant(text(SwiftForm.PARTY).next(source))
                    .beneficiary(text(SwiftForm.PARTY).next(source))
                    .amount(sum().next(source))
                    .tolerance(Gen.of(Tolerance.percent(10), Tolerance.percent(Decimal.of(5), Decimal.of(0)))
                            .maybe()
                            .next(source))
                    .additional(text(SwiftForm.TERMS).maybe().next(source))
                    .availability(availability().next(source))
                    .shipment(shipment().next(source))
                    .goods(Gen.oneOf(
                                    Gen.of(
                                            "ABOUT 100 MT OF STEEL COILS AT USD 1,000.00 PER MT\nCIF HAMBURG, INCOTERMS 2020"),
                                    text(SwiftForm.NARRATIVE))
                            .maybe()
                            .next(source))
                    .documents(item().many(0, 5).next(source))
                    .conditions(item().many(0, 3).next(source))
                    .paymentTerms(text(SwiftForm.NARRATIVE).maybe().next(source))
                    .bankTerms(text(SwiftForm.NARRATIVE).maybe().next(source))
                    .charges(text(SwiftForm.NOTE).maybe().next(source))
                    .presentationDays(Gen.between(1, 60).maybe().next(source))
                    .banks(banks().next(source))
                    .build();
        };
    }

    /** When drafts are due. */
    public static Gen<Tenor> tenor() {
        return Gen.oneOf(
                Gen.of(Tenor.sight()),
                source -> Tenor.after(
                        source.between(1, Tenor.MAX_DAYS),
                        Gen.of(Tenor.Event.values()).next(source)));
    }

    /** Days, open at one end, at both, or closed. */
    public static Gen<DayRange> dayRange() {
        return source -> {
            LocalDate first = day().next(source);
            return new DayRange(
                    source.percent(70) ? Option.some(first) : Option.none(),
                    source.percent(70) ? Option.some(first.plusDays(source.below(60))) : Option.none());
        };
    }

    /** What items ask for. */
    public static Gen<RequiredDocument> required() {
        return item().map(RequiredDocument::read);
    }

    /** Quantities and prices as goods are described. */
    public static Gen<StatedGoods> stated() {
        return Gen.of(
                        "10,000 PCS LED LAMPS",
                        "ABOUT 100 MT OF STEEL AT ABOUT USD 1,000.50/MT",
                        "500 CARTONS AND 20 BAGS",
                        "GOODS")
                .map(StatedGoods::read);
    }

    /** Amendments that change one thing or two. */
    public static Gen<Amendment> amendment() {
        return source -> {
            Credit before = credit().next(source);
            Credit longer =
                    Credit.SHAPE.with(before, Credit.EXPIRY, before.expiry().plusDays(source.between(1, 30)));
            Credit after = source.percent(50)
                    ? longer
                    : Credit.SHAPE.with(longer, Credit.DOCUMENTS, Vector.of("PACKING LIST"));
            return Amendment.builder()
                    .number(source.between(1, 9))
                    .issued(day().next(source))
                    .before(before)
                    .after(after)
                    .narrative(BaseGens.text().maybe().next(source))
                    .build();
        };
    }

    /** Amendments and how far they bind. */
    public static Gen<Answered> answered() {
        return source -> Answered.builder()
                .amendment(amendment().next(source))
                .answer(Gen.of(Answer.values()).next(source))
                .isExtended(source.percent(50))
                .build();
    }

    /** Credits with up to two amendments, each answered or not. */
    public static Gen<CreditFile> file() {
        return source -> {
            Amendment first = amendment().next(source);
            CreditFile file = CreditFile.builder()
                    .issued(first.before())
                    .amendments(Vector.of(Answered.builder()
                            .amendment(first)
                            .answer(Gen.of(Answer.values()).next(source))
                            .isExtended(source.percent(50))
                            .build()))
                    .build();
            return source.percent(30) ? CreditFile.of(first.before()) : file;
        };
    }

    /** Transfers, most of them forbidden. */
    public static Gen<Transfer> transfer() {
        return source -> {
            Credit credit = credit().next(source);
            return Transfer.builder()
                    .original(credit)
                    .parts(source.percent(50) ? Vector.of(credit) : Vector.of(credit, credit().next(source)))
                    .isOnward(source.percent(20))
                    .build();
        };
    }

    /** What was agreed. */
    public static Gen<SalesTerms> salesTerms() {
        return source -> SalesTerms.builder()
                .seller(DocumentGens.party().next(source))
                .buyer(DocumentGens.party().next(source))
                .total(sum().maybe().next(source))
                .moreOrLess(GoodsGens.tolerance().maybe().next(source))
                .deliveryTerm(DeliveryGens.contractTerm().maybe().next(source))
                .isOnBoardAgreed(source.percent(50))
                .loading(BaseGens.name().maybe().next(source))
                .discharge(BaseGens.name().maybe().next(source))
                .partial(Gen.of(Allowance.values()).maybe().next(source))
                .transhipment(Gen.of(Allowance.values()).maybe().next(source))
                .shipBy(day().maybe().next(source))
                .readyOn(day().maybe().next(source))
                .daysForPapers(Gen.between(1, 30).maybe().next(source))
                .tenor(tenor().maybe().next(source))
                .isConfirmed(source.percent(30))
                .documents(Gen.of("commercial invoice", "packing list", "bill of lading")
                        .many(0, 3)
                        .next(source))
                .build();
    }

    /** What a review remarks. */
    public static Gen<Remark> remark() {
        return source -> new Remark(
                Gen.of(Remark.Weight.values()).next(source),
                BaseGens.reason().next(source),
                BaseGens.path().next(source));
    }

    /** Reviews of credits against terms. */
    public static Gen<Review> review() {
        return source -> Review.of(credit().next(source), salesTerms().next(source));
    }

    /** How documents reach the bank. */
    public static Gen<Presentation> presentation() {
        return source -> Presentation.builder()
                .on(day().maybe().next(source))
                .isAfterHours(source.percent(20))
                .drawn(sum().maybe().next(source))
                .drawnBefore(sum().maybe().next(source))
                .shippedBefore(source.percent(20))
                .closures(day().many(0, 2).next(source))
                .earlierShipments(day().many(0, 2).next(source))
                .build();
    }

    /** Examinations of any papers under any credit. */
    public static Gen<Examination> examination() {
        return source -> Examination.of(
                credit().next(source),
                DocumentGens.set().next(source),
                presentation().next(source),
                PaymentGens.calendar().next(source));
    }

    /** Schedules of one to four periods. */
    public static Gen<InstalmentSchedule> schedule() {
        return dayRange().many(1, 4).map(InstalmentSchedule::new);
    }

    /** Notices, most of them lacking something. */
    public static Gen<RefusalNotice> notice() {
        return source -> new RefusalNotice(
                day().next(source),
                source.percent(80),
                BaseGens.name().many(0, 2).next(source),
                Gen.of(Disposition.values()).maybe().next(source));
    }

    /** Why texts are no messages. */
    public static Gen<MtProblem> mtProblem() {
        return source -> new MtProblem(
                source.between(1, 99),
                Gen.of("32B", "20").maybe().next(source),
                BaseGens.name().next(source));
    }

    /** What messages that amend say. */
    public static Gen<Mt707.Amended> amended() {
        return source -> new Mt707.Amended(source.between(1, 99), day().next(source), credit().next(source));
    }

    private static Gen<Amount> sum() {
        return Gen.between(1, 90_000_000).map(cents -> Amount.of(IsoCurrency.USD, Decimal.parse(cents + "e-2")));
    }
}
