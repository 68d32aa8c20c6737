package org.countersign.rules.pack.offer;

import static org.countersign.rules.pack.offer.Quoted.TERM;

import io.vavr.control.Option;
import org.countersign.rules.rule.Remedy;
import org.countersign.trade.delivery.DeliveryTerm;
import org.countersign.trade.delivery.Edition;
import org.countersign.trade.delivery.Incoterm;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.party.Places;

/** Ways out that the trade knows for a delivery term. The place stays as it is; whether it suits is tried like everything else. */
final class TermRemedies {
    /** The rule that lays the same carriage on the same party and is made for any mode. */
    static final Remedy<Quotation> ANY_MODE = Remedy.of("any-mode", TERM, term -> switch (term.rule()) {
        case FAS, FOB -> Option.some(with(term, Incoterm.FCA));
        case CFR -> Option.some(with(term, Incoterm.CPT));
        case CIF -> Option.some(with(term, Incoterm.CIP));
        case DES -> Option.some(with(term, Incoterm.DAP));
        case DEQ -> Option.some(with(term, Incoterm.DPU));
        default -> Option.none();
    });

    /** Instead of EXW: the seller clears for export and loads, the buyer still fetches. */
    static final Remedy<Quotation> FREE_CARRIER =
            Remedy.of("free-carrier", TERM, term -> Option.some(with(term, Incoterm.FCA)));

    /** Instead of DDP: the seller still brings the goods, the buyer clears them for import. */
    static final Remedy<Quotation> DUTY_UNPAID =
            Remedy.of("duty-unpaid", TERM, term -> Option.some(with(term, Incoterm.DAP)));

    /** The edition that is current, for a rule that is in it. */
    static final Remedy<Quotation> CURRENT_EDITION = Remedy.of(
            "current-edition", TERM, term -> Option.when(!term.rule().isRetired(), () -> term.with(Edition.current())));

    /** The rule of the current edition that comes nearest. */
    static final Remedy<Quotation> SUCCESSOR = Remedy.of(
            "successor",
            TERM,
            term -> term.rule()
                    .successor()
                    .map(rule -> DeliveryTerm.of(rule, term.place(), Option.some(Edition.current()))));

    /** The code of the place, where exactly one place of the table bears the name. */
    static final Remedy<Quotation> PLACE_CODE =
            Remedy.of("place-code", TERM, term -> term.settledBy(Places.standard()));

    private TermRemedies() {}

    /** Another rule at the same place: by the same edition if it has the rule, by the current one otherwise. */
    private static DeliveryTerm with(DeliveryTerm term, Incoterm rule) {
        return DeliveryTerm.of(
                rule, term.place(), term.edition().map(edition -> rule.isIn(edition) ? edition : Edition.current()));
    }
}
