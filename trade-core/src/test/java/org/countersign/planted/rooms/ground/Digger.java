package org.countersign.planted.rooms.ground;

import org.countersign.planted.rooms.upper.Balcony;

/** Points upwards, which makes a circle as well. */
public final class Digger {
    Balcony above() {
        return new Balcony(this);
    }
}
