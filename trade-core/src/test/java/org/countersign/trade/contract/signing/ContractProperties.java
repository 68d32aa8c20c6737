package org.countersign.trade.contract.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countersign.testkit.Gen;
import org.countersign.testkit.Jqwik;
import org.countersign.testkit.Source;
import org.countersign.testkit.process.HistoryLaws;
import org.countersign.testkit.process.Kits;
import org.countersign.testkit.trade.ContractSamples;
import org.countersign.trade.base.Channel;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.process.Entry;
import org.countersign.trade.base.process.Outcome;
import org.countersign.trade.base.process.Placed;
import org.countersign.trade.base.process.Stamp;
import org.countersign.trade.contract.Amendment;
import org.countersign.trade.contract.Contract;
import org.countersign.trade.contract.Side;
import org.countersign.trade.contract.Signature;
import org.countersign.trade.offer.law.Speaker;
import org.countersign.trade.party.BindingAct;

/** What holds in every life of a contract. */
class ContractProperties extends HistoryLaws<ContractState, ContractReport, ContractDecision> {
    private static final int WALKS = 1_000;
    private static final Seq<Seq<Tuple2<Moment, Act>>> STORIES = ContractSamples.stories();
    private static final Gen<Act> SAMPLED = Kits.contract().sampled();
    private static final Gen<Moment> MOMENTS =
            Gen.of(ContractSamples.EARLY, ContractSamples.EARLY, ContractSamples.EDGE, ContractSamples.LATE);
    private static final Gen<Seq<Entry>> WALK = source -> STORIES.get(source.below(STORIES.size()))
            .appendAll(SAMPLED.many(0, 6).next(source).map(act -> Tuple.of(MOMENTS.next(source), act)))
            .zipWithIndex((step, index) -> new Entry(
                    index + 1, Stamp.at(step._1, ContractSamples.MEI, Channel.EMAIL), step._2, Extensions.none()));

    ContractProperties() {
        super(Kits.contract());
    }

    /** The table has more samples than others, so that fewer tries look at as many pairs. */
    @Override
    @Property(tries = 4)
    protected void noStateThatGeneratedActsReachDoesWhatTheTableDoesNotSay(
            @ForAll("manyActs") Seq<Act> acts, @ForAll("manyMoments") Seq<Moment> moments) {
        super.noStateThatGeneratedActsReachDoesWhatTheTableDoesNotSay(acts, moments);
    }

    /** What the properties below look at is there: contracts in force, changed ones, and signatures that wait. */
    @Example
    void theWalksComeFar() {
        Vector<ContractState> ends = Vector.range(0, WALKS)
                .map(seed -> noted(WALK.next(Source.of(seed))).state());
        int inForce = ends.count(state -> state.file().versions().nonEmpty());
        int changed = ends.count(state -> state.file().versions().size() > 1);
        int waiting = ends.count(ContractState.Unratified.class::isInstance);
        assertTrue(inForce > WALKS / 5, inForce + " in force");
        assertTrue(changed > WALKS / 100, changed + " changed");
        assertTrue(waiting > WALKS / 50, waiting + " waiting");
    }

    @Property
    void whatTakesEffectFirstWasSignedByBothByteForByte(@ForAll("walks") Seq<Entry> walk) {
        Seq<Placed<ContractState>> line = noted(walk).timeline();
        for (Placed<ContractState> placed : line) {
            for (Version first : file(placed).versions().headOption()) {
                Digest content = first.contract().digest();
                Vector<Signature> under =
                        signatures(line).filter(one -> one.content().equals(content));
                assertEquals(
                        Vector.of(Side.values()),
                        under.map(Signature::side).distinct().sorted(),
                        placed::toString);
            }
        }
    }

    @Property
    void noLaterVersionTakesEffectThatBothDidNotAgree(@ForAll("walks") Seq<Entry> walk) {
        Seq<Placed<ContractState>> line = noted(walk).timeline();
        for (Placed<ContractState> placed : line) {
            for (Version version : file(placed).versions().drop(1)) {
                Digest content = version.contract().digest();
                assertTrue(
                        line.exists(one -> proposes(one.act(), content, Speaker.WE))
                                        && line.exists(one -> agrees(one.act(), content, Speaker.THEY))
                                || line.exists(one -> proposes(one.act(), content, Speaker.THEY))
                                        && line.exists(one -> agrees(one.act(), content, Speaker.WE)),
                        placed::toString);
            }
        }
    }

    @Property
    void theChainOfVersionsIsUnbrokenAndOnlyGrows(@ForAll("walks") Seq<Entry> walk) {
        Seq<Version> before = Vector.empty();
        for (Placed<ContractState> placed : noted(walk).timeline()) {
            Seq<Version> now = file(placed).versions();
            assertEquals(before, now.take(before.size()));
            assertTrue(now.size() <= before.size() + 1);
            Option<Digest> former = Option.none();
            for (Version version : now) {
                assertEquals(former, version.contract().supersedes());
                former = Option.some(version.contract().digest());
            }
            before = now;
        }
    }

