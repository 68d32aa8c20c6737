package org.countersign.trade.base.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.AbstractList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.countersign.testkit.Source;
import org.countersign.testkit.trade.PaymentGens;
import org.countersign.testkit.trade.ProcessGens;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.Path;
import org.countersign.trade.base.process.Entry;
import org.countersign.trade.base.process.Unread;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.goods.Quantity;
import org.countersign.trade.offer.Inquiry;
import org.countersign.trade.offer.InquiryLine;
import org.countersign.trade.offer.InquiryProcess;
import org.countersign.trade.payment.account.Account;
import org.junit.jupiter.api.Test;

/** What a host's JSON library gets, and what of the things that it may bring is refused. */
class MapFormTest {
    private static final InquiryLine LAMP = InquiryLine.builder()
            .id("10")
            .product("LED lamp")
            .quantity(Option.some(Quantity.parse("35 C62")))
            .build();
    private static final Inquiry INQUIRY = Inquiry.builder()
            .number("RFQ-7")
            .buyer("Nordlicht GmbH")
            .lines(Vector.of(LAMP))
            .extensions(Extensions.none().with("erp.example/customer", "C-7"))
            .build();

    private static Map<String, Object> line() {
        return new HashMap<>(
                Map.of("@type", "inquiry-line/1", "id", "10", "product", "LED lamp", "quantity", "35 C62"));
    }

    private static Map<String, Object> inquiry() {
        return new HashMap<>(Map.of(
                "@type", "inquiry/1",
                "number", "RFQ-7",
                "buyer", "Nordlicht GmbH",
                "lines", List.of(line()),
                "+erp.example/customer", "C-7"));
    }

    private static String problem(Map<?, ?> map) {
        return MapForm.from(Inquiry.SHAPE, map).fold(MapProblem::toString, read -> "read " + read);
    }

    private static String with(String key, Object content) {
        Map<String, Object> map = inquiry();
        map.put(key, content);
        return problem(map);
    }

    private static String without(String key) {
        Map<String, Object> map = inquiry();
        map.remove(key);
        return problem(map);
    }

    private static String lineWith(String key, Object content) {
        Map<String, Object> map = line();
        map.put(key, content);
        return with("lines", List.of(line(), map));
    }

    @Test
    void aDocumentIsAMapOfTextsListsAndMaps() {
        assertEquals(inquiry(), MapForm.to(Inquiry.SHAPE, INQUIRY));
        assertEquals(
                List.of("@type", "number", "buyer", "lines", "+erp.example/customer"),
                List.copyOf(MapForm.to(Inquiry.SHAPE, INQUIRY).keySet()));
    }

    @Test
    void theMapCannotBeChanged() {
        Map<String, Object> map = MapForm.to(Inquiry.SHAPE, INQUIRY);
        assertThrows(UnsupportedOperationException.class, () -> map.put("number", "RFQ-8"));
        @SuppressWarnings("unchecked")
        List<Object> lines = (List<Object>) map.getOrDefault("lines", List.of());
        assertThrows(UnsupportedOperationException.class, () -> lines.add("x"));
    }

    @Test
    void theOrderOfEntriesMeansNothing() {
        assertEquals(Either.right(INQUIRY), MapForm.from(Inquiry.SHAPE, new TreeMap<>(inquiry())));
        assertEquals(Either.right(INQUIRY), MapForm.from(Inquiry.SHAPE, new TreeMap<>(inquiry()).descendingMap()));
    }

    @Test
    void anotherTypeOrVersionIsRefused() {
        assertEquals("`@type` must be `inquiry/1`", with("@type", "inquiry/2"));
        assertEquals("`@type` must be `inquiry/1`", without("@type"));
        assertEquals("lines[2]: `@type` must be `inquiry-line/1`", lineWith("@type", "quotation-line/1"));
    }

    @Test
    void aKeyThatTheShapeDoesNotHaveIsRefused() {
        assertEquals("`inquiry` has no field `colour`", with("colour", "red"));
        assertEquals("lines[2]: `inquiry-line` has no field `+erp.example/x`", lineWith("+erp.example/x", "1"));
        assertEquals("`inquiry` has no field `extensions`", with("extensions", "x"));
        assertEquals("`inquiry` has no field `Number`", with("Number", "x"));
    }

    @Test
    void aKeyThatIsNoTextIsRefusedWhateverTheMapSaysItFinds() {
        Map<Object, Object> numbers = new HashMap<>(inquiry());
        numbers.put(7, "x");
        assertEquals("key must be a text: a number", problem(numbers));
        Map<Object, Object> nothing = new HashMap<>(inquiry());
        nothing.put(null, "x");
        assertEquals("key must be a text: null", problem(nothing));
        assertEquals("key must be a text: a number", problem(new TreeMap<>(Map.of(7, "x"))));
        Map<String, Object> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        anyCase.putAll(inquiry());
        anyCase.remove("number");
        anyCase.put("NUMBER", "RFQ-7");
        assertEquals("number: must not be left out", problem(anyCase));
    }

