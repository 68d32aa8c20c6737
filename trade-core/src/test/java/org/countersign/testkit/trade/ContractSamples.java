package org.countersign.testkit.trade;

import static org.countersign.testkit.trade.NegotiationSamples.CHEAPER;
import static org.countersign.testkit.trade.NegotiationSamples.LAMPS;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.process.TableSamples;
import org.countersign.trade.contract.Amendment;
import org.countersign.trade.contract.Assent;
import org.countersign.trade.contract.ConfirmationLetter;
import org.countersign.trade.contract.Contract;
import org.countersign.trade.contract.FormClause;
import org.countersign.trade.contract.Precedence;
import org.countersign.trade.contract.Side;
import org.countersign.trade.contract.Signatory;
import org.countersign.trade.contract.Signature;
import org.countersign.trade.contract.SignatureProof;
import org.countersign.trade.contract.signing.ContractDecision;
import org.countersign.trade.contract.signing.ContractProcess;
import org.countersign.trade.contract.signing.ContractReport;
import org.countersign.trade.contract.signing.ContractState;
import org.countersign.trade.contract.signing.EndKind;
import org.countersign.trade.evidence.ProofForm;
import org.countersign.trade.money.Amount;
import org.countersign.trade.offer.law.Cisg;
import org.countersign.trade.offer.law.Form;
import org.countersign.trade.offer.law.Medium;
import org.countersign.trade.party.BindingAct;
import org.countersign.trade.party.BindingAuthority;

/**
 * States of a contract about a thousand lamps and acts on it, several of each type, that reach every branch of its table. We sell. A state is what
 * comes of a short story, so that nothing stands in it which cannot. The parties are fiction.
 */
public final class ContractSamples {
    /** When most of it happens. */
    public static final Moment EARLY = Moment.parse("2026-05-04T10:00:00+08:00");
    /** Until when we wait. */
    public static final Moment UNTIL = Moment.parse("2026-05-20");
    /** A day of which some hours lie after that and some do not. */
    public static final Moment EDGE = Moment.parse("2026-05-21");
    /** After that. */
    public static final Moment LATE = Moment.parse("2026-06-10T10:00:00+08:00");

    /** She may sign and change contracts for us up to five thousand dollars. */
    public static final PersonRef MEI = PersonRef.of("mei", "Mei Lin");
    /** Of him nothing is shown. */
    public static final PersonRef LEO = PersonRef.of("leo", "Leo Wang");
    /** She may do anything for the buyer. */
    public static final PersonRef ANNA = PersonRef.of("anna", "Anna Petersen");
    /** He may order for the buyer up to five hundred dollars, and sign nothing. */
    public static final PersonRef TOM = PersonRef.of("tom", "Tom Petersen");
    /** Of her nothing is shown. */
    public static final PersonRef IDA = PersonRef.of("ida", "Ida Brandt");

    /** What is shown of Mei. */
    public static final BindingAuthority MEI_MAY = authority(
            Side.SELLER, MEI, "USD 5000", BindingAct.SIGN, BindingAct.AMEND, BindingAct.CONFIRM, BindingAct.OFFER);
    /** What may be shown of Leo. */
    public static final BindingAuthority LEO_MAY =
            authority(Side.SELLER, LEO, "USD 5000", BindingAct.SIGN, BindingAct.AMEND);
    /** What is shown of Anna. */
    public static final BindingAuthority ANNA_MAY =
            authority(Side.BUYER, ANNA, "", BindingAct.SIGN, BindingAct.AMEND, BindingAct.ACCEPT);
    /** What is shown of Tom. */
    public static final BindingAuthority TOM_MAY = authority(Side.BUYER, TOM, "USD 500", BindingAct.ACCEPT);

    /** A letter about terms that bind already. */
    public static final ConfirmationLetter PROVES = letter(Form.NONE, Option.none());
    /** A letter without which nobody is bound, open until a day. */
    public static final ConfirmationLetter BINDS = letter(Form.CONFIRMATION, Option.some(UNTIL));
    /** A letter about terms that bind nobody before both have signed. */
    public static final ConfirmationLetter PREPARES = letter(Form.SIGNATURES, Option.none());

    /** The contract as it is drawn up from them; changes need writing. */
    public static final Contract CONTRACT = Contract.builder()
            .number("SC-7")
            .dated(Option.some(Moment.parse("2026-05-04")))
            .terms(LAMPS)
            .law(Option.some("CISG"))
            .forum(Option.some("CIETAC, Beijing"))
            .formClause(FormClause.WRITING)
            .precedence(Precedence.USUAL.order())
            .signatories(Vector.of(
                    new Signatory(Side.SELLER, MEI, Option.some("export manager")),
                    new Signatory(Side.BUYER, ANNA, Option.some("managing director"))))
            .build();
    /** The same terms in other bytes: their forum, and changes need no form. */
    public static final Contract OTHER = Contract.SHAPE.with(
            Contract.SHAPE.with(CONTRACT, Contract.FORUM, Option.some("Landgericht Hamburg")),
            Contract.FORM_CLAUSE,
            FormClause.NONE);
    /** Other terms than those that were confirmed. */
    public static final Contract CHEAP = Contract.SHAPE.with(CONTRACT, Contract.TERMS, CHEAPER);

