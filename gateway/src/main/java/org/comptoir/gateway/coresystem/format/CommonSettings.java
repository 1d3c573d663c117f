package org.comptoir.gateway.coresystem.format;

import org.comptoir.gateway.coresystem.setting.Setting;
import org.comptoir.gateway.coresystem.setting.SettingValues;

/** What can be set for several formats. */
public final class CommonSettings {

    /** What happens to a text for which there is not enough place. */
    public static final Setting LONG_TEXTS =
            Setting.of("long-texts", "refuse", "refuse|cut", "refuse (a person looks) or cut (the end is left out)");

    private CommonSettings() {}

    public static boolean cutsTexts(SettingValues settings) {
        return settings.get(LONG_TEXTS).equals("cut");
    }
}
