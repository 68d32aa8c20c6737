package org.countersign.testkit.trade;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;
import org.countersign.testkit.Gen;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.catalogue.Candidates;
import org.countersign.trade.catalogue.Completeness;
import org.countersign.trade.catalogue.DemandWeights;
import org.countersign.trade.catalogue.LeadTime;
import org.countersign.trade.catalogue.Listing;
import org.countersign.trade.catalogue.ListingDecision;
import org.countersign.trade.catalogue.ListingFile;
import org.countersign.trade.catalogue.ListingPart;
import org.countersign.trade.catalogue.ListingReport;
import org.countersign.trade.catalogue.ListingStandard;
import org.countersign.trade.catalogue.ListingState;
import org.countersign.trade.catalogue.Picture;
import org.countersign.trade.catalogue.PriceStep;
import org.countersign.trade.catalogue.ProductCertificate;
import org.countersign.trade.catalogue.Proposal;
import org.countersign.trade.catalogue.Showcase;
import org.countersign.trade.goods.LocalName;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.goods.Unit;
import org.countersign.trade.money.Amount;
import org.countersign.trade.money.UnitPrice;

/** Values of the room {@code catalogue}. */
public final class CatalogueGens {
    private CatalogueGens() {}

    /** Pictures. */
    public static Gen<Picture> picture() {
        return source -> new Picture(
                BaseGens.digest().next(source),
                Picture.MEDIA_TYPES.get(source.below(Picture.MEDIA_TYPES.size())),
                BaseGens.name().maybe().next(source));
    }

    /** Steps of a ladder, of which each may stand alone. */
    public static Gen<PriceStep> priceStep() {
        return source -> new PriceStep(
                GoodsGens.quantity().next(source), MoneyGens.unitPrice().next(source));
    }

    /** Lead times. */
    public static Gen<LeadTime> leadTime() {
        return source -> new LeadTime(GoodsGens.quantity().next(source), source.between(1, LeadTime.MOST_DAYS));
    }

    /** Certificates. */
    public static Gen<ProductCertificate> certificate() {
        return source -> new ProductCertificate(
                BaseGens.name().next(source),
                BaseGens.name().next(source),
                BaseGens.name().next(source),
                BaseGens.day().maybe().next(source),
                BaseGens.digest().maybe().next(source));
    }

    /** Listings, with much or little in them. */
    public static Gen<Listing> listing() {
        return source -> {
            Unit unit = GoodsGens.unit().next(source);
            Seq<PriceStep> prices =
                    prices(source.between(0, 3), unit, source.between(1, 500), source.between(50, 5_000));
            Option<Quantity> minimum = source.percent(50)
                    ? Option.none()
                    : prices.headOption().map(PriceStep::from).orElse(Option.some(Quantity.of(7, unit)));
            return Listing.builder()
                    .number(BaseGens.name().next(source))
                    .product(GoodsGens.product().next(source))
                    .titles(once(GoodsGens.names().maybe().next(source), LocalName::language))
                    .keywords(once(GoodsGens.names().maybe().next(source), LocalName::toString))
                    .pictures(picture().many(0, 4).next(source).distinctBy(Picture::content))
                    .minimum(minimum)
                    .prices(prices)
                    .term(DeliveryGens.term().maybe().next(source))
                    .leadTimes(Vector.range(1, source.between(1, 3))
                            .map(step -> new LeadTime(Quantity.of(1_000L * step, unit), 10 * step)))
                    .packing(GoodsGens.packing().maybe().next(source))
                    .certificates(certificate().many(0, 2).next(source).distinctBy(ProductCertificate::number))
                    .extensions(
                            source.percent(80)
                                    ? Extensions.none()
                                    : BaseGens.extensions().next(source))
                    .build();
        };
    }

