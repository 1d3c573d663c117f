package org.comptoir.gateway.coresystem.idoc;

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

/** An accepted order as a SAP IDoc of type ORDERS05 in XML; {@code docs/core-system/idoc.md} has the fields. */
public final class IdocOrderFormat implements OrderFormat {

    @Override
    public String name() {
        return "idoc-orders05";
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
        return IdocSettings.all();
    }

    @Override
    public boolean saysChanges(SettingValues settings) {
        return true;
    }

    @Override
    public Rendering write(OrderAccepted accepted, FormatContext context) {
        Wording wording = new Wording(StandardCharsets.UTF_8, "", CommonSettings.cutsTexts(context.settings()));
        byte[] bytes = new IdocOrder(accepted, context, wording).write();
        return Rendering.of(bytes, wording.problems());
    }
}
