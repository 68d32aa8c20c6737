package org.countersign.testkit.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Try;
import java.lang.reflect.Executable;

/** Compiled classes for the rules to look at. */
public final class Bytecode {
    private Bytecode() {}

    /** All classes of the folder or jar that this class comes from. */
    public static JavaClasses around(Class<?> member) {
        return new ClassFileImporter()
                .importUrl(member.getProtectionDomain().getCodeSource().getLocation());
    }

    /** The classes of this package and those below it. */
    public static JavaClasses in(String packageName) {
        return new ClassFileImporter().importPackages(packageName);
    }

    /** The classes that another module or package can name: public, and public all the way out. */
    public static Vector<JavaClass> open(JavaClasses classes) {
        return Vector.ofAll(classes).filter(Bytecode::isOpen).sortBy(JavaClass::getName);
    }

    /** The full names of all members of this type in the running Java, as a {@link Ban} spells them; none if there is no such type. */
    public static Seq<String> memberNames(String type) {
        return Try.<Class<?>>of(() -> Class.forName(type))
                .toOption()
                .toVector()
                .flatMap(named -> Vector.<Executable>of(named.getDeclaredConstructors())
                        .map(unit -> spelled(type + ".<init>", unit))
                        .appendAll(Vector.of(named.getDeclaredMethods())
                                .map(unit -> spelled(type + "." + unit.getName(), unit)))
                        .appendAll(Vector.of(named.getDeclaredFields()).map(field -> type + "." + field.getName())));
    }

    /** The type or package that a member of a {@link Ban} belongs to. */
    public static String typeOf(String member) {
        if (member.endsWith("..")) {
            return member.substring(0, member.length() - 2);
        }
        int open = member.indexOf('(');
        return member.substring(0, member.lastIndexOf('.', open < 0 ? member.length() : open));
    }

    private static String spelled(String name, Executable unit) {
        return name + Vector.of(unit.getParameterTypes()).map(Class::getName).mkString("(", ", ", ")");
    }

    static boolean isOpen(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(Bytecode::isOpen).orElse(true);
    }
}
