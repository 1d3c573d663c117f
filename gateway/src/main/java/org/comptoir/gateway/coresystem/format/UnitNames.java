package org.comptoir.gateway.coresystem.format;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.coresystem.setting.Setting;
import org.comptoir.gateway.coresystem.setting.SettingValues;
import org.comptoir.kernel.UnitOfMeasure;

/** Units as a format calls them: the target's own names before the format's before UN/ECE's. */
public final class UnitNames {

    /** Written {@code EA=ST,BX=KAR}. */
    public static final Setting SETTING = Setting.of(
            "units",
            "",
            "([A-Z0-9]{1,3}=[^=,\\p{C}\\s]{1,10}(,[A-Z0-9]{1,3}=[^=,\\p{C}\\s]{1,10})*)?",
            "pairs of a UN/ECE code and the target's name for it, such as EA=ST,BX=KAR");

    private final Map<String, String> names;

    /** @param ofFormat by UN/ECE code */
    public UnitNames(Map<String, String> ofFormat, SettingValues settings) {
        names = new HashMap<>(ofFormat);
        for (String pair : settings.get(SETTING).split(",", -1)) {
            int between = pair.indexOf('=');
            if (between > 0) {
                names.put(pair.substring(0, between), pair.substring(between + 1));
            }
        }
    }

    public String of(UnitOfMeasure unit) {
        return find(unit).orElse(unit.code());
    }

    /** Empty where neither target nor format has a name of its own. */
    public Optional<String> find(UnitOfMeasure unit) {
        return Optional.ofNullable(names.get(unit.code()));
    }
}
