package org.countersign.trade.catalogue;

import static org.countersign.trade.catalogue.ListingReason.*;

import io.vavr.control.Either;
import java.util.function.Function;
import org.countersign.trade.base.Reason;
import org.countersign.trade.catalogue.ListingState.Draft;
import org.countersign.trade.catalogue.ListingState.Published;
import org.countersign.trade.catalogue.ListingState.Shown;
import org.countersign.trade.catalogue.ListingState.Withdrawn;

/** What reports do to a listing. Each method is a row of the table, and each fold names the states in the order of {@link ListingState}. */
record ListingHearing(ListingState state) implements ListingReport.Cases<Either<Reason, ListingState>> {

    @Override
    public Either<Reason, ListingState> asked(ListingReport.Asked act) {
        return wanted(
                file -> file.inquiries().contains(act.inquiry()) ? known() : Either.right(file.asked(act.inquiry())));
    }

    @Override
    public Either<Reason, ListingState> ordered(ListingReport.Ordered act) {
        return wanted(file -> file.orders().contains(act.order()) ? known() : Either.right(file.ordered(act.order())));
    }

    @Override
    public Either<Reason, ListingState> certificateEnded(ListingReport.CertificateEnded act) {
        Function<ListingFile, Either<Reason, ListingFile>> ended = file -> ended(file, act.certificate());
        return state.fold(
                unwritten -> none(NOT_WRITTEN),
                draft -> ended.apply(draft.file()).map(Draft::new),
                published -> ended.apply(published.file()).map(Published::new),
                shown -> ended.apply(shown.file()).map(Shown::new),
                withdrawn -> ended.apply(withdrawn.file()).map(file -> new Withdrawn(file, withdrawn.why())));
    }

    private static Either<Reason, ListingFile> ended(ListingFile file, String certificate) {
        if (!file.listing().certificates().exists(one -> one.number().equals(certificate))) {
            return Either.left(UNKNOWN_CERTIFICATE.reason().with("certificate", certificate));
        }
        return file.lapsed().contains(certificate) ? known() : Either.right(file.ended(certificate));
    }

    /** The row of what buyers do; they may still want what is withdrawn, and nobody can want what nobody has seen. */
    private Either<Reason, ListingState> wanted(Function<ListingFile, Either<Reason, ListingFile>> change) {
        return state.fold(
                unwritten -> none(NOT_WRITTEN),
                draft -> none(NOT_PUBLISHED),
                published -> change.apply(published.file()).map(Published::new),
                shown -> change.apply(shown.file()).map(Shown::new),
                withdrawn -> change.apply(withdrawn.file()).map(file -> new Withdrawn(file, withdrawn.why())));
    }

    private static Either<Reason, ListingFile> known() {
        return Either.left(KNOWN.reason());
    }

    private static Either<Reason, ListingState> none(ListingReason why) {
        return Either.left(why.reason());
    }
}
