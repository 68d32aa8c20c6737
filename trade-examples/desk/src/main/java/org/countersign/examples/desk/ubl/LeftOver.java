package org.countersign.examples.desk.ubl;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.examples.paper.page.OneLine;

/**
 * Something that the file says and what was made of it does not.
 *
 * @param place the element around it; empty if that is the document itself
 * @param words the element, its text and its attributes, as far as they did not go over
 * @param line the line of the file
 */
public record LeftOver(String place, String words, int line) {

    /** All of them, in the order of the file. */
    static Seq<LeftOver> in(Element root) {
        return in(root, "");
    }

    private static Vector<LeftOver> in(Element around, String place) {
        Vector<LeftOver> found = Vector.empty();
        for (Element child : around.children()) {
            Seq<String> attributes = child.attributesLeft().map(a -> a.name() + " " + OneLine.of(a.value()));
            boolean says =
                    !child.isCarried() && (child.isLeaf() || !child.text().isBlank());
            if (says || !attributes.isEmpty()) {
                String text = says ? ": " + OneLine.of(child.text()) : "";
                String with = attributes.isEmpty() ? "" : attributes.mkString(" (", ", ", ")");
                found = found.append(new LeftOver(place, child.name() + text + with, child.line()));
            }
            if (!child.isLeaf()) {
                found = found.appendAll(in(child, child.path()));
            }
        }
        return found;
    }
}
