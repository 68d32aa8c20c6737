package org.countersign.examples.deal.story;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.examples.deal.play.Play;
import org.countersign.examples.deal.play.Signing;
import org.countersign.examples.deal.say.Language.Room;
import org.countersign.examples.deal.say.Words;
import org.countersign.examples.deal.sheet.ContractSheet;
import org.countersign.examples.deal.sheet.LetterSheet;
import org.countersign.examples.deal.tale.Chapter;
import org.countersign.examples.deal.tale.Part;
import org.countersign.examples.deal.tale.Part.Found;
import org.countersign.examples.deal.tale.Part.Mark;
import org.countersign.rules.engine.Interpreter;
import org.countersign.rules.explain.Explanation;
import org.countersign.rules.pack.contract.ContractRules;
import org.countersign.rules.rule.Report;
import org.countersign.trade.contract.Clause;
import org.countersign.trade.contract.ConfirmationLetter;
import org.countersign.trade.contract.Contract;
import org.countersign.trade.contract.FormClause;
import org.countersign.trade.contract.Precedence;
import org.countersign.trade.contract.Side;
import org.countersign.trade.contract.Signatory;
import org.countersign.trade.contract.Signature;
import org.countersign.trade.contract.signing.ContractDecision;
import org.countersign.trade.contract.signing.ContractProcess;
import org.countersign.trade.contract.signing.ContractReport;
import org.countersign.trade.contract.signing.ContractReview;
import org.countersign.trade.contract.signing.ContractState;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.offer.law.Cisg;

/** The agreed terms are confirmed by letter; a contract is drawn up from them, signed, sent and countersigned on the same bytes. */
final class Paperwork {
    /** We sell, under the convention. */
    static final ContractProcess PROCESS = ContractProcess.of(Side.SELLER, Cisg.CISG);

    /** How many words are said until the terms are confirmed. */
    private static final int CONFIRMED = 4;

    private Paperwork() {}

    /** The letter about what was agreed. */
    static ConfirmationLetter letter() {
        return ConfirmationLetter.from(Bargain.agreed().history().state(), "OC-26-031", Side.SELLER, Cast.day("04-09"))
                .map(letter -> ConfirmationLetter.SHAPE.with(
                        letter, ConfirmationLetter.ANSWER_BY, Option.some(Cast.day("04-17"))))
                .getOrElseThrow(() -> new IllegalStateException("the story agrees before it confirms"));
    }

    /** The contract that says these terms and nothing else about them. */
    static Contract contract(Quotation terms) {
        return Contract.builder()
                .number("SC-26-031")
                .dated(Option.some(Cast.day("04-14")))
                .terms(terms)
                .law(Option.some("CISG; beyond it the law of the seller"))
                .forum(Option.some("CIETAC, Shanghai"))
                .formClause(FormClause.SIGNATURES)
                .precedence(Precedence.USUAL.order())
                .signatories(Vector.of(
                        new Signatory(Side.SELLER, Cast.MEI, Option.some("export manager")),
                        new Signatory(Side.BUYER, Cast.ANNA, Option.some("managing director"))))
                .clauses(Vector.of(
                        new Clause(
                                "1",
                                "Sample",
                                "The five pieces sent on 2026-03-19 are the standard of quality. One sealed piece"
                                        + " stays with each side."),
                        new Clause(
                                "2",
                                "Notice of defects",
                                "The buyer tells the seller of a defect within fourteen days after it was or should"
                                        + " have been found, with photographs and the marks of the cartons.")))
                .build();
    }

    /** What is said until both have signed. */
    static Play<ContractState, ContractReport, ContractDecision> signed() {
        Play<ContractState, ContractReport, ContractDecision> confirmed = confirmed();
        Contract contract = contract(letter().terms());
        return confirmed
                .decide(Cast.at("04-14"), new ContractDecision.Draft(contract))
                .decide(Cast.at("04-14"), new ContractDecision.Send(Cast.day("04-30")))
                .decide(Cast.at("04-14"), new ContractDecision.Sign(ours(contract)))
                .decide(Cast.at("04-14"), new ContractDecision.Send(Cast.day("04-30")))
                .hear(Cast.at("04-21"), new ContractReport.Countersigned(theirs(contract)));
    }

    /** What is said until the terms are confirmed. */
    static Play<ContractState, ContractReport, ContractDecision> confirmed() {
        ConfirmationLetter letter = letter();
        return known().decide(Cast.at("04-09"), new ContractDecision.Confirm(letter))
                .hear(Cast.at("04-13"), new ContractReport.Confirmed(letter.digest()));
    }

    /** What is shown about who may sign. */
    static Play<ContractState, ContractReport, ContractDecision> known() {
        return Play.of(PROCESS)
                .hear(Cast.at("04-09"), new ContractReport.AuthorityShown(Cast.MEI_MAY))
                .hear(Cast.at("04-09"), new ContractReport.AuthorityShown(Cast.ANNA_MAY));
    }

    static Signature ours(Contract contract) {
        return Signature.of(Side.SELLER, Cast.MEI, contract.bytes(), Cast.SELLERS_KEY);
    }

    static Signature theirs(Contract contract) {
        return Signature.of(Side.BUYER, Cast.ANNA, contract.bytes(), Cast.BUYERS_KEY);
    }

    static Chapter confirmation(Words words) {
        Seq<Part> steps =
                new Signing(PROCESS, words, Cast.PEOPLE).steps(signed().scenes().take(CONFIRMED));
        return new Chapter(
                words.say("confirmation"),
                words.say("confirmation.lead"),
                steps.append(new Part.Paper(
                        "confirmation.html", words.say("paper.confirmation"), () -> LetterSheet.of(words, letter()))));
    }

    static Chapter contract(Words words) {
        Play<ContractState, ContractReport, ContractDecision> play = signed();
        Seq<Part> steps =
                new Signing(PROCESS, words, Cast.PEOPLE).steps(play.scenes().drop(CONFIRMED));
        Contract contract = contract(letter().terms());
        Part sheet = new Part.Paper(
                "contract.html",
                words.say("paper.contract"),
                () -> ContractSheet.of(words, contract, Vector.of(ours(contract), theirs(contract))));
        return new Chapter(
                words.say("contract"),
                words.say("contract.lead"),
                steps.appendAll(Bargain.signing(words)).append(review(words)).append(sheet));
    }

    /** What the rules say of the contract as it lies there before it is sent. */
    private static Part review(Words words) {
        Explanation explanation = Explanation.in(words.of(Room.RULES));
        Option<ContractReview> reviewed = ContractReview.of(signed().history());
        Report report = reviewed.map(review -> Interpreter.check(ContractRules.PACK, review))
                .getOrElse(() -> new Report(Vector.empty()));
        Seq<Found> said = report.open().isEmpty()
                ? Vector.of(new Found(
                        Mark.YES,
                        words.say("quote.clean", "count", report.findings().size())))
                : report.open().map(finding -> new Found(Mark.OPEN, explanation.headline(finding)));
        return new Part.Findings(words.say("contract.review"), said);
    }
}
