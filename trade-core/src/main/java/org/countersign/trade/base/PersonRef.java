package org.countersign.trade.base;

import java.util.regex.Pattern;
import org.countersign.trade.base.style.Evolving;

/**
 * A person as the host knows him: the host's own identifier, and the name a reader sees.
 *
 * @param id printable ASCII without blanks, at most 100 characters
 * @param name one line of plain text
 */
@Evolving
public record PersonRef(String id, String name) {
    private static final Pattern ID = Pattern.compile("[!-~]{1,100}");

    /** Checks both. */
    public PersonRef {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("person id must be 1 to 100 printable ASCII characters without blanks: `"
                    + PlainText.shown(id) + "`");
        }
        PlainText.checkName(name);
    }

    /** A person of that identifier and name. */
    public static PersonRef of(String id, String name) {
        return new PersonRef(id, name);
    }
}
