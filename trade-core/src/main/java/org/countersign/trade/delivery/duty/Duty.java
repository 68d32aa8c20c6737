package org.countersign.trade.delivery.duty;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.regex.Pattern;
import org.countersign.trade.base.Citation;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.delivery.Edition;
import org.countersign.trade.delivery.RuleSheet;
import org.countersign.trade.delivery.Side;

/**
 * One duty under a rule of one edition. The table {@code duties.txt} beside this class holds them all, with its sources; their words are
 * in {@link DutyTexts}.
 *
 * @param code stable within the table, such as {@code S-DELIVER}; S for the seller, B for the buyer
 * @param edition by which edition
 * @param by who owes it
 * @param kind what it is about
 * @param article where the edition has it
 * @param onlyIf it arises only if this is so
 * @param unless it does not arise if this is so
 * @param trigger what sets it off
 * @param limit until when
 * @param doneBy what fulfils it, any of these; empty where it goes on
 * @param brokenBy what shows that it has failed, whatever the day
 * @param needs what the other side has to do first; as long as that is missing, this is no delay (CISG 80)
 * @param ifNot what follows if it is not done in time, most telling first
 */
@Evolving
public record Duty(
        String code,
        Edition edition,
        Side by,
        DutyKind kind,
        Article article,
        Option<Proviso> onlyIf,
        Option<Proviso> unless,
        Event trigger,
        Limit limit,
        Seq<Event> doneBy,
        Option<Event> brokenBy,
        Option<Event> needs,
        Seq<Consequence> ifNot) {
    private static final Pattern CODE = Pattern.compile("[SB](-[A-Z]{2,12}){1,4}");

    /** Checks the code; keeps events and consequences in sequences of our own. */
    public Duty {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "code of a duty must be such as `S-DELIVER`: `" + PlainText.shown(code) + "`");
        }
        doneBy = Vector.ofAll(doneBy);
        ifNot = Vector.ofAll(ifNot);
    }

    /** What both sides owe under this rule, in the order of the articles, the seller first. */
    public static Seq<Duty> of(RuleSheet sheet) {
        return DutyTable.of(sheet);
    }

    /** To whom it is owed. */
    public Side towards() {
        return by.other();
    }

    /** Where the edition has it. */
    public Citation citation() {
        return Citation.of(Article.authority(edition), article.toString());
    }

    /** Who says so of a consequence. */
    public Citation citation(Consequence consequence) {
        return consequence.citation(edition, by);
    }

    @Override
    public String toString() {
        return Summary.of("Duty")
                .with("code", code)
                .with("edition", edition)
                .with("article", article)
                .with("trigger", trigger)
                .with("limit", limit)
                .with("doneBy", doneBy)
                .with("ifNot", ifNot)
                .toString();
    }
}
