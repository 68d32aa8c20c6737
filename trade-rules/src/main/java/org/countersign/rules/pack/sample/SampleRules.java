package org.countersign.rules.pack.sample;

import static org.countersign.rules.rule.Condition.atMost;
import static org.countersign.rules.rule.Condition.forEach;
import static org.countersign.rules.rule.Condition.holds;
import static org.countersign.rules.rule.Condition.in;
import static org.countersign.rules.rule.Condition.is;
import static org.countersign.rules.rule.Condition.not;
import static org.countersign.rules.rule.Condition.present;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.countersign.rules.pack.Pack;
import org.countersign.rules.rule.Aspect;
import org.countersign.rules.rule.Condition;
import org.countersign.rules.rule.Many;
import org.countersign.rules.rule.Parameter;
import org.countersign.rules.rule.Readable;
import org.countersign.rules.rule.Ref;
import org.countersign.rules.rule.Rule;
import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.sample.spec.AttributeContent;
import org.countersign.trade.sample.spec.AttributeKind;
import org.countersign.trade.sample.spec.ColourFormula;
import org.countersign.trade.sample.spec.ColourTolerance;
import org.countersign.trade.sample.spec.Requirement;
import org.countersign.trade.sample.spec.SampleAttribute;
import org.countersign.trade.sample.spec.SampleSpecification;

/**
 * What a specification leaves open that buyers and factories argue about later: a logo without its way, a colour without its tolerance, a measure that must be
 * met exactly, an artwork in words.
 */
@Evolving
public final class SampleRules {
    /** The difference that most buyers accept under CMC(2:1). */
    static final Parameter<Decimal> USUAL_DIFFERENCE = new Parameter<>(
            "usual-colour-difference",
            Decimal.of(1),
            "practice: untrained eyes notice a difference of about 1.0 under CMC(2:1)",
            LocalDate.of(2026, 11, 25));

    private static final Vector<AttributeKind> SHOWS_ARTWORK =
            Vector.of(AttributeKind.ARTWORK, AttributeKind.POSITION, AttributeKind.ORIENTATION);

    private static final Ref<SampleSpecification, SampleSpecification> WHOLE = Ref.of(SampleSpecification.SHAPE);
    private static final Many<SampleSpecification, SampleAttribute> ATTRIBUTES =
            WHOLE.many(SampleSpecification.ATTRIBUTES);
    private static final Ref<SampleSpecification, SampleAttribute> ATTRIBUTE = ATTRIBUTES.each();
    private static final Ref<SampleSpecification, AttributeContent> CONTENT = ATTRIBUTE.one(SampleAttribute.CONTENT);
    private static final Ref<SampleSpecification, AttributeKind> KIND = CONTENT.one(AttributeContent.KIND);
    private static final Many<SampleSpecification, String> CONFIRMERS = ATTRIBUTE.many(SampleAttribute.CONFIRMERS);

    private static final Condition<SampleSpecification> IS_COLOUR =
            of("isAColour", content -> content.requirement() instanceof Requirement.Coloured);
    private static final Readable<SampleSpecification, Decimal> DIFFERENCE = Aspect.<AttributeContent, Decimal>maybe(
                    "colourDifference",
                    Decimal::toString,
                    content -> tolerance(content).map(ColourTolerance::most))
            .of(CONTENT);

    private static final Condition<SampleSpecification> IS_MANDATORY =
            holds(Aspect.<SampleAttribute>whether("isMandatory", one -> Truth.of(one.mandatory()))
                    .of(ATTRIBUTE));
    private static final Condition<SampleSpecification> SHOWS_A_LOGO = some(in(KIND, SHOWS_ARTWORK));

    private static final Rule<SampleSpecification> SOMETHING_IS_CONFIRMED = Rule.error("SMP-SPEC-E01")
            .about(ATTRIBUTES)
            .require(some(IS_MANDATORY))
            .accordingTo(practice("a gate that asks for nothing is always open"));

    private static final Rule<SampleSpecification> LOGO_SAYS_WHICH_WAY = Rule.warning("SMP-SPEC-W01")
            .about(ATTRIBUTES)
            .when(SHOWS_A_LOGO)
            .require(some(of("saysWhichWay", content -> way(content.requirement()))))
            .accordingTo(practice("a drawing shows lines, and nobody's drawing shows which way up it is meant"));

    private static final Rule<SampleSpecification> LOGO_SAYS_WHERE = Rule.warning("SMP-SPEC-W02")
            .about(ATTRIBUTES)
            .when(SHOWS_A_LOGO)
            .require(some(of("saysWhere", content -> place(content.requirement()))))
            .accordingTo(practice("decorators answer for a place that was written down, and for no other"));

