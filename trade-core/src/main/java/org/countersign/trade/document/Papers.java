package org.countersign.trade.document;

import org.countersign.trade.base.shape.Family;
import org.countersign.trade.base.style.Evolving;

/** How papers of every kind are written. Stands apart from {@link Paper}, which is made ready before the first of its kinds is. */
@Evolving
public final class Papers {
    /** The kinds of papers. */
    public static final Family<Paper> FAMILY = Family.of(
            CommercialInvoice.SHAPE,
            PackingList.SHAPE,
            TransportDocument.SHAPE,
            InsuranceDocument.SHAPE,
            CertificateOfOrigin.SHAPE,
            InspectionCertificate.SHAPE,
            Draft.SHAPE,
            Certificate.SHAPE);

    private Papers() {}
}
