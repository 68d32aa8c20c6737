package org.countersign.examples.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pages that were read line by line before they were put beside the tests; {@code -Dgolden.write=true} writes them anew. */
final class Golden {
    private Golden() {}

    static void assertSame(String golden, String shown) throws IOException {
        Path page = Path.of("src/test/resources/golden", golden);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(page, shown);
            fail("`" + page + "` was written: read what changed line by line, then run again without golden.write");
        }
        assertEquals(Files.readString(page), shown);
    }
}
