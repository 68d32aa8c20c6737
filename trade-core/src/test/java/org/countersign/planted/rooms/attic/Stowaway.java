package org.countersign.planted.rooms.attic;

/** Stands in a room that no table has. */
public final class Stowaway {}
