package org.countersign.examples.deal.play;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.examples.deal.play.Play.Scene;
import org.countersign.examples.deal.say.Language.Room;
import org.countersign.examples.deal.say.Words;
import org.countersign.examples.deal.tale.Part;
import org.countersign.examples.deal.tale.Part.Found;
import org.countersign.examples.deal.tale.Part.Mark;
import org.countersign.examples.deal.tale.Part.Who;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.diff.Change;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.process.Outcome;
import org.countersign.trade.contract.Amendment;
import org.countersign.trade.contract.Contract;
import org.countersign.trade.contract.signing.Bond;
import org.countersign.trade.contract.signing.ContractDecision;
import org.countersign.trade.contract.signing.ContractProcess;
import org.countersign.trade.contract.signing.ContractReport;
import org.countersign.trade.contract.signing.ContractState;
import org.countersign.trade.offer.law.Comparison;
import org.countersign.trade.offer.law.LegalPoint;

/** Tells the life of a contract: what each word came to, over which bytes, and whether anybody is bound. */
public final class Signing {
    private static final int SHORT = 12;

    private final ContractProcess process;
    private final Words words;
    private final Seq<PersonRef> people;

    /** Tells contracts of that process in those words, with the names of these people. */
    public Signing(ContractProcess process, Words words, Seq<PersonRef> people) {
        this.process = process;
        this.words = words;
        this.people = people;
    }

    /** Every word of the play as a step. */
    public Seq<Part> steps(Seq<Scene<ContractState, ContractReport, ContractDecision>> scenes) {
        return scenes.map(this::step);
    }

    private Part step(Scene<ContractState, ContractReport, ContractDecision> scene) {
        return new Part.Step(
                scene.stamp().happened().day().toString(),
                who(scene.act()),
                Words.capital(new SigningWords(words, people).of(scene.act())),
                found(scene));
    }

    private static Who who(Act act) {
        boolean nobody = act instanceof ContractReport.TimePassed
                || act instanceof ContractReport.AuthorityShown
                || act instanceof ContractReport.AuthorityEnded
                || act instanceof ContractReport.Relied;
        return nobody ? Who.NOBODY : act instanceof ContractReport ? Who.THEY : Who.WE;
    }

    private Seq<Found> found(Scene<ContractState, ContractReport, ContractDecision> scene) {
        return scene.refusal()
                .map(refusal -> words.refused(Room.CONTRACT, refusal))
                .getOrElse(() -> scene.outcome().toVector().flatMap(outcome -> outcome(scene, outcome)));
    }

    private Seq<Found> outcome(
            Scene<ContractState, ContractReport, ContractDecision> scene, Outcome<ContractState> outcome) {
        if (outcome instanceof Outcome.NoEffect<ContractState> none) {
            Found kept = new Found(Mark.NO, words.say("found.no-effect", "why", words.cited(none.why())));
            return scene.act() instanceof ContractReport.TimePassed
                    ? Vector.of(kept, bond(Bond.of(process, none.state())))
                    : Vector.of(kept);
        }
        Seq<Found> why = outcome instanceof Outcome.Overtaken<ContractState> overtaken
                ? Vector.of(new Found(
                        Mark.NO,
                        words.say(
                                "found.carried-out",
                                "why",
                                words.cited(overtaken.refusal().reason()))))
                : Vector.empty();
        ContractState before = scene.before().state();
        ContractState after = scene.after().state();
        Seq<Found> changed = before.getClass().equals(after.getClass()) && !(after instanceof ContractState.Drafted)
                ? Vector.empty()
                : state(after);
        return why.appendAll(changed).appendAll(formless(before, after)).appendAll(newly(before, after));
    }

    /** Whether both are bound, where that is not what it was. */
    private Seq<Found> newly(ContractState before, ContractState after) {
        Bond was = Bond.of(process, before);
        Bond is = Bond.of(process, after);
        boolean same = was.isBound() == is.isBound()
                && was.since().equals(is.since())
                && was.why().equals(is.why());
        return same ? Vector.empty() : Vector.of(bond(is));
    }

    /** Both want a change, and one of them has not said so in the form that the contract asks for. */
    private Seq<Found> formless(ContractState before, ContractState after) {
        return after instanceof ContractState.Amending amending
                        && amending.agreed().isDefined()
                        && !(before instanceof ContractState.Amending earlier
                                && earlier.agreed().isDefined())
                ? Vector.of(new Found(
                        Mark.OPEN,
                        words.sourced(
                                words.say("contract.formless"),
                                Vector.of(process.law().on(LegalPoint.MODIFICATION)))))
                : Vector.empty();
    }

