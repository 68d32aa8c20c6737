package org.countersign.trade.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.Reason;
import org.countersign.trade.base.Texts;
import org.countersign.trade.party.NamedPlace;
import org.countersign.trade.party.Places;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermReadingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        FOB Ningbo Incoterms 2020                       | rule FOB Ningbo, Incoterms 2020           |
        FOB Ningbo (CNNGB), Incoterms 2020              | rule FOB Ningbo (CNNGB), Incoterms 2020   |
        CIF HAMBURG                                     | rule CIF HAMBURG                          | TERM-ASK-EDITION
        cif hamburg, incoterms 2020                     | rule CIF hamburg, Incoterms 2020          |
        FCA Ningbo Airport (Incoterms\u00ae 2010)       | rule FCA Ningbo Airport, Incoterms 2010   | TERM-OLDER-EDITION
        INCOTERMS 2020: FOB SHANGHAI                    | rule FOB SHANGHAI, Incoterms 2020         |
        DAP Hamburg as per ICC Incoterms\u00ae rules 2020 | rule DAP Hamburg, Incoterms 2020        |
        EXW                                             | rule EXW                                  | TERM-ASK-PLACE-DELIVERY TERM-ASK-EDITION
        FOB Incoterms                                   | rule FOB                                  | TERM-ASK-PORT-SHIPMENT TERM-ASK-EDITION
        F.O.B. Shanghai                                 | rule FOB Shanghai                         | TERM-ASK-EDITION
        f.o.b. Shanghai                                 | rule FOB Shanghai                         | TERM-ASK-EDITION
        FOB-Shanghai                                    | rule FOB Shanghai                         | TERM-ASK-EDITION
        FOB: Shanghai                                   | rule FOB Shanghai                         | TERM-ASK-EDITION
        C&F Jebel Ali Incoterms 2020                    | rule CFR Jebel Ali, Incoterms 2020        | TERM-ALIAS
        CNF Jebel Ali                                   | rule CFR Jebel Ali                        | TERM-ALIAS TERM-ASK-EDITION
        cost and freight Jebel Ali                      | rule CFR Jebel Ali                        | TERM-ALIAS TERM-ASK-EDITION
        Cost, Insurance and Freight Jebel Ali           | rule CIF Jebel Ali                        | TERM-ALIAS TERM-ASK-EDITION
        ex works Ningbo                                 | rule EXW Ningbo                           | TERM-ALIAS TERM-ASK-EDITION
        Ex-Factory Ningbo                               | rule EXW Ningbo                           | TERM-ALIAS TERM-ASK-EDITION
        free on board Ningbo                            | rule FOB Ningbo                           | TERM-ALIAS TERM-ASK-EDITION
        FOB (Free On Board) Ningbo                      | rule FOB Ningbo                           | TERM-ASK-EDITION
        Delivered at Place Unloaded (DPU) Chicago       | rule DPU Chicago                          | TERM-ASK-EDITION
        Price terms: CIF Lagos                          | rule CIF Lagos                            | TERM-ASK-EDITION
        Ningbo FOB                                      | rule FOB Ningbo                           | TERM-PLACE-FIRST TERM-ASK-EDITION
        CIF Port Des Galets                             | rule CIF Port Des Galets                  | TERM-ASK-EDITION
        DAP DES MOINES, Incoterms 2020                  | rule DAP DES MOINES, Incoterms 2020       |
        CIF Hamburg Incoterms 1990                      | rule CIF Hamburg                          | TERM-EDITION-UNKEPT TERM-ASK-EDITION
        CIF Hamburg 2020                                | rule CIF Hamburg                          | TERM-BARE-YEAR TERM-ASK-EDITION
        CIF Hamburg Incoterms 2010 / Incoterms 2020     | rule CIF Hamburg                          | TERM-EDITIONS TERM-ASK-EDITION
        DPU Hamburg Incoterms 2010                      | rule DPU Hamburg                          | TERM-NOT-IN-EDITION TERM-ASK-EDITION
        CIF Hamburg Incoterms 2000                      | rule CIF Hamburg, Incoterms 2000          | TERM-OLDER-EDITION
        FOB stowed and trimmed Santos, Incoterms 2020   | rule FOB Santos, Incoterms 2020           | TERM-ADDITION TERM-ASK-ADDITION
        DDP Berlin VAT unpaid, Incoterms 2020           | rule DDP Berlin, Incoterms 2020           | TERM-ADDITION TERM-ASK-ADDITION
        CIF Lagos liner terms                           | rule CIF Lagos                            | TERM-ADDITION TERM-ASK-EDITION TERM-ASK-ADDITION
        DDU Hamburg                                     | retired DDU Hamburg -> DAP                | TERM-RETIRED TERM-ASK-SUCCESSOR TERM-ASK-EDITION
        DDU Hamburg Incoterms 2020                      | retired DDU Hamburg -> DAP                | TERM-NOT-IN-EDITION TERM-RETIRED TERM-ASK-SUCCESSOR TERM-ASK-EDITION
        DDU Hamburg Incoterms 2000                      | retired DDU Hamburg, Incoterms 2000 -> DAP | TERM-OLDER-EDITION TERM-RETIRED TERM-ASK-SUCCESSOR
        DAT Rotterdam                                   | retired DAT Rotterdam -> DPU              | TERM-RETIRED TERM-ASK-SUCCESSOR TERM-ASK-EDITION
        Delivered Duty Unpaid Lagos                     | retired DDU Lagos -> DAP                  | TERM-ALIAS TERM-RETIRED TERM-ASK-SUCCESSOR TERM-ASK-EDITION
        FOB Destination                                 | not                                       | TERM-US-FOB TERM-ASK-RULE
        FOB Origin, freight collect                     | not                                       | TERM-US-FOB TERM-ASK-RULE
        fob factory                                     | not                                       | TERM-US-FOB TERM-ASK-RULE
        FOB shipping point freight prepaid              | not                                       | TERM-US-FOB TERM-ASK-RULE
        F.O.B. our dock, Chicago                        | not                                       | TERM-US-FOB TERM-ASK-RULE
        FOT Basel                                       | not                                       | TERM-OLD-RULE TERM-ASK-RULE
        F.O.R. Basel                                    | not                                       | TERM-OLD-RULE TERM-ASK-RULE
        FIOST                                           | not                                       | TERM-FREIGHT-WORDS TERM-ASK-RULE
        CY/CY Hamburg                                   | not                                       | TERM-FREIGHT-WORDS TERM-ASK-RULE
        door to door                                    | not                                       | TERM-FREIGHT-WORDS TERM-ASK-RULE
        franco domicile                                 | not                                       | TERM-LOOSE-WORDS TERM-ASK-RULE
        delivered Hamburg                               | not                                       | TERM-LOOSE-WORDS TERM-ASK-RULE
        FOB Ningbo or CIF Hamburg                       | unreadable                                | TERM-SEVERAL TERM-ASK-ONE
        your best price please                          | unreadable                                | TERM-NO-RULE TERM-ASK-RULE
        FOBBING                                         | unreadable                                | TERM-NO-RULE TERM-ASK-RULE
        Des Moines                                      | unreadable                                | TERM-NO-RULE TERM-ASK-RULE
        ''                                              | unreadable                                | TERM-BLANK TERM-ASK-RULE
        """)
    void whatPeopleWriteIsReadAsWhatItIs(String written, String reading, String codes) {
        TermReading read = DeliveryTerm.read(written);
        assertEquals(
                reading + " | " + (codes == null ? "" : codes),
                said(read) + " | "
                        + read.remarks()
                                .appendAll(read.asks())
                                .map(Reason::code)
                                .mkString(" "));
    }

    @Test
    void whatIsNoPlainTextIsShownHarmlesslyAndNotRead() {
        TermReading read = DeliveryTerm.read("FOB \u202eogniN");
        assertEquals("unreadable", said(read));
        assertEquals("FOB U+202EogniN", read.written());
        assertEquals("unreadable", said(DeliveryTerm.read("FOB " + "x".repeat(400))));
        assertEquals("rule FOB " + "x".repeat(396), said(DeliveryTerm.read("FOB " + "x".repeat(396))));
    }

    @Test
    void blanksOfEveryKindPartTheWords() {
        assertEquals(
                "rule FOB Ningbo, Incoterms 2020", said(DeliveryTerm.read("FOB\u3000Ningbo\n\tIncoterms\u00a02020")));
    }

    @Test
    void aPlaceIsSettledOnlyWhenAskedFor() {
        DeliveryTerm asWritten = DeliveryTerm.parse("CIF HAMBURG");
        assertEquals(Option.some(asWritten), DeliveryTerm.read("CIF HAMBURG").term());
        assertEquals(
                "CIF HAMBURG (DEHAM)", asWritten.settledBy(Places.standard()).fold(() -> "", Object::toString));
        assertEquals(Option.none(), DeliveryTerm.parse("CIF Portland").settledBy(Places.standard()));
    }

    @Test
    void onlyOurOwnSpellingIsParsed() {
        Vector.of(
                        "fob Ningbo",
                        "FOB  Ningbo",
                        "FOB Ningbo ",
                        "FOBNingbo",
                        "FOB ",
                        "FO",
                        "",
                        "FOB, Incoterms 1990",
                        "DDU, Incoterms 2020",
                        "FOB X, Incoterms 2020, Incoterms 2020")
                .forEach(text -> assertThrows(IllegalArgumentException.class, () -> DeliveryTerm.parse(text), text));
        assertThrows(IllegalArgumentException.class, () -> Incoterm.FOB.at(NamedPlace.of("Ningbo, Incoterms 2010")));
    }

    @Test
    void everyRemarkAndQuestionHasWordsInBothLanguages() {
        Seq<Reason> all = Vector.of(
                        "C&F Ningbo FOB",
                        "EXW",
                        "FAS",
                        "CIF",
                        "DAP",
                        "DAT",
                        "DAF",
                        "FOB stowed",
                        "Ningbo FOB",
                        "CIF x 2020",
                        "CIF x Incoterms 1990",
                        "CIF x Incoterms 2010, Incoterms 2020",
                        "DPU x Incoterms 2010",
                        "CIF x Incoterms 2010",
                        "C&F Lagos",
                        "FOB Origin",
                        "FOT x",
                        "FIO",
                        "franco",
                        "",
                        "?",
                        "\u202e")
                .map(DeliveryTerm::read)
                .flatMap(read -> read.remarks().appendAll(read.asks()));
        Vector.of(DeliveryTexts.english(), DeliveryTexts.chinese()).forEach(texts -> {
            assertEquals(TreeSet.ofAll(texts.keys()), TreeSet.ofAll(all.map(Reason::code)));
            all.forEach(reason -> hasWords(texts, reason));
        });
    }

    private static void hasWords(Texts texts, Reason reason) {
        String said = texts.say(reason);
        assertFalse(said.contains("{"), said);
        assertTrue(texts.find(reason.code()).isDefined(), reason.code());
        reason.arguments().values().forEach(argument -> assertTrue(said.contains(argument), said));
    }

    private static String said(TermReading reading) {
        return reading.fold(
                rule -> "rule " + rule.read(),
                retired -> "retired " + retired.read() + " -> " + retired.successor(),
                other -> "not",
                unreadable -> "unreadable");
    }
}
