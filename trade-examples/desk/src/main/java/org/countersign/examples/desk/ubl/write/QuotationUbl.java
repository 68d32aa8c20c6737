package org.countersign.examples.desk.ubl.write;

import com.helger.diagnostics.error.IError;
import com.helger.diagnostics.error.list.ErrorList;
import com.helger.ubl24.UBL24Marshaller;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import oasis.names.specification.ubl.schema.xsd.quotation_24.QuotationType;
import org.countersign.examples.desk.ubl.Remark;
import org.countersign.examples.desk.ubl.UblFile;
import org.countersign.trade.offer.Quotation;

/**
 * A quotation as a UBL 2.4 Quotation: the whole file in memory, valid by its schema, and what of the quotation it does not carry.
 *
 * @param xml the file
 * @param notCarried where the file, read again, differs from the quotation
 */
public record QuotationUbl(String xml, Seq<NotCarried> notCarried) {
    /**
     * The file, or why there can be none: UBL wants a date, a line and the total, and none of them is invented. The remark's text is filed
     * under {@code remark.} and its key.
     */
    public static Either<Remark, QuotationUbl> of(Quotation quotation) {
        if (quotation.issued().isEmpty()) {
            return Either.left(Remark.of("unwritten.issued"));
        }
        if (quotation.lines().isEmpty()) {
            return Either.left(Remark.of("unwritten.lines"));
        }
        return quotation
                .total()
                .toEither(Remark.of("unwritten.total"))
                .flatMap(total -> written(QuotationWriting.of(quotation, total)))
                .flatMap(xml -> readBack(xml)
                        .map(read -> new QuotationUbl(xml, Differences.between(Quotation.SHAPE, quotation, read))));
    }

    /** The bytes of the file, in UTF-8. */
    public byte[] bytes() {
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    private static Either<Remark, String> written(QuotationType ubl) {
        ErrorList errors = new ErrorList();
        return Option.<String>of(UBL24Marshaller.quotation()
                        .setFormattedOutput(true)
                        .setCollectErrors(errors)
                        .getAsString(ubl))
                .toEither(() -> refused(Vector.ofAll(errors)
                        .find(IError::isError)
                        .flatMap(error -> Option.of(error.getErrorText(Locale.ENGLISH)))
                        .getOrElse("no reason given")));
    }

    /** What a stranger reads in the file. */
    private static Either<Remark, Quotation> readBack(String xml) {
        return UblFile.parse(xml.getBytes(StandardCharsets.UTF_8))
                .mapLeft(bad -> refused(bad.found()))
                .flatMap(read -> read.draft().toEither(() -> refused("no quotation can be read in it")));
    }

    private static Remark refused(String found) {
        return Remark.of("unwritten.refused").with("found", found);
    }
}
