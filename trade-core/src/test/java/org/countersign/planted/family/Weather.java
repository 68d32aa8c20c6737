package org.countersign.planted.family;

/** A family of two. */
public sealed interface Weather {
    /** Fair. */
    record Fair() implements Weather {}

    /** Foul. */
    record Foul() implements Weather {}
}
