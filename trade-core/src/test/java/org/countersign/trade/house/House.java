package org.countersign.trade.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.nio.file.Path;
import org.countersign.testkit.house.Bytecode;
import org.countersign.testkit.house.Finding;
import org.countersign.testkit.house.NamedExceptions;
import org.countersign.testkit.house.Samples;
import org.countersign.trade.base.Refusal;

/** What the house tests share: the classes of the library, the file of named exceptions, and the samples. */
final class House {
    static final JavaClasses CORE = Bytecode.around(Refusal.class);
    static final Path TABLES = Path.of("src/test/resources/org/countersign/trade/house");
    static final Path SOURCES = Path.of("src/main/java");
    static final Samples SAMPLES = Samples.from("org.countersign.testkit.trade").andConstantsOf(CORE);

    private static final NamedExceptions EXCEPTIONS = NamedExceptions.read(TABLES.resolve("exceptions.txt"));

    private House() {}

    /** No finding is left that the file of exceptions does not name, and it names none in vain. */
    static void assertClean(String rule, Seq<Finding> findings) {
        assertClean(Vector.of(rule), findings);
    }

    static void assertClean(Seq<String> rules, Seq<Finding> findings) {
        EXCEPTIONS.assertClean(rules, findings);
    }
}
