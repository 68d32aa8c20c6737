package org.countersign.trade.offer.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.countersign.testkit.Jqwik;
import org.countersign.testkit.Refused;
import org.countersign.testkit.trade.MatchingGens;
import org.countersign.trade.base.Decimal;
import org.countersign.trade.base.Truth;
import org.countersign.trade.goods.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Measures as people write them, and whether one is what somebody wants. */
class SpanTest {
    private static final Glossary GLOSSARY = Glossary.parse(
            "black = schwarz, negro, 黑色\nwhite = weiß, blanco, 白色\nstainless-steel = Edelstahl, acero inoxidable");

    private static Told told(String text) {
        return Told.read(text, GLOSSARY);
    }

    private static Truth met(String wanted, String offered) {
        return told(wanted).isMetBy(told(offered), 5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9 W | 9 WTT",
                "9W | 9 WTT",
                "1,5 kg | 1.5 KGM",
                "1.250,5 g | 1250.5 GRM",
                "1,250,000 pcs | 1250000 C62",
                "0.125 mm | 0.125 MMT",
                "110-240 V | 110 VLT..240 VLT",
                "110V – 240V | 110 VLT..240 VLT",
                "5 bis 10 mm | 5 MMT..10 MMT",
                "min. 800 lm | 800 LUM..",
                ">= 800 lm | 800 LUM..",
                "不低于 800 流明 | 800 LUM..",
                "800 lm or more | 800 LUM..",
                "max 1.2 kg | ..1.2 KGM",
                "höchstens 12 % | ..12 P1",
                "ca. 30 cm | 30 CMT",
                "110~240 V | 110 VLT..240 VLT",
                "60 x 120 cm | 60 CMT, 120 CMT",
                "60cm×120cm×75cm | 60 CMT, 120 CMT, 75 CMT",
                "9 W (60 W equivalent) | 9 WTT",
                "80 | 80",
                "300 TC | ''",
                "1,500 mm | ''",
                "1.500 mm | ''",
                "9 W, dimmable | ''",
                "240-110 V | ''",
                "5 kg-10 mm | ''",
                "RAL 9005 | ''"
            })
    void whatPeopleWriteIsReadOrLeftAsWords(String written, String read) {
        assertEquals(read, told(written).spans().mkString(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9 W | 9 W | YES",
                "9 W | 9.2 W | YES",
                "9 W | 10 W | NO",
                "9 W | 0.009 kW | YES",
                "2 lb | 907 g | YES",
                "min 800 lm | 806 lm | YES",
                "min 800 lm | 790 lm | NO",
                "min 800 lm | max 1000 lm | UNKNOWN",
                "min 800 lm | min 500 lm | UNKNOWN",
                "220 V | 110-240 V | YES",
                "5-10 mm | 8 mm | YES",
                "5-10 mm | 9-12 mm | UNKNOWN",
                "5-10 mm | 11-12 mm | NO",
                "max 14 % | max 12 % | YES",
                "9 W | 9 lm | UNKNOWN",
                "9 W | 9 | UNKNOWN",
                "60 x 120 cm | 600 x 1200 mm | YES",
                "60 x 120 cm | 120 x 60 cm | NO",
                "60 x 120 cm | 60 cm | UNKNOWN",
                "E27 | E27 | YES",
                "E27 | E14 | NO",
                "E27 | E27 screw base | YES",
                "E27 | bayonet | UNKNOWN",
                "schwarz | black | YES",
                "Schwarz | 黑色 | YES",
                "negro | white | NO",
                "black | matt black | YES",
                "matt black | black | UNKNOWN",
                "Edelstahl 304 | stainless steel 304 | YES",
                "Edelstahl 304 | stainless steel 316 | NO",
                "cotton | linen | UNKNOWN",
                "!! | ?? | UNKNOWN",
            })
    void whetherItIsWhatIsWanted(String wanted, String offered, Truth answer) {
        assertEquals(answer, met(wanted, offered));
    }

    @Test
    void runningWordsGiveUpTheirMeasuresAndNamedParts() {
        assertEquals(
                "9 WTT, 2700 KEL..3000 KEL",
                Said.read("LED bulb 9W 2700-3000K, 5000 pcs, 2 years", Glossary.none())
                        .map(said -> said.told().text())
                        .mkString(", "));
        Glossary power = Glossary.parse("power = Leistung, 功率, potencia");
        assertEquals(
                "power 9 W, base E27, colour white",
                Said.read("Leistung: 9 W; base = E27；color：white，请尽快; power: 10 W", power)
                        .map(said -> said.attribute().map(Object::toString).getOrElse("") + " "
                                + said.told().text())
                        .mkString(", "));
    }

    @Test
    void aSpanHasAnEndAndRisesInOneUnit() {
        Option<Figure> five = Option.some(Figure.of(Decimal.of(5), Unit.KILOGRAM));
        Option<Figure> four = Option.some(Figure.of(Decimal.of(4), Unit.KILOGRAM));
        Option<Figure> metres = Option.some(Figure.of(Decimal.of(9), Unit.METRE));
        Refused.with("a span must have an end", () -> new Span(Option.none(), Option.none()));
        Refused.with("a span must rise in one unit: `5 KGM` to `4 KGM`", () -> new Span(five, four));
        Refused.with("a span must rise in one unit: `5 KGM` to `9 MTR`", () -> new Span(five, metres));
    }

    /** What a verifier that chooses each end by itself cannot make. */
    @Test
    void spansAreEqualWhereBothEndsAre() {
        Vector<Span> different = Vector.of("5 kg", "6 kg", "5-6 kg", "min 5 kg", "max 5 kg", "max 6 kg", "5 g", "5")
                .map(SpanTest::span);
        different.forEach(one -> different.forEach(other -> assertEquals(one == other, one.equals(other))));
        assertEquals(span("5-6 kg"), span("5 to 6 kilos"));
        assertEquals(span("5-6 kg").hashCode(), span("5 to 6 kilos").hashCode());
    }

    private static Span span(String text) {
        return told(text).spans().head();
    }

    @Test
    void aGlossaryIsReadLineByLine() {
        assertEquals(Option.some("stainless-steel"), GLOSSARY.meaning("ACERO  Inoxidable"));
        assertEquals(Option.some("white"), GLOSSARY.meaning("Weiß"));
        assertEquals(
                Glossary.parse("black = negro"),
                Glossary.parse("# a remark\n\nblack = Negro, black\n"),
                "one spelling");
        Refused.with("word must have one meaning: `negro`", () -> Glossary.parse("black = negro\nwhite = negro"));
        Refused.with(
                "glossary must be lines such as `power = Leistung, potencia`: `power`", () -> Glossary.parse("power"));
        Refused.with(
                "meaning must be a lower-case name such as `stainless-steel`: `Black`",
                () -> Glossary.parse("Black = negro"));
        Refused.with(
                "word must be in small letters without accents and marks, of at most 4 parts: `a b c d e`",
                () -> Glossary.parse("black = a b c d e"));
    }

    /** Whoever wants what he has already is never refused; and what is certain one way is not refused the other way by a wider wish. */
    @Property
    void aSpanMeetsItself(@ForAll("spans") Span span) {
        assertEquals(Truth.YES, span.isMetBy(span, 0));
    }

    @Property
    void aWiderMarginNeverTurnsAYesIntoAnythingElse(@ForAll("spans") Span wanted, @ForAll("spans") Span offered) {
        if (wanted.isMetBy(offered, 0).isYes()) {
            assertEquals(Truth.YES, wanted.isMetBy(offered, 20));
        }
    }

    @Provide
    Arbitrary<Span> spans() {
        return Jqwik.arbitrary(MatchingGens.span());
    }
}
