package org.countersign.testkit.house;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.regex.Pattern;

/**
 * Members that a library may not touch, for one reason.
 *
 * @param name the reason in a word or two
 * @param members full names: {@code a.B.c()} is one method, {@code a.B.c(..)} all of that name, a star any part of one name, and
 *     {@code a.b..} all that is in a class or package
 */
public record Ban(String name, Seq<String> members) {
    static Ban of(String name, String... members) {
        return new Ban(name, Vector.of(members));
    }

    /** Whether this ban is about the member of that full name. */
    public boolean names(String fullName) {
        return members.exists(member -> matches(member, fullName));
    }

    /** Whether {@code fullName} is one of those that {@code member} stands for. */
    public static boolean matches(String member, String fullName) {
        if (member.endsWith("..")) {
            String prefix = member.substring(0, member.length() - 2);
            return fullName.startsWith(prefix + ".") || fullName.startsWith(prefix + "$");
        }
        // most names differ early, and a regular expression for each pair would take longer than all else
        if (!fullName.startsWith(member.split("[*(]", 2)[0])) {
            return false;
        }
        String literal = member.replace("(..)", "(<any>)").replace("*", "<part>");
        String regex =
                Pattern.quote(literal).replace("(<any>)", "\\E\\(.*\\)\\Q").replace("<part>", "\\E[^.(]*\\Q");
        return fullName.matches(regex);
    }
}
