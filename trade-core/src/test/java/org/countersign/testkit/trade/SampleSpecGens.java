package org.countersign.testkit.trade;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.testkit.Gen;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.Percentage;
import org.countersign.trade.sample.change.ChangeRequest;
import org.countersign.trade.sample.change.CostShare;
import org.countersign.trade.sample.change.Side;
import org.countersign.trade.sample.custody.CustodyEvent;
import org.countersign.trade.sample.custody.CustodyStep;
import org.countersign.trade.sample.custody.PreparedSample;
import org.countersign.trade.sample.custody.SampleCustody;
import org.countersign.trade.sample.spec.Aspect;
import org.countersign.trade.sample.spec.AttributeContent;
import org.countersign.trade.sample.spec.AttributeKind;
import org.countersign.trade.sample.spec.AttributeRef;
import org.countersign.trade.sample.spec.ColourFormula;
import org.countersign.trade.sample.spec.ColourTolerance;
import org.countersign.trade.sample.spec.Corner;
import org.countersign.trade.sample.spec.Edge;
import org.countersign.trade.sample.spec.Orientation;
import org.countersign.trade.sample.spec.Position;
import org.countersign.trade.sample.spec.Requirement;
import org.countersign.trade.sample.spec.SampleAttribute;
import org.countersign.trade.sample.spec.SampleKind;
import org.countersign.trade.sample.spec.SampleScope;
import org.countersign.trade.sample.spec.SampleSpecification;

/** What a sample has to show, and what becomes of the thing itself: few attributes and revisions, so that the same ones come twice. */
public final class SampleSpecGens {
    private static final Gen<Decimal> SMALL = Gen.between(0, 40).map(Decimal::of);

    private SampleSpecGens() {}

    /** Kinds of attribute, ours and a host's. */
    public static Gen<AttributeKind> attributeKind() {
        return source -> source.percent(90)
                ? AttributeKind.LIST
                        .codes()
                        .get(source.below(AttributeKind.LIST.codes().size()))
                : AttributeKind.of("burn-rate");
    }

    /** Kinds of sample, ours and a host's. */
    public static Gen<SampleKind> sampleKind() {
        return source -> source.percent(90)
                ? SampleKind.LIST
                        .codes()
                        .get(source.below(SampleKind.LIST.codes().size()))
                : SampleKind.of("window-display");
    }

    /** Scopes: the standard one, and one with what a host added. */
    public static Gen<SampleScope> scope() {
        return Gen.oneOf(
                Gen.always(SampleScope.standard()),
                source -> SampleScope.standard()
                        .with(
                                attributeKind().next(source),
                                Gen.of(Aspect.values()).next(source))
                        .with(
                                sampleKind().next(source),
                                Gen.of(Aspect.values()).many(0, 3).next(source)));
    }

    /** Ways to run. */
    public static Gen<Orientation> orientation() {
        return source -> {
            int from = source.below(4);
            return Orientation.of(Corner.values()[from], Corner.values()[(from + 1 + source.below(3)) % 4]);
        };
    }

    /** Places. */
    public static Gen<Position> position() {
        return source -> new Position(
                Gen.of(Edge.values()).next(source), SMALL.next(source), SMALL.next(source), SMALL.next(source));
    }

    /** Formulas, ours and a host's. */
    public static Gen<ColourFormula> formula() {
        return Gen.of(
                ColourFormula.CMC_2_1, ColourFormula.CIEDE2000, ColourFormula.CIE76, ColourFormula.of("hunter-lab"));
    }

    /** Tolerances of colours. */
    public static Gen<ColourTolerance> colourTolerance() {
        return source -> new ColourTolerance(
                formula().next(source),
                Gen.of("0.8", "1", "1.5").map(Decimal::parse).next(source),
                Vector.of("D65", "TL84", "A").take(source.between(1, 3)),
                Gen.of(ColourTolerance.Observer.values()).next(source),
                Gen.of(ColourTolerance.Judge.values()).next(source));
    }

