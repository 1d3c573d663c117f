package org.comptoir.gateway.coresystem.ubl;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.comptoir.gateway.coresystem.format.CommonSettings;
import org.comptoir.gateway.coresystem.format.FormatContext;
import org.comptoir.gateway.coresystem.format.OrderFormat;
import org.comptoir.gateway.coresystem.format.Rendering;
import org.comptoir.gateway.coresystem.format.Wording;
import org.comptoir.gateway.coresystem.setting.Setting;
import org.comptoir.gateway.coresystem.setting.SettingValues;
import org.comptoir.gateway.order.OrderAccepted;

/** An accepted order as UBL 2.1 Order that keeps to Peppol BIS Order 3; {@code docs/core-system/ubl.md} has the fields. */
public final class UblOrderFormat implements OrderFormat {

    @Override
    public String name() {
        return "ubl-peppol-order-3";
    }

    @Override
    public String extension() {
        return "xml";
    }

    @Override
    public String contentType(SettingValues settings) {
        return "application/xml";
    }

    @Override
    public List<Setting> settings() {
        return UblSettings.all();
    }

    @Override
    public Rendering write(OrderAccepted accepted, FormatContext context) {
        Wording wording = new Wording(StandardCharsets.UTF_8, "", CommonSettings.cutsTexts(context.settings()));
        byte[] bytes = new UblOrder(accepted, context, wording).write();
        return Rendering.of(bytes, wording.problems());
    }
}
