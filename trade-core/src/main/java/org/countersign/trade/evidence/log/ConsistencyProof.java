package org.countersign.trade.evidence.log;

import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Evolving;

/**
 * The proof that a tree begins with all leaves of an earlier one, unchanged and in the same order (RFC 6962, 2.1.2; checked as RFC 9162,
 * 2.1.4.2, says).
 *
 * @param before how many leaves the earlier tree has
 * @param after how many leaves the later one has
 * @param path the hashes that are needed to come to both roots
 */
@Evolving
public record ConsistencyProof(int before, int after, Seq<Hash> path) {
    /** How many leaves the earlier tree has. */
    public static final Field<ConsistencyProof, Integer> BEFORE =
            Field.one("before", Scalar.COUNT, ConsistencyProof::before);
    /** How many leaves the later tree has. */
    public static final Field<ConsistencyProof, Integer> AFTER =
            Field.one("after", Scalar.COUNT, ConsistencyProof::after);
    /** The hashes. */
    public static final Field<ConsistencyProof, Seq<Hash>> PATH = Field.many("path", Hash.TEXT, ConsistencyProof::path);

    /** The fields and how it is made of them. */
    public static final Shape<ConsistencyProof> SHAPE = Shape.of(
            "consistency-proof",
            1,
            ConsistencyProof.class,
            v -> new ConsistencyProof(v.of(BEFORE), v.of(AFTER), v.of(PATH)),
            BEFORE,
            AFTER,
            PATH);

    /** Checks that the one can be the beginning of the other. */
    public ConsistencyProof {
        path = Vector.ofAll(path);
        if (before < 0 || before > after || path.size() > InclusionProof.MAX_PATH) {
            throw new IllegalArgumentException(
                    "a proof of consistency needs an earlier size not above the later one and"
                            + " at most " + InclusionProof.MAX_PATH + " hashes: `" + before + "`, `" + after + "`, `"
                            + path.size() + "`");
        }
    }

    /** Whether the tree of the later root begins with that of the earlier root. */
    public boolean proves(Hash earlier, Hash later) {
        if (before == after) {
            return path.isEmpty() && earlier.equals(later);
        }
        if (before == 0) {
            return path.isEmpty() && earlier.equals(Hashing.sha256().nothing());
        }
        Seq<Hash> all = Integer.bitCount(before) == 1 ? path.prepend(earlier) : path;
        return !all.isEmpty() && walk(all.head(), all.tail().iterator(), earlier, later);
    }

    private boolean walk(Hash start, Iterator<Hash> rest, Hash earlier, Hash later) {
        Hashing hashing = Hashing.sha256();
        int skipped = Integer.numberOfTrailingZeros(before);
        int at = (before - 1) >>> skipped;
        int last = (after - 1) >>> skipped;
        Hash old = start;
        Hash now = start;
        while (rest.hasNext()) {
            Hash beside = rest.next();
            if (last == 0) {
                return false;
            }
            if ((at & 1) == 1 || at == last) {
                old = hashing.node(beside, old);
                now = hashing.node(beside, now);
                int more = (at & 1) == 1 ? 0 : Integer.numberOfTrailingZeros(at);
                at >>>= more;
                last >>>= more;
            } else {
                now = hashing.node(now, beside);
            }
            at >>>= 1;
            last >>>= 1;
        }
        return last == 0 && old.equals(earlier) && now.equals(later);
    }

    @Override
    public String toString() {
        return Summary.of("ConsistencyProof")
                .with("before", before)
                .with("after", after)
                .with("path", path)
                .toString();
    }
}
