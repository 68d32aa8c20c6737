package org.countersign.examples.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vavr.collection.Vector;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.countersign.examples.desk.ubl.Examples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The POSIX launcher, in a checkout of its own whose path has a blank; Maven is a script that leaves a mark. */
class LauncherTest {
    private static final Vector<String> TOOLS =
            Vector.of("sh", "cat", "cut", "dirname", "find", "head", "mkdir", "mv", "readlink", "sed", "stty", "touch");

    @TempDir
    private Path folder = Path.of("");

    private Path checkout = Path.of("");
    private Path desk = Path.of("");
    private Path tools = Path.of("");

    @BeforeEach
    void aCheckoutThatIsBuilt() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "needs a POSIX shell");
        checkout = Files.createDirectories(folder.resolve("a check out"));
        for (String module :
                new String[] {"trade-core", "trade-rules", "trade-examples/paper", "trade-examples/desk"}) {
            Files.createDirectories(checkout.resolve(module).resolve("src/main"));
            Files.writeString(checkout.resolve(module).resolve("pom.xml"), "<project/>");
        }
        Files.writeString(checkout.resolve("pom.xml"), "<project/>");
        Files.writeString(checkout.resolve("trade-examples/pom.xml"), "<project/>");
        desk = script(checkout.resolve("trade-examples/desk/desk"), Files.readString(Path.of("desk")));
        Files.createDirectories(desk.resolveSibling("target/lib"));
        jar(desk.resolveSibling("target/desk.jar"));
        tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : TOOLS) {
            tool(tool);
        }
    }

    @Test
    void itIsExecutableInTheRepository() {
        assertTrue(Files.isExecutable(Path.of("desk")));
    }

    @Test
    void streamsAndExitCodePassThroughFromAnotherFolder() throws Exception {
        Path rfq = Files.writeString(folder.resolve("a request.xml"), Examples.ledLamps());
        Ran read = launch(desk, rfq.getFileName().toString());
        assertEquals(Files.readString(Path.of("src/test/resources/golden/rfq-led-lamps.en.txt")), read.out());
        assertEquals("", read.err());
        assertEquals(0, read.code());

        Ran refused = launch(desk, "no such file.xml");
        assertEquals("", refused.out());
        assertEquals(
                "desk: no such file.xml: there is no such file; a UBL 2 RequestForQuotation, Quotation or Order is needed\n",
                refused.err());
        assertEquals(2, refused.code());
    }

    @Test
    void standardInputPassesThrough() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/stdin")), "needs a name for standard input");
        assertEquals(
                Files.readString(Path.of("src/test/resources/golden/rfq-2.0.en.txt")),
                launch(Examples.oasis20(), desk, "/dev/stdin").out());
    }

    @Test
    void itFindsItsCheckoutThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("my desk"), folder.relativize(desk));
        assertEquals(2, launch(link, "nowhere.xml").code());
    }

    @Test
    void itBuildsWhatIsMissingAndOnlyThen() throws Exception {
        maven("cp \"$0.jar\" trade-examples/desk/target/desk.jar; echo noise; echo noise >&2");
        Files.move(desk.resolveSibling("target/desk.jar"), tools.resolve("mvn.jar"));
        Ran first = launch(desk, "nowhere.xml");
        assertEquals(2, first.code());
        assertEquals("", first.out());
        assertTrue(first.err().startsWith("building the desk (first run only) ...\ndesk: nowhere.xml: "), first.err());
        assertEquals(
                "-q -B -pl trade-examples/desk -am -DskipTests -Dspotless.check.skip package\n",
                Files.readString(tools.resolve("mvn.called")));

        Files.delete(tools.resolve("mvn.called"));
        assertTrue(launch(desk, "nowhere.xml").err().startsWith("desk: nowhere.xml: "));
        assertFalse(Files.exists(tools.resolve("mvn.called")));
    }

    @Test
    void itBuildsAgainWhenASourceHasChangedAndOnce() throws Exception {
        maven(":");
        Path source = Files.writeString(checkout.resolve("trade-core/src/main/New.java"), "");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusMillis(1)));
        // Maven leaves a jar alone whose content is the same; still there is no second build
        Files.setLastModifiedTime(desk.resolveSibling("target/desk.jar"), FileTime.from(Instant.EPOCH));
        TimeUnit.MILLISECONDS.sleep(20);
        assertTrue(launch(desk, "nowhere.xml").err().startsWith("building the desk (its sources have changed) ...\n"));
        assertTrue(launch(desk, "nowhere.xml").err().startsWith("desk: "));
    }

    @Test
    void aBuildThatFailsSaysSo() throws Exception {
        maven("echo 'no such plugin'; exit 1");
        Files.delete(desk.resolveSibling("target/desk.jar"));
        Ran ran = launch(desk, "nowhere.xml");
        Path log = desk.resolveSibling("target/desk-build.log").toRealPath();
        assertEquals(
                new Ran(
                        3,
                        "",
                        "building the desk (first run only) ...\nno such plugin\ndesk: the build failed; its log is "
                                + log + "\n"),
                ran);
    }

    @Test
    void withoutMavenItSaysWhatIsNeeded() throws Exception {
        Files.delete(desk.resolveSibling("target/desk.jar"));
        assertEquals(
                new Ran(3, "", "desk: Maven was not found on the PATH; Maven 3.8.7 or newer is needed to build it\n"),
                launch(desk, "nowhere.xml"));
    }

    @Test
    void withoutJavaItSaysWhatIsNeeded() throws Exception {
        assertEquals(
                new Ran(3, "", "desk: no Java was found by JAVA_HOME or PATH; Java 17 or newer is needed\n"),
                launch("", "", desk, "nowhere.xml"));
    }

    @Test
    void anOldJavaIsNotTried() throws Exception {
        script(tools.resolve("java"), "#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15' >&2\n");
        assertEquals(
                new Ran(3, "", "desk: found Java 11; Java 17 or newer is needed\n"),
                launch("", "", desk, "nowhere.xml"));
        script(tools.resolve("java"), "#!/bin/sh\necho 'java version \"1.8.0_292\"' >&2\n");
        assertEquals(
                new Ran(3, "", "desk: found Java 8; Java 17 or newer is needed\n"),
                launch("", "", desk, "nowhere.xml"));
    }

    private Ran launch(Path launcher, String file) throws Exception {
        return launch("", launcher, file);
    }

    private Ran launch(String input, Path launcher, String file) throws Exception {
        return launch(System.getProperty("java.home"), input, launcher, file);
    }

    private Ran launch(String javaHome, String input, Path launcher, String file) throws Exception {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(launcher.toString(), "rfq", file)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", tools.toString());
        builder.environment().put("JAVA_HOME", javaHome);
        Process process = builder.start();
        try (OutputStream stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
        }
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        return new Ran(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private void maven(String does) throws IOException {
        tool("cp");
        script(tools.resolve("mvn"), "#!/bin/sh\necho \"$*\" >\"$0.called\"\n" + does + "\n");
    }

    /** One of the tools that every POSIX system has, and no other. */
    private void tool(String name) throws IOException {
        script(tools.resolve(name), "#!/bin/sh\nexec " + found(name) + " \"$@\"\n");
    }

    private static Path script(Path path, String text) throws IOException {
        Files.writeString(path, text);
        return Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path found(String tool) {
        return Vector.of(System.getenv().getOrDefault("PATH", "/usr/bin:/bin").split(File.pathSeparator))
                .map(place -> Path.of(place, tool))
                .find(Files::isExecutable)
                .getOrElseThrow(() -> new AssertionError("`" + tool + "` is not on the PATH"));
    }

    /** A jar that starts the classes of this test run. */
    private static void jar(Path path) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Desk.class.getName());
        manifest.getMainAttributes()
                .put(
                        Attributes.Name.CLASS_PATH,
                        Vector.of(System.getProperty("java.class.path").split(File.pathSeparator))
                                .map(entry -> Path.of(entry).toUri().toString())
                                .mkString(" "));
        new JarOutputStream(Files.newOutputStream(path), manifest).close();
    }
}
