package org.countersign.trade.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import io.vavr.collection.Vector;
import org.countersign.testkit.house.Bytecode;
import org.countersign.testkit.house.Finding;
import org.countersign.testkit.house.Rooms;
import org.junit.jupiter.api.Test;

/** Which room may use which, from the ground up: a new room is one line here, above all that it uses. */
class RoomsTest {
    private static final String ROOT = "org.countersign.trade";

    private static final Rooms ROOMS = Rooms.under(ROOT)
            .room("base.style")
            .room("base", "base.style")
            .room("base.shape", "base", "base.style")
            .room("base.text", "base", "base.shape", "base.style")
            .room("base.diff", "base", "base.shape", "base.style", "base.text")
            .room("base.map", "base", "base.shape", "base.style", "base.text")
            .room("base.process", "base", "base.shape", "base.style")
            .room("goods", "base", "base.shape", "base.style")
            .room("money", "base", "base.shape", "base.style", "goods")
            .room("party", "base", "base.shape", "base.style", "money")
            .room("party.trust", "base", "base.shape", "base.style")
            .room("evidence", "base", "base.process", "base.shape", "base.style")
            .room("evidence.log", "base", "base.process", "base.shape", "base.style", "base.text")
            .room(
                    "evidence.dossier",
                    "base",
                    "base.process",
                    "base.shape",
                    "base.style",
                    "base.text",
                    "evidence",
                    "evidence.log")
            .room("delivery", "base", "base.shape", "base.style", "party")
            .room("delivery.duty", "base", "base.shape", "base.style", "delivery")
            .room("delivery.price", "base", "base.shape", "base.style", "delivery", "goods", "money", "party")
            .room("payment.date", "base", "base.shape", "base.style")
            .room("payment", "base", "base.shape", "base.style", "money", "payment.date")
            .room("payment.account", "base", "base.shape", "base.style", "money", "payment", "payment.date")
            .room(
                    "payment.collection",
                    "base",
                    "base.process",
                    "base.shape",
                    "base.style",
                    "money",
                    "payment.account",
                    "payment.date")
            .room("payment.escrow", "base", "base.process", "base.shape", "base.style", "money")
            .room("payment.handover", "base", "base.process", "base.shape", "base.style", "money")
            .room("payment.method", "base", "base.shape", "base.style", "payment")
            .room(
                    "payment.open",
                    "base",
                    "base.process",
                    "base.shape",
                    "base.style",
                    "money",
                    "payment",
                    "payment.account",
                    "payment.date")
            .room(
                    "payment.exposure",
                    "base",
                    "base.shape",
                    "base.style",
                    "delivery",
                    "money",
                    "payment",
                    "payment.date",
                    "payment.method")
            .room(
                    "payment.advice",
                    "base",
                    "base.shape",
                    "base.style",
                    "delivery",
                    "money",
                    "payment",
                    "payment.date",
                    "payment.exposure",
                    "payment.method")
            .room("document", "base", "base.shape", "base.style", "delivery", "goods", "money", "party")
            .room(
                    "credit",
                    "base",
                    "base.shape",
                    "base.style",
                    "delivery",
                    "document",
                    "goods",
                    "money",
                    "party",
                    "payment.date")
            .room("credit.swift", "base", "base.shape", "base.style", "credit", "goods", "money")
            .room(
                    "credit.amend",
                    "base",
                    "base.diff",
                    "base.process",
                    "base.shape",
                    "base.style",
                    "credit",
                    "document",
                    "money")
            .room(
                    "credit.review",
                    "base",
                    "base.shape",
                    "base.style",
                    "credit",
                    "delivery",
                    "document",
                    "goods",
                    "money",
                    "party")
            .room(
                    "credit.check",
                    "base",
                    "base.shape",
                    "base.style",
                    "credit",
                    "delivery",
                    "document",
                    "goods",
                    "money",
                    "party",
                    "payment.date")
            .room("catalogue", "base", "base.process", "base.shape", "base.style", "delivery", "goods", "money")
            .room(
                    "offer",
                    "base",
                    "base.process",
                    "base.shape",
                    "base.style",
                    "base.text",
                    "credit",
                    "credit.review",
                    "delivery",
                    "document",
                    "goods",
                    "money",
                    "party",
                    "payment",
                    "payment.date")
            .room("offer.law", "base", "base.diff", "base.shape", "base.style", "offer")
            .room(
                    "offer.negotiation",
                    "base",
                    "base.process",
                    "base.shape",
                    "base.style",
                    "money",
                    "offer",
                    "offer.law",
                    "party")
            .room("offer.book", "base", "base.shape", "base.style", "goods", "offer", "party", "payment.date")
            .room("offer.matching", "base", "base.style", "catalogue", "delivery", "goods", "money", "offer", "party")
            .room(
                    "contract",
                    "base",
                    "base.diff",
                    "base.process",
                    "base.shape",
                    "base.style",
                    "base.text",
                    "evidence",
                    "evidence.log",
                    "money",
                    "offer",
                    "offer.law",
                    "offer.negotiation",
                    "party")
            .room(
                    "contract.signing",
                    "base",
                    "base.diff",
                    "base.process",
                    "base.shape",
                    "base.style",
                    "contract",
                    "offer",
                    "offer.law",
                    "party")
            .room("sample.spec", "base", "base.shape", "base.style", "base.text", "evidence", "goods")
            .room("sample.answer", "base", "base.shape", "base.style", "evidence", "party", "sample.spec")
            .room("sample.change", "base", "base.shape", "base.style", "base.text", "money", "sample.spec")
            .room("sample.custody", "base", "base.shape", "base.style", "evidence", "sample.spec")
            .room(
                    "sample.life",
                    "base",
                    "base.process",
                    "base.shape",
                    "base.style",
                    "evidence",
                    "sample.answer",
                    "sample.change",
                    "sample.custody",
                    "sample.spec")
            .room(
                    "sample",
                    "base",
                    "base.process",
                    "base.shape",
                    "base.style",
                    "evidence",
                    "sample.answer",
                    "sample.life",
                    "sample.spec")
            .room("sample.request", "base", "base.style", "evidence", "goods", "sample", "sample.answer", "sample.spec")
            .room("fulfilment", "base", "base.process", "base.shape", "base.style", "evidence")
            .room("fulfilment.dispute", "base", "base.shape", "base.style", "evidence")
            .room(
                    "fulfilment.passport",
                    "base",
                    "base.process",
                    "base.shape",
                    "base.style",
                    "base.text",
                    "evidence",
                    "fulfilment",
                    "fulfilment.dispute",
                    "sample",
                    "sample.answer",
                    "sample.life",
                    "sample.spec");

