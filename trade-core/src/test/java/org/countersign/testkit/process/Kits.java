package org.countersign.testkit.process;

import io.vavr.Lazy;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.testkit.Gen;
import org.countersign.testkit.Source;
import org.countersign.testkit.trade.AmendGens;
import org.countersign.testkit.trade.AmendSamples;
import org.countersign.testkit.trade.CatalogueGens;
import org.countersign.testkit.trade.CollectionGens;
import org.countersign.testkit.trade.CollectionSamples;
import org.countersign.testkit.trade.ContractSamples;
import org.countersign.testkit.trade.EscrowGens;
import org.countersign.testkit.trade.EscrowSamples;
import org.countersign.testkit.trade.FulfilmentGens;
import org.countersign.testkit.trade.HandoverGens;
import org.countersign.testkit.trade.HandoverSamples;
import org.countersign.testkit.trade.InquirySamples;
import org.countersign.testkit.trade.ListingSamples;
import org.countersign.testkit.trade.NegotiationGens;
import org.countersign.testkit.trade.NegotiationSamples;
import org.countersign.testkit.trade.OfferGens;
import org.countersign.testkit.trade.OpenGens;
import org.countersign.testkit.trade.OpenSamples;
import org.countersign.testkit.trade.ProcessGens;
import org.countersign.testkit.trade.ProductionSamples;
import org.countersign.testkit.trade.SampleActGens;
import org.countersign.testkit.trade.SampleLifeGens;
import org.countersign.testkit.trade.SampleLifeSamples;
import org.countersign.testkit.trade.SigningGens;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Texts;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.process.Decision;
import org.countersign.trade.base.process.Process;
import org.countersign.trade.base.process.Report;
import org.countersign.trade.base.process.TableSamples;
import org.countersign.trade.catalogue.CatalogueTexts;
import org.countersign.trade.catalogue.ListingDecision;
import org.countersign.trade.catalogue.ListingProcess;
import org.countersign.trade.catalogue.ListingReason;
import org.countersign.trade.catalogue.ListingReport;
import org.countersign.trade.catalogue.ListingState;
import org.countersign.trade.contract.signing.ContractDecision;
import org.countersign.trade.contract.signing.ContractProcess;
import org.countersign.trade.contract.signing.ContractReason;
import org.countersign.trade.contract.signing.ContractReport;
import org.countersign.trade.contract.signing.ContractState;
import org.countersign.trade.contract.signing.ContractTexts;
import org.countersign.trade.credit.amend.AmendDecision;
import org.countersign.trade.credit.amend.AmendProcess;
import org.countersign.trade.credit.amend.AmendReason;
import org.countersign.trade.credit.amend.AmendReport;
import org.countersign.trade.credit.amend.AmendState;
import org.countersign.trade.credit.amend.AmendTexts;
import org.countersign.trade.fulfilment.FulfilmentTexts;
import org.countersign.trade.fulfilment.ProductionDecision;
import org.countersign.trade.fulfilment.ProductionProcess;
import org.countersign.trade.fulfilment.ProductionReason;
import org.countersign.trade.fulfilment.ProductionReport;
import org.countersign.trade.fulfilment.ProductionState;
import org.countersign.trade.offer.Fact;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.InquiryDecision;
import org.countersign.trade.offer.InquiryProcess;
import org.countersign.trade.offer.InquiryReason;
import org.countersign.trade.offer.InquiryReport;
import org.countersign.trade.offer.InquiryState;
import org.countersign.trade.offer.OfferTexts;
import org.countersign.trade.offer.law.Cisg;
import org.countersign.trade.offer.negotiation.NegotiationDecision;
import org.countersign.trade.offer.negotiation.NegotiationReason;
import org.countersign.trade.offer.negotiation.NegotiationReport;
import org.countersign.trade.offer.negotiation.NegotiationState;
import org.countersign.trade.offer.negotiation.NegotiationTexts;
import org.countersign.trade.payment.collection.CollectionDecision;
import org.countersign.trade.payment.collection.CollectionProcess;
import org.countersign.trade.payment.collection.CollectionReason;
import org.countersign.trade.payment.collection.CollectionReport;
import org.countersign.trade.payment.collection.CollectionState;
import org.countersign.trade.payment.collection.CollectionTexts;
import org.countersign.trade.payment.escrow.EscrowDecision;
import org.countersign.trade.payment.escrow.EscrowProcess;
import org.countersign.trade.payment.escrow.EscrowReason;
import org.countersign.trade.payment.escrow.EscrowReport;
import org.countersign.trade.payment.escrow.EscrowState;
import org.countersign.trade.payment.escrow.EscrowTexts;
import org.countersign.trade.payment.handover.HandoverDecision;
import org.countersign.trade.payment.handover.HandoverProcess;
import org.countersign.trade.payment.handover.HandoverReason;
import org.countersign.trade.payment.handover.HandoverReport;
import org.countersign.trade.payment.handover.HandoverState;
import org.countersign.trade.payment.handover.HandoverTexts;
import org.countersign.trade.payment.open.OpenDecision;
import org.countersign.trade.payment.open.OpenProcess;
import org.countersign.trade.payment.open.OpenReason;
import org.countersign.trade.payment.open.OpenReport;
import org.countersign.trade.payment.open.OpenState;
import org.countersign.trade.payment.open.OpenTexts;
import org.countersign.trade.sample.life.SampleDecision;
import org.countersign.trade.sample.life.SampleProcess;
import org.countersign.trade.sample.life.SampleReason;
import org.countersign.trade.sample.life.SampleReport;
import org.countersign.trade.sample.life.SampleState;
import org.countersign.trade.sample.life.SampleTexts;

