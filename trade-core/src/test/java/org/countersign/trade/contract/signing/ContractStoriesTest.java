package org.countersign.trade.contract.signing;

import static org.countersign.testkit.trade.ContractSamples.*;
import static org.countersign.testkit.trade.NegotiationSamples.CHEAPER;
import static org.countersign.testkit.trade.NegotiationSamples.LAMPS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.testkit.trade.Keys;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.Truth;
import org.countersign.trade.contract.Contract;
import org.countersign.trade.contract.RatificationRule;
import org.countersign.trade.contract.Side;
import org.countersign.trade.contract.Signature;
import org.countersign.trade.contract.SignatureProof;
import org.countersign.trade.contract.SignatureScheme;
import org.countersign.trade.contract.Silence;
import org.countersign.trade.evidence.ProofForm;
import org.countersign.trade.money.Amount;
import org.countersign.trade.party.BindingAct;
import org.countersign.trade.party.BindingAuthority;
import org.junit.jupiter.api.Test;

/** From agreed terms to a countersigned contract, and what can go wrong on the way, told as a salesperson would. All names are fiction. */
class ContractStoriesTest {
    private static final Signature ANNA_SIGNS = paper(Side.BUYER, ANNA, CONTRACT);
    private static final Signature TOM_SIGNS = paper(Side.BUYER, TOM, CONTRACT);

    @Test
    void whereNothingWasReservedTheTermsBindAndOtherBytesOnlyProposeToChangeThem() {
        Paper paper = Paper.begun().confirm("05-04", PROVES).bound(Truth.YES, "2026-05-02T10:00:00+08:00");
        Paper sent = paper.theyConfirm("05-05", PROVES).draftSignAndSend("05-06", CONTRACT);
        Paper other =
                sent.hear("05-07", new ContractReport.Presented(OTHER, Option.some(paper(Side.BUYER, ANNA, OTHER))));
        ContractState.Tabled tabled = other.in(ContractState.Tabled.class);
        assertEquals(TabledAs.MODIFICATION, tabled.as());
        assertEquals(
                Vector.of("formClause", "forum"),
                tabled.apart()
                        .toVector()
                        .flatMap(diff ->
                                diff.changes().map(change -> change.path().toString())));
        Paper declined = other.decide("05-08", new ContractDecision.Decline("the forum stays"));
        declined.bound(Truth.YES, "2026-05-02T10:00:00+08:00").in(ContractState.Confirmed.class);
        sent.hear("06-30", new ContractReport.TimePassed())
                .bound(Truth.YES, "2026-05-02T10:00:00+08:00")
                .in(ContractState.Lapsed.class);
    }

    @Test
    void whereAConfirmationWasReservedItBindsAndSilenceDoesNot() {
        Paper paper = Paper.begun().confirm("05-04", BINDS).free("CON-NOT-CONFIRMED");
        paper.hear("06-30", new ContractReport.TimePassed())
                .without("CON-SILENCE")
                .free("CON-NOT-CONFIRMED");
        Paper confirmed = paper.theyConfirm("05-05", BINDS).bound(Truth.YES, "2026-05-05T10:00:00+08:00");
        confirmed
                .draftSignAndSend("05-06", CONTRACT)
                .hear("05-07", new ContractReport.Presented(OTHER, Option.none()))
                .bound(Truth.YES, "2026-05-05T10:00:00+08:00")
                .in(ContractState.Tabled.class);
    }

    @Test
    void whereBothHaveToSignNobodyIsBoundBeforeAndOtherBytesAreACounterOffer() {
        Paper sent = Paper.begun()
                .confirm("05-04", PREPARES)
                .theyConfirm("05-05", PREPARES)
                .draftSignAndSend("05-06", CONTRACT)
                .free("CON-NOT-EFFECTIVE");
        sent.hear("05-08", new ContractReport.Countersigned(ANNA_SIGNS))
                .bound(Truth.YES, "2026-05-08T10:00:00+08:00")
                .in(ContractState.Effective.class);
        Paper other =
                sent.hear("05-07", new ContractReport.Presented(OTHER, Option.some(paper(Side.BUYER, ANNA, OTHER))));
        assertEquals(
                TabledAs.COUNTER_OFFER, other.in(ContractState.Tabled.class).as());
        other.decide("05-08", new ContractDecision.Decline("the forum stays")).free("CON-REFUSED");
        other.decide("05-08", new ContractDecision.Sign(paper(Side.SELLER, MEI, OTHER)))
                .bound(Truth.YES, "2026-05-08T10:00:00+08:00");
        sent.hear("06-30", new ContractReport.TimePassed()).free("CON-LAPSED");
    }

