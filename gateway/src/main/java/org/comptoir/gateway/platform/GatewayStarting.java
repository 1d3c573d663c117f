package org.comptoir.gateway.platform;

/**
 * The database is migrated and the features may get ready; nobody is served before every observer has returned.
 *
 * <p>Observe it synchronously with {@code @Priority}: 100 for demo data, 200 for caches and indexes, 300 for workers.
 * An observer that throws stops the start.
 *
 * @param settings what the operator decided
 * @param firstStart whether no start on this database was ever completed
 */
public record GatewayStarting(GatewaySettings settings, boolean firstStart) {

    /** Whether demo data is wanted: said by the operator, or an embedded database on its first start. */
    public boolean isDemoWanted() {
        return settings.demo().orElse(firstStart && settings.database().isEmbedded());
    }
}
