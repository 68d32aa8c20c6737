package org.countersign.trade.contract;

import static org.countersign.testkit.trade.ContractSamples.*;
import static org.countersign.testkit.trade.NegotiationSamples.CHEAPER;
import static org.countersign.testkit.trade.NegotiationSamples.LAMPS;
import static org.countersign.testkit.trade.NegotiationSamples.TO_SIGN;
import static org.countersign.testkit.trade.NegotiationSamples.accepted;
import static org.countersign.testkit.trade.NegotiationSamples.at;
import static org.countersign.testkit.trade.NegotiationSamples.offer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.countersign.testkit.Refused;
import org.countersign.testkit.trade.Keys;
import org.countersign.testkit.trade.NegotiationSamples;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.text.CanonicalText;
import org.countersign.trade.evidence.ProofForm;
import org.countersign.trade.evidence.Scale;
import org.countersign.trade.offer.law.Form;
import org.countersign.trade.offer.law.Medium;
import org.countersign.trade.offer.negotiation.NegotiationState;
import org.countersign.trade.party.BindingAct;
import org.junit.jupiter.api.Test;

/** The papers that write down what was agreed, and what signs them. */
class ContractTest {
    private static final Vector<SignatureScheme> ED25519 = Vector.of(SignatureScheme.ED25519);

    @Test
    void aLetterComesFromWhatWasConcludedAndAddsNothing() {
        NegotiationState concluded = NegotiationSamples.after(
                at(EARLY, offer(NegotiationSamples.PLAIN)), at(EARLY, accepted(Option.none(), Medium.INSTANT)));
        ConfirmationLetter letter =
                ConfirmationLetter.from(concluded, "OC-1", Side.SELLER, LATE).get();
        assertEquals(LAMPS, letter.terms());
        assertEquals(Option.some(EARLY), letter.bindsSince());
        NegotiationState agreed =
                NegotiationSamples.after(at(EARLY, offer(TO_SIGN)), at(EARLY, accepted(Option.none(), Medium.INSTANT)));
        ConfirmationLetter reserved =
                ConfirmationLetter.from(agreed, "OC-2", Side.SELLER, LATE).get();
        assertEquals(Form.SIGNATURES, reserved.form());
        assertEquals(Option.none(), reserved.bindsSince());
        NegotiationState open = NegotiationSamples.after(at(EARLY, offer(TO_SIGN)));
        assertEquals(Option.none(), ConfirmationLetter.from(open, "OC-3", Side.SELLER, LATE));
        assertEquals("(PRICE)", letter.apart(CHEAPER).subjects().mkString("(", ", ", ")"));
    }

    @Test
    void whatIsSignedIsTheCanonicalTextAndNothingElse() {
        assertEquals(
                CanonicalText.print(Contract.SHAPE, CONTRACT), new String(CONTRACT.bytes(), StandardCharsets.UTF_8));
        Signature signature = Signature.of(Side.SELLER, MEI, CONTRACT.bytes(), Keys.lampworks());
        assertEquals(Truth.YES, signature.isOver(CONTRACT.bytes(), ED25519));
        assertEquals(Truth.NO, signature.isOver(OTHER.bytes(), ED25519));
        assertEquals(Truth.UNKNOWN, signature.isOver(CONTRACT.bytes(), Vector.empty()));
        Signature forged = new Signature(
                Side.SELLER,
                MEI,
                CONTRACT.digest(),
                new SignatureProof.Electronic(
                        "ed25519",
                        Keys.forger().key().print(),
                        ((SignatureProof.Electronic) signature.proof()).value(),
                        ProofForm.SIGNED_FORM));
        assertEquals(Truth.NO, forged.isOver(CONTRACT.bytes(), ED25519));
        Signature keyless = new Signature(
                Side.SELLER,
                MEI,
                CONTRACT.digest(),
                new SignatureProof.Electronic("ed25519", "no key", "AAAA", ProofForm.SIGNED_FORM));
        assertEquals(Truth.NO, keyless.isOver(CONTRACT.bytes(), ED25519));
        assertEquals("ed25519", SignatureScheme.ED25519.toString());
    }

