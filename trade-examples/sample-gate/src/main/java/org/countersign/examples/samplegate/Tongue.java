package org.countersign.examples.samplegate;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Texts;
import org.countersign.trade.evidence.EvidenceTexts;
import org.countersign.trade.evidence.Language;
import org.countersign.trade.fulfilment.FulfilmentTexts;
import org.countersign.trade.fulfilment.dispute.DisputeTexts;
import org.countersign.trade.sample.request.SampleWording;

/** The language of the pages: our own few words, and those of the rooms. */
enum Tongue {
    /** English. */
    en(
            Language.ENGLISH,
            "texts.en.txt",
            FulfilmentTexts.english(),
            DisputeTexts.english(),
            EvidenceTexts.english(),
            SampleWording.english()),
    /** Chinese, simplified characters. */
    zh(
            Language.CHINESE,
            "texts.zh.txt",
            FulfilmentTexts.chinese(),
            DisputeTexts.chinese(),
            EvidenceTexts.chinese(),
            SampleWording.chinese());

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm xxx", Locale.ROOT);

    private final Language language;
    private final Texts own;
    private final Texts gate;
    private final Texts dispute;
    private final Texts evidence;
    private final SampleWording sample;

    Tongue(Language language, String file, Texts gate, Texts dispute, Texts evidence, SampleWording sample) {
        this.language = language;
        this.own = Texts.read(Objects.requireNonNull(Tongue.class.getResourceAsStream(file)));
        this.gate = gate;
        this.dispute = dispute;
        this.evidence = evidence;
        this.sample = sample;
    }

    Language language() {
        return language;
    }

    Texts gate() {
        return gate;
    }

    Texts dispute() {
        return dispute;
    }

    SampleWording sample() {
        return sample;
    }

    String evidence(String key) {
        return evidence.say(key, LinkedHashMap.empty());
    }

    String say(String key) {
        return own.say(key, LinkedHashMap.empty());
    }

    String say(String key, Map<String, String> arguments) {
        return own.say(key, arguments);
    }

    /** A moment as people write it: {@code 2026-05-04 09:00 +08:00}; a day stays a day. */
    static String shown(Moment moment) {
        return moment instanceof Moment.Exact exact ? SHOWN.format(exact.instant()) : moment.toString();
    }
}
