package org.countersign.trade.evidence.log;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Evolving;

/**
 * The proof that a leaf stands in a tree: the hashes that are needed beside it to come to the root (RFC 6962, 2.1.1; checked as RFC 9162,
 * 2.1.3.2, says).
 *
 * @param index where the leaf stands, counted from 0
 * @param size how many leaves the tree has
 * @param path the hashes, from the leaf upwards
 */
@Evolving
public record InclusionProof(int index, int size, Seq<Hash> path) {
    /** Where the leaf stands. */
    public static final Field<InclusionProof, Integer> INDEX = Field.one("index", Scalar.COUNT, InclusionProof::index);
    /** How many leaves the tree has. */
    public static final Field<InclusionProof, Integer> SIZE = Field.one("size", Scalar.COUNT, InclusionProof::size);
    /** The hashes. */
    public static final Field<InclusionProof, Seq<Hash>> PATH = Field.many("path", Hash.TEXT, InclusionProof::path);

    /** The fields and how it is made of them. */
    public static final Shape<InclusionProof> SHAPE = Shape.of(
            "inclusion-proof",
            1,
            InclusionProof.class,
            v -> new InclusionProof(v.of(INDEX), v.of(SIZE), v.of(PATH)),
            INDEX,
            SIZE,
            PATH);

    /** Longest path of any proof: of a tree as high as one can be. */
    static final int MAX_PATH = 62;

    /** Checks that there can be such a leaf. */
    public InclusionProof {
        path = Vector.ofAll(path);
        if (index < 0 || index >= size || path.size() > MAX_PATH) {
            throw new IllegalArgumentException("a proof of inclusion needs an index below the size and at most "
                    + MAX_PATH + " hashes: `" + index + "`, `" + size + "`, `" + path.size() + "`");
        }
    }

    /** Whether a leaf of this hash stands there in the tree of this root. */
    public boolean proves(Hash leaf, Hash root) {
        Hashing hashing = Hashing.sha256();
        int at = index;
        int last = size - 1;
        Hash hash = leaf;
        for (Hash beside : path) {
            if (last == 0) {
                return false;
            }
            if ((at & 1) == 1 || at == last) {
                hash = hashing.node(beside, hash);
                int skipped = (at & 1) == 1 ? 0 : Integer.numberOfTrailingZeros(at);
                at >>>= skipped;
                last >>>= skipped;
            } else {
                hash = hashing.node(hash, beside);
            }
            at >>>= 1;
            last >>>= 1;
        }
        return last == 0 && hash.equals(root);
    }

    @Override
    public String toString() {
        return Summary.of("InclusionProof")
                .with("index", index)
                .with("size", size)
                .with("path", path)
                .toString();
    }
}
