package org.countersign.trade.evidence.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.testkit.Refused;
import org.countersign.testkit.trade.Keys;
import org.countersign.testkit.trade.LogGens;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.evidence.Attachment;
import org.countersign.trade.evidence.Language;
import org.countersign.trade.evidence.log.Leaf;
import org.countersign.trade.evidence.log.Log;
import org.countersign.trade.evidence.log.LogName;
import org.countersign.trade.evidence.log.SignedNote;
import org.countersign.trade.evidence.log.VerifierKey;
import org.junit.jupiter.api.Test;

/** What a dossier and its cover refuse to be made of, and when two are equal. */
class DossierBoundsTest {
    private static final VerifierKey KEY = Keys.lampworks().key();

    private final Dossier dossier = Folder.dossier(13, 2, 5, 6, 7, 9, 13);

    private static Cover.Builder cover() {
        return Cover.builder()
                .title("Order 4711")
                .prepared(Moment.parse("2026-06-01"))
                .preparedBy(PersonRef.of("mei", "Mei Lin"));
    }

    @Test
    void aDossierWhosePartsDoNotBelongTogetherCannotBeBorn() {
        Vector<Leaf> leaves = LogGens.leaves(4);
        Log log = Log.of(KEY.name(), leaves);
        SignedNote head = SignedNote.of(log.head().print(), Keys.lampworks());
        Refused.with(
                "the log has 4 leaves: `5`",
                () -> Dossier.of(cover().entries(Vector.of(5)).build(), log, head, KEY, LinkedHashMap.empty()));
        Seq<Attachment> scan = Vector.of(Attachment.of("scan", "image/png", new byte[] {1}));
        Refused.with(
                "dossier.txt: an entry that is shown must name the attachment: `"
                        + scan.head().content() + "`",
                () -> Dossier.of(
                        cover().entries(Vector.of(1)).attachments(scan).build(),
                        log,
                        head,
                        KEY,
                        LinkedHashMap.empty()));
        Refused.with(
                "dossier.txt: the cover must name the attachment: `"
                        + scan.head().content() + "`",
                () -> Dossier.of(
                        cover().entries(Vector.of(1)).build(),
                        log,
                        head,
                        KEY,
                        LinkedHashMap.of(scan.head().content(), Bytes.of(new byte[] {1}))));
        Log foreign = Log.of(LogName.of("a"), leaves);
        Refused.with(
                "checkpoint.txt: log and key must have one name: `a`, `lampworks.example/deals/4711`",
                () -> Dossier.of(
                        cover().entries(Vector.of(1)).build(),
                        foreign,
                        SignedNote.of(foreign.head().print(), Keys.lampworks()),
                        KEY,
                        LinkedHashMap.empty()));
        Refused.with(
                "signer must have the key of the head, `" + KEY.print() + "`: `"
                        + Keys.witness().key().print() + "`",
                () -> dossier.files(Keys.witness()));
    }

    @Test
    void aBadCoverCannotBeBorn() {
        Digest digest = Digest.of("a");
        Refused.with(
                "a dossier must show an entry: `Order 4711`",
                () -> cover().entries(Vector.empty()).build());
        Refused.with(
                "numbers of entries must rise from 1: `0`",
                () -> cover().entries(Vector.of(0)).build());
        Refused.with(
                "numbers of entries must rise from 1: `2`",
                () -> cover().entries(Vector.of(1, 2, 2)).build());
        Refused.with(
                "only what is an attachment can be erased: `" + digest + "`",
                () -> cover().entries(Vector.of(1)).erased(Vector.of(digest)).build());
        Refused.with(
                "a dossier is in `en` or `zh-Hans`: `de`",
                () -> cover().entries(Vector.of(1)).language(Language.of("de")).build());
        Attachment scan = new Attachment("scan", "image/png", digest);
        Refused.with(
                "attachments of `Order 4711` must be named once each",
                () -> cover().entries(Vector.of(1))
                        .attachments(Vector.of(scan, scan))
                        .build());
    }

    @Test
    void twoDossiersAreEqualByContent() {
        assertEquals(dossier, Folder.dossier(13, 2, 5, 6, 7, 9, 13));
        assertEquals(dossier.hashCode(), Folder.dossier(13, 2, 5, 6, 7, 9, 13).hashCode());
        assertNotEquals(dossier, dossier.erasing(dossier.enclosed().head()._1));
        assertNotEquals(dossier, Folder.dossier(13, 2));
        assertTrue(dossier.toString().length() < 4096);
    }
}
