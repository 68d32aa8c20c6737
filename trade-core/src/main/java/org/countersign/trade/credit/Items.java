package org.countersign.trade.credit;

import io.vavr.collection.Seq;
import java.util.regex.Pattern;
import org.countersign.trade.base.PlainText;

/** The items of fields 46A and 47A, each of which starts with a plus sign in the message. */
final class Items {
    private static final Pattern NUMBER = Pattern.compile("^[0-9]{1,2}[.)]");

    private Items() {}

    /** INVARIANT: what is written as items is read as the same items. */
    static void check(Seq<String> items) {
        items.find(item -> item.startsWith("+") || item.contains("\n+")).forEach(item -> {
            throw new IllegalArgumentException(
                    "a line of an item must not start with a plus sign: `" + PlainText.shown(item) + "`");
        });
        int lines = items.map(item -> item.split("\n", -1).length).sum().intValue();
        if (lines > SwiftForm.NARRATIVE.lines()) {
            throw new IllegalArgumentException(
                    "items must have at most " + SwiftForm.NARRATIVE.lines() + " lines together: `" + lines + "`");
        }
        items.map(item -> item.split("\n", -1)[0])
                .find(line -> line.length() >= SwiftForm.NARRATIVE.width()
                        && (items.size() > 1 || NUMBER.matcher(line).find()))
                .forEach(line -> {
                    throw new IllegalArgumentException(
                            "first line of an item must leave room for its plus sign: `" + PlainText.shown(line) + "`");
                });
    }
}
