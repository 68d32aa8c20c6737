package org.countersign.trade.fulfilment;

import static org.countersign.trade.fulfilment.ProductionProcess.PRODUCTION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.function.Function;
import org.countersign.testkit.Source;
import org.countersign.testkit.house.Bytecode;
import org.countersign.testkit.process.Kits;
import org.countersign.testkit.trade.FulfilmentGens;
import org.countersign.testkit.trade.LogGens;
import org.countersign.trade.base.Channel;
import org.countersign.trade.base.Extensions;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.Refusal;
import org.countersign.trade.base.map.MapForm;
import org.countersign.trade.base.process.Act;
import org.countersign.trade.base.process.Entry;
import org.countersign.trade.base.process.History;
import org.countersign.trade.base.process.Stamp;
import org.countersign.trade.base.shape.Shape;
import org.countersign.trade.base.text.CanonicalText;
import org.countersign.trade.evidence.log.Leaf;
import org.countersign.trade.evidence.log.Log;
import org.countersign.trade.evidence.log.LogName;
import org.junit.jupiter.api.Test;

/** Every public path by which a production can come to be released: all of them ask the one gate, or say that it was not asked. */
class EveryPathTest {
    private static final Moment AT = Moment.parse("2026-05-10T12:00:00+08:00");
    private static final Stamp STAMP = Stamp.at(AT, PersonRef.of("mei", "Mei Lin"), Channel.EMAIL);
    private static final Shape<Entry> ENTRY = Entry.shapeFor(PRODUCTION);
    private static final ProductionDecision.Release RELEASE = new ProductionDecision.Release();

    private static History<ProductionState, ProductionReport, ProductionDecision> planned(GateFacts facts) {
        return History.of(PRODUCTION)
                .note(STAMP, new ProductionDecision.Plan(facts.order()), Extensions.none())
                .hear(STAMP, new ProductionReport.Asserted(facts));
    }

    /** The ways by which a host can bring a release into a history, each with what comes out. */
    private static Map<
                    String,
                    Function<
                            History<ProductionState, ProductionReport, ProductionDecision>,
                            Option<History<ProductionState, ProductionReport, ProductionDecision>>>>
            ways() {
        return LinkedHashMap.of(
                "decide",
                history -> history.decide(STAMP, RELEASE).toOption(),
                "note",
                history -> Option.some(history.note(STAMP, RELEASE, Extensions.none())),
                "correct",
                history -> Option.some(history.hear(STAMP, new ProductionReport.Completed())
                        .correct(STAMP, 3, AT, RELEASE, "it was a release")),
                "restore",
                history ->
                        Option.some(History.restore(PRODUCTION, noted(history).entries())),
                "text",
                history -> Option.some(
                        History.restore(PRODUCTION, noted(history).entries().map(EveryPathTest::asText))),
                "map",
                history -> Option.some(
                        History.restore(PRODUCTION, noted(history).entries().map(EveryPathTest::asMap))),
                "log",
                history -> Option.some(asLog(noted(history).entries())));
    }

    private static History<ProductionState, ProductionReport, ProductionDecision> noted(
            History<ProductionState, ProductionReport, ProductionDecision> history) {
        return history.note(STAMP, RELEASE, Extensions.none());
    }

    private static Entry asText(Entry entry) {
        return CanonicalText.read(ENTRY, CanonicalText.print(ENTRY, entry))
                .getOrElseThrow(problem -> new AssertionError(problem.toString()));
    }

    private static Entry asMap(Entry entry) {
        return MapForm.from(ENTRY, MapForm.to(ENTRY, entry))
                .getOrElseThrow(problem -> new AssertionError(problem.toString()));
    }

    private static History<ProductionState, ProductionReport, ProductionDecision> asLog(Seq<Entry> entries) {
        return Log.of(
                        LogName.of("lampworks.example/deals/4711"),
                        entries.map(
                                entry -> Leaf.of("production", LogGens.salt().next(Source.of(1)), ENTRY, entry)))
                .restore("production", PRODUCTION)
                .getOrElseThrow(problem -> new AssertionError(problem.toString()));
    }

    @Test
    void noWayLeadsPastAClosedGateUnseen() {
        for (int seed = 0; seed < 200; seed++) {
            GateFacts facts = FulfilmentGens.facts().next(Source.of(seed));
            boolean open = ProductionGate.of(facts, AT).isOpen();
            ways().forEach((name, way) -> {
                Option<History<ProductionState, ProductionReport, ProductionDecision>> after =
                        way.apply(planned(facts));
                assertEquals(open || !name.equals("decide"), after.isDefined(), name);
                after.forEach(history -> {
                    ProductionState.Released released = (ProductionState.Released) history.state();
                    assertEquals(open, released.gate().isDefined(), name);
                    assertEquals(open, history.overtaken().isEmpty(), name);
                    assertEquals(open, released.file().findings().isEmpty(), name);
                });
            });
        }
    }

