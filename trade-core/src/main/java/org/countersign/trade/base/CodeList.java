package org.countersign.trade.base;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.countersign.trade.base.style.Evolving;

/**
 * A list of codes that companies extend: each code with the other spellings people use for it and with its codes in other schemes
 * (UBL, EDIFACT, a company's own system). Lists that a standard closes are enums instead.
 *
 * <p>Spellings are compared without regard to ASCII case and to the blanks, hyphens and underscores between words.
 *
 * @param <C> the type of a code
 */
@Evolving
public final class CodeList<C> {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private final String name;
    private final Function<? super C, String> code;
    private final LinkedHashMap<String, C> spellings;
    private final LinkedHashMap<Tuple2<String, String>, C> external;
    private final Vector<C> codes;

    private CodeList(
            String name,
            Function<? super C, String> code,
            LinkedHashMap<String, C> spellings,
            LinkedHashMap<Tuple2<String, String>, C> external,
            Vector<C> codes) {
        this.name = name;
        this.code = code;
        this.spellings = spellings;
        this.external = external;
        this.codes = codes;
    }

    /**
     * What a code of our own lists looks like: a lower-case ASCII letter, then letters, digits and hyphens, at most 40 characters.
     *
     * @param what what the code names, for the message
     * @param example a good code, for the message
     * @throws IllegalArgumentException if {@code code} is no such name
     */
    public static void checkCode(String what, String example, String code) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    what + " must be a lower-case name such as `" + example + "`: `" + PlainText.shown(code) + "`");
        }
    }

    /** A list without codes; {@code code} gives the spelling that we write. */
    public static <C> CodeList<C> named(String name, Function<? super C, String> code) {
        return new CodeList<>(name, code, LinkedHashMap.empty(), LinkedHashMap.empty(), Vector.empty());
    }

    /**
     * This list and one code more, or more spellings for a code that it has.
     *
     * @throws IllegalArgumentException if a spelling already means another code
     */
    public CodeList<C> with(C entry, String... aliases) {
        LinkedHashMap<String, C> more = spellings;
        for (String spelling : Vector.of(aliases).prepend(code.apply(entry))) {
            String key = folded(spelling);
            more.get(key).filter(other -> !other.equals(entry)).forEach(other -> {
                throw new IllegalArgumentException(
                        "`" + spelling + "` already means `" + code.apply(other) + "` in the list of " + name + "s");
            });
            more = more.put(key, entry);
        }
        return new CodeList<>(name, code, more, external, codes.contains(entry) ? codes : codes.append(entry));
    }

    /**
     * This list with the code that another scheme uses for {@code entry}.
     *
     * @throws IllegalArgumentException if {@code entry} is not in the list, or the scheme's code already means another one
     */
    public CodeList<C> external(C entry, String scheme, String theirs) {
        if (!codes.contains(entry)) {
            throw new IllegalArgumentException("`" + code.apply(entry) + "` is not in the list of " + name + "s");
        }
        Tuple2<String, String> key = Tuple.of(scheme, theirs);
        external.get(key).filter(other -> !other.equals(entry)).forEach(other -> {
            throw new IllegalArgumentException(
                    "`" + theirs + "` of " + scheme + " already means `" + code.apply(other) + "`");
        });
        return new CodeList<>(name, code, spellings, external.put(key, entry), codes);
    }

    /** The code that this text spells. */
    public Option<C> find(String text) {
        return spellings.get(folded(text));
    }

    /** The code that another scheme calls {@code theirs}. */
    public Option<C> from(String scheme, String theirs) {
        return external.get(Tuple.of(scheme, theirs));
    }

    /** What another scheme calls this code; the first if it has several. */
    public Option<String> to(String scheme, C entry) {
        return external.find(e -> e._1._1.equals(scheme) && e._2.equals(entry)).map(e -> e._1._2);
    }

    /** The codes in the order they were added. */
    public Seq<C> codes() {
        return codes;
    }

    /** Every spelling, folded, and the code it means. */
    public Map<String, C> spellings() {
        return spellings;
    }

    /** What the list is a list of, in the singular. */
    public String name() {
        return name;
    }

    private static String folded(String text) {
        StringBuilder out = new StringBuilder();
        text.strip().chars().forEach(c -> {
            if (c >= 'A' && c <= 'Z') {
                out.append((char) (c + 'a' - 'A'));
            } else if (c != ' ' && c != '-' && c != '_') {
                out.append((char) c);
            }
        });
        return out.toString();
    }
}
