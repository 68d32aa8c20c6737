package org.countersign.trade.base;

import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.style.SmallValue;
import org.immutables.value.Value;

/**
 * By which way a word reached us or left us. How much each proves is a matter of {@code evidence}, not of this list. Companies add
 * their own with {@link #of}, and to a {@link CodeList} of their own.
 */
@Evolving
@SmallValue
@Value.Immutable
public abstract sealed class Channel permits ImmutableChannel {
    /** A letter on paper. */
    public static final Channel LETTER = of("letter");
    /** Electronic mail. */
    public static final Channel EMAIL = of("email");
    /** A message on a trading platform. */
    public static final Channel PLATFORM = of("platform");
    /** A message to a person's telephone or chat account. */
    public static final Channel CHAT = of("chat");
    /** The spoken word by telephone. */
    public static final Channel TELEPHONE = of("telephone");
    /** The spoken word face to face. */
    public static final Channel MEETING = of("meeting");
    /** A structured message from machine to machine, such as UBL or EDIFACT. */
    public static final Channel EDI = of("edi");
    /** A form on the seller's own pages. */
    public static final Channel WEB_FORM = of("web-form");

    /** The channels above with the names people use for them. */
    public static final CodeList<Channel> LIST = CodeList.named("channel", Channel::code)
            .with(LETTER, "post", "courier")
            .with(EMAIL, "e-mail", "mail")
            .with(PLATFORM, "marketplace")
            .with(CHAT, "wechat", "whatsapp", "sms")
            .with(TELEPHONE, "phone", "call")
            .with(MEETING, "fair", "visit")
            .with(EDI, "ubl", "edifact")
            .with(WEB_FORM, "website");

    Channel() {}

    /** Lower-case name, digits and hyphens, at most 40 characters. */
    public abstract String code();

    /**
     * A channel of that name.
     *
     * @throws IllegalArgumentException if the name is not lower-case letters, digits and hyphens
     */
    public static Channel of(String code) {
        return ImmutableChannel.of(code);
    }

    @Value.Check
    void check() {
        CodeList.checkCode("channel", "web-form", code());
    }

    @Override
    public final String toString() {
        return code();
    }
}
