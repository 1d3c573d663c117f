package org.comptoir.gateway.coresystem;

import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.coresystem.csv.CsvOrderFormat;
import org.comptoir.gateway.coresystem.edifact.EdifactOrderFormat;
import org.comptoir.gateway.coresystem.format.OrderFormat;
import org.comptoir.gateway.coresystem.idoc.IdocOrderFormat;
import org.comptoir.gateway.coresystem.json.JsonOrderFormat;
import org.comptoir.gateway.coresystem.ubl.UblOrderFormat;
import org.comptoir.gateway.coresystem.x12.X12OrderFormat;

/** The formats there are. */
final class OrderFormats {

    static final OrderFormat NEUTRAL = new JsonOrderFormat();

    private static final List<OrderFormat> ALL = List.of(
            NEUTRAL,
            new CsvOrderFormat(),
            new UblOrderFormat(),
            new EdifactOrderFormat(),
            new X12OrderFormat(),
            new IdocOrderFormat());

    private OrderFormats() {}

    static List<String> names() {
        return ALL.stream().map(OrderFormat::name).toList();
    }

    static Optional<OrderFormat> find(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }
}
