package org.countersign.examples.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.countersign.examples.benchmarks.Fit.Point;

/** Reads what JMH has measured and prints it as the tables of {@code docs/performance.md}. Ends with 1 if a bar does not hold. */
public final class Table {
    /** Most that a line may cost among 10,000 for each that it costs among 100. */
    private static final double MOST = 1.5;

    private static final int FEW = 100;
    private static final int MANY = 10_000;

    /** What each work of ours stands beside. */
    private static final Map<String, List<String>> BESIDE = beside();

    /** The works that have no lines: one time each, and its ratio to the same by hand. */
    private static final Map<String, String> BY_HAND = byHand();

    /** The works that have nothing beside them. */
    private static final List<String> ALONE =
            List.of("proveOneOfMillion", "proveMillionGrew", "readHundredThousand", "matchAllPairsOfHundred");

    private Table() {}

    private static Map<String, String> byHand() {
        Map<String, String> byHand = new LinkedHashMap<>();
        byHand.put("prices", "plainPrices");
        byHand.put("resolve", "plainResolve");
        byHand.put("exposureOverAYear", "plainExposureOverAYear");
        byHand.put("adviseTenThousand", "plainAdviseTenThousand");
        byHand.put("checkCredit", "plainCheckCredit");
        byHand.put("negotiateTwentyActs", "plainNegotiate");
        byHand.put("negotiateWithoutJournal", "plainNegotiateAgain");
        byHand.put("appendMillion", "plainAppendMillion");
        byHand.put("verifyMillion", "plainVerifyMillion");
        byHand.put("matchHundredThousand", "plainQueryHundredThousand");
        return byHand;
    }

    private static Map<String, List<String>> beside() {
        Map<String, List<String>> beside = new LinkedHashMap<>();
        beside.put("build", List.of("plainBuild"));
        beside.put("print", List.of("jacksonPrint"));
        beside.put("parse", List.of("jacksonParse"));
        beside.put("diffOfARevision", List.of("plainDiffOfARevision"));
        beside.put("diffOfStrangers", List.of("plainDiffOfStrangers", "reflectiveDiffOfStrangers"));
        return beside;
    }

    /**
     * Prints the tables.
     *
     * @param args the files of JMH's results, in its JSON
     */
    public static void main(String[] args) throws IOException {
        Map<String, List<Point>> measured = new LinkedHashMap<>();
        for (String file : args) {
            measured.putAll(points(Path.of(file)));
        }
        Map<String, List<Point>> documents = new LinkedHashMap<>(measured);
        BY_HAND.forEach((ours, theirs) -> documents.keySet().removeAll(List.of(ours, theirs)));
        documents.keySet().removeAll(ALONE);
        System.out.print(times(documents));
        System.out.println();
        System.out.print(ratios(documents));
        System.out.println();
        System.out.print(deals(measured));
        List<String> broken = Stream.concat(
                        BESIDE.keySet().stream().filter(work -> !holds(measured.getOrDefault(work, List.of()))),
                        BY_HAND.entrySet().stream()
                                .filter(work -> Double.isNaN(ratio(measured, work.getKey(), work.getValue())))
                                .map(Map.Entry::getKey))
                .toList();
        System.out.println();
        System.out.println(broken.isEmpty() ? "every bar holds" : "does not hold, or was not measured: " + broken);
        System.exit(broken.isEmpty() ? 0 : 1);
    }

    static Map<String, List<Point>> points(Path results) throws IOException {
        Map<String, List<Point>> points = new LinkedHashMap<>();
        for (JsonNode run : new ObjectMapper().readTree(results.toFile())) {
            String work = run.path("benchmark").asText().replaceFirst(".*\\.", "");
            JsonNode metric = run.path("primaryMetric");
            points.computeIfAbsent(work, name -> new ArrayList<>())
                    .add(new Point(
                            run.path("params").path("lines").asInt(),
                            metric.path("score").asDouble(),
                            metric.path("scoreError").asDouble()));
        }
        return points;
    }

