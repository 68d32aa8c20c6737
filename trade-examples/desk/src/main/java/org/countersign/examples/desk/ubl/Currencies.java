package org.countersign.examples.desk.ubl;

import io.vavr.control.Option;
import java.util.Locale;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.money.IsoCurrency;

/** Codes of currencies as papers write them; small letters are a matter of spelling, which a rule warns of. */
final class Currencies {
    private Currencies() {}

    static Option<IsoCurrency> find(String written) {
        return IsoCurrency.find(written.strip().toUpperCase(Locale.ROOT));
    }

    static String unknown(String written) {
        return "found currency `" + PlainText.shown(written) + "`, which ISO 4217 does not know";
    }
}
