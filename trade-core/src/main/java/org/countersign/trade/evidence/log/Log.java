package org.countersign.trade.evidence.log;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import org.countersign.trade.base.process.Decision;
import org.countersign.trade.base.process.Entry;
import org.countersign.trade.base.process.History;
import org.countersign.trade.base.process.Process;
import org.countersign.trade.base.process.Report;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.text.TextProblem;

/**
 * A log: leaves in the order in which they were written, and the tree over them. Nothing is ever taken out or changed; a wrong entry is
 * corrected by a later one. Leaves are numbered from 1, as they are on paper.
 *
 * <p>What it promises: whoever holds a signed head of it finds any later change of what stood below that head. What it cannot: tell that the whole
 * was written anew before anybody outside held a head.
 */
@Evolving
public final class Log {
    /** Most leaves of one log. */
    public static final int MAX_LEAVES = Tree.MAX_SIZE;

    private static final String ENTRY = "entry/1";

    private final LogName name;
    private final Vector<Leaf> leaves;
    private final Tree tree;

    private Log(LogName name, Vector<Leaf> leaves, Tree tree) {
        this.name = name;
        this.leaves = leaves;
        this.tree = tree;
    }

    /** A log in which nothing stands yet. */
    public static Log of(LogName name) {
        return new Log(name, Vector.empty(), Tree.empty());
    }

    /** A log of these leaves, in this order: how it is restored from wherever a host keeps it. */
    public static Log of(LogName name, Seq<Leaf> leaves) {
        return of(name).appendAll(leaves);
    }

    /** This log and one leaf more. */
    public Log append(Leaf leaf) {
        Hashing hashing = Hashing.sha256();
        return new Log(name, leaves.append(leaf), tree.append(hashing, hashing.leaf(leaf)));
    }

    /** This log and more leaves, in this order. */
    public Log appendAll(Seq<Leaf> more) {
        Hashing hashing = Hashing.sha256();
        Tree grown = tree;
        for (Leaf leaf : more) {
            grown = grown.append(hashing, hashing.leaf(leaf));
        }
        return new Log(name, leaves.appendAll(more), grown);
    }

    /** What it is called. */
    public LogName name() {
        return name;
    }

    /** How many leaves it has. */
    public int size() {
        return leaves.size();
    }

    /** Every leaf, in order. */
    public Seq<Leaf> leaves() {
        return leaves;
    }

    /**
     * The leaf of that number.
     *
     * @param number counted from 1
     * @throws IllegalArgumentException if there is none
     */
    public Leaf leaf(int number) {
        if (number < 1 || number > size()) {
            throw new IllegalArgumentException("the log has " + size() + " leaves: `" + number + "`");
        }
        return leaves.get(number - 1);
    }

    /** The tree over the leaves. */
    public Tree tree() {
        return tree;
    }

    /** The head: name, size and root, ready to be signed. */
    public Checkpoint head() {
        return Checkpoint.of(name, size(), tree.root());
    }

    /** Whether this log begins with exactly the leaves over which that head was made: nothing below the head was changed since. */
    public boolean isGrownFrom(Checkpoint head) {
        return head.name().equals(name)
                && head.size() <= size()
                && tree.root((int) head.size()).equals(head.root());
    }

    /** The leaves of one matter, each with its number. */
    public Seq<Tuple2<Integer, Leaf>> matter(String matter) {
        return leaves.zipWithIndex()
                .filter(leaf -> leaf._1.matter().equals(matter))
                .map(leaf -> Tuple.of(leaf._2 + 1, leaf._1));
    }

    /** Every document of this shape in one matter, in order, or the first leaf of that type and version that is none. */
    public <T> Either<LogProblem, Seq<T>> read(String matter, Shape<T> shape) {
        Vector<T> documents = Vector.empty();
        for (Tuple2<Integer, Leaf> leaf : matter(matter)) {
            if (!leaf._2.title().equals(shape.title())) {
                continue;
            }
            Either<TextProblem, T> document = leaf._2.to(shape);
            if (document.isLeft()) {
                return Either.left(new LogProblem(leaf._1, document.getLeft()));
            }
            documents = documents.appendAll(document);
        }
        return Either.right(documents);
    }

    /** A process of one matter, restored from its entries alone, or the first entry that does not fit. */
    public <S, R extends Report, D extends Decision> Either<LogProblem, History<S, R, D>> restore(
            String matter, Process<S, R, D> process) {
        return read(matter, Entry.shapeFor(process)).flatMap(entries -> {
            try {
                return Either.right(History.restore(process, entries));
            } catch (IllegalArgumentException rule) {
                return Either.left(new LogProblem(lastEntry(matter), new TextProblem(1, 1, rule.getMessage() + "")));
            }
        });
    }

    private int lastEntry(String matter) {
        return matter(matter)
                .filter(leaf -> leaf._2.title().equals(ENTRY))
                .lastOption()
                .fold(() -> 0, Tuple2::_1);
    }

    @Override
    public String toString() {
        return "Log[" + head().toString() + "]";
    }
}