    private static final JavaClasses PLANTED = Bytecode.in("org.countersign.planted.rooms");

    @Test
    void arrowsPointDownAndOnlyWhereTheTableSays() {
        assertEquals(Vector.<Finding>empty(), ROOMS.arrows(House.CORE).toVector());
    }

    @Test
    void noCircleRunsThroughTheRooms() {
        assertEquals(Vector.<Finding>empty(), Rooms.cycles(ROOT, House.CORE).toVector());
    }

    @Test
    void everyRoomOfTheTableIsThere() {
        Vector<String> there = Vector.ofAll(House.CORE)
                .map(JavaClass::getPackageName)
                .distinct()
                .filter(name -> name.startsWith(ROOT))
                .map(name -> name.substring(ROOT.length() + 1))
                .sorted();
        assertEquals(there, ROOMS.names().sorted().toVector());
    }

    @Test
    void aPlantedArrowUpwardsIsFoundAndSoIsARoomThatNobodyListed() {
        Rooms rooms =
                Rooms.under("org.countersign.planted.rooms").room("ground").room("upper", "ground");
        assertEquals(
                Vector.of(
                        "room: org.countersign.planted.rooms.attic.Stowaway stands in no room of the table",
                        "room: org.countersign.planted.rooms.ground.Digger uses"
                                + " org.countersign.planted.rooms.upper.Balcony"),
                rooms.arrows(PLANTED).map(Finding::toString).sorted().toVector());
    }

    @Test
    void aPlantedCircleIsFound() {
        assertEquals(1, Rooms.cycles("org.countersign.planted.rooms", PLANTED).size());
    }

    @Test
    void aTableCannotListAnArrowUpwards() {
        Rooms ground = Rooms.under(ROOT).room("ground");
        Throwable refused = assertThrows(IllegalArgumentException.class, () -> ground.room("upper", "roof"));
        assertTrue(refused.toString().contains("`roof`"));
    }
}
