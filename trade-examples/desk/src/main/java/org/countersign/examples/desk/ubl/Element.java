package org.countersign.examples.desk.ubl;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One element of the file as it was written, and what of it went over into the inquiry. */
final class Element {
    private final Option<Element> parent;
    private final String name;
    private final int line;
    private final Seq<Attribute> attributes;
    private final int number;
    private List<Element> children = List.of();
    private Map<String, Integer> counts = Map.of();
    private final StringBuilder text = new StringBuilder(0);
    private Set<String> carriedAttributes = Set.of();
    private boolean carried;

    private Element(Option<Element> parent, String name, int number, int line, Seq<Attribute> attributes) {
        this.parent = parent;
        this.name = name;
        this.number = number;
        this.line = line;
        this.attributes = attributes;
    }

    static Element root(String name, int line, Seq<Attribute> attributes) {
        return new Element(Option.none(), name, 1, line, attributes);
    }

    Element child(String child, int at, Seq<Attribute> has) {
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
        return line;
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

    /** Says that the text went over, and these attributes with it. */
    void carry(String... withAttributes) {
        carried = true;
        carriedAttributes = Set.of(withAttributes);
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

    /** An attribute, without its namespace. */
    record Attribute(String name, String value) {}
}
