package org.countersign.trade.sample.request;

import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.Texts;
import org.countersign.trade.base.style.Evolving;
import org.countersign.trade.evidence.Language;
import org.countersign.trade.sample.AttributeState;
import org.countersign.trade.sample.answer.CommentReading;
import org.countersign.trade.sample.answer.Verdict;
import org.countersign.trade.sample.spec.AttributeKind;
import org.countersign.trade.sample.spec.ColourTolerance;
import org.countersign.trade.sample.spec.Corner;
import org.countersign.trade.sample.spec.Orientation;
import org.countersign.trade.sample.spec.Position;
import org.countersign.trade.sample.spec.Requirement;
import org.countersign.trade.sample.spec.SampleKind;

/** The words for what a specification requires, where an attribute stands and what a comment asks, in one language. */
@Evolving
public final class SampleWording {
    private static final SampleWording ENGLISH = new SampleWording(read("texts.en.txt"), Language.ENGLISH);
    private static final SampleWording CHINESE = new SampleWording(read("texts.zh.txt"), Language.CHINESE);

    private final Texts texts;
    private final Language language;

    private SampleWording(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    /** In English. */
    public static SampleWording english() {
        return ENGLISH;
    }

    /** In Chinese, simplified characters. */
    public static SampleWording chinese() {
        return CHINESE;
    }

    /** In another language or another tone; where a host has no text, this one speaks. */
    public SampleWording with(Texts own, Language in) {
        return new SampleWording(own.orElse(texts), in);
    }

    /** All its texts. */
    public Texts texts() {
        return texts;
    }

    /** In which language it speaks. */
    public Language language() {
        return language;
    }

    /** The name of a kind of attribute; its code where nobody has a name for it. */
    public String of(AttributeKind kind) {
        return texts.find("attribute." + kind.code()).getOrElse(kind::code);
    }

    /** The name of a kind of sample; its code where nobody has a name for it. */
    public String of(SampleKind kind) {
        return texts.find("sample." + kind.code()).getOrElse(kind::code);
    }

    /** What is required, as one would write it on a sheet. */
    public String of(Requirement requirement) {
        return requirement.fold(
                Requirement.Described::words,
                measured -> say(
                        "required.measured",
                        LinkedHashMap.of(
                                "value", measured.value().number() + " " + unit(measured),
                                "less", measured.less() + "",
                                "more", measured.more() + "")),
                coloured -> joined(coloured.standard(), coloured.tolerance().map(this::of)),
                drawn -> placed(
                        say(
                                "required.drawn",
                                LinkedHashMap.of(
                                        "file", drawn.file(),
                                        "digest", drawn.content().hex().substring(0, SheetForm.SHOWN))),
                        drawn.position(),
                        drawn.orientation()),
                placed -> placed(placed.on(), placed.position(), placed.orientation()));
    }

    /** How far a colour may lie from its standard. */
    public String of(ColourTolerance tolerance) {
        return say(
                "required.coloured",
                LinkedHashMap.of(
                        "formula",
                                texts.find("formula." + tolerance.formula().code())
                                        .getOrElse(tolerance.formula()::code),
                        "most", tolerance.most() + "",
                        "lights", tolerance.lights().mkString(", "),
                        "degrees", tolerance.observer() == ColourTolerance.Observer.TEN_DEGREES ? "10" : "2",
                        "judge", plain("judge." + word(tolerance.judge()))));
    }

    /** Where something stands. */
    public String of(Position position) {
        return say(
                "required.position",
                LinkedHashMap.of(
                        "across", position.across() + "",
                        "up", position.up() + "",
                        "edge", plain("edge." + word(position.from())),
                        "tolerance", position.tolerance() + ""));
    }

    /** Which way something runs. */
    public String of(Orientation orientation) {
        return say(
                "required.orientation",
                LinkedHashMap.of("from", corner(orientation.from()), "to", corner(orientation.to())));
    }

    /** A day or an hour as a letter writes it, with the offset where it is known. */
    public String of(Moment moment) {
        LocalDate day = moment.day();
        String date = say(
                "moment.day",
                LinkedHashMap.of(
                        "day", day.getDayOfMonth() + "",
                        "month", plain("moment.month." + day.getMonthValue()),
                        "year", day.getYear() + ""));
        return moment instanceof Moment.Exact exact
                ? say(
                        "moment.exact",
                        LinkedHashMap.of(
                                "date",
                                date,
                                "time",
                                exact.instant().toLocalTime().truncatedTo(ChronoUnit.MINUTES) + "",
                                "offset",
                                offset(exact.instant().getOffset())))
                : ((Moment.Day) moment)
                        .offset()
                        .map(place -> say("moment.placed", LinkedHashMap.of("date", date, "offset", offset(place))))
                        .getOrElse(date);
    }

    private static String offset(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? "" : offset.getId();
    }

    /** Where an attribute stands, in a few words. */
    public String of(AttributeState state) {
        return plain("state." + word(state.getClass().getSimpleName()));
    }

    /** What a verdict says, in a word. */
    public String of(Verdict verdict) {
        return plain("verdict." + word(verdict.getClass().getSimpleName()));
    }

    /** What a comment was read as, or what to ask. */
    public String of(CommentReading reading) {
        return reading.fold(
                understood -> say(
                        understood.detail().isDefined()
                                ? "comment." + word(understood.kind()) + ".detail"
                                : "comment." + word(understood.kind()),
                        HashMap.of("detail", understood.detail().getOrElse(""))),
                unclear -> say(unclear.question(), HashMap.of("words", unclear.words())));
    }

    String say(String key, Map<String, String> arguments) {
        return texts.say(key, arguments);
    }

    String plain(String key) {
        return texts.say(key, HashMap.empty());
    }

    private String placed(String first, Option<Position> position, Option<Orientation> orientation) {
        return joined(joined(first, position.map(this::of)), orientation.map(this::of));
    }

    /** One after the other, as the language joins them. */
    private String joined(String first, Option<String> then) {
        return then.map(next -> say("required.joined", LinkedHashMap.of("first", first, "then", next)))
                .getOrElse(first);
    }

    private static String unit(Requirement.Measured measured) {
        return measured.value().unit().symbol().getOrElse(measured.value().unit()::code);
    }

    private String corner(Corner corner) {
        return plain("corner." + word(corner));
    }

    private static String word(Object constant) {
        StringBuilder out = new StringBuilder();
        constant.toString()
                .chars()
                .forEach(c -> out.append(c == '_' ? '-' : (char) (c >= 'A' && c <= 'Z' ? c + 'a' - 'A' : c)));
        return out.toString();
    }

    private static Texts read(String name) {
        return Texts.read(Objects.requireNonNull(SampleWording.class.getResourceAsStream(name)));
    }
}
