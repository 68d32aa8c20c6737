package org.countersign.trade.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;
import org.countersign.testkit.Refused;
import org.junit.jupiter.api.Test;

class CodeListTest {
    private final CodeList<String> ports = CodeList.<String>named("port", Function.identity())
            .with("NINGBO", "Ning-po", "Beilun Port")
            .with("SHANGHAI");

    @Test
    void aCodeIsFoundUnderEverySpelling() {
        assertEquals(Option.some("NINGBO"), ports.find(" ningbo "));
        assertEquals(Option.some("NINGBO"), ports.find("NING_PO"));
        assertEquals(Option.some("NINGBO"), ports.find("beilunport"));
        assertEquals(Option.some("NINGBO"), ports.find("Beilun Port"));
        assertEquals(Option.some("NINGBO"), ports.find("nin-g b_o"));
        assertEquals(Option.none(), ports.find("ningb@"));
        assertEquals(Option.none(), ports.find("Qingdao"));
        assertEquals(Option.none(), ports.find("nıngbo"));
        assertEquals(Vector.of("NINGBO", "SHANGHAI"), ports.codes());
        assertEquals(
                Vector.of("ningbo", "ningpo", "beilunport", "shanghai"),
                ports.spellings().keySet().toVector());
        assertEquals("port", ports.name());
    }

    @Test
    void lettersAreFoldedFromAToZAndNoFurther() {
        CodeList<String> list =
                CodeList.<String>named("sign", Function.identity()).with("AZ").with("@[");
        assertEquals(Option.some("AZ"), list.find("az"));
        assertEquals(Option.some("@["), list.find("@["));
        assertEquals(Option.none(), list.find("`{"));
    }

    @Test
    void aSpellingMeansOneCode() {
        Refused.with("`ning po` already means `NINGBO` in the list of ports", () -> ports.with("OTHER", "ning po"));
        CodeList<String> more = ports.with("NINGBO", "CNNGB");
        assertEquals(Vector.of("NINGBO", "SHANGHAI"), more.codes());
        assertEquals(Option.some("NINGBO"), more.find("cnngb"));
    }

    @Test
    void anotherSchemeMayCallItSomethingElse() {
        CodeList<String> list = ports.external("NINGBO", "locode", "CNNGB")
                .external("SHANGHAI", "locode", "CNSHA")
                .external("NINGBO", "bureau", "31");
        assertEquals(Option.some("NINGBO"), list.from("locode", "CNNGB"));
        assertEquals(Option.none(), list.from("bureau", "CNNGB"));
        assertEquals(Option.some("CNSHA"), list.to("locode", "SHANGHAI"));
        assertEquals(Option.some("31"), list.to("bureau", "NINGBO"));
        assertEquals(Option.none(), list.to("bureau", "SHANGHAI"));
        assertEquals(list.codes(), list.external("NINGBO", "locode", "CNNGB").codes());
        Refused.with("`CNNGB` of locode already means `NINGBO`", () -> list.external("SHANGHAI", "locode", "CNNGB"));
        Refused.with("`QINGDAO` is not in the list of ports", () -> list.external("QINGDAO", "locode", "CNTAO"));
    }
}
