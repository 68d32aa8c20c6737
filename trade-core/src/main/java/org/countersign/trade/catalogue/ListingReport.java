package org.countersign.trade.catalogue;

import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.process.Report;
import org.countersign.trade.base.style.Evolving;

/** What buyers and the world tell us about a listing. */
@Evolving
public sealed interface ListingReport extends Report {

    /** The answer of whoever has one for each kind. */
    <A> A fold(Cases<A> cases);

    /**
     * One answer for each kind.
     *
     * @param <A> the type of the answer
     */
    interface Cases<A> {
        /** To this kind. */
        A asked(Asked act);

        /** To this kind. */
        A ordered(Ordered act);

        /** To this kind. */
        A certificateEnded(CertificateEnded act);
    }

    /**
     * An inquiry came from it.
     *
     * @param inquiry its number
     */
    record Asked(String inquiry) implements ListingReport {
        /** Checks what it holds. */
        public Asked {
            PlainText.checkName(inquiry);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.asked(this);
        }

        @Override
        public String toString() {
            return Summary.of("Asked").with("inquiry", inquiry).toString();
        }
    }

    /**
     * An order came from it: an offer, which is accepted or not elsewhere (CISG 14(2)).
     *
     * @param order its number
     */
    record Ordered(String order) implements ListingReport {
        /** Checks what it holds. */
        public Ordered {
            PlainText.checkName(order);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.ordered(this);
        }

        @Override
        public String toString() {
            return Summary.of("Ordered").with("order", order).toString();
        }
    }

    /**
     * A certificate that it names no longer holds.
     *
     * @param certificate its number
     */
    record CertificateEnded(String certificate) implements ListingReport {
        /** Checks what it holds. */
        public CertificateEnded {
            PlainText.checkName(certificate);
        }

        @Override
        public <A> A fold(Cases<A> cases) {
            return cases.certificateEnded(this);
        }

        @Override
        public String toString() {
            return Summary.of("CertificateEnded")
                    .with("certificate", certificate)
                    .toString();
        }
    }
}
