package org.countersign.testkit.trade;

import static org.countersign.testkit.trade.ContractSamples.*;
import static org.countersign.testkit.trade.NegotiationSamples.CHEAPER;
import static org.countersign.testkit.trade.NegotiationSamples.LAMPS;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.contract.Amendment;
import org.countersign.trade.contract.Assent;
import org.countersign.trade.contract.ConfirmationLetter;
import org.countersign.trade.contract.Contract;
import org.countersign.trade.contract.Side;
import org.countersign.trade.contract.signing.ContractDecision;
import org.countersign.trade.contract.signing.ContractReport;
import org.countersign.trade.contract.signing.EndKind;

/** The short stories whose ends are the sampled states of a contract. */
final class ContractStories {
    private static final Vector<Tuple2<Moment, Act>> NOTHING = Vector.empty();
    private static final Vector<Tuple2<Moment, Act>> SHOWN = Vector.of(
            early(new ContractReport.AuthorityShown(MEI_MAY)),
            early(new ContractReport.AuthorityShown(ANNA_MAY)),
            early(new ContractReport.AuthorityShown(TOM_MAY)));
    /** Nobody knows of Tom. */
    private static final Vector<Tuple2<Moment, Act>> TWO = SHOWN.init();

    private static final Vector<ConfirmationLetter> LETTERS = Vector.of(PREPARES, PROVES, BINDS);

    private static final Act DEVIATED = new ContractReport.Deviated(CHEAPER);
    private static final Act REFUSED = new ContractReport.Refused("not like this");
    private static final Act MEI_ENDED =
            new ContractReport.AuthorityEnded(LAMPS.seller().name(), MEI.id());

    private ContractStories() {}

    static Vector<Seq<Tuple2<Moment, Act>>> all() {
        Vector<Vector<Tuple2<Moment, Act>>> told = Vector.of(NOTHING, SHOWN)
                .appendAll(LETTERS.flatMap(ContractStories::before))
                .appendAll(LETTERS.flatMap(ContractStories::papers))
                .appendAll(unasked())
                .appendAll(unauthorised())
                .appendAll(changes())
                .appendAll(moreChanges())
                .appendAll(authorities())
                .appendAll(LETTERS.flatMap(ContractStories::clerks))
                .appendAll(ends());
        return told.map(story -> (Seq<Tuple2<Moment, Act>>) story);
    }

    /** Until the terms are confirmed, or not. */
    private static Vector<Vector<Tuple2<Moment, Act>>> before(ConfirmationLetter letter) {
        Vector<Tuple2<Moment, Act>> sent = NOTHING.append(early(new ContractDecision.Confirm(letter)));
        Vector<Tuple2<Moment, Act>> deviating = sent.append(early(DEVIATED));
        return Vector.of(
                sent,
                deviating,
                deviating.append(early(new ContractDecision.Adopt())),
                sent.append(early(REFUSED)),
                sent.append(early(new ContractDecision.TakeBack())),
                confirmed(NOTHING, letter),
                sent.append(early(new ContractReport.Presented(OTHER, Option.none()))));
    }

    /** Papers about confirmed terms. */
    private static Vector<Vector<Tuple2<Moment, Act>>> papers(ConfirmationLetter letter) {
        Vector<Tuple2<Moment, Act>> sent = sent(letter);
        Vector<Tuple2<Moment, Act>> other = sent.append(early(presented(OTHER, Option.some(ANNA))));
        Vector<Tuple2<Moment, Act>> lapsed = sent.append(late(new ContractReport.TimePassed()));
        return Vector.of(
                        drafted(letter),
                        signed(letter),
                        sent,
                        sent.append(early(presented(OTHER, Option.none()))),
                        other,
                        sent.append(early(presented(OTHER, Option.some(IDA)))),
                        sent.append(early(presented(OTHER, Option.some(TOM)))),
                        sent.append(late(countersigned(ANNA))),
                        sent.append(late(countersigned(TOM))),
                        sent.append(late(countersigned(IDA))))
                .appendAll(Vector.of(
                        lapsed,
                        lapsed.append(late(countersigned(ANNA))),
                        sent.append(early(REFUSED)),
                        other.append(early(new ContractDecision.Decline("we cannot"))),
                        other.append(early(sign(MEI, OTHER))),
                        other.append(early(sign(LEO, OTHER))),
                        sent.append(early(presented(OTHER, Option.some(IDA)))).append(early(sign(MEI, OTHER))),
                        sent.append(early(countersigned(ANNA))),
                        sent.append(early(countersigned(TOM))),
                        sent.append(early(countersigned(IDA)))));
    }