    @Test
    void whoIsLateMakesAnOfferAndWeMayTakeIt() {
        Paper late = Paper.begun()
                .confirm("05-04", PREPARES)
                .theyConfirm("05-05", PREPARES)
                .draftSignAndSend("05-06", CONTRACT)
                .hear("06-10", new ContractReport.Countersigned(ANNA_SIGNS))
                .free("CON-NOT-EFFECTIVE");
        assertEquals(TabledAs.LATE, late.in(ContractState.Tabled.class).as());
        late.decide("06-11", new ContractDecision.Sign(paper(Side.SELLER, MEI, CONTRACT)))
                .bound(Truth.YES, "2026-06-11T10:00:00+08:00");
    }

    @Test
    void aDigestAloneOverOtherBytesIsKeptAndDoesNothing() {
        Paper sent = Paper.begun()
                .confirm("05-04", PREPARES)
                .theyConfirm("05-05", PREPARES)
                .draftSignAndSend("05-06", CONTRACT);
        sent.hear("05-08", new ContractReport.Countersigned(paper(Side.BUYER, ANNA, OTHER)))
                .without("CON-OTHER-CONTENT")
                .in(ContractState.Sent.class);
    }

    @Test
    void theClerksSignatureIsKeptAndBindsOnceTheCompanyRatifiesIt() {
        Paper signed = Paper.begun()
                .confirm("05-04", PREPARES)
                .theyConfirm("05-05", PREPARES)
                .draftSignAndSend("05-06", CONTRACT)
                .hear("05-08", new ContractReport.Countersigned(TOM_SIGNS))
                .free("CON-UNRATIFIED");
        signed.in(ContractState.Unratified.class);
        signed.hear("05-09", new ContractReport.Ratified(CONTRACT.digest(), TOM))
                .without("CON-UNAUTHORISED")
                .free("CON-UNRATIFIED");
        signed.hear("05-09", new ContractReport.Ratified(CONTRACT.digest(), ANNA))
                .bound(Truth.YES, "2026-05-08T10:00:00+08:00");
        signed.as(process().with(RatificationRule.FROM_RATIFICATION))
                .hear("05-09", new ContractReport.Ratified(CONTRACT.digest(), ANNA))
                .bound(Truth.YES, "2026-05-09T10:00:00+08:00");
    }

    @Test
    void ofWhomNothingIsShownNothingIsKnownUntilItIs() {
        Paper signed = Paper.begun()
                .confirm("05-04", PREPARES)
                .theyConfirm("05-05", PREPARES)
                .draftSignAndSend("05-06", CONTRACT)
                .hear("05-08", new ContractReport.Countersigned(paper(Side.BUYER, IDA, CONTRACT)));
        assertEquals(Truth.UNKNOWN, signed.bond().isBound());
        assertEquals("CON-AUTHORITY-UNKNOWN", signed.bond().why().get().code());
        signed.hear("05-20", new ContractReport.AuthorityShown(may(IDA))).bound(Truth.YES, "2026-05-08T10:00:00+08:00");
    }

    @Test
    void anAuthorityThatHadEndedMakesASignatureAFinding() {
        Paper done = Paper.begun()
                .confirm("05-04", PREPARES)
                .theyConfirm("05-05", PREPARES)
                .draftSignAndSend("05-06", CONTRACT)
                .hear("05-08", new ContractReport.Countersigned(ANNA_SIGNS))
                .bound(Truth.YES, "2026-05-08T10:00:00+08:00");
        Paper late = done.recordedLate(
                "05-05", new ContractReport.AuthorityEnded(LAMPS.seller().name(), MEI.id()));
        late.free("CON-UNRATIFIED");
        assertEquals(
                Vector.of("CON-UNAUTHORISED", "CON-UNAUTHORISED"),
                late.history().overtaken().map(finding -> finding._2.code()).toVector());
        assertTrue(late.history().knownAt(Paper.on("05-09")).overtaken().isEmpty(), "nobody knew it then");
        late.hear("05-20", new ContractReport.AuthorityShown(may(LEO, Side.SELLER)))
                .decide("05-21", new ContractDecision.Ratify(CONTRACT.digest(), LEO))
                .bound(Truth.YES, "2026-05-08T10:00:00+08:00");
    }