    @Property
    void nothingIsInForceUnlessSomebodyWhoMaySignedOrRatifiedForEachSide(@ForAll("walks") Seq<Entry> walk) {
        Seq<Placed<ContractState>> line = noted(walk).timeline();
        ContractFile file = line.lastOption().fold(() -> ContractFile.EMPTY, ContractProperties::file);
        for (Version first : file.versions().headOption()) {
            for (Side side : Side.values()) {
                assertTrue(
                        line.exists(placed -> binds(placed, file, first.contract(), side)), () -> line.mkString("\n"));
            }
        }
    }

    @Property
    void bothAreBoundIfAndOnlyIfTermsBindOrAContractIsInForce(@ForAll("walks") Seq<Entry> walk) {
        ContractState state = noted(walk).state();
        Bond bond = Bond.of(ContractSamples.process(), state);
        boolean isOver = state instanceof ContractState.Ended;
        boolean binds =
                state.file().bound().isDefined() || state.file().versions().nonEmpty();
        assertEquals(!isOver && binds, bond.isBound().isYes());
        assertEquals(bond.isBound().isYes(), bond.since().isDefined());
        assertEquals(bond.isBound().isYes(), bond.why().isEmpty());
        assertFalse(bond.isBound() == Truth.UNKNOWN && !(state instanceof ContractState.Unratified));
    }

    @Property
    void silenceConfirmsNothingByItself(@ForAll("walks") Seq<Entry> walk, @ForAll("moments") Moment at) {
        ContractState before = noted(walk).state();
        ContractSamples.process()
                .hear(before, new ContractReport.TimePassed(), at)
                .forEach(after -> assertEquals(before.file(), after.file()));
    }

    @Property
    void aDraftThatPassesSaysWhatWasConfirmed(@ForAll("walks") Seq<Entry> walk) {
        for (Placed<ContractState> placed : noted(walk).timeline()) {
            if (placed.act() instanceof ContractDecision.Draft draft
                    && placed.outcome() instanceof Outcome.Effect<ContractState> done) {
                assertTrue(done.state()
                        .file()
                        .confirmed()
                        .exists(terms -> draft.contract().apart(terms).terms().isEmpty()));
            }
        }
    }

    private static boolean binds(Placed<ContractState> placed, ContractFile file, Contract contract, Side side) {
        PersonRef nobody = PersonRef.of("nobody", "nobody");
        PersonRef who = placed.act() instanceof ContractReport.Ratified ratified && side == Side.BUYER
                ? ratified.by()
                : placed.act() instanceof ContractDecision.Ratify ratify && side == Side.SELLER
                        ? ratify.by()
                        : signatures(Vector.of(placed))
                                .find(one -> one.side() == side && one.content().equals(contract.digest()))
                                .map(Signature::by)
                                .getOrElse(nobody);
        return Bench.may(file, side, contract.terms(), who, BindingAct.SIGN, placed.happened())
                .isYes();
    }

    private static Vector<Signature> signatures(Seq<Placed<ContractState>> line) {
        return line.toVector().flatMap(placed -> {
            Act act = placed.act();
            return act instanceof ContractReport.Countersigned signed
                    ? Option.some(signed.signature())
                    : act instanceof ContractReport.Presented presented
                            ? presented.signature()
                            : act instanceof ContractDecision.Sign sign ? Option.some(sign.signature()) : Option.none();
        });
    }

    private static boolean proposes(Act act, Digest content, Speaker by) {
        Option<Amendment> amendment = act instanceof ContractReport.AmendmentProposed theirs && by == Speaker.THEY
                ? Option.some(theirs.amendment())
                : act instanceof ContractDecision.Propose ours && by == Speaker.WE
                        ? Option.some(ours.amendment())
                        : Option.none();
        return amendment.exists(one -> one.digest().equals(content));
    }

    private static boolean agrees(Act act, Digest content, Speaker by) {
        return act instanceof ContractReport.AmendmentAgreed theirs
                        && by == Speaker.THEY
                        && theirs.amendment().equals(content)
                || act instanceof ContractDecision.Agree ours
                        && by == Speaker.WE
                        && ours.amendment().equals(content);
    }

    private static ContractFile file(Placed<ContractState> placed) {
        return placed.outcome().state().file();
    }

    /** Histories that first go a known way to some state, and then anywhere. */
    @Provide
    Arbitrary<Seq<Entry>> walks() {
        return Jqwik.arbitrary(WALK);
    }
}
