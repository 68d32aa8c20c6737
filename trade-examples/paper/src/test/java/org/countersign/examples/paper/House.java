package org.countersign.examples.paper;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The rooms of this checkout: who uses whom from the class files, what each is for from its door plate. */
final class House {
    private static final String CORE = "org.countersign.trade";
    private static final String RULES = "org.countersign.rules";
    private static final int LITTLE = 20;
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(CORE, RULES);

    private House() {}

    /** The jars from top to bottom; one without rooms is left out. */
    static Seq<HousePicture.Jar> jars() {
        return Vector.of(examples(), jar("trade-rules", RULES), jar("trade-core", CORE))
                .filter(jar -> jar.rooms().nonEmpty());
    }

    /** The hosts are no rooms: nothing stands on them, and none is published. */
    private static HousePicture.Jar examples() {
        String pom = read(Checkout.file("trade-examples", "pom.xml"));
        Vector<String> modules = Vector.of(pom.split("<module>", -1))
                .tail()
                .map(part -> part.substring(0, part.indexOf('<')))
                .distinct();
        String purpose = pom.replaceFirst("(?s).*?</parent>.*?<description>(.*?)</description>.*", "$1");
        return new HousePicture.Jar(
                "trade-examples: hosts, on top of all rooms",
                Vector.of(new Room("trade-examples", modules.mkString(", "), purpose, Vector.empty())));
    }

    private static HousePicture.Jar jar(String jar, String root) {
        Seq<String> packages = Vector.ofAll(CLASSES)
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(root + "."))
                .distinct()
                .sorted();
        return new HousePicture.Jar(
                jar + ": module " + root,
                packages.map(name -> new Room(jar, called(name), purpose(jar, name), uses(name))));
    }

    /** Rooms of the core go by their own name; those of the rules say so. */
    private static String called(String name) {
        return name.startsWith(CORE + ".")
                ? name.substring(CORE.length() + 1)
                : name.substring("org.countersign.".length());
    }

    private static Seq<String> uses(String name) {
        return Vector.ofAll(CLASSES)
                .filter(type -> type.getPackageName().equals(name))
                .flatMap(JavaClass::getDirectDependenciesFromSelf)
                .map(Dependency::getTargetClass)
                .map(type -> type.getBaseComponentType().getPackageName())
                .distinct()
                .filter(used -> !used.equals(name))
                .filter(used -> used.startsWith(CORE + ".") || used.startsWith(RULES + "."))
                .map(House::called)
                .sorted();
    }

    private static String purpose(String jar, String name) {
        Path plate = Checkout.file(jar, "src", "main", "java").resolve(name.replace('.', '/'));
        return brief(Javadoc.firstSentence(read(plate.resolve("package-info.java")), ""));
    }

    /** A sentence without the details that follow a colon, if enough stands before it. */
    private static String brief(String sentence) {
        int colon = sentence.indexOf(": ");
        return colon < LITTLE ? sentence : sentence.substring(0, colon) + ".";
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
