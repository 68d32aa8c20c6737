package org.countersign.testkit.trade;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.testkit.Gen;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.party.BindingAuthority;
import org.countersign.trade.sample.answer.AnswerItem;
import org.countersign.trade.sample.answer.Approvers;
import org.countersign.trade.sample.answer.ConfirmationSheet;
import org.countersign.trade.sample.answer.DeemedApproval;
import org.countersign.trade.sample.answer.Proving;
import org.countersign.trade.sample.answer.SampleAnswer;
import org.countersign.trade.sample.answer.SampleTerms;
import org.countersign.trade.sample.answer.SheetPurpose;
import org.countersign.trade.sample.answer.Verdict;
import org.countersign.trade.sample.answer.Word;
import org.countersign.trade.sample.life.Adoption;
import org.countersign.trade.sample.life.CarryOver;
import org.countersign.trade.sample.life.ChangeRecord;
import org.countersign.trade.sample.life.Deeming;
import org.countersign.trade.sample.life.Proof;
import org.countersign.trade.sample.life.SampleDecision;
import org.countersign.trade.sample.life.SampleFile;
import org.countersign.trade.sample.life.SampleReport;
import org.countersign.trade.sample.life.SampleState;
import org.countersign.trade.sample.life.SampleWords;
import org.countersign.trade.sample.life.SentSheet;
import org.countersign.trade.sample.spec.AttributeContent;
import org.countersign.trade.sample.spec.AttributeRef;

/** Answers to samples, and what becomes of a specification. */
public final class SampleLifeGens {
    private SampleLifeGens() {}

    /** Verdicts of each kind. */
    public static Gen<Verdict> verdict() {
        return Gen.oneOf(
                Gen.always(new Verdict.Approved()),
                source -> new Verdict.Instructed(
                        BaseGens.text().next(source),
                        SampleSpecGens.requirement().next(source),
                        Gen.of(Proving.values()).next(source)),
                BaseGens.text().map(Verdict.Resubmit::new),
                BaseGens.text().map(Verdict.Rejected::new),
                source -> new Verdict.Waived(
                        BaseGens.text().next(source), BaseGens.day().maybe().next(source)));
    }

    /** Items, with all that can be named or less. */
    public static Gen<AnswerItem> item() {
        return source -> {
            AttributeRef ref = SampleSpecGens.ref().next(source);
            return new AnswerItem(
                    ref.attribute(),
                    Option.some(ref.revision()).filter(one -> source.percent(60)),
                    Option.some(ref.content()).filter(one -> source.percent(60)),
                    verdict().next(source));
        };
    }

    /** Answers. */
    public static Gen<SampleAnswer> answer() {
        return source -> new SampleAnswer(
                EvidenceGens.statement().next(source),
                Gen.of("CS-1", "CS-2").maybe().next(source),
                verdict().maybe().next(source).filter(verdict -> !(verdict instanceof Verdict.Instructed)),
                item().many(0, 3).next(source).distinctBy(AnswerItem::attribute));
    }

    /** Words. */
    public static Gen<Word> word() {
        return source -> new Word(
                SampleSpecGens.ref().next(source),
                verdict().next(source),
                EvidenceGens.statement().next(source));
    }

    /** Sheets. */
    public static Gen<ConfirmationSheet> sheet() {
        return source -> ConfirmationSheet.builder()
                .number(Gen.of("CS-1", "CS-2", "CS-3").next(source))
                .purpose(Gen.of(SheetPurpose.values()).next(source))
                .thing(Gen.of("B-500", "PO-4711").next(source))
                .sample(Gen.of("PP-1", "PP-2").maybe().next(source))
                .call(Gen.of("S-1", "S-2").maybe().next(source))
                .lines(SampleSpecGens.content().many(1, 3).next(source).distinctBy(AttributeContent::attribute))
                .objectBy(BaseGens.moment().maybe().next(source))
                .extensions(
                        source.percent(80)
                                ? Extensions.none()
                                : BaseGens.extensions().next(source))
                .build();
    }

    /** Clauses on silence. */
    public static Gen<DeemedApproval> deemedApproval() {
        return source -> new DeemedApproval(
                source.between(1, DeemedApproval.MOST_DAYS), BaseGens.name().next(source));
    }

    /** Approvers. */
    public static Gen<Approvers> approvers() {
        Gen<BindingAuthority> ours = source -> {
            BindingAuthority any = PartyGens.bindingAuthority().next(source);
            return new BindingAuthority(
                    "Nordlicht GmbH",
                    Gen.of("anna", "jonas").next(source),
                    Vector.of(Approvers.APPROVE_SAMPLE),
                    any.upTo(),
                    any.from(),
                    any.until());
        };
        return source -> new Approvers(
                Gen.oneOf(ours, PartyGens.bindingAuthority()).many(0, 3).next(source), source.percent(40));
    }

    /** Terms. */
    public static Gen<SampleTerms> terms() {
        return source -> new SampleTerms(
                approvers().next(source), deemedApproval().maybe().next(source));
    }

    /** Sheets that were sent. */
    public static Gen<SentSheet> sent() {
        return source ->
                new SentSheet(sheet().next(source), ProcessGens.busyMoment().next(source));
    }

