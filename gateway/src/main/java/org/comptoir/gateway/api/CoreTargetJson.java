package org.comptoir.gateway.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.coresystem.CoreTarget;
import org.comptoir.gateway.coresystem.TargetRoute;

/** A target as the API shows it: its secrets by their names alone. */
public record CoreTargetJson(
        String name, int rank, Format format, Transport transport, Route route, String changedAt, String changedBy) {

    public record Format(String name, Map<String, String> settings) {}

    /** @param secrets names of those that are set */
    public record Transport(String name, Map<String, String> settings, List<String> secrets) {}

    /** What is empty takes everything. */
    public record Route(
            List<String> clients,
            List<String> sites,
            List<String> families,
            Optional<String> from,
            Optional<String> below,
            Optional<String> currency) {}

    static CoreTargetJson of(CoreTarget target) {
        TargetRoute route = target.route();
        return new CoreTargetJson(
                target.name(),
                target.rank(),
                new Format(target.format(), target.formatSettings().values()),
                new Transport(
                        target.transport(),
                        target.transportSettings().values(),
                        target.secrets().stream().sorted().toList()),
                new Route(
                        route.clients().stream().sorted().toList(),
                        route.sites().stream().sorted().toList(),
                        route.families().stream().sorted().toList(),
                        route.from().map(amount -> amount.toPlainString()),
                        route.below().map(amount -> amount.toPlainString()),
                        route.currency()),
                target.changedAt().toString(),
                target.changedBy());
    }
}
