package org.countersign.testkit.house;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URISyntaxException;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What a library brings to a host at run time, by its module descriptor and by its pom. */
public final class RunTime {
    /** Vavr, JavaMoney and SLF4J, and what these three and the nullness marks need themselves. */
    public static final Vector<String> LET_IN = Vector.of(
            "io.vavr:vavr",
            "io.vavr:vavr-match",
            "jakarta.annotation:jakarta.annotation-api",
            "javax.money:money-api",
            "org.javamoney.moneta:moneta-core",
            "org.jspecify:jspecify",
            "org.slf4j:slf4j-api");

    /** The same as modules; moneta and its annotations are on the class path and none of ours requires them. */
    public static final Vector<String> LET_IN_MODULES =
            Vector.of("io.vavr", "java.base", "java.money", "org.jspecify", "org.slf4j");

    private RunTime() {}

    /** The descriptor of the named module that this class comes from, folder or jar. */
    public static ModuleDescriptor module(Class<?> member) {
        try {
            Path place = Path.of(
                    member.getProtectionDomain().getCodeSource().getLocation().toURI());
            return Option.ofOptional(ModuleFinder.of(place).findAll().stream().findFirst())
                    .map(ModuleReference::descriptor)
                    .getOrElseThrow(() -> new IllegalArgumentException("no module at " + place));
        } catch (URISyntaxException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    /** What the module requires at run time, sorted; what only the compiler needs is left out. */
    public static Seq<String> requires(ModuleDescriptor module) {
        return Vector.ofAll(module.requires())
                .reject(required -> required.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                .map(ModuleDescriptor.Requires::name)
                .sorted();
    }

    /** The dependencies {@code group:artifact} that a pom declares with scope compile or run time, sorted. */
    public static Seq<String> dependencies(Path pom) {
        return elements(pom, "dependency")
                .reject(one -> Vector.of("test", "provided").contains(text(one, "scope")))
                .map(one -> text(one, "groupId") + ":" + text(one, "artifactId"))
                .sorted();
    }

    /** What the enforcer's list of run-time dependencies in a pom lets in, direct or not, sorted. */
    public static Seq<String> letIn(Path pom) {
        return elements(pom, "include")
                .map(one -> one.getTextContent().strip())
                .filter(include -> include.contains(":"))
                .sorted();
    }

    private static Vector<Element> elements(Path pom, String name) {
        try {
            NodeList all = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(pom.toFile())
                    .getElementsByTagName(name);
            return Vector.range(0, all.getLength()).map(i -> (Element) all.item(i));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (SAXException | ParserConfigurationException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    private static String text(Element element, String name) {
        NodeList found = element.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
    }
}
