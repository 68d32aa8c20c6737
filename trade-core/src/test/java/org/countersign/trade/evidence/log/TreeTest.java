package org.countersign.trade.evidence.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import java.util.HexFormat;
import org.countersign.testkit.Refused;
import org.junit.jupiter.api.Test;

/** Bar E4: the tree is that of RFC 6962, for every size up to 256, and no broken proof passes. */
class TreeTest {
    private static final int MOST = 256;
    /** Up to this size every bit of every proof is turned over; above it one of each hash. {@code TreeAssurance} turns all. */
    private static final int EVERY_BIT = 24;

    private final Vector<Hash> leaves = Reference.leaves(MOST);
    private final Tree tree = Tree.of(leaves);
    private final Vector<Hash> roots = Vector.rangeClosed(0, MOST).map(n -> Reference.root(leaves.take(n)));

    @Test
    void theRootsAreThoseOfTheReferenceVectorsOfCertificateTransparency() {
        // github.com/transparency-dev/merkle, testonly/constants.go: eight leaves, and the roots of the sizes 0 to 8
        Vector<Hash> vectors = Vector.of(
                        "",
                        "00",
                        "10",
                        "2021",
                        "3031",
                        "40414243",
                        "5051525354555657",
                        "606162636465666768696a6b6c6d6e6f")
                .map(hex -> Hashing.sha256().leaf(HexFormat.of().parseHex(hex)));
        assertEquals(
                Vector.of(
                        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"),
                Vector.rangeClosed(0, 8).map(n -> Tree.of(vectors).root(n).hex()));
        assertEquals(
                Vector.of(
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"),
                Tree.of(vectors).inclusion(5, 8).path().map(Hash::hex));
        assertEquals(
                Vector.of(
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"),
                Tree.of(vectors).consistency(2, 5).path().map(Hash::hex));
    }

    @Test
    void everyRootIsThatOfTheDefinition() {
        for (int size = 0; size <= MOST; size++) {
            assertEquals(roots.get(size), tree.root(size), "size " + size);
            assertEquals(roots.get(size), Tree.of(leaves.take(size)).root(), "size " + size);
        }
        assertEquals(leaves, tree.leaves());
        assertEquals(leaves.get(17), tree.leaf(17));
    }

    @Test
    void theRootOverContentsThatPassByIsTheSame() {
        for (int size = 0; size <= MOST; size++) {
            Vector<byte[]> contents = Vector.range(0, size).map(n -> new byte[] {n.byteValue(), (byte) (n >> 8)});
            assertEquals(roots.get(size), Tree.rootOf(contents), "size " + size);
        }
    }

    @Test
    void everyProofOfInclusionIsThatOfTheDefinitionAndProves() {
        for (int size = 1; size <= MOST; size++) {
            Vector<Hash> some = leaves.take(size);
            for (int index = 0; index < size; index++) {
                InclusionProof proof = tree.inclusion(index, size);
                if (size % 7 == 0 || size < EVERY_BIT) {
                    assertEquals(Reference.path(index, some), proof.path(), index + " of " + size);
                }
                assertTrue(proof.proves(leaves.get(index), roots.get(size)), index + " of " + size);
            }
        }
    }

    @Test
    void everyProofOfConsistencyIsThatOfTheDefinitionAndProves() {
        for (int after = 0; after <= MOST; after++) {
            Vector<Hash> some = leaves.take(after);
            for (int before = 0; before <= after; before++) {
                ConsistencyProof proof = tree.consistency(before, after);
                if (after % 7 == 0 || after < EVERY_BIT) {
                    assertEquals(Reference.proof(before, some), proof.path(), before + " of " + after);
                }
                assertTrue(proof.proves(roots.get(before), roots.get(after)), before + " of " + after);
            }
        }
    }

    @Test
    void noBrokenProofOfInclusionPasses() {
        for (int size = 1; size <= MOST; size++) {
            for (int index = 0; index < size; index++) {
                int step = size <= EVERY_BIT ? 1 : 256;
                assertEquals(0, passing(tree.inclusion(index, size), index, size, step), index + " of " + size);
            }
        }
    }

    @Test
    void noBrokenProofOfConsistencyPasses() {
        for (int after = 1; after <= MOST; after++) {
            for (int before = 1; before <= after; before++) {
                int step = after <= EVERY_BIT ? 1 : 256;
                assertEquals(0, passing(tree.consistency(before, after), before, after, step), before + " of " + after);
            }
        }
    }

    /** How many proofs pass that differ from this one in a bit, in a hash more or less, in the place or in what they prove. */
    private int passing(InclusionProof proof, int index, int size, int step) {
        Hash leaf = leaves.get(index);
        Hash root = roots.get(size);
        int passed = 0;
        for (int at = 0; at < proof.path().size(); at++) {
            for (int bit = (index + at) % step; bit < 256; bit += step) {
                Hash broken = Reference.flipped(proof.path().get(at), bit);
                passed += count(new InclusionProof(index, size, proof.path().update(at, broken)).proves(leaf, root));
            }
            passed += count(new InclusionProof(index, size, proof.path().removeAt(at)).proves(leaf, root));
        }
        passed += count(new InclusionProof(index, size, proof.path().append(leaf)).proves(leaf, root));
        passed += count(proof.proves(Reference.flipped(leaf, index % 256), root));
        passed += count(proof.proves(leaf, Reference.flipped(root, index % 256)));
        passed += index == 0 ? 0 : count(new InclusionProof(index - 1, size, proof.path()).proves(leaf, root));
        passed += index + 1 == size ? 0 : count(new InclusionProof(index + 1, size, proof.path()).proves(leaf, root));
        return passed;
    }

    private int passing(ConsistencyProof proof, int before, int after, int step) {
        Hash earlier = roots.get(before);
        Hash later = roots.get(after);
        int passed = 0;
        for (int at = 0; at < proof.path().size(); at++) {
            for (int bit = (before + at) % step; bit < 256; bit += step) {
                Hash broken = Reference.flipped(proof.path().get(at), bit);
                passed += count(
                        new ConsistencyProof(before, after, proof.path().update(at, broken)).proves(earlier, later));
            }
            passed += count(new ConsistencyProof(before, after, proof.path().removeAt(at)).proves(earlier, later));
        }
        passed += count(new ConsistencyProof(before, after, proof.path().append(later)).proves(earlier, later));
        passed += count(proof.proves(Reference.flipped(earlier, before % 256), later));
        passed += count(proof.proves(earlier, Reference.flipped(later, before % 256)));
        passed += before == after ? 0 : count(proof.proves(later, earlier));
        return passed;
    }

    private static int count(boolean passed) {
        return passed ? 1 : 0;
    }

    @Test
    void theDetectorSeesAProofThatIsNotBroken() {
        assertEquals(1, count(tree.inclusion(3, 7).proves(leaves.get(3), roots.get(7))));
    }

    @Test
    void anEmptyTreeIsTheBeginningOfEveryTreeAndOnlyIfItIsEmpty() {
        ConsistencyProof proof = tree.consistency(0, 5);
        assertTrue(proof.proves(roots.get(0), roots.get(5)));
        assertFalse(proof.proves(roots.get(1), roots.get(5)));
        assertFalse(new ConsistencyProof(0, 5, Vector.of(leaves.head())).proves(roots.get(0), roots.get(5)));
        assertFalse(new ConsistencyProof(5, 5, Vector.of(leaves.head())).proves(roots.get(5), roots.get(5)));
        assertFalse(new ConsistencyProof(3, 5, Vector.empty()).proves(roots.get(3), roots.get(5)));
    }

    @Test
    void aTreeIsNotChangedByWhatIsAppendedToIt() {
        Tree seven = Tree.of(leaves.take(7));
        Tree left = seven.append(leaves.get(8));
        Tree right = seven.append(leaves.get(9));
        assertEquals(7, seven.size());
        assertEquals(roots.get(7), seven.root());
        assertFalse(left.root().equals(right.root()));
        assertEquals(roots.get(7), left.root(7));
        assertEquals("Tree[size=0, root=" + roots.head() + "]", Tree.empty().toString());
    }

    @Test
    void whatIsNotThereIsRefused() {
        Tree three = Tree.of(leaves.take(3));
        Refused.with("index must lie between 0 and 2: `3`", () -> three.inclusion(3, 3));
        Refused.with("index must lie between 0 and 2: `-1`", () -> three.leaf(-1));
        Refused.with("size must lie between 0 and 3: `4`", () -> three.inclusion(0, 4));
        Refused.with("size must lie between 0 and 3: `-1`", () -> three.root(-1));
        Refused.with("the earlier size must lie between 0 and 2: `3`", () -> three.consistency(3, 2));
        Refused.with("hash must have 32 bytes: `31`", () -> Hash.of(new byte[31]));
        Refused.with("hash must have 64 lower-case hexadecimal digits: `AB`", () -> Hash.parse("AB"));
        Refused.with(
                "a proof of inclusion needs an index below the size and at most 62 hashes: `2`, `2`, `0`",
                () -> new InclusionProof(2, 2, Vector.empty()));
        Refused.with(
                "a proof of consistency needs an earlier size not above the later one and at most 62 hashes: `3`, `2`,"
                        + " `0`",
                () -> new ConsistencyProof(3, 2, Vector.empty()));
    }

    @Test
    void aHashOfTheSameBytesIsTheSameAndSpellsItself() {
        Hash hash = leaves.head();
        assertEquals(hash, Hash.parse(hash.hex()));
        assertEquals(hash.hashCode(), Hash.of(hash.toBytes()).hashCode());
        for (int bit = 0; bit < 256; bit++) {
            assertFalse(hash.equals(Reference.flipped(hash, bit)));
        }
        assertEquals(
                "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=", roots.head().base64());
    }
}
