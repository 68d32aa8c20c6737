/** Rules over the values of foreign trade: the verdict, who says so, and what is missing. */
module org.countersign.rules {
    requires static org.immutables.value.annotations;
    requires transitive org.countersign.trade;
    requires org.slf4j;

    exports org.countersign.rules.engine;
    exports org.countersign.rules.explain;
    exports org.countersign.rules.fix;
    exports org.countersign.rules.pack;
    exports org.countersign.rules.pack.contract;
    exports org.countersign.rules.pack.fulfilment;
    exports org.countersign.rules.pack.offer;
    exports org.countersign.rules.pack.sample;
    exports org.countersign.rules.rule;
}