    private static Seq<PriceStep> prices(int steps, Unit unit, int first, int cents) {
        return Vector.range(0, steps)
                .map(step -> new PriceStep(
                        Quantity.of((long) first * (step + 1), unit),
                        UnitPrice.of(Amount.parse("USD " + Math.max(1, cents - 10 * step)), unit)));
    }

    private static <E> Seq<E> once(Option<Seq<E>> all, Function<E, String> key) {
        return all.getOrElse(Vector.empty()).distinctBy(key);
    }

    /** Showcases of few places. */
    public static Gen<Showcase> showcase() {
        return source -> {
            Seq<String> listings = BaseGens.name().many(0, 4).next(source).distinct();
            return new Showcase(Math.max(1, listings.size()) + source.below(3), listings);
        };
    }

    /** Files of listings, with what came of them. */
    public static Gen<ListingFile> file() {
        return source -> {
            Listing listing = listing().next(source);
            return new ListingFile(
                    listing,
                    BaseGens.name().many(0, 3).next(source).distinct(),
                    BaseGens.name().many(0, 3).next(source).distinct(),
                    listing.certificates().map(ProductCertificate::number).take(source.below(2)));
        };
    }

    /** Standards: our own, and one that asks for other things. */
    public static Gen<ListingStandard> standard() {
        return Gen.oneOf(
                Gen.always(ListingStandard.BY_JUDGEMENT),
                source -> new ListingStandard(
                        LinkedHashMap.of(ListingPart.TITLE, 60, ListingPart.TERM, 40),
                        Vector.of("en", "zh").take(source.between(1, 2)),
                        source.between(1, 9),
                        source.between(1, 9),
                        source.between(1, 9),
                        BaseGens.name().next(source),
                        BaseGens.day().next(source)));
    }

    /** Weights. */
    public static Gen<DemandWeights> weights() {
        return source -> new DemandWeights(
                source.between(0, DemandWeights.MOST),
                source.between(0, DemandWeights.MOST),
                source.between(0, 100),
                BaseGens.name().next(source),
                BaseGens.day().next(source));
    }

    /** Ways of proposing candidates. */
    public static Gen<Candidates> candidates() {
        return source -> new Candidates(standard().next(source), weights().next(source));
    }

    /** How complete a listing is. */
    public static Gen<Completeness> completeness() {
        return source -> new Completeness(
                source.between(0, 100), BaseGens.reason().many(0, 3).next(source));
    }

    /** Proposals. */
    public static Gen<Proposal> proposal() {
        return source -> {
            String listing = BaseGens.name().next(source);
            return new Proposal(
                    listing,
                    BaseGens.name().maybe().next(source).filter(other -> !other.equals(listing)),
                    BaseGens.reason().many(0, 3).next(source));
        };
    }

    /** States, each of the five among them. */
    public static Gen<ListingState> state() {
        return Gen.oneOf(
                Gen.always(new ListingState.Unwritten()),
                file().map(ListingState.Draft::new),
                file().map(ListingState.Published::new),
                file().map(ListingState.Shown::new),
                source -> new ListingState.Withdrawn(
                        file().next(source), BaseGens.text().next(source)));
    }

    /** What buyers and the world tell us. */
    public static Gen<ListingReport> report() {
        Gen<String> number = Gen.oneOf(Gen.of("RFQ-1", "PO-1", "C-1"), BaseGens.name());
        return Gen.oneOf(
                number.map(ListingReport.Asked::new),
                number.map(ListingReport.Ordered::new),
                number.map(ListingReport.CertificateEnded::new));
    }

    /** What we decide. */
    public static Gen<ListingDecision> decision() {
        return Gen.oneOf(
                listing().map(ListingDecision.Write::new),
                Gen.always(new ListingDecision.Publish()),
                showcase().map(ListingDecision.Show::new),
                Gen.always(new ListingDecision.TakeDown()),
                BaseGens.text().map(ListingDecision.Withdraw::new));
    }

    /** Either. */
    public static Gen<Act> act() {
        return Gen.oneOf(report(), decision());
    }
}
