package org.countersign.examples.samplegate;

import io.vavr.collection.Vector;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/**
 * A sketch as PNG (RFC 2083), the way a photograph would come with a mail: a palette of four colours, nothing compressed, so that every Java writes
 * the same bytes and the digest in the story holds.
 */
final class Pixels {
    private static final Vector<String> PALETTE = Vector.of(Sketch.PAPER, Sketch.CANVAS, Sketch.EDGE, Sketch.LOGO);
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int BITS = 2;
    private static final int INDEXED = 3;
    private static final int MOST_STORED = 65_535;

    private Pixels() {}

    static byte[] png(Sketch sketch) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        chunk(
                out,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(Sketch.WIDTH)
                        .putInt(Sketch.HEIGHT)
                        .put((byte) BITS)
                        .put((byte) INDEXED)
                        .array());
        chunk(out, "PLTE", palette());
        chunk(out, "IDAT", stored(rows(sketch)));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static byte[] palette() {
        byte[] colours = new byte[3 * PALETTE.size()];
        for (int at = 0; at < colours.length; at++) {
            String colour = PALETTE.get(at / 3);
            colours[at] = (byte) Integer.parseInt(colour.substring(1 + 2 * (at % 3), 3 + 2 * (at % 3)), 16);
        }
        return colours;
    }

    /** Each row of pixels behind the byte that says that it is not filtered. */
    private static byte[] rows(Sketch sketch) {
        int perRow = 1 + Sketch.WIDTH * BITS / 8;
        byte[] rows = new byte[perRow * Sketch.HEIGHT];
        for (int y = 0; y < Sketch.HEIGHT; y++) {
            for (int x = 0; x < Sketch.WIDTH; x++) {
                int colour = colour(sketch, x, y);
                rows[y * perRow + 1 + x / 4] |= (byte) (colour << 6 - 2 * (x % 4));
            }
        }
        return rows;
    }

    private static int colour(Sketch sketch, int x, int y) {
        return sketch.shapes()
                .filter(shape -> isInside(shape.corners(), x + 0.5, y + 0.5))
                .lastOption()
                .map(shape -> PALETTE.indexOf(shape.colour()))
                .getOrElse(0);
    }

    /** Whether a line from the point to the right crosses the edge an odd number of times. */
    private static boolean isInside(Vector<Integer> corners, double x, double y) {
        boolean inside = false;
        int count = corners.size() / 2;
        for (int at = 0; at < count; at++) {
            int next = (at + 1) % count;
            double y1 = corners.get(2 * at + 1);
            double y2 = corners.get(2 * next + 1);
            double x1 = corners.get(2 * at);
            double x2 = corners.get(2 * next);
            if (y1 > y != y2 > y && x < x1 + (y - y1) / (y2 - y1) * (x2 - x1)) {
                inside = !inside;
            }
        }
        return inside;
    }

    /** RFC 1950 around the stored blocks of RFC 1951. */
    private static byte[] stored(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(0x78);
        out.write(0x01);
        for (int from = 0; from < bytes.length; from += MOST_STORED) {
            int length = Math.min(MOST_STORED, bytes.length - from);
            out.write(from + length == bytes.length ? 1 : 0);
            out.write(length & 0xFF);
            out.write(length >> 8);
            out.write(~length & 0xFF);
            out.write(~length >> 8 & 0xFF);
            out.writeBytes(Arrays.copyOfRange(bytes, from, from + length));
        }
        Adler32 sum = new Adler32();
        sum.update(bytes);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(name);
        out.writeBytes(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
