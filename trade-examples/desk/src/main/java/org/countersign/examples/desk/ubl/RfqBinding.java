package org.countersign.examples.desk.ubl;

import com.helger.diagnostics.error.IError;
import com.helger.diagnostics.error.list.ErrorList;
import com.helger.ubl24.UBL24Marshaller;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.regex.Pattern;
import oasis.names.specification.ubl.schema.xsd.requestforquotation_24.RequestForQuotationType;

/** Checks a request for quotation against its schema and binds it, with ph-ubl. */
final class RfqBinding {
    private static final Pattern CODE = Pattern.compile("^cvc-[\\w.-]+: ");
    private static final Pattern NAMESPACE = Pattern.compile("\"urn:[^\"]*\":");
    private static final int LONGEST = 300;

    private RfqBinding() {}

    static Either<BadFile, RequestForQuotationType> bind(String text) {
        ErrorList errors = new ErrorList();
        Option<RequestForQuotationType> bound = Option.of(
                UBL24Marshaller.requestForQuotation().setCollectErrors(errors).read(text));
        return bound.toEither(() -> Vector.ofAll(errors)
                .find(IError::isError)
                .map(RfqBinding::badFile)
                .getOrElse(BadFile.whole("breaks the schema of UBL 2.4")));
    }

    private static BadFile badFile(IError error) {
        String said = Option.of(error.getErrorText(Locale.ENGLISH)).getOrElse("no reason given");
        String bare = NAMESPACE.matcher(CODE.matcher(said).replaceFirst("")).replaceAll("");
        String text = bare.length() > LONGEST ? bare.substring(0, LONGEST) + "..." : bare;
        return BadFile.at(error.getErrorLocation().getLineNumber(), "breaks the schema of UBL 2.4: " + text);
    }
}
