package org.comptoir.gateway.coresystem.ubl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.comptoir.gateway.coresystem.format.UnitNames;
import org.comptoir.gateway.coresystem.format.Wording;
import org.comptoir.gateway.coresystem.setting.SettingValues;
import org.comptoir.kernel.UnitOfMeasure;

/** UN/ECE Recommendation 20 as it is, and the packages of Recommendation 21 with an X in front: {@code BX} is {@code XBX}. */
final class UblUnits {

    private static final Set<String> CODES = read();

    private final UnitNames names;
    private final Wording wording;

    UblUnits(SettingValues settings, Wording wording) {
        this.names = new UnitNames(Map.of(), settings);
        this.wording = wording;
    }

    String of(UnitOfMeasure unit) {
        String name = names.of(unit);
        if (CODES.contains(name)) {
            return name;
        }
        if (!CODES.contains("X" + name)) {
            wording.refuse(
                    "unit",
                    "is %s, which is in neither Recommendation 20 nor 21".formatted(name),
                    "set units for the target, such as %s=C62".formatted(unit.code()));
        }
        return "X" + name;
    }

    private static Set<String> read() {
        try (InputStream codes = Objects.requireNonNull(UblUnits.class.getResourceAsStream("unit-codes.txt"))) {
            return Set.of(new String(codes.readAllBytes(), StandardCharsets.US_ASCII)
                    .strip()
                    .split("\\s+", -1));
        } catch (IOException broken) {
            throw new UncheckedIOException("unit-codes.txt can not be read", broken);
        }
    }
}
