package org.countersign.examples.paper;

/** A page that is being written: tags as they come, and text in which nothing is a tag. The page needs nothing from anywhere and runs nothing. */
final class Markup {
    private final StringBuilder out = new StringBuilder();

    /** The head of a page in that language, with its style, up to the body. */
    static Markup page(String language, String title, String style) {
        return new Markup()
                .raw("<!DOCTYPE html>")
                .raw("<html lang=\"" + escaped(language) + "\">")
                .raw("<head>")
                .raw("<meta charset=\"utf-8\">")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src"
                        + " 'unsafe-inline'\">")
                .element("title", title)
                .raw("<style>\n" + style + "</style>")
                .raw("</head>")
                .raw("<body>");
    }

    Markup raw(String markup) {
        out.append(markup).append('\n');
        return this;
    }

    /** One element with a text; nothing where the text is empty. The tag may carry attributes. */
    Markup element(String tag, String text) {
        if (!text.isEmpty()) {
            int blank = tag.indexOf(' ');
            String name = blank < 0 ? tag : tag.substring(0, blank);
            out.append('<').append(tag).append('>').append(escaped(text));
            out.append("</").append(name).append(">\n");
        }
        return this;
    }

    /** A term and what stands for it, in a list of such; nothing where there is nothing. */
    Markup term(String name, String value) {
        return value.isEmpty() ? this : element("dt", name).element("dd", value);
    }

    /** The whole page. */
    String end() {
        return raw("</body>").raw("</html>").out.toString();
    }

    static String escaped(String text) {
        return Svg.escaped(text).replace("\"", "&quot;").replace("'", "&#39;");
    }
}
