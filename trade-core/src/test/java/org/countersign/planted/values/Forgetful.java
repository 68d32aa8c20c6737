package org.countersign.planted.values;

/** Forgets one component when it compares. */
public record Forgetful(String name, int number) {
    @Override
    public boolean equals(Object other) {
        return other instanceof Forgetful that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
