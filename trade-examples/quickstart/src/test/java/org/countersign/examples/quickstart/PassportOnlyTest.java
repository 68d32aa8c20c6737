package org.countersign.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.trade.base.Digest;
import org.countersign.trade.base.Moment;
import org.countersign.trade.base.PersonRef;
import org.countersign.trade.base.Texts;
import org.countersign.trade.base.Truth;
import org.countersign.trade.evidence.Mandate;
import org.countersign.trade.evidence.MandateBasis;
import org.countersign.trade.fulfilment.AttributeFact;
import org.countersign.trade.fulfilment.FulfilmentTexts;
import org.countersign.trade.fulfilment.Gate;
import org.countersign.trade.fulfilment.GateFacts;
import org.countersign.trade.fulfilment.GateRequirement;
import org.countersign.trade.fulfilment.ProductionGate;
import org.countersign.trade.fulfilment.Waiver;
import org.junit.jupiter.api.Test;

/** The code of {@code docs/passport-only.md}, run: an ERP with tables of its own asks the gate, and takes nothing else of this library. */
class PassportOnlyTest {
    private static final Moment NOW = Moment.parse("2026-05-11T09:00:00+08:00");

    // RECIPE facts
    /** What stands in the table for yes and no; where it says nothing, nobody knows. */
    static Truth truth(ResultSet row, String column) throws SQLException {
        boolean yes = row.getBoolean(column);
        return row.wasNull() ? Truth.UNKNOWN : Truth.of(yes);
    }

    static AttributeFact attribute(ResultSet row) throws SQLException {
        return AttributeFact.builder()
                .name(row.getString("name"))
                .revision(row.getString("revision"))
                // the digest of exactly what is to be made: value, tolerance, artwork
                .content(Digest.of(row.getString("required")))
                // and of exactly what he confirmed
                .confirmed(Option.of(row.getString("confirmed")).map(Digest::of))
                .by(Option.of(row.getString("confirmed_by")))
                .inWriting(truth(row, "in_writing"))
                .authorised(truth(row, "authorised"))
                .stands(truth(row, "stands"))
                .build();
    }