    @Test
    void inkIsAsStrongAsItsForm() {
        Scale scale = Scale.on(LocalDate.of(2026, 11, 25));
        Signature chop = Signature.onPaper(
                Side.BUYER, ANNA, CONTRACT.digest(), ProofForm.CERTIFIED_SIGNATURE, Option.some(Digest.of("scan")));
        Signature scan = paper(Side.BUYER, ANNA, CONTRACT);
        assertEquals(Truth.YES, scan.isOver(CONTRACT.bytes(), ED25519));
        assertEquals(Truth.NO, scan.isOver(OTHER.bytes(), ED25519));
        assertTrue(chop.strength(scale).get() > scan.strength(scale).get());
        assertEquals(
                Option.none(),
                Signature.onPaper(Side.BUYER, ANNA, CONTRACT.digest(), ProofForm.of("stamp-2"), Option.none())
                        .strength(scale));
    }

    @Test
    void aChangedContractIsTheNextVersionAndNamesTheOneBefore() {
        Contract next = CONTRACT.revised();
        assertEquals(2, next.version());
        assertEquals(Option.some(CONTRACT.digest()), next.supersedes());
        assertEquals(
                "lines[1].unitPrice",
                CHEAP.apart(LAMPS).terms().map(change -> change.change().path()).mkString());
        assertEquals(
                "terms.lines[1].unitPrice",
                ((Amendment.Change) CHANGE)
                        .changes(CONTRACT)
                        .changes()
                        .map(change -> change.path())
                        .mkString());
        assertEquals(CHANGE.digest(), ((Amendment.Change) CHANGE).next().digest());
        assertEquals(Option.some(CONTRACT.digest()), END.of());
        Refused.with("a change must make a later version than the first: `1`", () -> new Amendment.Change(CONTRACT));
        Refused.with(
                "the first version is 1 and supersedes none, each later one names the one before: `2`",
                () -> Contract.SHAPE.with(CONTRACT, Contract.VERSION, 2));
        Refused.with(
                "the first version is 1 and supersedes none, each later one names the one before: `1`",
                () -> Contract.SHAPE.with(CONTRACT, Contract.SUPERSEDES, Option.some(OTHER.digest())));
        Refused.with(
                "the first version is 1 and supersedes none, each later one names the one before: `0`",
                () -> Contract.SHAPE.with(CONTRACT, Contract.VERSION, 0));
    }

    @Test
    void clausesAndKindsOfPaperStandOnce() {
        Clause clause = new Clause("7", "force majeure", "what nobody could foresee");
        Refused.with(
                "contract `SC-7` has a clause twice: `7, 7`",
                () -> Contract.SHAPE.with(CONTRACT, Contract.CLAUSES, Vector.of(clause, clause)));
        Refused.with(
                "contract `SC-7` has a kind of paper twice: `order, order`",
                () -> Contract.SHAPE.with(CONTRACT, Contract.PRECEDENCE, Vector.of(PaperKind.ORDER, PaperKind.ORDER)));
        assertEquals(Option.some(Precedence.USUAL), CONTRACT.order());
        assertEquals(
                Option.none(),
                Contract.SHAPE
                        .with(CONTRACT, Contract.PRECEDENCE, Vector.empty())
                        .order());
    }

    @Test
    void theFormClauseTellsWritingFromWordsAndSignaturesFromWriting() {
        for (Medium medium : Medium.values()) {
            assertTrue(FormClause.NONE.isMetBy(medium, false));
            assertTrue(FormClause.WRITING.isMetBy(medium, true));
            assertTrue(FormClause.SIGNATURES.isMetBy(medium, true));
            assertFalse(FormClause.SIGNATURES.isMetBy(medium, false));
            assertEquals(
                    medium == Medium.INSTANT || medium == Medium.LETTER, FormClause.WRITING.isMetBy(medium, false));
        }
    }

