package org.countersign.trade.evidence;

import java.time.LocalDate;
import org.countersign.trade.base.CodeList;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.style.Evolving;

/**
 * One number of the scale: how much a form of proof is worth, or what a circumstance adds or takes, from a day on until a later one of the same
 * name.
 *
 * @param name of a form its code, of a circumstance its own name: {@code email}, {@code authority-not-shown}
 * @param points from -100 to 100; of a form from 0
 * @param from the first day on which it holds
 * @param source who says so
 */
@Evolving
public record Weight(String name, int points, LocalDate from, String source) {
    /** Points of a proof beyond doubt, and the most that can be added or taken. */
    public static final int MOST = 100;

    /** Checks name, points and source. */
    public Weight {
        CodeList.checkCode("weight", "authority-not-shown", name);
        PlainText.checkName(source);
        if (points < -MOST || points > MOST) {
            throw new IllegalArgumentException("points must lie between -100 and 100: `" + points + "`");
        }
    }
}