    private static String times(Map<String, List<Point>> measured) {
        StringBuilder out = new StringBuilder("| work, us | ");
        List<Integer> sizes = measured.values().stream()
                .flatMap(List::stream)
                .map(Point::lines)
                .distinct()
                .sorted()
                .toList();
        sizes.forEach(
                size -> out.append(String.format(Locale.ROOT, "%,d", size)).append(" | "));
        out.append("a line adds | before the first | a line among 10,000 : among 100 |\n|");
        out.append(" --- |".repeat(sizes.size() + 4)).append('\n');
        measured.forEach((work, points) -> {
            out.append("| ").append(work).append(" | ");
            points.forEach(point -> out.append(time(point)).append(" | "));
            Fit fit = Fit.through(points);
            out.append(shown(fit.slope()))
                    .append(" | ")
                    .append(shown(fit.intercept()))
                    .append(" | ");
            out.append(String.format(Locale.ROOT, "%.2f |%n", growth(points)));
        });
        return out.toString().replace("\r", "");
    }

    private static String ratios(Map<String, List<Point>> measured) {
        StringBuilder out = new StringBuilder("| ours : theirs | 100 | 10,000 |\n| --- | --- | --- |\n");
        BESIDE.forEach((work, others) -> others.forEach(other -> out.append("| ")
                .append(work)
                .append(" : ")
                .append(other)
                .append(" | ")
                .append(ratio(measured, work, other, FEW))
                .append(" | ")
                .append(ratio(measured, work, other, MANY))
                .append(" |\n")));
        return out.toString();
    }

    /** Times and ratios of the works without lines. */
    static String deals(Map<String, List<Point>> measured) {
        StringBuilder out =
                new StringBuilder("| work, us | ours | by hand | ours : by hand |\n| --- | --- | --- | --- |\n");
        BY_HAND.forEach((ours, theirs) -> out.append("| ")
                .append(ours)
                .append(" | ")
                .append(time(at(measured.getOrDefault(ours, List.of()), 0)))
                .append(" | ")
                .append(time(at(measured.getOrDefault(theirs, List.of()), 0)))
                .append(String.format(Locale.ROOT, " | %.1f |%n", ratio(measured, ours, theirs))));
        ALONE.forEach(work -> out.append("| ")
                .append(work)
                .append(" | ")
                .append(time(at(measured.getOrDefault(work, List.of()), 0)))
                .append(" | | |\n"));
        return out.toString().replace("\r", "");
    }

    /** How many times as long ours takes as the same by hand; not a number where one of them was not measured. */
    static double ratio(Map<String, List<Point>> measured, String ours, String theirs) {
        return at(measured.getOrDefault(ours, List.of()), 0).time()
                / at(measured.getOrDefault(theirs, List.of()), 0).time();
    }

    private static String ratio(Map<String, List<Point>> measured, String work, String other, int lines) {
        double ours = at(measured.getOrDefault(work, List.of()), lines).time();
        double theirs = at(measured.getOrDefault(other, List.of()), lines).time();
        return String.format(Locale.ROOT, "%.1f", ours / theirs);
    }

    /** Whether a line among many costs at most half more than among few; what was not measured does not hold. */
    static boolean holds(List<Point> points) {
        return growth(points) <= MOST;
    }

    /** How much dearer a line is among many than among few; not a number where one of them was not measured. */
    static double growth(List<Point> points) {
        return at(points, MANY).perLine() / at(points, FEW).perLine();
    }

    private static Point at(List<Point> points, int lines) {
        return points.stream()
                .filter(point -> point.lines() == lines)
                .findFirst()
                .orElse(new Point(lines, Double.NaN, Double.NaN));
    }

    private static String time(Point point) {
        return shown(point.time()) + " ± " + Math.round(100 * point.error() / point.time()) + " %";
    }

    private static String shown(double microseconds) {
        int places = Math.abs(microseconds) >= 100 ? 0 : Math.abs(microseconds) >= 1 ? 1 : 3;
        return String.format(Locale.ROOT, "%,." + places + "f", microseconds);
    }
}
