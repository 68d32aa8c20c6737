package org.countersign.examples.paper;

/** A picture as text: every mark on its own line, so that a change is easy to see. */
final class Svg {
    static final String DARK = "#1b2a33";
    static final String GREY = "#5b6b75";

    /** Of a picture inside a page: what the page says, or else the grey and dark of a picture of its own. */
    static final String INK = "var(--ink," + DARK + ")";

    static final String SOFT = "var(--soft," + GREY + ")";
    static final String LINE = "var(--line,#d9dee6)";

    private final StringBuilder marks = new StringBuilder();

    void rect(int x, int y, int width, int height, int round, String look) {
        add("<rect x=\"" + x + "\" y=\"" + y + "\" width=\"" + width + "\" height=\"" + height + "\" rx=\"" + round
                + "\" " + look + "/>");
    }

    void path(String way, String look) {
        add("<path d=\"" + way + "\" " + look + "/>");
    }

    void dot(int x, int y, int radius, String colour) {
        add("<circle cx=\"" + x + "\" cy=\"" + y + "\" r=\"" + radius + "\" fill=\"" + colour + "\"/>");
    }

    void dot(int x, int y, int radius, Ink ink) {
        add("<circle cx=\"" + x + "\" cy=\"" + y + "\" r=\"" + radius + "\" style=\"fill:" + ink.themed() + "\"/>");
    }

    /** The marks of the other one over these. */
    Svg and(Svg other) {
        marks.append(other.marks);
        return this;
    }

    void words(int x, int y, String look, String text) {
        marked(x, y, look, escaped(text));
    }

    /** Text that is marked up already. */
    void marked(int x, int y, String look, String text) {
        add("<text x=\"" + x + "\" y=\"" + y + "\" " + look + ">" + text + "</text>");
    }

    private void add(String mark) {
        marks.append("  ").append(mark).append('\n');
    }

    /** The whole picture on a light ground; on a narrow screen it shrinks to fit. */
    String page(int width, int height, String title, String description) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + height
                + "\" viewBox=\"0 0 " + width + " " + height + "\" role=\"img\" font-family=\"sans-serif\""
                + " font-size=\"14\" fill=\"" + DARK + "\">\n"
                + "  <title>" + escaped(title) + "</title>\n"
                + "  <desc>" + escaped(description) + "</desc>\n"
                + "  <style>svg:root { display: block; margin: 0 auto; max-width: 100%; height: auto; }</style>\n"
                + "  <rect width=\"" + width + "\" height=\"" + height + "\" fill=\"#ffffff\"/>\n" + marks + "</svg>\n";
    }

    /**
     * The whole picture to stand inside a page: no ground of its own, as wide as there is room and no wider than one and a fifth of its
     * size, in the colours of the page.
     */
    String figure(int width, int height, String title, String description) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + width + " " + height
                + "\" role=\"img\" font-family=\"inherit\" font-size=\"13\" style=\"display:block;width:100%;max-width:"
                + width * 6 / 5 + "px;height:auto;fill:" + INK + "\">\n"
                + "  <title>" + escaped(title) + "</title>\n"
                + "  <desc>" + escaped(description) + "</desc>\n" + marks + "</svg>\n";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
