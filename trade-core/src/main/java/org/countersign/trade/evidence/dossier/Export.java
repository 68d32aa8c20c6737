package org.countersign.trade.evidence.dossier;

import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import org.countersign.trade.base.text.CanonicalText;
import org.countersign.trade.evidence.log.Hash;
import org.countersign.trade.evidence.log.Signer;

/** Makes the folder of a dossier. */
final class Export {
    private Export() {}

    static SortedMap<String, Bytes> files(Dossier dossier, Signer signer) {
        SortedMap<String, Bytes> erasable = erasable(dossier);
        SortedMap<String, Bytes> kept = kept(dossier).put(Layout.ERASABLE, Bytes.of(Sums.of(erasable)));
        Bytes sums = Bytes.of(Sums.of(kept));
        SortedMap<String, Bytes> files = kept.merge(erasable)
                .put(Layout.SUMS, sums)
                .put(Layout.SIGNATURE, Bytes.of(signer.sign(sums.toBytes())));
        Import.limits(files);
        return files;
    }

    /** What may not go. */
    private static SortedMap<String, Bytes> kept(Dossier dossier) {
        SortedMap<String, Bytes> files = TreeMap.<String, Bytes>empty()
                .put(Layout.COVER, Bytes.of(CanonicalText.bytes(Cover.SHAPE, dossier.cover())))
                .put(Layout.INSTRUCTIONS, instructions(dossier))
                .put(Layout.HEAD, Bytes.of(dossier.head().print()))
                .put(Layout.KEY, Bytes.of(dossier.key().pem()))
                .put(Layout.LEAVES, Bytes.of(dossier.hashes().map(Hash::hex).mkString("", "\n", "\n")));
        return dossier.cover()
                .entries()
                .zip(dossier.leaves())
                .foldLeft(files, (all, entry) -> all.put(Layout.entry(entry._1), Bytes.of(entry._2.bytes())));
    }

    private static SortedMap<String, Bytes> erasable(Dossier dossier) {
        return dossier.cover()
                .attachments()
                .filter(one -> dossier.enclosed().containsKey(one.content()))
                .foldLeft(
                        TreeMap.of(Layout.PAGE, page(dossier)),
                        (all, one) -> dossier.enclosed()
                                .get(one.content())
                                .fold(() -> all, bytes -> all.put(Layout.attachment(one), bytes)));
    }

    static Bytes instructions(Dossier dossier) {
        return Bytes.of(DossierTexts.instructions(dossier.cover().language()));
    }

    static Bytes page(Dossier dossier) {
        return Bytes.of(new Page(dossier).html());
    }
}
