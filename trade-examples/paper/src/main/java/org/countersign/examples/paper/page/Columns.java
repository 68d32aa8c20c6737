package org.countersign.examples.paper.page;

/** How many columns of a terminal a text takes. */
final class Columns {
    /**
     * First and last code points of the ranges that take two columns: East Asian Width W and F of Unicode 13, rounded to whole blocks of
     * scripts, and the pictographs.
     */
    private static final int[][] WIDE = {
        {0x1100, 0x115F}, // Hangul initials
        {0x2E80, 0x303E}, // radicals, CJK punctuation
        {0x3041, 0xA4CF}, // kana, CJK, Yi
        {0xA960, 0xA97F}, // Hangul initials, extended
        {0xAC00, 0xD7A3}, // Hangul syllables
        {0xF900, 0xFAFF}, // CJK compatibility
        {0xFE30, 0xFE6F}, // CJK forms
        {0xFF01, 0xFF60}, // full-width forms
        {0xFFE0, 0xFFE6}, // full-width signs
        {0x1F300, 0x1F64F}, // pictographs
        {0x1F680, 0x1F6FF}, // pictographs of transport
        {0x1F900, 0x1F9FF}, // more pictographs
        {0x20000, 0x3FFFD} // CJK extensions
    };

    private static final String NOT_FIRST = "。，、；：？！）」』】〉》”’％";
    private static final String NOT_LAST = "（「『【〈《“‘";

    private Columns() {}

    static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    static int of(int character) {
        int kind = Character.getType(character);
        if (kind == Character.NON_SPACING_MARK || kind == Character.ENCLOSING_MARK || kind == Character.FORMAT) {
            return 0;
        }
        return isWide(character) ? 2 : 1;
    }

    /**
     * Whether a line may end between the two: behind a slash, and in Chinese, which is written without blanks but keeps its punctuation
     * with the word.
     */
    static boolean mayBreak(int before, int after) {
        return before == '/'
                || (isWide(before) || isWide(after)) && NOT_FIRST.indexOf(after) < 0 && NOT_LAST.indexOf(before) < 0;
    }

    private static boolean isWide(int character) {
        for (int[] range : WIDE) {
            if (character >= range[0] && character <= range[1]) {
                return true;
            }
        }
        return false;
    }
}
