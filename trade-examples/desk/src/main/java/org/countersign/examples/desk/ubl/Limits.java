package org.countersign.examples.desk.ubl;

/** How large a paper may be; anything beyond is refused before it is bound. */
public final class Limits {
    /** Bytes of the file: 32 MiB. */
    public static final int BYTES = 32 << 20;
    /** Elements inside each other. */
    public static final int DEPTH = 64;
    /** Elements of the file. */
    public static final int ELEMENTS = 1_000_000;
    /** UTF-16 characters of the text of one element, and of one attribute: 1 Mi. */
    public static final int TEXT = 1 << 20;
    /** Characters of a number; a million digits would keep the binding busy for seconds. */
    public static final int NUMBER = 64;

    private Limits() {}
}
