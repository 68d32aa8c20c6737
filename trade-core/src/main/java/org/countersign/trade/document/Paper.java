package org.countersign.trade.document;

import io.vavr.control.Option;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.style.Evolving;

/** A paper of trade. What several kinds may say, each kind that does not say it leaves open. */
@Evolving
public sealed interface Paper
        permits CommercialInvoice,
                PackingList,
                TransportDocument,
                InsuranceDocument,
                CertificateOfOrigin,
                InspectionCertificate,
                Draft,
                Certificate {
    /** Who issued it, when, how many originals, and its signature. */
    Issue issue();

    /** What the rules take it for. */
    PaperKind kind();

    /** The goods as it names them. */
    default Option<String> goods() {
        return Option.none();
    }

    /** The shipping marks. */
    default Option<String> marks() {
        return Option.none();
    }

    /** How many packages. */
    default Option<Integer> packages() {
        return Option.none();
    }

    /** The gross weight in kilograms. */
    default Option<Decimal> grossKilograms() {
        return Option.none();
    }

    /** The number of the invoice to which it refers. */
    default Option<String> invoiceNumber() {
        return Option.none();
    }

    /** The number of the credit that it quotes. */
    default Option<String> creditNumber() {
        return Option.none();
    }

    /** The port, airport or place of loading. */
    default Option<String> loading() {
        return Option.none();
    }

    /** The port, airport or place of discharge. */
    default Option<String> discharge() {
        return Option.none();
    }

    /** The paper as a reader knows it: its kind and, where it has one, its number. */
    default String label() {
        String name = Papers.FAMILY.kindOf(this).name().replace('-', ' ');
        return PlainText.shown(issue().number().fold(() -> name, number -> name + " " + number));
    }
}
