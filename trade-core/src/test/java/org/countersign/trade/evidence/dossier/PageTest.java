package org.countersign.trade.evidence.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Base64;
import org.countersign.testkit.Source;
import org.countersign.testkit.trade.Keys;
import org.countersign.testkit.trade.LogGens;
import org.countersign.trade.base.Channel;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.evidence.Attachment;
import org.countersign.trade.evidence.Language;
import org.countersign.trade.evidence.Stance;
import org.countersign.trade.evidence.Statement;
import org.countersign.trade.evidence.Translation;
import org.countersign.trade.evidence.log.Leaf;
import org.countersign.trade.evidence.log.Log;
import org.countersign.trade.evidence.log.SignedNote;
import org.junit.jupiter.api.Test;

/** The page that a person reads. All names are fiction. */
class PageTest {
    private static final Bytes PICTURE = Bytes.of("not really a picture");
    private static final PersonRef MEI = PersonRef.of("mei", "Mei Lin");

    private static Dossier dossier(Language language, String mediaType) {
        Statement statement = Statement.builder()
                .number("S-1")
                .speaker(PersonRef.of("anna", "Anna <b>Berg</b>"))
                .company(Option.some("Nordlicht & Co"))
                .stance(Stance.OBJECTS)
                .words("The logo runs the wrong way. <script>alert(1)</script>")
                .translations(Vector.of(new Translation(Language.CHINESE, "标志方向错误。", MEI)))
                .channel(Channel.EMAIL)
                .happened(Moment.parse("2026-05-20T16:00:00+02:00"))
                .recorded(Moment.parse("2026-05-21"))
                .recorder(MEI)
                .attachments(Vector.of(Attachment.of("logo \"photo\"", mediaType, PICTURE.toBytes())))
                .build();
        Leaf leaf = Leaf.of("deal 4711", LogGens.salt().next(Source.of(1)), Statement.SHAPE, statement);
        Log log = Log.of(Keys.lampworks().key().name(), LogGens.leaves(2)).append(leaf);
        Cover cover = Cover.builder()
                .title("Order 4711: the logo")
                .question(Option.some("Who confirmed the logo,\nand when?"))
                .language(language)
                .prepared(Moment.parse("2026-06-01"))
                .preparedBy(MEI)
                .entries(Vector.of(3))
                .attachments(Dossier.attachments(log.leaves()))
                .build();
        return Dossier.of(
                cover,
                log,
                SignedNote.of(log.head().print(), Keys.lampworks()),
                Keys.lampworks().key(),
                LinkedHashMap.of(PICTURE.digest(), PICTURE));
    }

    private static String page(Dossier dossier) {
        return Export.page(dossier).text().getOrElse("");
    }

    @Test
    void itNeedsNothingFromElsewhereAndRunsNothing() {
        String page = page(dossier(Language.ENGLISH, "image/png"));
        assertFalse(page.contains("<script"), "words are words");
        assertFalse(page.contains("http:") || page.contains("https:"), "nothing is loaded");
        assertTrue(page.contains("default-src 'none'"));
        assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
        assertTrue(page.contains(
                "Anna &lt;b&gt;Berg&lt;/b&gt; \u00b7 Nordlicht &amp; Co \u00b7 2026-05-20T16:00:00+02:00"));
        assertTrue(page.contains("@media print"));
    }

    @Test
    void picturesStandInsideAndOtherThingsBeside() {
        String inside = "<img alt=\"logo &quot;photo&quot;\" src=\"data:image/png;base64,"
                + Base64.getEncoder().encodeToString(PICTURE.toBytes()) + "\">";
        assertTrue(page(dossier(Language.ENGLISH, "image/png")).contains(inside));
        String svg = page(dossier(Language.ENGLISH, "image/svg+xml"));
        assertFalse(svg.contains("<img"), "a drawing may run code, so it stays a file");
        assertTrue(svg.contains("<a href=\"attachments/" + PICTURE.digest().hex() + ".bin\">"));
    }

    @Test
    void itSaysWhatIsPromisedAndWhatIsNot() {
        for (Language language : Vector.of(Language.ENGLISH, Language.CHINESE)) {
            String page = page(dossier(language, "image/png"));
            DossierTexts.find(language)
                    .getOrElse(DossierTexts::english)
                    .keys()
                    .toMap(key -> Tuple.of(
                            key,
                            DossierTexts.find(language)
                                    .flatMap(t -> t.find(key))
                                    .getOrElse("?")))
                    .filterKeys(
                            key -> !key.equals("page.of") && !key.equals("page.entry") && !key.equals("page.erased"))
                    .forEach((key, text) -> assertTrue(page.contains(Html.escaped(text)), key));
            assertTrue(page.contains("标志方向错误。"));
            assertTrue(page.contains(Keys.lampworks().key().fingerprint().hex()));
        }
        assertTrue(page(dossier(Language.CHINESE, "image/png")).contains("第 3 条"));
        assertTrue(
                page(dossier(Language.ENGLISH, "image/png")).contains("1 shown of 3; of the others only the hashes"));
    }

    @Test
    void anErasedPictureLeavesItsNameAndDigest() {
        Dossier erased = dossier(Language.ENGLISH, "image/png").erasing(PICTURE.digest());
        String page = page(erased);
        assertFalse(page.contains("data:image"));
        assertTrue(page.contains("Erased, only its digest is left: logo &quot;photo&quot; \u00b7 " + PICTURE.digest()));
        assertEquals(1, page.split("class=\"erased\"", -1).length - 1);
    }
}
