package org.countersign.testkit.trade;

import io.vavr.collection.Vector;
import org.countersign.testkit.Gen;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.contract.Contract;
import org.countersign.trade.contract.signing.Bond;
import org.countersign.trade.contract.signing.ContractDecision;
import org.countersign.trade.contract.signing.ContractFile;
import org.countersign.trade.contract.signing.ContractReport;
import org.countersign.trade.contract.signing.ContractReview;
import org.countersign.trade.contract.signing.ContractState;
import org.countersign.trade.contract.signing.EndKind;
import org.countersign.trade.contract.signing.Given;
import org.countersign.trade.contract.signing.Signing;
import org.countersign.trade.contract.signing.TabledAs;
import org.countersign.trade.contract.signing.Version;

/** Values of the room {@code contract.signing}. */
public final class SigningGens {
    private static final Gen<Moment> MOMENT = Gen.oneOf(ProcessGens.busyMoment(), ProcessGens.soonMoment());

    private SigningGens() {}

    /** Yes, no or unknown. */
    private static Gen<Truth> truth() {
        return Gen.of(Truth.values());
    }

    /** Signatures in a file. */
    public static Gen<Signing> signing() {
        return source -> new Signing(
                ContractGens.signature().next(source), MOMENT.next(source), MOMENT.next(source), truth().next(source));
    }

    /** Assents in a file. */
    public static Gen<Given> given() {
        return source -> new Given(
                ContractGens.assent().next(source), MOMENT.next(source), MOMENT.next(source), truth().next(source));
    }

    /** Versions that took effect. */
    public static Gen<Version> version() {
        return source -> new Version(ContractGens.contract().next(source), MOMENT.next(source));
    }

    /** Files with none to two versions. */
    public static Gen<ContractFile> file() {
        return source -> {
            Contract first = ContractGens.contract().next(source);
            return new ContractFile(
                    ContractGens.authorities().next(source),
                    QuotationGens.quotation().maybe().next(source),
                    MOMENT.maybe().next(source),
                    Vector.of(first, first.revised())
                            .take(source.below(3))
                            .map(contract -> new Version(contract, MOMENT.next(source))));
        };
    }

    /** States, each of the fourteen among them. */
    public static Gen<ContractState> state() {
        return Gen.oneOf(early(), late());
    }

    private static Gen<ContractState> early() {
        return Gen.oneOf(
                file().map(ContractState.Unconfirmed::new),
                source -> new ContractState.Confirming(
                        file().next(source), ContractGens.letter().next(source), MOMENT.next(source)),
                source -> new ContractState.Deviating(
                        file().next(source),
                        ContractGens.letter().maybe().next(source),
                        QuotationGens.quotation().next(source),
                        MOMENT.next(source)),
                file().map(ContractState.Confirmed::new),
                source -> new ContractState.Drafted(
                        file().next(source), ContractGens.contract().next(source)),
                source -> new ContractState.SignedByUs(
                        file().next(source),
                        ContractGens.contract().next(source),
                        signing().next(source)),
                source -> new ContractState.Sent(
                        file().next(source),
                        ContractGens.contract().next(source),
                        signing().next(source),
                        MOMENT.next(source)));
    }

    private static Gen<ContractState> late() {
        return Gen.oneOf(
                source -> new ContractState.Tabled(
                        file().next(source),
                        ContractGens.contract().next(source),
                        signing().maybe().next(source),
                        Gen.of(TabledAs.values()).next(source),
                        ContractGens.contract().maybe().next(source)),
                source -> new ContractState.Unratified(
                        file().next(source),
                        ContractGens.contract().next(source),
                        signing().next(source),
                        signing().next(source)),
                file().map(ContractState.Effective::new),
                source -> new ContractState.Amending(
                        file().next(source),
                        ContractGens.amendment().next(source),
                        NegotiationGens.speaker().next(source),
                        given().next(source),
                        given().maybe().next(source),
                        source.percent(30)),
                source -> new ContractState.Refused(
                        file().next(source), BaseGens.text().next(source)),
                source -> new ContractState.Lapsed(
                        file().next(source),
                        ContractGens.contract().next(source),
                        signing().next(source),
                        MOMENT.next(source)),
                source -> new ContractState.Ended(
                        file().next(source), Gen.of(EndKind.values()).next(source), MOMENT.next(source)));
    }