    @Test
    void sheWhoMayNotSignForUsIsNotLetAndWhatSheSignedAllTheSameWaits() {
        Paper drafted = Paper.begun()
                .confirm("05-04", PREPARES)
                .theyConfirm("05-05", PREPARES)
                .decide("05-06", new ContractDecision.Draft(CONTRACT));
        drafted.refuses("05-06", new ContractDecision.Sign(paper(Side.SELLER, LEO, CONTRACT)), "CON-AUTHORITY-UNKNOWN");
        Contract huge = Contract.SHAPE.with(CONTRACT, Contract.NUMBER, "SC-8");
        drafted.hear("05-06", new ContractReport.AuthorityShown(upTo(LEO, "USD 999.99")))
                .refuses("05-07", new ContractDecision.Sign(paper(Side.SELLER, LEO, CONTRACT)), "CON-UNAUTHORISED");
        drafted.refuses("05-06", new ContractDecision.Sign(paper(Side.SELLER, MEI, huge)), "CON-OTHER-CONTENT");
    }

    @Test
    void aDraftSaysWhatWasConfirmedAndEachDifferenceIsNamed() {
        Paper confirmed = Paper.begun().confirm("05-04", PREPARES).theyConfirm("05-05", PREPARES);
        assertEquals(
                "the text differs from the confirmed terms in 1 places: lines[1].unitPrice",
                ContractTexts.english()
                        .say(confirmed.refuses("05-06", new ContractDecision.Draft(CHEAP), "CON-DIFFERS")));
        confirmed.refuses("05-06", new ContractDecision.Draft(CONTRACT.revised()), "CON-OTHER-VERSION");
    }

    @Test
    void deviationsAreNamedAndAdoptedOrNot() {
        Paper deviating = Paper.begun().confirm("05-04", BINDS).hear("05-05", new ContractReport.Deviated(CHEAPER));
        ContractState.Deviating state = deviating.in(ContractState.Deviating.class);
        assertEquals(
                "PRICE",
                state.apart().toVector().flatMap(apart -> apart.subjects()).mkString());
        deviating.decide("05-06", new ContractDecision.Adopt()).bound(Truth.YES, "2026-05-06T10:00:00+08:00");
        deviating.decide("05-06", new ContractDecision.Decline("too cheap")).free("CON-REFUSED");
        deviating.theyConfirm("05-06", BINDS).bound(Truth.YES, "2026-05-06T10:00:00+08:00");
    }

    @Test
    void betweenSomeSilenceConfirms() {
        Silence practice = new Silence(
                Silence.Meaning.CONFIRMS_BY_PRACTICE, 10, "eleven orders since 2024", LocalDate.of(2024, 3, 1));
        Paper ours = Paper.under(process().with(practice)).confirm("05-04", BINDS);
        ours.hear("05-21", new ContractReport.TimePassed())
                .hear("05-22", new ContractReport.TimePassed())
                .in(ContractState.Confirmed.class);
        Paper theirs = Paper.under(process().with(practice)).hear("05-04", new ContractReport.Deviated(CHEAPER));
        theirs.hear("05-14", new ContractReport.TimePassed()).without("CON-NOT-YET");
        theirs.hear("05-16", new ContractReport.TimePassed()).bound(Truth.YES, "2026-05-16T10:00:00+08:00");
        ours.hear("05-05", new ContractReport.Deviated(CHEAPER))
                .hear("06-30", new ContractReport.TimePassed())
                .without("CON-SILENCE")
                .in(ContractState.Deviating.class);
    }