    @Test
    void whatMustBeThereMustBeThere() {
        assertEquals("number: must not be left out", without("number"));
        assertEquals(
                "read inquiry/1 {number RFQ-7, buyer Nordlicht GmbH, lines (0), extensions Extensions{byName=TreeMap((erp.example/customer, C-7))}}",
                without("lines"));
    }

    @Test
    void whatIsNotThereIsLeftOutAndNotEmpty() {
        assertEquals("lines: must be a list with an element in it, or be left out: a list", with("lines", List.of()));
        assertEquals("lines: must be a list with an element in it, or be left out: a map", with("lines", line()));
        Map<String, Object> nothing = inquiry();
        nothing.put("currency", null);
        assertEquals("currency: must be a text: null", problem(nothing));
        assertEquals("note: text must not be empty: leave the field out instead", with("note", ""));
    }

    @Test
    void aTextIsATextAndNoNumber() {
        assertEquals("number: must be a text: a number", with("number", 7));
        assertEquals("number: must be a text: a list", with("number", List.of("RFQ-7")));
        assertEquals("number: must be a text: something else", with("number", true));
        assertEquals("+erp.example/customer", "+erp.example/customer");
        assertEquals("must be a text: a number", with("+erp.example/customer", 7));
        assertEquals("lines[1]: must be a map with `@type`: `LED lamp`", with("lines", List.of("LED lamp")));
    }

    @Test
    void aTextHasOneSpelling() {
        assertEquals("lines[2].quantity: must be spelt `35 C62`: `35.0 C62`", lineWith("quantity", "35.0 C62"));
        assertEquals("lines[2].id: text must not start or end with a blank: `10 `", lineWith("id", "10 "));
        assertTrue(lineWith("quantity", "1e999999999 C62").startsWith("lines[2].quantity: "));
    }

    @Test
    void aHostsOwnNamesAreHeldToTheirRule() {
        assertEquals(
                "extension must be named `domain/key` such as `erp.example/customer`: `customer`",
                with("+customer", "x"));
    }

    @Test
    void whatTheFieldsBreakTogetherIsToldWithThePlaceOfTheDocument() {
        Field<Integer, Integer> odd = Field.one("odd", Scalar.COUNT, number -> number);
        Shape<Integer> inner = Shape.of("odd", 1, Integer.class, v -> odd(v.of(odd)), odd);
        Field<Integer, Integer> within = Field.one("inner", new Codec.Nested<>(inner), number -> number);
        Shape<Integer> outer = Shape.of("outer", 1, Integer.class, v -> v.of(within), within);
        assertEquals(
                Either.left(new MapProblem(Path.parse("inner"), "must be odd: `2`")),
                MapForm.from(outer, Map.of("@type", "outer/1", "inner", Map.of("@type", "odd/1", "odd", "2"))));
        assertEquals(
                Either.left(new MapProblem(Path.parse("inner.odd"), "must be spelt `2`: `2.0`")),
                MapForm.from(outer, Map.of("@type", "outer/1", "inner", Map.of("@type", "odd/1", "odd", "2.0"))));
    }

    private static int odd(int number) {
        if (number % 2 == 0) {
            throw new IllegalArgumentException("must be odd: `" + number + "`");
        }
        return number;
    }

    @Test
    void aKindThatIsNotKnownIsKeptWithItsLines() {
        Shape<Entry> shape = Entry.shapeFor(InquiryProcess.INQUIRY);
        Entry kept = new Entry(
                1,
                ProcessGens.stamp().next(Source.of(1)),
                new Unread("inquiry.praised/1", Vector.of("stars: 5")),
                Extensions.none());
        Map<String, Object> map = new HashMap<>(MapForm.to(shape, kept));
        assertEquals(Map.of("@type", "inquiry.praised/1", "@lines", List.of("stars: 5")), map.get("act"));
        assertEquals(Either.right(kept), MapForm.from(shape, map));
        map.put("act", Map.of("@type", "inquiry.praised/1", "stars", "5"));
        assertEquals(
                "Left(act: type and version are not known here: `inquiry.praised/1`)",
                MapForm.from(shape, map).toString());
        map.put("act", Map.of("@type", "inquiry.praised/1", "@lines", List.of("stars")));
        assertEquals(
                "Left(act: line must be `path: text`: `stars`)",
                MapForm.from(shape, map).toString());
        map.put("act", Map.of("@type", "inquiry.praised/1", "@lines", List.of(5)));
        assertEquals(
                "Left(act: must be a text: a number)", MapForm.from(shape, map).toString());
        map.put("act", Map.of());
        assertEquals("Left(act: must be a text: null)", MapForm.from(shape, map).toString());
        map.put("act", "x");
        assertEquals(
                "Left(act: must be a map with `@type`: `x`)",
                MapForm.from(shape, map).toString());
    }

    /** A document that may hold one of its own kind, without end. */
    private record Nest(Option<Nest> inner) {}

    private static Shape<Nest> nest(int depth) {
        Shape<Nest> last = Shape.of("nest", 1, Nest.class, v -> new Nest(Option.none()));
        for (int i = 1; i < depth; i++) {
            Field<Nest, Option<Nest>> inner = Field.maybe("inner", new Codec.Nested<>(last), Nest::inner);
            last = Shape.of("nest", 1, Nest.class, v -> new Nest(v.of(inner)), inner);
        }
        return last;
    }