    /** Papers of theirs, and of ours, before anything was confirmed. */
    private static Vector<Vector<Tuple2<Moment, Act>>> unasked() {
        Vector<Tuple2<Moment, Act>> theirs = SHOWN.append(early(presented(OTHER, Option.none())));
        Vector<Tuple2<Moment, Act>> drawnUp = SHOWN.append(early(new ContractDecision.Draft(CONTRACT)));
        Vector<Tuple2<Moment, Act>> out =
                drawnUp.append(early(sign(MEI, CONTRACT))).append(early(new ContractDecision.Send(UNTIL)));
        return Vector.of(
                NOTHING.append(early(DEVIATED)),
                NOTHING.append(early(new ContractReport.Deviated(LAMPS))),
                theirs,
                theirs.append(early(sign(MEI, OTHER))),
                SHOWN.append(early(presented(CONTRACT, Option.some(ANNA)))),
                NOTHING.append(early(presented(CONTRACT, Option.none()))),
                drawnUp,
                out,
                out.append(late(new ContractReport.TimePassed())),
                drawnUp.append(early(presented(OTHER, Option.some(ANNA)))));
    }

    /** Signatures that do not bind. */
    private static Vector<Vector<Tuple2<Moment, Act>>> unauthorised() {
        Vector<Tuple2<Moment, Act>> unknown = unshown(PREPARES).append(early(sign(LEO, CONTRACT)));
        Vector<Tuple2<Moment, Act>> ended =
                drafted(PREPARES).append(early(MEI_ENDED)).append(late(sign(MEI, CONTRACT)));
        Tuple2<Moment, Act> send = early(new ContractDecision.Send(UNTIL));
        Tuple2<Moment, Act> sendLate = late(new ContractDecision.Send(Moment.parse("2026-07-20")));
        return Vector.of(
                unshown(PREPARES),
                unknown,
                unknown.append(send),
                unknown.append(send).append(early(countersigned(IDA))),
                unknown.append(send).append(early(new ContractReport.AuthorityShown(MEI_MAY))),
                unknown.append(send).append(late(new ContractReport.TimePassed())),
                ended,
                ended.append(sendLate),
                ended.append(sendLate).append(late(countersigned(ANNA))),
                ended.append(sendLate).append(late(countersigned(TOM))));
    }

    /** Changes that lack something, and some that do not. */
    private static Vector<Vector<Tuple2<Moment, Act>>> changes() {
        Vector<Tuple2<Moment, Act>> inForce = sent(PREPARES).append(early(countersigned(ANNA)));
        Vector<Tuple2<Moment, Act>> ours = inForce.append(early(propose(CHANGE, written(MEI))));
        Vector<Tuple2<Moment, Act>> theirs = inForce.append(early(proposed(CHANGE, written(ANNA))));
        Vector<Tuple2<Moment, Act>> oral = ours.append(early(agreed(CHANGE, spoken(ANNA))));
        Vector<Tuple2<Moment, Act>> clerk = ours.append(early(agreed(CHANGE, spoken(TOM))));
        Tuple2<Moment, Act> relied = early(new ContractReport.Relied("the buyer has sold on at the new price"));
        return Vector.of(
                        ours,
                        theirs,
                        oral,
                        oral.append(relied),
                        clerk,
                        clerk.append(relied),
                        ours.append(early(agreed(CHANGE, written(TOM)))),
                        ours.append(early(agreed(CHANGE, written(IDA)))),
                        ours.append(early(agreed(CHANGE, written(ANNA)))))
                .appendAll(Vector.of(
                        inForce.append(early(proposed(CHANGE, written(TOM)))),
                        inForce.append(early(proposed(CHANGE, written(IDA)))),
                        inForce.append(early(proposed(CHANGE, written(TOM))))
                                .append(early(agree(CHANGE, written(MEI)))),
                        theirs.append(early(agree(CHANGE, written(LEO)))),
                        theirs.append(early(agree(CHANGE, spoken(MEI)))),
                        inForce.append(early(propose(CHANGE, spoken(MEI)))),
                        inForce.append(early(propose(CHANGE, written(LEO)))),
                        inForce.append(early(propose(END, written(LEO)))).append(early(agreed(END, written(ANNA)))),
                        inForce.append(early(propose(END, written(MEI)))),
                        inForce.append(early(proposed(END, written(ANNA)))),
                        sent(PREPARES)
                                .append(early(presented(OTHER, Option.some(ANNA))))
                                .append(early(sign(MEI, OTHER)))
                                .append(early(proposed(CHANGE_OF_OTHER, spoken(ANNA))))));
    }