    /** Whether both are bound. */
    public Found bond(Bond bond) {
        return switch (bond.isBound()) {
            case YES ->
                new Found(
                        Mark.YES,
                        words.say(
                                "bond.yes",
                                "since",
                                bond.since().map(words::moment).getOrElse(words.say("unknown"))));
            case NO ->
                new Found(
                        Mark.OPEN,
                        words.say("bond.no", "why", bond.why().map(words::cited).getOrElse("")));
            case UNKNOWN ->
                new Found(
                        Mark.OPEN,
                        words.say(
                                "bond.unknown",
                                "why",
                                bond.why().map(words::cited).getOrElse("")));
        };
    }

    /** Where the contract stands now. */
    private Seq<Found> state(ContractState state) {
        return state.<Seq<Found>>fold(
                unconfirmed -> Vector.empty(),
                confirming -> note(words.say(
                        "contract.confirming",
                        "digest",
                        brief(confirming.letter().digest()))),
                deviating -> Vector.of(new Found(Mark.NO, words.say("contract.deviating")))
                        .appendAll(deviating.apart().toVector().flatMap(this::changes)),
                confirmed -> yes(words.say("contract.confirmed")),
                drafted -> drafted(drafted),
                signed -> note(words.say(
                        "contract.signed-by-us",
                        "digest",
                        brief(signed.contract().digest()))),
                sent -> note(words.say(
                        "contract.sent", "digest", brief(sent.contract().digest()))),
                this::tabled,
                unratified -> Vector.of(new Found(Mark.NO, words.say("contract.unratified"))),
                effective -> effective
                        .file()
                        .inForce()
                        .toVector()
                        .flatMap(contract -> yes(words.say(
                                "contract.effective",
                                "version",
                                contract.version(),
                                "digest",
                                brief(contract.digest())))),
                amending -> note(words.say("contract.amending")).appendAll(wanted(amending)),
                refused -> Vector.of(new Found(Mark.NO, words.say("contract.refused"))),
                lapsed -> Vector.of(new Found(Mark.NO, words.say("contract.lapsed"))),
                ended -> yes(words.say("contract.ended")));
    }

    /** What a change that somebody wants changes in the version in force. */
    private Seq<Found> wanted(ContractState.Amending state) {
        return state.amendment() instanceof Amendment.Change change
                ? state.file()
                        .inForce()
                        .toVector()
                        .flatMap(before -> change.changes(before).changes().map(this::place))
                : Vector.empty();
    }

    private Seq<Found> drafted(ContractState.Drafted state) {
        Option<Comparison> apart = state.file().confirmed().map(state.contract()::apart);
        return apart.toVector()
                .flatMap(comparison -> comparison.terms().isEmpty()
                        ? yes(words.say(
                                "contract.no-difference",
                                "digest",
                                brief(state.contract().digest())))
                        : Vector.of(new Found(Mark.NO, words.say("contract.differences")))
                                .appendAll(changes(comparison)));
    }

    private Seq<Found> tabled(ContractState.Tabled state) {
        Seq<Found> places =
                state.apart().toVector().flatMap(diff -> diff.changes().map(this::place));
        Seq<Found> bytes = state.ours()
                .toVector()
                .flatMap(ours -> note(words.say(
                        "tabled.bytes", "theirs", brief(state.contract().digest()), "ours", brief(ours.digest()))));
        return Vector.of(new Found(Mark.NO, words.say("tabled." + state.as())))
                .appendAll(bytes)
                .appendAll(places);
    }

    private Found place(Change change) {
        return new Found(
                Mark.NOTE,
                words.say(
                        "found.place",
                        "place",
                        change.path(),
                        "from",
                        Changes.value(words, change.before()),
                        "to",
                        Changes.value(words, change.after())));
    }

    private Seq<Found> changes(Comparison comparison) {
        return Changes.lines(words, process.law(), comparison);
    }

    private static Seq<Found> note(String said) {
        return Vector.of(new Found(Mark.NOTE, said));
    }

    private static Seq<Found> yes(String said) {
        return Vector.of(new Found(Mark.YES, said));
    }

    /** The first figures of a digest, enough to tell two apart with the eye. */
    public static String brief(Digest digest) {
        String all = digest.toString();
        int colon = all.indexOf(':') + 1;
        return all.substring(colon, Math.min(all.length(), colon + SHORT));
    }

    /** The contract in force, if one is. */
    public static Option<Contract> inForce(ContractState state) {
        return state.file().inForce();
    }
}
