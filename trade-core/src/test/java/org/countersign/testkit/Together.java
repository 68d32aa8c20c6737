package org.countersign.testkit;

import io.vavr.collection.Vector;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Does the same work in many threads at once; they all start at the same moment. */
public final class Together {
    private Together() {}

    /** What the work gave in each of so many threads, which it is told apart by from zero. */
    public static <T> Vector<T> in(int threads, IntFunction<T> work) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        CyclicBarrier start = new CyclicBarrier(threads);
        try {
            List<Callable<T>> all = Vector.range(0, threads)
                    .<Callable<T>>map(thread -> () -> {
                        start.await();
                        return work.apply(thread);
                    })
                    .asJava();
            Vector<T> results = Vector.empty();
            for (Future<T> result : pool.invokeAll(all)) {
                results = results.append(result.get());
            }
            return results;
        } catch (InterruptedException | ExecutionException broken) {
            throw new AssertionError(broken);
        } finally {
            pool.shutdownNow();
        }
    }
}
