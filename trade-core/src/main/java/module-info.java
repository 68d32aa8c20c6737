/** Foreign trade as immutable values; each room is a package with a door plate. */
module org.countersign.trade {
    requires static org.immutables.value.annotations;
    requires transitive org.jspecify;
    requires transitive io.vavr;
    requires transitive java.money;
    requires org.slf4j;

    exports org.countersign.trade.base;
    exports org.countersign.trade.base.diff;
    exports org.countersign.trade.base.map;
    exports org.countersign.trade.base.process;
    exports org.countersign.trade.base.shape;
    exports org.countersign.trade.base.style;
    exports org.countersign.trade.base.text;
    exports org.countersign.trade.catalogue;
    exports org.countersign.trade.credit;
    exports org.countersign.trade.credit.amend;
    exports org.countersign.trade.credit.check;
    exports org.countersign.trade.credit.review;
    exports org.countersign.trade.credit.swift;
    exports org.countersign.trade.delivery;
    exports org.countersign.trade.delivery.duty;
    exports org.countersign.trade.delivery.price;
    exports org.countersign.trade.document;
    exports org.countersign.trade.evidence;
    exports org.countersign.trade.evidence.dossier;
    exports org.countersign.trade.evidence.log;
    exports org.countersign.trade.goods;
    exports org.countersign.trade.money;
    exports org.countersign.trade.offer;
    exports org.countersign.trade.offer.book;
    exports org.countersign.trade.offer.law;
    exports org.countersign.trade.offer.negotiation;
    exports org.countersign.trade.party;
    exports org.countersign.trade.party.trust;
    exports org.countersign.trade.payment;
    exports org.countersign.trade.payment.account;
    exports org.countersign.trade.payment.advice;
    exports org.countersign.trade.payment.collection;
    exports org.countersign.trade.payment.date;
    exports org.countersign.trade.payment.escrow;
    exports org.countersign.trade.payment.exposure;
    exports org.countersign.trade.payment.handover;
    exports org.countersign.trade.payment.method;
    exports org.countersign.trade.payment.open;
}
