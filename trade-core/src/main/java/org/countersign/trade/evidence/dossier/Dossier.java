package org.countersign.trade.evidence.dossier;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.evidence.Attachment;
import org.countersign.trade.evidence.Statement;
import org.countersign.trade.evidence.log.Checkpoint;
import org.countersign.trade.evidence.log.Hash;
import org.countersign.trade.evidence.log.Leaf;
import org.countersign.trade.evidence.log.Log;
import org.countersign.trade.evidence.log.SignedNote;
import org.countersign.trade.evidence.log.Signer;
import org.countersign.trade.evidence.log.VerifierKey;

/**
 * The entries of a log that answer a question, or all of them, with all that a stranger needs to check them: the hashes of the rest, the signed
 * head, the key, and what was attached. {@link #files} gives the folder, with a page to read, a list of digests, its signature, and
 * instructions; {@link #read} takes one back.
 *
 * <p>What it promises: nothing in it was changed since the head was signed, and nothing left out between the entries shown without its hash being
 * seen. What it cannot: tell that the whole log was not written anew before anybody outside held a head; hold what is read against a head that
 * came by another way. Nor does it say that what somebody said is true.
 *
 * @param cover what it is about, and which entries it shows
 * @param head the signed head of the log
 * @param key the key that signed it
 * @param hashes the hash of every leaf of the log up to the head
 * @param leaves the entries that are shown, in the order of the cover
 * @param enclosed what was attached to them, by digest; what was erased is missing
 */
@Evolving
public record Dossier(
        Cover cover,
        SignedNote head,
        VerifierKey key,
        Seq<Hash> hashes,
        Seq<Leaf> leaves,
        Map<Digest, Bytes> enclosed) {
    /** Most leaves of a log of which a dossier is made. */
    public static final int MAX_LEAVES = 100_000;
    /** Most files of a dossier. */
    public static final int MAX_FILES = 200_000;
    /** Most bytes of all files together. */
    public static final int MAX_BYTES = 1 << 29;

    /** Checks that all parts belong together. */
    public Dossier {
        hashes = Vector.ofAll(hashes);
        leaves = Vector.ofAll(leaves);
        enclosed = LinkedHashMap.ofEntries(enclosed);
        if (hashes.size() > MAX_LEAVES) {
            throw new IllegalArgumentException(
                    "a dossier is made of a log of at most " + MAX_LEAVES + " leaves: `" + hashes.size() + "`");
        }
        Checks.all(cover, head, key, hashes, leaves, enclosed);
    }

    /**
     * The dossier of the entries that the cover names, as they stand in the log.
     *
     * @param head the signed head, of the log as it is or as it was
     * @param key the key that signed it
     * @param enclosed what was attached, by digest
     * @throws IllegalArgumentException naming the first thing that does not hold between them
     */
    public static Dossier of(Cover cover, Log log, SignedNote head, VerifierKey key, Map<Digest, Bytes> enclosed) {
        long size = Checks.checkpoint(head).size();
        if (size > log.size()) {
            throw new IllegalArgumentException("the log has " + log.size() + " leaves: `" + size + "`");
        }
        Seq<Hash> hashes = log.tree().leaves().take((int) size);
        return new Dossier(cover, head, key, hashes, cover.entries().map(log::leaf), enclosed);
    }

    /**
     * The dossier in this folder, or the first thing in it that does not hold.
     *
     * @param files content by name, as {@code entries/000012.txt}
     * @param key the key, from somewhere else than the folder
     * @param heads heads of the same log that came by another way: with one of them a rewritten log is found, without none is
     */
    public static Either<DossierProblem, Dossier> read(
            Map<String, Bytes> files, VerifierKey key, Seq<Checkpoint> heads) {
        try {
            return Either.right(new Import(files, key).dossier(heads));
        } catch (Stop stop) {
            return Either.left(stop.problem());
        }
    }

    /** The dossier in this folder by itself, or the first thing in it that does not hold. */
    public static Either<DossierProblem, Dossier> read(Map<String, Bytes> files, VerifierKey key) {
        return read(files, key, Vector.empty());
    }

    /** What belongs to the statements among these leaves, each content once. */
    public static Seq<Attachment> attachments(Seq<Leaf> leaves) {
        return leaves.filter(leaf -> leaf.title().equals(Statement.SHAPE.title()))
                .flatMap(leaf -> leaf.to(Statement.SHAPE))
                .flatMap(Statement::attachments)
                .distinctBy(Attachment::content);
    }

    /**
     * The folder: content by name, the same for the same dossier. The host writes it.
     *
     * @throws IllegalArgumentException if the signer has another key, an attachment is neither enclosed nor erased, or all files together
     *     are larger than {@link #read} takes back
     */
    public SortedMap<String, Bytes> files(Signer signer) {
        missing().headOption().forEach(attachment -> {
            throw new IllegalArgumentException(
                    "an attachment must be enclosed or erased: `" + attachment.content() + "`");
        });
        if (!signer.key().equals(key)) {
            throw new IllegalArgumentException("signer must have the key of the head, `" + key.print() + "`: `"
                    + signer.key().print() + "`");
        }
        return Export.files(this, signer);
    }

    /** The head that is signed. */
    public Checkpoint checkpoint() {
        return Checks.checkpoint(head);
    }

    /** What belongs to the entries and is neither enclosed nor said to be erased: somebody has taken it out of the folder. */
    public Seq<Attachment> missing() {
        return cover.attachments()
                .reject(one ->
                        enclosed.containsKey(one.content()) || cover.erased().contains(one.content()));
    }

    /** The same dossier without the bytes of one attachment; every proof holds as before, and the page says that it was erased. */
    public Dossier erasing(Digest attachment) {
        if (cover.erased().contains(attachment)) {
            return this;
        }
        Cover less = Cover.SHAPE.with(cover, Cover.ERASED, cover.erased().append(attachment));
        return new Dossier(less, head, key, hashes, leaves, enclosed.remove(attachment));
    }

    @Override
    public String toString() {
        return Summary.of("Dossier")
                .with("cover", cover)
                .with("head", head)
                .with("key", key)
                .with("hashes", hashes.size())
                .with("leaves", leaves)
                .with("enclosed", enclosed.size())
                .toString();
    }
}
