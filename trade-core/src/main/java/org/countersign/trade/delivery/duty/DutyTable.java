package org.countersign.trade.delivery.duty;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.countersign.trade.delivery.Edition;
import org.countersign.trade.delivery.RuleSheet;
import org.countersign.trade.delivery.Side;

/** Our table of duties: a row for what several rules have alike. */
final class DutyTable {
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
    private static final String NONE = "-";

    private static final int COLUMNS = 14;

    private static final Vector<Vector<String>> ROWS = read();
    private static final Map<RuleSheet, Seq<Duty>> DUTIES =
            LinkedHashMap.ofEntries(RuleSheet.all().map(sheet -> Tuple.of(sheet, duties(sheet))));

    private DutyTable() {}

    static Seq<Duty> of(RuleSheet sheet) {
        return DUTIES.get(sheet)
                .getOrElseThrow(() -> new IllegalArgumentException(
                        "no duties are known for `" + sheet.name() + "` of " + sheet.edition()));
    }

    private static Seq<Duty> duties(RuleSheet sheet) {
        boolean current = sheet.edition() == Edition.INCOTERMS_2020;
        Seq<Duty> duties = ROWS.filter(row -> holds(row.get(current ? 3 : 5), sheet))
                .map(row -> duty(row, sheet.edition(), row.get(current ? 2 : 4)));
        return duties.sortBy(duty -> duty.by().ordinal() * 100 + duty.article().number());
    }

    private static Duty duty(Vector<String> row, Edition edition, String article) {
        return new Duty(
                row.get(0),
                edition,
                row.get(0).startsWith("S") ? Side.SELLER : Side.BUYER,
                DutyKind.valueOf(row.get(1)),
                Article.parse(article),
                said(row.get(6), Proviso::valueOf),
                said(row.get(7), Proviso::valueOf),
                Event.valueOf(row.get(8)),
                Limit.valueOf(row.get(9)),
                words(row.get(10)).map(Event::valueOf),
                said(row.get(11), Event::valueOf),
                said(row.get(12), Event::valueOf),
                words(row.get(13)).map(Consequence::valueOf));
    }

    /** Whether a list of rules names this one: {@code all}, letters of groups, rules, {@code FCA1} and {@code FCA2}, {@code -DDP}. */
    private static boolean holds(String rules, RuleSheet sheet) {
        Vector<String> names = Vector.of(
                "all",
                sheet.rule().group().name(),
                sheet.rule().name(),
                sheet.rule().name() + sheet.handover().fold(() -> "", variant -> "" + (variant.ordinal() + 1)));
        Vector<String> words = words(rules);
        return words.exists(names::contains)
                && !words.exists(word -> names.contains(word.substring(1)) && word.startsWith(NONE));
    }

    private static Vector<String> words(String cell) {
        return cell.equals(NONE) ? Vector.empty() : Vector.of(cell.split(" "));
    }

    private static <T> Option<T> said(String cell, Function<String, T> read) {
        return Option.when(!cell.equals(NONE), () -> read.apply(cell));
    }

    private static Vector<Vector<String>> read() {
        try (InputStream stream = Objects.requireNonNull(DutyTable.class.getResourceAsStream("duties.txt"))) {
            return Vector.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1))
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> row(Vector.of(BAR.split(line, -1))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Vector<String> row(Vector<String> cells) {
        if (cells.size() != COLUMNS) {
            throw new IllegalArgumentException("duty must have " + COLUMNS + " cells: `" + cells.mkString(" | ") + "`");
        }
        return cells;
    }
}
