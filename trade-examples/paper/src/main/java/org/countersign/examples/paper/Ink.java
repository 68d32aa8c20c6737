package org.countersign.examples.paper;

/** How an arrow is drawn: told apart by colour and by dashes, so that neither is needed alone. */
public enum Ink {
    /** What the other side does. */
    THEIRS("#1f5fa8", ""),
    /** What we do. */
    OURS("#b3471d", "7 4"),
    /** What code uses. */
    USE("#4a5d6b", "");

    private final String colour;
    private final String dashes;

    Ink(String colour, String dashes) {
        this.colour = colour;
        this.dashes = dashes;
    }

    String colour() {
        return colour;
    }

    /** The attributes of a line in this ink. */
    String line() {
        String dashed = dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\"";
        return "fill=\"none\" stroke=\"" + colour + "\" stroke-width=\"2\"" + dashed;
    }
}
