package org.countersign.examples.samplegate;

import io.vavr.Tuple;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.HexFormat;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.text.CanonicalText;
import org.countersign.trade.evidence.Attachment;
import org.countersign.trade.evidence.Statement;
import org.countersign.trade.evidence.dossier.Bytes;
import org.countersign.trade.evidence.dossier.Cover;
import org.countersign.trade.evidence.dossier.Dossier;
import org.countersign.trade.evidence.log.Leaf;
import org.countersign.trade.evidence.log.LocalSigner;
import org.countersign.trade.evidence.log.LogName;
import org.countersign.trade.evidence.log.SignedNote;
import org.countersign.trade.evidence.log.VerifierKey;
import org.countersign.trade.sample.spec.AttributeContent;
import org.countersign.trade.sample.spec.Orientation;

/**
 * The dossier that answers the question over which the two differ, signed with a key whose secret everybody knows (RFC 8032, section 7.1): it is for this story and
 * for nothing else.
 */
final class Dossiers {
    private static final String PKCS8 = "302e020100300506032b657004220420";
    private static final String SECRET = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";
    private static final String OPEN = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
    /** Types of entries that say something about the question; the others are shown by their hashes. */
    private static final Vector<String> TELLING = Vector.of(
            "act: sample.specify/1",
            "act: sample.handle/1",
            "act: sample.ask/1",
            "act: sample.answered/1",
            "act: sample.began/1",
            "act: sample.proved/1",
            "act: production.release/1");

    private Dossiers() {}

    static LocalSigner signer(LogName name) {
        return LocalSigner.of(new VerifierKey(name, OPEN), HexFormat.of().parseHex(PKCS8 + SECRET));
    }

    /** The files of the folder. */
    static SortedMap<String, Bytes> files(Story story, Tongue tongue) {
        LocalSigner signer = signer(story.log().name());
        Seq<Integer> shown = Vector.rangeClosed(1, story.log().size())
                .filter(number -> isTelling(story.log().leaf(number)));
        Seq<Attachment> attached = Dossier.attachments(shown.map(story.log()::leaf));
        Cover cover = Cover.builder()
                .title(tongue.say("dossier.title"))
                .question(Option.some(tongue.say("dossier.question")))
                .language(tongue.language())
                .prepared(Story.TODAY)
                .preparedBy(PersonRef.of("mei", "Mei Lin"))
                .entries(shown)
                .attachments(attached)
                .build();
        return Dossier.of(
                        cover,
                        story.log(),
                        SignedNote.of(story.log().head().print(), signer),
                        signer.key(),
                        enclosed(story, attached))
                .files(signer);
    }

    private static boolean isTelling(Leaf leaf) {
        return leaf.title().equals(Statement.SHAPE.title())
                || TELLING.exists(act -> leaf.text().contains("\n" + act + "\n"));
    }

    /** What a host would take from its mailbox: the photograph, and the text of each content that was confirmed. */
    private static Map<Digest, Bytes> enclosed(Story story, Seq<Attachment> attached) {
        Vector<Bytes> kept = story.file()
                .contents()
                .map(content -> Bytes.of(CanonicalText.bytes(AttributeContent.SHAPE, content)))
                .toVector()
                .append(Bytes.of(Pixels.png(Sketch.of(Orientation.parse("lower left to upper right")))));
        return kept.filter(bytes -> attached.exists(one -> one.content().equals(bytes.digest())))
                .toLinkedMap(bytes -> Tuple.of(bytes.digest(), bytes));
    }
}
