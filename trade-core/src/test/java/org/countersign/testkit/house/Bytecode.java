package org.countersign.testkit.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Try;

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

    /** The types of these names, as the running Java has them; a name that is no type is a package and brings none. */
    public static JavaClasses ofTypes(Seq<String> names) {
        return new ClassFileImporter()
                .importClasses(names.flatMap(Bytecode::type).toJavaList());
    }

    /** The full names of all members of these classes, as a {@link Ban} spells them. */
    public static Seq<String> memberNames(JavaClasses classes) {
        return Vector.ofAll(classes)
                .flatMap(type -> Vector.ofAll(type.getMembers()).map(JavaMember::getFullName));
    }

    /** The type or package that a member of a {@link Ban} belongs to. */
    public static String typeOf(String member) {
        if (member.endsWith("..")) {
            return member.substring(0, member.length() - 2);
        }
        int open = member.indexOf('(');
        return member.substring(0, member.lastIndexOf('.', open < 0 ? member.length() : open));
    }

    private static Option<Class<?>> type(String name) {
        return Try.<Class<?>>of(() -> Class.forName(name)).toOption();
    }

    static boolean isOpen(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(Bytecode::isOpen).orElse(true);
    }
}
