package org.comptoir.gateway.fulfilment.shipment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.gateway.fixtures.AnOrder.line;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.comptoir.gateway.fixtures.AHandedOnOrder;
import org.comptoir.gateway.fulfilment.Confirmation;
import org.comptoir.gateway.fulfilment.ConfirmedLine;
import org.comptoir.gateway.fulfilment.HandedOn;
import org.comptoir.gateway.fulfilment.LanguageTag;
import org.comptoir.gateway.fulfilment.LineVerdict;
import org.comptoir.gateway.fulfilment.Objection;
import org.comptoir.gateway.fulfilment.RefusedParts;
import org.comptoir.gateway.fulfilment.Verdict;
import org.comptoir.kernel.Quantity;
import org.junit.jupiter.api.Test;

class ShipmentRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");
    private static final HandedOn ORDER =
            AHandedOnOrder.of(line(1, "AN-1001", "10", "9.50"), line(2, "AN-1003", "1000", "0.01"));

    private static Shipment shipment(String at, ShippedLine... lines) {
        return new Shipment(
                Optional.of(OffsetDateTime.parse(at)),
                Optional.of(LocalDate.parse("2026-12-02")),
                Optional.of(new Carrier("DHL Express", Optional.of(new Carrier.Id("SCAC", "DHLE")), Optional.empty())),
                List.of("00340434161094042557"),
                false,
                List.of(lines),
                "",
                Optional.empty());
    }

    private static ShippedLine of(int number, String quantity) {
        return new ShippedLine(number, Quantity.of(quantity), Optional.empty(), List.of());
    }

    private static ShipNotice notice(ShipStage stage, String number, ShippedLine... lines) {
        return new ShipNotice(
                1,
                42,
                "k",
                stage,
                number,
                OptionalLong.empty(),
                shipment("2026-11-30T08:00:00+01:00", lines),
                "api-token:erp",
                NOW,
                false);
    }

    private static List<Objection> objections(
            ShipStage stage, String number, Shipment shipment, Map<Integer, BigDecimal> refused, ShipNotice... before) {
        return ShipmentRules.objections(
                new WantedShipNotice(1, 42, "k-2", stage, number, shipment, "api-token:erp"),
                new ShipmentRules.Known(ORDER, List.of(before), refused, NOW));
    }

    private static List<Objection> actual(Shipment shipment, ShipNotice... before) {
        return objections(ShipStage.ACTUAL, "DN-2", shipment, Map.of(), before);
    }

    @Test
    void takesWhatIsLeftOfALine() {
        assertThat(actual(
                        shipment("2026-11-30T08:00:00+01:00", of(1, "4"), of(2, "1000")),
                        notice(ShipStage.ACTUAL, "DN-1", of(1, "6"))))
                .isEmpty();
    }

    @Test
    void refusesMoreOfALineThanAllNoticesMayShipTogether() {
        assertThat(actual(
                        shipment("2026-11-30T08:00:00+01:00", of(1, "5")),
                        notice(ShipStage.ACTUAL, "DN-1", of(1, "6"))))
                .containsExactly(new Objection(
                        "lines[0].quantity",
                        "is 5 of line 1: 10 was ordered, other notices ship 6, so at most 4 can ship"));
    }

    @Test
    void whatWasTakenBackMayShipAgainAndAnActualNoticeTakesThePlaceOfItsPlannedOne() {
        assertThat(actual(
                        shipment("2026-11-30T08:00:00+01:00", of(1, "10")),
                        notice(ShipStage.ACTUAL, "DN-1", of(1, "6")),
                        notice(ShipStage.TAKEN_BACK, "DN-1"),
                        notice(ShipStage.PLANNED, "DN-2", of(1, "10"))))
                .isEmpty();
    }

    @Test
    void refusesWhatAConfirmationRefusedUnlessALaterOneTakesItBack() {
        ConfirmedLine part = new ConfirmedLine(
                1,
                LineVerdict.REFUSED,
                Optional.of(Quantity.of("4")),
                Optional.empty(),
                Optional.empty(),
                Optional.of("sold out"));
        Confirmation partly = confirmation(Verdict.CHANGED, List.of(part));
        Confirmation wholly = confirmation(Verdict.ACCEPTED, List.of());
        Shipment all = shipment("2026-11-30T08:00:00+01:00", of(1, "10"));

        assertThat(objections(ShipStage.ACTUAL, "DN-2", all, RefusedParts.of(List.of(partly), ORDER.lines())))
                .extracting(Objection::says)
                .singleElement()
                .asString()
                .contains("a confirmation refused 4", "at most 6 can ship");
        assertThat(objections(ShipStage.ACTUAL, "DN-2", all, RefusedParts.of(List.of(partly, wholly), ORDER.lines())))
                .isEmpty();
    }

    private static Confirmation confirmation(Verdict verdict, List<ConfirmedLine> lines) {
        return new Confirmation(1, 42, "c", verdict, "1", "", lines, "api-token:erp", NOW, false);
    }

    @Test
    void tellsAllThatIsWrongAtOnceByItsPath() {
        Shipment wrong = new Shipment(
                Optional.of(OffsetDateTime.parse("2026-12-09T08:00:00+01:00")),
                Optional.of(LocalDate.parse("2026-12-02")),
                Optional.of(new Carrier("", Optional.of(new Carrier.Id("SCAC", "dhl express")), Optional.empty())),
                List.of("1", "1"),
                false,
                List.of(of(7, "1"), of(1, "1"), of(1, "1")),
                "",
                Optional.empty());

        assertThat(actual(wrong))
                .extracting(Objection::field)
                .containsExactly(
                        "shippedAt",
                        "deliveryDate",
                        "carrier.name",
                        "carrier.id",
                        "trackingNumbers",
                        "lines[0].number",
                        "lines[2].number");
    }

    @Test
    void aPlannedShipmentIsToComeAndItsNumberNotGoneYet() {
        assertThat(objections(
                        ShipStage.PLANNED,
                        "DN-1",
                        shipment("2026-11-20T08:00:00+01:00", of(1, "1")),
                        Map.of(),
                        notice(ShipStage.ACTUAL, "DN-1", of(1, "1"))))
                .extracting(Objection::field)
                .containsExactly("type", "shippedAt");
    }

    @Test
    void onlyWhatWasSaidCanBeTakenBackAndOnlyOnce() {
        Shipment nothing = new Shipment(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false,
                List.of(),
                "not yet",
                Optional.empty());

        assertThat(objections(ShipStage.TAKEN_BACK, "DN-1", nothing, Map.of()))
                .extracting(Objection::field)
                .containsExactly("number");
        assertThat(objections(
                        ShipStage.TAKEN_BACK,
                        "DN-1",
                        nothing,
                        Map.of(),
                        notice(ShipStage.ACTUAL, "DN-1", of(1, "1")),
                        notice(ShipStage.TAKEN_BACK, "DN-1")))
                .extracting(Objection::says)
                .containsExactly("is \"DN-1\": that notice was taken back already");
        assertThat(objections(
                        ShipStage.TAKEN_BACK, "DN-1", nothing, Map.of(), notice(ShipStage.PLANNED, "DN-1", of(1, "1"))))
                .isEmpty();
    }

    @Test
    void aLineHasNoMoreSerialNumbersThanPieces() {
        ShippedLine line = new ShippedLine(1, Quantity.of("1"), Optional.of("L-77"), List.of("S1", "S2"));

        assertThat(actual(shipment("2026-11-30T08:00:00+01:00", line)))
                .containsExactly(new Objection("lines[0].serialNumbers", "holds 2: the line ships 1"));
    }

    @Test
    void aShipmentIsReadFromItsColumnAsItWasWritten() {
        Shipment said = new Shipment(
                Optional.of(OffsetDateTime.parse("2026-11-30T08:00:00+01:00")),
                Optional.of(LocalDate.parse("2026-12-02")),
                Optional.of(new Carrier("DHL", Optional.of(new Carrier.Id("SCAC", "DHLE")), Optional.of("express"))),
                List.of("1", "2"),
                true,
                List.of(new ShippedLine(1, Quantity.of("2.5"), Optional.of("L"), List.of("S"))),
                "für Halle 3",
                Optional.of(new LanguageTag("de-AT")));

        assertThat(ShipmentJson.read(ShipmentJson.of(said).toString())).isEqualTo(said);
    }
}
