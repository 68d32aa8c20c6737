package org.countersign.trade.sample.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.testkit.Refused;
import org.countersign.trade.sample.spec.AttributeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The comments that recur, and those that have to be asked back. */
class CommentVocabularyTest {
    private static final CommentVocabulary WORDS = CommentVocabulary.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "colour not ok, follow Pantone | FOLLOW_STANDARD | colour | pantone",
                "color not OK, pls follow the Pantone 186 C | FOLLOW_STANDARD | colour | pantone 186 c",
                "颜色不对，按潘通 186 C | FOLLOW_STANDARD | colour | 潘通 186 c",
                "go more red | SHADE | colour | more red",
                "go a bit less yellow please | SHADE | colour | less yellow",
                "should be lighter | SHADE | colour | lighter",
                "偏红 | SHADE | colour | 偏红",
                "shade ok in D65, metameric in TL84 | METAMERIC | colour | tl84",
                "metamerism | METAMERIC | colour | -",
                "hand feel should be softer | HAND_FEEL | hand-feel | softer",
                "手感要柔软 | HAND_FEEL | hand-feel | 柔软",
                "measurement out of tolerance at POM 4 | OUT_OF_TOLERANCE | measurement | 4",
                "尺寸超公差 | OUT_OF_TOLERANCE | measurement | -",
                "logo too high | MOVE | position | high",
                "the logo is still too far left | MOVE | position | far left",
                "move the logo 5 mm down | MOVE | position | 5 mm down",
                "标志偏高 | MOVE | position | 偏高",
                "logo too small | RESIZE | artwork | small",
                "logo off centre | CENTRE | position | -",
                "logo not centered | CENTRE | position | -",
                "label wrong position | WRONG_POSITION | position | -",
                "位置不对 | WRONG_POSITION | position | -",
                "approved subject to new hang tag | SUBJECT_TO | - | new hang tag",
                "ok if the logo is moved 3 mm up | SUBJECT_TO | - | the logo is moved 3 mm up",
                "ok to cut | CUT | - | -",
                "可以开裁 | CUT | - | -",
                "ok to proceed, send TOP | PROCEED | - | top",
                "pls proceed | PROCEED | - | -",
                "resubmit by 12 June | RESUBMIT | - | 12 june",
                "重新打样 | RESUBMIT | - | -",
            })
    void isReadAsWhatItAsksFor(String words, CommentKind kind, String about, String detail) {
        assertEquals(
                Vector.of(new CommentReading.Understood(
                        kind,
                        Option.of(about).filter(code -> !code.equals("-")).map(AttributeKind::of),
                        Option.of(detail).filter(text -> !text.equals("-")),
                        words)),
                WORDS.read(words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pls proceed as discussed | ask.list",
                "as per our call | ask.list",
                "same as mentioned | ask.list",
                "colour as discussed | ask.list",
                "OK | ask.list",
                "Approved! | ask.list",
                "好的 | ask.list",
                "按之前说的 | ask.list",
                "hmm | ask.meaning",
                "the customer is happy | ask.meaning",
            })
    void isAskedBack(String words, String question) {
        assertEquals(Vector.of(new CommentReading.Unclear(question, words)), WORDS.read(words));
    }

    @Test
    void severalSentencesAreReadOneByOneInTheirOrder() {
        assertEquals(
                Vector.of(CommentKind.MOVE, CommentKind.SHADE, CommentKind.CUT),
                WORDS.read("Logo too high. Go more red; ok to cut")
                        .map(reading ->
                                reading.fold(CommentReading.Understood::kind, unclear -> CommentKind.RESUBMIT)));
        assertEquals(Vector.empty(), WORDS.read("  \n "));
    }

    @Test
    void aSentenceWithTwoCommentsGivesBoth() {
        assertEquals(
                Vector.of("MOVE high", "RESIZE small"),
                WORDS.read("logo too high and logo too small")
                        .map(reading -> reading.fold(
                                one -> one.kind() + " " + one.detail().getOrElse(""), unclear -> unclear.words())));
    }

    @Test
    void wordsThatLetWorkBeginNameNoAttribute() {
        assertTrue(CommentKind.CUT.isRelease());
        assertTrue(CommentKind.PROCEED.isRelease());
        assertFalse(CommentKind.SUBJECT_TO.isRelease());
    }

    @Test
    void tooMuchIsRefused() {
        Refused.with(
                "comments must have at most 20000 characters, they have 20001",
                () -> WORDS.read("x".repeat(CommentVocabulary.MAX_LENGTH + 1)));
    }
}