    /** Changes that wait for what is shown of somebody, or for ratification. */
    private static Vector<Vector<Tuple2<Moment, Act>>> moreChanges() {
        Vector<Tuple2<Moment, Act>> inForce = sent(confirmed(TWO, PREPARES)).append(early(countersigned(ANNA)));
        Vector<Tuple2<Moment, Act>> unknown = inForce.append(early(propose(CHANGE, written(LEO))));
        Vector<Tuple2<Moment, Act>> ending = inForce.append(early(propose(END, written(LEO))));
        return Vector.of(
                inForce,
                inForce.append(early(MEI_ENDED)),
                unknown,
                unknown.append(early(agreed(CHANGE, written(ANNA)))),
                ending.append(early(agreed(END, written(ANNA)))),
                inForce.append(early(propose(END, written(MEI)))).append(early(agreed(END, written(TOM)))),
                inForce.append(early(proposed(END, written(ANNA)))).append(early(agree(END, written(LEO)))),
                inForce.append(early(proposed(CHANGE, written(ANNA)))).append(early(MEI_ENDED)),
                inForce.append(early(propose(CHANGE, written(MEI)))).append(early(MEI_ENDED)),
                unknown.append(early(MEI_ENDED)));
    }

    /** Of whom something is shown, and of whom it has ended, in every state. */
    private static Vector<Vector<Tuple2<Moment, Act>>> authorities() {
        Vector<Tuple2<Moment, Act>> confirming = TWO.append(early(new ContractDecision.Confirm(PREPARES)));
        Vector<Tuple2<Moment, Act>> sent = sent(confirmed(TWO, PREPARES));
        Vector<Tuple2<Moment, Act>> other = sent.append(early(presented(OTHER, Option.some(ANNA))));
        return Vector.of(
                        TWO,
                        TWO.append(early(MEI_ENDED)),
                        confirming,
                        confirming.append(early(MEI_ENDED)),
                        confirming.append(early(DEVIATED)),
                        confirming.append(early(DEVIATED)).append(early(MEI_ENDED)),
                        confirming.append(early(REFUSED)),
                        confirming.append(early(REFUSED)).append(early(MEI_ENDED)))
                .appendAll(Vector.of(
                        drafted(PREPARES).append(early(MEI_ENDED)),
                        signed(PREPARES).append(early(MEI_ENDED)),
                        sent,
                        sent.append(early(MEI_ENDED)),
                        other,
                        other.append(early(MEI_ENDED)),
                        sent.append(early(countersigned(IDA))),
                        sent.append(early(countersigned(IDA))).append(early(MEI_ENDED))))
                .appendAll(Vector.of(
                        unshown(PREPARES)
                                .append(early(sign(LEO, CONTRACT)))
                                .append(early(new ContractDecision.Send(UNTIL)))
                                .append(early(new ContractReport.AuthorityShown(ANNA_MAY)))
                                .append(early(countersigned(ANNA))),
                        sent.append(late(new ContractReport.TimePassed())).append(late(MEI_ENDED)),
                        sent.append(early(countersigned(ANNA)))
                                .append(late(new ContractDecision.DeclareEnd(EndKind.PERFORMED, "all done")))
                                .append(late(MEI_ENDED))));
    }

