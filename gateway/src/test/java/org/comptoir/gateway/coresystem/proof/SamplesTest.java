package org.comptoir.gateway.coresystem.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.gateway.coresystem.proof.HostileOrders.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.comptoir.gateway.coresystem.csv.CsvOrderFormat;
import org.comptoir.gateway.coresystem.edifact.EdifactOrderFormat;
import org.comptoir.gateway.coresystem.format.OrderFormat;
import org.comptoir.gateway.coresystem.idoc.IdocOrderFormat;
import org.comptoir.gateway.coresystem.json.JsonOrderFormat;
import org.comptoir.gateway.coresystem.ubl.UblOrderFormat;
import org.comptoir.gateway.coresystem.x12.X12OrderFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples in the documentation are what is written, byte by byte; {@code -Dsamples.write=true} writes them anew. */
class SamplesTest {

    private static final Path SAMPLES = Path.of("../docs/core-system/samples");

    static Stream<Arguments> samples() {
        return Stream.of(
                Arguments.of("order.json", new JsonOrderFormat(), Map.of()),
                Arguments.of("order.csv", new CsvOrderFormat(), Map.of()),
                Arguments.of("order-odoo.csv", new CsvOrderFormat(), settings("template", "odoo", "delimiter", ",")),
                Arguments.of(
                        "order-sage.csv",
                        new CsvOrderFormat(),
                        settings(
                                "template",
                                "sage",
                                "charset",
                                "windows-1252",
                                "decimal-mark",
                                ",",
                                "date-format",
                                "ddMMyy")),
                Arguments.of(
                        "order-sap.csv", new CsvOrderFormat(), settings("template", "sap", "date-format", "yyyyMMdd")),
                Arguments.of("order-ubl.xml", new UblOrderFormat(), UblOrderFormatTest.SETTINGS),
                Arguments.of("order-edifact.edi", new EdifactOrderFormat(), Map.of()),
                Arguments.of("order-x12.x12", new X12OrderFormat(), Map.of()),
                Arguments.of(
                        "order-idoc.xml",
                        new IdocOrderFormat(),
                        settings("sales-organisation", "1000", "distribution-channel", "10", "division", "00")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void theSampleIsWhatIsWritten(String file, OrderFormat format, Map<String, String> settings) throws IOException {
        byte[] written = Orders.bytes(format, Orders.sample(), settings);

        if (Boolean.getBoolean("samples.write")) {
            Files.createDirectories(SAMPLES);
            Files.write(SAMPLES.resolve(file), written);
        }
        assertThat(written).isEqualTo(Files.readAllBytes(SAMPLES.resolve(file)));
    }
}
