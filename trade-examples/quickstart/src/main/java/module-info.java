/** The library as a named module sees it. */
module org.countersign.examples.quickstart {
    requires org.countersign.rules;
}
