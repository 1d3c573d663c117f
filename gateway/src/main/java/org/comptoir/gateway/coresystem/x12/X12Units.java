package org.comptoir.gateway.coresystem.x12;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.gateway.coresystem.format.UnitNames;
import org.comptoir.gateway.coresystem.format.Wording;
import org.comptoir.gateway.coresystem.setting.SettingValues;
import org.comptoir.kernel.UnitOfMeasure;

/**
 * X12 data element 355, whose codes have two letters where UN/ECE has up to three. The same two letters may be another thing in
 * both: {@code CR} is a crate to UN/ECE and a cubic metre to X12.
 */
final class X12Units {

    private static final int LENGTH = 2;
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("MTR", "MR"),
            Map.entry("CMT", "CM"),
            Map.entry("MMT", "MM"),
            Map.entry("KMT", "DK"),
            Map.entry("FOT", "FT"),
            Map.entry("INH", "IN"),
            Map.entry("YRD", "YD"),
            Map.entry("MTK", "SM"),
            Map.entry("FTK", "SF"),
            Map.entry("KGM", "KG"),
            Map.entry("GRM", "GR"),
            Map.entry("LBR", "LB"),
            Map.entry("ONZ", "OZ"),
            Map.entry("TNE", "MP"),
            Map.entry("LTR", "LT"),
            Map.entry("MLT", "ML"),
            Map.entry("GLL", "GA"),
            Map.entry("DZN", "DZ"),
            Map.entry("SET", "ST"),
            Map.entry("HUR", "HR"),
            Map.entry("DAY", "DA"),
            Map.entry("MON", "MO"),
            Map.entry("CEN", "HC"),
            Map.entry("MIL", "TH"),
            Map.entry("RO", "RL"),
            Map.entry("BD", "B8"),
            Map.entry("BE", "BD"),
            Map.entry("BJ", "BC"),
            Map.entry("BK", "BS"),
            Map.entry("BL", "BA"),
            Map.entry("BR", "BI"),
            Map.entry("BT", "BM"),
            Map.entry("CA", "CN"),
            Map.entry("CL", "CX"),
            Map.entry("CO", "CB"),
            Map.entry("CR", "CP"),
            Map.entry("CS", "CA"),
            Map.entry("CY", "CL"),
            Map.entry("JG", "JU"),
            Map.entry("PA", "12"),
            Map.entry("PG", "PP"),
            Map.entry("PL", "PA"),
            Map.entry("PU", "TY"),
            Map.entry("RL", "RE"),
            Map.entry("SA", "SJ"),
            Map.entry("TU", "TB"));

    /** A bale, bulk and a net ton to X12; a barrel, a bale that is not compressed and a tin to UN/ECE. */
    private static final Set<String> MEANING_ANOTHER = Set.of("BA", "BN", "TN");

    private final UnitNames names;
    private final Wording wording;

    X12Units(SettingValues settings, Wording wording) {
        this.names = new UnitNames(OTHERS, settings);
        this.wording = wording;
    }

    String of(UnitOfMeasure unit) {
        Optional<String> known = names.find(unit);
        if (known.isEmpty() && (unit.code().length() != LENGTH || MEANING_ANOTHER.contains(unit.code()))) {
            wording.refuse(
                    "unit",
                    (unit.code().length() == LENGTH
                                    ? "is %s, which means another thing in X12"
                                    : "is %s, which X12 does not know")
                            .formatted(unit.code()),
                    "set units for the target, such as %s=EA".formatted(unit.code()));
        }
        return known.orElse(unit.code());
    }
}
