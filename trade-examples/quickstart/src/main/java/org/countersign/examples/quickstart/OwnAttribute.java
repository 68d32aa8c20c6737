package org.countersign.examples.quickstart;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.CodeList;
import org.countersign.trade.goods.Attribute;
import org.countersign.trade.goods.AttributeName;
import org.countersign.trade.goods.LocalName;
import org.countersign.trade.goods.Product;
import org.countersign.trade.goods.Specification;
import org.countersign.trade.money.IsoCurrency;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.offer.QuotationLine;
import org.countersign.trade.offer.law.Cisg;
import org.countersign.trade.offer.law.Comparison;
import org.countersign.trade.party.Company;

/** What the page on extending quotes on attributes of a house's own. Names are fiction. */
public final class OwnAttribute {
    // README
    // an attribute of your own goods, with the words that people use for it
    static final AttributeName BEAM_ANGLE = AttributeName.of("beam-angle");
    static final CodeList<AttributeName> ATTRIBUTES = AttributeName.LIST.with(BEAM_ANGLE, "beam", "angle of radiation");
    // end

    private OwnAttribute() {}

    /**
     * Prints what a reply changes that asks for another angle.
     *
     * @param args nothing
     */
    public static void main(String[] args) {
        // README
        AttributeName read = ATTRIBUTES.find("Angle of Radiation").getOrElse(AttributeName.MODEL);
        Comparison reply = Comparison.between(lamp(Attribute.of(read, "36°")), lamp(Attribute.of(read, "24°")));
        reply.terms()
                .forEach(term -> System.out.println(term.change().path() + " is about " + term.subject()
                        + ", material: " + Cisg.CISG.isMaterial(term.subject())));
        System.out.println("a yes with this change " + Cisg.CISG.reads(reply));
        // end
    }

    private static Quotation lamp(Attribute attribute) {
        return Quotation.builder()
                .number("Q-42")
                .seller(Company.builder().name("Ningbo Example Lighting").build())
                .buyer(Company.builder().name("Nordlicht GmbH").build())
                .currency(IsoCurrency.USD)
                .lines(Vector.of(QuotationLine.builder()
                        .id("10")
                        .product(Product.builder()
                                .articleNumber("A60-9W")
                                .names(Vector.of(LocalName.of("en", "LED lamp")))
                                .specification(Option.some(Specification.of(attribute)))
                                .build())
                        .build()))
                .build();
    }
}
