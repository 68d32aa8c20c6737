package org.countersign.trade.evidence.log;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.countersign.testkit.Refused;
import org.countersign.testkit.trade.Keys;
import org.countersign.trade.base.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bar E6: notes and checkpoints of C2SP, held against the vectors that others have published. */
class NoteTest {
    // golang.org/x/mod, sumdb/note/note_test.go: key, text and signature
    private static final String PETER = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String SECRET = "AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
    private static final String TEXT =
            "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
    private static final String LINE = "\u2014 PeterNeumann"
            + " x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

    // c2sp.org/signed-note and c2sp.org/tlog-checkpoint: the examples
    private static final String POEM = """
            Ognuno sta solo sul cuor della terra
            trafitto da un raggio di sole:

            ed è subito sera.

            — quasimodo.example/salvatore NnugSzTjtVAewIS+Z/iJhUPeFDkO/5QQ2i5ddnGITLlC+EhfLW9oJKONrMouFSQU0xMcXxj99ihAQwaqP3ZekRwNtIc=
            """;
    private static final String HEAD = """
            example.com/behind-the-sofa
            20852163
            CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

            — example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
            """;

    private static SignedNote note(String written) {
        return SignedNote.read(written).getOrElseThrow(problem -> new AssertionError(problem.toString()));
    }

    @Test
    void thePublishedNoteIsSignedByThePublishedKey() {
        VerifierKey key = VerifierKey.parse(PETER);
        SignedNote note = note(TEXT + "\n" + LINE);
        assertEquals(TEXT, note.text());
        assertTrue(note.isSignedBy(key));
        assertEquals("c74f20a3", key.id());
        assertEquals(PETER, key.print());
        assertEquals(TEXT + "\n" + LINE, note.print());
    }

    @Test
    void ourSignatureWithThePublishedSecretIsThePublishedOne() {
        byte[] typed = Base64.getDecoder().decode(SECRET);
        Signer signer = Keys.signer(
                "PeterNeumann",
                HexFormat.of().formatHex(typed, 1, typed.length),
                VerifierKey.parse(PETER).hex());
        assertEquals(TEXT + "\n" + LINE, SignedNote.of(TEXT, signer).print());
    }

    @Test
    void theExamplesOfTheSpecificationAreReadAndWrittenTheSame() {
        SignedNote poem = note(POEM);
        assertEquals(POEM, poem.print());
        assertTrue(poem.text().endsWith("\n\ned è subito sera.\n"), "the text may hold empty lines");
        assertEquals("367ba04b", poem.signatures().head().keyId());
        SignedNote head = note(HEAD);
        Checkpoint checkpoint = Checkpoint.read(head.text()).getOrElseThrow(p -> new AssertionError(p.toString()));
        assertEquals("example.com/behind-the-sofa", checkpoint.name().name());
        assertEquals(20_852_163, checkpoint.size());
        assertEquals(head.text(), checkpoint.print());
    }

    @Test
    void rfc8032SignsAsItsFirstVectorsSay() {
        // RFC 8032, 7.1, tests 1 and 2
        assertEquals(
                "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
                HexFormat.of().formatHex(Keys.lampworks().sign(new byte[0])));
        assertEquals(
                "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
                HexFormat.of().formatHex(Keys.witness().sign(new byte[] {0x72})));
    }

    @Test
    void everyTurnedBitOfASignedNoteIsRefusedOrUnsigned() {
        VerifierKey key = VerifierKey.parse(PETER);
        byte[] bytes = (TEXT + "\n" + LINE).getBytes(StandardCharsets.UTF_8);
        for (int bit = 0; bit < 8 * bytes.length; bit++) {
            byte[] broken = bytes.clone();
            broken[bit / 8] ^= (byte) (1 << bit % 8);
            assertFalse(
                    SignedNote.read(new String(broken, StandardCharsets.UTF_8)).exists(note -> note.isSignedBy(key)),
                    "bit " + bit);
        }
    }

    @Test
    void aNoteCountsForTheKeysThatSignedItAndForNoOther() {
        SignedNote both = SignedNote.of(TEXT, Keys.lampworks()).with(Keys.witness());
        assertTrue(both.isSignedBy(Keys.lampworks().key()));
        assertTrue(both.isSignedBy(Keys.witness().key()));
        assertFalse(both.isSignedBy(Keys.forger().key()), "the same name, another key");
        assertFalse(
                SignedNote.of(TEXT, Keys.forger()).isSignedBy(Keys.lampworks().key()));
        SignedNote mixed = new SignedNote(
                TEXT,
                Vector.of(
                        both.signatures().head(),
                        NoteSignature.of(Keys.lampworks().key(), new byte[64])));
        assertFalse(mixed.isSignedBy(Keys.lampworks().key()), "one false line of a known key spoils the note");
        SignedNote strange =
                new SignedNote(TEXT, Vector.of(both.signatures().head(), new NoteSignature("站.example", "AAAAAAA=")));
        assertTrue(strange.isSignedBy(Keys.lampworks().key()), "a key that nobody knows does not matter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text\n",
                "text\n\n",
                "text\n\n\n",
                "text\n\nx\n",
                "text\n\n\u2014 name\n",
                "text\n\n\u2014 name AAAA\n",
                "text\n\n\u2014 name AAAAAAAA",
                "text\n\n\u2014 name AAAAAAA\n",
                "text\n\n\u2014 name AAAAAAB=\n",
                "text\n\n\u2014 na+me AAAAAAA=\n",
                "text\n\n\u2014 na me AAAAAAA=\n",
                "text\n\n\u2014 na\u00a0me AAAAAAA=\n",
                "text\n\n- name AAAAAAA=\n",
                "te\txt\n\n\u2014 name AAAAAAA=\n",
                "te\rxt\n\n\u2014 name AAAAAAA=\n",
                "te\ud800xt\n\n\u2014 name AAAAAAA=\n"
            })
    void whatIsNoNoteIsRefused(String written) {
        assertTrue(SignedNote.read(written).isLeft(), written);
    }

