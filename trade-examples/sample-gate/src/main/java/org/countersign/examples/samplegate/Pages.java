package org.countersign.examples.samplegate;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.countersign.examples.samplegate.show.Page;
import org.countersign.examples.samplegate.show.Part;
import org.countersign.trade.base.Moment;
import org.countersign.trade.evidence.Strength;
import org.countersign.trade.fulfilment.FulfilmentTexts;
import org.countersign.trade.fulfilment.Gate;
import org.countersign.trade.fulfilment.dispute.Assessment;
import org.countersign.trade.fulfilment.dispute.DisputeTexts;
import org.countersign.trade.fulfilment.dispute.Verdict;
import org.countersign.trade.sample.PassportRow;
import org.countersign.trade.sample.SamplePassport;
import org.countersign.trade.sample.answer.ConfirmationSheet;
import org.countersign.trade.sample.answer.SheetPurpose;
import org.countersign.trade.sample.life.SentSheet;
import org.countersign.trade.sample.request.SampleLetter;
import org.countersign.trade.sample.spec.Orientation;

/** The pages of a telling, in one language: what happened, the passport, the gate, the letters, and who answers for it. */
record Pages(Story story, Tongue tongue) {

    Seq<Page> all() {
        return Vector.of(happened(), passport(), gate(), letters(), verdict());
    }

    private Page page(String file, Seq<Part> parts) {
        return new Page(file, tongue.language().tag(), tongue.say(file + ".title"), tongue.say("note"), parts);
    }

    private Page happened() {
        Chronicle chronicle = new Chronicle(story, tongue);
        return page(
                "1-story",
                Vector.<Part>of(
                        new Part.Words(tongue.say(story.waited() ? "story.right" : "story.wrong")),
                        new Part.Head(tongue.say("story.course")),
                        new Part.Table(
                                Vector.of(tongue.say("when"), tongue.say("what"), tongue.say("how")), chronicle.rows()),
                        new Part.Head(tongue.say("story.line")),
                        new Part.Pictures(
                                Vector.of(new Part.Picture(chronicle.timeline(), tongue.say("story.line.caption"))))));
    }

    private Page passport() {
        Vector<Moment> moments = Vector.of(Story.WANTED)
                .appendAll(story.waited() ? Option.some(Story.STARTED) : Option.none())
                .append(Story.TODAY);
        return page(
                "2-passport",
                moments.<Part>flatMap(moment -> Vector.of(
                                new Part.Head(
                                        tongue.say("passport.known", LinkedHashMap.of("at", Tongue.shown(moment)))),
                                table(story.passport(moment))))
                        .prepend(pictures())
                        .prepend(new Part.Words(tongue.say("passport.about"))));
    }

    /** What the sample showed, and what the buyer says at the inspection that he wanted. */
    private Part pictures() {
        return new Part.Pictures(Vector.of(
                picture(Orientation.parse("lower left to upper right"), "passport.sample"),
                picture(Orientation.parse("lower left to lower right"), "passport.wanted")));
    }

    private Part.Picture picture(Orientation way, String caption) {
        return new Part.Picture(Sketch.of(way).svg(tongue.say(caption)), tongue.say(caption));
    }

    private Part table(SamplePassport passport) {
        return new Part.Table(
                Vector.of("attribute", "required", "state", "by", "strength", "open")
                        .map(tongue::say),
                passport.rows().map(this::row));
    }

    private Seq<String> row(PassportRow row) {
        return Vector.of(
                row.attribute().name() + " " + row.ref().revision()
                        + (row.isMandatory() ? "" : " (" + tongue.say("optional") + ")"),
                tongue.sample().of(row.attribute().content().requirement()),
                tongue.sample().of(row.state()),
                row.by().map(person -> person.name()).getOrElse(""),
                row.strength()
                        .map(Strength::points)
                        .map(points -> points + "/100")
                        .getOrElse(""),
                row.open().map(word -> word.word().statement().words()).mkString("; "));
    }

