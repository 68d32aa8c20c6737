package org.countersign.planted.rooms.upper;

import org.countersign.planted.rooms.ground.Digger;

/** Points downwards, as it may. */
public record Balcony(Digger below) {}
