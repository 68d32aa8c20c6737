package org.countersign.examples.desk.ubl.write;

import com.helger.ubl24.UBL24Marshaller;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.io.StringReader;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The schema of a UBL quotation, read by the JDK itself. */
final class Schemas {
    private static final Schema QUOTATION = schema();

    private Schemas() {}

    /** What the schema finds wrong. */
    static Option<String> problem(String xml) {
        return Try.run(() -> QUOTATION.newValidator().validate(new StreamSource(new StringReader(xml))))
                .fold(wrong -> Option.some(String.valueOf(wrong.getMessage())), valid -> Option.none());
    }

    private static Schema schema() {
        try {
            return SchemaFactory.newDefaultInstance()
                    .newSchema(Vector.ofAll(UBL24Marshaller.getAllQuotationXSDs())
                            .map(file -> new StreamSource(String.valueOf(file.getAsURL())))
                            .toJavaArray(StreamSource[]::new));
        } catch (SAXException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
