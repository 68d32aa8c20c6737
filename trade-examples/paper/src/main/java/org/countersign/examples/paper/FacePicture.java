package org.countersign.examples.paper;

import io.vavr.control.Option;
import org.countersign.trade.sample.spec.Corner;
import org.countersign.trade.sample.spec.Orientation;
import org.countersign.trade.sample.spec.Position;
import org.countersign.trade.sample.spec.Requirement;

/** The face that one looks at, with an arrow the way a logo runs and a cross where it stands: what words for a place leave to be imagined. */
public final class FacePicture {
    private static final int WIDTH = 150;
    private static final int HEIGHT = 110;
    private static final int EDGE = 12;
    private static final int LEFT = EDGE + 16;
    private static final int RIGHT = WIDTH - LEFT;
    private static final int TOP = EDGE + 16;
    private static final int BOTTOM = HEIGHT - TOP;
    private static final String ARROW = "fill=\"none\" stroke=\"#7a1f1f\" stroke-width=\"2.5\"";
    private static final String FAINT = "fill=\"none\" stroke=\"#8b8478\" stroke-width=\"1\" stroke-dasharray=\"3 3\"";

    private FacePicture() {}

    /** The picture of what is required, where it says where or which way; none for anything else. */
    public static Option<String> of(Requirement requirement, String words) {
        return requirement.fold(
                described -> Option.none(),
                measured -> Option.none(),
                coloured -> Option.none(),
                drawn -> face(drawn.position(), drawn.orientation(), words),
                placed -> face(placed.position(), placed.orientation(), words));
    }

    private static Option<String> face(Option<Position> position, Option<Orientation> orientation, String words) {
        return Option.when(position.isDefined() || orientation.isDefined(), () -> {
            Svg svg = new Svg();
            svg.rect(EDGE, EDGE, WIDTH - 2 * EDGE, HEIGHT - 2 * EDGE, 6, "fill=\"#fbfaf7\" stroke=\"#8b8478\"");
            position.forEach(at -> cross(svg, at));
            orientation.forEach(way -> arrow(svg, way));
            return svg.figure(WIDTH, HEIGHT, words, words);
        });
    }

    private static void arrow(Svg svg, Orientation way) {
        int x = x(way.from());
        int y = y(way.from());
        int toX = x(way.to());
        int toY = y(way.to());
        svg.path("M" + x + " " + y + " L" + toX + " " + toY, ARROW);
        svg.path(head(toX, toY, Integer.signum(toX - x), Integer.signum(toY - y)), ARROW);
        svg.dot(x, y, 4, "#7a1f1f");
    }

    /** Two short lines back from the point, to either side of the way it came. */
    private static String head(int x, int y, int stepX, int stepY) {
        int back = 8;
        int aside = stepX != 0 && stepY != 0 ? 0 : back;
        String one = (x - back * stepX - aside * stepY) + " " + (y - back * stepY - aside * stepX);
        String other = (x - back * stepX + aside * stepY) + " " + (y - back * stepY + aside * stepX);
        return aside == 0
                ? "M" + (x - back * stepX) + " " + y + " L" + x + " " + y + " L" + x + " " + (y - back * stepY)
                : "M" + one + " L" + x + " " + y + " L" + other;
    }

    /** Roughly where it stands: near its edge; how far in millimetres the words beside it say. */
    private static void cross(Svg svg, Position position) {
        String edge = position.from().name();
        int x = edge.endsWith("LEFT") ? LEFT + 18 : edge.endsWith("RIGHT") ? RIGHT - 18 : WIDTH / 2;
        int y = edge.startsWith("UPPER") ? TOP + 14 : edge.startsWith("LOWER") ? BOTTOM - 14 : HEIGHT / 2;
        svg.path("M" + (x - 9) + " " + y + " H" + (x + 9) + " M" + x + " " + (y - 9) + " V" + (y + 9), FAINT);
    }

    private static int x(Corner corner) {
        return corner.name().endsWith("LEFT") ? LEFT : RIGHT;
    }

    private static int y(Corner corner) {
        return corner.name().startsWith("UPPER") ? TOP : BOTTOM;
    }
}
