package org.countersign.trade.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.neovisionaries.i18n.CurrencyCode;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Currency;
import javax.money.Monetary;
import org.countersign.trade.base.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our ISO 4217 table by itself, against the table of the Java that runs this, and against that of nv-i18n. */
class IsoCurrencyTest {
    @ParameterizedTest
    @CsvSource({
        "EUR, 978, 2", "USD, 840, 2", "CNY, 156, 2", "JPY, 392, 0", "KRW, 410, 0", "VND, 704, 0", "CLP, 152, 0",
        "ISK, 352, 0", "UGX, 800, 0", "UYI, 940, 0", "KWD, 414, 3", "BHD, 48, 3", "IQD, 368, 3", "JOD, 400, 3",
        "LYD, 434, 3", "OMR, 512, 3", "TND, 788, 3", "CLF, 990, 4", "UYW, 927, 4", "MRU, 929, 2", "MGA, 969, 2",
        "STN, 930, 2", "VES, 928, 2", "VED, 926, 2", "SLE, 925, 2", "ZWG, 924, 2", "XCG, 532, 2", "XAD, 396, 2"
    })
    void theMinorUnitIsThatOfTheStandard(String code, int number, int minorUnit) {
        IsoCurrency currency = IsoCurrency.of(code);
        assertEquals(number, currency.number());
        assertEquals(Option.some(minorUnit), currency.minorUnit());
        assertEquals(minorUnit, currency.getDefaultFractionDigits());
        assertTrue(currency.isCurrent());
    }

    @Test
    void metalsAndUnitsOfAccountHaveNoMinorUnit() {
        assertEquals(Option.none(), IsoCurrency.of("XAU").minorUnit());
        assertEquals(-1, IsoCurrency.of("XDR").getDefaultFractionDigits());
        assertEquals(IsoCurrency.Kind.METAL, IsoCurrency.of("XAG").kind());
        assertEquals(IsoCurrency.Kind.UNIT_OF_ACCOUNT, IsoCurrency.of("XDR").kind());
        assertEquals(IsoCurrency.Kind.FUND, IsoCurrency.of("CLF").kind());
        assertEquals(IsoCurrency.Kind.RESERVED, IsoCurrency.of("XXX").kind());
        assertEquals(IsoCurrency.Kind.MONEY, IsoCurrency.EUR.kind());
    }

    @Test
    void oldContractsNameOldCurrencies() {
        assertEquals(Option.some(YearMonth.of(2002, 3)), IsoCurrency.of("DEM").withdrawn());
        assertEquals(Option.some(YearMonth.of(2026, 1)), IsoCurrency.of("BGN").withdrawn());
        assertEquals(Option.some(YearMonth.of(2025, 3)), IsoCurrency.of("XCG").since());
        assertEquals(IsoCurrency.of("ANG").number(), IsoCurrency.of("XCG").number());
        assertFalse(IsoCurrency.of("ZWL").isCurrent());
    }

    @Test
    void aCodeThatIsNotInTheTableIsRefused() {
        assertEquals(Option.none(), IsoCurrency.find("XYZ"));
        for (String wrong : new String[] {"XYZ", "eur", "EURO", "", "Ｅ", "€"}) {
            assertEquals(
                    "currency must be a code of our ISO 4217 table such as `EUR`: `" + wrong + "`",
                    String.valueOf(assertThrows(IllegalArgumentException.class, () -> IsoCurrency.of(wrong))
                            .getMessage()));
        }
    }

    @Test
    void theTableIsSound() {
        assertEquals(230, IsoCurrency.all().size());
        assertEquals(178, IsoCurrency.all().count(IsoCurrency::isCurrent));
        IsoCurrency.all().forEach(currency -> {
            assertTrue(currency.code().matches("[A-Z]{3}"));
            assertTrue(currency.number() > 0 && currency.number() < 1000);
            PlainText.checkName(currency.name());
        });
        assertEquals(IsoCurrency.all(), IsoCurrency.all().sorted());
        assertEquals(
                178,
                IsoCurrency.all()
                        .filter(IsoCurrency::isCurrent)
                        .map(IsoCurrency::number)
                        .distinct()
                        .size());
    }

    @Test
    void theTableOfThisJavaDiffersOnlyWhereWeKnowWhy() {
        TreeSet<String> oursAlone = TreeSet.empty();
        for (IsoCurrency ours : IsoCurrency.all()) {
            Option<Currency> theirs = Option.ofOptional(Currency.getAvailableCurrencies().stream()
                    .filter(currency -> currency.getCurrencyCode().equals(ours.code()))
                    .findAny());
            oursAlone = theirs.isEmpty() ? oursAlone.add(ours.code()) : oursAlone;
            theirs.forEach(currency -> {
                assertEquals(ours.number(), currency.getNumericCode(), ours.code());
                assertEquals(ours.getDefaultFractionDigits(), currency.getDefaultFractionDigits(), ours.code());
            });
        }
        // UYW: never taken up by the JDK; XAD: amendment 179, JDK 25; XCG and ZWG: amendments 176 and 177, older
        // updates of JDK 17
        assertEquals(TreeSet.empty(), oursAlone.removeAll(TreeSet.of("UYW", "XAD", "XCG", "ZWG")));
        assertTrue(oursAlone.contains("UYW"));
        TreeSet<String> theirsAlone = TreeSet.ofAll(
                        Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode))
                .filter(code -> IsoCurrency.find(code).isEmpty());
        // AYM: announced, never used; GWP: withdrawn before 2001; XFO, XFU: no number
        assertEquals(TreeSet.of("AYM", "GWP", "XFO", "XFU"), theirsAlone);
    }

    @Test
    void theTableOfNvI18nDiffersOnlyWhereWeKnowWhy() {
        TreeSet<String> differ = TreeSet.ofAll(Arrays.asList(CurrencyCode.values()))
                .filter(theirs -> theirs != CurrencyCode.UNDEFINED)
                .filter(theirs -> IsoCurrency.find(theirs.name())
                        .forAll(ours -> ours.number() != theirs.getNumeric()
                                || ours.getDefaultFractionDigits() != theirs.getMinorUnit()))
                .map(CurrencyCode::name);
        // CLF: that table has the minor unit of before 2014, 0
        assertEquals(TreeSet.of("CLF"), differ);
        TreeSet<String> oursAlone = TreeSet.ofAll(IsoCurrency.all())
                .filter(IsoCurrency::isCurrent)
                .map(IsoCurrency::code)
                .filter(code -> CurrencyCode.getByCode(code) == null);
        // all came into the list after that table was made, but UYW (2018), which it left out
        assertEquals(TreeSet.of("SLE", "UYW", "VED", "XAD", "XCG", "ZWG"), oursAlone);
    }

    @Test
    void aForeignCurrencyUnitIsReadByItsCodeAlone() {
        assertEquals(IsoCurrency.EUR, IsoCurrency.from(Monetary.getCurrency("EUR")));
        assertNotEquals(IsoCurrency.EUR, Monetary.getCurrency("EUR"));
    }
}
