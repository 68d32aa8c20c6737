package org.countersign.trade;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.countersign.trade.base.process.Entry;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.text.CanonicalText;
import org.countersign.trade.credit.swift.Mt700;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.InquiryProcess;
import org.junit.jupiter.api.Test;

/** The fuzzer starts from inputs that are read today; once a shape changes, inputs of yesterday would keep it before the door. */
class FuzzInputsTest {
    private static final Path INPUTS =
            Path.of("src", "test", "resources", "org", "countersign", "trade", "ParserFuzzInputs");

    @Test
    void mostInputsOfCanonicalTextAreStillRead() throws IOException {
        Shape<Entry> entry = Entry.shapeFor(InquiryProcess.INQUIRY);
        mostAre("inquiry", text -> CanonicalText.read(Inquiry.SHAPE, text).isRight());
        mostAre("entry", text -> CanonicalText.read(entry, text).isRight());
        mostAre("mt700", text -> Mt700.parse(text).isRight());
    }

    private static void mostAre(String target, Predicate<String> read) throws IOException {
        Vector<String> texts = Vector.empty();
        try (Stream<Path> files = Files.list(INPUTS.resolve(target))) {
            for (Path file : files.toList()) {
                texts = texts.append(Files.readString(file));
            }
        }
        int readable = texts.count(read);
        assertTrue(readable * 2 > texts.size(), readable + " of " + texts.size() + " inputs for " + target);
    }
}
