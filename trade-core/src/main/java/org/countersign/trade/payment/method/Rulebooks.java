package org.countersign.trade.payment.method;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import org.countersign.trade.base.Authority;

/** What may govern a payment, by the short name in our table. */
final class Rulebooks {
    private static final Map<String, Authority> ALL = LinkedHashMap.of(
                    "contract", new Authority("contract", "the contract between seller and buyer"),
                    "UCP 600", new Authority("UCP 600", "Uniform Customs and Practice for Documentary Credits, 2007"),
                    "ISBP 745", new Authority("ISBP 745", "International Standard Banking Practice, 2013"),
                    "URC 522", new Authority("URC 522", "Uniform Rules for Collections, 1995"),
                    "ISP98", new Authority("ISP98", "International Standby Practices, 1998"),
                    "URDG 758", new Authority("URDG 758", "Uniform Rules for Demand Guarantees, 2010"),
                    "GRIF", new Authority("GRIF", "General Rules for International Factoring"),
                    "URF 800", new Authority("URF 800", "Uniform Rules for Forfaiting, 2013"))
            .merge(LinkedHashMap.of(
                    "bills", new Authority("bills", "the law of bills of exchange at the place of payment"),
                    "carriage", new Authority("carriage", "the contract of carriage"),
                    "policy", new Authority("policy", "the policy of the credit insurer"),
                    "platform", new Authority("platform", "the rules of the platform in force on the day of the order"),
                    "scheme", new Authority("scheme", "the rules of the card scheme or wallet")));

    private Rulebooks() {}

    static Authority of(String name) {
        return ALL.get(name)
                .getOrElseThrow(() -> new IllegalArgumentException("no rules have the name `" + name + "`"));
    }
}
