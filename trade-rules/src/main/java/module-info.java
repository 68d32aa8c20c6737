/** Rules over the values of foreign trade. */
module org.countersign.rules {
    requires static org.immutables.value.annotations;
    requires transitive org.countersign.trade;
}