    private static Gen<EndKind> declared() {
        return Gen.of(EndKind.PERFORMED, EndKind.AVOIDED);
    }

    /** What they say, what is shown, and time. */
    public static Gen<ContractReport> report() {
        return Gen.oneOf(
                BaseGens.digest().map(ContractReport.Confirmed::new),
                QuotationGens.quotation().map(ContractReport.Deviated::new),
                source -> new ContractReport.Presented(
                        ContractGens.contract().next(source),
                        ContractGens.signature().maybe().next(source)),
                ContractGens.signature().map(ContractReport.Countersigned::new),
                BaseGens.text().map(ContractReport.Refused::new),
                source -> new ContractReport.AmendmentProposed(
                        ContractGens.amendment().next(source),
                        ContractGens.assent().next(source)),
                source -> new ContractReport.AmendmentAgreed(
                        BaseGens.digest().next(source), ContractGens.assent().next(source)),
                BaseGens.text().map(ContractReport.Relied::new),
                PartyGens.bindingAuthority().map(ContractReport.AuthorityShown::new),
                source -> new ContractReport.AuthorityEnded(
                        BaseGens.name().next(source),
                        BaseGens.person().next(source).id()),
                source -> new ContractReport.Ratified(
                        BaseGens.digest().next(source), BaseGens.person().next(source)),
                source -> new ContractReport.EndDeclared(
                        declared().next(source), BaseGens.text().next(source)),
                Gen.always(new ContractReport.TimePassed()));
    }

    /** What we decide. */
    public static Gen<ContractDecision> decision() {
        return Gen.oneOf(
                ContractGens.letter().map(ContractDecision.Confirm::new),
                Gen.always(new ContractDecision.Adopt()),
                ContractGens.contract().map(ContractDecision.Draft::new),
                ContractGens.signature().map(ContractDecision.Sign::new),
                MOMENT.map(ContractDecision.Send::new),
                Gen.always(new ContractDecision.TakeBack()),
                BaseGens.text().map(ContractDecision.Decline::new),
                source -> new ContractDecision.Propose(
                        ContractGens.amendment().next(source),
                        ContractGens.assent().next(source)),
                source -> new ContractDecision.Agree(
                        BaseGens.digest().next(source), ContractGens.assent().next(source)),
                source -> new ContractDecision.Ratify(
                        BaseGens.digest().next(source), BaseGens.person().next(source)),
                source -> new ContractDecision.DeclareEnd(
                        declared().next(source), BaseGens.text().next(source)));
    }

    /** Either. */
    public static Gen<Act> act() {
        return Gen.oneOf(report(), decision());
    }

    /** Whether anybody is bound. */
    public static Gen<Bond> bond() {
        return source -> new Bond(
                truth().next(source),
                MOMENT.maybe().next(source),
                QuotationGens.quotation().maybe().next(source),
                BaseGens.reason().maybe().next(source));
    }

    /** What there is to judge. */
    public static Gen<ContractReview> review() {
        return source -> ContractReview.builder()
                .contract(ContractGens.contract().next(source))
                .confirmed(QuotationGens.quotation().maybe().next(source))
                .former(ContractGens.contract().maybe().next(source))
                .signings(signing().many(0, 2).next(source))
                .authorities(PartyGens.bindingAuthority().many(0, 2).next(source))
                .creditAmended(Gen.of(true, false).maybe().next(source))
                .overtaken(Gen.of("CON-UNAUTHORISED", "CON-DIFFERS").many(0, 2).next(source))
                .extensions(BaseGens.extensions().next(source))
                .build();
    }
}
