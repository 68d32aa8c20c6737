package org.countersign.examples.desk.report;

/** Something that can be shown in three ways, all of which say the same. */
public interface Showing {
    /** As text for a terminal of so many columns. */
    String text(int columns);

    /** As JSON, with a line feed at its end. */
    String json();

    /** As one HTML file that loads nothing. */
    String html();
}
