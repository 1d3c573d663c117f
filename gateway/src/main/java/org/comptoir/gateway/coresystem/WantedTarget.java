package org.comptoir.gateway.coresystem;

import org.comptoir.gateway.coresystem.setting.SettingValues;
import org.comptoir.gateway.partner.SupplierId;

/**
 * A target as somebody wants it.
 *
 * @param secrets those that are set now; one that is left out stays as it is while nobody else would hear it
 * @param actor who wants it, such as {@code api:1/erp}
 */
public record WantedTarget(
        SupplierId supplier,
        String name,
        int rank,
        String format,
        SettingValues formatSettings,
        String transport,
        SettingValues transportSettings,
        SettingValues secrets,
        TargetRoute route,
        String actor) {

    @Override
    public String toString() {
        return "WantedTarget[%s]".formatted(name);
    }
}
