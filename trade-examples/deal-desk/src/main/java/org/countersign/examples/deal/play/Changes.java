package org.countersign.examples.deal.play;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.examples.deal.say.Language.Room;
import org.countersign.examples.deal.say.Words;
import org.countersign.examples.deal.tale.Part;
import org.countersign.examples.deal.tale.Part.Found;
import org.countersign.examples.deal.tale.Part.Mark;
import org.countersign.trade.base.Truth;
import org.countersign.trade.offer.law.Comparison;
import org.countersign.trade.offer.law.ContractLaw;
import org.countersign.trade.offer.law.TermChange;
import org.countersign.trade.offer.law.TermSubject;

/** A reply beside what it answers, field by field, and whether the law takes each change for material. */
public final class Changes {
    private Changes() {}

    /** A sentence for each change. */
    static Seq<Found> lines(Words words, ContractLaw law, Comparison comparison) {
        return comparison
                .terms()
                .map(change -> new Found(
                        Mark.NOTE,
                        words.say(
                                "found.change",
                                "subject",
                                subject(words, change.subject()),
                                "from",
                                value(words, change.change().before()),
                                "to",
                                value(words, change.change().after()),
                                "material",
                                material(words, law, change))));
    }

    /** A row for each change, the first headed by what it belongs to. */
    static Seq<Seq<Part.Cell>> rows(Words words, ContractLaw law, String head, Comparison comparison) {
        return comparison
                .terms()
                .map(change -> Vector.of(
                        Part.Cell.strong(head),
                        Part.Cell.of(subject(words, change.subject())),
                        Part.Cell.of(value(words, change.change().before())),
                        Part.Cell.of(value(words, change.change().after())),
                        new Part.Cell(material(words, law, change), law.isMaterial(change.subject()) == Truth.YES)));
    }

    /** Such rows under their heads. */
    public static Part table(Words words, String caption, Seq<Seq<Part.Cell>> rows) {
        return new Part.Table(
                caption,
                Vector.of("column.reply", "column.term", "column.before", "column.after", "column.material")
                        .map(key -> words.say(key)),
                rows);
    }

    private static String material(Words words, ContractLaw law, TermChange change) {
        return words.say("material." + law.isMaterial(change.subject()));
    }

    /** What a change is about. */
    static String subject(Words words, TermSubject subject) {
        return words.of(Room.NEGOTIATION).say("subject." + subject, LinkedHashMap.empty());
    }

    /** What stands at a place, on one line. */
    static String value(Words words, Option<String> text) {
        return text.map(said -> words.shown(Vector.of(said.split("\n"))
                        .map(String::strip)
                        .reject(String::isEmpty)
                        .mkString("; ")))
                .getOrElse(words.say("nothing"));
    }
}
