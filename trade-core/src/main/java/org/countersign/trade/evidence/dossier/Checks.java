package org.countersign.trade.evidence.dossier;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import org.countersign.trade.base.Digest;
import org.countersign.trade.evidence.log.Checkpoint;
import org.countersign.trade.evidence.log.Hash;
import org.countersign.trade.evidence.log.Leaf;
import org.countersign.trade.evidence.log.SignedNote;
import org.countersign.trade.evidence.log.Tree;
import org.countersign.trade.evidence.log.VerifierKey;

/** What holds between the parts of a dossier; each check stops at the first thing that does not hold. */
final class Checks {
    private Checks() {}

    /** Throws at the first thing that does not hold. */
    static void all(
            Cover cover,
            SignedNote head,
            VerifierKey key,
            Seq<Hash> hashes,
            Seq<Leaf> leaves,
            Map<Digest, Bytes> enclosed) {
        head(head, key, hashes);
        entries(cover, hashes, leaves);
        named(cover, leaves);
        enclosed.forEach((digest, bytes) -> enclosed(cover, digest, bytes));
    }

    static Checkpoint checkpoint(SignedNote note) {
        return Checkpoint.read(note.text()).getOrElseThrow(problem -> new Stop(Layout.HEAD, problem.toString()));
    }

    private static void head(SignedNote note, VerifierKey key, Seq<Hash> hashes) {
        Checkpoint head = checkpoint(note);
        check(Layout.HEAD, note.isSignedBy(key), "head must be signed by key `" + key.print() + "`");
        check(
                Layout.HEAD,
                head.name().equals(key.name()),
                "log and key must have one name: `" + head.name() + "`, `" + key.name() + "`");
        check(
                Layout.LEAVES,
                head.size() == hashes.size(),
                "there must be as many hashes as the head has leaves, " + head.size() + ": `" + hashes.size() + "`");
        Hash root = Tree.of(hashes).root();
        check(
                Layout.LEAVES,
                root.equals(head.root()),
                "root over the hashes must be that of the head, `" + head.root() + "`: `" + root + "`");
    }

    private static void entries(Cover cover, Seq<Hash> hashes, Seq<Leaf> leaves) {
        check(
                Layout.COVER,
                cover.entries().size() == leaves.size(),
                "the cover names " + cover.entries().size() + " entries: `" + leaves.size() + "`");
        int last = cover.entries().lastOption().getOrElse(0);
        check(Layout.COVER, last <= hashes.size(), "the log has " + hashes.size() + " entries: `" + last + "`");
        cover.entries().zip(leaves).forEach(entry -> entry(entry._1, entry._2, hashes.get(entry._1 - 1)));
    }

    private static void entry(int number, Leaf leaf, Hash hash) {
        Hash its = leaf.hash();
        check(
                Layout.entry(number),
                its.equals(hash),
                "hash of the entry must be that in the log, `" + hash + "`: `" + its + "`");
    }

    private static void named(Cover cover, Seq<Leaf> leaves) {
        cover.attachments()
                .map(one -> one.content().toString())
                .forEach(digest -> check(
                        Layout.COVER,
                        leaves.exists(leaf -> leaf.text().contains(digest)),
                        "an entry that is shown must name the attachment: `" + digest + "`"));
    }

    private static void enclosed(Cover cover, Digest digest, Bytes bytes) {
        check(
                Layout.COVER,
                cover.attachments().exists(one -> one.content().equals(digest)),
                "the cover must name the attachment: `" + digest + "`");
        check(Layout.COVER, !cover.erased().contains(digest), "what was erased must not be enclosed: `" + digest + "`");
        check(
                Layout.COVER,
                bytes.digest().equals(digest),
                "attachment must have the digest `" + digest + "`: `" + bytes.digest() + "`");
    }

    static void check(String place, boolean holds, String rule) {
        if (!holds) {
            throw new Stop(place, rule);
        }
    }
}
