package org.countersign.trade.evidence.dossier;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.util.regex.Pattern;
import org.countersign.trade.evidence.Attachment;

/** What the files of a dossier are called. */
final class Layout {
    static final String COVER = "dossier.txt";
    static final String PAGE = "index.html";
    static final String INSTRUCTIONS = "VERIFY.md";
    static final String HEAD = "checkpoint.txt";
    static final String KEY = "key.pem";
    static final String LEAVES = "leaves.txt";
    static final String SUMS = "SHA256SUMS";
    static final String SIGNATURE = "SHA256SUMS.sig";
    static final String ERASABLE = "ERASABLE.SHA256SUMS";

    /** Characters of every name: no blank, nothing that looks like something else, no way out of the folder. */
    static final Pattern NAME = Pattern.compile("[A-Za-z0-9]+(\\.[A-Za-z0-9]+)*(/[A-Za-z0-9]+(\\.[A-Za-z0-9]+)*)?");

    static final int LONGEST_NAME = 100;

    private static final int DIGITS = 6;

    private static final Map<String, String> ENDINGS = LinkedHashMap.of(
            "image/png", "png",
            "image/jpeg", "jpg",
            "image/gif", "gif",
            "image/webp", "webp",
            "application/pdf", "pdf",
            "message/rfc822", "eml",
            "text/plain", "txt",
            "audio/mpeg", "mp3",
            "video/mp4", "mp4");

    private Layout() {}

    static String entry(int number) {
        String digits = Integer.toString(number);
        return "entries/" + "0".repeat(Math.max(0, DIGITS - digits.length())) + digits + ".txt";
    }

    static String attachment(Attachment attachment) {
        return "attachments/" + attachment.content().hex() + "." + ENDINGS.getOrElse(attachment.mediaType(), "bin");
    }

    /** Whether a browser shows it as a still picture and runs nothing that stands in it. */
    static boolean isPicture(Attachment attachment) {
        return attachment.mediaType().matches("image/(png|jpeg|gif|webp)");
    }

    /** Whether it may go without breaking a proof: what was attached, and the page that shows it. */
    static boolean isErasable(String name) {
        return name.equals(PAGE) || name.startsWith("attachments/");
    }
}
