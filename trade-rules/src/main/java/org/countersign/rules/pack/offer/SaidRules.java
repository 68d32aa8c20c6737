package org.countersign.rules.pack.offer;

import static org.countersign.rules.pack.offer.Cited.cisg;
import static org.countersign.rules.pack.offer.Cited.practice;
import static org.countersign.rules.pack.offer.Quoted.BUYER;
import static org.countersign.rules.pack.offer.Quoted.BUYER_COUNTRY;
import static org.countersign.rules.pack.offer.Quoted.LINE;
import static org.countersign.rules.pack.offer.Quoted.LINES;
import static org.countersign.rules.pack.offer.Quoted.MODE;
import static org.countersign.rules.pack.offer.Quoted.PACKING;
import static org.countersign.rules.pack.offer.Quoted.PAYMENT;
import static org.countersign.rules.pack.offer.Quoted.PRODUCT;
import static org.countersign.rules.pack.offer.Quoted.QUANTITY;
import static org.countersign.rules.pack.offer.Quoted.SELLER;
import static org.countersign.rules.pack.offer.Quoted.SELLER_COUNTRY;
import static org.countersign.rules.pack.offer.Quoted.SHIPMENT;
import static org.countersign.rules.pack.offer.Quoted.TERM;
import static org.countersign.rules.pack.offer.Quoted.UNIT_PRICE;
import static org.countersign.rules.pack.offer.Quoted.VALID_UNTIL;
import static org.countersign.rules.rule.Condition.distinct;
import static org.countersign.rules.rule.Condition.is;
import static org.countersign.rules.rule.Condition.not;
import static org.countersign.rules.rule.Condition.present;

import io.vavr.collection.Vector;
import org.countersign.rules.rule.Many;
import org.countersign.rules.rule.Ref;
import org.countersign.rules.rule.Rule;
import org.countersign.trade.goods.Attribute;
import org.countersign.trade.goods.Product;
import org.countersign.trade.goods.Specification;
import org.countersign.trade.offer.Quotation;
import org.countersign.trade.offer.QuotationLine;
import org.countersign.trade.party.Company;

/**
 * Rules over what a quotation says at all: the eight elements that a buyer needs to accept it (goods, quality, quantity, price, payment,
 * packing, delivery term with carriage, time of delivery), until when it stands, and who is who.
 */
final class SaidRules {
    private static final Ref<Quotation, Specification> SPECIFICATION = PRODUCT.maybe(Product.SPECIFICATION);
    private static final Many<Quotation, Attribute> QUALITY = SPECIFICATION.many(Specification.ATTRIBUTES);

    private static final Rule<Quotation> GOODS =
            Rule.error("QUO-SAID-E01").about(LINES).require(present(LINES)).accordingTo(cisg("14(1)"));

    private static final Rule<Quotation> PRICE = Rule.error("QUO-SAID-E02")
            .about(UNIT_PRICE)
            .require(present(UNIT_PRICE))
            .accordingTo(cisg("14(1)"));

    private static final Rule<Quotation> DELIVERY = Rule.error("QUO-SAID-E03")
            .about(TERM)
            .require(present(TERM))
            .accordingTo(practice("a price says nothing until it says which costs are in it"));

    private static final Rule<Quotation> QUANTITIES = Rule.warning("QUO-SAID-W01")
            .about(QUANTITY)
            .require(present(QUANTITY))
            .accordingTo(cisg("14(1)"));

    private static final Rule<Quotation> QUALITIES = Rule.warning("QUO-SAID-W02")
            .about(SPECIFICATION)
            .require(present(QUALITY))
            .accordingTo(cisg("35(1)"), practice("what is not specified can be of any quality"));

    private static final Rule<Quotation> TERMS_OF_PAYMENT = Rule.warning("QUO-SAID-W03")
            .about(PAYMENT)
            .require(present(PAYMENT))
            .accordingTo(practice("a price paid later is a lower price"), cisg("58(1)"));

    private static final Rule<Quotation> PACKINGS = Rule.warning("QUO-SAID-W04")
            .about(PACKING)
            .require(present(PACKING))
            .accordingTo(cisg("35(1)"), practice("freight is reckoned by packages, weight and measurement"));

    private static final Rule<Quotation> TIME_OF_DELIVERY = Rule.warning("QUO-SAID-W05")
            .about(SHIPMENT)
            .require(present(SHIPMENT))
            .accordingTo(cisg("33"));

    private static final Rule<Quotation> VALIDITY = Rule.warning("QUO-SAID-W06")
            .about(VALID_UNTIL)
            .require(present(VALID_UNTIL))
            .accordingTo(cisg("18(2)"));

    private static final Rule<Quotation> CARRIAGE = Rule.advice("QUO-SAID-A01")
            .about(MODE)
            .require(present(MODE))
            .accordingTo(practice("freight, packing and papers differ from one mode of transport to the other"));

    private static final Rule<Quotation> SELLS_TO_ANOTHER = Rule.error("QUO-SAID-E04")
            .about(BUYER.one(Company.NAME))
            .require(not(is(BUYER.one(Company.NAME), SELLER.one(Company.NAME))))
            .accordingTo(practice("a contract has two sides"));

    private static final Rule<Quotation> LINES_ARE_TOLD_APART = Rule.warning("QUO-SAID-W07")
            .about(LINES)
            .require(distinct(LINES, LINE.one(QuotationLine.ID)))
            .accordingTo(practice("an order refers to lines by their numbers"));

    private static final Rule<Quotation> SELLS_ABROAD = Rule.advice("QUO-SAID-A02")
            .about(BUYER)
            .require(not(is(BUYER_COUNTRY, SELLER_COUNTRY)))
            .accordingTo(cisg("1(1)"));

    private SaidRules() {}

    static Vector<Rule<Quotation>> rules() {
        return Vector.of(
                GOODS,
                PRICE,
                DELIVERY,
                QUANTITIES,
                QUALITIES,
                TERMS_OF_PAYMENT,
                PACKINGS,
                TIME_OF_DELIVERY,
                VALIDITY,
                CARRIAGE,
                SELLS_TO_ANOTHER,
                LINES_ARE_TOLD_APART,
                SELLS_ABROAD);
    }
}
