package org.comptoir.gateway.coresystem.json;

import java.util.List;
import org.comptoir.gateway.coresystem.format.FormatContext;
import org.comptoir.gateway.coresystem.format.OrderFormat;
import org.comptoir.gateway.coresystem.format.Rendering;
import org.comptoir.gateway.coresystem.setting.Setting;
import org.comptoir.gateway.coresystem.setting.SettingValues;
import org.comptoir.gateway.order.OrderAccepted;

/**
 * An accepted order as the neutral JSON document {@code comptoir-order/1}, described by
 * {@code docs/core-system/order-1.schema.json}.
 *
 * <p>Members in a fixed order, none that is empty, amounts as strings of plain decimals so that no reader makes binary
 * fractions of them. It can say every order.
 */
public final class JsonOrderFormat implements OrderFormat {

    public static final String NAME = "json";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public String contentType(SettingValues settings) {
        return "application/json";
    }

    @Override
    public List<Setting> settings() {
        return List.of();
    }

    @Override
    public boolean saysChanges(SettingValues settings) {
        return true;
    }

    @Override
    public Rendering write(OrderAccepted accepted, FormatContext context) {
        return new Rendering.Said(OrderDocument.write(accepted, context));
    }
}
