package org.countersign.planted.values;

import java.util.List;

/** Holds what somebody else can change. */
public record Shaky(List<String> names) {}
