package org.countersign.trade.evidence;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import org.countersign.trade.base.Channel;
import org.countersign.trade.base.CodeList;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.style.SmallValue;
import org.immutables.value.Value;

/**
 * The form in which a word is kept, and can be shown to somebody else. What each is worth stands in {@link Weights}. Companies add
 * their own with {@link #of}, and a weight for it.
 */
@Evolving
@SmallValue
@Value.Immutable
public abstract sealed class ProofForm permits ImmutableProofForm {
    /** A sealed sample with a seal number and the signatures of both sides, and the signed list of what it governs. */
    public static final ProofForm SEALED_SAMPLE = of("sealed-sample");
    /** An electronic signature with a certificate, or the company's chop on the form. */
    public static final ProofForm CERTIFIED_SIGNATURE = of("certified-signature");
    /** A signed form, sent from a mailbox of the company. */
    public static final ProofForm SIGNED_FORM = of("signed-form");
    /** An approval in the buyer's own portal by a named user. */
    public static final ProofForm PORTAL = of("portal");
    /** A mail from the company's own domain; what it does not name, {@link Weights} take off. */
    public static final ProofForm EMAIL = of("email");
    /** A short answer under a thread with one thing attached. */
    public static final ProofForm EMAIL_THREAD = of("email-thread");
    /** A message on a trading platform. */
    public static final ProofForm PLATFORM = of("platform");
    /** A message from a known chat account of the person. */
    public static final ProofForm CHAT = of("chat");
    /** Our own recap of a call, sent to the other side, to which nobody objected. */
    public static final ProofForm RECAP = of("recap");
    /** A voice message or a lawful recording. */
    public static final ProofForm RECORDING = of("recording");
    /** A spoken word of which nothing is kept. */
    public static final ProofForm ORAL = of("oral");
    /** Our own note that the other side never saw. */
    public static final ProofForm OWN_NOTE = of("own-note");

    /** The forms above with the names people use for them. */
    public static final CodeList<ProofForm> LIST = CodeList.named("form of proof", ProofForm::code)
            .with(SEALED_SAMPLE, "golden sample", "gold seal")
            .with(CERTIFIED_SIGNATURE, "e-signature", "chop", "company seal")
            .with(SIGNED_FORM, "signed scan")
            .with(PORTAL, "plm", "supplier portal")
            .with(EMAIL, "mail")
            .with(EMAIL_THREAD, "reply ok")
            .with(PLATFORM, "marketplace")
            .with(CHAT, "wechat", "whatsapp", "sms")
            .with(RECAP, "letter of confirmation")
            .with(RECORDING, "voice message")
            .with(ORAL, "phone", "meeting")
            .with(OWN_NOTE, "memo");

    /** The code, both ways. */
    public static final Scalar<ProofForm> TEXT = new Scalar<>("form of proof", ProofForm::code, ProofForm::of);

    private static final Map<Channel, ProofForm> USUAL = LinkedHashMap.of(
            Channel.EMAIL, EMAIL,
            Channel.PLATFORM, PLATFORM,
            Channel.CHAT, CHAT,
            Channel.TELEPHONE, ORAL,
            Channel.MEETING, ORAL);

    ProofForm() {}

    /** Lower-case name, digits and hyphens, at most 40 characters. */
    public abstract String code();

    /**
     * A form of that name.
     *
     * @throws IllegalArgumentException if the name is not lower-case letters, digits and hyphens
     */
    public static ProofForm of(String code) {
        return ImmutableProofForm.of(code);
    }

    /**
     * The form that a word by this channel has if nobody says otherwise; none where the channel does not tell. A letter may be signed or not, and
     * a structured message is as good as whatever stands behind it.
     */
    public static Option<ProofForm> usual(Channel channel) {
        return USUAL.get(channel);
    }

    @Value.Check
    void check() {
        CodeList.checkCode("form of proof", "signed-form", code());
    }

    @Override
    public final String toString() {
        return code();
    }
}
