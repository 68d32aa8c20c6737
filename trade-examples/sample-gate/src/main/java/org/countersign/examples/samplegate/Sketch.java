package org.countersign.examples.samplegate;

import io.vavr.collection.Vector;
import org.countersign.trade.sample.spec.Corner;
import org.countersign.trade.sample.spec.Orientation;

/**
 * A drawing of the front of the bag: the body, two handles, and the logo, three stripes and an arrow head that run the way the specification says. The
 * same shapes become a picture for a page (SVG) and the photograph that is attached to a statement ({@link Pixels}).
 *
 * @param shapes from back to front
 */
record Sketch(Vector<Shape> shapes) {
    static final int WIDTH = 320;
    static final int HEIGHT = 240;
    static final String PAPER = "#ffffff";
    static final String CANVAS = "#e9dcc3";
    static final String EDGE = "#7d6b4b";
    static final String LOGO = "#b5122c";

    private static final int LEFT = 110;
    private static final int RIGHT = 210;
    private static final int UPPER = 100;
    private static final int LOWER = 190;

    /**
     * A filled polygon.
     *
     * @param colour as SVG writes it
     * @param corners x and y by turns
     */
    record Shape(String colour, Vector<Integer> corners) {
        static Shape of(String colour, Integer... corners) {
            return new Shape(colour, Vector.of(corners));
        }
    }

    /** The bag with a logo that runs so. */
    static Sketch of(Orientation way) {
        return new Sketch(Vector.of(
                        Shape.of(EDGE, 110, 60, 110, 24, 118, 24, 118, 60),
                        Shape.of(EDGE, 202, 60, 202, 24, 210, 24, 210, 60),
                        Shape.of(EDGE, 110, 18, 210, 18, 210, 26, 110, 26),
                        Shape.of(EDGE, 76, 56, 244, 56, 250, 224, 70, 224),
                        Shape.of(CANVAS, 80, 60, 240, 60, 246, 220, 74, 220))
                .appendAll(logo(x(way.from()), y(way.from()), x(way.to()), y(way.to()))));
    }

    private static int x(Corner corner) {
        return corner.words().endsWith("left") ? LEFT : RIGHT;
    }

    private static int y(Corner corner) {
        return corner.words().startsWith("lower") ? LOWER : UPPER;
    }

    /** Stripes along the way, the middle one longest, and a head where it ends. */
    private static Vector<Shape> logo(int fromX, int fromY, int toX, int toY) {
        double length = Math.hypot(toX - fromX, toY - fromY);
        double alongX = (toX - fromX) / length;
        double alongY = (toY - fromY) / length;
        Vector<Shape> stripes = Vector.of(-1, 0, 1)
                .map(side -> bar(
                        fromX - side * 9 * alongY + Math.abs(side) * 14 * alongX,
                        fromY + side * 9 * alongX + Math.abs(side) * 14 * alongY,
                        toX - side * 9 * alongY - (8 + Math.abs(side) * 14) * alongX,
                        toY + side * 9 * alongX - (8 + Math.abs(side) * 14) * alongY,
                        2.6));
        return stripes.append(Shape.of(
                LOGO,
                round(toX + 6 * alongX),
                round(toY + 6 * alongY),
                round(toX - 14 * alongX - 11 * alongY),
                round(toY - 14 * alongY + 11 * alongX),
                round(toX - 14 * alongX + 11 * alongY),
                round(toY - 14 * alongY - 11 * alongX)));
    }

    private static Shape bar(double x1, double y1, double x2, double y2, double half) {
        double length = Math.hypot(x2 - x1, y2 - y1);
        double acrossX = -(y2 - y1) / length * half;
        double acrossY = (x2 - x1) / length * half;
        return Shape.of(
                LOGO,
                round(x1 + acrossX),
                round(y1 + acrossY),
                round(x2 + acrossX),
                round(y2 + acrossY),
                round(x2 - acrossX),
                round(y2 - acrossY),
                round(x1 - acrossX),
                round(y1 - acrossY));
    }

    private static int round(double number) {
        return (int) Math.round(number);
    }

    /** The picture as SVG, to stand inside a page. */
    String svg(String title) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT
                + "\" role=\"img\" style=\"display:block;width:100%;height:auto\">\n  <title>" + escaped(title)
                + "</title>\n  <rect width=\"" + WIDTH + "\" height=\"" + HEIGHT + "\" fill=\"" + PAPER + "\"/>\n"
                + shapes.map(shape -> "  <polygon fill=\"" + shape.colour() + "\" points=\""
                                + shape.corners()
                                        .grouped(2)
                                        .map(at -> at.mkString(","))
                                        .mkString(" ") + "\"/>\n")
                        .mkString()
                + "</svg>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
