package org.countersign.examples.paper;

import java.util.Locale;

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

    /** The colour as a style: what the page around the picture says for this ink, or else its own. */
    String themed() {
        return "var(--" + name().toLowerCase(Locale.ROOT) + "," + colour + ")";
    }

    /** The style of a line in this ink, for a picture inside a page. */
    String stroke() {
        return "style=\"fill:none;stroke:" + themed() + ";stroke-width:2"
                + (dashes.isEmpty() ? "" : ";stroke-dasharray:" + dashes) + "\"";
    }

    /** The attributes of a line in this ink. */
    String line() {
        String dashed = dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\"";
        return "fill=\"none\" stroke=\"" + colour + "\" stroke-width=\"2\"" + dashed;
    }
}
