package org.countersign.examples.desk.ubl;

import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** Which UBL document a file holds. Who wrote it decides what its prices are. */
public enum PaperKind {
    /** The buyer asks; it binds nobody. */
    REQUEST_FOR_QUOTATION("RequestForQuotation"),
    /** The seller offers; its prices are his own. */
    QUOTATION("Quotation"),
    /** The buyer orders, which is an offer of his; its prices are what he wants to pay. */
    ORDER("Order");

    private static final String NAMESPACE = "urn:oasis:names:specification:ubl:schema:xsd:";

    private final String root;

    PaperKind(String root) {
        this.root = root;
    }

    /** The name of its first element. */
    public String root() {
        return root;
    }

    /** Whether the seller wrote it. */
    public boolean isOfSeller() {
        return this == QUOTATION;
    }

    /** The kind whose first element has this namespace and name. */
    static Option<PaperKind> find(String namespace, String name) {
        return Vector.of(values())
                .find(kind -> namespace.equals(NAMESPACE + kind.root + "-2") && name.equals(kind.root));
    }
}
