package org.countersign.examples.deal.story;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.examples.deal.play.Play;
import org.countersign.examples.deal.play.Play.Scene;
import org.countersign.examples.deal.say.Language;
import org.countersign.examples.deal.say.Language.Room;
import org.countersign.examples.deal.say.Words;
import org.countersign.examples.deal.tale.Chapter;
import org.countersign.examples.deal.tale.Part;
import org.countersign.examples.deal.tale.Part.Found;
import org.countersign.examples.deal.tale.Part.Mark;
import org.countersign.examples.deal.tale.Part.Who;
import org.countersign.examples.paper.catalogue.Catalogue;
import org.countersign.examples.paper.catalogue.CataloguePage;
import org.countersign.examples.paper.catalogue.Item;
import org.countersign.examples.paper.catalogue.Pictures;
import org.countersign.examples.paper.catalogue.Tongue;
import org.countersign.trade.catalogue.Candidates;
import org.countersign.trade.catalogue.Completeness;
import org.countersign.trade.catalogue.Listing;
import org.countersign.trade.catalogue.ListingDecision;
import org.countersign.trade.catalogue.ListingFile;
import org.countersign.trade.catalogue.ListingProcess;
import org.countersign.trade.catalogue.ListingReport;
import org.countersign.trade.catalogue.ListingStandard;
import org.countersign.trade.catalogue.ListingState;
import org.countersign.trade.catalogue.Proposal;
import org.countersign.trade.catalogue.Showcase;

/** A product is written down, published, asked for, and gets a place in the showcase. */
final class Publication {
    private static final ListingStandard STANDARD = ListingStandard.BY_JUDGEMENT;
    /** Two places, one of them taken by the spot, which nobody has asked for. */
    private static final Showcase SHOWCASE = Showcase.of(1).with("L-103");

    private Publication() {}

    /** What happens to the listing of the lamp. */
    static Play<ListingState, ListingReport, ListingDecision> lamp() {
        Play<ListingState, ListingReport, ListingDecision> wanted = Play.of(ListingProcess.LISTING)
                .decide(Cast.at("01-12"), new ListingDecision.Write(Goods.LAMP_DRAFT))
                .decide(Cast.at("01-12"), new ListingDecision.Publish())
                .decide(Cast.at("01-14"), new ListingDecision.Write(Goods.LAMP_LISTING))
                .decide(Cast.at("01-14"), new ListingDecision.Publish())
                .hear(Cast.at("01-29"), new ListingReport.Asked("RFQ-118"))
                .hear(Cast.at("02-10"), new ListingReport.Asked("RFQ-131"))
                .hear(Cast.at("02-18"), new ListingReport.Ordered("PO-4402"));
        return wanted.decide(Cast.at("02-20"), new ListingDecision.Show(SHOWCASE))
                .decide(Cast.at("02-20"), new ListingDecision.Show(SHOWCASE.without("L-103")));
    }

    /** Who should stand in the showcase, as things were before anybody decided. */
    static Seq<Proposal> proposals() {
        return Candidates.BY_JUDGEMENT.of(
                SHOWCASE, Vector.of(file(lamp().history().state()), spot()));
    }

    private static ListingFile spot() {
        return ListingFile.of(Goods.SPOT_LISTING);
    }

    private static ListingFile file(ListingState state) {
        return state.fold(
                unwritten -> ListingFile.of(Goods.LAMP_DRAFT),
                draft -> draft.file(),
                published -> published.file(),
                shown -> shown.file(),
                withdrawn -> withdrawn.file());
    }

    static Chapter in(Words words) {
        Seq<Part> steps = lamp().scenes().map(scene -> step(words, scene));
        Part proposed = new Part.Findings(
                words.say("showcase.proposal"), proposals().flatMap(proposal -> proposal(words, proposal)));
        return new Chapter(
                words.say("publication"),
                words.say("publication.lead"),
                steps.take(7).append(proposed).appendAll(steps.drop(7)).append(page(words)));
    }

