package org.countersign.examples.paper;

import java.nio.file.Path;

/** Files of the checkout, seen from this module, where its tests run. */
final class Checkout {
    private static final Path ROOT = Path.of("..", "..");

    private Checkout() {}

    static Path file(String... steps) {
        return ROOT.resolve(Path.of("", steps)).normalize();
    }
}
