package org.countersign.trade.catalogue;

import static org.countersign.trade.catalogue.ListingReason.*;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.function.Function;
import org.countersign.trade.base.Need;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.Refusal;
import org.countersign.trade.catalogue.ListingState.Draft;
import org.countersign.trade.catalogue.ListingState.Published;
import org.countersign.trade.catalogue.ListingState.Shown;
import org.countersign.trade.catalogue.ListingState.Withdrawn;

/** Which decisions a listing allows; rows and states in the order of {@link ListingHearing}. */
record ListingDeciding(ListingState state) implements ListingDecision.Cases<Either<Refusal, ListingState>> {

    @Override
    public Either<Refusal, ListingState> write(ListingDecision.Write act) {
        return state.fold(
                unwritten -> to(new Draft(ListingFile.of(act.listing()))),
                draft -> same(draft.file(), act.listing()).map(Draft::new),
                published -> same(published.file(), act.listing())
                        .flatMap(ListingDeciding::ready)
                        .map(Published::new),
                shown -> same(shown.file(), act.listing())
                        .flatMap(ListingDeciding::ready)
                        .map(Shown::new),
                withdrawn -> same(withdrawn.file(), act.listing()).map(Draft::new));
    }

    @Override
    public Either<Refusal, ListingState> publish(ListingDecision.Publish act) {
        return state.fold(
                unwritten -> unwritten(),
                draft -> ready(draft.file()).map(Published::new),
                published -> refused(PUBLISHED),
                shown -> refused(PUBLISHED),
                withdrawn -> ready(withdrawn.file()).map(Published::new));
    }

    @Override
    public Either<Refusal, ListingState> show(ListingDecision.Show act) {
        return state.fold(
                unwritten -> unwritten(),
                draft -> unpublished(),
                published -> show(published.file(), act.showcase()),
                shown -> refused(SHOWN),
                withdrawn -> unpublished());
    }

    @Override
    public Either<Refusal, ListingState> takeDown(ListingDecision.TakeDown act) {
        return state.fold(
                unwritten -> unwritten(),
                draft -> refused(NOT_SHOWN),
                published -> refused(NOT_SHOWN),
                shown -> to(new Published(shown.file())),
                withdrawn -> refused(NOT_SHOWN));
    }

    @Override
    public Either<Refusal, ListingState> withdraw(ListingDecision.Withdraw act) {
        return state.fold(
                unwritten -> unwritten(),
                draft -> to(new Withdrawn(draft.file(), act.why())),
                published -> to(new Withdrawn(published.file(), act.why())),
                shown -> to(new Withdrawn(shown.file(), act.why())),
                withdrawn -> refused(WITHDRAWN));
    }

    /** What is true once a refused decision was carried out all the same: buyers see what they see. */
    ListingState carriedOut(ListingDecision decision) {
        if (decision instanceof ListingDecision.Publish) {
            return moved(Published::new);
        }
        if (decision instanceof ListingDecision.Show) {
            return moved(Shown::new);
        }
        return decision instanceof ListingDecision.Write write ? rewritten(write.listing()) : state;
    }

    private ListingState moved(Function<ListingFile, ListingState> to) {
        return state.fold(
                unwritten -> unwritten,
                draft -> to.apply(draft.file()),
                published -> to.apply(published.file()),
                shown -> shown,
                withdrawn -> to.apply(withdrawn.file()));
    }

    private ListingState rewritten(Listing listing) {
        return state.fold(
                unwritten -> unwritten,
                draft -> draft,
                published -> same(published.file(), listing)
                        .<ListingState>map(Published::new)
                        .getOrElse(published),
                shown -> same(shown.file(), listing)
                        .<ListingState>map(Shown::new)
                        .getOrElse(shown),
                withdrawn -> withdrawn);
    }

    private static Either<Refusal, ListingState> show(ListingFile file, Showcase showcase) {
        if (file.lapsed().nonEmpty()) {
            return Either.left(lapsed(file));
        }
        return showcase.isFull() && !showcase.shows(file.listing().number())
                ? Either.left(Refusal.of(FULL.reason().with("places", showcase.places()))
                        .unless(new Need("need.place", Path.root(), Need.Supplier.SELLER)))
                : to(new Shown(file));
    }

    private static Either<Refusal, ListingFile> same(ListingFile file, Listing now) {
        return file.listing().number().equals(now.number())
                ? Either.right(file.rewritten(now))
                : Either.left(Refusal.of(
                        OTHER_NUMBER.reason().with("number", file.listing().number())));
    }

    /** What everybody may see: a headline, a picture, something laid down about the goods, and no certificate that has ended. */
    private static Either<Refusal, ListingFile> ready(ListingFile file) {
        if (file.lapsed().nonEmpty()) {
            return Either.left(lapsed(file));
        }
        Seq<ListingPart> lacking = Vector.of(ListingPart.TITLE, ListingPart.PICTURES, ListingPart.SPECIFICATION)
                .filter(part -> lacks(file.listing(), part));
        return lacking.isEmpty()
                ? Either.right(file)
                : Either.left(lacking.foldLeft(
                        Refusal.of(UNREADY.reason()),
                        (refusal, part) ->
                                refusal.unless(new Need("need." + part.code(), part.where(), Need.Supplier.SELLER))));
    }

    private static boolean lacks(Listing listing, ListingPart part) {
        return switch (part) {
            case TITLE -> listing.titles().isEmpty();
            case PICTURES -> listing.pictures().isEmpty();
            default -> ListingStandard.attributesOf(listing) == 0;
        };
    }

    private static Refusal lapsed(ListingFile file) {
        return Refusal.of(LAPSED.reason().with("certificates", file.lapsed().mkString(", ")))
                .unless(new Need("need.certificate", ListingPart.CERTIFICATE.where(), Need.Supplier.THIRD_PARTY));
    }

    private static Either<Refusal, ListingState> unwritten() {
        return Either.left(
                Refusal.of(NOT_WRITTEN.reason()).unless(new Need("need.draft", Path.root(), Need.Supplier.SELLER)));
    }

    private static Either<Refusal, ListingState> unpublished() {
        return Either.left(Refusal.of(NOT_PUBLISHED.reason())
                .unless(new Need("need.publication", Path.root(), Need.Supplier.SELLER)));
    }

    private static Either<Refusal, ListingState> to(ListingState state) {
        return Either.right(state);
    }

    private static Either<Refusal, ListingState> refused(ListingReason why) {
        return Either.left(Refusal.of(why.reason()));
    }
}