    private static Seq<Found> proposal(Words words, Proposal proposal) {
        return Vector.of(new Found(
                        Mark.YES,
                        proposal.insteadOf()
                                .map(other ->
                                        words.say("showcase.instead", "listing", proposal.listing(), "other", other))
                                .getOrElse(() -> words.say("showcase.free", "listing", proposal.listing()))))
                .appendAll(proposal.why().map(why -> new Found(Mark.NOTE, words.say(why))));
    }

    private static Part step(Words words, Scene<ListingState, ListingReport, ListingDecision> scene) {
        boolean theirs = scene.act() instanceof ListingReport;
        return new Part.Step(
                scene.stamp().happened().day().toString(),
                theirs ? Who.THEY : Who.WE,
                Words.capital(said(words, scene)),
                scene.refusal()
                        .map(refusal -> words.refused(Room.CATALOGUE, refusal))
                        .getOrElse(() -> found(words, scene)));
    }

    private static String said(Words words, Scene<ListingState, ListingReport, ListingDecision> scene) {
        if (scene.act() instanceof ListingReport report) {
            return report.fold(new ListingReport.Cases<String>() {
                @Override
                public String asked(ListingReport.Asked act) {
                    return words.say("listing.asked", "number", act.inquiry());
                }

                @Override
                public String ordered(ListingReport.Ordered act) {
                    return words.say("listing.ordered", "number", act.order());
                }

                @Override
                public String certificateEnded(ListingReport.CertificateEnded act) {
                    return words.say("listing.certificate-ended", "number", act.certificate());
                }
            });
        }
        if (scene.act() instanceof ListingDecision.Show show) {
            Seq<String> others = show.showcase().listings();
            return words.say(
                    "listing.show",
                    "places",
                    show.showcase().places(),
                    "others",
                    others.isEmpty() ? words.say("nothing") : words.list(others));
        }
        return scene.act() instanceof ListingDecision.Write write
                ? words.say("listing.write", "number", write.listing().number())
                : words.say("listing.publish");
    }

    private static Seq<Found> found(Words words, Scene<ListingState, ListingReport, ListingDecision> scene) {
        if (scene.act() instanceof ListingDecision.Write write) {
            return completeness(words, write.listing());
        }
        boolean moved =
                !scene.before().state().getClass().equals(scene.after().state().getClass());
        return moved
                ? Vector.of(new Found(
                        Mark.YES,
                        scene.after().state() instanceof ListingState.Shown
                                ? words.say("listing.is-shown")
                                : words.say("listing.is-published")))
                : Vector.empty();
    }

    private static Seq<Found> completeness(Words words, Listing listing) {
        Completeness complete = STANDARD.of(listing);
        return Vector.of(new Found(Mark.YES, words.say("listing.complete", "points", complete.points())))
                .appendAll(complete.missing().map(why -> new Found(Mark.NOTE, words.say(why))));
    }

    private static Part page(Words words) {
        Catalogue catalogue = new Catalogue(
                Cast.SELLER.name() + words.say("fiction"),
                Vector.of(
                        item(lamp().history().state()),
                        item(new ListingState.Published(ListingFile.of(Goods.CANDLE_LISTING))),
                        item(new ListingState.Published(spot())),
                        item(new ListingState.Published(ListingFile.of(Goods.COLD_LISTING)))),
                Pictures.of(Goods.PICTURES),
                STANDARD);
        Tongue tongue = words.language() == Language.en ? Tongue.EN : Tongue.ZH;
        return new Part.Paper(
                "catalogue.html",
                words.say("paper.catalogue"),
                () -> CataloguePage.of(catalogue, tongue, Catalogue.Readers.BUYERS));
    }

    private static Item item(ListingState state) {
        return new Item(state, Goods.names("en Lamps; zh 灯具"));
    }
}
