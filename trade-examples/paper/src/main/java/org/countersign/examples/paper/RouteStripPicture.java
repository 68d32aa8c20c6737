package org.countersign.examples.paper;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.countersign.trade.base.Texts;
import org.countersign.trade.delivery.Bearer;
import org.countersign.trade.delivery.RiskOn;
import org.countersign.trade.delivery.RouteStrip;
import org.countersign.trade.delivery.duty.DutyTexts;
import org.countersign.trade.delivery.duty.DutyWords;

/**
 * The way of the goods under one rule as an SVG that needs nothing else: a row for each stage, and beside it who pays and who bears the risk,
 * in two bars. Seller and buyer are told apart by colour and by the word. Words come from {@link DutyTexts}.
 */
public final class RouteStripPicture {
    private static final int WIDTH = 420;
    private static final int EDGE = 12;
    private static final int ROW = 26;
    private static final int COST = 216;
    private static final int RISK = 320;
    private static final int BAR = 88;
    private static final int SIZE = 13;
    private static final int LINE = 18;
    private static final String SELLER = "#1f5fa8";
    private static final String BUYER = "#b3471d";
    private static final String EMPTY = "#eef2f4";
    private static final String WHITE = "fill=\"#ffffff\" font-size=\"13\" text-anchor=\"middle\"";
    private static final String QUIET = "fill=\"" + Svg.GREY + "\" font-size=\"13\" text-anchor=\"middle\"";

    private final RouteStrip strip;
    private final Texts texts;
    private final Svg svg = new Svg();
    private int y = EDGE;

    private RouteStripPicture(RouteStrip strip, Texts texts) {
        this.strip = strip;
        this.texts = texts;
    }

    /** The picture of this strip, in the language of these texts. */
    public static String of(RouteStrip strip, Texts texts) {
        return new RouteStripPicture(strip, texts).drawn();
    }

    private String drawn() {
        String title = texts.say(
                "strip.title",
                LinkedHashMap.of(
                        "rule",
                        DutyWords.in(texts).name(strip.sheet()),
                        "edition",
                        strip.sheet().edition().toString()));
        heading(title);
        int top = y;
        strip.legs().forEach(this::row);
        passing(top);
        y += 8;
        notes().forEach(this::note);
        return svg.page(WIDTH, y + EDGE, title, notes().mkString(". "));
    }

    private void heading(String title) {
        Lettering.wrap(title, 17, WIDTH - 2 * EDGE).forEach(line -> {
            y += 22;
            svg.words(EDGE, y, "font-size=\"17\" font-weight=\"bold\"", line);
        });
        y += 30;
        String look = "font-size=\"13\" fill=\"" + Svg.GREY + "\"";
        svg.words(EDGE, y, look, say("strip.stage"));
        svg.words(COST + BAR / 2, y, look + " text-anchor=\"middle\"", say("strip.cost"));
        svg.words(RISK + BAR / 2, y, look + " text-anchor=\"middle\"", say("strip.risk"));
        y += 8;
    }

    private void row(RouteStrip.Leg leg) {
        svg.words(EDGE, y + 18, "", say("stage." + leg.stage()));
        cost(leg.cost());
        leg.risk().peek(this::risk).onEmpty(() -> cell(RISK, EMPTY, QUIET, say("risk.NONE")));
        y += ROW;
    }

    private void cost(Bearer bearer) {
        String word = say("bearer.short." + bearer);
        switch (bearer) {
            case SELLER -> cell(COST, SELLER, WHITE, word);
            case BUYER -> cell(COST, BUYER, WHITE, word);
            case NOBODY -> cell(COST, EMPTY, QUIET, word);
            default -> {
                block(COST, y + 1, BAR / 2, ROW - 2, SELLER);
                block(COST + BAR / 2, y + 1, BAR / 2, ROW - 2, BUYER);
                svg.words(COST + BAR / 2, y + 18, WHITE, word);
            }
        }
    }

    private void risk(RiskOn risk) {
        String word = say("risk." + risk);
        switch (risk) {
            case SELLER -> cell(RISK, SELLER, WHITE, word);
            case BUYER -> cell(RISK, BUYER, WHITE, word);
            case PASSES -> {
                block(RISK, y + 1, BAR, ROW / 2 - 1, SELLER);
                block(RISK, y + ROW / 2, BAR, ROW / 2 - 1, BUYER);
            }
        }
    }

    private void cell(int x, String colour, String look, String word) {
        block(x, y + 1, BAR, ROW - 2, colour);
        svg.words(x + BAR / 2, y + 18, look, word);
    }

    private void block(int x, int top, int width, int height, String colour) {
        svg.rect(x, top, width, height, 0, "fill=\"" + colour + "\"");
    }

    /** A line across the bar of the risk where it passes, with a head that points at it. */
    private void passing(int top) {
        int at = top + half() * ROW / 2;
        svg.path(
                "M" + (RISK - 14) + " " + at + "H" + (RISK + BAR + 4),
                "stroke=\"" + Svg.DARK + "\" stroke-width=\"4\"");
        svg.path("M" + (RISK - 16) + " " + (at - 6) + "l10 6l-10 6z", "fill=\"" + Svg.DARK + "\"");
    }

    /** How many half rows stand above the point. */
    private int half() {
        int within = strip.legs().indexWhere(leg -> leg.risk().contains(RiskOn.PASSES));
        if (within >= 0) {
            return 2 * within + 1;
        }
        return 2 * (strip.legs().lastIndexWhere(leg -> leg.risk().contains(RiskOn.SELLER)) + 1);
    }

    private Seq<String> notes() {
        Map<String, String> point =
                LinkedHashMap.of("point", say("point." + strip.sheet().point()));
        return Vector.of(texts.say("strip.passes", point), say("strip.paper"))
                .appendAll(has(Bearer.SELLER_TO_NAMED_PLACE) ? Vector.of(say("strip.shared")) : Vector.empty())
                .appendAll(has(Bearer.SELLER_IF_IN_FREIGHT) ? Vector.of(say("strip.freight")) : Vector.empty());
    }

    private boolean has(Bearer bearer) {
        return strip.legs().exists(leg -> leg.cost() == bearer);
    }

    private void note(String text) {
        Lettering.wrap(text, SIZE, WIDTH - 2 * EDGE).forEach(line -> {
            y += LINE;
            svg.words(EDGE, y, "font-size=\"13\" fill=\"" + Svg.GREY + "\"", line);
        });
    }

    private String say(String key) {
        return texts.say(key, LinkedHashMap.empty());
    }
}
