package org.countersign.testkit.trade;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.testkit.Gen;
import org.countersign.testkit.Source;
import org.countersign.trade.base.Digest;
import org.countersign.trade.evidence.Attachment;
import org.countersign.trade.evidence.Language;
import org.countersign.trade.evidence.Statement;
import org.countersign.trade.evidence.dossier.Bytes;
import org.countersign.trade.evidence.dossier.Cover;
import org.countersign.trade.evidence.dossier.Dossier;
import org.countersign.trade.evidence.dossier.DossierProblem;
import org.countersign.trade.evidence.log.Leaf;
import org.countersign.trade.evidence.log.Log;
import org.countersign.trade.evidence.log.SignedNote;
import org.countersign.trade.evidence.log.Signer;

/** Dossiers over logs of statements, some with pictures, some erased. */
public final class DossierGens {
    private DossierGens() {}

    /** Contents of files. */
    public static Gen<Bytes> bytes() {
        return Gen.oneOf(
                BaseGens.text().map(Bytes::of),
                source -> Bytes.of(new byte[] {(byte) source.below(256), (byte) source.below(256), 0}));
    }

    /** Problems of dossiers. */
    public static Gen<DossierProblem> dossierProblem() {
        return source -> new DossierProblem(
                Gen.of("entries/000012.txt", "leaves.txt, line 3").next(source),
                BaseGens.name().next(source));
    }

    /** Covers of dossiers that nobody made. */
    public static Gen<Cover> cover() {
        return source -> {
            Seq<Attachment> attachments = EvidenceGens.attachment().many(0, 3).next(source);
            return Cover.builder()
                    .title(BaseGens.name().next(source))
                    .question(BaseGens.text().maybe().next(source))
                    .language(Gen.of(Language.ENGLISH, Language.CHINESE).next(source))
                    .prepared(BaseGens.moment().next(source))
                    .preparedBy(BaseGens.person().next(source))
                    .entries(Gen.between(1, 50)
                            .many(1, 5)
                            .next(source)
                            .distinct()
                            .sorted())
                    .attachments(attachments)
                    .erased(attachments.map(Attachment::content).filter(one -> source.percent(30)))
                    .extensions(BaseGens.extensions().next(source))
                    .build();
        };
    }

    /** Dossiers of some of at most twelve leaves. */
    public static Gen<Dossier> dossier() {
        return source -> {
            int size = source.between(1, 12);
            Seq<Integer> shown = Vector.rangeClosed(1, size).filter(number -> source.percent(60));
            return dossier(source, size, shown.isEmpty() ? Vector.of(size) : shown, Keys.lampworks());
        };
    }

    /**
     * A dossier over a log of so many leaves.
     *
     * @param shown the numbers of the leaves that it shows
     * @param signer whoever has the key of the log
     */
    public static Dossier dossier(Source source, int size, Seq<Integer> shown, Signer signer) {
        Map<Digest, Bytes> drawn = Vector.range(0, 5)
                .map(number -> Bytes.of("picture " + number + " of " + source.below(1000)))
                .toMap(bytes -> Tuple.of(bytes.digest(), bytes));
        Vector<Digest> digests = Vector.ofAll(drawn.keySet());
        Vector<Leaf> leaves = Vector.range(0, size).map(number -> leaf(source, number, digests));
        Seq<Leaf> open = shown.map(number -> leaves.get(number - 1));
        Seq<Attachment> attachments = Dossier.attachments(open);
        Seq<Digest> erased = attachments.map(Attachment::content).filter(one -> source.percent(20));
        Cover cover = Cover.SHAPE.with(
                Cover.SHAPE.with(
                        Cover.SHAPE.with(
                                Cover.SHAPE.with(cover().next(source), Cover.ERASED, Vector.empty()),
                                Cover.ATTACHMENTS,
                                attachments),
                        Cover.ENTRIES,
                        shown),
                Cover.ERASED,
                erased);
        Log log = Log.of(signer.key().name(), leaves);
        Map<Digest, Bytes> enclosed = attachments
                .map(Attachment::content)
                .removeAll(erased)
                .foldLeft(LinkedHashMap.empty(), (all, one) -> drawn.get(one).fold(() -> all, it -> all.put(one, it)));
        return Dossier.of(cover, log, SignedNote.of(log.head().print(), signer), signer.key(), enclosed);
    }

    private static Leaf leaf(Source source, int number, Vector<Digest> digests) {
        Option<Attachment> attachment = source.percent(40)
                ? Option.some(new Attachment(
                        BaseGens.name().next(source),
                        Gen.of("image/png", "message/rfc822", "x-host/y").next(source),
                        digests.get(number % digests.size())))
                : Option.none();
        Statement statement = Statement.SHAPE.with(
                EvidenceGens.statement().next(source), Statement.ATTACHMENTS, attachment.toVector());
        return Leaf.of("deal 4711", LogGens.salt().next(source), Statement.SHAPE, statement);
    }
}
