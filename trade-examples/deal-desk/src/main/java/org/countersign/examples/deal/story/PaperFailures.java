package org.countersign.examples.deal.story;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.countersign.examples.deal.play.Play;
import org.countersign.examples.deal.play.Signing;
import org.countersign.examples.deal.say.Words;
import org.countersign.examples.deal.tale.Chapter;
import org.countersign.examples.deal.tale.Part;
import org.countersign.examples.deal.tale.Tale;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.shape.Patch;
import org.countersign.trade.contract.ConfirmationLetter;
import org.countersign.trade.contract.Contract;
import org.countersign.trade.contract.Side;
import org.countersign.trade.contract.Signature;
import org.countersign.trade.contract.Silence;
import org.countersign.trade.contract.signing.ContractDecision;
import org.countersign.trade.contract.signing.ContractProcess;
import org.countersign.trade.contract.signing.ContractReport;
import org.countersign.trade.contract.signing.ContractState;
import org.countersign.trade.offer.Quotation;

/** What goes wrong between the agreed terms and both signatures. */
final class PaperFailures {
    private PaperFailures() {}

    /** The buyer confirms, and pays otherwise. */
    static Play<ContractState, ContractReport, ContractDecision> deviating() {
        ConfirmationLetter letter = Paperwork.letter();
        Quotation theirs = Patch.put(
                Quotation.SHAPE,
                Patch.put(
                        Quotation.SHAPE,
                        letter.terms(),
                        Path.parse("payment"),
                        "30% transfer on order; rest transfer on arrival"),
                Path.parse("note"),
                "Our general terms of purchase apply.");
        return Paperwork.known()
                .decide(Cast.at("04-09"), new ContractDecision.Confirm(letter))
                .hear(Cast.at("04-13"), new ContractReport.Deviated(theirs))
                .decide(Cast.at("04-14"), new ContractDecision.Draft(Paperwork.contract(letter.terms())))
                .decide(
                        Cast.at("04-14"),
                        new ContractDecision.Decline("The balance is due against copy documents, as agreed."));
    }

    /** A clerk countersigns, and his director ratifies. */
    static Play<ContractState, ContractReport, ContractDecision> unauthorised() {
        Contract contract = Paperwork.contract(Paperwork.letter().terms());
        Signature leos = Signature.of(Side.SELLER, Cast.LEO, contract.bytes(), Cast.SELLERS_KEY);
        Signature toms = Signature.of(Side.BUYER, Cast.TOM, contract.bytes(), Cast.BUYERS_KEY);
        return Paperwork.confirmed()
                .hear(Cast.at("04-14"), new ContractReport.AuthorityShown(Cast.TOM_MAY))
                .decide(Cast.at("04-14"), new ContractDecision.Draft(contract))
                .decide(Cast.at("04-14"), new ContractDecision.Sign(leos))
                .decide(Cast.at("04-14"), new ContractDecision.Sign(Paperwork.ours(contract)))
                .decide(Cast.at("04-14"), new ContractDecision.Send(Cast.day("04-30")))
                .hear(Cast.at("04-20"), new ContractReport.Countersigned(toms))
                .hear(Cast.at("04-22"), new ContractReport.Ratified(contract.digest(), Cast.TOM))
                .hear(Cast.at("04-24"), new ContractReport.Ratified(contract.digest(), Cast.ANNA));
    }

    /** Nobody answers the letter, where that says nothing or where these two have always taken it for a yes. */
    static Play<ContractState, ContractReport, ContractDecision> silent(Silence meaning) {
        return Play.of(silentProcess(meaning))
                .decide(Cast.at("04-09"), new ContractDecision.Confirm(Paperwork.letter()))
                .hear(Cast.at("04-20"), new ContractReport.TimePassed());
    }

    /** These two have always taken silence for a yes. */
    static final Silence PRACTICE =
            new Silence(Silence.Meaning.CONFIRMS_BY_PRACTICE, 7, "letters of 2024 and 2025", LocalDate.of(2025, 5, 12));

    private static ContractProcess silentProcess(Silence meaning) {
        return Paperwork.PROCESS.with(meaning);
    }

    static Tale deviations(Words words) {
        return BargainFailures.tale(words, "deviations", told(words, Paperwork.PROCESS, deviating(), 2));
    }

    static Tale noAuthority(Words words) {
        return BargainFailures.tale(
                words,
                "no-authority",
                told(
                        words,
                        Paperwork.PROCESS,
                        unauthorised(),
                        Paperwork.confirmed().scenes().size()));
    }

    static Tale silence(Words words) {
        return new Tale(
                "silence",
                words.say("silence"),
                words.say("silence.lead"),
                Vector.of(
                        new Chapter(
                                words.say("silence.nothing"),
                                "",
                                told(words, silentProcess(Silence.MEANS_NOTHING), silent(Silence.MEANS_NOTHING), 0)),
                        new Chapter(
                                words.say("silence.practice"),
                                words.say("silence.practice.lead", "source", PRACTICE.source()),
                                told(words, silentProcess(PRACTICE), silent(PRACTICE), 0))));
    }

    /** The steps of the play but for the first. */
    static Seq<Part> told(
            Words words,
            ContractProcess process,
            Play<ContractState, ContractReport, ContractDecision> play,
            int without) {
        return new Signing(process, words, Cast.PEOPLE).steps(play.scenes().drop(without));
    }
}
