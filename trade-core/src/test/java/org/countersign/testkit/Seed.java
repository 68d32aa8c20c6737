package org.countersign.testkit;

import io.vavr.control.Option;
import java.security.SecureRandom;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * The seed of random tests: {@code -Dseed=42} runs every one of them with that seed, whoever drives it. jqwik finds this hook by
 * itself, and prints the seed that a property ran with; a seed in the annotation of a property stays as it is.
 *
 * <p>{@code -Dtries=25} lets no property try more often than that, whatever its annotation asks for: mutation testing runs each of them
 * many times over.
 */
public final class Seed implements AroundPropertyHook {
    /** Called by jqwik. */
    public Seed() {}

    /**
     * The seed asked for, if one was.
     *
     * @throws NumberFormatException if it is no number of 64 bits
     */
    public static Option<Long> given() {
        return Option.of(System.getProperty("seed")).map(Long::parseLong);
    }

    /**
     * How often a property may try at most, if that was asked for.
     *
     * @throws NumberFormatException if it is no number
     */
    public static Option<Integer> mostTries() {
        return Option.of(System.getProperty("tries")).map(Integer::parseInt);
    }

    /** The seed asked for, or a fresh one; printed, so that a failure can be run again. */
    public static long of(Class<?> test) {
        long seed = given().getOrElse(() -> new SecureRandom().nextLong());
        System.out.println(test.getSimpleName() + ": -Dseed=" + seed);
        return seed;
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        if (context.attributes().seed().isEmpty()) {
            given().forEach(seed -> context.attributes().setSeed(Long.toString(seed)));
        }
        mostTries()
                .forEach(most -> context.attributes()
                        .tries()
                        .filter(tries -> tries > most)
                        .ifPresent(tries -> context.attributes().setTries(most)));
        return property.execute();
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }
}
