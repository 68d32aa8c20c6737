package org.countersign.trade.contract;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Base64;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.Summary;
import org.countersign.trade.base.Truth;
import org.countersign.trade.base.process.Entry;
import org.countersign.trade.base.shape.Codec;
import org.countersign.trade.base.shape.Field;
import org.countersign.trade.base.shape.Scalar;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.evidence.ProofForm;
import org.countersign.trade.evidence.Scale;
import org.countersign.trade.evidence.Weight;
import org.countersign.trade.evidence.log.Signer;

/**
 * That somebody signed exactly these bytes for one side. Whether he may is not said here.
 *
 * @param side for which side
 * @param by who
 * @param content the digest of the bytes: the canonical text of what is signed
 * @param proof of what it consists
 */
@Evolving
public record Signature(Side side, PersonRef by, Digest content, SignatureProof proof) {
    /** For which side. */
    public static final Field<Signature, Side> SIDE = Field.one("side", Side.TEXT, Signature::side);
    /** Who. */
    public static final Field<Signature, PersonRef> BY =
            Field.one("by", new Codec.Nested<>(Entry.PERSON), Signature::by);
    /** What. */
    public static final Field<Signature, Digest> CONTENT = Field.one("content", Scalar.DIGEST, Signature::content);
    /** Of what it consists. */
    public static final Field<Signature, SignatureProof> PROOF =
            Field.one("proof", new Codec.Choice<>(SignatureProof.family()), Signature::proof);

    /** The fields and how a signature is made of them. */
    public static final Shape<Signature> SHAPE = Shape.of(
            "contract-signature",
            1,
            Signature.class,
            v -> new Signature(v.of(SIDE), v.of(BY), v.of(CONTENT), v.of(PROOF)),
            SIDE,
            BY,
            CONTENT,
            PROOF);

    /** These bytes, signed with that key; as well proved as a signed form as long as nobody outside vouches for the key. */
    public static Signature of(Side side, PersonRef by, byte[] signed, Signer signer) {
        return new Signature(
                side,
                by,
                Digest.of(signed),
                new SignatureProof.Electronic(
                        SignatureScheme.ED25519.code(),
                        signer.key().print(),
                        Base64.getEncoder().encodeToString(signer.sign(signed)),
                        ProofForm.SIGNED_FORM));
    }

    /** Ink or a chop under a paper of that content. */
    public static Signature onPaper(Side side, PersonRef by, Digest content, ProofForm form, Option<Digest> scan) {
        return new Signature(side, by, content, new SignatureProof.OnPaper(form, scan));
    }

    /**
     * Whether it holds over exactly these bytes, as far as these schemes can check: unknown for an electronic one of another scheme. Of ink it says
     * that it stands under bytes of this digest.
     */
    public Truth isOver(byte[] signed, Seq<SignatureScheme> schemes) {
        if (!content.equals(Digest.of(signed))) {
            return Truth.NO;
        }
        return proof instanceof SignatureProof.Electronic numbers
                ? schemes.find(scheme -> scheme.code().equals(numbers.scheme()))
                        .fold(() -> Truth.UNKNOWN, scheme -> Truth.of(scheme.verifies(signed, numbers)))
                : Truth.YES;
    }

    /** How well its form can be proved, on that scale; none if the scale has no number for it. */
    public Option<Integer> strength(Scale scale) {
        return scale.weights().on(scale.day(), proof.form().code()).map(Weight::points);
    }

    @Override
    public String toString() {
        return Summary.of("Signature")
                .with("side", side)
                .with("by", by)
                .with("content", content)
                .with("proof", proof)
                .toString();
    }
}
