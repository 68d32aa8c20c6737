package org.countersign.trade.base.map;

import io.vavr.control.Option;
import org.countersign.trade.base.Path;

/** A place on the way through a map; a path is made of it only when something is wrong there. */
record Spot(Option<Spot> outer, String field, int number, int depth) {
    static final Spot ROOT = new Spot(Option.none(), "", 0, 1);

    Spot field(String name) {
        return new Spot(Option.some(this), name, 0, depth + 1);
    }

    Spot element(int which) {
        return new Spot(outer, field, which, depth);
    }

    MapReader.Stop problem(String rule) {
        return new MapReader.Stop(new MapProblem(path(), rule));
    }

    private Path path() {
        Path inside = outer.map(Spot::path).getOrElse(Path.root());
        if (field.isEmpty()) {
            return inside;
        }
        Path here = inside.field(field);
        return number == 0 ? here : here.element(number);
    }
}
