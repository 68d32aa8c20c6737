package org.countersign.trade.evidence;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.style.Evolving;

/**
 * Weighs statements with the numbers of one day. What a form is worth, and what each circumstance adds or takes, is in {@link Weights}; a
 * form without a number has no strength, which is not the same as none.
 *
 * @param weights the numbers
 * @param day the day whose numbers count: that of the judgement, not that of the statement
 * @param natures what kind of proof each form is
 */
@Evolving
public record Scale(Weights weights, LocalDate day, Map<ProofForm, Nature> natures) {
    private static final Map<ProofForm, Nature> NATURES = LinkedHashMap.of(
                    ProofForm.SEALED_SAMPLE, Nature.SIGNED,
                    ProofForm.CERTIFIED_SIGNATURE, Nature.SIGNED,
                    ProofForm.SIGNED_FORM, Nature.SIGNED,
                    ProofForm.PORTAL, Nature.WRITTEN,
                    ProofForm.EMAIL, Nature.WRITTEN,
                    ProofForm.EMAIL_THREAD, Nature.WRITTEN,
                    ProofForm.PLATFORM, Nature.WRITTEN,
                    ProofForm.CHAT, Nature.WRITTEN)
            .put(ProofForm.RECORDING, Nature.SPOKEN)
            .put(ProofForm.ORAL, Nature.SPOKEN)
            .put(ProofForm.RECAP, Nature.SILENT)
            .put(ProofForm.OWN_NOTE, Nature.OWN);

    /** Keeps the natures in a map of our own. */
    public Scale {
        natures = LinkedHashMap.ofEntries(natures);
    }

    /** The numbers of this library, as they hold on that day. */
    public static Scale on(LocalDate day) {
        return of(Weights.standard(), day);
    }

    /** These numbers, as they hold on that day. */
    public static Scale of(Weights weights, LocalDate day) {
        return new Scale(weights, day, NATURES);
    }

    /** The same scale with a form of a company's own: what kind of proof it is, and what it is worth. */
    public Scale with(ProofForm form, Nature nature, int points, String source) {
        return new Scale(weights.with(new Weight(form.code(), points, day, source)), day, natures.put(form, nature));
    }

    /** What kind of proof the statement is; none if its form is not known. */
    public Option<Nature> nature(Statement statement) {
        return statement.proof().flatMap(natures::get);
    }

    /** How strong it is beside all others that are known; none if its form has no number. */
    public Option<Strength> weigh(Statement statement, Seq<Statement> all) {
        return weigh(statement, all, Option.none());
    }

    /**
     * How strong it was when it was relied on: what was said afterwards takes nothing back.
     *
     * @param all every statement that is known, this one among them or not
     * @param release the step that cannot be undone: cutting, printing, shipping
     */
    public Option<Strength> weigh(Statement statement, Seq<Statement> all, Moment release) {
        return weigh(statement, all, Option.some(release));
    }

    private Option<Strength> weigh(Statement statement, Seq<Statement> all, Option<Moment> release) {
        Seq<Statement> others = all.reject(other -> other.number().equals(statement.number()));
        Seq<Tuple2<String, Truth>> against =
                others.map(other -> Tuple.of(other.number(), takesBack(statement, other, release)));
        return statement
                .proof()
                .flatMap(form -> weights.on(day, form.code())
                        .map(base -> new Strength(
                                form,
                                base,
                                modifiers(statement, others),
                                against.filter(other -> other._2.isYes()).map(Tuple2::_1),
                                against.filter(other -> other._2 == Truth.UNKNOWN)
                                        .map(Tuple2::_1))));
    }

    private static Truth takesBack(Statement statement, Statement other, Option<Moment> release) {
        return release.fold(
                () -> statement.isContradictedBy(other),
                step -> statement
                        .isContradictedBy(other)
                        .and(step.isBefore(other.happened()).not()));
    }

    private Seq<Weight> modifiers(Statement statement, Seq<Statement> others) {
        return Vector.of(
                        Tuple.of(
                                Weights.AUTHORITY_NOT_SHOWN,
                                !statement
                                        .mandate()
                                        .exists(mandate -> mandate.basis().isShown())),
                        Tuple.of(Weights.REVISION_NOT_IDENTIFIED, !isEach(statement, Subject::isIdentified)),
                        Tuple.of(
                                Weights.ATTRIBUTE_NOT_NAMED,
                                !isEach(
                                        statement,
                                        subject -> subject.attribute().isDefined())),
                        Tuple.of(Weights.ANCHORED, statement.anchor().isDefined()),
                        Tuple.of(Weights.TWO_FORMS_AGREE, others.exists(other -> agrees(statement, other))))
                .filter(Tuple2::_2)
                .flatMap(circumstance -> weights.on(day, circumstance._1));
    }

    private static boolean isEach(Statement statement, Predicate<Subject> holds) {
        return !statement.about().isEmpty() && statement.about().forAll(holds);
    }

    private static boolean agrees(Statement statement, Statement other) {
        return statement.stance() == other.stance()
                && !statement.proof().equals(other.proof())
                && statement.isSameSide(other).isYes()
                && statement.isAboutTheSame(other).isYes();
    }

    @Override
    public String toString() {
        return Summary.of("Scale")
                .with("day", day)
                .with("weights", weights)
                .with("natures", natures)
                .toString();
    }
}
