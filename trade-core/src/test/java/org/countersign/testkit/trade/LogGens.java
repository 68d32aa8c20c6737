package org.countersign.testkit.trade;

import io.vavr.collection.Vector;
import java.nio.ByteBuffer;
import org.countersign.testkit.Gen;
import org.countersign.testkit.Source;
import org.countersign.trade.base.process.Entry;
import org.countersign.trade.evidence.Statement;
import org.countersign.trade.evidence.log.Checkpoint;
import org.countersign.trade.evidence.log.ConsistencyProof;
import org.countersign.trade.evidence.log.Hash;
import org.countersign.trade.evidence.log.InclusionProof;
import org.countersign.trade.evidence.log.Leaf;
import org.countersign.trade.evidence.log.Log;
import org.countersign.trade.evidence.log.LogName;
import org.countersign.trade.evidence.log.LogProblem;
import org.countersign.trade.evidence.log.NoteSignature;
import org.countersign.trade.evidence.log.Salt;
import org.countersign.trade.evidence.log.SignedNote;
import org.countersign.trade.evidence.log.Signer;
import org.countersign.trade.evidence.log.Tree;
import org.countersign.trade.evidence.log.VerifierKey;
import org.countersign.trade.offer.InquiryProcess;

/** Leaves of statements and of entries of inquiries, and what is made of them. */
public final class LogGens {
    private LogGens() {}

    private static byte[] bytes(Source source) {
        ByteBuffer bytes = ByteBuffer.allocate(Hash.BYTES);
        while (bytes.hasRemaining()) {
            bytes.putLong(source.bits());
        }
        return bytes.array();
    }

    /** Hashes of nothing that anybody wrote. */
    public static Gen<Hash> hash() {
        return source -> Hash.of(bytes(source));
    }

    /** Salts; a host draws its own from a better source. */
    public static Gen<Salt> salt() {
        return source -> Salt.of(bytes(source));
    }

    /** Names of logs. */
    public static Gen<LogName> logName() {
        return Gen.of("lampworks.example/deals/4711", "a", "x.example/~b").map(LogName::of);
    }

    /** Leaves of two matters: statements, and entries of an inquiry. */
    public static Gen<Leaf> leaf() {
        Gen<String> matter = Gen.of("inquiry RFQ-7", "deal 4711");
        Gen<Leaf> entry = source -> Leaf.of(
                matter.next(source),
                salt().next(source),
                Entry.shapeFor(InquiryProcess.INQUIRY),
                new Entry(
                        source.between(1, 9),
                        ProcessGens.stamp().next(source),
                        OfferGens.act().next(source),
                        BaseGens.extensions().next(source)));
        Gen<Leaf> statement = source -> Leaf.of(
                matter.next(source),
                salt().next(source),
                Statement.SHAPE,
                EvidenceGens.statement().next(source));
        return Gen.oneOf(entry, statement);
    }

    /** Logs of none to {@code most} leaves. */
    public static Gen<Log> log(int most) {
        return source -> Log.of(logName().next(source), leaf().many(0, most).next(source));
    }

    private static Gen<Tree> tree() {
        return hash().many(1, 40).map(Tree::of);
    }

    /** Proofs that a leaf stands in a tree. */
    public static Gen<InclusionProof> inclusionProof() {
        return source -> {
            Tree tree = tree().next(source);
            int size = source.between(1, tree.size());
            return tree.inclusion(source.below(size), size);
        };
    }

    /** Proofs that a tree begins with another. */
    public static Gen<ConsistencyProof> consistencyProof() {
        return source -> {
            Tree tree = tree().next(source);
            int after = source.between(0, tree.size());
            return tree.consistency(source.between(0, after), after);
        };
    }

    /** Heads, now and then with lines of another log. */
    public static Gen<Checkpoint> checkpoint() {
        return source -> new Checkpoint(
                logName().next(source),
                source.percent(50) ? source.below(300) : source.bits() >>> 5,
                hash().next(source),
                Gen.of("one", "two words").many(0, 1).next(source));
    }

    /** Keys of three names. */
    public static Gen<VerifierKey> verifierKey() {
        return signer().map(Signer::key);
    }

    private static Gen<Signer> signer() {
        return Gen.of(Keys.lampworks(), Keys.witness(), Keys.forger());
    }

    /** Signed heads, some by two keys. */
    public static Gen<SignedNote> signedNote() {
        return source -> {
            SignedNote note = SignedNote.of(checkpoint().next(source).print(), signer().next(source));
            return source.percent(30) ? note.with(signer().next(source)) : note;
        };
    }

    /** Signature lines. */
    public static Gen<NoteSignature> noteSignature() {
        return signedNote().map(note -> note.signatures().head());
    }

    /** Problems of leaves. */
    public static Gen<LogProblem> logProblem() {
        return source ->
                new LogProblem(source.between(1, 99), BaseGens.textProblem().next(source));
    }

    /** So many short leaves of one matter, no two alike. */
    public static Vector<Leaf> leaves(int count) {
        Source source = Source.of(count);
        return Vector.range(0, count)
                .map(number -> new Leaf(
                        "deal 4711",
                        salt().next(source),
                        "countersign note/1\nnumber: " + (number + 1) + "\nwords: as agreed\n"));
    }
}
