package org.countersign.trade.contract;

import io.vavr.control.Option;
import java.util.Base64;
import java.util.regex.Pattern;
import org.countersign.trade.base.CodeList;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.PlainText;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.shape.Family;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.evidence.ProofForm;

/** What a signature consists of: numbers that can be checked, or ink, a chop, a scan. */
@Evolving
public sealed interface SignatureProof {
    /** In which form it is kept, which says how well it can be proved. */
    ProofForm form();

    /** The kinds, with their fields. */
    static Family<SignatureProof> family() {
        return Family.of(Electronic.SHAPE, OnPaper.SHAPE);
    }

    /**
     * A signature that a {@link SignatureScheme} can check.
     *
     * @param scheme the code of the scheme, such as {@code ed25519}
     * @param key the public key, or what the scheme finds it by
     * @param value the signature, in base 64 with padding
     * @param form in which form it is kept: a bare key proves no more than a signed form, a certificate proves more
     */
    record Electronic(String scheme, String key, String value, ProofForm form) implements SignatureProof {
        private static final int LONGEST = 8000;
        private static final Pattern BASE_64 = Pattern.compile("[A-Za-z0-9+/]+={0,2}");
        private static final Field<Electronic, String> SCHEME = Field.one("scheme", Scalar.NAME, Electronic::scheme);
        private static final Field<Electronic, String> KEY = Field.one("key", Scalar.NAME, Electronic::key);
        private static final Field<Electronic, String> VALUE = Field.one("value", Scalar.TEXT, Electronic::value);
        private static final Field<Electronic, ProofForm> FORM = Field.one("form", ProofForm.TEXT, Electronic::form);

        /** The fields and how it is made of them. */
        public static final Shape<Electronic> SHAPE = Shape.of(
                "signature.electronic",
                1,
                Electronic.class,
                v -> new Electronic(v.of(SCHEME), v.of(KEY), v.of(VALUE), v.of(FORM)),
                SCHEME,
                KEY,
                VALUE,
                FORM);

        /** Checks scheme, key and spelling. */
        public Electronic {
            CodeList.checkCode("signature scheme", "ed25519", scheme);
            PlainText.checkName(key);
            if (value.length() > LONGEST
                    || value.length() % 4 != 0
                    || !BASE_64.matcher(value).matches()) {
                throw new IllegalArgumentException("signature must be base 64 with padding, at most " + LONGEST
                        + " characters: `" + PlainText.shown(value) + "`");
            }
        }

        /** The bytes of the signature. */
        public byte[] bytes() {
            return Base64.getDecoder().decode(value);
        }

        @Override
        public String toString() {
            return Summary.of("Electronic")
                    .with("scheme", scheme)
                    .with("key", key)
                    .with("value", value)
                    .with("form", form)
                    .toString();
        }
    }

    /**
     * A signature in ink or a chop, on paper or seen on a scan of it. That it stands under exactly these bytes is what whoever records it says.
     *
     * @param form in which form it is kept
     * @param scan the digest of the scan, if there is one
     */
    record OnPaper(ProofForm form, Option<Digest> scan) implements SignatureProof {
        private static final Field<OnPaper, ProofForm> FORM = Field.one("form", ProofForm.TEXT, OnPaper::form);
        private static final Field<OnPaper, Option<Digest>> SCAN = Field.maybe("scan", Scalar.DIGEST, OnPaper::scan);

        /** The fields and how it is made of them. */
        public static final Shape<OnPaper> SHAPE =
                Shape.of("signature.on-paper", 1, OnPaper.class, v -> new OnPaper(v.of(FORM), v.of(SCAN)), FORM, SCAN);

        @Override
        public String toString() {
            return Summary.of("OnPaper").with("form", form).with("scan", scan).toString();
        }
    }
}
