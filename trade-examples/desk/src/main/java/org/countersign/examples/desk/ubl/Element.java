package org.countersign.examples.desk.ubl;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One element of the file as it was written, and what of it went over. */
final class Element {
    /** Steps of a path that are shown; of a deeper one those at both ends. */
    private static final int STEPS = 12;

    private final Option<Element> parent;
    private final String name;
    private final Position start;
    private final Seq<Attribute> attributes;
    private Position end = Position.NOWHERE;
    private final int number;
    private List<Element> children = List.of();
    private Map<String, Integer> counts = Map.of();
    private final StringBuilder text = new StringBuilder(0);
    private LinkedHashSet<String> carriedAttributes = LinkedHashSet.empty();
    private boolean carried;

    private Element(Option<Element> parent, String name, int number, Position start, Seq<Attribute> attributes) {
        this.parent = parent;
        this.name = name;
        this.number = number;
        this.start = start;
        this.attributes = attributes;
    }

    static Element root(String name, Position start, Seq<Attribute> attributes) {
        return new Element(Option.none(), name, 1, start, attributes);
    }

    Element child(String child, Position at, Seq<Attribute> has) {
        if (children.isEmpty()) { // most elements have none, and there may be a million
            children = new ArrayList<>();
            counts = new HashMap<>();
        }
        int count = counts.merge(child, 1, Integer::sum);
        Element element = new Element(Option.some(this), child, count, at, has);
        children.add(element);
        return element;
    }

    void append(String characters) {
        text.append(characters);
    }

    String name() {
        return name;
    }

    int line() {
        return start.line();
    }

    /** Where its start tag ends. */
    Position start() {
        return start;
    }

    /** Says where its end tag ends. */
    void close(Position at) {
        end = at;
    }

    /** The innermost element, this one or one inside, that stands at this position or holds it. */
    Element at(Position position) {
        Element found = this;
        for (Option<Element> inner = Option.some(this); inner.isDefined(); inner = found.holding(position)) {
            found = inner.getOrElse(found);
        }
        return found;
    }

    private Option<Element> holding(Position position) {
        return Vector.ofAll(children)
                .find(child -> child.start.compareTo(position) <= 0 && child.end.compareTo(position) >= 0);
    }

    Option<Element> parent() {
        return parent;
    }

    String text() {
        return text.toString();
    }

    int length() {
        return text.length();
    }

    boolean isLeaf() {
        return children.isEmpty();
    }

    /** The children of that name, in order. */
    Vector<Element> all(String child) {
        return Vector.ofAll(children).filter(element -> element.name.equals(child));
    }

    Vector<Element> children() {
        return Vector.ofAll(children);
    }

    /** The attribute of that name, if it says something. */
    Option<String> attribute(String attribute) {
        return attributes
                .find(a -> a.name().equals(attribute))
                .map(a -> a.value().strip())
                .filter(value -> !value.isEmpty());
    }

    /** Says that the text went over, and these attributes with it. */
    void carry(String... withAttributes) {
        carried = true;
        if (withAttributes.length > 0) {
            carriedAttributes = carriedAttributes.addAll(Vector.of(withAttributes));
        }
    }

    /** Says that these attributes went over, whatever becomes of the text. */
    void carryAttributes(String... names) {
        carriedAttributes = carriedAttributes.addAll(Vector.of(names));
    }

    /** Takes it back: what was made of the text did not fit into the whole. */
    void leave() {
        carried = false;
        carriedAttributes = LinkedHashSet.empty();
    }

    boolean isCarried() {
        return carried;
    }

    /** The attributes that did not go over. */
    Seq<Attribute> attributesLeft() {
        return attributes.filter(attribute -> !carriedAttributes.contains(attribute.name()));
    }

    /** The way from the root, without it: {@code RequestForQuotationLine[2]/LineItem/ID}; numbered where there are several. */
    String path() {
        return parent.fold(() -> "", above -> {
            String step = above.counts.getOrDefault(name, 1) > 1 ? name + "[" + number + "]" : name;
            return above.parent.isEmpty() ? step : above.path() + "/" + step;
        });
    }

    /** The way from the root: {@code Order/OrderLine[2]/LineItem/ID}; of several under one name the later ones are numbered while the file is read. */
    String fullPath() {
        String whole = parent.fold(() -> name, above -> root().name + "/" + path());
        Vector<String> steps = Vector.of(whole.split("/"));
        return steps.size() <= STEPS
                ? whole
                : steps.take(STEPS / 2)
                        .append("...")
                        .appendAll(steps.takeRight(STEPS / 2))
                        .mkString("/");
    }

    private Element root() {
        return parent.fold(() -> this, Element::root);
    }

    /**
     * A place in the file.
     *
     * @param line counted from one
     * @param column counted from one
     */
    record Position(int line, int column) implements Comparable<Position> {
        static final Position NOWHERE = new Position(Integer.MAX_VALUE, 0);

        @Override
        public int compareTo(Position other) {
            return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
        }
    }

    /** An attribute, without its namespace. */
    record Attribute(String name, String value) {}
}
