package org.countersign.planted.library;

import org.junit.jupiter.api.Assertions;

/** Needs a library that no host has. */
final class Borrower {
    private Borrower() {}

    static void borrow() {
        Assertions.assertTrue(true);
    }
}
