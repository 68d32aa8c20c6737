package org.countersign.trade.party;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.countersign.trade.base.PlainText;

/** The rules of the schemes that have one. */
final class IdRules {
    /** GB 32100-2015: digits and letters without I, O, S, V, Z. */
    private static final String USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final Map<IdScheme, Rule> RULES = LinkedHashMap.of(
            IdScheme.GLN,
            new Rule("13 digits, the last one the GS1 check digit", "[0-9]{13}", IdRules::isGs1),
            IdScheme.DUNS,
            new Rule("9 digits", "[0-9]{9}", any -> true),
            IdScheme.LEI,
            new Rule("18 capitals and digits and 2 check digits", "[A-Z0-9]{18}[0-9]{2}", IdRules::isMod97),
            IdScheme.VAT,
            new Rule("a country prefix and 2 to 13 capitals and digits", "[A-Z]{2}[A-Z0-9+*]{2,13}", IdRules::isVat),
            IdScheme.EORI,
            new Rule("a country code and 1 to 15 capitals and digits", "[A-Z]{2}[A-Z0-9]{1,15}", IdRules::isOfCountry),
            IdScheme.USCC,
            new Rule(
                    "17 characters and a check character",
                    "[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}",
                    IdRules::isUscc));

    private IdRules() {}

    static void check(IdScheme scheme, String value) {
        RULES.get(scheme).filter(rule -> !rule.allows(value)).forEach(rule -> {
            throw new IllegalArgumentException(
                    "`" + scheme + "` must be " + rule.words() + ": `" + PlainText.shown(value) + "`");
        });
    }

    /** The character that makes these 12 digits a GLN. */
    static char gs1Digit(String twelve) {
        int sum = 0;
        for (int i = 0; i < twelve.length(); i++) {
            sum += (twelve.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }

    /** The remainder of ISO 7064 mod 97-10, letters counted from 10 on. */
    static int mod97(String text) {
        int rest = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = Character.digit(text.charAt(i), 36);
            rest = (rest * (digit < 10 ? 10 : 100) + digit) % 97;
        }
        return rest;
    }

    /** The character that makes these 17 a Chinese credit identifier: weights are the powers of 3 mod 31. */
    static char usccCharacter(String seventeen) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < seventeen.length(); i++) {
            sum += USCC_ALPHABET.indexOf(seventeen.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return USCC_ALPHABET.charAt((31 - sum % 31) % 31);
    }

    private static boolean isGs1(String value) {
        return value.charAt(12) == gs1Digit(value.substring(0, 12));
    }

    private static boolean isMod97(String value) {
        return mod97(value) == 1;
    }

    private static boolean isUscc(String value) {
        return value.charAt(17) == usccCharacter(value.substring(0, 17));
    }

    private static boolean isVat(String value) {
        return value.startsWith("EL") || isOfCountry(value);
    }

    private static boolean isOfCountry(String value) {
        return Countries.has(value.substring(0, 2));
    }

    private record Rule(String words, Pattern syntax, Predicate<String> digits) {
        Rule(String words, String syntax, Predicate<String> digits) {
            this(words, Pattern.compile(syntax), digits);
        }

        boolean allows(String value) {
            return syntax.matcher(value).matches() && digits.test(value);
        }
    }
}
