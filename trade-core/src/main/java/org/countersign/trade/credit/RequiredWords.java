package org.countersign.trade.credit;

import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.trade.document.PaperKind;
import org.countersign.trade.document.TransportKind;

/** The words of field 46A. The paper that an item names first is the one that it asks for. */
final class RequiredWords {
    private static final Vector<Named> NAMES = Vector.of(
            transport("MULTIMODAL|COMBINED TRANSPORT|INTERMODAL", TransportKind.MULTIMODAL),
            transport("CHARTER PARTY B", TransportKind.CHARTER_PARTY_BILL),
            transport("SEA WAYBILL|SEAWAY ?BILL", TransportKind.SEA_WAYBILL),
            transport("AIR ?WAY ?BILL|\\bAWB\\b|AIR TRANSPORT DOCUMENT", TransportKind.AIR_WAYBILL),
            transport("BILLS? OF LADING|\\bB/LS?\\b|MARINE BILL|OCEAN BILL", TransportKind.BILL_OF_LADING),
            transport("\\bCMR\\b|ROAD CONSIGNMENT|TRUCK (?:RECEIPT|WAYBILL)|ROAD TRANSPORT", TransportKind.ROAD),
            transport("\\bCIM\\b|RAIL(?:WAY)? (?:CONSIGNMENT|BILL|WAYBILL)|RAIL TRANSPORT", TransportKind.RAIL),
            transport("INLAND WATERWAY", TransportKind.INLAND_WATERWAY),
            transport("COURIER(?:'S)? RECEIPT", TransportKind.COURIER),
            transport("POST(?:AL)? RECEIPT|CERTIFICATE OF POSTING", TransportKind.POST),
            new Named(
                    Pattern.compile(
                            "INSURANCE (?:POLICY|CERTIFICATE|DOCUMENT|DECLARATION)|(?:POLICY|CERTIFICATE) OF INSURANCE|MARINE INSURANCE"),
                    PaperKind.INSURANCE,
                    Option.none()),
            new Named(
                    Pattern.compile(
                            "CERTIFICATE OF ORIGIN|ORIGIN CERTIFICATE|FORM A\\b|FORM E\\b|CERTIFICATE OF CHINESE ORIGIN"),
                    PaperKind.ORIGIN,
                    Option.none()),
            new Named(
                    Pattern.compile(
                            "INSPECTION|CERTIFICATE OF (?:QUALITY|QUANTITY|WEIGHT|ANALYSIS)|(?:QUALITY|QUANTITY|WEIGHT|ANALYSIS) CERTIFICATE"),
                    PaperKind.INSPECTION,
                    Option.none()),
            new Named(Pattern.compile("PACKING LIST|WEIGHT LIST|PACKING NOTE"), PaperKind.PACKING_LIST, Option.none()),
            new Named(Pattern.compile("INVOICE"), PaperKind.INVOICE, Option.none()),
            new Named(Pattern.compile("\\bDRAFTS?\\b|BILLS? OF EXCHANGE"), PaperKind.DRAFT, Option.none()),
            new Named(
                    Pattern.compile("BENEFICIARY|STATEMENT|DECLARATION|CERTIFICATE|COPY OF (?:FAX|TELEX|EMAIL)"),
                    PaperKind.OTHER,
                    Option.none()));

    /** Behind these words an item says what the paper states, not how many of it are asked for. */
    private static final Pattern STATES =
            Pattern.compile(" (?:THAT|STATING|CERTIFYING|SHOWING|EVIDENCING|INDICATING|CONFIRMING) .*");

