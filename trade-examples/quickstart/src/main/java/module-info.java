/** Throwaway: the quickstart's module. */
module org.countersign.examples.quickstart {
    requires org.countersign.rules;
}