    /** The price falls. */
    public static final Amendment CHANGE =
            new Amendment.Change(Contract.SHAPE.with(CONTRACT.revised(), Contract.TERMS, CHEAPER));
    /** The price falls in the text that they put before us. */
    public static final Amendment CHANGE_OF_OTHER =
            new Amendment.Change(Contract.SHAPE.with(OTHER.revised(), Contract.TERMS, CHEAPER));
    /** It ends by agreement. */
    public static final Amendment END = new Amendment.End(CONTRACT.digest(), "no lamps, no money");

    private static final Option<Signature> NO_SIGNATURE = Option.none();

    private ContractSamples() {}

    /** The process whose table it is: we sell, under the convention. */
    public static ContractProcess process() {
        return ContractProcess.of(Side.SELLER, Cisg.CISG);
    }

    /** What a table of the contract needs. */
    public static TableSamples<ContractState> table() {
        return new TableSamples<>(types(), states(), acts(), Vector.of(EARLY, EDGE, LATE));
    }

    /** The types of state, in the order of a typical life. */
    public static Seq<Class<? extends ContractState>> types() {
        return Vector.of(
                ContractState.Unconfirmed.class,
                ContractState.Confirming.class,
                ContractState.Deviating.class,
                ContractState.Confirmed.class,
                ContractState.Drafted.class,
                ContractState.SignedByUs.class,
                ContractState.Sent.class,
                ContractState.Tabled.class,
                ContractState.Unratified.class,
                ContractState.Effective.class,
                ContractState.Amending.class,
                ContractState.Refused.class,
                ContractState.Lapsed.class,
                ContractState.Ended.class);
    }

    /** What comes of short stories. */
    public static Seq<ContractState> states() {
        return stories().map(ContractSamples::after).distinct();
    }

    /** The short stories, each act with its moment. */
    public static Seq<Seq<Tuple2<Moment, Act>>> stories() {
        return ContractStories.all();
    }

    /** What is said by either side, in turn, so that neither always comes first. */
    private static Seq<Act> acts() {
        Seq<Act> theirs = reports();
        Seq<Act> ours = decisions();
        return theirs.zip(ours)
                .flatMap(pair -> Vector.of(pair._1, pair._2))
                .appendAll(theirs.drop(ours.size()))
                .appendAll(ours.drop(theirs.size()));
    }

