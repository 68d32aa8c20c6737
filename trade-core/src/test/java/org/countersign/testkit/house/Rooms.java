package org.countersign.testkit.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * The rooms of a library, from the ground up, and for each the rooms below that it may use. A room is one package; a package below it
 * is a room of its own.
 */
public final class Rooms {
    private final String root;
    private final LinkedHashMap<String, Vector<String>> mayUse;

    private Rooms(String root, LinkedHashMap<String, Vector<String>> mayUse) {
        this.root = root;
        this.mayUse = mayUse;
    }

    /** A house without rooms whose packages start with {@code root}. */
    public static Rooms under(String root) {
        return new Rooms(root + ".", LinkedHashMap.empty());
    }

    /**
     * This house and one room on top.
     *
     * @throws IllegalArgumentException if it would use a room that does not stand yet: arrows point down
     */
    public Rooms room(String name, String... uses) {
        Vector<String> below = Vector.of(uses);
        below.reject(mayUse::containsKey).forEach(missing -> {
            throw new IllegalArgumentException("`" + name + "` stands below `" + missing + "` or beside it");
        });
        return new Rooms(root, mayUse.put(name, below));
    }

    /** The rooms, from the ground up. */
    public Seq<String> names() {
        return mayUse.keySet().toVector();
    }

    /** Every arrow from a room to one that it may not use, and every class that stands in no room. */
    public Seq<Finding> arrows(JavaClasses classes) {
        Vector<JavaClass> inside = Vector.ofAll(classes).filter(type -> isInside(type.getPackageName()));
        Seq<Finding> homeless = inside.reject(type -> mayUse.containsKey(roomOf(type)))
                .map(type -> Finding.of("room", type, "stands in no room of the table"));
        return inside.flatMap(type -> Vector.ofAll(type.getDirectDependenciesFromSelf()))
                .filter(arrow -> isInside(arrow.getTargetClass().getPackageName()))
                .filter(this::isForbidden)
                .map(arrow -> Finding.of("room", arrow.getOriginClass(), said(arrow)))
                .appendAll(homeless)
                .distinct();
    }

    /** Every circle of packages, whatever the table says. */
    public static Seq<Finding> cycles(String root, JavaClasses classes) {
        return Vector.ofAll(SlicesRuleDefinition.slices()
                        .matching(root + ".(**)")
                        .should()
                        .beFreeOfCycles()
                        .evaluate(classes)
                        .getFailureReport()
                        .getDetails())
                .map(circle -> new Finding("cycle", root, circle));
    }

    private boolean isForbidden(Dependency arrow) {
        String from = roomOf(arrow.getOriginClass());
        String to = roomOf(arrow.getTargetClass());
        return !from.equals(to) && !mayUse.get(from).exists(below -> below.contains(to));
    }

    private boolean isInside(String packageName) {
        return (packageName + ".").startsWith(root);
    }

    private String roomOf(JavaClass type) {
        String name = type.getPackageName();
        return name.length() < root.length() ? "" : name.substring(root.length());
    }

    private static String said(Dependency arrow) {
        return "uses " + arrow.getTargetClass().getName();
    }
}
