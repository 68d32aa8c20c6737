package org.countersign.trade.evidence.log;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.base.text.TextProblem;

/**
 * A text and the signatures under it (C2SP signed-note): the text, an empty line, a line for each signature. Nothing may be done with the text before
 * {@link #isSignedBy} has said yes for a key that came by another way.
 *
 * @param text what is signed; ends with a line feed
 * @param signatures one to 16
 */
@Evolving
public record SignedNote(String text, Seq<NoteSignature> signatures) {
    /** Most UTF-16 characters of a note. */
    public static final int MAX_LENGTH = 1 << 17;
    /** Most signatures. */
    public static final int MAX_SIGNATURES = 16;

    /** Checks text and number of signatures. */
    public SignedNote {
        signatures = Vector.ofAll(signatures);
        if (signatures.isEmpty() || signatures.size() > MAX_SIGNATURES) {
            throw new IllegalArgumentException(
                    "a note has 1 to " + MAX_SIGNATURES + " signatures: `" + signatures.size() + "`");
        }
        if (text.length() > MAX_LENGTH || !text.endsWith("\n") || !isText(text)) {
            throw new IllegalArgumentException("text of a note must end with a line feed and have no other control"
                    + " characters: `" + PlainText.shown(text) + "`");
        }
    }

    /** This text, signed. */
    public static SignedNote of(String text, Signer signer) {
        return new SignedNote(text, Vector.of(signature(text, signer)));
    }

    /** The same note with one signature more: of a second key, or of a witness. */
    public SignedNote with(Signer signer) {
        return new SignedNote(text, signatures.append(signature(text, signer)));
    }

    private static NoteSignature signature(String text, Signer signer) {
        return NoteSignature.of(signer.key(), signer.sign(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Whether this key has signed it, and no line that claims to be of this key is false. */
    public boolean isSignedBy(VerifierKey key) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Seq<NoteSignature> its = signatures.filter(
                line -> line.name().equals(key.name().name()) && line.keyId().equals(key.id()));
        return !its.isEmpty() && its.forAll(line -> key.verifies(bytes, line.signature()));
    }

    /** The note as it is kept. */
    public String print() {
        return text + signatures.map(NoteSignature::print).mkString("\n", "\n", "\n");
    }

    /** The note that was written so, or the first place where it is none; whether it is signed is another question. */
    public static Either<TextProblem, SignedNote> read(String written) {
        int blank = written.lastIndexOf("\n\n");
        if (written.length() > MAX_LENGTH || blank < 0 || !written.endsWith("\n")) {
            return problem(
                    1, "note must be a text, an empty line and signatures, at most " + MAX_LENGTH + " characters");
        }
        String text = written.substring(0, blank + 1);
        int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
        Vector<NoteSignature> signatures = Vector.empty();
        for (String raw : written.substring(blank + 2).split("\n", MAX_SIGNATURES + 2)) {
            if (raw.isEmpty()) {
                continue;
            }
            line++;
            Either<TextProblem, NoteSignature> signature = signature(line, raw);
            if (signature.isLeft()) {
                return Either.left(signature.getLeft());
            }
            signatures = signatures.appendAll(signature);
        }
        try {
            return Either.right(new SignedNote(text, signatures));
        } catch (IllegalArgumentException rule) {
            return problem(1, rule.getMessage() + "");
        }
    }

    private static Either<TextProblem, NoteSignature> signature(int line, String raw) {
        int blank = raw.lastIndexOf(' ');
        if (!raw.startsWith(NoteSignature.DASH) || blank < NoteSignature.DASH.length()) {
            return problem(line, "line must be a dash, a name and a signature: `" + PlainText.shown(raw) + "`");
        }
        try {
            return Either.right(
                    new NoteSignature(raw.substring(NoteSignature.DASH.length(), blank), raw.substring(blank + 1)));
        } catch (IllegalArgumentException rule) {
            return problem(line, rule.getMessage() + "");
        }
    }

    private static <T> Either<TextProblem, T> problem(int line, String rule) {
        return Either.left(new TextProblem(line, 1, rule));
    }

    private static boolean isText(String text) {
        return text.codePoints().noneMatch(c -> c < ' ' && c != '\n' || c >= 0xD800 && c <= 0xDFFF);
    }

    @Override
    public String toString() {
        return Summary.of("SignedNote")
                .with("text", text)
                .with("signatures", signatures)
                .toString();
    }
}