    private static final Rule<SampleSpecification> COLOUR_HAS_A_TOLERANCE = Rule.warning("SMP-SPEC-W03")
            .about(CONTENT)
            .when(IS_COLOUR)
            .require(of("hasAColourTolerance", content -> tolerance(content).isDefined()))
            .accordingTo(practice("without formula, light and observer a difference has no number"));

    private static final Rule<SampleSpecification> MEASURE_HAS_A_TOLERANCE = Rule.warning("SMP-SPEC-W04")
            .about(CONTENT)
            .when(of("isAMeasure", content -> content.requirement() instanceof Requirement.Measured))
            .require(of("mayBeMissed", SampleRules::mayBeMissed))
            .accordingTo(practice("nothing that is cut or moulded comes out exactly"));

    private static final Rule<SampleSpecification> ARTWORK_BY_ITS_BYTES = Rule.warning("SMP-SPEC-W05")
            .about(CONTENT)
            .when(is(KIND, AttributeKind.ARTWORK))
            .require(of("isADrawing", content -> content.requirement() instanceof Requirement.Drawn))
            .accordingTo(practice("words for a drawing are another drawing in each head"));

    private static final Rule<SampleSpecification> SOMEBODY_IS_NAMED = Rule.advice("SMP-SPEC-A01")
            .about(ATTRIBUTE)
            .when(IS_MANDATORY)
            .require(present(CONFIRMERS))
            .accordingTo(practice("a yes counts for more if it was agreed whose it has to be"));

    private static final Rule<SampleSpecification> SECOND_LIGHT = Rule.advice("SMP-SPEC-A02")
            .about(CONTENT)
            .when(of("hasAColourTolerance", content -> tolerance(content).isDefined()))
            .require(of(
                    "namesASecondLight",
                    content -> tolerance(content).exists(one -> one.lights().size() > 1)))
            .accordingTo(practice("two dyes that match by day may differ in a shop"));

    private static final Rule<SampleSpecification> TOLERANCE_IS_USUAL = Rule.advice("SMP-SPEC-A03")
            .about(CONTENT)
            .when(of(
                    "isReckonedByCmc",
                    content -> tolerance(content).exists(one -> one.formula().equals(ColourFormula.CMC_2_1))))
            .require(atMost(DIFFERENCE, USUAL_DIFFERENCE))
            .accordingTo(practice("what everybody sees is sent back, whatever the paper allows"));

    /** The rules of this pack. */
    public static final Pack<SampleSpecification> PACK = () -> Vector.of(
            SOMETHING_IS_CONFIRMED,
            LOGO_SAYS_WHICH_WAY,
            LOGO_SAYS_WHERE,
            COLOUR_HAS_A_TOLERANCE,
            MEASURE_HAS_A_TOLERANCE,
            ARTWORK_BY_ITS_BYTES,
            SOMEBODY_IS_NAMED,
            SECOND_LIGHT,
            TOLERANCE_IS_USUAL);

    private SampleRules() {}

    private static Condition<SampleSpecification> of(String name, Predicate<AttributeContent> test) {
        return holds(Aspect.<AttributeContent>whether(name, content -> Truth.of(test.test(content)))
                .of(CONTENT));
    }

    /** Whether it is so for one of the attributes at least. */
    private static Condition<SampleSpecification> some(Condition<SampleSpecification> one) {
        return not(forEach(ATTRIBUTES, not(one)));
    }

    private static Option<ColourTolerance> tolerance(AttributeContent content) {
        return content.requirement() instanceof Requirement.Coloured coloured ? coloured.tolerance() : Option.none();
    }

    private static boolean mayBeMissed(AttributeContent content) {
        return content.requirement() instanceof Requirement.Measured measured
                && (measured.less().isPositive() || measured.more().isPositive());
    }

    private static boolean way(Requirement requirement) {
        return requirement instanceof Requirement.Drawn drawn
                        && drawn.orientation().isDefined()
                || requirement instanceof Requirement.Placed placed
                        && placed.orientation().isDefined();
    }

    private static boolean place(Requirement requirement) {
        return requirement instanceof Requirement.Drawn drawn
                        && drawn.position().isDefined()
                || requirement instanceof Requirement.Placed placed
                        && placed.position().isDefined();
    }

    private static Citation practice(String inOurWords) {
        return Citation.of(Authority.PRACTICE, inOurWords);
    }
}
