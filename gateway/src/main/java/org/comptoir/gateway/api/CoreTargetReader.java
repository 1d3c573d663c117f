package org.comptoir.gateway.api;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.comptoir.gateway.coresystem.TargetRoute;
import org.comptoir.gateway.coresystem.WantedTarget;
import org.comptoir.gateway.coresystem.setting.SettingValues;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.kernel.Money;

/** JSON to {@link WantedTarget}; reports all that is wrong with it by path. */
final class CoreTargetReader {

    private CoreTargetReader() {}

    static WantedTarget read(
            SupplierId supplier, String name, String actor, JsonObject json, List<FieldProblem> problems) {
        JsonFields fields = JsonFields.of(json, problems);
        int rank = fields.optional("rank", Integer::valueOf).orElse(100);
        JsonFields format = fields.within("format");
        String formatName = format.required("name", text -> text).orElse("");
        SettingValues formatSettings = values(format, "settings");
        format.nothingElse();
        JsonFields transport = fields.within("transport");
        String transportName = transport.required("name", text -> text).orElse("");
        SettingValues transportSettings = values(transport, "settings");
        SettingValues secrets = values(transport, "secrets");
        transport.nothingElse();
        TargetRoute route = route(fields.within("route"));
        fields.nothingElse();
        return new WantedTarget(
                supplier,
                name,
                rank,
                formatName,
                formatSettings,
                transportName,
                transportSettings,
                secrets,
                route,
                actor);
    }

    private static SettingValues values(JsonFields fields, String name) {
        return new SettingValues(fields.within(name).all());
    }

    /** Of no currency yet: which one it is in stands beside it. */
    private static BigDecimal amount(String text) {
        return Money.of(text, "XXX").amount();
    }

    private static TargetRoute route(JsonFields route) {
        TargetRoute read = new TargetRoute(
                Set.copyOf(route.texts("clients")),
                Set.copyOf(route.texts("sites")),
                Set.copyOf(route.texts("families")),
                route.optional("from", CoreTargetReader::amount),
                route.optional("below", CoreTargetReader::amount),
                route.optional("currency", text -> text));
        route.nothingElse();
        return read;
    }
}