    private static final String NUMBER = "(?<![/0-9])(ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|[0-9]{1,2})";
    private static final Vector<String> NUMBERS =
            Vector.of("ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX", "SEVEN", "EIGHT", "NINE", "TEN");
    private static final Vector<String> FOLDS = Vector.of(
            "DUPLICATE", "TRIPLICATE", "QUADRUPLICATE", "QUINTUPLICATE", "SEXTUPLICATE", "SEPTUPLICATE", "OCTUPLICATE");
    private static final Pattern ORIGINALS = Pattern.compile(NUMBER + "(?: ?\\([0-9]{1,2}\\))? (?:SIGNED )?ORIGINALS?");
    private static final Pattern PLUS = Pattern.compile(
            "(?:PLUS|AND|\\+) " + NUMBER + "(?: ?\\([0-9]{1,2}\\))? (?:NON[- ]NEGOTIABLE )?COP(?:Y|IES)");
    private static final Pattern COPIES =
            Pattern.compile("IN " + NUMBER + "(?: ?\\([0-9]{1,2}\\))? (?:COP(?:Y|IES)|FOLDS?)");
    private static final Pattern PARTS = Pattern.compile("\\b([1-9])/([1-9])\\b");
    private static final Pattern SIGNED = Pattern.compile("\\bSIGNED\\b");
    private static final Pattern PLAIN_COPY =
            Pattern.compile("^(?:ONE |A )?(?:PHOTO)?COPY OF |NON[- ]NEGOTIABLE COP(?:Y|IES) OF ");

    private RequiredWords() {}

    static RequiredDocument read(String item) {
        String text = folded(item);
        Option<Named> named = NAMES.flatMap(name -> name.at(text).map(at -> Tuple.of(at, name)))
                .minBy(found -> found._1)
                .map(found -> found._2);
        Seq<TransportKind> transport = NAMES.filter(
                        name -> name.transport().isDefined() && name.at(text).isDefined())
                .flatMap(Named::transport);
        PaperKind kind = named.map(Named::kind).getOrElse(PaperKind.OTHER);
        boolean isSet = text.contains("FULL SET")
                || PARTS.matcher(text).results().anyMatch(set -> set.group(1).equals(set.group(2)));
        String asked = STATES.matcher(text).replaceFirst("");
        int originals = originals(asked);
        return new RequiredDocument(
                item,
                kind,
                kind == PaperKind.TRANSPORT ? transport : Vector.empty(),
                originals,
                Math.max(originals, total(asked, originals)),
                isSet,
                SIGNED.matcher(text).find());
    }

    static String folded(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }

    /** At least one, unless a copy is asked for and nothing else (UCP 600 art. 17 a and d). */
    private static int originals(String text) {
        Matcher stated = ORIGINALS.matcher(text);
        if (stated.find()) {
            return number(stated.group(1));
        }
        Matcher parts = PARTS.matcher(text);
        if (parts.find() && !text.contains("FULL SET")) {
            return Integer.parseInt(parts.group(1));
        }
        return PLAIN_COPY.matcher(text).find() ? 0 : 1;
    }

    private static int total(String text, int originals) {
        Matcher copies = COPIES.matcher(text);
        int fold = FOLDS.zipWithIndex()
                .find(word -> text.contains("IN " + word._1))
                .map(word -> word._2 + 2)
                .getOrElse(1);
        int stated = copies.find() ? number(copies.group(1)) : fold;
        Matcher plus = PLUS.matcher(text);
        return Math.max(Math.max(stated, 1), originals) + (plus.find() ? number(plus.group(1)) : 0);
    }

    private static int number(String word) {
        int named = NUMBERS.indexOf(word);
        return named < 0 ? Integer.parseInt(word) : named + 1;
    }

    private static Named transport(String pattern, TransportKind kind) {
        return new Named(Pattern.compile(pattern), PaperKind.TRANSPORT, Option.some(kind));
    }

    /** A paper and the words that name it. */
    private record Named(Pattern pattern, PaperKind kind, Option<TransportKind> transport) {
        Option<Integer> at(String text) {
            Matcher matcher = pattern.matcher(text);
            return matcher.find() ? Option.some(matcher.start()) : Option.none();
        }
    }
}
