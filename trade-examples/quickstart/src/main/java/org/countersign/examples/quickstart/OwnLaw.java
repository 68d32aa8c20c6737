package org.countersign.examples.quickstart;

import static org.countersign.trade.delivery.Incoterm.FOB;
import static org.countersign.trade.party.Places.NINGBO;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Authority;
import org.countersign.trade.base.Channel;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.process.History;
import org.countersign.trade.base.process.Stamp;
import org.countersign.trade.goods.LocalName;
import org.countersign.trade.goods.Product;
import org.countersign.trade.goods.QuantityTerm;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.money.UnitPrice;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.offer.QuotationLine;
import org.countersign.trade.offer.law.Cisg;
import org.countersign.trade.offer.law.ContractLaw;
import org.countersign.trade.offer.law.Counts;
import org.countersign.trade.offer.law.FollowingLaw;
import org.countersign.trade.offer.law.LegalPoint;
import org.countersign.trade.offer.law.Medium;
import org.countersign.trade.offer.law.Proposal;
import org.countersign.trade.offer.law.Round;
import org.countersign.trade.offer.negotiation.Negotiation;
import org.countersign.trade.offer.negotiation.NegotiationDecision;
import org.countersign.trade.offer.negotiation.NegotiationProcess;
import org.countersign.trade.offer.negotiation.NegotiationReport;
import org.countersign.trade.party.Company;

/** What the page on extending quotes on a law of contract of a house's own. Names are fiction. */
public final class OwnLaw {
    // README
    // a law of your own: it follows the convention, except that a letter of acceptance counts when it is posted
    record Mailbox() implements FollowingLaw {
        static final Authority SALES_ACT = new Authority("Sales Act", "the sales act of Exampleland");

        @Override
        public ContractLaw follows() {
            return Cisg.CISG;
        }

        @Override
        public Counts acceptance(Round offer, Medium medium) {
            return medium == Medium.LETTER ? Counts.ON_DISPATCH : follows().acceptance(offer, medium);
        }

        // where each answer stands is yours to say: no refusal cites a law that does not govern
        @Override
        public Citation on(LegalPoint point) {
            return Citation.of(SALES_ACT, point == LegalPoint.ACCEPTANCE ? "section 9" : "sections 7 to 12");
        }
    }
    // end

    private OwnLaw() {}

    /**
     * Prints when a contract is concluded under the convention and under the house's own law.
     *
     * @param args nothing
     */
    public static void main(String[] args) {
        for (ContractLaw law : Vector.of(Cisg.CISG, new Mailbox())) {
            // README
            NegotiationProcess process = NegotiationProcess.under(law);
            var history = History.of(process)
                    .decide(at("2026-05-04"), offer(Proposal.of(lamps())))
                    .getOrElseThrow(no -> new IllegalStateException(no.code()))
                    .hear(at("2026-05-09"), letterOfAcceptance(Moment.parse("2026-05-06+01:00")));
            Negotiation.of(process, history.state())
                    .verdict(Moment.parse("2026-06-30"))
                    .fold(
                            contract -> contract.conclusion().at() + ", "
                                    + contract.conclusion().because().mkString(", "),
                            none -> none.why().code(),
                            pending -> pending.why().code(),
                            unclear -> unclear.why().code())
                    .lines()
                    .forEach(System.out::println);
            // end
        }
    }

    private static NegotiationDecision offer(Proposal proposal) {
        return new NegotiationDecision.Offer(proposal, Medium.INSTANT);
    }

    private static NegotiationReport letterOfAcceptance(Moment posted) {
        return new NegotiationReport.Accepted(
                Option.none(), Option.none(), Medium.LETTER, Option.some(posted), Option.none());
    }

    private static Stamp at(String day) {
        return Stamp.at(Moment.parse(day + "+08:00"), PersonRef.of("mei", "Mei Lin"), Channel.EMAIL);
    }

    private static Quotation lamps() {
        return Quotation.builder()
                .number("Q-41")
                .seller(Company.builder().name("Ningbo Example Lighting").build())
                .buyer(Company.builder().name("Nordlicht GmbH").build())
                .currency(IsoCurrency.USD)
                .deliveryTerm(Option.some(FOB.at(NINGBO)))
                .lines(Vector.of(QuotationLine.builder()
                        .id("10")
                        .product(Product.builder()
                                .articleNumber("A60-9W")
                                .names(Vector.of(LocalName.of("en", "LED lamp")))
                                .build())
                        .quantity(Option.some(QuantityTerm.parse("1000 C62")))
                        .unitPrice(Option.some(UnitPrice.parse("USD 1.00 per 1 C62")))
                        .build()))
                .build();
    }
}
