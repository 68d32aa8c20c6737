package org.countersign.examples.desk.ubl;

import io.vavr.control.Option;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.trade.base.PlainText;
import org.jspecify.annotations.Nullable;

/** What the first element of a file tells. */
final class UblRoot {
    /** The namespace of elements that hold one value. */
    static final String BASIC = "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2";

    private static final Pattern UBL =
            Pattern.compile("urn:oasis:names:specification:ubl:schema:xsd:[A-Za-z]+-([0-9.]+)");

    private UblRoot() {}

    static Option<String> problem(@Nullable String namespace, String name) {
        String space = Option.of(namespace).getOrElse("");
        if (PaperKind.find(space, name).isDefined()) {
            return Option.none();
        }
        Matcher ubl = UBL.matcher(space);
        String shown = "`" + PlainText.shown(name) + "`";
        if (!ubl.matches()) {
            String where = space.isEmpty() ? "in no namespace" : "in namespace `" + PlainText.shown(space) + "`";
            return no("found element " + shown + " " + where + ", which is no UBL document");
        }
        return ubl.group(1).equals("2")
                ? no("found the UBL document " + shown)
                : no("found " + shown + " of UBL " + PlainText.shown(ubl.group(1)));
    }

    private static Option<String> no(String found) {
        return Option.some(found + UblFile.NEEDED);
    }
}
