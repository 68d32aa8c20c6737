package org.countersign.examples.quickstart;

import static org.countersign.trade.delivery.Incoterm.FOB;
import static org.countersign.trade.party.Places.NINGBO;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.countersign.rules.engine.Interpreter;
import org.countersign.rules.explain.Explanation;
import org.countersign.rules.explain.RuleTexts;
import org.countersign.rules.fix.Fixes;
import org.countersign.rules.pack.offer.InquiryRules;
import org.countersign.rules.pack.offer.QuotationRules;
import org.countersign.trade.base.Moment;
import org.countersign.trade.delivery.Mode;
import org.countersign.trade.goods.LocalName;
import org.countersign.trade.goods.Product;
import org.countersign.trade.goods.QuantityTerm;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.money.UnitPrice;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.InquiryLine;
import org.countersign.trade.offer.OfferTexts;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.offer.QuotationLine;
import org.countersign.trade.party.Company;
import org.countersign.trade.payment.PaymentPlan;

/** What the README quotes: an inquiry, the questions to ask, a quotation, what is wrong with it and what would mend it. Names are fiction. */
public final class Quickstart {
    private Quickstart() {}

    /**
     * Prints the questions to ask the buyer, what the rules say of his inquiry, and what would mend a hasty quotation.
     *
     * @param args nothing
     */
    public static void main(String[] args) {
        // README
        Inquiry inquiry = Inquiry.builder()
                .number("RFQ-7")
                .buyer("Nordlicht GmbH")
                .answerBy(Option.some(Moment.parse("2026-12-04")))
                .deliveryBy(Option.some(LocalDate.parse("2026-11-30")))
                .lines(Vector.of(
                        InquiryLine.builder().id("10").product("LED lamp").build()))
                .build();

        // what to ask the buyer, ready to send
        inquiry.questions().forEach(q -> System.out.println(OfferTexts.say(OfferTexts.english(), inquiry, q)));

        // what the rules say of it, and why
        Explanation explanation = Explanation.in(RuleTexts.english());
        System.out.println(explanation.of(Interpreter.check(InquiryRules.PACK, inquiry)));

        // he wants 20,000 by air; a hasty colleague writes an offer
        Product lamp = Product.builder()
                .articleNumber("A60-9W")
                .names(Vector.of(LocalName.of("en", "LED lamp")))
                .build();
        Quotation quotation = Quotation.builder()
                .number("Q-31")
                .inquiry(Option.some(inquiry.number()))
                .seller(Company.builder().name("Ningbo Example Lighting").build())
                .buyer(Company.builder().name("Nordlicht GmbH").build())
                .issued(Option.some(Moment.parse("2026-11-23+08:00")))
                .currency(IsoCurrency.USD)
                .deliveryTerm(Option.some(FOB.at(NINGBO)))
                .mode(Option.some(Mode.AIR))
                .payment(Option.some(PaymentPlan.parse("30% transfer on order; 60% transfer on copy-documents")))
                .lines(Vector.of(QuotationLine.builder()
                        .id("10")
                        .product(lamp)
                        .quantity(Option.some(QuantityTerm.parse("20000 C62")))
                        .unitPrice(Option.some(UnitPrice.parse("USD 1.18 per 1 C62")))
                        .build()))
                .build();

        // what must not go out like this, and what would mend it; each fix was tried on a copy before it is named
        Fixes.of(QuotationRules.PACK, quotation).forEach(mend -> System.out.print(explanation.of(mend)));
        // end
    }
}