    @Test
    void aChangeNeedsBothAndTheFormOfTheContractUnlessOneLetTheOtherRelyOnIt() {
        Paper open = Paper.inForce().decide("06-01", new ContractDecision.Propose(CHANGE, written(MEI)));
        Paper oral = open.hear("06-02", new ContractReport.AmendmentAgreed(CHANGE.digest(), spoken(ANNA)));
        oral.in(ContractState.Amending.class);
        assertEquals(1, oral.state().file().versions().size());
        Paper relied = oral.hear("06-09", new ContractReport.Relied("the buyer has sold on at the new price"));
        assertEquals(
                "2026-06-09T10:00:00+08:00",
                relied.in(ContractState.Effective.class)
                        .file()
                        .versions()
                        .last()
                        .from()
                        .toString());
        Paper written = oral.hear("06-03", new ContractReport.AmendmentAgreed(CHANGE.digest(), written(ANNA)));
        Contract changed =
                written.in(ContractState.Effective.class).file().inForce().get();
        assertEquals(Option.some(CONTRACT.digest()), changed.supersedes());
        assertEquals(Option.some(CHEAPER), written.bond().terms());
        Paper theirs = Paper.inForce().hear("06-01", new ContractReport.AmendmentProposed(CHANGE, written(ANNA)));
        theirs.refuses("06-02", new ContractDecision.Agree(CHANGE.digest(), spoken(MEI)), "CON-FORM-CLAUSE");
        theirs.decide("06-02", new ContractDecision.Agree(CHANGE.digest(), written(MEI)))
                .in(ContractState.Effective.class);
    }

    @Test
    void anAgreedEndEndsItAndAClerksDoesNotUntilRatified() {
        Paper clerk = Paper.inForce()
                .decide("06-01", new ContractDecision.Propose(END, written(MEI)))
                .hear("06-02", new ContractReport.AmendmentAgreed(END.digest(), written(TOM)));
        clerk.in(ContractState.Amending.class);
        clerk.bound(Truth.YES, "2026-05-08T10:00:00+08:00");
        ContractState.Ended ended = clerk.hear("06-03", new ContractReport.Ratified(END.digest(), ANNA))
                .free("CON-ENDED")
                .in(ContractState.Ended.class);
        assertEquals(EndKind.AGREED, ended.kind());
        assertEquals("2026-06-02T10:00:00+08:00", ended.at().toString());
    }

    @Test
    void anElectronicSignatureIsCheckedAndAHostBringsItsOwnScheme() {
        Paper drafted = Paper.begun()
                .confirm("05-04", PREPARES)
                .theyConfirm("05-05", PREPARES)
                .decide("05-06", new ContractDecision.Draft(CONTRACT));
        drafted.decide(
                        "05-06",
                        new ContractDecision.Sign(Signature.of(Side.SELLER, MEI, CONTRACT.bytes(), Keys.lampworks())))
                .in(ContractState.SignedByUs.class);
        Signature sealed = new Signature(
                Side.SELLER,
                MEI,
                CONTRACT.digest(),
                new SignatureProof.Electronic("platform-x", "key 1", "AAAA", ProofForm.PORTAL));
        drafted.refuses("05-06", new ContractDecision.Sign(sealed), "CON-UNKNOWN-SCHEME");
        drafted.as(process().with(platform()))
                .decide("05-06", new ContractDecision.Sign(sealed))
                .in(ContractState.SignedByUs.class);
    }

    private static SignatureScheme platform() {
        return new SignatureScheme() {
            @Override
            public String code() {
                return "platform-x";
            }

            @Override
            public boolean verifies(byte[] signed, SignatureProof.Electronic proof) {
                return proof.key().equals("key 1");
            }
        };
    }

    private static BindingAuthority may(PersonRef who) {
        return may(who, Side.BUYER);
    }

    private static BindingAuthority may(PersonRef who, Side side) {
        return new BindingAuthority(
                side.of(LAMPS).name(),
                who.id(),
                Vector.of(BindingAct.SIGN),
                Option.none(),
                Option.none(),
                Option.none());
    }

    private static BindingAuthority upTo(PersonRef who, String amount) {
        return new BindingAuthority(
                LAMPS.seller().name(),
                who.id(),
                Vector.of(BindingAct.SIGN),
                Option.some(Amount.parse(amount)),
                Option.none(),
                Option.none());
    }
}