/** The kit of each process of this library. */
public final class Kits {
    /** Its samples come of some hundred short stories, which are told once. */
    private static final Lazy<ProcessKit<NegotiationState, NegotiationReport, NegotiationDecision>> NEGOTIATION =
            Lazy.of(Kits::bargains);

    private Kits() {}

    /** The inquiry: few inquiries, so that the same one comes twice, and one question at a time, so that it is often still open. */
    public static ProcessKit<InquiryState, InquiryReport, InquiryDecision> inquiry() {
        Vector<Inquiry> inquiries = Vector.range(0, 4)
                .map(seed -> OfferGens.inquiry().next(Source.of(seed)))
                .appendAll(Vector.range(4, 8).map(Kits::complete));
        Gen<Inquiry> again = source -> inquiries.get(source.below(inquiries.size()));
        Gen<Moment> moments = ProcessGens.busyMoment();
        Gen<Act> question = source -> new InquiryDecision.Ask(
                Vector.of(Gen.of("deliveryTerm", "deliveryPlace", "deliveryBy", "currency", "payment", "packing")
                        .map(Path::parse)
                        .next(source)),
                moments.next(source));
        Gen<Act> fact = Gen.of(
                        Fact.of("deliveryTerm", "FOB Incoterms 2020"),
                        Fact.of("deliveryPlace", "Ningbo"),
                        Fact.of("currency", "USD"))
                .map(known -> new InquiryReport.Supplied(Vector.of(known)));
        return new ProcessKit<>(
                InquiryProcess.INQUIRY,
                InquiryState.class,
                InquirySamples.table(),
                Gen.<Act>oneOf(
                        OfferGens.act(again, moments),
                        OfferGens.act(again, moments),
                        again.map(InquiryReport.Received::new),
                        question,
                        fact,
                        Gen.always(new InquiryDecision.GiveUp())),
                moments,
                Vector.of(InquiryReason.values()).map(InquiryReason::reason),
                OfferTexts.english(),
                OfferTexts.chinese());
    }

    /** The negotiation under the CISG, in which many a word of a clerk is ratified. */
    public static ProcessKit<NegotiationState, NegotiationReport, NegotiationDecision> negotiation() {
        return NEGOTIATION.get();
    }

    private static ProcessKit<NegotiationState, NegotiationReport, NegotiationDecision> bargains() {
        ProcessKit<NegotiationState, NegotiationReport, NegotiationDecision> kit = of(
                NegotiationSamples.PROCESS,
                NegotiationState.class,
                NegotiationSamples.table(),
                NegotiationGens.act(),
                Vector.of(NegotiationReason.values()).map(reason -> reason.under(Cisg.CISG)),
                NegotiationTexts.english(),
                NegotiationTexts.chinese());
        return new ProcessKit<>(
                kit.process(),
                kit.states(),
                kit.samples(),
                Gen.<Act>oneOf(kit.acts(), NegotiationSamples.ratification()),
                kit.moments(),
                kit.reasons(),
                kit.english(),
                kit.chinese(),
                NegotiationSamples.ways());
    }

    /** The documentary collection. */
    public static ProcessKit<CollectionState, CollectionReport, CollectionDecision> collection() {
        return of(
                CollectionProcess.COLLECTION,
                CollectionState.class,
                CollectionSamples.table(),
                CollectionGens.act(),
                Vector.of(CollectionReason.values()).map(CollectionReason::reason),
                CollectionTexts.english(),
                CollectionTexts.chinese());
    }

    /** Goods that are paid for at handover. */
    public static ProcessKit<HandoverState, HandoverReport, HandoverDecision> handover() {
        return of(
                HandoverProcess.HANDOVER,
                HandoverState.class,
                HandoverSamples.table(),
                HandoverGens.act(),
                Vector.of(HandoverReason.values()).map(HandoverReason::reason),
                HandoverTexts.english(),
                HandoverTexts.chinese());
    }

