package org.countersign.trade.evidence.dossier;

/** A page that is being written: tags as they come, and text in which nothing is a tag. */
final class Html {
    private final StringBuilder out = new StringBuilder();

    Html raw(String markup) {
        out.append(markup).append('\n');
        return this;
    }

    /** One element with a text; nothing where the text is empty. */
    Html element(String tag, String text) {
        if (!text.isEmpty()) {
            int blank = tag.indexOf(' ');
            String name = blank < 0 ? tag : tag.substring(0, blank);
            out.append('<').append(tag).append('>').append(escaped(text));
            out.append("</").append(name).append(">\n");
        }
        return this;
    }

    /** A term and what stands for it, in a list of such. */
    Html term(String name, String value) {
        return element("dt", name).element("dd", value);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
