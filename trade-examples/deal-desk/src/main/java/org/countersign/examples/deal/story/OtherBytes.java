package org.countersign.examples.deal.story;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.examples.deal.play.Play;
import org.countersign.examples.deal.say.Words;
import org.countersign.examples.deal.tale.Chapter;
import org.countersign.examples.deal.tale.Tale;
import org.countersign.trade.contract.ConfirmationLetter;
import org.countersign.trade.contract.Contract;
import org.countersign.trade.contract.Side;
import org.countersign.trade.contract.signing.ContractDecision;
import org.countersign.trade.contract.signing.ContractReport;
import org.countersign.trade.contract.signing.ContractState;
import org.countersign.trade.offer.law.Medium;
import org.countersign.trade.offer.law.Proposal;
import org.countersign.trade.offer.negotiation.NegotiationReport;
import org.countersign.trade.offer.negotiation.NegotiationState;

/** The buyer signs, and what he signs has other bytes than what we signed: another court stands in it. */
final class OtherBytes {
    private OtherBytes() {}

    /** Nobody is bound before both have signed. */
    static Play<ContractState, ContractReport, ContractDecision> reserved() {
        return presented(Paperwork.letter());
    }

    /** Both are bound by what they agreed; the paper only proves it. */
    static Play<ContractState, ContractReport, ContractDecision> bound() {
        NegotiationState concluded = Play.of(Bargain.PROCESS)
                .decide(Cast.at("03-25"), Bargain.offer(Proposal.of(Quote.FIRST)))
                .hear(
                        Cast.at("03-27"),
                        new NegotiationReport.Accepted(
                                Option.none(), Option.none(), Medium.INSTANT, Option.none(), Option.none()))
                .history()
                .state();
        return presented(ConfirmationLetter.from(concluded, "OC-26-031", Side.SELLER, Cast.day("04-09"))
                .getOrElseThrow(() -> new IllegalStateException("the story concludes before it confirms")));
    }

    private static Play<ContractState, ContractReport, ContractDecision> presented(ConfirmationLetter letter) {
        Contract contract = Paperwork.contract(letter.terms());
        Contract other = Contract.SHAPE.with(contract, Contract.FORUM, Option.some("Landgericht Hamburg"));
        return Paperwork.known()
                .decide(Cast.at("04-09"), new ContractDecision.Confirm(letter))
                .hear(Cast.at("04-13"), new ContractReport.Confirmed(letter.digest()))
                .decide(Cast.at("04-14"), new ContractDecision.Draft(contract))
                .decide(Cast.at("04-14"), new ContractDecision.Sign(Paperwork.ours(contract)))
                .decide(Cast.at("04-14"), new ContractDecision.Send(Cast.day("04-30")))
                .hear(Cast.at("04-21"), new ContractReport.Presented(other, Option.some(Paperwork.theirs(other))))
                .decide(
                        Cast.at("04-22"),
                        new ContractDecision.Decline("The forum was never spoken of; please sign ours."));
    }

    static Tale in(Words words) {
        int known = Paperwork.known().scenes().size();
        return new Tale(
                "other-bytes",
                words.say("other-bytes"),
                words.say("other-bytes.lead"),
                Vector.of(
                        new Chapter(
                                words.say("other-bytes.reserved"),
                                "",
                                PaperFailures.told(words, Paperwork.PROCESS, reserved(), known)),
                        new Chapter(
                                words.say("other-bytes.bound"),
                                "",
                                PaperFailures.told(words, Paperwork.PROCESS, bound(), known))));
    }
}