    /** An order in escrow. */
    public static ProcessKit<EscrowState, EscrowReport, EscrowDecision> escrow() {
        return of(
                EscrowProcess.ESCROW,
                EscrowState.class,
                EscrowSamples.table(),
                EscrowGens.act(),
                Vector.of(EscrowReason.values()).map(EscrowReason::reason),
                EscrowTexts.english(),
                EscrowTexts.chinese());
    }

    /** The open account. */
    public static ProcessKit<OpenState, OpenReport, OpenDecision> openAccount() {
        return of(
                OpenProcess.OPEN_ACCOUNT,
                OpenState.class,
                OpenSamples.table(),
                OpenGens.act(),
                Vector.of(OpenReason.values()).map(OpenReason::reason),
                OpenTexts.english(),
                OpenTexts.chinese());
    }

    /** The listing of a product. */
    public static ProcessKit<ListingState, ListingReport, ListingDecision> listing() {
        return of(
                ListingProcess.LISTING,
                ListingState.class,
                ListingSamples.table(),
                CatalogueGens.act(),
                Vector.of(ListingReason.values())
                        .filter(reason -> reason.compareTo(ListingReason.WANTED) < 0)
                        .map(ListingReason::reason),
                CatalogueTexts.english(),
                CatalogueTexts.chinese());
    }

    /** A contract that we sell under, with the convention as its law. */
    public static ProcessKit<ContractState, ContractReport, ContractDecision> contract() {
        ContractProcess process = ContractSamples.process();
        return of(
                        process,
                        ContractState.class,
                        ContractSamples.table(),
                        SigningGens.act(),
                        Vector.of(ContractReason.values()).map(reason -> reason.under(process.law())),
                        ContractTexts.english(),
                        ContractTexts.chinese())
                .after(ContractSamples.stories());
    }

    /** The production of an order. */
    public static ProcessKit<ProductionState, ProductionReport, ProductionDecision> production() {
        return of(
                ProductionProcess.PRODUCTION,
                ProductionState.class,
                ProductionSamples.table(),
                FulfilmentGens.act(),
                Vector.of(ProductionReason.values())
                        .remove(ProductionReason.UNRELEASED)
                        .map(ProductionReason::reason),
                FulfilmentTexts.english(),
                FulfilmentTexts.chinese());
    }

    /** A specification and its samples. */
    public static ProcessKit<SampleState, SampleReport, SampleDecision> sample() {
        return among(
                SampleProcess.SAMPLE,
                SampleState.class,
                SampleLifeSamples.table(),
                Gen.oneOf(SampleActGens.story(), SampleActGens.story(), SampleActGens.story(), SampleLifeGens.act()),
                Vector.of(SampleReason.values()).map(SampleReason::reason),
                SampleTexts.english(),
                SampleTexts.chinese());
    }

    /** A credit in the hands of its beneficiary. */
    public static ProcessKit<AmendState, AmendReport, AmendDecision> credit() {
        return of(
                AmendProcess.CREDIT,
                AmendState.class,
                AmendSamples.table(),
                AmendGens.act(),
                Vector.of(AmendReason.values()).map(AmendReason::reason),
                AmendTexts.english(),
                AmendTexts.chinese());
    }

    /** Acts of which two of three are sampled, so that they fit one another, at moments in three fortnights between May and August. */
    private static <S, R extends Report, D extends Decision> ProcessKit<S, R, D> of(
            Process<S, R, D> process,
            Class<S> states,
            TableSamples<S> samples,
            Gen<Act> acts,
            Seq<Reason> reasons,
            Texts english,
            Texts chinese) {
        Gen<Act> sampled =
                source -> samples.acts().get(source.below(samples.acts().size()));
        return among(process, states, samples, Gen.<Act>oneOf(sampled, sampled, acts), reasons, english, chinese);
    }

    /** These acts, at moments in three fortnights between May and August. */
    private static <S, R extends Report, D extends Decision> ProcessKit<S, R, D> among(
            Process<S, R, D> process,
            Class<S> states,
            TableSamples<S> samples,
            Gen<Act> acts,
            Seq<Reason> reasons,
            Texts english,
            Texts chinese) {
        return new ProcessKit<>(
                process,
                states,
                samples,
                acts,
                Gen.oneOf(
                        ProcessGens.busyMoment(),
                        ProcessGens.busyMoment(),
                        ProcessGens.soonMoment(),
                        ProcessGens.laterMoment()),
                reasons,
                english,
                chinese);
    }

    private static Inquiry complete(int seed) {
        return OfferGens.inquiry().filter(inquiry -> inquiry.open().isEmpty()).next(Source.of(seed));
    }
}