    /** What they say, what is shown, and time. */
    public static Seq<Act> reports() {
        return Vector.of(
                new ContractReport.AuthorityShown(MEI_MAY),
                new ContractReport.AuthorityShown(ANNA_MAY),
                new ContractReport.Confirmed(PREPARES.digest()),
                new ContractReport.Confirmed(PROVES.digest()),
                new ContractReport.Confirmed(BINDS.digest()),
                new ContractReport.Countersigned(paper(Side.BUYER, ANNA, CONTRACT)),
                new ContractReport.AmendmentAgreed(CHANGE.digest(), written(ANNA)),
                new ContractReport.AuthorityShown(TOM_MAY),
                new ContractReport.AuthorityShown(LEO_MAY),
                new ContractReport.Countersigned(paper(Side.BUYER, TOM, CONTRACT)),
                new ContractReport.Countersigned(paper(Side.BUYER, IDA, CONTRACT)),
                new ContractReport.Countersigned(paper(Side.BUYER, ANNA, OTHER)),
                new ContractReport.Countersigned(paper(Side.SELLER, ANNA, CONTRACT)),
                new ContractReport.Countersigned(foreign(Side.BUYER, ANNA, CONTRACT.digest())),
                new ContractReport.Countersigned(forged(Side.BUYER, ANNA, CONTRACT.digest())),
                presented(CONTRACT, paper(Side.BUYER, TOM, CONTRACT)),
                presented(CONTRACT, paper(Side.BUYER, ANNA, OTHER)),
                presented(CONTRACT, paper(Side.SELLER, ANNA, CONTRACT)),
                presented(CONTRACT, foreign(Side.BUYER, ANNA, CONTRACT.digest())),
                presented(CONTRACT, forged(Side.BUYER, ANNA, CONTRACT.digest())),
                new ContractReport.Presented(OTHER, NO_SIGNATURE),
                presented(OTHER, paper(Side.BUYER, ANNA, OTHER)),
                new ContractReport.Presented(CONTRACT, NO_SIGNATURE),
                presented(CONTRACT, paper(Side.BUYER, ANNA, CONTRACT)),
                new ContractReport.Presented(CONTRACT.revised(), NO_SIGNATURE),
                new ContractReport.Deviated(CHEAPER),
                new ContractReport.Deviated(LAMPS),
                new ContractReport.Refused("not like this"),
                new ContractReport.AmendmentProposed(CHANGE, written(ANNA)),
                new ContractReport.AmendmentProposed(CHANGE, written(TOM)),
                new ContractReport.AmendmentProposed(CHANGE_OF_OTHER, spoken(ANNA)),
                new ContractReport.AmendmentProposed(END, written(ANNA)),
                new ContractReport.AmendmentProposed(CHANGE, signed(Side.SELLER, ANNA, CHANGE)),
                new ContractReport.AmendmentProposed(CHANGE, signed(Side.BUYER, ANNA, END)),
                new ContractReport.AmendmentProposed(CHANGE, numbers(foreign(Side.BUYER, ANNA, CHANGE.digest()))),
                new ContractReport.AmendmentProposed(CHANGE, numbers(forged(Side.BUYER, ANNA, CHANGE.digest()))),
                new ContractReport.AmendmentAgreed(CHANGE.digest(), signed(Side.SELLER, ANNA, CHANGE)),
                new ContractReport.AmendmentAgreed(
                        CHANGE.digest(), numbers(foreign(Side.BUYER, ANNA, CHANGE.digest()))),
                new ContractReport.AmendmentAgreed(CHANGE.digest(), numbers(forged(Side.BUYER, ANNA, CHANGE.digest()))),
                new ContractReport.AmendmentAgreed(CHANGE.digest(), spoken(ANNA)),
                new ContractReport.AmendmentAgreed(CHANGE.digest(), written(TOM)),
                new ContractReport.AmendmentAgreed(END.digest(), signed(Side.BUYER, ANNA, END)),
                new ContractReport.AmendmentAgreed(END.digest(), signed(Side.BUYER, ANNA, CHANGE)),
                new ContractReport.Relied("the buyer has sold on at the new price"),
                new ContractReport.AuthorityEnded(LAMPS.seller().name(), MEI.id()),
                new ContractReport.Ratified(CONTRACT.digest(), ANNA),
                new ContractReport.Ratified(OTHER.digest(), ANNA),
                new ContractReport.Ratified(CHANGE.digest(), ANNA),
                new ContractReport.Ratified(CONTRACT.digest(), TOM),
                new ContractReport.Ratified(CONTRACT.digest(), IDA),
                new ContractReport.Ratified(CHANGE.digest(), TOM),
                new ContractReport.Ratified(CHANGE.digest(), IDA),
                new ContractReport.Ratified(END.digest(), ANNA),
                new ContractReport.EndDeclared(EndKind.AVOIDED, "no lamps came"),
                new ContractReport.TimePassed());
    }