    private Page gate() {
        Vector<Moment> moments =
                Vector.of(Story.WANTED).appendAll(story.waited() ? Option.some(Story.STARTED) : Option.none());
        Seq<Part> parts = moments.flatMap(this::gate);
        return page(
                "3-gate",
                story.waited()
                        ? parts
                        : parts.append(new Part.Head(tongue.say("gate.without")))
                                .append(new Part.Words(tongue.say("gate.nobody-asked")))
                                .append(new Part.Points(
                                        story.production()
                                                .overtaken()
                                                .map(finding -> tongue.gate().say(finding._2.reason())),
                                        false)));
    }

    private Seq<Part> gate(Moment at) {
        Gate gate = story.gate(at);
        Part head = new Part.Head(tongue.say("gate.at", LinkedHashMap.of("at", Tongue.shown(at))));
        Seq<String> lines = FulfilmentTexts.lines(tongue.gate(), gate);
        return gate.fold(
                open -> Vector.of(head, new Part.Banner(true, lines.head())),
                closed -> Vector.of(
                        head,
                        new Part.Banner(false, lines.head()),
                        new Part.Points(closed.gaps().map(gap -> tongue.gate().say(gap.reason())), false),
                        new Part.Words(lines.get(closed.gaps().size() + 1)),
                        new Part.Points(
                                closed.shortestWay().map(act -> FulfilmentTexts.say(tongue.gate(), act)), true)));
    }

    private Page letters() {
        Seq<ConfirmationSheet> sent = story.file().sheets().map(SentSheet::sheet);
        return page(
                "4-letters",
                sent.isEmpty()
                        ? Vector.of(new Part.Words(tongue.say("letters.none")), letter(missing()))
                        : sent.<Part>map(this::letter).prepend(new Part.Words(tongue.say("letters.sent"))));
    }

    /** The sheet that would have asked for what the gate misses. */
    private ConfirmationSheet missing() {
        return ConfirmationSheet.builder()
                .number("CS-1")
                .purpose(SheetPurpose.REQUEST)
                .thing(story.file().specification().number())
                .sample(Option.some("PP-2"))
                .lines(story.passport(Story.WANTED)
                        .missing()
                        .map(row -> row.attribute().content()))
                .objectBy(Option.some(Moment.parse("2026-05-18+02:00")))
                .build();
    }

    private Part letter(ConfirmationSheet sheet) {
        SampleLetter letter = sheet.call()
                .flatMap(number -> story.statements().find(said -> said.number().equals(number)))
                .fold(
                        () -> SampleLetter.request(sheet, story.file().specification(), tongue.sample()),
                        call -> SampleLetter.recap(sheet, story.file().specification(), call, tongue.sample()));
        return new Part.Letter(
                tongue.say(
                        "letter.to",
                        LinkedHashMap.of(
                                "number",
                                sheet.number(),
                                "buyer",
                                story.file().specification().buyer())),
                letter.text().strip());
    }

    private Page verdict() {
        Assessment found = story.assessment();
        Seq<String> lines = DisputeTexts.lines(tongue.dispute(), found);
        int why = found.why().size();
        int strength = found.points().isDefined() ? 1 : 0;
        int chain = 2 + why + strength;
        Vector<Part> above = Vector.of(
                new Part.Words(lines.head()),
                new Part.Banner(found.verdict() == Verdict.MADE_AS_CONFIRMED, lines.get(1)),
                new Part.Points(bare(lines.slice(2, 2 + why + strength)), false),
                new Part.Head(lines.get(chain)),
                new Part.Points(
                        found.chain()
                                .map(link -> Tongue.shown(link.happened()) + " "
                                        + tongue.dispute().say(link.what())),
                        false));
        return page(
                "5-verdict",
                above.appendAll(lines.drop(chain + 1 + found.chain().size()).map(Part.Words::new)));
    }

    private static Seq<String> bare(Seq<String> lines) {
        return lines.map(line -> line.startsWith("- ") ? line.substring(2) : line);
    }
}
