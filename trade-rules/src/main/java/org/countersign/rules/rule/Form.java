package org.countersign.rules.rule;

import java.util.regex.Pattern;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.style.Evolving;

/**
 * A form that a text may be asked to have. A form is a constant: two forms of the same letters are different forms.
 *
 * @param name what its text is filed under: {@code form.} and this
 * @param pattern what the whole text must match
 */
@Evolving
public record Form(String name, Pattern pattern) {
    /** Checks the name. */
    public Form {
        PlainText.checkName(name);
    }

    /** The form of that name and regular expression. */
    public static Form of(String name, String regex) {
        return new Form(name, Pattern.compile(regex));
    }

    /** Whether the text has this form. */
    public boolean fits(String text) {
        return pattern.matcher(text).matches();
    }
}
