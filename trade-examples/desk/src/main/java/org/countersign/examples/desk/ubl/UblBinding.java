package org.countersign.examples.desk.ubl;

import com.helger.diagnostics.error.IError;
import com.helger.diagnostics.error.list.ErrorList;
import com.helger.jaxb.GenericJAXBMarshaller;
import com.helger.ubl24.UBL24Marshaller;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.regex.Pattern;

/** Checks a paper against its schema and binds it, with ph-ubl. */
final class UblBinding {
    private static final Pattern CODE = Pattern.compile("^cvc-[\\w.-]+: ");
    private static final Pattern NAMESPACE = Pattern.compile("\"urn:[^\"]*\":");
    private static final int LONGEST = 300;

    private UblBinding() {}

    static Either<BadFile, Paper> bind(String text, Element root, Words words) {
        if (root.name().equals(PaperKind.ORDER.root())) {
            return bind(text, root, UBL24Marshaller.order()).map(order -> Papers.order(order, words));
        }
        return root.name().equals(PaperKind.QUOTATION.root())
                ? bind(text, root, UBL24Marshaller.quotation()).map(quotation -> Papers.quotation(quotation, words))
                : bind(text, root, UBL24Marshaller.requestForQuotation()).map(rfq -> Papers.request(rfq, words));
    }

    private static <T> Either<BadFile, Bound<T>> bind(String text, Element root, GenericJAXBMarshaller<T> marshaller) {
        ErrorList errors = new ErrorList();
        Option<T> bound = Option.of(marshaller.setCollectErrors(errors).read(text));
        return bound.map(value -> new Bound<>(value, root))
                .toEither(() -> Vector.ofAll(errors)
                        .find(IError::isError)
                        .map(error -> badFile(error, root))
                        .getOrElse(BadFile.at(root, "breaks the schema of UBL 2.4")));
    }

    private static BadFile badFile(IError error, Element root) {
        String said = Option.of(error.getErrorText(Locale.ENGLISH)).getOrElse("no reason given");
        String bare = NAMESPACE.matcher(CODE.matcher(said).replaceFirst("")).replaceAll("");
        String text = bare.length() > LONGEST ? bare.substring(0, LONGEST) + "..." : bare;
        Element.Position position = new Element.Position(
                error.getErrorLocation().getLineNumber(),
                error.getErrorLocation().getColumnNumber());
        return BadFile.at(position.line(), root.at(position).fullPath(), "breaks the schema of UBL 2.4: " + text);
    }
}
