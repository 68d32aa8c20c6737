package org.countersign.examples.paper.catalogue;

import java.nio.charset.StandardCharsets;

/** Pictures of goods that do not exist, drawn with a few lines. */
enum Drawings {
    LAMP("#fff3d6", """
            <circle cx="200" cy="128" r="92" fill="#ffd766" opacity=".35"/>
            <path d="M200 52a70 70 0 0 0-42 126c10 8 15 18 16 30h52c1-12 6-22 16-30a70 70 0 0 0-42-126z" fill="#fff" stroke="#c9a24a" stroke-width="4"/>
            <path d="M178 150l10-34 12 22 12-22 10 34" fill="none" stroke="#e0a321" stroke-width="4" stroke-linejoin="round"/>
            <path d="M174 212h52v12h-52zM176 228h48v12h-48zM180 244h40l-8 12h-24z" fill="#8b97a3"/>"""),
    CANDLE("#fdeee2", """
            <path d="M200 46c34 44 44 76 44 104 0 30-16 44-22 58h-44c-6-14-22-28-22-58 0-28 10-60 44-104z" fill="#fff" stroke="#d08a4e" stroke-width="4"/>
            <path d="M200 96v72M186 120l14 20 14-20" fill="none" stroke="#e0a321" stroke-width="4"/>
            <path d="M180 212h40v10h-40zM182 226h36v10h-36zM186 240h28l-6 10h-16z" fill="#8b97a3"/>"""),
    FLOODLIGHT("#e6eef6", """
            <path d="M96 84h208l-22 112H118z" fill="#2c3640"/>
            <path d="M116 98h168l-16 84H132z" fill="#dfe9f2"/>
            <path d="M140 112h120l-8 56H148z" fill="#fff6cf"/>
            <path d="M130 196l-18 52h176l-18-52" fill="none" stroke="#2c3640" stroke-width="10" stroke-linejoin="round"/>"""),
    BOTTLE("#e3edf0", """
            <rect x="172" y="40" width="56" height="34" rx="8" fill="#39474f"/>
            <path d="M166 80h68c6 18 22 26 22 52v112a18 18 0 0 1-18 18h-76a18 18 0 0 1-18-18V132c0-26 16-34 22-52z" fill="#b9c6cc"/>
            <path d="M160 132c0-18 10-28 16-40v158h-10a6 6 0 0 1-6-6z" fill="#fff" opacity=".55"/>
            <rect x="144" y="176" width="112" height="40" fill="#8fa1a9"/>"""),
    MUG("#f3ece4", """
            <path d="M110 92h150v118a34 34 0 0 1-34 34h-82a34 34 0 0 1-34-34z" fill="#fff" stroke="#c4b5a3" stroke-width="4"/>
            <path d="M260 118h26a26 26 0 0 1 26 26v14a40 40 0 0 1-40 40h-12" fill="none" stroke="#c4b5a3" stroke-width="16"/>
            <ellipse cx="185" cy="92" rx="75" ry="14" fill="#e6dccf"/>"""),
    SHIRT("#e8ecf5", """
            <path d="M150 62l-72 34 22 58 28-12v106h144V142l28 12 22-58-72-34c-10 26-90 26-100 0z" fill="#fff" stroke="#8894b3" stroke-width="4" stroke-linejoin="round"/>
            <path d="M150 62c10 34 90 34 100 0" fill="none" stroke="#8894b3" stroke-width="4"/>"""),
    DARK_SHIRT("#ebe9e6", """
            <path d="M150 62l-72 34 22 58 28-12v106h144V142l28 12 22-58-72-34c-10 26-90 26-100 0z" fill="#2a2d33" stroke="#111" stroke-width="4" stroke-linejoin="round"/>
            <path d="M150 62c10 34 90 34 100 0" fill="none" stroke="#575c66" stroke-width="4"/>"""),
    PUMP("#e2f0ee", """
            <rect x="92" y="120" width="150" height="96" rx="16" fill="#1f6d63"/>
            <path d="M112 120v96M136 120v96M160 120v96M184 120v96" stroke="#2b8a7d" stroke-width="6"/>
            <circle cx="264" cy="168" r="56" fill="#3d4a52"/>
            <circle cx="264" cy="168" r="28" fill="#aebac1"/>
            <path d="M252 112V72h56v26h-28v16" fill="#3d4a52"/>
            <path d="M86 226h220v14H86z" fill="#59656d"/>"""),
    BOX("#f4ead9", """
            <path d="M200 58l112 46v112l-112 44-112-44V104z" fill="#d8b382"/>
            <path d="M200 150v110l112-44V104z" fill="#c39a64"/>
            <path d="M88 104l112 46 112-46" fill="none" stroke="#9a7443" stroke-width="4"/>
            <path d="M144 81l112 46v26" fill="none" stroke="#f4ead9" stroke-width="14"/>""");

    private final byte[] bytes;

    Drawings(String ground, String marks) {
        this.bytes =
                ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 300\">\n<rect width=\"400\" height=\"300\" fill=\""
                                + ground + "\"/>\n" + marks.stripTrailing() + "\n</svg>\n")
                        .getBytes(StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