    /** Requirements of each kind. */
    public static Gen<Requirement> requirement() {
        return Gen.oneOf(
                BaseGens.text().map(Requirement.Described::new),
                source -> new Requirement.Measured(
                        GoodsGens.quantity().next(source), SMALL.next(source), SMALL.next(source)),
                source -> new Requirement.Coloured(
                        Gen.of("Pantone 186 C", "Pantone 19-4052 TCX").next(source),
                        colourTolerance().maybe().next(source)),
                source -> new Requirement.Drawn(
                        BaseGens.name().next(source),
                        BaseGens.digest().next(source),
                        position().maybe().next(source),
                        orientation().maybe().next(source)),
                source -> new Requirement.Placed(
                        BaseGens.name().next(source),
                        Option.some(position().next(source)),
                        orientation().maybe().next(source)));
    }

    /** Contents of few attributes in few revisions. */
    public static Gen<AttributeContent> content() {
        return source -> new AttributeContent(
                Gen.of("logo-position", "colour", "label", "zipper").next(source),
                attributeKind().next(source),
                Gen.of("A", "B", "C").next(source),
                requirement().next(source));
    }

    /** References to contents. */
    public static Gen<AttributeRef> ref() {
        return content().map(AttributeContent::ref);
    }

    /** Attributes. */
    public static Gen<SampleAttribute> attribute() {
        return source -> new SampleAttribute(
                content().next(source),
                source.percent(70),
                Vector.of("Buyer QA", "Designer").take(source.below(3)));
    }

    /** Specifications. */
    public static Gen<SampleSpecification> specification() {
        return source -> SampleSpecification.builder()
                .number(Gen.of("B-500", "PO-4711").next(source))
                .title(BaseGens.name().maybe().next(source))
                .buyer("Nordlicht GmbH")
                .seller("Lampworks Ltd")
                .attributes(attribute().many(1, 4).next(source).distinctBy(SampleAttribute::name))
                .extensions(
                        source.percent(80)
                                ? Extensions.none()
                                : BaseGens.extensions().next(source))
                .build();
    }

    /** What is lost, and who bears it. */
    public static Gen<CostShare> costShare() {
        return source -> new CostShare(
                BaseGens.name().next(source),
                MoneyGens.payable(MoneyGens.currency().next(source))
                        .next(source)
                        .abs(),
                Percentage.parse(source.between(0, 100) + "%"));
    }

    /** Changes, with all of their cost or some of it. */
    public static Gen<ChangeRequest> change() {
        return source -> ChangeRequest.builder()
                .number(Gen.of("CH-1", "CH-2", "CH-9").next(source))
                .by(Gen.of(Side.values()).next(source))
                .why(BaseGens.text().next(source))
                .contents(content().many(1, 2).next(source).distinctBy(AttributeContent::attribute))
                .price(MoneyGens.amount().maybe().next(source))
                .delay(Gen.between(0, 60).maybe().next(source))
                .scrap(costShare().maybe().next(source))
                .hold(source.percent(50))
                .extensions(
                        source.percent(80)
                                ? Extensions.none()
                                : BaseGens.extensions().next(source))
                .build();
    }

    /** Samples. */
    public static Gen<PreparedSample> prepared() {
        return source -> new PreparedSample(
                Gen.of("PP-1", "PP-2").next(source),
                sampleKind().next(source),
                ref().many(0, 3).next(source).distinctBy(AttributeRef::attribute),
                Vector.of("buyer", "factory", "agent").take(source.between(1, 3)));
    }

    /** Steps of custody. */
    public static Gen<CustodyStep> step() {
        return source -> new CustodyStep(
                Gen.of("PP-1", "PP-2").next(source),
                Gen.of("buyer", "factory").next(source),
                Gen.of(CustodyEvent.values()).next(source),
                Gen.of("Nordlicht GmbH", "Lampworks Ltd", "a carrier").next(source),
                Gen.of("SEAL-7", "SEAL-8").maybe().next(source),
                EvidenceGens.attachment().many(0, 2).next(source));
    }

    /** Samples and what became of their copies. */
    public static Gen<SampleCustody> custody() {
        return source -> new SampleCustody(
                prepared().many(0, 2).next(source).distinctBy(PreparedSample::number),
                steps(source.below(8)).next(source));
    }

    private static Gen<Seq<CustodyStep>> steps(int most) {
        return step().many(0, most);
    }
}