    static GateFacts facts(Connection connection, String order) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select * from sample_attribute where order_no = ? and mandatory order by name")) {
            select.setString(1, order);
            Vector<AttributeFact> attributes = Vector.empty();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    attributes = attributes.append(attribute(rows));
                }
            }
            return GateFacts.builder()
                    .order(order)
                    .attributes(attributes)
                    .depositRequired(Truth.YES)
                    .depositReceived(Truth.UNKNOWN)
                    .contractEffective(Truth.YES)
                    .build();
        }
    }
    // end

    // RECIPE gate
    static Seq<String> mayProductionStart(GateFacts facts, Moment now, Texts texts) {
        Gate gate = ProductionGate.of(facts, now);
        return FulfilmentTexts.lines(texts, gate);
    }
    // end

    // RECIPE waiver
    static GateFacts letPass(GateFacts facts, AttributeFact attribute, Digest signedPaper) {
        Waiver waiver = new Waiver(
                "W-1",
                facts.order(),
                Vector.of(new GateRequirement.Attribute(attribute.name(), attribute.content())),
                "the vessel closes tomorrow; we remake the print at our cost if he objects",
                PersonRef.of("wang", "Wang Lei"),
                Mandate.of(MandateBasis.WRITTEN_DELEGATION, "authorities of 2026, line 3"),
                signedPaper,
                Moment.parse("2026-05-11T08:30:00+08:00"),
                Moment.parse("2026-05-18+08:00"));
        return facts.and(Vector.of(waiver));
    }
    // end

    private static void withTable(Work work) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:erp");
                Statement sql = connection.createStatement()) {
            sql.execute("create table sample_attribute (order_no varchar(20), name varchar(40), revision varchar(10),"
                    + " mandatory boolean, required varchar(400), confirmed varchar(400), confirmed_by varchar(40),"
                    + " in_writing boolean, authorised boolean, stands boolean)");
            sql.execute("insert into sample_attribute values ('4711', 'colour', 'A', true, 'Pantone 186 C', 'Pantone"
                    + " 186 C', 'Anna Berg', true, true, true), ('4711', 'logo position', 'B', true, 'lower left to upper"
                    + " right', null, null, null, null, null), ('4711', 'hang tag', 'A', false, 'kraft', null, null, null,"
                    + " null, null)");
            work.on(connection);
        }
    }

    private interface Work {
        void on(Connection connection) throws SQLException;
    }

    @Test
    void whatTheTableSaysIsWhatTheGateSays() throws SQLException, IOException {
        String page = Files.readString(Path.of("../../docs/passport-only.md"));
        withTable(connection -> {
            GateFacts facts = facts(connection, "4711");
            String said =
                    mayProductionStart(facts, NOW, FulfilmentTexts.english()).mkString("", "\n", "\n");
            assertTrue(
                    page.contains("<!-- prints: gate -->\n```text\n" + said + "```\n"),
                    () -> "not on the page:\n" + said);
            String chinese =
                    mayProductionStart(facts, NOW, FulfilmentTexts.chinese()).mkString("", "\n", "\n");
            assertTrue(
                    page.contains("<!-- prints: gate.zh -->\n```text\n" + chinese + "```\n"),
                    () -> "not on the page:\n" + chinese);
        });
    }

    @Test
    void aRowThatTheBuyerFillsInOpensTheGateAndAnEditOfTheRequiredValueShutsItAgain() throws SQLException {
        withTable(connection -> {
            try (Statement sql = connection.createStatement()) {
                sql.execute("update sample_attribute set confirmed = required, confirmed_by = 'Anna Berg',"
                        + " in_writing = true, authorised = true, stands = true where name = 'logo position'");
                GateFacts paid = GateFacts.SHAPE.with(facts(connection, "4711"), GateFacts.DEPOSIT_RECEIVED, Truth.YES);
                assertTrue(ProductionGate.of(paid, NOW).isOpen());
                sql.execute("update sample_attribute set required = 'lower left to lower right' where name = 'logo"
                        + " position'");
                GateFacts edited =
                        GateFacts.SHAPE.with(facts(connection, "4711"), GateFacts.DEPOSIT_RECEIVED, Truth.YES);
                assertFalse(ProductionGate.of(edited, NOW).isOpen());
            }
        });
    }

    @Test
    void aSignedWaiverLetsTheLogoPassForAWeek() throws SQLException {
        withTable(connection -> {
            GateFacts facts = GateFacts.SHAPE.with(facts(connection, "4711"), GateFacts.DEPOSIT_RECEIVED, Truth.YES);
            GateFacts waived = letPass(facts, facts.attributes().last(), Digest.of("scan of the signed paper"));
            assertFalse(ProductionGate.of(facts, NOW).isOpen());
            assertTrue(ProductionGate.of(waived, NOW).isOpen());
            assertFalse(ProductionGate.of(waived, Moment.parse("2026-05-19T00:00:00+08:00"))
                    .isOpen());
        });
    }

    @Test
    void thePageQuotesTheCodeThatIsRun() throws IOException {
        String source =
                Files.readString(Path.of("src/test/java/org/countersign/examples/quickstart/PassportOnlyTest.java"));
        String page = Files.readString(Path.of("../../docs/passport-only.md"));
        Vector<String> names = Vector.empty();
        Matcher recipes = Pattern.compile("    // RECIPE (\\w+)\n(.*?)\n    // end\n", Pattern.DOTALL)
                .matcher(source);
        for (MatchResult recipe : recipes.results().toList()) {
            names = names.append(recipe.group(1));
            String code = recipe.group(2).indent(-4);
            assertTrue(
                    page.contains("<!-- code: " + recipe.group(1) + " -->\n```java\n" + code + "```\n"),
                    () -> "docs/passport-only.md does not quote `" + recipe.group(1) + "`:\n" + code);
        }
        assertEquals(Vector.of("facts", "gate", "waiver"), names);
    }
}
