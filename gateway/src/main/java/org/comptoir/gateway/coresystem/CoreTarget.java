package org.comptoir.gateway.coresystem;

import java.time.Instant;
import java.util.Set;
import org.comptoir.gateway.coresystem.setting.SettingValues;

/**
 * One of a supplier's core systems, without its secrets.
 *
 * @param name unique within the supplier, part of every idempotency key
 * @param rank targets are asked in this order, then by name; the first whose route takes an order has it
 * @param secrets the names of those that are set
 */
public record CoreTarget(
        String name,
        int rank,
        String format,
        SettingValues formatSettings,
        String transport,
        SettingValues transportSettings,
        Set<String> secrets,
        TargetRoute route,
        Instant changedAt,
        String changedBy) {

    public CoreTarget {
        secrets = Set.copyOf(secrets);
    }
}