    /** What our clerk signed while Mei could ratify it, and a text that went out on a day of which some hours are too late. */
    private static Vector<Vector<Tuple2<Moment, Act>>> clerks(ConfirmationLetter letter) {
        Vector<Tuple2<Moment, Act>> drafted =
                confirmed(TWO, letter).append(early(new ContractDecision.Draft(CONTRACT)));
        Vector<Tuple2<Moment, Act>> clerks = drafted.append(early(sign(LEO, CONTRACT)));
        return Vector.of(
                clerks,
                clerks.append(early(new ContractReport.AuthorityShown(TOM_MAY))),
                clerks.append(early(new ContractDecision.Send(UNTIL))),
                drafted.append(early(sign(MEI, CONTRACT))).append(Tuple.of(EDGE, new ContractDecision.Send(UNTIL))));
    }

    private static Vector<Vector<Tuple2<Moment, Act>>> ends() {
        Vector<Tuple2<Moment, Act>> inForce = sent(BINDS).append(early(countersigned(ANNA)));
        return Vector.of(
                inForce.append(early(new ContractReport.EndDeclared(EndKind.AVOIDED, "no lamps came"))),
                inForce.append(late(new ContractDecision.DeclareEnd(EndKind.PERFORMED, "delivered and paid"))),
                confirmed(NOTHING, PROVES)
                        .append(late(new ContractReport.EndDeclared(EndKind.AVOIDED, "no lamps came"))),
                inForce.append(early(propose(END, written(MEI)))).append(early(agreed(END, written(ANNA)))));
    }

    private static Vector<Tuple2<Moment, Act>> confirmed(Vector<Tuple2<Moment, Act>> shown, ConfirmationLetter letter) {
        return shown.append(early(new ContractDecision.Confirm(letter)))
                .append(early(new ContractReport.Confirmed(letter.digest())));
    }

    private static Vector<Tuple2<Moment, Act>> unshown(ConfirmationLetter letter) {
        return confirmed(NOTHING, letter).append(early(new ContractDecision.Draft(CONTRACT)));
    }

    private static Vector<Tuple2<Moment, Act>> drafted(ConfirmationLetter letter) {
        return confirmed(SHOWN, letter).append(early(new ContractDecision.Draft(CONTRACT)));
    }

    private static Vector<Tuple2<Moment, Act>> signed(ConfirmationLetter letter) {
        return drafted(letter).append(early(sign(MEI, CONTRACT)));
    }

    private static Vector<Tuple2<Moment, Act>> sent(ConfirmationLetter letter) {
        return sent(confirmed(SHOWN, letter));
    }

    private static Vector<Tuple2<Moment, Act>> sent(Vector<Tuple2<Moment, Act>> confirmed) {
        return confirmed
                .append(early(new ContractDecision.Draft(CONTRACT)))
                .append(early(sign(MEI, CONTRACT)))
                .append(early(new ContractDecision.Send(UNTIL)));
    }

    private static Act sign(PersonRef by, Contract contract) {
        return new ContractDecision.Sign(paper(Side.SELLER, by, contract));
    }

    private static Act countersigned(PersonRef by) {
        return new ContractReport.Countersigned(paper(Side.BUYER, by, CONTRACT));
    }

    private static Act presented(Contract contract, Option<PersonRef> by) {
        return new ContractReport.Presented(contract, by.map(who -> paper(Side.BUYER, who, contract)));
    }

    private static Act propose(Amendment amendment, Assent assent) {
        return new ContractDecision.Propose(amendment, assent);
    }

    private static Act proposed(Amendment amendment, Assent assent) {
        return new ContractReport.AmendmentProposed(amendment, assent);
    }

    private static Act agree(Amendment amendment, Assent assent) {
        return new ContractDecision.Agree(amendment.digest(), assent);
    }

    private static Act agreed(Amendment amendment, Assent assent) {
        return new ContractReport.AmendmentAgreed(amendment.digest(), assent);
    }

    private static Tuple2<Moment, Act> early(Act act) {
        return Tuple.of(EARLY, act);
    }

    private static Tuple2<Moment, Act> late(Act act) {
        return Tuple.of(LATE, act);
    }
}