    /** What we decide. */
    public static Seq<Act> decisions() {
        return Vector.of(
                new ContractDecision.Confirm(PREPARES),
                new ContractDecision.Confirm(PROVES),
                new ContractDecision.Confirm(BINDS),
                new ContractDecision.Draft(CONTRACT),
                new ContractDecision.Sign(paper(Side.SELLER, MEI, CONTRACT)),
                new ContractDecision.Send(UNTIL),
                new ContractDecision.Propose(CHANGE, written(MEI)),
                new ContractDecision.Confirm(ConfirmationLetter.SHAPE.with(BINDS, ConfirmationLetter.BY, Side.BUYER)),
                new ContractDecision.Adopt(),
                new ContractDecision.Draft(OTHER),
                new ContractDecision.Draft(CHEAP),
                new ContractDecision.Draft(CONTRACT.revised()),
                new ContractDecision.Sign(Signature.of(Side.SELLER, MEI, CONTRACT.bytes(), Keys.lampworks())),
                new ContractDecision.Sign(forged(Side.SELLER, MEI, CONTRACT.digest())),
                new ContractDecision.Sign(paper(Side.SELLER, LEO, CONTRACT)),
                new ContractDecision.Sign(paper(Side.SELLER, MEI, OTHER)),
                new ContractDecision.Sign(foreign(Side.SELLER, MEI, CONTRACT.digest())),
                new ContractDecision.Sign(paper(Side.BUYER, MEI, CONTRACT)),
                new ContractDecision.TakeBack(),
                new ContractDecision.Decline("we cannot"),
                new ContractDecision.Propose(CHANGE, spoken(MEI)),
                new ContractDecision.Propose(CHANGE_OF_OTHER, written(MEI)),
                new ContractDecision.Propose(END, written(LEO)),
                new ContractDecision.Propose(END, written(MEI)),
                new ContractDecision.Propose(CHANGE, signed(Side.BUYER, MEI, CHANGE)),
                new ContractDecision.Propose(CHANGE, signed(Side.SELLER, MEI, END)),
                new ContractDecision.Propose(CHANGE, numbers(foreign(Side.SELLER, MEI, CHANGE.digest()))),
                new ContractDecision.Propose(CHANGE, numbers(forged(Side.SELLER, MEI, CHANGE.digest()))),
                new ContractDecision.Agree(CHANGE.digest(), signed(Side.BUYER, MEI, CHANGE)),
                new ContractDecision.Agree(CHANGE.digest(), signed(Side.SELLER, MEI, END)),
                new ContractDecision.Agree(CHANGE.digest(), numbers(foreign(Side.SELLER, MEI, CHANGE.digest()))),
                new ContractDecision.Agree(CHANGE.digest(), numbers(forged(Side.SELLER, MEI, CHANGE.digest()))),
                new ContractDecision.Agree(CHANGE.digest(), written(MEI)),
                new ContractDecision.Agree(CHANGE.digest(), spoken(MEI)),
                new ContractDecision.Agree(CHANGE.digest(), written(LEO)),
                new ContractDecision.Agree(END.digest(), written(MEI)),
                new ContractDecision.Ratify(CONTRACT.digest(), MEI),
                new ContractDecision.Ratify(OTHER.digest(), MEI),
                new ContractDecision.Ratify(CHANGE.digest(), MEI),
                new ContractDecision.Ratify(CONTRACT.digest(), LEO),
                new ContractDecision.Ratify(CHANGE.digest(), LEO),
                new ContractDecision.Ratify(END.digest(), MEI),
                new ContractDecision.DeclareEnd(EndKind.PERFORMED, "delivered and paid"));
    }

    /** The state after these acts; a decision that should not be carried out is carried out all the same, a report without effect has none. */
    public static ContractState after(Seq<Tuple2<Moment, Act>> acts) {
        ContractProcess process = process();
        return acts.foldLeft(process.start(), (state, act) -> {
            if (act._2 instanceof ContractReport report) {
                return process.hear(state, report, act._1)
                        .getOrElseThrow(why -> new IllegalStateException(act._2 + " " + why));
            }
            ContractDecision decision = (ContractDecision) act._2;
            return process.decide(state, decision, act._1).getOrElse(() -> process.carriedOut(state, decision, act._1));
        });
    }

    /** Ink under that text. */
    public static Signature paper(Side side, PersonRef by, Contract contract) {
        return Signature.onPaper(side, by, contract.digest(), ProofForm.SIGNED_FORM, Option.none());
    }

    /** A mail. */
    public static Assent written(PersonRef by) {
        return Assent.said(by, Medium.INSTANT);
    }

    /** A call. */
    public static Assent spoken(PersonRef by) {
        return Assent.said(by, Medium.SPOKEN);
    }

    /** A signed change. */
    public static Assent signed(Side side, PersonRef by, Amendment amendment) {
        return Assent.signed(
                Signature.onPaper(side, by, amendment.digest(), ProofForm.SIGNED_FORM, Option.none()), Medium.INSTANT);
    }

    /** Numbers that do not belong to these bytes. */
    private static Signature forged(Side side, PersonRef by, Digest content) {
        return new Signature(
                side,
                by,
                content,
                Signature.of(side, by, OTHER.bytes(), Keys.lampworks()).proof());
    }

    /** A signature of a scheme that nobody here can check. */
    private static Signature foreign(Side side, PersonRef by, Digest content) {
        return new Signature(
                side, by, content, new SignatureProof.Electronic("platform-x", "key 1", "AAAA", ProofForm.PLATFORM));
    }

    private static Assent numbers(Signature signature) {
        return Assent.signed(signature, Medium.INSTANT);
    }

    private static Act presented(Contract contract, Signature signature) {
        return new ContractReport.Presented(contract, Option.some(signature));
    }

    private static ConfirmationLetter letter(Form form, Option<Moment> answerBy) {
        return ConfirmationLetter.builder()
                .number("OC-7")
                .by(Side.SELLER)
                .dated(EARLY)
                .terms(LAMPS)
                .agreed(Option.some(Moment.parse("2026-05-02T10:00:00+08:00")))
                .form(form)
                .answerBy(answerBy)
                .build();
    }

    private static BindingAuthority authority(Side side, PersonRef person, String upTo, BindingAct... acts) {
        return new BindingAuthority(
                side.of(LAMPS).name(),
                person.id(),
                Vector.of(acts),
                upTo.isEmpty() ? Option.none() : Option.some(Amount.parse(upTo)),
                Option.none(),
                Option.none());
    }
}
