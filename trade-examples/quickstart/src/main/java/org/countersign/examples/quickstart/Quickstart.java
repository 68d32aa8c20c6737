package org.countersign.examples.quickstart;

import org.countersign.trade.offer.Inquiry;

/** What the README quotes. */
public final class Quickstart {
    private Quickstart() {}

    /**
     * Runs.
     *
     * @param args nothing
     */
    public static void main(String[] args) {
        Inquiry inquiry =
                Inquiry.builder().number("RFQ-7").buyer("Nordlicht GmbH").build();
        inquiry.questions().forEach(question -> System.out.println(question.path()));
    }
}
