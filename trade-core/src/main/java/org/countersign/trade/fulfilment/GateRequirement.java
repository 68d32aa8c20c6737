package org.countersign.trade.fulfilment;

import org.countersign.trade.base.Digest;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.style.Evolving;

/** One thing that has to be so before production may start, and that a waiver may name; written {@code deposit}, {@code contract}, or the word {@code attribute}, a digest and the name. */
@Evolving
public sealed interface GateRequirement {
    /** The text, both ways. */
    Scalar<GateRequirement> TEXT = new Scalar<>("requirement", GateRequirement::print, GateRequirement::parse);

    /** Its one spelling. */
    String print();

    /**
     * Reads what {@link #print} writes.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    static GateRequirement parse(String text) {
        if (text.equals(GateRequirementText.DEPOSIT)) {
            return new Deposit();
        }
        if (text.equals(GateRequirementText.CONTRACT)) {
            return new Contract();
        }
        int name = text.indexOf(' ', GateRequirementText.ATTRIBUTE.length());
        if (!text.startsWith(GateRequirementText.ATTRIBUTE) || name < 0) {
            throw new IllegalArgumentException(
                    "requirement must be `deposit`, `contract` or `attribute sha256:... name`: `"
                            + PlainText.shown(text) + "`");
        }
        return new Attribute(
                text.substring(name + 1), Digest.parse(text.substring(GateRequirementText.ATTRIBUTE.length(), name)));
    }

    /**
     * A mandatory attribute is confirmed and has no open comment. It names the content: whoever lets one content pass has not let pass
     * another.
     *
     * @param name the attribute
     * @param content the digest of what is to be made
     */
    record Attribute(String name, Digest content) implements GateRequirement {
        /** Checks the name. */
        public Attribute {
            PlainText.checkName(name);
        }

        @Override
        public String print() {
            return GateRequirementText.ATTRIBUTE + content + " " + name;
        }

        @Override
        public String toString() {
            return Summary.of("Attribute")
                    .with("name", name)
                    .with("content", content)
                    .toString();
        }
    }

    /** The deposit is there, where the plan asks for one. */
    record Deposit() implements GateRequirement {
        @Override
        public String print() {
            return GateRequirementText.DEPOSIT;
        }
    }

    /** The contract is effective. */
    record Contract() implements GateRequirement {
        @Override
        public String print() {
            return GateRequirementText.CONTRACT;
        }
    }
}

/** How requirements are written. */
final class GateRequirementText {
    static final String ATTRIBUTE = "attribute ";
    static final String DEPOSIT = "deposit";
    static final String CONTRACT = "contract";

    private GateRequirementText() {}
}
