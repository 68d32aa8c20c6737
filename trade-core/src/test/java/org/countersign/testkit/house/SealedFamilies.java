package org.countersign.testkit.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Arrays;

/**
 * The open sealed types and their cases, one line each. A new case breaks every exhaustive switch of a host, and tools that compare
 * binaries do not see it; so the lines are committed and compared.
 */
public final class SealedFamilies {
    private SealedFamilies() {}

    /** Lines {@code family: case, case}, sorted; a value whose only case is what Immutables makes of it is no family. */
    public static Seq<String> lines(JavaClasses classes) {
        return Bytecode.open(classes)
                .map(JavaClass::reflect)
                .filter(Class::isSealed)
                .flatMap(family -> {
                    Vector<String> cases = Vector.ofAll(Arrays.asList(family.getPermittedSubclasses()))
                            .map(Class::getName)
                            .reject(one -> one.matches(".*[.$]Immutable.*"))
                            .sorted();
                    return cases.isEmpty()
                            ? Vector.<String>empty()
                            : Vector.of(family.getName() + ": " + cases.mkString(", "));
                });
    }

    /** The lines as a file to commit. */
    public static String file(JavaClasses classes) {
        return "# The open sealed types of the library and their cases. A new case breaks the exhaustive switches of hosts: it belongs in"
                + " the change log.\n"
                + lines(classes).mkString("", "\n", "\n");
    }
}