    /** Adoptions. */
    public static Gen<Adoption> adoption() {
        return source -> new Adoption(
                word().next(source),
                SampleSpecGens.ref().next(source),
                ProcessGens.busyMoment().next(source));
    }

    /** Confirmations that are carried over. */
    public static Gen<CarryOver> carryOver() {
        return source -> {
            AttributeRef from = SampleSpecGens.ref().next(source);
            AttributeRef to = new AttributeRef(from.attribute(), from.revision() + "2", from.content());
            return new CarryOver(
                    from,
                    to,
                    BaseGens.text().next(source),
                    ProcessGens.busyMoment().next(source));
        };
    }

    /** Silence under a clause. */
    public static Gen<Deeming> deeming() {
        return source -> new Deeming(
                sheet().next(source),
                deemedApproval().next(source),
                ProcessGens.busyMoment().next(source));
    }

    /** Proofs. */
    public static Gen<Proof> proof() {
        return source -> new Proof(
                SampleSpecGens.ref().next(source),
                Gen.of(Proving.values()).next(source),
                BaseGens.name().next(source),
                ProcessGens.busyMoment().next(source));
    }

    /** Changes and what became of them. */
    public static Gen<ChangeRecord> record() {
        return source -> new ChangeRecord(
                SampleSpecGens.change().next(source),
                Gen.of(ChangeRecord.Standing.values()).next(source),
                ProcessGens.busyMoment().next(source),
                ProcessGens.busyMoment().maybe().next(source),
                EvidenceGens.statement().maybe().next(source));
    }

    /** What was said and made of it. */
    public static Gen<SampleWords> words() {
        return source -> new SampleWords(
                answer().many(0, 2).next(source),
                word().many(0, 2).next(source),
                adoption().many(0, 1).next(source),
                carryOver().many(0, 1).next(source),
                deeming().many(0, 1).next(source),
                proof().many(0, 1).next(source));
    }

    /** Files, also some that no life leads to. */
    public static Gen<SampleFile> file() {
        return source -> {
            SampleFile fresh = SampleFile.of(SampleSpecGens.specification().next(source), terms().next(source));
            return new SampleFile(
                    fresh.specification(),
                    fresh.terms(),
                    fresh.contents()
                            .appendAll(SampleSpecGens.content().many(0, 2).next(source)),
                    SampleSpecGens.custody().next(source),
                    sent().many(0, 2).next(source),
                    words().next(source),
                    record().many(0, 2).next(source));
        };
    }

    /** States, each of the six among them. */
    public static Gen<SampleState> state() {
        return Gen.oneOf(
                Gen.always(new SampleState.Unspecified()),
                file().map(SampleState.Specified::new),
                file().map(SampleState.Submitted::new),
                file().map(SampleState.Producing::new),
                source -> new SampleState.Held(
                        file().next(source), BaseGens.name().next(source)),
                source -> new SampleState.Closed(
                        file().next(source), BaseGens.text().next(source)));
    }

    /** What the buyer and the world tell us. */
    public static Gen<SampleReport> report() {
        return Gen.oneOf(
                SampleSpecGens.step().map(SampleReport.Handled::new),
                answer().map(SampleReport.Answered::new),
                SampleSpecGens.change().map(SampleReport.Proposed::new),
                source -> new SampleReport.Agreed(
                        Gen.of("CH-1", "CH-2").next(source),
                        BaseGens.digest().next(source),
                        EvidenceGens.statement().next(source)),
                source -> new SampleReport.Declined(
                        Gen.of("CH-1", "CH-2").next(source), BaseGens.text().next(source)),
                Gen.of("PO-4711", "PO-4712").map(SampleReport.Began::new),
                source -> new SampleReport.Proved(
                        SampleSpecGens.ref().next(source),
                        Gen.of(Proving.values()).next(source),
                        BaseGens.name().next(source)));
    }

    /** What we decide. */
    public static Gen<SampleDecision> decision() {
        return Gen.oneOf(
                source -> new SampleDecision.Specify(
                        SampleSpecGens.specification().next(source), terms().next(source)),
                source -> new SampleDecision.Revise(
                        SampleSpecGens.content().next(source), BaseGens.text().next(source)),
                SampleSpecGens.prepared().map(SampleDecision.Prepare::new),
                SampleSpecGens.step().map(SampleDecision.Handle::new),
                sheet().map(SampleDecision.Ask::new),
                source -> new SampleDecision.Adopt(
                        Gen.of("S-1", "S-2").next(source),
                        SampleSpecGens.content().next(source)),
                source -> new SampleDecision.Carry(
                        SampleSpecGens.ref().next(source), BaseGens.text().next(source)),
                Gen.of("CS-1", "CS-2").map(SampleDecision.Deem::new),
                SampleSpecGens.change().map(SampleDecision.Propose::new),
                source -> new SampleDecision.Agree(
                        Gen.of("CH-1", "CH-2").next(source), BaseGens.digest().next(source)),
                source -> new SampleDecision.Decline(
                        Gen.of("CH-1", "CH-2").next(source), BaseGens.text().next(source)),
                Gen.of("CH-1", "CH-2").map(SampleDecision.Hold::new),
                Gen.always(new SampleDecision.Resume()),
                BaseGens.text().map(SampleDecision.Close::new));
    }

    /** Either. */
    public static Gen<Act> act() {
        return Gen.oneOf(report(), decision());
    }
}
