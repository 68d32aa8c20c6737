package org.countersign.trade.contract.signing;

import java.util.Objects;
import org.countersign.trade.base.Texts;
import org.countersign.trade.base.style.Evolving;

/** The words of this room: why an act on a contract has no effect or may not be done, and why nobody is bound. */
@Evolving
public final class ContractTexts {
    private ContractTexts() {}

    /** In English. */
    public static Texts english() {
        return read("texts.en.txt");
    }

    /** In Chinese, simplified characters. */
    public static Texts chinese() {
        return read("texts.zh.txt");
    }

    private static Texts read(String name) {
        return Texts.read(Objects.requireNonNull(ContractTexts.class.getResourceAsStream(name)));
    }
}
