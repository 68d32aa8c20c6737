package org.countersign.trade.sample.answer;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.evidence.Mandate;
import org.countersign.trade.evidence.MandateBasis;
import org.countersign.trade.evidence.Statement;
import org.countersign.trade.party.BindingAct;
import org.countersign.trade.party.BindingAuthority;
import org.countersign.trade.sample.spec.SampleAttribute;

/**
 * Whose word on a sample binds a company.
 *
 * @param named who may, as contract, order or power of attorney say
 * @param onlyNamed whether the contract says that nobody else may
 */
@Evolving
public record Approvers(Seq<BindingAuthority> named, boolean onlyNamed) {
    /** To approve a sample, as authorities name the act. */
    public static final BindingAct APPROVE_SAMPLE = BindingAct.of("approve-sample");

    /** Who may. */
    public static final Field<Approvers, Seq<BindingAuthority>> NAMED =
            Field.many("named", new Codec.Nested<>(BindingAuthority.SHAPE), Approvers::named);
    /** Whether nobody else may. */
    public static final Field<Approvers, Boolean> ONLY_NAMED =
            Field.one("onlyNamed", Scalar.YES_OR_NO, Approvers::onlyNamed);

    /** The fields and how approvers are made of them. */
    public static final Shape<Approvers> SHAPE = Shape.of(
            "sample-approvers",
            1,
            Approvers.class,
            v -> new Approvers(v.of(NAMED), v.of(ONLY_NAMED)),
            NAMED,
            ONLY_NAMED);

    /** What a mandate rests on that a stranger can be shown, if it says where. */
    private static final Vector<MandateBasis> SHOWN =
            Vector.of(MandateBasis.CONTRACT_CLAUSE, MandateBasis.CONTACT_LIST, MandateBasis.WRITTEN_DELEGATION);

    /** Keeps the sequence in our own. */
    public Approvers {
        named = Vector.ofAll(named);
    }

    /** Nobody is named, and nobody is excluded. */
    public static Approvers unnamed() {
        return new Approvers(Vector.empty(), false);
    }

    /**
     * Whether the speaker may bind that company by approving that attribute: unknown where nothing shows it and nothing excludes it. A practice
     * between the parties and an appearance show nothing that a stranger could check. An attribute that names roles is confirmed by somebody in one of
     * them.
     */
    public Truth may(Statement statement, String company, SampleAttribute attribute) {
        return company(statement, company).and(person(statement, company)).and(role(statement, attribute));
    }

    private static Truth company(Statement statement, String company) {
        return statement.company().map(company::equals).map(Truth::of).getOrElse(Truth.UNKNOWN);
    }

    private Truth person(Statement statement, String company) {
        Truth covered = BindingAuthority.covers(
                named, company, statement.speaker(), APPROVE_SAMPLE, Option.none(), statement.happened());
        return onlyNamed ? covered : covered.or(shown(statement.mandate()));
    }

    private static Truth shown(Option<Mandate> mandate) {
        return mandate.exists(one -> SHOWN.contains(one.basis()) && one.where().isDefined())
                ? Truth.YES
                : Truth.UNKNOWN;
    }

    private static Truth role(Statement statement, SampleAttribute attribute) {
        return attribute.confirmers().isEmpty()
                ? Truth.YES
                : statement
                        .role()
                        .map(attribute.confirmers()::contains)
                        .map(Truth::of)
                        .getOrElse(Truth.UNKNOWN);
    }

    @Override
    public String toString() {
        return Summary.of("Approvers")
                .with("named", named)
                .with("onlyNamed", onlyNamed)
                .toString();
    }
}
