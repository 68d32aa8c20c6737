package org.countersign.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vavr.control.Either;
import java.io.IOException;
import java.util.Map;
import org.countersign.testkit.Source;
import org.countersign.testkit.trade.QuotationGens;
import org.countersign.trade.base.map.MapForm;
import org.countersign.trade.base.map.MapProblem;
import org.countersign.trade.base.text.CanonicalText;
import org.countersign.trade.offer.Quotation;
import org.junit.jupiter.api.Test;

/** Documents as JSON, by a library that knows nothing of us and of which we know nothing. */
class JsonTest {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static Either<MapProblem, Quotation> read(String json) throws IOException {
        return MapForm.from(Quotation.SHAPE, MAPPER.readValue(json, Map.class));
    }

    @Test
    void aQuotationComesBackFromItsJsonWithTheSameDigest() throws IOException {
        for (int seed = 0; seed < 200; seed++) {
            Quotation quotation = QuotationGens.quotation().next(Source.of(seed));
            String json = MAPPER.writeValueAsString(MapForm.to(Quotation.SHAPE, quotation));
            assertEquals(Either.right(quotation), read(json));
            assertEquals(
                    Either.right(CanonicalText.digest(Quotation.SHAPE, quotation)),
                    read(json).map(Quotation::digest));
        }
    }

    @Test
    void aNumberOfJsonIsRefusedWithItsPlace() throws IOException {
        Quotation quotation = QuotationGens.quotation().next(Source.of(1));
        String json = MAPPER.writeValueAsString(MapForm.to(Quotation.SHAPE, quotation));
        String number = json.replaceFirst("\"revision\":\"([0-9]+)\"", "\"revision\":$1");
        assertTrue(!number.equals(json));
        assertEquals("revision: must be a text: a number", read(number).fold(MapProblem::toString, read -> "read"));
    }
}
