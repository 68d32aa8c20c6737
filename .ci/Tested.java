import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * How much of each package the tests hold, from the reports of the modules named: `branches` taken (JaCoCo) or `mutants` killed (PIT). Ends
 * with 1 below the bars. What is named in a module's exceptions.txt is not asked for, `branch | class.method | owner | reason` or
 * `mutant | class.method: what was changed | owner | reason`; an entry that nothing needs is a failure as well.
 */
class Tested {
    /** Of these packages every branch is taken. */
    private static final Set<String> WHOLE = Set.of(
            "org.countersign.rules.engine",
            "org.countersign.rules.rule",
            "org.countersign.rules.explain",
            "org.countersign.trade.base.process");

    private static final int BRANCHES = 95;
    private static final int KILLED = 90;
    private static final int STRENGTH = 95;
    private static final Set<String> DEAD = Set.of("KILLED", "TIMED_OUT", "MEMORY_ERROR", "NON_VIABLE", "RUN_ERROR");

    /** Of one package or all: what there is, what is held, what was reached at all, what is named as an exception. */
    private static final class Count {
        int all;
        int held;
        int reached;
        int named;

        void add(int held, int reached, int all, int named) {
            this.held += held;
            this.reached += reached;
            this.all += all;
            this.named += named;
        }

        double share(int of) {
            return of == 0 ? 100 : 100.0 * held / of;
        }
    }

    private final Map<String, Count> packages = new TreeMap<>();
    private final Map<String, String> exceptions = new TreeMap<>();
    private final Set<String> needed = new TreeSet<>();
    private final Set<String> looked = new TreeSet<>();
    private final List<String> open = new ArrayList<>();
    private int late;
    private boolean low;

    public static void main(String[] args) throws Exception {
        Tested tested = new Tested();
        for (int i = 1; i < args.length; i++) {
            Path module = Path.of(args[i]);
            tested.readExceptions(module, args[0].equals("branches") ? "branch" : "mutant");
            if (args[0].equals("branches")) {
                tested.readBranches(module.resolve("target/site/jacoco/jacoco.xml"));
            } else {
                tested.readMutants(module.resolve("target/pit-reports/mutations.xml"));
            }
        }
        tested.open.stream().sorted().forEach(System.out::println);
        System.exit(args[0].equals("branches") ? tested.sayBranches() : tested.sayMutants());
    }

    private void readExceptions(Path module, String rule) throws IOException {
        List<Path> files;
        try (var all = Files.walk(module.resolve("src/test/resources"))) {
            files = all.filter(file -> file.endsWith("exceptions.txt")).toList();
        }
        for (Path file : files) {
            for (String line : Files.readAllLines(file)) {
                String[] cells = line.split(" \\| ");
                if (cells.length == 4 && cells[0].equals(rule)) {
                    exceptions.put(cells[1], cells[3]);
                }
            }
        }
    }

    private void readBranches(Path report) throws Exception {
        for (Element type : elements(read(report), "class")) {
            String name = type.getAttribute("name").replace('/', '.');
            looked.add(name);
            for (Element method : elements(type, "method")) {
                String place = name + "." + plain(method.getAttribute("name"));
                for (Element counter : children(method, "counter")) {
                    if (counter.getAttribute("type").equals("BRANCH")) {
                        int missed = Integer.parseInt(counter.getAttribute("missed"));
                        int taken = Integer.parseInt(counter.getAttribute("covered"));
                        boolean named = isNamed(place, missed);
                        of(name).add(taken, taken, taken + missed - (named ? missed : 0), named ? missed : 0);
                        if (missed > 0 && !named) {
                            open.add(place + ":" + method.getAttribute("line") + " misses " + missed + " of "
                                    + (missed + taken));
                        }
                    }
                }
            }
        }
    }

    private void readMutants(Path report) throws Exception {
        if (!Files.exists(report)) {
            return;
        }
        for (Element mutant : elements(read(report), "mutation")) {
            String name = text(mutant, "mutatedClass");
            looked.add(name);
            String place = name + "." + plain(text(mutant, "mutatedMethod")) + ": "
                    + text(mutant, "description").replaceFirst(" for org/.*", "");
            String status = mutant.getAttribute("status");
            boolean dead = DEAD.contains(status);
            boolean reached = !status.equals("NO_COVERAGE");
            boolean named = isNamed(place, dead ? 0 : 1);
            late += status.equals("TIMED_OUT") ? 1 : 0;
            of(name).add(dead ? 1 : 0, reached ? 1 : 0, 1, named && !dead ? 1 : 0);
            if (!dead && !named) {
                open.add((reached ? "survived " : "not reached ") + place + " (line " + text(mutant, "lineNumber") + ")");
            }
        }
    }

    private boolean isNamed(String place, int missed) {
        if (missed > 0 && exceptions.containsKey(place)) {
            needed.add(place);
            return true;
        }
        return false;
    }

    private int sayBranches() {
        packages.forEach((name, count) -> {
            int bar = WHOLE.contains(name) ? 100 : BRANCHES;
            boolean below = count.share(count.all) < bar;
            low |= below;
            System.out.printf(
                    "%-36s %5d of %5d branches  %5.1f%%  %3d named  bar %d%%%s%n",
                    name, count.held, count.all, count.share(count.all), count.named, bar, below ? "  BELOW" : "");
        });
        Count all = total();
        System.out.printf("all: %d of %d branches taken, %d named exceptions%n", all.held, all.all, all.named);
        return verdict(all);
    }

    private int sayMutants() {
        packages.forEach((name, count) -> System.out.printf(
                "%-36s %5d mutants  killed %5d %5.1f%%  strength %5.1f%%  %3d named%n",
                name, count.all, count.held, count.share(count.all), count.share(count.reached), count.named));
        Count all = total();
        System.out.printf(
                "all: %d mutants, %d killed (%d by time), %.1f%%, strength %.1f%%, %d of the rest named%n",
                all.all, all.held, late, all.share(all.all), all.share(all.reached), all.named);
        low = all.share(all.all) < KILLED || all.share(all.reached) < STRENGTH;
        return verdict(all);
    }

    private int verdict(Count all) {
        List<String> vain = exceptions.keySet().stream()
                .filter(place -> looked.contains(typeOf(place)) && !needed.contains(place))
                .toList();
        vain.forEach(place -> System.out.println("named in vain: " + place));
        return low || all.all == 0 || !vain.isEmpty() ? 1 : 0;
    }

    private static String typeOf(String place) {
        String member = place.replaceFirst(": .*", "");
        return member.substring(0, member.lastIndexOf('.')).replaceFirst("\\.<$", "");
    }

    private Count total() {
        Count all = new Count();
        packages.values().forEach(count -> all.add(count.held, count.reached, count.all, count.named));
        return all;
    }

    private Count of(String type) {
        return packages.computeIfAbsent(type.substring(0, type.lastIndexOf('.')), name -> new Count());
    }

    /** Lambdas are numbered anew with every change: the method around them is named instead. */
    private static String plain(String method) {
        return method.replaceFirst("^lambda\\$(.*)\\$\\d+$", "$1");
    }

    private static Element read(Path report) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        DocumentBuilder builder = factory.newDocumentBuilder();
        return builder.parse(report.toFile()).getDocumentElement();
    }

    private static List<Element> elements(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        var all = parent.getElementsByTagName(name);
        for (int i = 0; i < all.getLength(); i++) {
            found.add((Element) all.item(i));
        }
        return found;
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent();
    }
}
