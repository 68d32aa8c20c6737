package org.countersign.trade.party;

import java.util.regex.Pattern;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.style.SmallValue;
import org.immutables.value.Value;

/**
 * An address for electronic mail, in the ASCII form that mail systems agree on: a local part of at most 64 characters, an at sign,
 * a domain with a point; at most 254 characters (RFC 5321, 4.5.3.1). Quoted local parts are refused. Letters keep their case.
 */
@Evolving
@SmallValue
@Value.Immutable
public abstract sealed class Email permits ImmutableEmail {
    /** The address, both ways. */
    public static final Scalar<Email> TEXT = new Scalar<>("e-mail", Email::address, Email::of);

    private static final int LONGEST = 254;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern ADDRESS =
            Pattern.compile("(?=.{1,64}@)" + ATOM + "(?:\\." + ATOM + ")*@" + LABEL + "(?:\\." + LABEL + ")+");

    Email() {}

    /** The address as written. */
    public abstract String address();

    /**
     * This address.
     *
     * @throws IllegalArgumentException if it is no plain mail address
     */
    public static Email of(String address) {
        return ImmutableEmail.of(address);
    }

    @Value.Check
    void check() {
        if (address().length() > LONGEST || !ADDRESS.matcher(address()).matches()) {
            throw new IllegalArgumentException(
                    "e-mail must be an address such as `sales@tools.example`: `" + PlainText.shown(address()) + "`");
        }
    }

    @Override
    public final String toString() {
        return address();
    }
}
