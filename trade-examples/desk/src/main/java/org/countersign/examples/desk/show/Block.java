package org.countersign.examples.desk.show;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.examples.desk.answer.Answer;
import org.countersign.examples.desk.answer.Checked;
import org.countersign.rules.rule.Severity;

/**
 * Findings that are read together: one that is wrong by itself, and of what is not said or cannot be judged all of one rule.
 *
 * @param severity how much it matters
 * @param standing what kind of finding it is
 * @param headline what it says, in one line
 * @param details about which offers, why, on which authority, and what would mend it, line by line
 */
record Block(Severity severity, Checked.Standing standing, String headline, Seq<String> details) {

    /**
     * What the rules say about one subject: the gravest first, in a draft what is not said after what is wrong, and
     * what cannot be judged last.
     */
    static Seq<Block> about(Checked.Subject subject, Answer answer, Wording wording) {
        Seq<Checked> all = answer.findings().filter(checked -> checked.subject() == subject);
        Seq<Block> blocks = Vector.of(Checked.Standing.values())
                .flatMap(standing -> all.filter(checked -> checked.standing() == standing)
                        .groupBy(checked -> key(answer, checked, wording))
                        .values()
                        .map(together -> of(together, answer, wording))
                        .toVector()
                        .sortBy(block -> block.severity().ordinal()));
        return subject == Checked.Subject.DRAFT ? blocks : blocks.sortBy(Block::rank);
    }

    private int rank() {
        return standing == Checked.Standing.UNDECIDED ? Severity.values().length : severity.ordinal();
    }

    private static String key(Answer answer, Checked checked, Wording wording) {
        return checked.standing() == Checked.Standing.WRONG
                ? checked.toString()
                : checked.finding().code() + " " + wording.about(answer, checked);
    }

    private static Block of(Seq<Checked> together, Answer answer, Wording wording) {
        Checked first = together.head();
        boolean wrong = first.standing() == Checked.Standing.WRONG;
        Seq<String> details = wording.about(answer, first).toVector();
        if (wrong) {
            details = details.appendAll(wording.why(first)).appendAll(wording.fixes(first));
        } else if (first.standing() == Checked.Standing.UNSAID && first.subject() != Checked.Subject.DRAFT) {
            details = details.appendAll(wording.authorities(first));
        }
        String headline = wrong
                ? wording.headline(first)
                : wording.lacking(first, together.flatMap(Checked::lacking).distinct());
        return new Block(first.finding().rule().severity(), first.standing(), headline, details);
    }
}
