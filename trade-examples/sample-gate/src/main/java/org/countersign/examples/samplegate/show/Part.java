package org.countersign.examples.samplegate.show;

import io.vavr.collection.Seq;

/** One part of a page. */
public sealed interface Part {
    /**
     * A head over what follows.
     *
     * @param words the head
     */
    record Head(String words) implements Part {}

    /**
     * A paragraph.
     *
     * @param words the paragraph
     */
    record Words(String words) implements Part {}

    /**
     * Something that everybody should see first: green or red, and in words.
     *
     * @param good whether it is good news
     * @param words the news
     */
    record Banner(boolean good, String words) implements Part {}

    /**
     * Points, one below the other.
     *
     * @param lines the points
     * @param numbered whether in an order that means something
     */
    record Points(Seq<String> lines, boolean numbered) implements Part {}

    /**
     * A table; on a narrow screen each row is a card.
     *
     * @param heads what stands above the columns
     * @param rows the cells
     */
    record Table(Seq<String> heads, Seq<Seq<String>> rows) implements Part {}

    /**
     * A letter as it is sent.
     *
     * @param head what it is
     * @param text its text
     */
    record Letter(String head, String text) implements Part {}

    /**
     * Pictures side by side, drawn by code that escapes its words; a terminal shows the captions alone.
     *
     * @param pictures each picture as SVG with its caption
     */
    record Pictures(Seq<Picture> pictures) implements Part {}

    /**
     * A picture.
     *
     * @param svg the picture
     * @param caption what it shows
     */
    record Picture(String svg, String caption) {}
}
