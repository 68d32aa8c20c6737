package org.countersign.examples.desk.duties;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.examples.desk.show.Language;
import org.countersign.examples.paper.page.Page;
import org.countersign.trade.delivery.RouteStrip;
import org.countersign.trade.delivery.RuleSheet;
import org.countersign.trade.delivery.Side;
import org.countersign.trade.delivery.duty.Duty;
import org.countersign.trade.delivery.duty.Position;
import org.countersign.trade.delivery.duty.Standing;

/** A rule for a reader at a terminal: what people ask of it, the way of the goods, where the deal stands, every duty. */
public final class DutiesPage {
    private final Lookup lookup;
    private final DutiesWording wording;
    private final Page page;

    private DutiesPage(Lookup lookup, Language language, int columns) {
        this.lookup = lookup;
        this.wording = new DutiesWording(language);
        this.page = new Page(columns);
    }

    /** The page in this language, no wider than so many columns. */
    public static String of(Lookup lookup, Language language, int columns) {
        DutiesPage made = new DutiesPage(lookup, language, columns);
        made.facts();
        made.strip();
        lookup.position().forEach(made::position);
        Lookup.sides().forEach(made::duties);
        made.page.gap().paragraph(made.wording.say("duties.silent"));
        return made.page.toString();
    }

    private void facts() {
        RuleSheet sheet = lookup.sheet();
        page.paragraph(wording.title(sheet)).gap();
        page.table(wording.words().of(sheet).map(said -> new Page.Row(said.question(), said.answer())));
        if (sheet.handover().isDefined()) {
            page.gap().paragraph(wording.say("duties.other-variant"));
        }
    }

    private void strip() {
        RouteStrip strip = RouteStrip.of(lookup.sheet());
        page.gap().paragraph(wording.say("duties.strip"));
        page.sideBySide(
                Vector.of(wording.say("strip.cost"), wording.say("strip.risk")),
                strip.legs()
                        .map(leg -> new Page.Cells(
                                wording.say("stage." + leg.stage()), Vector.of(wording.cost(leg), wording.risk(leg)))));
        wording.legend(strip).forEach(line -> page.hanging("  ", line));
    }

    private void position(Position position) {
        page.gap().paragraph(wording.say("duties.on", "day", position.now().toString()));
        page.hanging("  ", wording.words().risk(position.risk()));
        Lookup.sides().forEach(side -> owed(position, side));
        list(wording.say("duties.asks"), wording.asks(position));
    }

    private void owed(Position position, Side side) {
        Seq<Standing> owed = position.owed(side).appendAll(wording.mended(position, side));
        page.gap().paragraph(owed.isEmpty() ? wording.say("duties.owes-nothing." + side) : wording.owing(side));
        owed.forEach(one -> {
            page.hanging(
                    mark(one.duty()),
                    wording.words().duty(lookup.sheet(), one.duty()) + "\n"
                            + wording.words().state(one));
            wording.follows(one).forEach(text -> page.hanging("       - ", text));
        });
    }

    private void list(String heading, Seq<String> lines) {
        if (!lines.isEmpty()) {
            page.gap().paragraph(heading);
            lines.forEach(line -> page.hanging("  - ", line));
        }
    }

    private void duties(Side side) {
        Seq<Duty> duties = Duty.of(lookup.sheet()).filter(duty -> duty.by() == side);
        page.gap().paragraph(wording.say("duties.owes." + side, "count", Integer.toString(duties.size())));
        duties.forEach(duty -> page.hanging(
                mark(duty),
                Vector.of(
                                wording.words().duty(lookup.sheet(), duty),
                                wording.when(duty),
                                wording.say("duties.if-not", "what", wording.ifNot(duty)))
                        .mkString("\n")));
    }

    private static String mark(Duty duty) {
        return "  " + duty.article() + " ".repeat(5 - duty.article().toString().length());
    }
}
