package org.countersign.examples.deal.story;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.examples.deal.play.Play;
import org.countersign.examples.deal.play.Signing;
import org.countersign.examples.deal.say.Language.Room;
import org.countersign.examples.deal.say.Words;
import org.countersign.examples.deal.tale.Chapter;
import org.countersign.examples.deal.tale.Part;
import org.countersign.examples.deal.tale.Part.Found;
import org.countersign.examples.deal.tale.Part.Mark;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.shape.Patch;
import org.countersign.trade.contract.Amendment;
import org.countersign.trade.contract.Assent;
import org.countersign.trade.contract.Contract;
import org.countersign.trade.contract.Side;
import org.countersign.trade.contract.Signature;
import org.countersign.trade.contract.signing.ContractDecision;
import org.countersign.trade.contract.signing.ContractReport;
import org.countersign.trade.contract.signing.ContractState;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.offer.law.Medium;
import org.countersign.trade.party.trust.Assessment;
import org.countersign.trade.party.trust.Dealing;
import org.countersign.trade.party.trust.TrackRecord;
import org.countersign.trade.party.trust.TrustScale;

/** What the buyer is to us by what he did, and a change that both sign. */
final class Afterwards {
    /** What the buyer did so far. */
    static final TrackRecord RECORD = TrackRecord.builder()
            .buyer(Cast.BUYER.name())
            .build()
            .with(new Dealing.Ordered("SC-24-107", LocalDate.of(2024, 9, 2)))
            .with(new Dealing.Paid("SC-24-107", LocalDate.of(2024, 11, 18), Option.some(LocalDate.of(2024, 11, 20))))
            .with(new Dealing.Ordered("SC-25-052", LocalDate.of(2025, 5, 12)))
            .with(new Dealing.Paid("SC-25-052", LocalDate.of(2025, 7, 29), Option.some(LocalDate.of(2025, 7, 29))))
            .with(new Dealing.Ordered("SC-26-031", LocalDate.of(2026, 4, 21)));

    private Afterwards() {}

    /** What he is on the day after the contract. */
    static Assessment assessment() {
        return RECORD.assess(LocalDate.of(2026, 4, 22), TrustScale.BY_JUDGEMENT);
    }

    /** Two thousand lamps more: the next version of the contract. */
    static Amendment change() {
        Contract contract = Paperwork.contract(Paperwork.letter().terms());
        return new Amendment.Change(Contract.SHAPE.with(
                contract.revised(),
                Contract.TERMS,
                Patch.put(Quotation.SHAPE, contract.terms(), Path.parse("lines[1].quantity"), "22000 C62")));
    }

    /** The whole life of the contract, until the change is in force. */
    static Play<ContractState, ContractReport, ContractDecision> changed() {
        Amendment change = change();
        Assent ours =
                Assent.signed(Signature.of(Side.SELLER, Cast.MEI, change.bytes(), Cast.SELLERS_KEY), Medium.INSTANT);
        Assent theirs =
                Assent.signed(Signature.of(Side.BUYER, Cast.ANNA, change.bytes(), Cast.BUYERS_KEY), Medium.INSTANT);
        return Paperwork.signed()
                .decide(Cast.at("04-27"), new ContractDecision.Propose(change, ours))
                .hear(
                        Cast.at("04-28"),
                        new ContractReport.AmendmentAgreed(change.digest(), Assent.said(Cast.ANNA, Medium.SPOKEN)))
                .hear(Cast.at("04-29"), new ContractReport.AmendmentAgreed(change.digest(), theirs));
    }

    static Chapter in(Words words) {
        Seq<Part> steps = new Signing(Paperwork.PROCESS, words, Cast.PEOPLE)
                .steps(changed().scenes().drop(Paperwork.signed().scenes().size()));
        return new Chapter(words.say("afterwards"), words.say("afterwards.lead"), steps.prepend(relationship(words)));
    }

    private static Part relationship(Words words) {
        Assessment assessment = assessment();
        return new Part.Findings(
                words.say("relationship", "buyer", Cast.BUYER.name(), "day", "2026-04-22"),
                Vector.of(new Found(
                                Mark.YES,
                                Words.capital(words.of(Room.TRUST)
                                        .say(assessment.relationship().name(), LinkedHashMap.empty()))))
                        .appendAll(assessment.why().map(why -> new Found(Mark.NOTE, Words.capital(words.say(why))))));
    }
}