    @Test
    void ofWhomNothingIsShownNothingIsKnown() {
        String seller = LAMPS.seller().name();
        Authorities known = Authorities.NONE.with(MEI_MAY).with(ANNA_MAY).with(MEI_MAY);
        assertEquals(2, known.shown().size());
        assertEquals(Truth.YES, known.cover(seller, MEI, BindingAct.SIGN, LAMPS.total(), EARLY));
        assertEquals(Truth.NO, known.cover(seller, MEI, BindingAct.WAIVE, LAMPS.total(), EARLY));
        assertEquals(Truth.UNKNOWN, known.cover(seller, LEO, BindingAct.SIGN, LAMPS.total(), EARLY));
        assertEquals(Truth.UNKNOWN, known.cover(seller, ANNA, BindingAct.SIGN, LAMPS.total(), EARLY));
        Authorities ended = known.ended(seller, MEI.id(), EARLY);
        assertEquals(Truth.NO, ended.cover(seller, MEI, BindingAct.SIGN, LAMPS.total(), LATE));
        assertEquals(Truth.YES, ended.cover(seller, MEI, BindingAct.SIGN, LAMPS.total(), EARLY));
        assertEquals(ended, ended.ended(seller, MEI.id(), LATE), "what has ended does not end later");
        assertEquals(known, Authorities.NONE.with(ANNA_MAY).with(MEI_MAY), "in which order does not matter");
    }

    @Test
    void whatCannotBeIsRefused() {
        Refused.with(
                "days of silence must be from 1 to 365: `0`",
                () -> new Silence(Silence.Meaning.NOTHING, 0, "x", LocalDate.of(2026, 1, 1)));
        Refused.with(
                "signature must be base 64 with padding, at most 8000 characters: `A`",
                () -> new SignatureProof.Electronic("ed25519", "k", "A", ProofForm.PORTAL));
        Refused.with(
                "signature scheme must be a lower-case name such as `ed25519`: `Ed25519`",
                () -> new SignatureProof.Electronic("Ed25519", "k", "AAAA", ProofForm.PORTAL));
        Refused.with(
                "who stands by a change signs it himself, not `anna` for `mei`",
                () -> new Assent(MEI, Medium.LETTER, Option.some(paper(Side.BUYER, ANNA, CONTRACT))));
    }

    @Test
    void anAssentIsWhatItSays() {
        assertEquals(written(ANNA), written(ANNA));
        assertNotEquals(written(ANNA), written(TOM));
        assertNotEquals(written(ANNA), spoken(ANNA));
        assertNotEquals(written(ANNA), signed(Side.BUYER, ANNA, CHANGE));
    }

    @Test
    void silenceHasAMeaningOnlyWhereItIsGivenOne() {
        Silence usage =
                new Silence(Silence.Meaning.CONFIRMS_BY_USAGE, 7, "letters of confirmation", LocalDate.of(2020, 1, 1));
        assertEquals(Option.none(), Silence.MEANS_NOTHING.confirmsAfter(EARLY, Option.some(UNTIL)));
        assertEquals(Option.some(UNTIL), usage.confirmsAfter(EARLY, Option.some(UNTIL)));
        assertEquals(Option.some(Moment.parse("2026-05-11+08:00")), usage.confirmsAfter(EARLY, Option.none()));
        assertEquals("CISG 9(2)", usage.meaning().because().toString());
        assertEquals("CISG 18(1)", Silence.Meaning.NOTHING.because().toString());
    }

    @Test
    void ratificationCountsFromTheActOrFromItself() {
        assertEquals(EARLY, RatificationRule.FROM_THE_ACT.counts(EARLY, LATE));
        assertEquals(LATE, RatificationRule.FROM_RATIFICATION.counts(EARLY, LATE));
        assertEquals(Side.BUYER, Side.SELLER.other());
        assertEquals(Side.SELLER, Side.BUYER.other());
    }
}
