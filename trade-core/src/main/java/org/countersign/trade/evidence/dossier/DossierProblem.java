package org.countersign.trade.evidence.dossier;

import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.style.Evolving;

/**
 * The first thing in a dossier that does not hold.
 *
 * @param place the file, and where it helps the line: {@code entries/000012.txt}
 * @param rule one line that names the rule and what was found
 */
@Evolving
public record DossierProblem(String place, String rule) {
    private static final int LONGEST = 1000;
    private static final int LONGEST_PLACE = 200;

    /** Cuts what is longer than a line can be read; a place may be any name that a stranger has given a file. */
    public DossierProblem {
        place = PlainText.shown(place, LONGEST_PLACE);
        rule = rule.length() > LONGEST ? rule.substring(0, LONGEST) + "..." : rule;
    }

    /** {@code entries/000012.txt: ...}. */
    @Override
    public String toString() {
        return place + ": " + rule;
    }
}
