package org.countersign.trade.sample.answer;

import org.countersign.trade.base.style.Evolving;

/** What a buyer's comment asks for. */
@Evolving
public enum CommentKind {
    /** To follow the colour standard. */
    FOLLOW_STANDARD,
    /** To move the shade: more or less red, yellow, blue, green, lighter, darker. */
    SHADE,
    /** The shade passes under one light and not under another. */
    METAMERIC,
    /** To feel otherwise. */
    HAND_FEEL,
    /** A point of measure lies outside its tolerance. */
    OUT_OF_TOLERANCE,
    /** To move something up, down, left, right. */
    MOVE,
    /** To make something larger or smaller. */
    RESIZE,
    /** To put something into the middle. */
    CENTRE,
    /** Something stands in the wrong place. */
    WRONG_POSITION,
    /** Approved, if something that he names is done. */
    SUBJECT_TO,
    /** Cutting may begin; says nothing about any attribute. */
    CUT,
    /** Production may begin; says nothing about any attribute. */
    PROCEED,
    /** To be shown again. */
    RESUBMIT;

    /** Whether it lets work begin and names no attribute: it opens nothing that a list of attributes has to open. */
    public boolean isRelease() {
        return this == CUT || this == PROCEED;
    }
}
