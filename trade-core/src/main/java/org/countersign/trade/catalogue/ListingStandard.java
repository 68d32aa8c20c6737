package org.countersign.trade.catalogue;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;

/**
 * What a house asks of its listings: how much each part weighs, and how many of a kind are enough.
 *
 * @param weights points of each part, each zero or more, together 100
 * @param languages in which a headline has to stand, one at least
 * @param pictures how many are enough, one or more
 * @param keywords how many are enough, one or more
 * @param attributes how many are enough, one or more
 * @param source who says so
 * @param effective from which day on
 */
@Evolving
public record ListingStandard(
        Map<ListingPart, Integer> weights,
        Seq<String> languages,
        int pictures,
        int keywords,
        int attributes,
        String source,
        LocalDate effective) {
    /** Our judgement of 2026, UNCONFIRMED: what buyers of a shop miss first weighs most. No platform publishes figures that we could read. */
    public static final ListingStandard BY_JUDGEMENT = new ListingStandard(
            LinkedHashMap.of(
                            ListingPart.TITLE, 12,
                            ListingPart.PICTURES, 14,
                            ListingPart.SPECIFICATION, 16,
                            ListingPart.KEYWORDS, 8,
                            ListingPart.PRICE, 12,
                            ListingPart.TERM, 6,
                            ListingPart.MINIMUM, 6,
                            ListingPart.LEAD_TIME, 8,
                            ListingPart.PACKING, 5,
                            ListingPart.HS_CODE, 4)
                    .put(ListingPart.ORIGIN, 4)
                    .put(ListingPart.CERTIFICATE, 5),
            Vector.of("en"),
            3,
            3,
            5,
            "judgement of this library",
            LocalDate.of(2026, 11, 25));

    private static final int ALL = 100;

    /** Checks points, counts and names. */
    public ListingStandard {
        weights = LinkedHashMap.ofEntries(weights);
        languages = Vector.ofAll(languages);
        languages.forEach(PlainText::checkName);
        PlainText.checkName(source);
        Moment.on(effective);
        if (weights.values().exists(weight -> weight < 0)
                || weights.values().sum().intValue() != ALL) {
            throw new IllegalArgumentException("weights must be zero or more and together " + ALL + ": `"
                    + weights.values().mkString("+") + "`");
        }
        if (languages.isEmpty() || pictures < 1 || keywords < 1 || attributes < 1) {
            throw new IllegalArgumentException("a standard must ask for one at least: `" + languages.size()
                    + "` languages, `" + pictures + "` pictures, `" + keywords + "` keywords, `" + attributes
                    + "` attributes");
        }
    }

    /** How complete that listing is. */
    public Completeness of(Listing listing) {
        Vector<ListingPart> lacking = Vector.of(ListingPart.values()).filter(part -> !has(listing, part));
        int missing = lacking.map(part -> weights.getOrElse(part, 0)).sum().intValue();
        return new Completeness(ALL - missing, lacking.map(part -> reason(listing, part)));
    }

    private boolean has(Listing listing, ListingPart part) {
        return switch (part) {
            case TITLE -> languages.forAll(language -> listing.title(language).isDefined());
            case PICTURES -> listing.pictures().size() >= pictures;
            case SPECIFICATION -> attributesOf(listing) >= attributes;
            case KEYWORDS -> listing.keywords().size() >= keywords;
            case PRICE -> listing.prices().nonEmpty();
            case TERM -> listing.term().isDefined();
            case MINIMUM -> listing.minimum().isDefined();
            case LEAD_TIME -> listing.leadTimes().nonEmpty();
            case PACKING -> listing.packing().isDefined();
            case HS_CODE -> listing.product().hsCode().isDefined();
            case ORIGIN -> listing.product().origin().isDefined();
            case CERTIFICATE -> listing.certificates().nonEmpty();
        };
    }

    /** What is missing, with how many there are and how many would be enough where that is counted. */
    private Reason reason(Listing listing, ListingPart part) {
        return switch (part) {
            case TITLE ->
                ListingReason.lacks(part)
                        .with(
                                "languages",
                                languages
                                        .filter(language ->
                                                listing.title(language).isEmpty())
                                        .mkString(", "));
            case PICTURES -> counted(part, listing.pictures().size(), pictures);
            case SPECIFICATION -> counted(part, attributesOf(listing), attributes);
            case KEYWORDS -> counted(part, listing.keywords().size(), keywords);
            default -> ListingReason.lacks(part);
        };
    }

    private static Reason counted(ListingPart part, int has, int wanted) {
        return ListingReason.lacks(part).with("has", has).with("wanted", wanted);
    }

    static int attributesOf(Listing listing) {
        return listing.product()
                .specification()
                .map(specification -> specification.attributes().size())
                .getOrElse(0);
    }

    @Override
    public String toString() {
        return Summary.of("ListingStandard")
                .with("weights", weights)
                .with("languages", languages)
                .with("pictures", pictures)
                .with("keywords", keywords)
                .with("attributes", attributes)
                .with("source", source)
                .with("effective", effective)
                .toString();
    }
}
