package org.countersign.trade.credit.swift;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.trade.base.PlainText;

/** The fields of one message as they stand in it, each with the line on which it starts. */
final class Fields {
    /** Most characters of a message: a credit in eight messages of 10,000 characters, and their headers. */
    static final int MAX_LENGTH = 100_000;
    /** Most lines; what is longer is refused before it is looked at. */
    static final int MAX_LINES = 5_000;

    private static final Pattern START = Pattern.compile(":([0-9]{2}[A-Z]?):(.*)");
    private static final Pattern BLOCK = Pattern.compile(".*\\{4:\\s*$");

    private static final Vector<String> BANKS = Vector.of("41", "42", "51", "53", "57", "58");

    private final LinkedHashMap<String, Body> bodies;

    private Fields(LinkedHashMap<String, Body> bodies) {
        this.bodies = bodies;
    }

    /** Reads the fields; the headers of the network around block 4 are passed over. */
    static Either<MtProblem, Fields> read(String text) {
        if (text.length() > MAX_LENGTH) {
            return Either.left(MtProblem.at(
                    1, "message must have at most " + MAX_LENGTH + " characters: `" + text.length() + "`"));
        }
        Vector<String> lines = Vector.of(text.replace("\r\n", "\n").split("\n", -1));
        if (lines.size() > MAX_LINES) {
            return Either.left(
                    MtProblem.at(1, "message must have at most " + MAX_LINES + " lines: `" + lines.size() + "`"));
        }
        return read(lines);
    }

    private static Either<MtProblem, Fields> read(Vector<String> lines) {
        int start = lines.indexWhere(line -> BLOCK.matcher(line).matches()) + 1;
        LinkedHashMap<String, Body> found = LinkedHashMap.empty();
        String tag = "";
        for (int at = start; at < lines.size(); at++) {
            String line = lines.get(at).stripTrailing();
            if (line.equals("-") || line.startsWith("-}")) {
                break;
            }
            Matcher field = START.matcher(line);
            if (field.matches()) {
                tag = field.group(1);
                if (found.containsKey(tag)) {
                    return Either.left(MtProblem.at(at + 1, tag, "field must stand once"));
                }
                found = found.put(
                        tag, new Body(tag, at + 1, Vector.of(field.group(2).strip())));
            } else if (tag.isEmpty() && !line.isBlank()) {
                return Either.left(
                        MtProblem.at(at + 1, "field must start like `:20:`: `" + PlainText.shown(line) + "`"));
            } else if (!tag.isEmpty()) {
                found = found.put(
                        tag,
                        found.get(tag).map(body -> body.and(line.strip())).getOrElseThrow(IllegalStateException::new));
            }
        }
        return found.isEmpty()
                ? Either.left(MtProblem.at(1, "message must have fields such as `:20:`"))
                : Either.right(new Fields(found));
    }

    /** These fields, and that one in the place of its like; one that names a bank stands for every option of it. */
    Fields instead(Body body) {
        String number = body.tag().substring(0, 2);
        boolean isBank = BANKS.contains(number)
                && body.tag().length() == 3
                && "ABD".indexOf(body.tag().charAt(2)) >= 0;
        LinkedHashMap<String, Body> others = isBank ? bodies.filterKeys(tag -> !tag.matches(number + "[ABD]")) : bodies;
        return new Fields(others.put(body.tag(), body));
    }

    /** The fields in their order. */
    Seq<Body> all() {
        return bodies.values().toVector();
    }

    /** The field of that tag. */
    Option<Body> find(String tag) {
        return bodies.get(tag);
    }

    /** The field of that number in whichever of these options it stands; the letter tells how a bank is named. */
    Option<Body> find(String number, String options) {
        return Vector.ofAll(options.toCharArray())
                .flatMap(option -> bodies.get(number + option))
                .headOption();
    }

    /** One field: its tag, the line on which it starts, its lines. */
    record Body(String tag, int line, Vector<String> lines) {
        Body and(String more) {
            return new Body(tag, line, lines.append(more));
        }

        /** The text; empty lines, which the network does not carry, are passed over. */
        String text() {
            return lines.reject(String::isEmpty).mkString("\n");
        }
    }
}
