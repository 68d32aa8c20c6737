package org.countersign.examples.paper;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.trade.base.process.StateTable;

/**
 * The states of a process and what leads from one to the other, as an SVG that needs nothing else. States stand in layers by their
 * distance from the start; what has no effect or is refused is not drawn.
 */
public final class StateDiagram {
    private final StateTable table;
    private final Map<String, Integer> distances;

    private StateDiagram(StateTable table) {
        this.table = table;
        this.distances = distances(table);
    }

    /** The picture of this table. */
    public static String of(StateTable table) {
        return new StateDiagram(table).drawn();
    }

    private String drawn() {
        Seq<Integer> layers = distances.values().distinct().sorted();
        Column column = new Column(
                "The states of " + ProcessPage.named(table),
                Vector.of(
                        new Column.Meaning(Ink.THEIRS, "a report: what the other side says or does"),
                        new Column.Meaning(Ink.OURS, "a decision: what we do")),
                "Arrows down run on the right, arrows up on the left. An act on which a state stays changes its content alone. Acts"
                        + " that are refused or have no effect are in the table.",
                layers.map(
                        layer -> new Column.Band(caption(layer), inLayer(layer).map(this::box))));
        return ColumnDrawing.of(column, table.cells().size() + " pairs of state and act were tried for this picture.");
    }

    private static String caption(int distance) {
        return distance == 0 ? "at the start" : "reached after " + distance + (distance == 1 ? " act" : " acts");
    }

    private Seq<String> inLayer(int distance) {
        return table.states().filter(state -> distances.get(state).contains(distance));
    }

    private Column.Box box(String state) {
        Seq<String> order = distances.values().distinct().sorted().flatMap(this::inLayer);
        Seq<Column.Row> arrows = order.remove(state)
                .flatMap(to -> Vector.of(StateTable.Source.values()).flatMap(source -> arrow(state, to, source)));
        Seq<Column.Row> all = acts(state, state, StateTable.Source.values())
                .map(acts -> arrows.append(new Column.Words("stays on " + acts, true)))
                .getOrElse(arrows);
        return new Column.Box(state, state.equals(table.start()), all);
    }

    private Vector<Column.Row> arrow(String from, String to, StateTable.Source source) {
        return acts(from, to, source)
                .map(acts -> (Column.Row) new Column.Arrow(acts, to, ink(source)))
                .toVector();
    }

    private Option<String> acts(String from, String to, StateTable.Source... sources) {
        Seq<String> acts = table.of(from)
                .filter(cell -> Vector.of(sources).contains(cell.source()))
                .filter(cell -> cell.targets().contains(to))
                .map(StateTable.Cell::act);
        return Option.when(acts.nonEmpty(), () -> acts.mkString(", "));
    }

    private static Ink ink(StateTable.Source source) {
        return source == StateTable.Source.OURS ? Ink.OURS : Ink.THEIRS;
    }

    /** How many acts lead from the start to each state at least. */
    private static Map<String, Integer> distances(StateTable table) {
        Map<String, Integer> found = LinkedHashMap.of(table.start(), 0);
        Seq<String> last = Vector.of(table.start());
        while (last.nonEmpty()) {
            Map<String, Integer> before = found;
            last = last.flatMap(table::of)
                    .flatMap(StateTable.Cell::targets)
                    .distinct()
                    .filter(state -> !before.containsKey(state));
            int distance = before.values().foldLeft(0, Math::max) + 1;
            found = last.foldLeft(before, (all, state) -> all.put(state, distance));
        }
        Map<String, Integer> reached = found;
        table.states().find(state -> !reached.containsKey(state)).forEach(state -> {
            throw new IllegalArgumentException("no act leads to `" + state + "`");
        });
        return found;
    }
}
