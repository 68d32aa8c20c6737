package org.countersign.trade.credit.check;

import io.vavr.collection.Seq;
import java.util.Locale;
import java.util.regex.Pattern;
import org.countersign.trade.base.Path;
import org.countersign.trade.credit.Availability;
import org.countersign.trade.credit.Credit;
import org.countersign.trade.credit.Tenor;
import org.countersign.trade.document.Discrepancy;
import org.countersign.trade.document.Draft;
import org.countersign.trade.document.NameAndAddress;

/** Drafts (UCP 600 art. 6 c, and the practice on drafts). */
final class DraftChecks {
    /** The code by which the network knows a bank: eight or eleven characters. */
    private static final Pattern CODE = Pattern.compile("[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?");

    private DraftChecks() {}

    static Seq<Discrepancy> of(Case all) {
        Availability terms = all.credit().availability();
        Seq<Discrepancy> none = Found.when(
                terms.draftsAt().isDefined() && all.set().all(Draft.class).isEmpty(),
                () -> Discrepancy.of(Found.practice("ISBP-DRAFT-NONE", "drafts")
                        .with("tenor", Found.shown(terms.draftsAt().getOrElse("")))));
        return none.appendAll(all.set().all(Draft.class).flatMap(draft -> check(all, draft._1, draft._2)));
    }

    private static Seq<Discrepancy> check(Case all, Path at, Draft draft) {
        Credit credit = all.credit();
        Seq<Discrepancy> applicant = Found.when(
                Plain.isSame(draft.drawee(), credit.applicantParty().name()),
                () -> Found.at(
                        at.field("drawee"),
                        draft,
                        Found.reason("UCP-06C-DRAWEE", "6(c)").with("drawee", Found.shown(draft.drawee()))));
        Seq<Discrepancy> drawee = credit.availability()
                .drawee()
                .toVector()
                .filter(wanted -> applicant.isEmpty() && !isSaid(wanted, draft.drawee()))
                .map(wanted -> Found.at(
                                at.field("drawee"),
                                draft,
                                Found.practice("ISBP-DRAFT-DRAWEE", "drafts")
                                        .with("drawee", Found.shown(draft.drawee()))
                                        .with("wanted", Found.shown(wanted)))
                        .with(weight(wanted, draft.drawee())));
        Seq<Discrepancy> tenor = credit.availability()
                .draftsAt()
                .toVector()
                .filter(wanted -> !Plain.isSame(wanted, draft.tenor())
                        && Tenor.read(wanted)
                                .forAll(one -> Tenor.read(draft.tenor()).forAll(other -> !other.equals(one))))
                .map(wanted -> Found.at(
                        at.field("tenor"),
                        draft,
                        Found.practice("ISBP-DRAFT-TENOR", "drafts")
                                .with("tenor", Found.shown(draft.tenor()))
                                .with("wanted", Found.shown(wanted))));
        Seq<Discrepancy> unsigned = Found.when(
                draft.issue().signature().isEmpty(),
                () -> Found.at(
                        at.field("issue").field("signature"), draft, Found.practice("ISBP-DRAFT-SIGNED", "drafts")));
        return applicant.appendAll(drawee).appendAll(tenor).appendAll(unsigned).appendAll(amount(all, at, draft));
    }

    /** The bank by its name alone: others sit in the same street and town. */
    private static boolean isSaid(String wanted, String drawee) {
        String text = wanted.toUpperCase(Locale.ROOT);
        return text.contains("ISSUING BANK")
                || text.contains("YOURSELVES")
                || Plain.agree(NameAndAddress.read(wanted).name(), drawee);
    }

    /** Whose code it is that the credit names does not stand in a draft that has a name. */
    private static Discrepancy.Weight weight(String wanted, String drawee) {
        boolean isCode = CODE.matcher(NameAndAddress.read(wanted).name()).matches();
        return isCode && !CODE.matcher(drawee).matches() ? Discrepancy.Weight.UNKNOWN : Discrepancy.Weight.DISCREPANT;
    }

    private static Seq<Discrepancy> amount(Case all, Path at, Draft draft) {
        return all.invoiced()
                .filter(total -> all.presentation().drawn().isEmpty()
                        && all.set().all(Draft.class).size() == 1)
                .filter(total -> !total.equals(draft.amount())
                        && total.currency().equals(all.credit().amount().currency())
                        && !total.isGreaterThan(all.credit().most()))
                .toVector()
                .map(total -> Found.at(
                        at.field("amount"),
                        draft,
                        Found.practice("ISBP-DRAFT-AMOUNT", "drafts")
                                .with("amount", draft.amount())
                                .with("total", total)));
    }
}
