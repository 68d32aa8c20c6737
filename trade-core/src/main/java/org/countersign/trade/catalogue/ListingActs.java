package org.countersign.trade.catalogue;

import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Family;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.catalogue.ListingDecision.Publish;
import org.countersign.trade.catalogue.ListingDecision.Show;
import org.countersign.trade.catalogue.ListingDecision.TakeDown;
import org.countersign.trade.catalogue.ListingDecision.Withdraw;
import org.countersign.trade.catalogue.ListingDecision.Write;
import org.countersign.trade.catalogue.ListingReport.Asked;
import org.countersign.trade.catalogue.ListingReport.CertificateEnded;
import org.countersign.trade.catalogue.ListingReport.Ordered;

/** How the acts on a listing are written. */
final class ListingActs {
    private static final Field<Asked, String> ASKED_INQUIRY = Field.one("inquiry", Scalar.NAME, Asked::inquiry);
    private static final Field<Ordered, String> ORDERED_ORDER = Field.one("order", Scalar.NAME, Ordered::order);
    private static final Field<CertificateEnded, String> ENDED_CERTIFICATE =
            Field.one("certificate", Scalar.NAME, CertificateEnded::certificate);
    private static final Field<Write, Listing> WRITE_LISTING =
            Field.one("listing", new Codec.Nested<>(Listing.SHAPE), Write::listing);
    private static final Field<Show, Showcase> SHOW_SHOWCASE =
            Field.one("showcase", new Codec.Nested<>(Showcase.SHAPE), Show::showcase);
    private static final Field<Withdraw, String> WITHDRAW_WHY = Field.one("why", Scalar.TEXT, Withdraw::why);

    static final Family<Act> FAMILY = Family.of(
            Shape.of("listing.asked", 1, Asked.class, v -> new Asked(v.of(ASKED_INQUIRY)), ASKED_INQUIRY),
            Shape.of("listing.ordered", 1, Ordered.class, v -> new Ordered(v.of(ORDERED_ORDER)), ORDERED_ORDER),
            Shape.of(
                    "listing.certificate-ended",
                    1,
                    CertificateEnded.class,
                    v -> new CertificateEnded(v.of(ENDED_CERTIFICATE)),
                    ENDED_CERTIFICATE),
            Shape.of("listing.write", 1, Write.class, v -> new Write(v.of(WRITE_LISTING)), WRITE_LISTING),
            Shape.of("listing.publish", 1, Publish.class, v -> new Publish()),
            Shape.of("listing.show", 1, Show.class, v -> new Show(v.of(SHOW_SHOWCASE)), SHOW_SHOWCASE),
            Shape.of("listing.take-down", 1, TakeDown.class, v -> new TakeDown()),
            Shape.of("listing.withdraw", 1, Withdraw.class, v -> new Withdraw(v.of(WITHDRAW_WHY)), WITHDRAW_WHY));

    private ListingActs() {}
}