    @Test
    void aNoteHasSixteenSignaturesAndNotOneMore() {
        String line = "\u2014 name AAAAAAA=\n";
        assertTrue(SignedNote.read("text\n\n" + line.repeat(16)).isRight());
        assertEquals(
                "line 1, column 1: a note has 1 to 16 signatures: `17`",
                SignedNote.read("text\n\n" + line.repeat(17)).getLeft().toString());
        assertTrue(SignedNote.read("x".repeat(SignedNote.MAX_LENGTH) + "\n\n" + line)
                .isLeft());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a\n1\n",
                "a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=",
                "a\n01\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
                "a\n-1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
                "a\n9999999999999999999\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
                "a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=\n",
                "a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2\n",
                "a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I\n",
                "a\n1\nAAAA\n",
                "a b\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
                "\u0430\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
                "a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n"
            })
    void whatIsNoCheckpointIsRefused(String text) {
        assertTrue(Checkpoint.read(text).isLeft(), text);
    }

    @Test
    void aCheckpointMayHaveLinesOfAnotherLogBelow() {
        String text = "a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\nmore\n";
        assertEquals(Either.right(text), Checkpoint.read(text).map(Checkpoint::print));
    }

    @Test
    void aKeyIsReadInItsOneSpellingAndComesBackFromWhatOpensslWrites() {
        VerifierKey key = VerifierKey.parse(PETER);
        assertEquals(key, VerifierKey.from(key.name(), key.spki()));
        assertTrue(
                key.pem().startsWith("-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAGlzZBxQ8OExB6DDFvOEqqIF+xWSaqr8s"));
        for (int i = 0; i <= PETER.length(); i++) {
            for (int j = i + 1; j <= PETER.length(); j++) {
                String part = PETER.substring(i, j);
                assertTrue(part.equals(PETER) || isRefused(part), part);
            }
        }
        // wrong length with the right id, and another type with the right id: from the same source as the key
        assertTrue(isRefused("PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY=="));
        Refused.with(
                "key must be written `name+id+base64`, Ed25519: `PeterNeumann`",
                () -> VerifierKey.parse("PeterNeumann"));
        Refused.with(
                "public key must be Ed25519 in SubjectPublicKeyInfo: `0102`",
                () -> VerifierKey.from(key.name(), new byte[] {1, 2}));
        Refused.with(
                "public key must have 64 lower-case hexadecimal digits: `00`", () -> new VerifierKey(key.name(), "00"));
    }

    private static boolean isRefused(String key) {
        try {
            return VerifierKey.parse(key).print().isEmpty();
        } catch (IllegalArgumentException refused) {
            return true;
        }
    }

    @Test
    void aSignerNeedsBothHalvesOfOneKey() {
        byte[] secret = HexFormat.of()
                .parseHex(
                        "302e020100300506032b6570042204209d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
        Refused.with(
                "the private half does not belong to key `witness.example/w1`",
                () -> LocalSigner.of(Keys.witness().key(), secret));
        Refused.with(
                "private key must be Ed25519 in PKCS #8",
                () -> LocalSigner.of(Keys.witness().key(), new byte[3]));
        assertFalse(Keys.lampworks().toString().contains("9d61b19d"), "a signer never prints its secret");
        assertFalse(Keys.lampworks().key().verifies(new byte[0], new byte[3]), "no signature at all");
        assertFalse(
                new VerifierKey(LogName.of("a"), "f".repeat(64)).verifies(new byte[0], new byte[64]),
                "no point at all");
    }

    @Test
    void aNameIsPrintableAsciiWithoutBlanksAndPlusSigns() {
        Refused.with(
                "name of a log must be 1 to 100 printable ASCII characters without blanks and plus signs: `a b`",
                () -> LogName.of("a b"));
        assertEquals(100, LogName.of("x".repeat(100)).name().length());
        for (String wrong : new String[] {"", "a+b", "l\u0430mpworks.example", "x".repeat(101), "a\n"}) {
            Refused.with(
                    "name of a log must be 1 to 100 printable ASCII characters without blanks and plus signs: `"
                            + PlainText.shown(wrong) + "`",
                    () -> LogName.of(wrong));
        }
        assertArrayEquals(
                new byte[32], HexFormat.of().parseHex(Salt.of(new byte[32]).hex()));
        Refused.with("salt must have 32 bytes: `16`", () -> Salt.of(new byte[16]));
        Refused.with("salt must have 64 lower-case hexadecimal digits: `0`", () -> Salt.parse("0"));
        assertEquals("Salt", Salt.of(new byte[32]).toString());
    }
}