    private static Map<String, Object> nested(int depth) {
        Map<String, Object> map = Map.of("@type", "nest/1");
        for (int i = 1; i < depth; i++) {
            map = Map.of("@type", "nest/1", "inner", map);
        }
        return map;
    }

    @Test
    void nestingEndsAtSixtyFourDocuments() {
        assertTrue(MapForm.from(nest(70), nested(64)).isRight());
        assertEquals(
                "nesting must be at most 64 deep",
                MapForm.from(nest(70), nested(65)).fold(MapProblem::rule, read -> "read"));
    }

    @Test
    void aMapThatHoldsItselfIsRefused() {
        Map<String, Object> self = inquiry();
        self.put("lines", List.of(self));
        assertEquals("lines[1]: `@type` must be `inquiry-line/1`", problem(self));
        Map<String, Object> round = new LinkedHashMap<>(Map.of("@type", "nest/1"));
        round.put("inner", round);
        assertEquals(
                "nesting must be at most 64 deep",
                MapForm.from(nest(70), round).fold(MapProblem::rule, read -> "read"));
    }

    @Test
    void aListLongerThanADocumentMayBeIsRefusedBeforeItIsRead() {
        assertEquals(
                "lines: must have at most 1000000 elements, it has 1000001",
                with("lines", Collections.nCopies(Path.MAX_ELEMENTS + 1, line())));
        List<Object> liar = new AbstractList<>() {
            @Override
            public Object get(int index) {
                return line();
            }

            @Override
            public int size() {
                return 1 << 30;
            }
        };
        assertEquals("lines: must have at most 1000000 elements, it has 1073741824", with("lines", liar));
    }

    @Test
    void aListOfTheGreatestLengthIsRead() {
        List<Object> numbers = new AbstractList<>() {
            @Override
            public Object get(int index) {
                return 7;
            }

            @Override
            public int size() {
                return Path.MAX_ELEMENTS;
            }
        };
        assertEquals("lines[1]: must be a map with `@type`: a number", with("lines", numbers));
    }

    /** Five entries, two texts, and a line of four entries and three texts. */
    @Test
    void entriesAreCountedTogetherWithThoseOfInnerMaps() {
        assertEquals(Either.right(INQUIRY), MapReader.read(Inquiry.SHAPE, inquiry(), 14));
        assertEquals(
                "Left(lines[1].quantity: the whole must have at most 13 entries)",
                MapReader.read(Inquiry.SHAPE, inquiry(), 13).toString());
        assertEquals(
                "Left(the whole must have at most 4 entries)",
                MapReader.read(Inquiry.SHAPE, inquiry(), 4).toString());
    }

    @Test
    void theLinesOfAKindThatIsNotKnownCountAsWell() {
        Shape<Entry> shape = Entry.shapeFor(InquiryProcess.INQUIRY);
        Entry kept = new Entry(
                1,
                ProcessGens.stamp().next(Source.of(1)),
                new Unread("inquiry.praised/1", Vector.of("stars: 5", "words: good")),
                Extensions.none());
        Map<String, Object> map = MapForm.to(shape, kept);
        int least = Vector.rangeClosed(1, 100)
                .find(most -> MapReader.read(shape, map, most).isRight())
                .getOrElseThrow(AssertionError::new);
        assertEquals(
                "Left(act: the whole must have at most " + (least - 1) + " entries)",
                MapReader.read(shape, map, least - 1).toString());
        assertEquals(
                "Left(act: the whole must have at most " + (least - 2) + " entries)",
                MapReader.read(shape, map, least - 2).toString(),
                "two lines");
        Map<String, Object> more = new HashMap<>(map);
        more.put("act", Map.of("@type", "inquiry.praised/1", "@lines", List.of("stars: 5"), "stars", "5"));
        assertEquals(
                "Left(act: type and version are not known here: `inquiry.praised/1`)",
                MapForm.from(shape, more).toString());
    }

    @Test
    void aKindThatIsNotKnownIsRefusedWhereNoneAreKept() {
        Map<String, Object> account =
                new HashMap<>(MapForm.to(Account.SHAPE, PaymentGens.account().next(Source.of(1))));
        account.put("postings", List.of(Map.of("@type", "posting.gift/1", "day", "2026-01-01")));
        assertEquals(
                "Left(postings[1]: type and version are not known here: `posting.gift/1`)",
                MapForm.from(Account.SHAPE, account).toString());
        account.put("postings", List.of(Map.of("@type", "posting.gift/1", "@lines", List.of("day: 2026-01-01"))));
        assertEquals(
                "Left(postings[1]: type and version are not known here: `posting.gift/1`)",
                MapForm.from(Account.SHAPE, account).toString());
    }

    @Test
    void aRuleIsCutWhereNobodyReadsOn() {
        String thousand = "x".repeat(1000);
        assertEquals(thousand, new MapProblem(Path.root(), thousand).rule());
        assertEquals(thousand + "...", new MapProblem(Path.root(), thousand + "x").rule());
    }
}
