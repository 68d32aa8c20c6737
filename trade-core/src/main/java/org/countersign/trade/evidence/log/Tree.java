package org.countersign.trade.evidence.log;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.style.Evolving;

/**
 * The Merkle tree of RFC 6962, section 2.1, over leaf hashes in the order in which they came. Appending makes a new tree that shares what is
 * there: one hash of a node in the mean, none more than 30. Roots of this and every smaller size, and proofs, take a few steps for each
 * level of the tree; the leaves themselves are not needed.
 */
@Evolving
public final class Tree {
    /** Most leaves. */
    public static final int MAX_SIZE = 1 << 30;

    /** The hashes of each third level are kept; those between are made of at most four of them when they are asked for. */
    private static final int STEP = 3;

    private static final Tree EMPTY = new Tree(Vector.empty(), Vector.empty(), List.empty());

    private final Vector<Hash> leaves;
    /** The hashes of all complete subtrees of 8 leaves, of 64, of 512, and so on. */
    private final Vector<Vector<Hash>> upper;
    /** The roots of the complete subtrees side by side over all leaves, the smallest and rightmost first. */
    private final List<Hash> open;

    private Tree(Vector<Hash> leaves, Vector<Vector<Hash>> upper, List<Hash> open) {
        this.leaves = leaves;
        this.upper = upper;
        this.open = open;
    }

    /** A tree without leaves. */
    public static Tree empty() {
        return EMPTY;
    }

    /** A tree over these leaf hashes. */
    public static Tree of(Seq<Hash> leaves) {
        return EMPTY.appendAll(leaves);
    }

    /**
     * The root of a tree over leaves with these contents, which are looked at once, one after another, and not kept: how a host checks a whole
     * log against a head while it reads it, see {@link Leaf#bytes}.
     */
    public static Hash rootOf(Iterable<byte[]> contents) {
        return Hashing.sha256().rootOf(contents);
    }

    /** This tree and one leaf more. */
    public Tree append(Hash leaf) {
        return append(Hashing.sha256(), leaf);
    }

    /** This tree and more leaves, in this order. */
    public Tree appendAll(Seq<Hash> leaves) {
        Hashing hashing = Hashing.sha256();
        Tree tree = this;
        for (Hash leaf : leaves) {
            tree = tree.append(hashing, leaf);
        }
        return tree;
    }

    Tree append(Hashing hashing, Hash leaf) {
        if (size() == MAX_SIZE) {
            throw new IllegalArgumentException("a tree has at most " + MAX_SIZE + " leaves");
        }
        Vector<Vector<Hash>> rows = upper;
        List<Hash> left = open;
        Hash carried = leaf;
        int level = 0;
        for (int full = size(); (full & 1) == 1; full >>= 1) {
            carried = hashing.node(left.head(), carried);
            left = left.tail();
            level++;
            if (level % STEP == 0) {
                rows = with(rows, level / STEP - 1, carried);
            }
        }
        return new Tree(leaves.append(leaf), rows, left.prepend(carried));
    }

    private static Vector<Vector<Hash>> with(Vector<Vector<Hash>> rows, int row, Hash hash) {
        return row < rows.size() ? rows.update(row, rows.get(row).append(hash)) : rows.append(Vector.of(hash));
    }

    /** How many leaves there are. */
    public int size() {
        return leaves.size();
    }

    /**
     * The hash of one leaf.
     *
     * @param index counted from 0
     * @throws IllegalArgumentException if there is no such leaf
     */
    public Hash leaf(int index) {
        checkIndex(index, size());
        return leaves.get(index);
    }

    /** The hashes of all leaves, in order. */
    public Seq<Hash> leaves() {
        return leaves;
    }

    /** The hash over all leaves. */
    public Hash root() {
        Hashing hashing = Hashing.sha256();
        return open.reduceLeftOption((right, left) -> hashing.node(left, right)).getOrElse(hashing::nothing);
    }

    /**
     * The hash over the first leaves: what the root was when there were no more.
     *
     * @throws IllegalArgumentException if there are fewer
     */
    public Hash root(int size) {
        checkSize(size);
        return size == 0 ? Hashing.sha256().nothing() : subtree(Hashing.sha256(), 0, size);
    }

    /**
     * The proof that the leaf of this index is in the tree of this size (RFC 6962, 2.1.1).
     *
     * @param index counted from 0
     * @throws IllegalArgumentException if there is no such leaf, or fewer leaves than {@code size}
     */
    public InclusionProof inclusion(int index, int size) {
        checkSize(size);
        checkIndex(index, size);
        return new InclusionProof(index, size, path(Hashing.sha256(), index, 0, size));
    }

    /**
     * The proof that the tree of the first size is the beginning of the tree of the second (RFC 6962, 2.1.2).
     *
     * @throws IllegalArgumentException if the second is smaller than the first or larger than this tree
     */
    public ConsistencyProof consistency(int before, int after) {
        checkSize(after);
        if (before < 0 || before > after) {
            throw new IllegalArgumentException(
                    "the earlier size must lie between 0 and " + after + ": `" + before + "`");
        }
        Vector<Hash> path =
                before == 0 || before == after ? Vector.empty() : steps(Hashing.sha256(), before, 0, after, true);
        return new ConsistencyProof(before, after, path);
    }

    private Vector<Hash> path(Hashing hashing, int index, int from, int size) {
        if (size == 1) {
            return Vector.empty();
        }
        int half = half(size);
        return index < half
                ? path(hashing, index, from, half).append(subtree(hashing, from + half, size - half))
                : path(hashing, index - half, from + half, size - half).append(subtree(hashing, from, half));
    }

    private Vector<Hash> steps(Hashing hashing, int before, int from, int size, boolean isWhole) {
        if (before == size) {
            return isWhole ? Vector.empty() : Vector.of(subtree(hashing, from, size));
        }
        int half = half(size);
        return before <= half
                ? steps(hashing, before, from, half, isWhole).append(subtree(hashing, from + half, size - half))
                : steps(hashing, before - half, from + half, size - half, false).append(subtree(hashing, from, half));
    }

    /** INVARIANT: {@code from} is a multiple of the largest power of two in {@code size}, so complete parts are complete subtrees. */
    private Hash subtree(Hashing hashing, int from, int size) {
        if (Integer.bitCount(size) == 1) {
            int level = Integer.numberOfTrailingZeros(size);
            return complete(hashing, level, from >> level);
        }
        int half = half(size);
        return hashing.node(subtree(hashing, from, half), subtree(hashing, from + half, size - half));
    }

    private Hash complete(Hashing hashing, int level, int index) {
        if (level == 0) {
            return leaves.get(index);
        }
        return level % STEP == 0
                ? upper.get(level / STEP - 1).get(index)
                : hashing.node(complete(hashing, level - 1, 2 * index), complete(hashing, level - 1, 2 * index + 1));
    }

    /** The largest power of two below the size. */
    private static int half(int size) {
        return Integer.highestOneBit(size - 1);
    }

    private void checkSize(int size) {
        if (size < 0 || size > size()) {
            throw new IllegalArgumentException("size must lie between 0 and " + size() + ": `" + size + "`");
        }
    }

    private static void checkIndex(int index, int size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("index must lie between 0 and " + (size - 1) + ": `" + index + "`");
        }
    }

    @Override
    public String toString() {
        return "Tree[size=" + size() + ", root=" + root() + "]";
    }
}