    /** By the process itself, over every pair of state and act: only a release releases, and only the gate lets it. */
    @Test
    void onlyAReleaseReleasesAndOnlyThroughTheGate() {
        int released = 0;
        int refused = 0;
        for (ProductionState state : Kits.production().samples().states()) {
            for (Act act : Kits.production().samples().acts()) {
                for (Moment at : Kits.production().samples().moments()) {
                    Option<ProductionState> after = after(state, act, at);
                    boolean becomes = after.exists(ProductionState.Released.class::isInstance)
                            && !(state instanceof ProductionState.Released);
                    if (becomes) {
                        released++;
                        assertTrue(act instanceof ProductionDecision.Release, act.toString());
                        assertTrue(file(state).flatMap(file -> file.gate(at)).exists(Gate::isOpen), state.toString());
                    }
                    if (act instanceof ProductionDecision.Release && after.isEmpty()) {
                        refused++;
                    }
                }
            }
        }
        assertTrue(released >= 6 && refused >= 20, released + " released, " + refused + " refused");
    }

    /** People start what is not released; the file says so from then on. */
    @Test
    void whatStartsWithoutAReleaseSaysSo() {
        for (ProductionState state : Kits.production().samples().states()) {
            PRODUCTION.hear(state, new ProductionReport.Started(), AT).forEach(after -> {
                boolean unreleased =
                        file(after).exists(file -> file.findings().contains(ProductionReason.UNRELEASED.reason()));
                assertEquals(!(state instanceof ProductionState.Released), unreleased, state.toString());
            });
        }
    }

    /** The members of the room's public types that give a state or an open gate: a new one has to be tried here as well. */
    @Test
    void theseAreAllMembersThatGiveAStateOrAnOpenGate() {
        JavaClasses room = Bytecode.in("org.countersign.trade.fulfilment");
        Vector<String> members = Bytecode.open(room)
                .map(type -> type.reflect())
                .filter(type -> type.getPackageName().startsWith("org.countersign.trade.fulfilment"))
                .flatMap(type -> Vector.<Executable>of(type.getDeclaredMethods())
                        .appendAll(Vector.of(type.getDeclaredConstructors()))
                        .filter(member -> Modifier.isPublic(member.getModifiers()) && !member.isSynthetic())
                        .filter(member -> gives(member))
                        .map(member -> type.getSimpleName() + "." + name(member)))
                .distinct()
                .sorted()
                .toVector();
        assertEquals(
                Vector.of(
                        "Open.new",
                        "ProductionFile.gate",
                        "ProductionGate.of",
                        "ProductionProcess.carriedOut",
                        "ProductionProcess.decide",
                        "ProductionProcess.hear",
                        "ProductionProcess.start",
                        "Released.gate",
                        "Released.new",
                        "Running.new"),
                members);
    }

    private static boolean gives(Executable member) {
        String type = member instanceof Method method
                ? method.getGenericReturnType().getTypeName()
                : member.getDeclaringClass().getTypeName();
        return member instanceof Method
                ? type.contains("ProductionState") && !type.contains("Class<")
                        || type.contains("fulfilment.Gate")
                                && !type.contains("GateFacts")
                                && !type.contains("GateAct")
                                && !type.contains("GateReason")
                                && !type.contains("GateRequirement")
                : type.endsWith("Gate$Open") || type.endsWith("$Released") || type.endsWith("$Running");
    }

    private static String name(Executable member) {
        return member instanceof Method ? member.getName() : "new";
    }

    @Test
    void aStateThatSomebodyBuildsByHandShowsNoOpenGate() {
        ProductionState.Released built = new ProductionState.Released(ProductionFile.of("4711"), AT, Option.none());
        assertFalse(built.gate().isDefined());
        assertTrue(built.file().gate(AT).isEmpty(), "and nothing is known");
    }

    private static Option<ProductionState> after(ProductionState state, Act act, Moment at) {
        Either<?, ProductionState> after = act instanceof ProductionReport report
                ? PRODUCTION.hear(state, report, at)
                : PRODUCTION.decide(state, (ProductionDecision) act, at).<Refusal>mapLeft(refusal -> refusal);
        return after.toOption();
    }

    private static Option<ProductionFile> file(ProductionState state) {
        return state.fold(
                unplanned -> Option.none(),
                held -> Option.some(held.file()),
                released -> Option.some(released.file()),
                running -> Option.some(running.file()),
                stopped -> Option.some(stopped.file()),
                finished -> Option.some(finished.file()),
                cancelled -> Option.some(cancelled.file()));
    }
}
